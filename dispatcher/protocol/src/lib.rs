//! What crosses the wire, as `PROTOCOL.md` describes it. These types are written for other programs:
//! they are not the core's, they tolerate what they do not know, and every change of shape is a change of version.

pub mod board;
pub mod booking;
pub mod cards;
pub mod desk;
pub mod device;
pub mod frame;
pub mod http;
pub mod kiosk;
pub mod line;
pub mod offline;
pub mod phone;
pub mod picture;
pub mod print;
pub mod problem;
pub mod recordings;
pub mod route;
pub mod session;
pub mod site;

pub use picture::Picture;
pub use problem::Problem;
pub use site::Site;

/// The websocket sub-protocol that these frames make up.
pub const SUB_PROTOCOL: &str = "avanti.v1";
