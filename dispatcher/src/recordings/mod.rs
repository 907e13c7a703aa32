//! Recordings of people's voices in the data folder, `recordings/<site>/<language>/<key>.wav`: written whole, synced, and then
//! put in place, so that a fall leaves the old one or the new one; the one before is kept for whoever takes the new one back.
//! It knows files and sound, and nobody who speaks.

pub mod wanted;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use avanti_model::SiteId;
use avanti_voice::{BadClip, Clip};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// The folder within the data folder.
const FOLDER: &str = "recordings";
/// How the file of the recording before ends.
const BEFORE: &str = "before";
/// How the mark ends that a recording was taken back and none is in its place.
const TAKEN_BACK: &str = "taken-back";
/// Largest recording that is taken, in bytes: half a minute at 48,000 samples a second.
pub const RECORDING_MAX: usize = 3 * 1024 * 1024;

/// Why a recording was not kept.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// It is no clip, or nothing can be heard in it.
    #[error(transparent)]
    Bad(#[from] BadClip),
    /// The disk does not take it.
    #[error("the recording cannot be written: {0}")]
    Disk(#[from] io::Error),
}

/// SHA-256 in hexadecimal digits, by language and key.
pub type Digests = BTreeMap<(String, String), String>;

/// The recordings of all sites.
#[derive(Debug)]
pub struct Recordings {
    data: PathBuf,
    folder: PathBuf,
    /// What lies on the disk, of sites that were asked for; whoever writes holds it.
    known: Mutex<BTreeMap<SiteId, Digests>>,
}

impl Recordings {
    /// Those of a data folder.
    #[must_use]
    pub fn in_folder(data: &Path) -> Self {
        Self { data: data.to_owned(), folder: data.join(FOLDER), known: Mutex::default() }
    }

    /// Keeps a recording, as loud as all others and without the silence around it, in the place of an older one; gives its digest.
    /// The same again changes nothing. The names must be such as can name files.
    ///
    /// # Errors
    /// [`RecordingError`]; the older one is still there.
    pub fn keep(&self, site: &SiteId, language: &str, key: &str, wav: &[u8]) -> Result<String, RecordingError> {
        let bytes = Clip::from_wav(wav)?.levelled()?.to_wav();
        let (name, new) = ((language.to_owned(), key.to_owned()), digest(&bytes));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let digests = Self::digests(&mut known, &self.folder, site)?;
        if digests.get(&name) == Some(&new) {
            return Ok(new);
        }
        let file = self.file(site, language, key);
        if digests.contains_key(&name) {
            // Somebody may have removed it by hand.
            there(fs::copy(&file, file.with_extension(BEFORE)))?;
        }
        self.put(&file, &bytes)?;
        there(fs::remove_file(file.with_extension(TAKEN_BACK)))?;
        digests.insert(name, new.clone());
        Ok(new)
    }

    /// Takes back the recording that has this digest: the one before is heard again, or none. When it has another digest by now
    /// nothing changes, so that asking twice takes one back.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub fn take_back(&self, site: &SiteId, language: &str, key: &str, sha256: &str) -> io::Result<()> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let digests = Self::digests(&mut known, &self.folder, site)?;
        let name = (language.to_owned(), key.to_owned());
        if digests.get(&name).is_none_or(|current| current != sha256) {
            return Ok(());
        }
        let file = self.file(site, language, key);
        let before = file.with_extension(BEFORE);
        match fs::read(&before).ok().filter(|bytes| Clip::from_wav(bytes).is_ok()) {
            Some(bytes) => {
                fs::rename(&before, &file)?;
                digests.insert(name, digest(&bytes));
            }
            None => {
                self.put(&file.with_extension(TAKEN_BACK), b"")?;
                there(fs::remove_file(&file))?;
                digests.remove(&name);
            }
        }
        sync(file.parent().expect("a recording lies in a folder"))
    }

    /// Everything that is recorded at a site, with its digest.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn all(&self, site: &SiteId) -> io::Result<Digests> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        Self::digests(&mut known, &self.folder, site).map(|digests| digests.clone())
    }

    /// What was taken back at a site and not recorded again, as `language/key`.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn taken_back(&self, site: &SiteId) -> io::Result<Vec<String>> {
        let folder = self.folder.join(site.as_str());
        let mut found = Vec::new();
        for language in entries(&folder)? {
            let names = entries(&folder.join(&language))?;
            let keys = names.iter().filter_map(|name| name.strip_suffix(TAKEN_BACK)?.strip_suffix('.'));
            found.extend(keys.map(|key| format!("{language}/{key}")));
        }
        Ok(found)
    }

    /// A recording as WAV; none where there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, site: &SiteId, language: &str, key: &str) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.file(site, language, key)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes a file that is whole and on the disk before it has its name, and has its name when this returns.
    fn put(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = file.parent().expect("a recording lies in a folder");
        let is_new = !folder.is_dir();
        fs::create_dir_all(folder)?;
        let unfinished = file.with_extension("part");
        let mut written = File::create(&unfinished)?;
        written.write_all(bytes)?;
        written.sync_all()?;
        fs::rename(&unfinished, file)?;
        sync(folder)?;
        // The names of new folders stand in those above them, up to the data folder.
        let mut above = folder.ancestors().skip(1).take_while(|above| is_new && above.starts_with(&self.data));
        above.try_for_each(sync)
    }

    fn file(&self, site: &SiteId, language: &str, key: &str) -> PathBuf {
        self.folder.join(site.as_str()).join(language).join(format!("{key}.wav"))
    }

    /// The digests of a site, read from the disk the first time.
    fn digests<'k>(known: &'k mut BTreeMap<SiteId, Digests>, folder: &Path, site: &SiteId) -> io::Result<&'k mut Digests> {
        if !known.contains_key(site) {
            known.insert(site.clone(), look(&folder.join(site.as_str()))?);
        }
        Ok(known.get_mut(site).expect("it was put there"))
    }
}

