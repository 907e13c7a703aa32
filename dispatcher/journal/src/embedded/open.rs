//! Opening the file: making it whole when it is new, and refusing what is foreign, newer or damaged with a sentence.
//! Never repairs anything.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};
use thiserror::Error;

use super::{
    folder::{self, LockedFolder},
    schema,
};
use crate::{
    chain::{Tip, Verifier, VerifyError},
    contract::{Head, JournalError},
    record::Hash,
};

/// How many records at the end of the journal are checked whenever it is opened.
const CHECKED_RECORDS: u64 = 256;
/// How many records one page of a check reads.
const PAGE_RECORDS: usize = 1_000;
/// How long a connection waits for another one of this process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// What an SQLite file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Where its header keeps the application id, big-endian.
const APPLICATION_ID_AT: usize = 68;

/// Why a journal was not opened, as a sentence for the operator.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The folder is missing, full, or not ours.
    #[error("the data folder {path} cannot be used ({source}); check its disk and its owner, or point --data elsewhere")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// There is no journal to be looked at.
    #[error("there is no journal in {path}; name the folder of a site's journal, such as avanti-data/sites/milano")]
    Missing {
        /// The folder.
        path: PathBuf,
    },
    /// Another process has it open.
    #[error("the journal in {path} is open in another process; stop that one first, or point --data elsewhere")]
    InUse {
        /// The folder.
        path: PathBuf,
    },
    /// The file is something else.
    #[error(
        "{path} is not a journal of Avanti: {what}; move it away, restore a backup with `dispatcher restore`, or point --data elsewhere"
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it seems to be.
        what: &'static str,
    },
    /// The file was written by a newer program.
    #[error("the journal {path} has {what} {found} and this program knows {known}; run the Avanti that wrote it, or a newer one")]
    OtherVersion {
        /// The file.
        path: PathBuf,
        /// Which of its versions.
        what: &'static str,
        /// The version found.
        found: i64,
        /// The version known.
        known: i64,
    },
    /// The file is not whole.
    #[error("the journal {path} is damaged: {what}; keep the file, restore a backup with `dispatcher restore`, or point --data elsewhere")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where and how.
        what: String,
    },
    /// The store failed while the journal was opened.
    #[error("the journal {path} cannot be opened ({source}); check its disk and its owner")]
    Store {
        /// The file.
        path: PathBuf,
        /// What the store said.
        #[source]
        source: JournalError,
    },
}

/// An open journal: the connection that writes, and where it ends.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) folder: LockedFolder,
    pub(super) connection: Connection,
    pub(super) tip: Tip,
}

/// Locks the folder, makes the journal where there is none, and checks the end of the one that is there.
pub(super) fn open(path: &Path) -> Result<Opened, OpenError> {
    let folder = LockedFolder::lock(path)?;
    let file = folder.file();
    if !file.try_exists().map_err(|source| OpenError::Folder { path: path.to_owned(), source })? {
        create(&file)?;
    }
    check_header(&file)?;
    let opened = || -> Result<(Connection, Tip), Fault> {
        let connection = connect_writer(&file)?;
        check_versions(&connection)?;
        let tip = check_end(&connection)?;
        Ok((connection, tip))
    };
    let (connection, tip) = opened().map_err(|fault| fault.at(&file))?;
    Ok(Opened { folder, connection, tip })
}

