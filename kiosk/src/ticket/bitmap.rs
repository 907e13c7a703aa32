//! A black-and-white image, the only thing that is ever sent to a printer.
//! Never knows text, layout or printers.

/// Rows of dots, one bit each, eight to a byte, the leftmost in the highest bit; a set bit is ink.
#[derive(Clone, PartialEq, Eq)]
pub struct Bitmap {
    width_px: u32,
    height_px: u32,
    rows: Vec<u8>,
}

impl Bitmap {
    /// White paper of `width_px` × `height_px` dots.
    #[must_use]
    pub fn blank(width_px: u32, height_px: u32) -> Self {
        Self { width_px, height_px, rows: vec![0; width_px.div_ceil(8) as usize * height_px as usize] }
    }

    /// Takes rows that are packed already; `None` if they don't fill whole rows of `width_px` dots.
    #[must_use]
    pub fn from_rows(width_px: u32, rows: Vec<u8>) -> Option<Self> {
        let stride = width_px.div_ceil(8) as usize;
        if stride == 0 || !rows.len().is_multiple_of(stride) {
            return None;
        }
        let height_px = u32::try_from(rows.len() / stride).ok()?;
        Some(Self { width_px, height_px, rows })
    }

    /// Adds white rows at the foot until the image is `height_px` dots high.
    pub(super) fn grow(&mut self, height_px: u32) {
        if height_px > self.height_px {
            self.height_px = height_px;
            self.rows.resize(self.stride_bytes() * height_px as usize, 0);
        }
    }

    /// Inks one dot; `false` if it lies outside of the paper.
    pub(super) fn ink(&mut self, x_px: u32, y_px: u32) -> bool {
        if x_px >= self.width_px || y_px >= self.height_px {
            return false;
        }
        let (byte, mask) = self.place(x_px, y_px);
        self.rows[byte] |= mask;
        true
    }

    /// Whites one dot, for letters on a black bar; `false` if it lies outside of the paper.
    pub(super) fn clear(&mut self, x_px: u32, y_px: u32) -> bool {
        if x_px >= self.width_px || y_px >= self.height_px {
            return false;
        }
        let (byte, mask) = self.place(x_px, y_px);
        self.rows[byte] &= !mask;
        true
    }

    /// Width in dots.
    #[must_use]
    pub fn width_px(&self) -> u32 {
        self.width_px
    }

    /// Height in dots.
    #[must_use]
    pub fn height_px(&self) -> u32 {
        self.height_px
    }

    /// Bytes of one row.
    #[must_use]
    pub fn stride_bytes(&self) -> usize {
        self.width_px.div_ceil(8) as usize
    }

    /// All rows from the top, [`Self::stride_bytes`] each.
    #[must_use]
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Whether a dot is ink; dots outside of the paper are not.
    #[must_use]
    pub fn is_ink(&self, x_px: u32, y_px: u32) -> bool {
        if x_px >= self.width_px || y_px >= self.height_px {
            return false;
        }
        let (byte, mask) = self.place(x_px, y_px);
        self.rows[byte] & mask != 0
    }

    fn place(&self, x_px: u32, y_px: u32) -> (usize, u8) {
        (y_px as usize * self.stride_bytes() + x_px as usize / 8, 0x80 >> (x_px % 8))
    }
}

impl std::fmt::Debug for Bitmap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bitmap({} × {} px)", self.width_px, self.height_px)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leftmost_dot_is_the_highest_bit() {
        let mut bitmap = Bitmap::blank(10, 2);
        assert!(bitmap.ink(0, 0) && bitmap.ink(9, 1));
        assert_eq!(bitmap.rows(), [0x80, 0, 0, 0x40]);
        assert!(bitmap.is_ink(9, 1) && !bitmap.is_ink(8, 1));
    }

    #[test]
    fn a_dot_outside_of_the_paper_is_refused() {
        let mut bitmap = Bitmap::blank(10, 2);
        assert!(!bitmap.ink(10, 0) && !bitmap.ink(0, 2));
        assert_eq!(bitmap, Bitmap::blank(10, 2));
    }

    #[test]
    fn rows_must_be_whole() {
        assert!(Bitmap::from_rows(16, vec![0; 3]).is_none());
        assert_eq!(Bitmap::from_rows(16, vec![0; 4]).map(|b| b.height_px()), Some(2));
    }
}
