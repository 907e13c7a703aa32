//! The store itself: opened once, one connection behind a lock, every change one transaction.
//! It knows no account or device: their own files say what they read and write.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{Mutex, MutexGuard, PoisonError},
};

use rusqlite::{Connection, ErrorCode, Row, Transaction, TransactionBehavior, types::Type};
use thiserror::Error;

use crate::{
    audit,
    contact::{self, Seal},
    enrolment,
    entropy::{Entropy, NoEntropy, SystemEntropy},
    home::{Absent, Home, file::FileHome, redis::RedisHome},
    keys::Keys,
    lockout, one_time,
    password::Hasher,
    session,
};

/// The name of the store in a data folder.
pub const FILE_NAME: &str = "access.sqlite3";

/// How often a change is made again because others changed the store meanwhile.
const TRIES_MAX: usize = 1_000;

/// The access store. All calls block; share it by `Arc`.
pub struct Access {
    inner: Mutex<Inner>,
    pub(crate) hasher: Hasher,
    pub(crate) csrf_key: [u8; 32],
    pub(crate) subject_key: [u8; 32],
    pub(crate) contact_seal: Seal,
}

struct Inner {
    home: Box<dyn Home>,
    entropy: Box<dyn Entropy>,
}

/// Why the store did not open.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The folder or file could not be made or opened.
    #[error("the access store {} could not be opened", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// There is no store to be looked at.
    #[error("there are no accounts of Avanti in {place}: name the data folder, and the --journal, of `dispatcher serve`")]
    Missing {
        /// The file, or the Redis.
        place: String,
    },
    /// It is something else's file.
    #[error("{} is not an access store of Avanti: move it away, or name another data folder", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A later release wrote it.
    #[error("the access store {} is of version {found}, and this program knows up to {known}: use the release that wrote it, or a backup from before", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The highest version known.
        known: i64,
    },
    /// The Redis cannot be used.
    #[error("the access store cannot be kept in Redis: {0}")]
    Redis(String),
    /// The database refused.
    #[error("the access store {} could not be read", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// Its reason.
        source: rusqlite::Error,
    },
}

/// The store failed in the middle of its work; nothing of that call was kept, unless it says otherwise.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database refused.
    #[error("the access store could not be read or written: {0}")]
    Database(#[from] rusqlite::Error),
    /// No token could be drawn.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// The Redis that keeps the store failed.
    #[error("the access store in Redis did not answer ({0}): what was to be changed may have been changed")]
    Redis(String),
    /// Others changed the store again and again.
    #[error("the access store is changed too often by others")]
    Contended,
    /// A stored password hash can't be read.
    #[error("the access store holds a password hash that no release has written")]
    Hash,
}

impl StoreError {
    /// Whether it may work again without anything being mended in the store: the disk is full or read-only, or
    /// others are at it.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            Self::Redis(_) | Self::Contended => true,
            Self::Database(error) => matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::DiskFull | ErrorCode::ReadOnly | ErrorCode::DatabaseBusy | ErrorCode::SystemIoFailure)
            ),
            Self::Entropy(_) | Self::Hash => false,
        }
    }
}

impl Access {
    /// Opens the store in `folder`, or makes both.
    ///
    /// # Errors
    /// When the file is foreign, newer than this program, or can't be read.
    pub fn open(folder: &Path, keys: &Keys) -> Result<Self, OpenError> {
        Self::open_with(folder, keys, Hasher::default(), Box::new(SystemEntropy))
    }

    /// As [`Access::open`], with another price of passwords and another source of randomness.
    ///
    /// # Errors
    /// As [`Access::open`].
    pub fn open_with(folder: &Path, keys: &Keys, hasher: Hasher, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        Ok(Self::at(Box::new(FileHome::open(folder, Absent::Begin)?), keys, hasher, entropy))
    }

    /// Opens the store in `folder`, and makes none where there is none.
    ///
    /// # Errors
    /// As [`Access::open`], and when there is none.
    pub fn open_existing(folder: &Path, keys: &Keys) -> Result<Self, OpenError> {
        Ok(Self::at(Box::new(FileHome::open(folder, Absent::Refuse)?), keys, Hasher::default(), Box::new(SystemEntropy)))
    }

