//! What the kiosk says aloud: sentences of its pages, as clips. A sentence that stands in the catalogue is known by its
//! key, so that somebody's recording of it is heard first. It never knows what a visitor chose.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use avanti_locales::{Catalogue, Words, catalogue::embedded_files, check::keys, unwritten};
use avanti_look::picture::{Colour, Silhouette};
use avanti_voice::{Clip, Clips, Espeak, Saying, Unsaid};
use tokio::sync::watch;

/// The folder of recordings within the data folder: `<language>/<key>.wav`.
pub(crate) const RECORDINGS: &str = "recordings";
/// The folder of clips that were made.
const CLIPS: &str = "clips";
/// What names a language, and is one sentence in each all the same.
const CHOOSE_AGAIN: &str = "kiosk-choose-language-again";

/// The voice of a kiosk.
#[derive(Debug)]
pub(crate) struct Speech {
    clips: Clips,
    /// Names of recordings by language and sentence; of some several are said one after the other.
    keys: BTreeMap<(String, String), Vec<String>>,
    /// Counts how often recordings came.
    pub(crate) recordings: watch::Sender<u64>,
}

impl Speech {
    /// The voice of a data folder, with the speech program of the machine if there is one.
    pub(crate) async fn open(catalogue: &Catalogue, data: &Path) -> Self {
        let program = Espeak::find().await.inspect_err(|error| tracing::warn!("{error}: only recordings are said aloud")).ok();
        let clips = Clips::new(Some(data.join(RECORDINGS)), Some(data.join(CLIPS)), program);
        let mut keys: BTreeMap<_, _> = pictures(catalogue).collect();
        keys.extend(plain_sentences(catalogue).into_iter().map(|(sentence, key)| (sentence, vec![key])));
        Self { clips, keys, recordings: watch::Sender::new(0) }
    }

    /// Whether anything can be said in a language.
    pub(crate) fn speaks(&self, language: &str) -> bool {
        (unwritten::of(language).is_none() && self.clips.has_voice(language)) || !self.recorded_keys(language).is_empty()
    }

    /// The names of everything that is recorded in a language.
    pub(crate) fn recorded_keys(&self, language: &str) -> BTreeSet<String> {
        self.clips.recorded_keys(language)
    }

    /// A sentence as sound. A service's name has its key from whoever knows the services.
    ///
    /// # Errors
    /// [`Unsaid`].
    pub(crate) async fn say(&self, language: &str, words: &str, service: Option<String>) -> Result<Clip, Unsaid> {
        let known = self.keys.get(&(language.to_owned(), words.to_owned())).cloned();
        let keys = known.or_else(|| service.map(|key| vec![key])).or_else(|| digits(words)).unwrap_or_default();
        if let Some(clip) = self.clips.recorded_parts(language, &keys) {
            return Ok(clip);
        }
        // A program that speaks would read the words of another language.
        if unwritten::of(language).is_some() {
            return Err(Unsaid::NoProgram);
        }
        self.clips.clip(Saying { language, key: None, words }).await
    }
}

/// The recordings that say a number digit by digit, as it is called out.
fn digits(words: &str) -> Option<Vec<String>> {
    let is_number = !words.is_empty() && words.len() <= 4 && words.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| words.chars().map(unwritten::digit_key).collect())
}

/// The pictures, as they are told to whoever has one: by silhouette and colour, where nothing has to agree with anything.
fn pictures(catalogue: &Catalogue) -> impl Iterator<Item = ((String, String), Vec<String>)> {
    let unwritten = catalogue.languages().into_iter().filter(|language| language.is_unwritten());
    unwritten.flat_map(|language| {
        let words = catalogue.words(&language.tag);
        let all = Silhouette::ALL.into_iter().flat_map(|silhouette| Colour::ALL.map(|colour| (silhouette.name(), colour.name())));
        all.flat_map(move |(silhouette, colour)| {
            let parts = vec![unwritten::silhouette_key(silhouette), unwritten::colour_key(colour)];
            let name = words.picture_name(silhouette, colour);
            let sentence = words.with("kiosk-your-picture", [("picture", name.as_str().into())]);
            [name, sentence].map(|said| ((language.tag.clone(), said), parts.clone()))
        })
    })
}

/// How a language is chosen, in its own words.
pub(crate) fn choose_again(words: Words<'_>) -> String {
    words.with(CHOOSE_AGAIN, [("language", words.language().name.as_str().into())])
}

/// All sentences of a page that have no arguments, with their keys.
fn plain_sentences(catalogue: &Catalogue) -> BTreeMap<(String, String), String> {
    let all = keys(&embedded_files());
    // A picture's name agrees with its colour: it is no sentence by itself.
    let is_plain = |(key, arguments): &&(String, BTreeSet<String>)| arguments.is_empty() && !key.starts_with("picture-");
    let plain: Vec<&String> = all.values().flatten().filter(is_plain).map(|(key, _)| key).collect();
    let said = catalogue.languages().into_iter().flat_map(|language| {
        let words = catalogue.words(&language.tag);
        let again = (choose_again(words), CHOOSE_AGAIN.to_owned());
        let sentences = plain.iter().map(move |key| (words.text(key), (*key).to_string())).chain([again]);
        sentences.map(move |(words, key)| ((language.tag.clone(), words), key))
    });
    // Of two keys with the same words the kiosk's own come last, and stay.
    let (own, others): (Vec<_>, Vec<_>) = said.partition(|(_, key)| key.starts_with("kiosk-"));
    others.into_iter().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_the_catalogue_is_known_by_its_key() {
        let catalogue = Catalogue::embedded();
        let keys = plain_sentences(&catalogue);
        let words = catalogue.words("bn").text("kiosk-what-do-you-need");
        assert_eq!(keys[&("bn".to_owned(), words)], "kiosk-what-do-you-need");
        let again = choose_again(catalogue.words("ti"));
        assert_eq!(keys[&("ti".to_owned(), again)], CHOOSE_AGAIN);
        assert!(!keys.values().any(|key| key == "kiosk-restart-in"), "what takes a number is no one sentence");
    }
}
