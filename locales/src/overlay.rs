//! A site's own names and notices, laid over the words of the program: read at run time, one Fluent text per language.
//! It never knows what is named; keys are the site's.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

use crate::{
    language::Language,
    message::{Arg, Phrase},
    resource,
    resource::FileFault,
};

/// The language asked next when a site has not named something in the one wanted.
const HOUSE: &str = "it";

/// A site's own words, by language.
pub struct Overlay {
    editions: BTreeMap<String, (Language, FluentBundle<FluentResource>)>,
    known: BTreeSet<String>,
}

impl Overlay {
    /// A site that has named nothing yet, of what it has to name.
    #[must_use]
    pub fn new(known: BTreeSet<String>) -> Self {
        Self { editions: BTreeMap::new(), known }
    }

    /// Adds a Fluent text in a language; `file` is what faults call it.
    ///
    /// # Errors
    /// A sentence with file and line if the text is not Fluent, selects on a bare number, or names something twice or
    /// something that the site does not have.
    /// The overlay is then to be thrown away: part of the text may have been taken.
    pub fn add(&mut self, language: &Language, file: &str, text: &str) -> Result<(), FileFault> {
        if !self.editions.contains_key(&language.tag) {
            let bundle = resource::bundle(&language.tag, file)?;
            self.editions.insert(language.tag.clone(), (language.clone(), bundle));
        }
        let (_, bundle) = self.editions.get_mut(&language.tag).expect("it was put there above");
        resource::add(bundle, file, text, Some(&self.known))
    }

    /// What the site calls something: in the language wanted, else in Italian, else in any language that names it.
    #[must_use]
    pub fn phrase<'a>(&self, tag: &str, key: &str, args: impl IntoIterator<Item = (&'a str, Arg<'a>)>) -> Option<Phrase<'_>> {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(name, value.into_value());
        }
        let wanted = [tag, HOUSE].into_iter().filter_map(|tag| self.editions.get(tag));
        wanted.chain(self.editions.values()).find_map(|(language, bundle)| {
            let pattern = bundle.get_message(key)?.value()?;
            let text = bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
            Some(Phrase { text, language })
        })
    }
}

impl fmt::Debug for Overlay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Overlay").field("languages", &self.editions.keys()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;

    const KNOWN: [&str; 7] = ["service-legal", "service-lessons", "service-a", "service-b", "notice-a", "notice-b", "notice-one"];

    fn overlay(texts: &[(&str, &str)]) -> Result<Overlay, FileFault> {
        let catalogue = Catalogue::embedded();
        let mut overlay = Overlay::new(KNOWN.map(str::to_owned).into());
        for (tag, text) in texts {
            overlay.add(catalogue.language(tag).unwrap(), &format!("names/{tag}.ftl"), text)?;
        }
        Ok(overlay)
    }

    fn refused(text: &str, expected: &str) {
        let fault = overlay(&[("it", text)]).unwrap_err().to_string();
        assert!(fault.starts_with(expected), "{fault}");
    }

    #[test]
    fn a_name_is_given_in_the_language_wanted_then_in_italian_then_in_any() {
        let site = overlay(&[
            ("it", "service-legal = Consulenza legale\nnotice-one = Chiuso { $day }\n"),
            ("en", "service-legal = Legal advice\n"),
            ("bn", "service-lessons = ইতালীয় ভাষা\n"),
        ])
        .unwrap();
        let found = |tag, key| site.phrase(tag, key, []).map(|phrase| (phrase.text.as_str().to_owned(), phrase.language.tag.clone()));
        let pair = |text: &str, tag: &str| Some((text.to_owned(), tag.to_owned()));
        assert_eq!(found("en", "service-legal"), pair("Legal advice", "en"));
        assert_eq!(found("ar", "service-legal"), pair("Consulenza legale", "it"));
        assert_eq!(found("ar", "service-lessons"), pair("ইতালীয় ভাষা", "bn"));
        assert_eq!(found("ar", "service-none"), None);
        let notice = site.phrase("it", "notice-one", [("day", "lunedì".into())]).unwrap();
        assert_eq!(crate::plain(&notice.text), "Chiuso lunedì");
    }

    #[test]
    fn a_text_that_is_not_fluent_is_refused_with_file_and_line() {
        refused("service-a = A\nservice b\n", "names/it.ftl, line 2: ");
        refused("service-a = { $n\n", "names/it.ftl, line ");
    }

    #[test]
    fn a_name_given_twice_is_refused_with_file_and_line() {
        refused("service-a = A\nservice-b = B\nservice-a = C\n", "names/it.ftl, line 3: service-a is written twice");
    }

    #[test]
    fn a_name_of_nothing_is_refused_with_file_and_line() {
        refused("service-a = A\nservice-aa = B\n", "names/it.ftl, line 2: service-aa names nothing here; what can be named: notice-a");
    }

    #[test]
    fn selecting_on_a_bare_number_is_refused_with_file_and_line() {
        let text = "notice-a = A\nnotice-b = { $n ->\n    [one] uno\n   *[other] molti\n }\n";
        refused(text, "names/it.ftl, line 2: notice-b selects on the bare number $n");
    }
}
