//! A device's token on its disk: drawn here, kept before anybody is asked to let it in, readable by its owner alone.
//! It knows no dispatcher.

use std::{
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::entropy;

/// The token that the device was let in with.
const TOKEN: &str = "token";
/// One that was drawn and not let in yet.
const DRAWN: &str = "token.drawn";
/// What a file is called until it is whole.
const UNFINISHED: &str = "token.part";
/// Only the device reads its token.
const FILE_MODE: u32 = 0o600;
const FOLDER_MODE: u32 = 0o700;

/// Where the token is kept. Its calls leave the async threads for the disk.
#[derive(Debug, Clone)]
pub(crate) struct TokenFile {
    folder: PathBuf,
}

impl TokenFile {
    /// A token in a folder, which is made when it is needed.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The token that the device was let in with, if it was.
    ///
    /// # Errors
    /// When it can't be read.
    pub(crate) async fn read(&self) -> io::Result<Option<String>> {
        self.on_disk(|folder| read(&folder.join(TOKEN))).await
    }

    /// The token that was drawn and not let in yet; drawn, and on the disk when this returns, if there was none.
    ///
    /// # Errors
    /// When the disk doesn't take it.
    pub(crate) async fn drawn(&self) -> io::Result<String> {
        self.on_disk(|folder| {
            if let Some(token) = read(&folder.join(DRAWN))? {
                return Ok(token);
            }
            let token = entropy::token();
            fs::DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)?;
            let unfinished = folder.join(UNFINISHED);
            let mut file = File::options().write(true).create(true).truncate(true).mode(FILE_MODE).open(&unfinished)?;
            file.write_all(token.as_bytes())?;
            file.sync_all()?;
            fs::rename(&unfinished, folder.join(DRAWN))?;
            sync(folder)?;
            Ok(token)
        })
        .await
    }

    /// The token that was drawn takes the place of the one before: it is good now.
    ///
    /// # Errors
    /// When the disk doesn't take that.
    pub(crate) async fn keep_drawn(&self) -> io::Result<()> {
        self.on_disk(|folder| {
            fs::rename(folder.join(DRAWN), folder.join(TOKEN))?;
            sync(folder)
        })
        .await
    }

    /// The token that was drawn will never be good.
    ///
    /// # Errors
    /// When the disk doesn't let go of it.
    pub(crate) async fn forget_drawn(&self) -> io::Result<()> {
        self.on_disk(|folder| {
            fs::remove_file(folder.join(DRAWN))?;
            sync(folder)
        })
        .await
    }

    async fn on_disk<T: Send + 'static>(&self, work: impl FnOnce(&Path) -> io::Result<T> + Send + 'static) -> io::Result<T> {
        let folder = self.folder.clone();
        tokio::task::spawn_blocking(move || work(&folder)).await.map_err(io::Error::other)?
    }
}

/// What a dispatcher is told of a token: SHA-256 in 64 hexadecimal digits.
pub(crate) fn digest(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(token) => Ok(Some(token.trim().to_owned()).filter(|token| !token.is_empty())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// A new name is on the disk only when its folder is.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[tokio::test]
    async fn a_token_is_drawn_once_and_kept_when_it_is_good() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("kiosk");
        let file = TokenFile::new(folder.clone());
        assert_eq!(file.read().await.unwrap(), None);
        let drawn = file.drawn().await.unwrap();
        assert_eq!(TokenFile::new(folder.clone()).drawn().await.unwrap(), drawn, "a program that fell finds it again");
        assert_eq!(file.read().await.unwrap(), None, "it is not good yet");
        file.keep_drawn().await.unwrap();
        assert_eq!(file.read().await.unwrap(), Some(drawn.clone()));
        assert_ne!(file.drawn().await.unwrap(), drawn, "the next one is another");
        for name in [TOKEN, DRAWN] {
            assert_eq!(fs::metadata(folder.join(name)).unwrap().mode() & 0o777, 0o600);
        }
        assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
        file.forget_drawn().await.unwrap();
        assert_eq!(file.read().await.unwrap(), Some(drawn));
    }

    #[test]
    fn the_digest_is_sha_256_in_hexadecimal_digits() {
        assert_eq!(digest("test"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
