//! Makes the sound of announcements beside the board, the newest that was asked for: a voice that hangs holds up neither
//! the screen nor the next call. Nothing of it is kept: clips would be a record of who was in the hall.

use std::{path::Path, sync::Arc, time::Duration};

use avanti_locales::Catalogue;
use avanti_voice::{Clip, Clips, Espeak, Saying};
use tokio::sync::mpsc;

use super::{
    queue::{Form, Utterance},
    sentence::{Sentence, sentences},
};

/// The folder of recordings within the board's folder: `<language>/<key>.wav`.
const RECORDINGS: &str = "recordings";
/// What lies between two languages.
const BETWEEN: Duration = Duration::from_millis(450);
/// Utterances that may wait to be made: one is at a time, and others have been taken back meanwhile.
const WAITING_MAX: usize = 8;

/// An utterance as sound, or nothing that can be heard of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    /// Which one.
    pub(crate) id: u64,
    /// Its sound.
    pub(crate) clip: Option<Clip>,
}

/// Where utterances are made.
#[derive(Debug)]
pub(crate) struct Maker {
    wanted: mpsc::Sender<Utterance>,
}

impl Maker {
    /// Begins to make what it is asked for, with the recordings and clips of a folder; it ends with the maker.
    pub(crate) fn start(folder: &Path, catalogue: Arc<Catalogue>) -> (Self, mpsc::Receiver<Made>) {
        let (wanted, mut asked) = mpsc::channel::<Utterance>(WAITING_MAX);
        let (made, ready) = mpsc::channel(WAITING_MAX);
        let recordings = folder.join(RECORDINGS);
        tokio::spawn(async move {
            let program = Espeak::find().await.inspect_err(|error| tracing::warn!("{error}: only recordings are said aloud")).ok();
            let clips = Clips::new(Some(recordings), None, program);
            let mut wanted = asked.recv().await;
            while let Some(utterance) = wanted {
                let said = sentences(&catalogue, &utterance);
                // Whoever asks for another has given this one up.
                let clip = tokio::select! {
                    clip = say(&clips, &said, utterance.form) => clip,
                    newer = asked.recv() => {
                        wanted = newer;
                        continue;
                    }
                };
                if made.send(Made { id: utterance.id, clip }).await.is_err() {
                    return;
                }
                wanted = asked.recv().await;
            }
        });
        (Self { wanted }, ready)
    }

    /// Asks for the sound of an utterance. False if there is no room for it.
    pub(crate) fn make(&self, utterance: Utterance) -> bool {
        self.wanted.try_send(utterance).is_ok()
    }
}

/// The first sentence that can be said, and the others as well if all is to be said.
async fn say(clips: &Clips, sentences: &[Sentence], form: Form) -> Option<Clip> {
    let mut said: Vec<Clip> = Vec::new();
    for sentence in sentences {
        if !said.is_empty() && form != Form::Full {
            break;
        }
        said.extend(sound(clips, sentence).await);
    }
    let last = said.pop()?;
    let before = said.into_iter().map(|clip| clip.and_silence(BETWEEN));
    Clip::joined(before.chain([last]))
}

async fn sound(clips: &Clips, sentence: &Sentence) -> Option<Clip> {
    let Sentence { language, words, recorded } = sentence;
    if let Some(clip) = clips.recorded_parts(language, recorded) {
        return Some(clip);
    }
    let saying = Saying { language, key: None, words: words.as_deref()? };
    if !clips.has_voice(language) {
        return None;
    }
    clips.clip(saying).await.inspect_err(|error| tracing::warn!(%error, language, "a call is not said")).ok()
}
