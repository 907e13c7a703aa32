//! What every language must keep to: the same keys and arguments, its own plurals, its own script, no English left over.
//! It compares texts only; whether a translation sounds right is for people to say.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use icu_locale_core::Locale;

use crate::{
    catalogue::Files,
    language::Language,
    outline::{self, Outline},
    plural,
};

/// The language all others are held against.
const REFERENCE: &str = "en";
/// The argument that carries a picture's gender and number: languages without genders have no use for it.
const FORM: &str = "form";
/// Latin words that stand in any script: names of products and the option of a command.
const LATIN_WORDS: [&str; 3] = ["Avanti", "JavaScript", "--public-url"];

type Sheet = BTreeMap<String, (String, Outline)>;

/// Every way in which the languages differ from what they must keep to; empty if there is none.
///
/// `files` as [`crate::catalogue::embedded_files`] gives them; they must be readable as a catalogue.
#[must_use]
pub fn faults(files: &Files) -> Vec<String> {
    let mut sheets: BTreeMap<&str, Sheet> = BTreeMap::new();
    for (path, text) in files {
        let Some((tag, file)) = path.split_once('/') else { continue };
        let sheet = sheets.entry(tag).or_default();
        let text = if file.ends_with(".ftl") { text } else { "" };
        sheet.extend(outlines(text).into_iter().map(|(key, outline)| (key, (file.to_owned(), outline))));
    }
    let Some(reference) = sheets.get(REFERENCE) else { return vec![format!("there is no language {REFERENCE}")] };
    let mut faults: Vec<String> = reference.iter().flat_map(|(key, (file, _))| prefix(file, key)).collect();
    for (tag, sheet) in &sheets {
        let used = categories(tag);
        let own = sheet.iter().flat_map(|(key, (_, outline))| alone(&used, outline).into_iter().map(move |fault| (key, fault)));
        faults.extend(own.map(|(key, fault)| format!("{tag}: {key} {fault}")));
        faults.extend(formless(sheet).into_iter().map(|fault| format!("{tag}: {fault}")));
        if *tag != REFERENCE {
            let toml = files.get(&format!("{tag}/language.toml")).map_or("", String::as_str);
            let language = Language::from_toml(tag, "language.toml", toml);
            let (script, same) = language.map_or_else(|_| Default::default(), |language| (language.script, language.same_as_english));
            faults.extend(parity(reference, sheet).into_iter().map(|fault| format!("{tag}: {fault}")));
            let left: BTreeSet<&str> = sheet
                .iter()
                .filter(|(key, (_, outline))| latin_left(&script, outline) || as_in_english(key, outline, reference))
                .map(|(key, _)| key.as_str())
                .collect();
            let same: BTreeSet<&str> = same.iter().map(String::as_str).collect();
            faults.extend(left.difference(&same).map(|key| format!("{tag}: {key} has English left in it")));
            faults.extend(same.difference(&left).map(|key| format!("{tag}: {key} is not the same as in English: language.toml says so")));
        }
    }
    faults
}

/// The keys with their arguments, by file, in the reference language.
#[must_use]
pub fn keys(files: &Files) -> BTreeMap<String, Vec<(String, BTreeSet<String>)>> {
    let reference = files.iter().filter_map(|(path, text)| Some((path.strip_prefix("en/")?, text)));
    let listed = reference
        .filter(|(file, _)| file.ends_with(".ftl"))
        .map(|(file, text)| (file.to_owned(), outlines(text).into_iter().map(|(key, outline)| (key, outline.arguments)).collect()));
    listed.collect()
}

fn outlines(text: &str) -> Vec<(String, Outline)> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), outline::of_message(message))),
        Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    });
    messages.collect()
}

/// A key must say which file it is in.
fn prefix(file: &str, key: &str) -> Option<String> {
    let stem = file.strip_suffix(".ftl").unwrap_or(file);
    let fits = key.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-'));
    (!fits).then(|| format!("{key} stands in {file}: it must begin with {stem}-"))
}

