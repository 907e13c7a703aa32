//! Where the database of the store lives: a file of this machine, or a Redis that several dispatchers share.
//! It knows no table: what is in the database is the matter of the others.

pub(crate) mod file;
pub(crate) mod redis;

use rusqlite::Connection;

use crate::store::StoreError;

/// What is done where there is no database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// One is made.
    Begin,
    /// It is refused.
    Refuse,
}

/// A place where the database lives.
pub(crate) trait Home: Send {
    /// The database as it stands, with what others have changed.
    fn fresh(&mut self) -> Result<&mut Connection, StoreError>;

    /// Keeps what has just been committed. False if others were first: then nothing of it is kept, and it is to be done again.
    fn keep(&mut self) -> Result<bool, StoreError>;

    /// Removes what is left of what was erased.
    fn scour(&mut self) -> Result<(), StoreError>;

    /// Has it leave logs that the place keeps beside the database.
    fn rewrite_logs(&mut self) -> Result<(), StoreError>;
}
