//! What system, browser and load tests have in common: a centre in a process of its own, and people who use it.

pub mod centre;
pub mod clocked;
pub mod device;
pub mod house;
pub mod other_site;
pub mod people;
pub mod post;
pub mod program;
pub mod redis;
pub mod socket;
pub mod strace;

pub use centre::{Centre, Role};
pub use clocked::Clocked;
pub use device::Device;
pub use house::House;
pub use other_site::OtherSite;
pub use people::{Desk, Kiosk};
pub use post::{Hook, Letter, MailServer};
pub use redis::Redis;
pub use socket::Socket;

/// How thorough a run is, by the environment variable `AVANTI_TESTS`: `fast`, `ci` (where it is not set) or `full`.
#[must_use]
pub fn thorough(ci: u32, full: u32) -> u32 {
    if std::env::var("AVANTI_TESTS").is_ok_and(|value| value == "full") { full } else { ci }
}