/// A connection that reads.
pub(super) fn connect_reader(file: &Path) -> rusqlite::Result<Connection> {
    connect(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// The only connection to a file that is being made; closing it leaves nothing beside the file.
pub(super) fn connect_alone(file: &Path) -> rusqlite::Result<Connection> {
    connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// A connection that writes, each commit durable before it returns, and never folds the log into the file by itself.
pub(super) fn connect_writer(file: &Path) -> rusqlite::Result<Connection> {
    let connection = connect_alone(file)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    Ok(connection)
}

/// Refuses a file that is no SQLite file of ours, by its first bytes and without touching it.
pub(super) fn check_header(file: &Path) -> Result<(), OpenError> {
    let mut header = Vec::new();
    let unreadable = |source| OpenError::Folder { path: file.to_owned(), source };
    File::open(file).map_err(unreadable)?.take(100).read_to_end(&mut header).map_err(unreadable)?;
    let foreign = |what| Err(OpenError::Foreign { path: file.to_owned(), what });
    if header.is_empty() {
        return foreign("it is empty");
    }
    if !header.starts_with(MAGIC) {
        return foreign("it is no SQLite file");
    }
    if header.get(APPLICATION_ID_AT..APPLICATION_ID_AT + 4) != Some(&schema::APPLICATION_ID.to_be_bytes()) {
        return foreign("it is an SQLite file of another program");
    }
    Ok(())
}

/// Refuses tables and records of a version that this program does not know.
pub(super) fn check_versions(connection: &Connection) -> Result<(), Fault> {
    let tables: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if tables != i64::from(schema::SCHEMA_VERSION) {
        return Err(Fault::OtherVersion("tables of version", tables, schema::SCHEMA_VERSION.into()));
    }
    let format: i64 = connection.query_row("SELECT format FROM meta WHERE id = 1", [], |row| row.get(0))?;
    if format != schema::FORMAT {
        return Err(Fault::OtherVersion("journal.format", format, schema::FORMAT));
    }
    Ok(())
}

/// Checks the last records against the head row; answers where the journal ends.
pub(super) fn check_end(connection: &Connection) -> Result<Tip, Fault> {
    let head = schema::read_head(connection)?;
    let before = head.seq.saturating_sub(CHECKED_RECORDS);
    let trusted = if before == 0 {
        Head::EMPTY
    } else {
        let hash = schema::hash_before_next(connection, before)?;
        Head { epoch: 0, seq: before, hash: hash.unwrap_or(Hash::ZERO) }
    };
    check_from(connection, trusted, head)
}

/// Checks every record from the first to the head row; answers where the journal ends.
pub(super) fn check_whole(connection: &Connection) -> Result<Tip, Fault> {
    check_from(connection, Head::EMPTY, schema::read_head(connection)?)
}

/// What is wrong inside a file whose path the caller knows.
#[derive(Debug)]
pub(super) enum Fault {
    OtherVersion(&'static str, i64, i64),
    Verify(VerifyError),
}

impl Fault {
    /// The sentence for the operator.
    pub(super) fn at(self, file: &Path) -> OpenError {
        let path = file.to_owned();
        match self {
            Self::OtherVersion(what, found, known) => OpenError::OtherVersion { path, what, found, known },
            Self::Verify(VerifyError::Chain(error)) => OpenError::Damaged { path, what: error.to_string() },
            Self::Verify(VerifyError::Journal(JournalError::Damaged(what))) => OpenError::Damaged { path, what },
            Self::Verify(VerifyError::Journal(
                source @ (JournalError::Rejected(_) | JournalError::Full | JournalError::Store(_) | JournalError::Closed),
            )) => OpenError::Store { path, source },
        }
    }
}

impl<E: Into<VerifyError>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Verify(error.into())
    }
}

impl From<rusqlite::Error> for VerifyError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Journal(schema::from_sqlite(error))
    }
}

fn check_from(connection: &Connection, trusted: Head, head: Head) -> Result<Tip, Fault> {
    let mut verifier = Verifier::after(trusted);
    loop {
        let page = schema::read_page(connection, verifier.head().seq, PAGE_RECORDS)?;
        if page.is_empty() {
            break;
        }
        for record in &page {
            verifier.check(record)?;
        }
    }
    verifier.finish(head)?;
    Ok(Tip { head, at: verifier.tip().at })
}

/// Makes an empty journal under another name first, so that a file of the right name is always whole.
fn create(file: &Path) -> Result<(), OpenError> {
    let unusable = |source| OpenError::Folder { path: file.to_owned(), source };
    if folder::beside(file, "-wal").try_exists().map_err(unusable)? {
        let what = "the file itself is missing, though its log (-wal) is there".to_owned();
        return Err(OpenError::Damaged { path: file.to_owned(), what });
    }
    folder::clear_unfinished(file).map_err(unusable)?;
    let unfinished = folder::unfinished(file);
    folder::begin(&unfinished).map_err(unusable)?;
    connect_alone(&unfinished)
        .and_then(|mut connection| schema::create(&mut connection))
        .map_err(|error| OpenError::Store { path: file.to_owned(), source: schema::from_sqlite(error) })?;
    folder::finish(file).map_err(unusable)
}

fn connect(file: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}
