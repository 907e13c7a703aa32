//! Which slots can still be booked: as many at once as desks and mediators can serve, and of every desk, language and mediator no
//! more than the public's share.

mod bookings;
mod matching;
mod overbooking;
pub(crate) mod period;
mod plan;
mod roster;
mod share;

pub use bookings::Bookings;
pub use matching::{Demand, Matching};
pub use overbooking::{no_show, overbooked};
pub use period::Period;
pub use plan::{NoPlace, Plan, Slot};
pub use roster::Roster;
