//! A bitmap as the bytes of a printer that speaks ESC/POS: initialise, raster strips, feed, cut.
//! Never sends a character of text, since a printer's own letters know one alphabet; never opens a socket.

use super::bitmap::Bitmap;

/// Rows of one strip: what the height's lower byte holds, which the oldest firmware handles too.
pub const STRIP_ROWS_MAX: usize = 255;

const ESC: u8 = 0x1B;
const GS: u8 = 0x1D;

/// `ESC @`: forget what another program left behind.
const INITIALISE: [u8; 2] = [ESC, b'@'];

/// `GS V 66 0`: feed until the last row is past the blade, then cut and leave a bridge.
const FEED_AND_CUT: [u8; 4] = [GS, b'V', 66, 0];

/// The whole job of one paper.
///
/// Raster bytes may look like a real-time request by chance; printers answer those, so who reads answers after a
/// job must pass over bytes that don't belong to the request made.
#[must_use]
pub fn job(bitmap: &Bitmap) -> Vec<u8> {
    let stride = bitmap.stride_bytes();
    let mut bytes = Vec::with_capacity(bitmap.rows().len() + 256);
    bytes.extend(INITIALISE);
    let mut rest = bitmap.rows();
    while !rest.is_empty() {
        let (strip, below) = rest.split_at(strip_rows(rest, stride) * stride);
        push_strip(&mut bytes, strip, stride);
        rest = below;
    }
    bytes.extend(FEED_AND_CUT);
    bytes
}

/// What comes before a paper when nobody knows how much of the one before it the printer has: white that fills up a strip which still
/// waits for its rows, and nothing where none does, then a cut, so that what is out of the lost paper does not hang at the next one.
/// At worst it costs a blank slip.
#[must_use]
pub fn sweep(bitmap: &Bitmap) -> Vec<u8> {
    let mut bytes = vec![0; bitmap.stride_bytes() * STRIP_ROWS_MAX];
    bytes.extend(FEED_AND_CUT);
    bytes
}

/// How many rows the next strip takes. A printer may stop between strips, and a line of white hides the seam.
fn strip_rows(rows: &[u8], stride: usize) -> usize {
    let left = rows.len() / stride;
    if left <= STRIP_ROWS_MAX {
        return left;
    }
    let is_blank = |row: &usize| rows[row * stride..][..stride].iter().all(|byte| *byte == 0);
    (1..=STRIP_ROWS_MAX).rev().find(|rows| is_blank(&(rows - 1))).unwrap_or(STRIP_ROWS_MAX)
}

/// `GS v 0` in normal density: bytes a row and rows, low byte first, then the rows.
fn push_strip(bytes: &mut Vec<u8>, strip: &[u8], stride: usize) {
    let rows = strip.len() / stride;
    bytes.extend([GS, b'v', b'0', 0]);
    for count in [stride, rows] {
        let count = u16::try_from(count).expect("paper is some hundred dots wide and a strip has few rows");
        bytes.extend(count.to_le_bytes());
    }
    bytes.extend(strip);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strips(inked: impl Fn(u32) -> bool, height_px: u32) -> Vec<usize> {
        let rows = (0..height_px).map(|y| u8::from(inked(y))).collect();
        let bitmap = Bitmap::from_rows(8, rows).unwrap();
        let bytes = job(&bitmap);
        let mut rest = bytes.strip_prefix(&INITIALISE).unwrap();
        let mut heights = Vec::new();
        while let Some(strip) = rest.strip_prefix(&[GS, b'v', b'0', 0, 1, 0]) {
            let rows = usize::from(u16::from_le_bytes([strip[0], strip[1]]));
            heights.push(rows);
            rest = &strip[2 + rows..];
        }
        assert_eq!(rest, FEED_AND_CUT);
        heights
    }

    #[test]
    fn a_short_paper_is_one_strip() {
        assert_eq!(strips(|_| true, 255), [255]);
    }

    #[test]
    fn a_long_paper_is_parted_at_the_last_blank_row_that_fits() {
        assert_eq!(strips(|y| y != 200 && y != 100, 300), [201, 99]);
    }

    #[test]
    fn a_paper_without_a_blank_row_is_parted_at_the_limit() {
        assert_eq!(strips(|_| true, 600), [255, 255, 90]);
    }

    #[test]
    fn an_empty_image_only_cuts() {
        assert_eq!(strips(|_| true, 0), Vec::<usize>::new());
    }
}
