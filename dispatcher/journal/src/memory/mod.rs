//! A journal in memory: a store whose faults are handed in, for simulation, and a journal over it for tests of the shells.
//! Knows no clock and no randomness; keeps nothing beyond the process.

mod journal;
mod store;

pub use journal::MemoryJournal;
pub use store::{MemoryStore, OpId, Outcome};
