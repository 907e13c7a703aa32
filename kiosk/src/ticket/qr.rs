//! The QR code of a ticket. Never knows what its text opens.

use qrcode::{Color, EcLevel, QrCode};

use super::{canvas::Canvas, document::DOTS_PER_MM, raster::DrawError};

/// The code's side without its border is at least this, so that old phones read it at arm's length.
const SIDE_MIN_PX: u32 = 25 * DOTS_PER_MM;

/// Smallest dot of the code that thermal paper holds apart, in printer dots.
const MODULE_MIN_PX: u32 = 3;

/// The white border that the standard asks for, in dots of the code (ISO/IEC 18004).
const QUIET_MODULES: u32 = 4;

/// A code that knows its size on paper.
#[derive(Debug)]
pub(super) struct Qr {
    modules: Vec<Color>,
    modules_a_side: u32,
    module_px: u32,
}

impl Qr {
    /// Encodes `text` so that a tenth of the code may be damaged or dirty.
    pub(super) fn new(text: &str) -> Result<Self, DrawError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| DrawError::QrTooLong { bytes: text.len() })?;
        let modules_a_side = u32::try_from(code.width()).expect("a code has at most 177 modules a side");
        let module_px = SIDE_MIN_PX.div_ceil(modules_a_side).max(MODULE_MIN_PX);
        Ok(Self { modules: code.into_colors(), modules_a_side, module_px })
    }

    /// The side of the code with its quiet border, in dots.
    pub(super) fn side_px(&self) -> u32 {
        (self.modules_a_side + 2 * QUIET_MODULES) * self.module_px
    }

    /// The width of the quiet border, in dots.
    pub(super) fn quiet_px(&self) -> u32 {
        QUIET_MODULES * self.module_px
    }

    /// Draws the code, border included, from the given upper left corner.
    pub(super) fn draw(&self, canvas: &mut Canvas, left: i32, top: i32) {
        let px = self.module_px as i32;
        let border = self.quiet_px() as i32;
        for (y, row) in (0..).zip(self.modules.chunks_exact(self.modules_a_side as usize)) {
            for (x, module) in (0..).zip(row) {
                if *module == Color::Dark {
                    canvas.fill(left + border + x * px, top + border + y * px, self.module_px, self.module_px);
                }
            }
        }
    }
}
