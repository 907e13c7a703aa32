//! A QR code as an inline SVG. It never knows what its text opens.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// The white border that the standard asks for, in dots of the code (ISO/IEC 18004).
const QUIET: usize = 4;

/// The code of a text, black on white in both themes; none if the text is too long for any code.
#[must_use]
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks_exact(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let length = run.len();
                write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET).expect("a string takes all that is written");
            }
            x += run.len();
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" \
         aria-hidden=\"true\" focusable=\"false\"><rect width=\"{side}\" height=\"{side}\" fill=\"#ffffff\"/>\
         <path fill=\"#000000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_border_and_its_three_corners() {
        let drawn = svg("https://avanti.example/t/#abcdefgh").unwrap();
        assert!(drawn.contains("d=\"M4 4h7v1h-7z"), "{drawn}");
        assert!(drawn.contains("fill=\"#ffffff\""));
        assert!(!drawn.contains("style="));
    }

    #[test]
    fn a_text_that_fits_no_code_has_none() {
        assert_eq!(svg(&"x".repeat(10_000)), None);
    }
}
