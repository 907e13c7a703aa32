//! A visit's picture as a silhouette on paper. Never knows which picture it is.

use zeno::{Fill, Mask, Transform};

use super::{
    canvas::{Canvas, Pen, Place},
    raster::DrawError,
};

/// The grid of the silhouettes, in units.
const GRID: f32 = 64.0;

/// Rounding that a curve's bounds may show beyond the grid, in units.
const GRID_SLACK: f32 = 0.01;

/// A silhouette that is known to be drawable, scaled to a square.
#[derive(Debug)]
pub(super) struct Silhouette<'a> {
    path: &'a str,
    side_px: u32,
    /// White between the square's left and right edge and the ink, in dots.
    pub(super) insets_px: (i32, i32),
}

impl<'a> Silhouette<'a> {
    /// Checks `path`, SVG path data on the grid, for a square of `side_px` dots.
    pub(super) fn new(path: &'a str, side_px: u32) -> Result<Self, DrawError> {
        let refused = |why: String| Err(DrawError::Picture { why });
        if let Err(position) = zeno::validate_svg(path) {
            return refused(format!("its path is not SVG path data from byte {position}"));
        }
        let bounds = zeno::bounds(path, Fill::EvenOdd, None);
        if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
            return refused("its path encloses nothing".to_owned());
        }
        let inside = -GRID_SLACK..=GRID + GRID_SLACK;
        if ![bounds.min.x, bounds.min.y, bounds.max.x, bounds.max.y].iter().all(|edge| inside.contains(edge)) {
            return refused(format!("its path leaves the grid of {GRID} units"));
        }
        let scale = side_px as f32 / GRID;
        let insets_px = ((bounds.min.x * scale) as i32, ((GRID - bounds.max.x) * scale) as i32);
        Ok(Self { path, side_px, insets_px })
    }

    /// Draws the square with its upper left corner at the given place.
    pub(super) fn draw(&self, canvas: &mut Canvas, left: i32, top: i32) {
        let scale = self.side_px as f32 / GRID;
        let (coverage, _) = Mask::new(self.path)
            .style(Fill::EvenOdd)
            .transform(Some(Transform::scale(scale, scale)))
            .size(self.side_px, self.side_px)
            .render();
        canvas.mask(Place { left, top, width: self.side_px }, &coverage, Pen::Black);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(path: &str) -> Result<super::super::Bitmap, DrawError> {
        let mut canvas = Canvas::new(64);
        Silhouette::new(path, 64)?.draw(&mut canvas, 0, 0);
        Ok(canvas.finish(64).unwrap())
    }

    #[test]
    fn a_hole_in_a_silhouette_stays_paper() {
        let bitmap = drawn("M8 8H56V56H8Z M24 24H40V40H24Z").unwrap();
        assert!(bitmap.is_ink(10, 10));
        assert!(!bitmap.is_ink(32, 32));
    }

    #[test]
    fn a_path_that_is_broken_empty_or_too_big_is_refused() {
        for path in ["M8 8 Q", "fish", "", "M1 1", "M0 0H80V20Z"] {
            assert!(matches!(drawn(path), Err(DrawError::Picture { .. })), "{path:?}");
        }
    }
}
