//! The key file: three lines of text that only their owner may read.
//! It knows what a sound file looks like and never replaces one that exists.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::KEY_BYTES;
use crate::entropy::NoEntropy;

/// The name of the key file in a data folder.
pub const FILE_NAME: &str = "keys";

const HEADER: &str = "avanti keys ";
const VERSION: &str = "1";
const CHECK_BYTES: usize = 8;
const FILE_MAX_BYTES: u64 = 4096;
const OTHERS: u32 = 0o077;

/// Why there are no keys.
#[derive(Debug, Error)]
pub enum KeysError {
    /// There is no file.
    #[error("there is no key file {}", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// Others than the owner may read or write it.
    #[error("the key file {} can be read or changed by others (mode {mode:03o}): set it to 600 and think of its keys as known", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It is no key file, or not a whole one.
    #[error("the key file {} is damaged ({what}): put back the copy that belongs to this data", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: &'static str,
    },
    /// Another release wrote it.
    #[error("the key file {} is of version {version}, and this program reads version 1: use the release that wrote it", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The version it claims.
        version: String,
    },
    /// The file system refused.
    #[error("the key file {} could not be read or written", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// No key could be drawn.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
}

pub(super) fn load(path: &Path) -> Result<[u8; KEY_BYTES], KeysError> {
    let failed = |source| KeysError::Io { path: path.to_owned(), source };
    let damaged = |what| KeysError::Damaged { path: path.to_owned(), what };
    let mut file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(KeysError::Missing { path: path.to_owned() }),
        opened => opened.map_err(failed)?,
    };
    let facts = file.metadata().map_err(failed)?;
    if !facts.is_file() {
        return Err(damaged("it is not a file"));
    }
    if facts.mode() & OTHERS != 0 {
        return Err(KeysError::Exposed { path: path.to_owned(), mode: facts.mode() & 0o777 });
    }
    if facts.len() > FILE_MAX_BYTES {
        return Err(damaged("it is too long"));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| damaged("it is not text"))?;
    parse(&text, path)
}

/// Writes a whole key file at `path`, durable before it appears, unless one is there: then it is left as it is.
pub(super) fn create(path: &Path, master: &[u8; KEY_BYTES]) -> Result<(), KeysError> {
    let failed = |source| KeysError::Io { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let draft = path.with_extension(format!("new-{}", std::process::id()));
    let written = write_draft(&draft, &render(master)).and_then(|()| match fs::hard_link(&draft, path) {
        // A rename would put this key over the one of a process that was first; a link does not.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    });
    let removed = fs::remove_file(&draft);
    written.map_err(failed)?;
    removed.map_err(failed)?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

fn write_draft(draft: &Path, text: &str) -> io::Result<()> {
    // A crash may have left one; in a container the process number is always the same.
    if draft.exists() {
        fs::remove_file(draft)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn render(master: &[u8; KEY_BYTES]) -> String {
    format!("{HEADER}{VERSION}\nmaster {}\ncheck {}\n", HEXLOWER.encode(master), check(master))
}

fn check(master: &[u8; KEY_BYTES]) -> String {
    HEXLOWER.encode(&Sha256::digest(Sha256::digest(master))[..CHECK_BYTES])
}

fn parse(text: &str, path: &Path) -> Result<[u8; KEY_BYTES], KeysError> {
    let damaged = |what| KeysError::Damaged { path: path.to_owned(), what };
    let mut lines = text.lines();
    let version = lines.next().and_then(|line| line.strip_prefix(HEADER)).ok_or(damaged("its first line is not one of a key file"))?;
    if version != VERSION {
        let version = version.chars().take(16).collect();
        return Err(KeysError::Foreign { path: path.to_owned(), version });
    }
    let master: [u8; KEY_BYTES] = lines
        .next()
        .and_then(|line| line.strip_prefix("master "))
        .and_then(|digits| HEXLOWER.decode(digits.as_bytes()).ok())
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(damaged("its key is not 64 hexadecimal digits"))?;
    let stated = lines.next().and_then(|line| line.strip_prefix("check ")).ok_or(damaged("its last line is missing"))?;
    if stated != check(&master) || lines.next().is_some() {
        return Err(damaged("key and check do not fit together"));
    }
    Ok(master)
}

#[cfg(test)]
mod tests {
    use std::{fs::Permissions, os::unix::fs::PermissionsExt as _};

    use super::*;
    use crate::{Keys, SystemEntropy, testing::Counting};

    fn written(text: &str, mode: u32) -> Result<Keys, KeysError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        Keys::load_or_create(&path, &mut Counting::default())
    }

    #[test]
    fn a_new_key_file_is_its_owners_alone_and_loads_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        let first = Keys::load_or_create(&path, &mut SystemEntropy).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        let second = Keys::load_or_create(&path, &mut SystemEntropy).unwrap();
        assert_eq!(first.fingerprint(), second.fingerprint());
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, [FILE_NAME]);
    }

    #[test]
    fn the_folder_of_a_new_key_file_is_made_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("etc/avanti").join(FILE_NAME);
        Keys::load_or_create(&path, &mut SystemEntropy).unwrap();
        assert_eq!(fs::metadata(path.parent().unwrap()).unwrap().mode() & 0o777, 0o700);
        Keys::load(&path).unwrap();
    }

    #[test]
    fn a_key_file_that_exists_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        create(&path, &[1; KEY_BYTES]).unwrap();
        create(&path, &[2; KEY_BYTES]).unwrap();
        assert_eq!(load(&path).unwrap(), [1; KEY_BYTES]);
    }

    #[test]
    fn a_key_file_that_others_may_read_is_refused() {
        for mode in [0o640, 0o604, 0o620, 0o601] {
            let refused = written(&render(&[3; KEY_BYTES]), mode).unwrap_err();
            assert!(matches!(refused, KeysError::Exposed { mode: seen, .. } if seen == mode), "{refused}");
        }
        assert!(written(&render(&[3; KEY_BYTES]), 0o400).is_ok());
    }

    #[test]
    fn a_damaged_key_file_is_refused_and_kept() {
        let sound = render(&[3; KEY_BYTES]);
        let one_digit_changed = sound.replacen("master 0", "master 1", 1);
        for text in ["", "avanti", &sound[..40], &one_digit_changed, &format!("{sound}more\n")] {
            let refused = written(text, 0o600).unwrap_err();
            assert!(matches!(refused, KeysError::Damaged { .. }), "{text:?}: {refused}");
        }
    }

    #[test]
    fn a_key_file_of_another_version_is_refused_with_its_version() {
        let refused = written("avanti keys 2\nmaster 00\n", 0o600).unwrap_err();
        assert!(refused.to_string().contains("version 2"), "{refused}");
    }
}
