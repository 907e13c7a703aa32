//! What every journal promises: compare the head, append all or nothing, durable before the answer.
//! Knows no store and no meaning of a record.

use std::fmt;

use futures_util::future::BoxFuture;
use thiserror::Error;

use crate::record::{Entry, Hash, Record};

/// The longest body of one entry, in bytes: a carry-over of the largest site with room to spare.
pub const MAX_BODY_BYTES: usize = 16 * 1024 * 1024;
/// The longest kind of one entry, in bytes.
pub const MAX_KIND_BYTES: usize = 64;
/// The most entries in one batch.
pub const MAX_BATCH_ENTRIES: usize = 10_000;
/// The most bytes of bodies in one batch.
pub const MAX_BATCH_BYTES: usize = 32 * 1024 * 1024;
/// The most records that a conflict hands back; who has missed more meets the rest in the next conflict, or reads on.
pub const MAX_MISSED_RECORDS: usize = 1_000;
/// After this many bytes of bodies a page of records ends, however many more were asked for.
pub const MAX_PAGE_BYTES: usize = 32 * 1024 * 1024;

/// Where a journal ends: what an append compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The present epoch; it may have begun without a record of its own yet.
    pub epoch: u32,
    /// The place of the last record; 0 when there is none.
    pub seq: u64,
    /// The hash of the last record; [`Hash::ZERO`] when there is none.
    pub hash: Hash,
}

impl Head {
    /// The head of an empty journal.
    pub const EMPTY: Self = Self { epoch: 1, seq: 0, hash: Hash::ZERO };
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "record {} of epoch {}", self.seq, self.epoch)
    }
}

/// A chain of records that many may read and extend, and that nobody can change unseen.
pub trait Journal: fmt::Debug + Send + Sync + 'static {
    /// Where the journal ends.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn head(&self) -> BoxFuture<'_, Result<Head, JournalError>>;

    /// Writes the whole batch behind `expected`, or nothing, and answers once it is durable.
    /// Each `at` is raised to the one before it, so that time never runs backwards.
    /// Dropping the future does not take the batch back: it may still be written.
    ///
    /// # Errors
    /// See [`AppendError`]; only `Unknown` leaves open whether the batch was written.
    fn append(&self, expected: Head, entries: Vec<Entry>) -> BoxFuture<'_, Result<Head, AppendError>>;

    /// The records after `after` in order, `limit` at most and fewer when the page grows too large ([`MAX_PAGE_BYTES`]).
    /// Empty only when no record follows, or `limit` is 0.
    ///
    /// # Errors
    /// When the store cannot be asked, or holds what is no record.
    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Record>, JournalError>>;

    /// The place of the newest record that begins a service day.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn newest_day_start(&self) -> BoxFuture<'_, Result<Option<u64>, JournalError>>;

    /// Begins `epoch`, which must be above the present one, if the journal still ends at `expected`.
    ///
    /// # Errors
    /// As for [`Journal::append`].
    fn begin_epoch(&self, expected: Head, epoch: u32) -> BoxFuture<'_, Result<Head, AppendError>>;

    /// Answers with the head as soon as it is not `seen`, whoever moved it.
    ///
    /// # Errors
    /// When the store cannot be asked.
    fn changed(&self, seen: Head) -> BoxFuture<'_, Result<Head, JournalError>>;
}

/// Why a batch was not acknowledged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AppendError {
    /// Others were first. `missed` are the records after the expected head, in order: all of them up to
    /// [`MAX_MISSED_RECORDS`]; none when only the epoch has changed. Nothing was written.
    #[error("the journal has moved on to {head}")]
    Conflict {
        /// Where the journal ends.
        head: Head,
        /// What the caller had not seen.
        missed: Vec<Record>,
    },
    /// The expected head is not on this journal's chain: its tail was lost, or another one was restored.
    /// Drop the state and load again. Nothing was written.
    #[error("the journal ends at {head} and does not know the expected head")]
    Diverged {
        /// Where the journal ends.
        head: Head,
    },
    /// Certainly not written.
    #[error("nothing was written: {0}")]
    NotWritten(#[source] JournalError),
    /// Perhaps written: load again and look for the batch.
    #[error("it is not known whether the batch was written: {0}")]
    Unknown(#[source] JournalError),
}

/// Why a journal did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JournalError {
    /// The request itself cannot be right; asking again does not help.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// No room is left where the journal is kept.
    #[error("no room is left where the journal is kept")]
    Full,
    /// The store holds what no journal holds.
    #[error("the journal is damaged: {0}")]
    Damaged(String),
    /// The store failed or did not answer; asking again may help.
    #[error("the journal's store failed: {0}")]
    Store(String),
    /// The journal was closed.
    #[error("the journal is closed")]
    Closed,
}

/// A request that no journal takes.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Rejection {
    /// A batch without entries.
    #[error("the batch is empty")]
    EmptyBatch,
    /// Too many entries in one batch.
    #[error("the batch has {0} entries, at most {MAX_BATCH_ENTRIES} are taken")]
    TooManyEntries(usize),
    /// A kind that is empty or too long.
    #[error("the kind of entry {index} has {bytes} bytes, 1 to {MAX_KIND_BYTES} are taken")]
    KindLength {
        /// Which entry of the batch, from 0.
        index: usize,
        /// The length of its kind.
        bytes: usize,
    },
    /// A body that is too long.
    #[error("the body of entry {index} has {bytes} bytes, at most {MAX_BODY_BYTES} are taken")]
    BodyTooLarge {
        /// Which entry of the batch, from 0.
        index: usize,
        /// The length of its body.
        bytes: usize,
    },
    /// Bodies that are too long together.
    #[error("the bodies of the batch have {0} bytes together, at most {MAX_BATCH_BYTES} are taken")]
    BatchTooLarge(usize),
    /// An epoch that is not above the present one.
    #[error("epoch {asked} cannot begin: the journal is in epoch {present}")]
    EpochNotNewer {
        /// The epoch asked for.
        asked: u32,
        /// The journal's epoch.
        present: u32,
    },
}

/// Checks a batch against the named limits.
///
/// # Errors
/// Names the first limit that it breaks.
pub fn check_batch(entries: &[Entry]) -> Result<(), Rejection> {
    if entries.is_empty() {
        return Err(Rejection::EmptyBatch);
    }
    if entries.len() > MAX_BATCH_ENTRIES {
        return Err(Rejection::TooManyEntries(entries.len()));
    }
    let mut total = 0;
    for (index, entry) in entries.iter().enumerate() {
        let bytes = entry.kind.len();
        if bytes == 0 || bytes > MAX_KIND_BYTES {
            return Err(Rejection::KindLength { index, bytes });
        }
        let bytes = entry.body.len();
        if bytes > MAX_BODY_BYTES {
            return Err(Rejection::BodyTooLarge { index, bytes });
        }
        total += bytes;
    }
    if total > MAX_BATCH_BYTES {
        return Err(Rejection::BatchTooLarge(total));
    }
    Ok(())
}

/// Checks that `asked` may follow `present`.
///
/// # Errors
/// When it is not above it.
pub fn check_epoch(present: u32, asked: u32) -> Result<(), Rejection> {
    if asked > present { Ok(()) } else { Err(Rejection::EpochNotNewer { asked, present }) }
}
