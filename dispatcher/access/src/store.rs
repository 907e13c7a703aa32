//! The file itself: opened once, one connection behind a lock, every change one transaction.
//! It knows no account or device: their own files say what they read and write.

use std::{
    fmt,
    fs::{self, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, Row, Transaction, TransactionBehavior, types::Type};
use thiserror::Error;

use crate::{
    audit,
    entropy::{Entropy, NoEntropy, SystemEntropy},
    keys::Keys,
    lockout, one_time,
    password::Hasher,
    schema, session,
};

/// The name of the store in a data folder.
pub const FILE_NAME: &str = "access.sqlite3";

/// How long to wait for another process that is writing, such as the command line's.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The access store. All calls block; share it by `Arc`.
pub struct Access {
    inner: Mutex<Inner>,
    pub(crate) hasher: Hasher,
    pub(crate) csrf_key: [u8; 32],
    pub(crate) subject_key: [u8; 32],
}

struct Inner {
    connection: Connection,
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
    /// The database refused.
    #[error("the access store {} could not be read", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// Its reason.
        source: rusqlite::Error,
    },
}

/// The store failed in the middle of its work; nothing of that call was kept.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database refused.
    #[error("the access store could not be read or written")]
    Database(#[from] rusqlite::Error),
    /// No token could be drawn.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// A stored password hash can't be read.
    #[error("the access store holds a password hash that no release has written")]
    Hash,
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
        let path = folder.join(FILE_NAME);
        create_private(folder, &path).map_err(|source| OpenError::Io { path: path.clone(), source })?;
        let connection = connect(&path)?;
        Ok(Self {
            inner: Mutex::new(Inner { connection, entropy }),
            hasher,
            csrf_key: keys.purpose("session"),
            subject_key: keys.purpose("sign-in-subject"),
        })
    }

    /// Drops what has ended by itself (sessions, links, failures, old lines of the audit) and empties the
    /// write-ahead log, so that what was erased is on the disk nowhere. For once an hour. Returns the rows dropped.
    ///
    /// # Errors
    /// When the store fails.
    pub fn prune(&self, now: i64) -> Result<usize, StoreError> {
        let dropped = self.write(|tx, _| -> Result<usize, StoreError> {
            Ok(session::prune(tx, now)? + one_time::prune(tx, now)? + lockout::prune(tx, now)? + audit::prune(tx, now)?)
        })?;
        self.read(|db| Ok(db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?))?;
        Ok(dropped)
    }

    /// Runs `work` in one transaction that is durable when this returns and undone when `work` fails.
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>, &mut dyn Entropy) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut inner = self.lock();
        let Inner { connection, entropy } = &mut *inner;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let done = work(&tx, entropy.as_mut())?;
        tx.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        work(&self.lock().connection)
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

fn create_private(folder: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // The write-ahead log takes the mode of the file it belongs to.
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

fn connect(path: &Path) -> Result<Connection, OpenError> {
    let failed = |source: rusqlite::Error| match source.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => OpenError::Foreign { path: path.to_owned() },
        Some(_) | None => OpenError::Database { path: path.to_owned(), source },
    };
    let mut connection = Connection::open(path).map_err(failed)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
    let whole = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(failed);
    let (found, application) = (whole("user_version")?, whole("application_id")?);
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    if application != schema::APPLICATION && (application != 0 || found != 0 || tables != 0) {
        return Err(OpenError::Foreign { path: path.to_owned() });
    }
    if found > schema::VERSION {
        return Err(OpenError::Newer { path: path.to_owned(), found, known: schema::VERSION });
    }
    configure(&connection).and_then(|()| schema::migrate(&mut connection)).map_err(failed)?;
    Ok(connection)
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten, so that erasing a person leaves nothing in free pages.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
}

#[cfg(test)]
mod tests;
