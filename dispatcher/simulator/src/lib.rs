//! Days played in virtual time over the real core: seeded arrivals, desks that serve, and what everybody waited.
//! It never knows a clock or a socket. The same plan and seed give the same day.

pub mod arrivals;
pub mod day;

pub use arrivals::Arrival;
pub use day::{Clerk, Plan, Played, play};