    /// Opens the store in the Redis at `address`, or makes it there; every dispatcher on that Redis shares it.
    ///
    /// # Errors
    /// When the address is none, or what is there is foreign, newer than this program, or can't be read.
    pub fn open_redis(address: &str, keys: &Keys) -> Result<Self, OpenError> {
        Self::open_redis_with(address, keys, Hasher::default(), Box::new(SystemEntropy))
    }

    /// As [`Access::open_redis`], with another price of passwords and another source of randomness.
    ///
    /// # Errors
    /// As [`Access::open_redis`].
    pub fn open_redis_with(address: &str, keys: &Keys, hasher: Hasher, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        Ok(Self::at(Box::new(RedisHome::open(address, Absent::Begin)?), keys, hasher, entropy))
    }

    /// Opens the store in the Redis at `address`, and makes none where there is none.
    ///
    /// # Errors
    /// As [`Access::open_redis`], and when there is none.
    pub fn open_redis_existing(address: &str, keys: &Keys) -> Result<Self, OpenError> {
        Ok(Self::at(Box::new(RedisHome::open(address, Absent::Refuse)?), keys, Hasher::default(), Box::new(SystemEntropy)))
    }

    fn at(home: Box<dyn Home>, keys: &Keys, hasher: Hasher, entropy: Box<dyn Entropy>) -> Self {
        let inner = Mutex::new(Inner { home, entropy });
        let contact_seal = Seal::new(&keys.purpose("contact"));
        Self { inner, hasher, csrf_key: keys.purpose("session"), subject_key: keys.purpose("sign-in-subject"), contact_seal }
    }

    /// Drops what has ended by itself (sessions, links, enrolments, contacts, failures, old lines of the audit) and empties the
    /// write-ahead log, so that what was erased is on the disk nowhere. For once an hour. Returns the rows dropped.
    ///
    /// # Errors
    /// When the store fails.
    pub fn prune(&self, now: i64) -> Result<usize, StoreError> {
        let dropped = self.write(|tx, _| -> Result<usize, StoreError> {
            Ok(session::prune(tx, now)?
                + one_time::prune(tx, now)?
                + enrolment::prune(tx, now)?
                + contact::prune(tx, now)?
                + lockout::prune(tx, now)?
                + audit::prune(tx, now)?)
        })?;
        self.scour()?;
        Ok(dropped)
    }

    /// Removes what is left of what was erased from the store's files.
    pub(crate) fn scour(&self) -> Result<(), StoreError> {
        self.lock().home.scour()
    }

    /// Has what was erased leave the logs of the place where the store lives.
    pub(crate) fn rewrite_logs(&self) -> Result<(), StoreError> {
        self.lock().home.rewrite_logs()
    }

    /// Runs `work` in one transaction that is durable when this returns and undone when `work` fails.
    /// Where others changed the store meanwhile, it is undone and done again on what they left.
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&Transaction<'_>, &mut dyn Entropy) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut inner = self.lock();
        let Inner { home, entropy } = &mut *inner;
        for _ in 0..TRIES_MAX {
            let tx = home.fresh()?.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
            let done = work(&tx, entropy.as_mut())?;
            tx.commit().map_err(StoreError::from)?;
            if home.keep()? {
                return Ok(done);
            }
        }
        Err(StoreError::Contended.into())
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        work(self.lock().home.fresh()?)
    }

    pub(crate) fn draw<const N: usize>(&self) -> Result<[u8; N], StoreError> {
        let mut bytes = [0; N];
        self.lock().entropy.fill(&mut bytes)?;
        Ok(bytes)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic in between has rolled its transaction back: the connection is whole.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Access")
    }
}

/// A column that holds an id, read back as one.
pub(crate) fn id<T: FromStr<Err = avanti_model::Malformed>>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

/// A word that none of our releases has written into `column`.
pub(crate) fn unknown_word(column: usize, word: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, format!("“{word}” has no meaning here").into())
}

/// Lets `?` carry database and entropy failures into an error that has a `Store` case.
macro_rules! store_failures {
    ($($error:ty),+) => {$(
        impl From<rusqlite::Error> for $error {
            fn from(error: rusqlite::Error) -> Self {
                Self::Store(error.into())
            }
        }

        impl From<crate::entropy::NoEntropy> for $error {
            fn from(error: crate::entropy::NoEntropy) -> Self {
                Self::Store(error.into())
            }
        }
    )+};
}
pub(crate) use store_failures;

#[cfg(test)]
mod tests;
