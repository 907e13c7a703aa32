//! What can be recorded at a site, in which languages, and what of it is not yet. It never opens a file.

use std::collections::BTreeSet;

use avanti_core::Settings;
use avanti_locales::{
    Catalogue,
    unwritten::{self, PROMPTS, UNWRITTEN},
};
use avanti_look::picture::{Colour, Silhouette};

use super::Digests;

/// The names of everything that can be recorded at a site, in the order in which it is recorded.
#[must_use]
pub fn keys(settings: &Settings) -> Vec<String> {
    let services = settings.services.iter().map(|service| unwritten::service_key(service.id.as_str()));
    let digits = ('0'..='9').map(unwritten::digit_key);
    let colours = Colour::ALL.into_iter().map(|colour| unwritten::colour_key(colour.name()));
    let silhouettes = Silhouette::ALL.into_iter().map(|silhouette| unwritten::silhouette_key(silhouette.name()));
    PROMPTS.map(str::to_owned).into_iter().chain(services).chain(digits).chain(colours).chain(silhouettes).collect()
}

/// Tags of the languages in which can be recorded: those that have words here, and those that are only spoken.
pub fn voices(catalogue: &Catalogue) -> impl Iterator<Item = &str> {
    let written = catalogue.languages().into_iter().map(|language| language.tag.as_str());
    written.chain(UNWRITTEN.iter().map(|language| language.tag))
}

/// Whether there is such a sentence in such a language; only such names become names of files.
#[must_use]
pub fn is_wanted(catalogue: &Catalogue, settings: &Settings, language: &str, key: &str) -> bool {
    voices(catalogue).any(|voice| voice == language) && keys(settings).iter().any(|known| known == key)
}

/// A language of a site that no kiosk offers, since it is only spoken and not all of it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// Its tag.
    pub language: &'static str,
    /// How many recordings are missing.
    pub missing: usize,
}

/// What a site's languages lack, in the order of the site.
#[must_use]
pub fn lacks(settings: &Settings, recorded: &Digests) -> Vec<Lack> {
    let wanted = keys(settings);
    let has: BTreeSet<(&str, &str)> = recorded.keys().map(|(language, key)| (language.as_str(), key.as_str())).collect();
    let spoken = settings.languages.iter().filter_map(|language| unwritten::of(language.as_str()));
    let lack = spoken.map(|language| {
        let missing = wanted.iter().filter(|key| !has.contains(&(language.tag, key.as_str()))).count();
        Lack { language: language.tag, missing }
    });
    lack.filter(|lack| lack.missing > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{config::template, convert::reason::WORDS};

    fn recorded(language: &str, keys: &[String]) -> Digests {
        keys.iter().map(|key| ((language.to_owned(), key.clone()), "5".repeat(64))).collect()
    }

    #[test]
    fn a_language_that_is_only_spoken_lacks_what_is_not_recorded_and_a_written_one_nothing() {
        let mut site = template::example().unwrap();
        assert_eq!(lacks(&site, &Digests::new()), [], "every written language is whole");
        site.languages.extend(["wo".parse().unwrap(), "bm".parse().unwrap()]);
        let keys = keys(&site);
        let all_but_two = recorded("wo", &keys[2..]);
        assert_eq!(lacks(&site, &all_but_two), [Lack { language: "wo", missing: 2 }, Lack { language: "bm", missing: keys.len() }]);
        assert_eq!(lacks(&site, &recorded("wo", &keys)).len(), 1, "a whole one is no more among them");
    }

    #[test]
    fn only_sentences_of_the_site_in_languages_that_are_known_are_wanted() {
        let site = template::example().unwrap();
        for (language, key) in [("wo", "number-7"), ("it", "kiosk-welcome"), ("ti", "picture-colour-blue"), ("ps", "service-legal")] {
            assert!(is_wanted(&WORDS, &site, language, key), "{language} {key}");
        }
        for (language, key) in [("xx", "number-7"), ("wo", "../number-7"), ("..", "number-7"), ("wo", "service-none"), ("wo", "")] {
            assert!(!is_wanted(&WORDS, &site, language, key), "{language} {key}");
        }
    }
}
