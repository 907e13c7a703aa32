//! Copies of a journal: taken while it is in use, verified before they count, and put back as a new epoch.
//! Knows files and whole journals; never the writer.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;

use super::{
    folder::{self, LockedFolder},
    open::{self, OpenError},
    schema,
};
use crate::contract::{Head, JournalError, Rejection, check_epoch};

/// Why a copy was not made or not put back.
#[derive(Debug, Error)]
pub enum BackupError {
    /// A file would be overwritten.
    #[error("{path} exists already; choose another name, or move it away")]
    Exists {
        /// The file in the way.
        path: PathBuf,
    },
    /// The name cannot be handed to SQLite.
    #[error("{path} is not a name in UTF-8; choose another one")]
    Name {
        /// The name.
        path: PathBuf,
    },
    /// The copy could not be written.
    #[error("{path} cannot be written: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The journal could not be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The copy is not a whole journal, or the folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The epoch for the restored journal is not above the one in the backup.
    #[error(transparent)]
    Epoch(#[from] Rejection),
}

/// Copies the journal in `folder`, as it stands at one moment, into the new file `path`, and reads the copy back from its
/// first record to its head; answers with that head. Others may have the journal open and go on with it meanwhile. Blocks.
///
/// # Errors
/// When there is no journal, the file exists or cannot be written, or the journal does not verify; no file of that name is
/// left then.
pub fn backup(folder: &Path, path: &Path) -> Result<Head, BackupError> {
    refuse_existing(path)?;
    let journal = folder::existing(folder)?;
    open::check_header(&journal)?;
    let connection = open::connect_reader(&journal).map_err(schema::from_sqlite)?;
    let in_file = |source| BackupError::File { path: path.to_owned(), source };
    folder::clear_unfinished(path).map_err(in_file)?;
    let unfinished = folder::unfinished(path);
    let name = unfinished.to_str().ok_or_else(|| BackupError::Name { path: path.to_owned() })?;
    folder::begin(&unfinished).map_err(in_file)?;
    let copied = connection
        .execute("VACUUM INTO ?", [name])
        .map_err(|error| BackupError::Journal(schema::from_sqlite(error)))
        .and_then(|_| verify(&unfinished));
    match copied {
        Ok(head) => folder::finish(path).map(|()| head).map_err(in_file),
        Err(error) => {
            folder::clear_unfinished(path).map_err(in_file)?;
            Err(error)
        }
    }
}

/// Puts the copy `backup` into `folder`, which must hold no journal, as `epoch`; answers with the head of the new journal.
/// The epoch must be above every epoch that was ever served, since screens resume by epoch and sequence. Blocks.
///
/// # Errors
/// When the backup is not a whole journal, the folder is in use or holds a journal, or the epoch is not above the backup's.
pub fn restore(backup: &Path, folder: &Path, epoch: u32) -> Result<Head, BackupError> {
    let locked = LockedFolder::lock(folder)?;
    let file = locked.file();
    refuse_existing(&file)?;
    refuse_existing(&folder::beside(&file, "-wal"))?;
    let in_file = |source| BackupError::File { path: file.clone(), source };
    open::check_header(backup)?;
    folder::clear_unfinished(&file).map_err(in_file)?;
    let unfinished = folder::unfinished(&file);
    fs::copy(backup, &unfinished).map_err(in_file)?;
    let restored = verify(&unfinished).and_then(|head| begin(&unfinished, head, epoch));
    match restored {
        Ok(head) => folder::finish(&file).map(|()| head).map_err(in_file),
        Err(error) => {
            folder::clear_unfinished(&file).map_err(in_file)?;
            Err(error)
        }
    }
}

fn verify(file: &Path) -> Result<Head, BackupError> {
    open::check_header(file)?;
    let connection = open::connect_alone(file).map_err(schema::from_sqlite)?;
    let tip = open::check_versions(&connection).and_then(|()| open::check_whole(&connection)).map_err(|fault| fault.at(file))?;
    Ok(tip.head)
}

fn begin(file: &Path, head: Head, epoch: u32) -> Result<Head, BackupError> {
    check_epoch(head.epoch, epoch)?;
    let begun = Head { epoch, ..head };
    let connection = open::connect_alone(file).map_err(schema::from_sqlite)?;
    schema::write_head(&connection, head, begun)?;
    Ok(begun)
}

fn refuse_existing(path: &Path) -> Result<(), BackupError> {
    match path.try_exists() {
        Ok(false) => Ok(()),
        Ok(true) => Err(BackupError::Exists { path: path.to_owned() }),
        Err(source) => Err(BackupError::File { path: path.to_owned(), source }),
    }
}
