//! The board's last state on disk: written whole or not at all, and never trusted more than it deserves.
//! It knows files, not what is in them.

use std::{
    fs::{self, DirBuilder, File},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use crate::board::Kept;

const FILE: &str = "board.json";
const DRAFT: &str = "board.json.new";
/// Only the board reads what it keeps.
const FILE_MODE: u32 = 0o600;
const FOLDER_MODE: u32 = 0o700;

/// Where the last state is kept.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    folder: PathBuf,
}

impl Store {
    /// A store in a folder, which is made if it is not there.
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// What was kept last; none if nothing was, or nothing that can be read.
    pub(crate) fn load(&self) -> Option<Kept> {
        let path = self.folder.join(FILE);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "the board's last state cannot be read; beginning without it");
                return None;
            }
        };
        match serde_json::from_slice(&text) {
            Ok(kept) => Some(kept),
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "the board's last state is damaged; beginning without it");
                None
            }
        }
    }

    /// Keeps a state in the place of the last one.
    pub(crate) fn save(&self, kept: &Kept) -> io::Result<()> {
        let draft = self.folder.join(DRAFT);
        let mut file = File::options().write(true).create(true).truncate(true).mode(FILE_MODE).open(&draft)?;
        file.write_all(&serde_json::to_vec(kept)?)?;
        file.sync_all()?;
        fs::rename(&draft, self.folder.join(FILE))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use avanti_protocol::board::BoardView;

    use super::*;
    use crate::announce::Announcer;

    fn kept(heard_at_ms: i64) -> Kept {
        Kept { view: BoardView::default(), heard_at_ms, announcer: Announcer::default() }
    }

    #[test]
    fn what_was_kept_last_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("deep/er")).unwrap();
        assert_eq!(store.load(), None);
        store.save(&kept(1)).unwrap();
        store.save(&kept(2)).unwrap();
        assert_eq!(store.load(), Some(kept(2)));
    }

    #[test]
    fn nobody_but_the_owner_can_read_what_is_kept() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("board");
        Store::open(&folder).unwrap().save(&kept(1)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join(FILE))), (FOLDER_MODE, FILE_MODE));
    }

    #[test]
    fn a_damaged_file_is_no_state() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        for damaged in ["", "{", "[]", "{\"view\":{}}"] {
            fs::write(folder.path().join(FILE), damaged).unwrap();
            assert_eq!(store.load(), None, "{damaged}");
        }
    }

    #[test]
    fn a_write_that_was_cut_off_leaves_the_state_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.save(&kept(1)).unwrap();
        fs::write(folder.path().join(DRAFT), "{\"vi").unwrap();
        assert_eq!(store.load(), Some(kept(1)));
    }
}
