//! Clips of sentences: recorded ones first, else made once by the speech program and kept.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use sha2::{Digest, Sha256};
use tokio::sync::Mutex;
use tracing::warn;

use crate::{
    clip::Clip,
    espeak::{Espeak, SpeechError},
};

/// How much of the disk made clips may take, in bytes; the oldest go first.
const KEPT_MAX_BYTES: u64 = 256 * 1024 * 1024;
/// Changes with what is done to a sentence or a clip on the way, so that older clips are not used any more.
const MAKING: &str = "2";

/// A sentence to be said.
#[derive(Debug, Clone, Copy)]
pub struct Saying<'a> {
    /// The tag of its language.
    pub language: &'a str,
    /// The name under which somebody may have recorded it; none for a sentence that no two people get alike.
    pub key: Option<&'a str>,
    /// Its words.
    pub words: &'a str,
}

/// Why there is no sound for a sentence.
#[derive(Debug, thiserror::Error)]
pub enum Unsaid {
    /// Nobody recorded it, and there is no program that speaks.
    #[error("nobody has recorded this, and there is no speech program")]
    NoProgram,
    /// Nobody recorded it, and the program fails.
    #[error("nobody has recorded this, and {0}")]
    Speech(#[from] SpeechError),
}

/// The clips of a house.
#[derive(Debug)]
pub struct Clips {
    recorded: Option<PathBuf>,
    kept: Option<PathBuf>,
    speech: Option<Espeak>,
    /// One sentence at a time is made: a small machine has a printer to draw for as well.
    making: Mutex<()>,
}

impl Clips {
    /// Clips from a folder of recordings (`<language>/<key>.wav`), if there is one, and made ones kept in another, if at all.
    #[must_use]
    pub fn new(recorded: Option<PathBuf>, kept: Option<PathBuf>, speech: Option<Espeak>) -> Self {
        Self { recorded, kept, speech, making: Mutex::new(()) }
    }

    /// Whether every sentence can be said in a language, or only those that somebody has recorded.
    #[must_use]
    pub fn has_voice(&self, language: &str) -> bool {
        self.speech.as_ref().is_some_and(|speech| speech.speaks(language))
    }

    /// Which of these sentences nobody has recorded in a language.
    pub fn unrecorded<'a>(&self, language: &str, keys: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        keys.into_iter().filter(|key| !self.recording(language, key).is_some_and(|file| file.is_file())).collect()
    }

    /// What several recordings say one after the other, if all of them are there.
    #[must_use]
    pub fn recorded_parts(&self, language: &str, keys: &[String]) -> Option<Clip> {
        let part = |key: &String| self.recorded(Saying { language, key: Some(key), words: "" });
        Clip::joined(keys.iter().map(part).collect::<Option<Vec<_>>>()?)
    }

    /// The names of everything that is recorded in a language.
    #[must_use]
    pub fn recorded_keys(&self, language: &str) -> BTreeSet<String> {
        let folder = self.recorded.as_ref().filter(|_| is_name(language)).map(|folder| folder.join(language));
        let files = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().filter_map(Result::ok);
        let names = files.filter_map(|file| file.file_name().into_string().ok());
        names.filter_map(|name| name.strip_suffix(".wav").filter(|key| is_name(key)).map(str::to_owned)).collect()
    }

    /// A sentence as sound.
    ///
    /// # Errors
    /// [`Unsaid`]. What is wrong with a recording or the folder of made clips is only a warning.
    pub async fn clip(&self, saying: Saying<'_>) -> Result<Clip, Unsaid> {
        if let Some(clip) = self.recorded(saying) {
            return Ok(clip);
        }
        let speech = self.speech.as_ref().ok_or(Unsaid::NoProgram)?;
        let manner = speech.manner(saying.language).ok_or_else(|| SpeechError::NoVoice(saying.language.to_owned()))?;
        let file = self.kept.as_ref().map(|kept| kept.join(format!("{}.wav", digest(&[MAKING, &manner, saying.words]))));
        if let Some(clip) = file.as_deref().and_then(read) {
            return Ok(clip);
        }
        let _one = self.making.lock().await;
        // Whoever waited for it finds what the other has made.
        if let Some(clip) = file.as_deref().and_then(read) {
            return Ok(clip);
        }
        let clip = speech.say(saying.language, saying.words).await?;
        if let Some(Err(error)) = file.map(|file| keep(&file, &clip)) {
            warn!(%error, "a clip could not be kept");
        }
        Ok(clip)
    }

    fn recorded(&self, saying: Saying<'_>) -> Option<Clip> {
        let file = self.recording(saying.language, saying.key?)?;
        read(&file)?.levelled().inspect_err(|error| warn!(%error, file = %file.display(), "a recording is not used")).ok()
    }

