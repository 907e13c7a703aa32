//! Asking for a sentence: a key, its arguments, and the language it is wanted in.
//! It never fails on a page: what cannot be found shows itself in ⟦brackets⟧.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{
    catalogue::{Catalogue, Edition},
    language::Language,
};

/// Opens the isolation of an argument from the direction of the text around it (FSI).
const ISOLATE: char = '\u{2068}';
/// Closes it (PDI).
const POP: char = '\u{2069}';

/// Something to put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A count, in Latin digits; the sentence may agree with it.
    Number(u64),
    /// A text, isolated from the direction of the sentence.
    Text(Cow<'a, str>),
}

/// A sentence and the language it was found in, for pages that must mark it with `lang` and `dir`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase<'c> {
    /// The sentence, with isolation marks around its arguments.
    pub text: String,
    /// The language it is in.
    pub language: &'c Language,
}

/// The words of one language; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Words<'c> {
    catalogue: &'c Catalogue,
    edition: &'c Edition,
}

impl<'c> Words<'c> {
    pub(crate) fn new(catalogue: &'c Catalogue, edition: &'c Edition) -> Self {
        Self { catalogue, edition }
    }

    /// The language these words are in.
    #[must_use]
    pub fn language(self) -> &'c Language {
        &self.edition.language
    }

    /// A sentence without arguments.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.with(key, [])
    }

    /// A sentence with its arguments.
    #[must_use]
    pub fn with<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, Arg<'a>)>) -> String {
        match self.phrase(key, args) {
            Some(phrase) => phrase.text,
            None => {
                debug_assert!(false, "there is no message {key}");
                missing(key)
            }
        }
    }

    /// A sentence without isolation marks: for speech, CSV and a page's title.
    #[must_use]
    pub fn plain<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, Arg<'a>)>) -> String {
        plain(&self.with(key, args))
    }

    /// A sentence in the first language that has it: this one, then those that stand in for it.
    #[must_use]
    pub fn phrase<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, Arg<'a>)>) -> Option<Phrase<'c>> {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(name, value.into_value());
        }
        let editions = std::iter::once(self.edition).chain(self.catalogue.stand_ins());
        editions.into_iter().find_map(|edition| {
            let text = edition.format(key, None, &values)?;
            Some(Phrase { text, language: &edition.language })
        })
    }

    /// The sentence for a problem's code (`intake_closed`); that of `internal` if the code has none.
    #[must_use]
    pub fn problem(self, code: &str) -> String {
        let known = self.phrase(&coded("problem", code), []);
        known.map_or_else(|| self.text("problem-internal"), |phrase| phrase.text)
    }

    /// The name of a language that visitors or agents speak, by its tag; the tag itself if it has no name here.
    #[must_use]
    pub fn spoken(self, tag: &str) -> String {
        let primary = tag.split('-').next().unwrap_or(tag);
        self.phrase(&coded("spoken", primary), []).map_or_else(|| tag.to_owned(), |phrase| phrase.text)
    }

    /// An attribute of a message of this very language, such as the grammatical form of a picture.
    pub(crate) fn attribute(self, key: &str, attribute: &str) -> Option<String> {
        self.edition.format(key, Some(attribute), &FluentArgs::new())
    }
}

impl Edition {
    fn format(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", self.language.tag);
        Some(text)
    }
}

