//! All languages with their messages, read once from the files embedded in the program.
//! It never knows which language a site offers, only which there are and what stands in for a missing sentence.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use rust_embed::RustEmbed;

use crate::{
    language::Language,
    message::Words,
    resource,
    resource::FileFault,
    unwritten::{self, UNWRITTEN},
};

/// The tag of the pseudo-locale: English made long and strange, to find what overflows or is not translated.
pub const PSEUDO: &str = "en-XA";

/// What stands in for a missing sentence, unless a site says otherwise: English, then Italian.
const FALLBACK: [&str; 2] = ["en", "it"];

#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/language.toml"]
#[include = "*/*.ftl"]
struct Embedded;

/// Files by their path, `<tag>/<name>`.
pub type Files = BTreeMap<String, String>;

/// The languages there are, each with its messages.
#[derive(Debug)]
pub struct Catalogue {
    editions: BTreeMap<String, Edition>,
    fallback: Vec<String>,
}

/// A language with its messages.
pub(crate) struct Edition {
    pub(crate) language: Language,
    pub(crate) bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The languages embedded in this program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::from_files(&embedded_files()).expect("the embedded words are read by a test")
    }

    /// Reads languages from files by path (`<tag>/language.toml`, `<tag>/*.ftl`).
    ///
    /// # Errors
    /// The first file that cannot be used, with its line.
    pub fn from_files(files: &Files) -> Result<Self, FileFault> {
        let mut editions = BTreeMap::new();
        for (path, text) in files {
            if let Some(tag) = path.strip_suffix("/language.toml") {
                let language = Language::from_toml(tag, path, text)?;
                editions.insert(tag.to_owned(), Edition { language, bundle: resource::bundle(tag, path)? });
            }
        }
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
            let tag = path.split('/').next().unwrap_or_default();
            let Some(edition) = editions.get_mut(tag) else {
                return Err(FileFault::whole(path, format!("there is no {tag}/language.toml beside it")));
            };
            resource::add(&mut edition.bundle, path, text, None)?;
        }
        Ok(Self { editions, fallback: FALLBACK.map(str::to_owned).to_vec() })
    }

    /// The same languages with another order of what stands in for a missing sentence; unknown tags are passed over.
    #[must_use]
    pub fn with_fallback<'t>(mut self, tags: impl IntoIterator<Item = &'t str>) -> Self {
        self.fallback = tags.into_iter().map(str::to_owned).collect();
        self
    }

    /// The same languages and the pseudo-locale [`PSEUDO`], made from English for runs that look for overflow.
    #[must_use]
    pub fn with_pseudo(mut self) -> Self {
        let files = embedded_files();
        let english =
            files.iter().filter_map(|(path, text)| path.strip_prefix("en/").map(|name| (format!("{PSEUDO}/{name}"), text.clone())));
        let pseudo = Self::from_files(&english.collect()).expect("the same files are read as English");
        for (tag, mut edition) in pseudo.editions {
            edition.language.name = "Ƥşeeuudoo".to_owned();
            edition.language.english_name = "Pseudo".to_owned();
            edition.language.italian_name = "Pseudo".to_owned();
            edition.language.order = u16::MAX;
            edition.bundle.set_transform(Some(lengthened));
            self.editions.insert(tag, edition);
        }
        self
    }

    /// The same languages and those that are only spoken, each with the words that stand beneath its pictures.
    ///
    /// # Panics
    /// Never: what stands beneath is embedded, as a test says.
    #[must_use]
    pub fn with_unwritten(mut self) -> Self {
        let files = embedded_files();
        for (order, language) in (u16::MAX - 100..).zip(UNWRITTEN) {
            let folder = format!("{}/", language.beneath);
            let beneath = files.iter().filter(|(path, _)| path.starts_with(&folder)).map(|(path, text)| (path.clone(), text.clone()));
            let read = Self::from_files(&beneath.collect()).expect("the same files are read as written");
            for (written, mut edition) in read.editions {
                edition.language = Language {
                    tag: language.tag.to_owned(),
                    written,
                    name: language.name.to_owned(),
                    english_name: language.english_name.to_owned(),
                    italian_name: language.italian_name.to_owned(),
                    order,
                    ..edition.language
                };
                self.editions.insert(language.tag.to_owned(), edition);
            }
        }
        self
    }

    /// All languages, in their order.
    #[must_use]
    pub fn languages(&self) -> Vec<&Language> {
        let mut languages: Vec<&Language> = self.editions.values().map(|edition| &edition.language).collect();
        languages.sort_by_key(|language| (language.order, language.tag.as_str()));
        languages
    }

    /// The language of a tag, if it has words here.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.editions.get(tag).map(|edition| &edition.language)
    }

    /// The words of a language; if it has none here, those beneath one that is only spoken, or of the first that stands in.
    #[must_use]
    pub fn words(&self, tag: &str) -> Words<'_> {
        let beneath = || unwritten::of(tag).and_then(|language| self.edition(language.beneath));
        let edition = self.edition(tag).or_else(beneath).or_else(|| self.stand_ins().next()).or_else(|| self.editions.values().next());
        Words::new(self, edition.expect("a catalogue has at least one language"))
    }

    /// The editions asked when a language lacks a sentence, in order.
    pub(crate) fn stand_ins(&self) -> impl Iterator<Item = &Edition> {
        self.fallback.iter().filter_map(|tag| self.edition(tag))
    }

    fn edition(&self, tag: &str) -> Option<&Edition> {
        self.editions.get(tag)
    }
}

impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edition").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The files of all languages as they are embedded, by path.
#[must_use]
pub fn embedded_files() -> Files {
    let paths = Embedded::iter().filter(|path| path.matches('/').count() == 1);
    let files = paths.filter_map(|path| Embedded::get(&path).map(|file| (path, file.data)));
    files.map(|(path, data)| (path.into_owned(), String::from_utf8_lossy(&data).into_owned())).collect()
}

fn lengthened(text: &str) -> Cow<'_, str> {
    fluent_pseudo::transform(text, false, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Direction;

    #[test]
    fn the_embedded_languages_are_listed_in_their_order() {
        let catalogue = Catalogue::embedded();
        let tags: Vec<&str> = catalogue.languages().iter().map(|language| language.tag.as_str()).collect();
        assert_eq!(tags, ["it", "en", "fr", "es", "ar", "zh", "ur", "bn", "pt", "fa", "uk", "ru", "ro", "sq", "ti", "am"]);
    }

    #[test]
    fn arabic_urdu_and_persian_are_written_from_right_to_left_and_the_others_from_left_to_right() {
        let catalogue = Catalogue::embedded();
        let from_right: Vec<&str> = catalogue
            .languages()
            .iter()
            .filter(|language| language.direction == Direction::Rtl)
            .map(|language| language.tag.as_str())
            .collect();
        assert_eq!(from_right, ["ar", "ur", "fa"]);
        assert_eq!(catalogue.language("tlh"), None);
    }

    #[test]
    fn a_new_folder_is_a_new_language() {
        let mut files = embedded_files();
        files.insert("de/language.toml".to_owned(), files["en/language.toml"].replace("English", "Deutsch"));
        files.insert("de/common.ftl".to_owned(), "common-yes = Ja\n".to_owned());
        let catalogue = Catalogue::from_files(&files).unwrap();
        assert_eq!(catalogue.words("de").text("common-yes"), "Ja");
    }

    #[test]
    fn a_language_without_words_is_answered_in_the_first_that_stands_in() {
        let catalogue = Catalogue::embedded();
        assert_eq!(catalogue.words("tlh").language().tag, "en");
        assert_eq!(catalogue.with_fallback(["it"]).words("tlh").language().tag, "it");
    }

    #[test]
    fn a_catalogue_can_be_asked_from_many_threads() {
        let catalogue = Catalogue::embedded();
        let ask = || catalogue.words("ar").text("common-yes");
        let answers = std::thread::scope(|scope| [scope.spawn(ask), scope.spawn(ask)].map(|t| t.join().unwrap()));
        assert_eq!(answers, ["نعم", "نعم"]);
    }

    #[test]
    fn the_pseudo_locale_is_there_only_when_asked_for_and_is_longer_than_english() {
        assert_eq!(Catalogue::embedded().language(PSEUDO), None);
        let catalogue = Catalogue::embedded().with_pseudo();
        let (strange, plain) = (catalogue.words(PSEUDO).text("common-help"), catalogue.words("en").text("common-help"));
        assert_ne!(strange, plain);
        assert!(strange.chars().count() > plain.chars().count(), "{strange}");
    }

    #[test]
    fn words_without_a_sheet_beside_them_are_refused() {
        let files = Files::from([("xx/common.ftl".to_owned(), "common-yes = X\n".to_owned())]);
        let fault = Catalogue::from_files(&files).unwrap_err();
        assert_eq!(fault.to_string(), "xx/common.ftl: there is no xx/language.toml beside it");
    }
}
