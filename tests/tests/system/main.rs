//! The dispatcher as its clients meet it: a process, sockets, files.

#![expect(clippy::unwrap_used, reason = "what a test takes for granted may fail it")]

mod accounts;
mod appointments;
mod backup;
mod booking;
mod cards;
mod claims;
mod come;
mod contacts;
mod crash;
mod day;
mod desk;
mod devices;
mod earlier;
mod embedded;
mod exchange;
mod feedback;
mod input;
mod many;
mod offline;
mod own_visit;
mod prints;
mod public;
mod recordings;
mod refusal;
mod rights;
mod running;
mod sessions;
mod sites;
mod sockets;
mod standing;
mod timed;
mod waiting;
