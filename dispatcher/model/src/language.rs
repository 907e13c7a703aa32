//! A language tag, wide enough for those that are only spoken (Bambara, Wolof, Nigerian Pidgin).
//! Which of them have words is the catalogue's affair.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{Malformed, limits};

/// A BCP 47 tag such as `it`, `zh-Hans` or `bm`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Arc<str>);

impl Language {
    /// Italian, the language of the house.
    #[must_use]
    pub fn italian() -> Self {
        Self("it".into())
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Language {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or_default();
        let fits = text.len() <= limits::LANGUAGE_MAX_BYTES
            && (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if fits { Ok(Self(text.into())) } else { Err(Malformed::new(text, "a language tag such as it, zh-Hans or bm")) }
    }
}

impl TryFrom<String> for Language {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.as_ref().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_written_and_spoken_languages_are_read() {
        for tag in ["it", "zh-Hans", "pcm", "en-XA", "fa-AF"] {
            assert!(tag.parse::<Language>().is_ok(), "{tag}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for tag in ["", "i", "IT", "italian", "it-", "it_IT", "it-x", "it-averyverylongsubtag"] {
            assert!(tag.parse::<Language>().is_err(), "{tag}");
        }
    }
}
