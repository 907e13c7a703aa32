//! The one client of the dispatcher: a live session that follows a topic, requests that are retried under one key, and a
//! device's way in.
//! It knows the wire and nothing of what its caller shows or decides.

mod admission;
pub mod backoff;
mod entropy;
mod follow;
mod http;
mod server;
pub mod session;
mod socket;
mod token_file;
mod topic;

pub use admission::{Admission, Identity, News, join};
pub use entropy::request_key;
pub use follow::follow;
pub use http::{Api, CallError, Unreached};
pub use server::Server;
pub use session::{Known, Link, Update};
pub use topic::{BoardTopic, DeskTopic, KioskTopic, Topic};
