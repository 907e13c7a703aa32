//! The pages as people meet them: in a real browser, with a real centre behind them.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

mod absences;
mod appointments;
mod away;
mod board;
mod booking;
mod calling;
mod checking_in;
mod choosing;
mod clerk;
mod devices;
mod group;
mod help;
mod helped;
mod kiosk;
mod line;
mod listed;
mod listening;
mod pages;
mod painted;
mod phone;
mod pictures;
mod printing;
mod scanning;
mod sound;
mod spoken;
mod voice;
mod wire;
