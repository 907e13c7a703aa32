//! A real Chromium for tests, and what is looked for on every page that it shows.
//! It knows nothing of what pages are for: tests lead it there.

mod axe;
mod driver;
mod inspection;
mod picture;
mod session;
pub mod sheet;

pub use inspection::{Fit, Inspection, Seen};
pub use picture::Picture;
pub use session::{Browser, Colours, Size};

/// The kiosk's screen, upright.
pub const KIOSK: Size = Size { width: 1080, height: 1920 };
/// The screen of a laptop: a kiosk that lies, a desk.
pub const LAPTOP: Size = Size { width: 1366, height: 768 };
/// The board's screen.
pub const BOARD: Size = Size { width: 1920, height: 1080 };
/// The narrowest window that a desk must be right in.
pub const NARROW: Size = Size { width: 320, height: 640 };
/// A phone.
pub const PHONE: Size = Size { width: 390, height: 844 };

/// Whether this run leaves out what needs a browser; it says so.
#[must_use]
pub fn left_out() -> bool {
    let fast = std::env::var("AVANTI_TESTS").is_ok_and(|value| value == "fast");
    if fast {
        println!("left out: AVANTI_TESTS=fast runs no browser");
    }
    fast
}