/// What lies in the folder of a site.
fn look(folder: &Path) -> io::Result<Digests> {
    let mut found = Digests::new();
    for language in entries(folder)? {
        for file in entries(&folder.join(&language))? {
            if let Some(key) = file.strip_suffix(".wav") {
                let bytes = fs::read(folder.join(&language).join(&file))?;
                found.insert((language.clone(), key.to_owned()), digest(&bytes));
            }
        }
    }
    Ok(found)
}

/// The names in a folder; none where there is no folder.
fn entries(folder: &Path) -> io::Result<Vec<String>> {
    match fs::read_dir(folder) {
        Ok(all) => all.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// What was done to a file, if it was there.
fn there<T>(done: io::Result<T>) -> io::Result<Option<T>> {
    match done {
        Ok(done) => Ok(Some(done)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Makes what is named in a folder outlast a fall.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn digest(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half a second of a tone, at 8,000 samples a second.
    fn tone(height: i16) -> Vec<u8> {
        tone_of(height, 20)
    }

    /// The same with so many samples a wave.
    fn tone_of(height: i16, wave: u32) -> Vec<u8> {
        let samples: Vec<u8> = (0..4_000).flat_map(|at| if at % wave < wave / 2 { height } else { -height }.to_le_bytes()).collect();
        let header = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data";
        let mut wav = header.to_vec();
        wav.extend(8_000_u32.to_le_bytes());
        wav.extend(samples);
        wav[4..8].copy_from_slice(&(36 + 8_000_u32).to_le_bytes());
        wav
    }

    fn milano() -> SiteId {
        "milano".parse().unwrap()
    }

    #[test]
    fn a_recording_takes_the_place_of_the_older_one_and_is_found_after_a_restart() {
        let data = tempfile::tempdir().unwrap();
        let site = milano();
        let recordings = Recordings::in_folder(data.path());
        assert_eq!(recordings.all(&site).unwrap(), Digests::new());
        recordings.keep(&site, "wo", "number-1", &tone(9_000)).unwrap();
        let first = recordings.all(&site).unwrap();
        recordings.keep(&site, "wo", "number-1", &tone_of(9_000, 30)).unwrap();
        let bytes = recordings.read(&site, "wo", "number-1").unwrap().unwrap();
        let again = Recordings::in_folder(data.path()).all(&site).unwrap();
        assert_eq!(again, recordings.all(&site).unwrap());
        assert_eq!(again[&("wo".to_owned(), "number-1".to_owned())], digest(&bytes));
        assert_ne!(first, again, "another recording is another");
        assert_eq!(recordings.read(&site, "wo", "number-2").unwrap(), None);
        let mut files = entries(&data.path().join("recordings/milano/wo")).unwrap();
        files.sort();
        assert_eq!(files, ["number-1.before", "number-1.wav"], "nothing unfinished is left");
        assert_eq!(recordings.all(&"torino".parse().unwrap()).unwrap(), Digests::new(), "another site has its own");
    }

    #[test]
    fn a_recording_that_is_taken_back_gives_way_to_the_one_before_and_then_to_none() {
        let data = tempfile::tempdir().unwrap();
        let (site, recordings) = (milano(), Recordings::in_folder(data.path()));
        let first = recordings.keep(&site, "wo", "number-1", &tone(9_000)).unwrap();
        let second = recordings.keep(&site, "wo", "number-1", &tone_of(9_000, 30)).unwrap();
        assert_eq!(recordings.keep(&site, "wo", "number-1", &tone_of(9_000, 30)).unwrap(), second, "the same again");
        for _asked_twice in 0..2 {
            recordings.take_back(&site, "wo", "number-1", &second).unwrap();
            let heard = recordings.read(&site, "wo", "number-1").unwrap().unwrap();
            assert_eq!(digest(&heard), first);
        }
        recordings.take_back(&site, "wo", "number-1", &first).unwrap();
        assert_eq!(recordings.read(&site, "wo", "number-1").unwrap(), None);
        assert_eq!(recordings.all(&site).unwrap(), Digests::new());
        assert_eq!(Recordings::in_folder(data.path()).all(&site).unwrap(), Digests::new());
    }

    #[test]
    fn what_is_no_speech_leaves_what_was_there() {
        let data = tempfile::tempdir().unwrap();
        let site = milano();
        let recordings = Recordings::in_folder(data.path());
        recordings.keep(&site, "it", "kiosk-welcome", &tone(9_000)).unwrap();
        let before = recordings.all(&site).unwrap();
        for bad in [&b"RIFF"[..], b"", &tone(0)] {
            assert!(matches!(recordings.keep(&site, "it", "kiosk-welcome", bad), Err(RecordingError::Bad(_))));
        }
        assert_eq!(recordings.all(&site).unwrap(), before);
    }
}
