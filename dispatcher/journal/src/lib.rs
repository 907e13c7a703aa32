//! Where the records of a site are kept: one contract, several stores, one suite that each must pass.
//!
//! A journal orders, chains and keeps records; it never interprets the body of one.

pub mod chain;
pub mod contract;
pub mod embedded;
pub mod memory;
pub mod record;
pub mod redis;
pub mod suite;

pub use chain::{ChainError, Verifier, VerifyError, verify, verify_journal};
pub use contract::{AppendError, Head, Journal, JournalError, Rejection};
pub use embedded::EmbeddedJournal;
pub use memory::{MemoryJournal, MemoryStore};
pub use record::{Entry, Hash, Record};
pub use redis::{RedisJournal, RedisServer};
