//! The folder of a journal: its names, the lock that keeps a second process out, and files that appear whole or not at all.
//! Knows nothing of what is in the file.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::open::OpenError;

/// The file of the journal in its folder; SQLite puts `-wal` and `-shm` beside it while it is open.
pub const FILE_NAME: &str = "journal.sqlite3";
/// The file that is locked while the journal is open; empty.
pub const LOCK_NAME: &str = "journal.lock";

/// Mode of our files: nobody but their owner reads them. SQLite gives `-wal` and `-shm` the mode of the file itself.
const PRIVATE: u32 = 0o600;

/// A folder that this process alone may use, for as long as a copy of this value lives.
#[derive(Clone, Debug)]
pub(super) struct LockedFolder {
    path: Arc<Path>,
    _lock: Arc<File>,
}

impl LockedFolder {
    /// Makes the folder where it is missing and locks it.
    pub(super) fn lock(path: &Path) -> Result<Self, OpenError> {
        let unusable = |source| OpenError::Folder { path: path.to_owned(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(unusable)?;
        let lock =
            OpenOptions::new().create(true).truncate(false).write(true).mode(PRIVATE).open(path.join(LOCK_NAME)).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.into(), _lock: Arc::new(lock) }),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }

    /// Where the journal is, or will be.
    pub(super) fn file(&self) -> PathBuf {
        self.path.join(FILE_NAME)
    }
}

/// The file of the journal in `folder`, which is looked at and not made.
pub(super) fn existing(folder: &Path) -> Result<PathBuf, OpenError> {
    let file = folder.join(FILE_NAME);
    match file.try_exists() {
        Ok(true) => Ok(file),
        Ok(false) => Err(OpenError::Missing { path: folder.to_owned() }),
        Err(source) => Err(OpenError::Folder { path: folder.to_owned(), source }),
    }
}

/// The name under which a file is made before it gets its own.
pub(super) fn unfinished(file: &Path) -> PathBuf {
    beside(file, ".unfinished")
}

/// The file's name with something behind it.
pub(super) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Removes what an attempt cut short may have left.
pub(super) fn clear_unfinished(file: &Path) -> io::Result<()> {
    let unfinished = unfinished(file);
    for path in ["-journal", "-wal", "-shm", ""].map(|suffix| beside(&unfinished, suffix)) {
        match fs::remove_file(path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Makes the empty file that SQLite fills.
pub(super) fn begin(file: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(PRIVATE).open(file).map(drop)
}

/// Gives a file that was made as [`unfinished`] its name, once its content is on the disk.
pub(super) fn finish(file: &Path) -> io::Result<()> {
    let unfinished = unfinished(file);
    fs::set_permissions(&unfinished, fs::Permissions::from_mode(PRIVATE))?;
    File::open(&unfinished)?.sync_all()?;
    fs::rename(&unfinished, file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}
