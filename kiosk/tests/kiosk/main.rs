//! The kiosk as a whole: its pages over HTTP, a printer that is a folder, a dispatcher of a few lines.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

mod aids;
mod arrival;
mod booking;
mod fake;
mod falls;
mod flow;
mod hall;
mod help;
mod html;
mod key;
mod line;
mod milano;
mod offline;
mod outlook;
mod own_visit;
mod pages;
mod papers;
mod prints;
mod recovery;
mod staff;
mod unattended;
mod unwritten;
