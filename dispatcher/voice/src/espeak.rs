//! The program espeak-ng, run as a process for each sentence: it may hang or die without taking anything along.

use std::{collections::BTreeSet, io, path::PathBuf, process::Stdio, time::Duration};

use tempfile::NamedTempFile;
use tokio::{fs, io::AsyncWriteExt, process::Command, time::timeout};

use crate::{
    clip::{BadClip, Clip},
    mandarin, text,
};

const PROGRAM: &str = "espeak-ng";
/// Longest that it may take for a sentence: it needs some milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);
/// Words a minute: slower than people speak, since the language may be the listener's third.
const SPEED: &str = "140";

/// Why nothing was said.
#[derive(Debug, thiserror::Error)]
pub enum SpeechError {
    /// The program cannot be run.
    #[error("{PROGRAM} cannot be run: {0}")]
    Program(#[from] io::Error),
    /// It did not end in time.
    #[error("{PROGRAM} said nothing within {} s", PATIENCE.as_secs())]
    Late,
    /// It ended with an error.
    #[error("{PROGRAM} failed: {0}")]
    Failed(String),
    /// What it said is no sound.
    #[error("what {PROGRAM} says is no clip: {0}")]
    Sound(#[from] BadClip),
    /// It has no voice for the language.
    #[error("{PROGRAM} has no voice for {0}")]
    NoVoice(String),
}

/// A speech program with its voices.
#[derive(Debug, Clone)]
pub struct Espeak {
    program: PathBuf,
    voices: BTreeSet<String>,
}

impl Espeak {
    /// The program of the system, asked for its voices.
    ///
    /// # Errors
    /// When there is none, or it does not answer.
    pub async fn find() -> Result<Self, SpeechError> {
        Self::at(PROGRAM).await
    }

    /// A program at a path.
    ///
    /// # Errors
    /// As [`Espeak::find`].
    pub async fn at(program: impl Into<PathBuf>) -> Result<Self, SpeechError> {
        let program = program.into();
        let listed = run(Command::new(&program).arg("--voices"), "").await?;
        // A heading, then a line for each: priority, language, and what else does not matter here.
        let listed = String::from_utf8_lossy(&listed);
        let voices = listed.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect();
        Ok(Self { program, voices })
    }

    /// Whether it can speak a language, by its tag.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.voice(language).is_some()
    }

    /// Says a sentence.
    ///
    /// # Errors
    /// [`SpeechError`].
    pub async fn say(&self, language: &str, sentence: &str) -> Result<Clip, SpeechError> {
        let voice = self.voice(language).ok_or_else(|| SpeechError::NoVoice(language.to_owned()))?;
        // The words go in by a pipe: as arguments everybody on the machine could read them, and some would be options.
        // The sound comes out by a file: into its output the program now and then mixes words about its dictionaries.
        let sound = NamedTempFile::new()?;
        let mut command = Command::new(&self.program);
        command.args(["-v", voice, "-s", SPEED, "-b", "1", "--stdin", "-w"]).arg(sound.path());
        run(&mut command, &text::for_voice(voice, sentence)).await?;
        Ok(Clip::from_wav(&fs::read(sound.path()).await?)?.levelled()?)
    }

    /// What a clip depends on besides its words.
    pub(crate) fn manner(&self, language: &str) -> Option<String> {
        self.voice(language).map(|voice| format!("{PROGRAM} {voice} {SPEED}"))
    }

    fn voice(&self, language: &str) -> Option<&str> {
        let wanted = match language {
            "en" => "en-gb",
            "fr" => "fr-fr",
            "zh" => mandarin::VOICE,
            other => other,
        };
        self.voices.get(wanted).map(String::as_str)
    }
}

/// What a command writes, given what it reads.
async fn run(command: &mut Command, input: &str) -> Result<Vec<u8>, SpeechError> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn()?;
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let spoken = async {
        // One that ends before it has read everything says why by its status.
        let _broken = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        child.wait_with_output().await
    };
    let output = timeout(PATIENCE, spoken).await.map_err(|_elapsed| SpeechError::Late)??;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(SpeechError::Failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
