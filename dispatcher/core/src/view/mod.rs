//! What each kind of screen may see of the state. A view holds what it shows and nothing else, so that
//! what a board must not tell cannot stand in it.

pub mod board;
mod changes;
pub mod desk;
pub mod kiosk;
pub mod phone;
pub mod session;
pub mod waits;

pub use changes::Changes;