/// What a message must keep to without regard to other languages.
fn alone(used: &BTreeSet<String>, outline: &Outline) -> Vec<String> {
    let lacking = outline.plurals.iter().flat_map(|offered| used.difference(offered));
    let mut found: Vec<String> = lacking.map(|category| format!("has no [{category}]")).collect();
    found.extend(outline.bare_numbers.iter().map(|name| format!("selects on the bare number ${name}")));
    found.extend(outline.references.iter().map(|name| format!("refers to {name}: a message stands alone")));
    let unread = outline.attributes.iter().filter(|name| *name != FORM);
    found.extend(unread.map(|name| format!("has an attribute .{name} that nobody reads")));
    for text in &outline.texts {
        if text.trim().is_empty() {
            found.push("has an empty text".to_owned());
        }
        if text.chars().any(|c| c.is_numeric() && !c.is_ascii()) {
            found.push(format!("has other than Latin digits: {text}"));
        }
    }
    found
}

/// Where silhouettes have a grammatical form, each must say its own.
fn formless(sheet: &Sheet) -> Vec<String> {
    let is_silhouette = |key: &str| key.starts_with("picture-") && !key.starts_with("picture-colour-") && key != "picture-name";
    let silhouettes = sheet.iter().filter(|(key, _)| is_silhouette(key));
    let (with, without): (Vec<_>, Vec<_>) = silhouettes.partition(|(_, (_, outline))| outline.attributes.contains(FORM));
    if with.is_empty() {
        return Vec::new();
    }
    without.into_iter().map(|(key, _)| format!("{key} has no .{FORM}")).collect()
}

/// The plural categories that counts have in a language.
fn categories(tag: &str) -> BTreeSet<String> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    (0..=plural::LARGEST_COUNT).map(|count| plural::category(&locale, count).to_owned()).collect()
}

/// The same keys in the same files with the same arguments.
fn parity(reference: &Sheet, sheet: &Sheet) -> Vec<String> {
    let extra = sheet.keys().filter(|key| !reference.contains_key(*key));
    let mut found: Vec<String> = extra.map(|key| format!("{key} is not in {REFERENCE}")).collect();
    for (key, (file, outline)) in reference {
        let Some((own_file, own)) = sheet.get(key) else {
            found.push(format!("{key} is missing from {file}"));
            continue;
        };
        let (wanted, given) = (arguments(outline), arguments(own));
        if own_file != file {
            found.push(format!("{key} stands in {own_file}, not in {file}"));
        }
        if wanted != given {
            found.push(format!("{key} takes {given:?}, not {wanted:?}"));
        }
    }
    found
}

/// The arguments that every language must take: all but the grammatical form.
fn arguments(outline: &Outline) -> Vec<&str> {
    outline.arguments.iter().map(String::as_str).filter(|name| *name != FORM).collect()
}

/// Whether a message has Latin letters in a language of another script.
fn latin_left(script: &str, outline: &Outline) -> bool {
    script != "Latn" && outline.texts.iter().any(|text| without_names(text).chars().any(|c| c.is_ascii_alphabetic()))
}

/// Whether a message reads as in English.
fn as_in_english(key: &str, outline: &Outline, reference: &Sheet) -> bool {
    let english = reference.get(key).map(|(_, outline)| folded(outline)).unwrap_or_default();
    let has_words = |text: &&String| without_names(text).chars().any(char::is_alphabetic);
    outline.texts.iter().filter(has_words).any(|text| english.contains(&text.to_lowercase()))
}

/// A text without the Latin words that stand in any language.
fn without_names(text: &str) -> String {
    LATIN_WORDS.iter().fold(text.to_owned(), |rest, word| rest.replace(word, ""))
}

