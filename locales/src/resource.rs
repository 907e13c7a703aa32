//! Reading one Fluent file, and saying where it is wrong.
//! It never knows what the messages are for.

use std::{collections::BTreeSet, fmt};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::{outline, plural};

/// A file of words that cannot be used, with the place where it is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct FileFault {
    /// The file as its giver named it.
    pub file: String,
    /// Line in the file, from one; `None` if the fault is the whole file's.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl FileFault {
    pub(crate) fn whole(file: &str, what: String) -> Self {
        Self { file: file.to_owned(), line: None, what }
    }

    pub(crate) fn at(file: &str, text: &str, offset: usize, what: String) -> Self {
        let before = text.as_bytes().iter().take(offset);
        Self { file: file.to_owned(), line: Some(1 + before.filter(|&&byte| byte == b'\n').count()), what }
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

/// An empty bundle for a language, with `PLURAL` and with isolation marks around arguments.
///
/// # Errors
/// If the tag is not a language tag.
pub(crate) fn bundle(tag: &str, file: &str) -> Result<FluentBundle<FluentResource>, FileFault> {
    let identifier: LanguageIdentifier = tag.parse().map_err(|_| FileFault::whole(file, format!("“{tag}” is not a language tag")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    plural::register(&mut bundle, tag).expect("a new bundle has no functions");
    Ok(bundle)
}

/// Adds a file's messages to a bundle.
///
/// # Errors
/// The first place where the text is not Fluent, selects on a bare number, repeats a message, or has one that is not known.
pub(crate) fn add(
    bundle: &mut FluentBundle<FluentResource>,
    file: &str,
    text: &str,
    known: Option<&BTreeSet<String>>,
) -> Result<(), FileFault> {
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let Some(error) = errors.first() else { return FileFault::whole(file, "it cannot be read".to_owned()) };
        FileFault::at(file, text, error.pos.start, error.kind.to_string())
    })?;
    let mut keys = BTreeSet::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        if bundle.has_message(key) || !keys.insert(key) {
            return Err(FileFault::at(file, text, offset(text, key), format!("{key} is written twice")));
        }
        if let Some(known) = known.filter(|known| !known.contains(key)) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            return Err(FileFault::at(
                file,
                text,
                offset(text, key),
                format!("{key} names nothing here; what can be named: {}", known.join(", ")),
            ));
        }
        if let Some(variable) = outline::of_message(message).bare_numbers.first() {
            let what = format!("{key} selects on the bare number ${variable}: write PLURAL(${variable})");
            return Err(FileFault::at(file, text, offset(text, key), what));
        }
    }
    bundle.add_resource(resource).map_err(|errors| FileFault::whole(file, errors.first().map_or_else(String::new, ToString::to_string)))
}

/// Where the last message of that name begins.
fn offset(text: &str, key: &str) -> usize {
    let starts = text.match_indices(key).map(|(at, _)| at);
    starts
        .filter(|&at| at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n'))
        .filter(|&at| text[at + key.len()..].trim_start_matches(' ').starts_with('='))
        .last()
        .unwrap_or(0)
}
