//! The paper in a visitor's hand: from words already chosen to a black-and-white image and the bytes a
//! printer understands. Never knows what the words mean, where they came from, or which printer is attached.

mod bitmap;
mod canvas;
pub mod document;
pub mod escpos;
pub mod fonts;
mod page;
mod picture;
pub mod png;
mod qr;
mod raster;
mod shape;

pub use bitmap::Bitmap;
pub use document::{Card, Direction, Document, List, PaperWidth, Picture, Row, Sheet, rows_max};
pub use fonts::{AbsentFont, FontSet};
pub use raster::{DrawError, LENGTH_MAX_MM, TicketPress};
