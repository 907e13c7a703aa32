//! The dispatcher as its clients meet it: a process, sockets, files.

mod crash;
mod day;
mod input;
mod many;
mod refusal;
mod sockets;
