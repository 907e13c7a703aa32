//! What needs a Redis: the journal in one, and dispatchers that share it.

#![expect(clippy::unwrap_used, reason = "what a test takes for granted may fail it")]

mod access;
mod contacts;
mod crash;
mod endure;
mod journal;
mod together;