/// A message's texts without regard to capitals.
fn folded(outline: &Outline) -> Vec<String> {
    outline.texts.iter().map(|text| text.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Arg, Catalogue,
        catalogue::{PSEUDO, embedded_files},
    };

    /// The faults after one replacement in one file, which must have had something to replace.
    fn planted(path: &str, from: &str, to: &str) -> Vec<String> {
        let mut files = embedded_files();
        assert!(files[path].contains(from), "nothing to replace in {path}");
        let text = files[path].replacen(from, to, 1);
        files.insert(path.to_owned(), text);
        faults(&files)
    }

    fn check(path: &str, from: &str, to: &str, expected: &str) {
        let found = planted(path, from, to);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected} not in {found:?}");
    }

    #[test]
    fn the_embedded_languages_have_no_fault() {
        let files = embedded_files();
        assert!(keys(&files).values().map(Vec::len).sum::<usize>() > 300, "the files were not read");
        assert_eq!(faults(&files), Vec::<String>::new());
    }

    /// Each message of English with a different number for each of its arguments, and those numbers.
    fn filled() -> Vec<(String, Vec<(String, u64)>)> {
        // A count that every language says in figures, and not by a word of its own.
        const COUNT: u64 = 111;
        let listed = keys(&embedded_files()).into_values().flatten();
        let filled = listed.map(|(key, names)| (key, names.into_iter().filter(|name| name != FORM).zip(COUNT..).collect()));
        filled.collect()
    }

    #[test]
    fn what_is_put_into_a_message_comes_out_in_every_language_and_in_the_pseudo_locale() {
        let catalogue = Catalogue::embedded().with_pseudo();
        let messages: Vec<_> = filled().into_iter().filter(|(_, arguments)| !arguments.is_empty()).collect();
        assert!(messages.len() > 40, "the files were not read");
        for language in catalogue.languages() {
            for (key, arguments) in &messages {
                let values = arguments.iter().map(|(name, number)| (name.as_str(), Arg::Number(*number)));
                let text = catalogue.words(&language.tag).with(key, values);
                for (name, number) in arguments {
                    assert!(text.contains(&number.to_string()), "{key} in {} lost ${name}: {text}", language.tag);
                }
            }
        }
    }

    #[test]
    fn no_message_of_the_pseudo_locale_has_a_consonant_of_plain_english() {
        let catalogue = Catalogue::embedded().with_pseudo();
        for (key, arguments) in filled() {
            let values = arguments.iter().map(|(name, number)| (name.as_str(), Arg::Number(*number)));
            let text = catalogue.words(PSEUDO).with(&key, values);
            // Vowels stand twice, the second time plain: that makes the texts longer.
            let plain = |c: char| c.is_ascii_alphabetic() && !"aeiouAEIOU".contains(c);
            assert!(!text.contains(plain), "{key}: {text}");
        }
    }

    #[test]
    fn a_missing_key_is_found() {
        check("bn/kiosk.ftl", "kiosk-done =", "kiosk-gone =", "bn: kiosk-done is missing from kiosk.ftl");
        check("bn/kiosk.ftl", "kiosk-done =", "kiosk-gone =", "bn: kiosk-gone is not in en");
    }

    #[test]
    fn a_language_without_any_words_is_found() {
        let mut files = embedded_files();
        files.insert("de/language.toml".to_owned(), files["en/language.toml"].clone());
        assert!(faults(&files).contains(&"de: common-yes is missing from common.ftl".to_owned()));
    }

    #[test]
    fn another_argument_is_found() {
        check("it/board.ftl", "{ $time }", "{ $hour }", "it: board-not-live takes [\"hour\"], not [\"time\"]");
    }

    #[test]
    fn a_key_in_the_wrong_file_is_found() {
        check("en/kiosk.ftl", "kiosk-done =", "board-done =", "board-done stands in kiosk.ftl");
    }

    #[test]
    fn a_plural_that_a_language_has_and_a_message_lacks_is_found() {
        check("ar/common.ftl", "[few]", "[several]", "ar: common-ahead has no [few]");
    }

    #[test]
    fn a_selection_on_a_bare_number_is_found() {
        check("it/kiosk.ftl", "PLURAL($n)", "$n", "it: kiosk-party selects on the bare number $n");
    }

    #[test]
    fn english_left_in_another_language_is_found() {
        check("it/common.ftl", "= Indietro", "= Back", "it: common-back has English left in it");
        check("ar/common.ftl", "= رجوع", "= رجوع back", "ar: common-back has English left in it");
    }

    #[test]
    fn words_that_are_rightly_the_same_as_in_english_are_named_by_their_language_and_no_others() {
        check("it/language.toml", "    \"picture-banana\",\n", "", "it: picture-banana has English left in it");
        check("it/common.ftl", "= No\n", "= Noi\n", "it: common-no is not the same as in English: language.toml says so");
    }

    #[test]
    fn a_silhouette_without_gender_among_others_is_found() {
        check("it/picture.ftl", "picture-cat = gatto\n    .form = m\n", "picture-cat = gatto\n", "it: picture-cat has no .form");
    }

    #[test]
    fn digits_of_another_script_are_found() {
        check("bn/common.ftl", "= এইমাত্র", "= ১ মিনিট", "bn: common-just-now has other than Latin digits");
    }

    #[test]
    fn a_message_leaning_on_another_is_found() {
        check("en/common.ftl", "= Help", "= { common-yes }", "en: common-help refers to common-yes");
    }
}
