//! The one client of the dispatcher: a live session that follows a topic, and requests that are retried under one key.
//! It knows the wire and nothing of what its caller shows or decides.

pub mod backoff;
mod entropy;
mod follow;
mod http;
mod server;
pub mod session;
mod socket;
mod topic;

pub use entropy::request_key;
pub use follow::follow;
pub use http::{Api, CallError, Unreached};
pub use server::Server;
pub use session::{Known, Link, Update};
pub use topic::{BoardTopic, DeskTopic, KioskTopic, Topic};