    /// Where a recording lies, if its names are such as can name a file.
    fn recording(&self, language: &str, key: &str) -> Option<PathBuf> {
        let folder = self.recorded.as_ref().filter(|_| is_name(language) && is_name(key))?;
        Some(folder.join(language).join(format!("{key}.wav")))
    }
}

/// Whether this can be part of a file's name and lead nowhere else.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The clip in a file; one that is damaged is as good as none.
fn read(file: &Path) -> Option<Clip> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            warn!(%error, file = %file.display(), "a clip cannot be read");
            return None;
        }
    };
    Clip::from_wav(&bytes).inspect_err(|error| warn!(%error, file = %file.display(), "a clip is not used")).ok()
}

/// Writes a clip, whole or not at all, and makes room for it.
fn keep(file: &Path, clip: &Clip) -> io::Result<()> {
    let folder = file.parent().expect("a clip is kept in a folder");
    fs::create_dir_all(folder)?;
    let unfinished = file.with_extension("part");
    fs::write(&unfinished, clip.to_wav())?;
    fs::rename(&unfinished, file)?;
    make_room(folder, KEPT_MAX_BYTES)
}

/// Removes the oldest files of a folder until it is small enough.
fn make_room(folder: &Path, max_bytes: u64) -> io::Result<()> {
    let mut files: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        files.push((about.modified()?, about.len(), entry.path()));
    }
    files.sort();
    let mut bytes: u64 = files.iter().map(|(_, bytes, _)| bytes).sum();
    for (_, length, path) in files {
        if bytes <= max_bytes {
            break;
        }
        fs::remove_file(path)?;
        bytes -= length;
    }
    Ok(())
}

/// The name of a clip by all that it depends on.
fn digest(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    digest.finalize().iter().fold(String::new(), |mut hex, byte| {
        let _infallible = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELLO: Saying<'_> = Saying { language: "it", key: Some("kiosk-welcome"), words: "Buongiorno" };

    /// A clip of a second that says nothing but is not silent.
    fn recording() -> Vec<u8> {
        let spec = hound::WavSpec { channels: 1, sample_rate: 8_000, bits_per_sample: 16, sample_format: hound::SampleFormat::Int };
        let mut bytes = io::Cursor::new(Vec::new());
        let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
        for at in 0..8_000_i16 {
            writer.write_sample(if at % 20 < 10 { 3_000_i16 } else { -3_000 }).unwrap();
        }
        writer.finalize().unwrap();
        bytes.into_inner()
    }

    fn folder_with(language: &str, key: &str, bytes: &[u8]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join(language)).unwrap();
        fs::write(folder.path().join(language).join(format!("{key}.wav")), bytes).unwrap();
        folder
    }

    #[tokio::test]
    async fn a_recording_needs_no_program() {
        let folder = folder_with("it", "kiosk-welcome", &recording());
        let clips = Clips::new(Some(folder.path().to_owned()), Some(folder.path().join("kept")), None);
        let clip = clips.clip(HELLO).await.unwrap();
        assert_eq!(clip.duration().as_millis(), 1_000);
        assert_eq!(clips.unrecorded("it", ["kiosk-welcome", "kiosk-done"]), BTreeSet::from(["kiosk-done"]));
        assert!(matches!(clips.clip(Saying { key: Some("kiosk-done"), ..HELLO }).await, Err(Unsaid::NoProgram)));
    }

    #[tokio::test]
    async fn a_name_cannot_lead_out_of_the_folder() {
        let folder = folder_with("it", "kiosk-welcome", &recording());
        let inside = folder.path().join("it").join("inner");
        fs::create_dir_all(inside.join("it")).unwrap();
        let clips = Clips::new(Some(inside), Some(folder.path().join("kept")), None);
        for (language, key) in [("it", "../../kiosk-welcome"), ("..", "kiosk-welcome"), ("", "kiosk-welcome"), ("it", "")] {
            assert!(clips.clip(Saying { language, key: Some(key), words: "" }).await.is_err(), "{language}/{key}");
        }
    }

    #[tokio::test]
    async fn a_damaged_recording_is_as_good_as_none() {
        let folder = folder_with("it", "kiosk-welcome", b"RIFF and nothing more");
        let clips = Clips::new(Some(folder.path().to_owned()), Some(folder.path().join("kept")), None);
        assert!(matches!(clips.clip(HELLO).await, Err(Unsaid::NoProgram)));
    }

    #[test]
    fn the_oldest_clips_make_room() {
        let folder = tempfile::tempdir().unwrap();
        let began = SystemTime::UNIX_EPOCH;
        for (age, name) in ["new", "middle", "old"].iter().enumerate() {
            let file = fs::File::create(folder.path().join(name)).unwrap();
            file.set_len(100).unwrap();
            file.set_modified(began + std::time::Duration::from_secs(1_000 - age as u64)).unwrap();
        }
        make_room(folder.path(), 250).unwrap();
        let left: BTreeSet<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, BTreeSet::from(["new".into(), "middle".into()]));
    }
}
