//! Stand-ins for the outside world that tests of several parts share.

pub mod browser;
pub mod harness;
pub mod printer;
pub mod simulation;
pub mod tidy;
pub mod tone;
