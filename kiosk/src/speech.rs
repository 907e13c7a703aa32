//! What the kiosk says aloud: sentences of its pages, as clips. A sentence that stands in the catalogue is known by its
//! key, so that somebody's recording of it is heard first. It never knows what a visitor chose.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use avanti_locales::{Catalogue, Words, catalogue::embedded_files, check::keys};
use avanti_voice::{Clip, Clips, Espeak, Saying, Unsaid};

/// The folder of recordings within the data folder: `<language>/<key>.wav`.
const RECORDINGS: &str = "recordings";
/// The folder of clips that were made.
const CLIPS: &str = "clips";
/// What names a language, and is one sentence in each all the same.
const CHOOSE_AGAIN: &str = "kiosk-choose-language-again";

/// The voice of a kiosk.
#[derive(Debug)]
pub(crate) struct Speech {
    clips: Clips,
    /// Keys by language and sentence.
    keys: BTreeMap<(String, String), String>,
    /// Languages in which at least one sentence is recorded.
    recorded: BTreeSet<String>,
}

impl Speech {
    /// The voice of a data folder, with the speech program of the machine if there is one.
    pub(crate) async fn open(catalogue: &Catalogue, data: &Path) -> Self {
        let program = Espeak::find().await.inspect_err(|error| tracing::warn!("{error}: only recordings are said aloud")).ok();
        let keys = plain_sentences(catalogue);
        let clips = Clips::new(Some(data.join(RECORDINGS)), data.join(CLIPS), program);
        let is_recorded = |tag: &&String| {
            let all: Vec<&str> = keys.iter().filter(|((own, _), _)| own == *tag).map(|(_, key)| key.as_str()).collect();
            clips.unrecorded(tag, all.iter().copied()).len() < all.len()
        };
        let tags: BTreeSet<&String> = keys.keys().map(|(tag, _)| tag).collect();
        let recorded = tags.into_iter().filter(is_recorded).cloned().collect();
        Self { clips, keys, recorded }
    }

    /// Whether anything can be said in a language.
    pub(crate) fn speaks(&self, language: &str) -> bool {
        self.clips.has_voice(language) || self.recorded.contains(language)
    }

    /// A sentence as sound.
    ///
    /// # Errors
    /// [`Unsaid`].
    pub(crate) async fn say(&self, language: &str, words: &str) -> Result<Clip, Unsaid> {
        let key = self.keys.get(&(language.to_owned(), words.to_owned())).map(String::as_str);
        self.clips.clip(Saying { language, key, words }).await
    }
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