impl Arg<'_> {
    pub(crate) fn into_value<'v>(self) -> FluentValue<'v>
    where
        Self: 'v,
    {
        match self {
            Arg::Number(number) => FluentValue::from(number),
            Arg::Text(text) => FluentValue::String(text.into_owned().into()),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

/// A text without the marks that isolate its arguments.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace([ISOLATE, POP], "")
}

/// A code as a key of its file: `still_called` of `problem` is `problem-still-called`.
#[must_use]
pub fn coded(file: &str, code: &str) -> String {
    format!("{file}-{}", code.replace('_', "-"))
}

pub(crate) fn missing(key: &str) -> String {
    format!("⟦{key}⟧")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::embedded_files;

    fn check(tag: &str, key: &str, args: &[(&str, Arg<'_>)], expected: &str) {
        let catalogue = Catalogue::embedded();
        assert_eq!(catalogue.words(tag).plain(key, args.to_vec()), expected, "{key} in {tag}");
    }

    #[test]
    fn the_people_ahead_are_counted_in_the_grammar_of_each_language() {
        for (tag, count, expected) in [
            ("en", 0, "Nobody is before you"),
            ("en", 1, "1 person is before you"),
            ("it", 2, "Ci sono 2 persone prima di lei"),
            ("ar", 0, "لا أحد قبلك"),
            ("ar", 2, "قبلك شخصان"),
            ("ar", 3, "قبلك 3 أشخاص"),
            ("ar", 11, "قبلك 11 شخصًا"),
            ("ar", 100, "قبلك 100 شخص"),
            ("ar", 103, "قبلك 103 أشخاص"),
            ("fr", 0, "Il n’y a personne avant vous"),
            ("fr", 1, "Il y a 1 personne avant vous"),
            ("es", 2, "Hay 2 personas antes de usted"),
            ("zh", 0, "您前面没有人"),
            ("zh", 1, "您前面有 1 人"),
            ("ur", 1, "آپ سے پہلے 1 شخص ہے"),
            ("ur", 2, "آپ سے پہلے 2 افراد ہیں"),
            ("bn", 0, "আপনার আগে কেউ নেই"),
            ("bn", 5, "আপনার আগে 5 জন আছেন"),
        ] {
            check(tag, "common-ahead", &[("n", Arg::Number(count))], expected);
        }
    }

    #[test]
    fn an_argument_is_isolated_from_the_direction_around_it_until_it_is_made_plain() {
        let catalogue = Catalogue::embedded();
        let isolated = catalogue.words("ar").with("board-go-to-desk", [("desk", "A3".into())]);
        assert!(isolated.contains("\u{2068}A3\u{2069}"), "{isolated:?}");
        assert!(!plain(&isolated).contains(['\u{2068}', '\u{2069}']));
        assert!(plain(&isolated).contains("A3"));
    }

    #[test]
    fn a_sentence_missing_in_a_language_comes_from_the_next_and_says_so() {
        let mut files = embedded_files();
        let text = files["ar/common.ftl"].replace("common-yes =", "common-other =");
        files.insert("ar/common.ftl".to_owned(), text);
        let catalogue = Catalogue::from_files(&files).unwrap();
        let phrase = catalogue.words("ar").phrase("common-yes", []).unwrap();
        assert_eq!((phrase.text.as_str(), phrase.language.tag.as_str()), ("Yes", "en"));
        let catalogue = catalogue.with_fallback(["it", "en"]);
        assert_eq!(catalogue.words("ar").phrase("common-yes", []).unwrap().text, "Sì");
    }

    #[test]
    fn a_problem_without_a_sentence_of_its_own_is_told_as_something_that_went_wrong() {
        let catalogue = Catalogue::embedded();
        let words = catalogue.words("en");
        assert_eq!(words.problem("nothing_to_undo"), "There is nothing to take back.");
        assert_eq!(words.problem("a_code_of_tomorrow"), words.text("problem-internal"));
    }

    #[test]
    fn a_spoken_language_has_a_name_and_an_unknown_one_its_tag() {
        let catalogue = Catalogue::embedded();
        assert_eq!(catalogue.words("it").spoken("zh-Hans"), "cinese");
        assert_eq!(catalogue.words("it").spoken("xyz"), "xyz");
    }

    #[test]
    fn an_unknown_key_shows_itself_in_brackets() {
        assert_eq!(missing("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(Catalogue::embedded().words("en").phrase("no-such-key", []), None);
    }
}
