//! Days played in virtual time over the real core: who comes, who serves, which rule calls, and what everybody waited.
//! It never knows a clock or a socket. The same plan gives the same day.

pub mod accuracy;
pub mod arrivals;
pub mod calendar;
pub mod day;
pub mod day_file;
pub mod draw;
pub mod law;
pub mod oracles;
pub mod party;
pub mod policies;
pub mod quality;
pub mod reference;
pub mod roster;
pub mod staffing;
pub mod statistics;
pub mod study;
pub mod trace;

pub use day::{Fate, Plan, Played, play};
pub use party::Party;
pub use roster::Shift;
