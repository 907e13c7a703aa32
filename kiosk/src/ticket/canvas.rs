//! A paper that grows downwards while it is drawn on, and remembers if anything fell off its sides.
//! Never knows what the marks mean.

use super::bitmap::Bitmap;

/// Coverage, of 255, from which a dot is ink: half, since thermal dots neither grow nor shrink much.
const INK_FROM: u8 = 128;

/// A bitmap under the pen.
#[derive(Debug)]
pub(super) struct Canvas {
    bitmap: Bitmap,
    clipped: bool,
}

/// Ink on paper, or paper showing through ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pen {
    Black,
    White,
}

/// Where a mask of coverage bytes lies, in dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: u32,
}

impl Canvas {
    pub(super) fn new(width_px: u32) -> Self {
        Self { bitmap: Bitmap::blank(width_px, 0), clipped: false }
    }

    /// Draws a mask of one coverage byte a dot, row by row.
    pub(super) fn mask(&mut self, place: Place, coverage: &[u8], pen: Pen) {
        if place.width == 0 {
            return;
        }
        for (y, row) in (place.top..).zip(coverage.chunks_exact(place.width as usize)) {
            for (x, &alpha) in (place.left..).zip(row) {
                if alpha >= INK_FROM {
                    self.dot(x, y, pen);
                }
            }
        }
    }

    /// Fills a rectangle with ink.
    pub(super) fn fill(&mut self, left: i32, top: i32, width_px: u32, height_px: u32) {
        for y in (top..).take(height_px as usize) {
            for x in (left..).take(width_px as usize) {
                self.dot(x, y, Pen::Black);
            }
        }
    }

    pub(super) fn width_px(&self) -> u32 {
        self.bitmap.width_px()
    }

    /// The image, at least `height_px` high; `None` if something was drawn beyond the edges of the paper.
    pub(super) fn finish(mut self, height_px: u32) -> Option<Bitmap> {
        self.bitmap.grow(height_px);
        if self.clipped { None } else { Some(self.bitmap) }
    }

    fn dot(&mut self, x: i32, y: i32, pen: Pen) {
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else {
            self.clipped = true;
            return;
        };
        self.bitmap.grow(y.saturating_add(1));
        let inside = match pen {
            Pen::Black => self.bitmap.ink(x, y),
            Pen::White => self.bitmap.clear(x, y),
        };
        self.clipped |= !inside;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_covered_dots_are_ink_and_fainter_ones_are_paper() {
        let mut canvas = Canvas::new(8);
        canvas.mask(Place { left: 0, top: 0, width: 3 }, &[127, 128, 255], Pen::Black);
        let bitmap = canvas.finish(1).unwrap();
        assert_eq!(bitmap.rows(), [0b0110_0000]);
    }

    #[test]
    fn what_falls_off_a_side_is_not_kept_quiet() {
        for left in [-1, 7] {
            let mut canvas = Canvas::new(8);
            canvas.mask(Place { left, top: 0, width: 2 }, &[255, 255], Pen::Black);
            assert!(canvas.finish(1).is_none());
        }
    }
}
