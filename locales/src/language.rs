//! What is known of a language itself: its names, script and direction, and whether a native speaker has read it.
//! It never knows a sentence in that language.

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::resource::FileFault;

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How far the words of a language can be trusted; shown to the centre as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Written, not yet read by a native speaker.
    Drafted,
    /// Every sentence read by a native speaker.
    Reviewed,
}

/// One language that has words here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, such as `ar` or `zh-Hans`; the name of its folder.
    pub tag: String,
    /// The tag of the language in which its words are written: its own, but for one that is only spoken.
    pub written: String,
    /// Its name in its own script.
    pub name: String,
    /// Its name in English.
    pub english_name: String,
    /// Its name in Italian.
    pub italian_name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// ISO 15924 code of its script, such as `Arab`.
    pub script: String,
    /// Whether a native speaker has read it.
    pub review: Review,
    /// Its place in a list of languages, smallest first.
    pub order: u16,
    /// Keys of messages that rightly read as in English.
    pub same_as_english: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    name: String,
    english_name: String,
    italian_name: String,
    direction: Direction,
    script: String,
    review: Review,
    order: u16,
    #[serde(default)]
    same_as_english: Vec<String>,
}

impl Language {
    /// Whether it is only spoken, and the words shown for it are those of another.
    #[must_use]
    pub fn is_unwritten(&self) -> bool {
        self.written != self.tag
    }

    /// Reads a `language.toml`.
    ///
    /// # Errors
    /// A sentence with file and line if the text is no such sheet or the folder's name is no language tag.
    pub fn from_toml(tag: &str, file: &str, text: &str) -> Result<Self, FileFault> {
        if tag.parse::<LanguageIdentifier>().is_err() {
            return Err(FileFault::whole(file, format!("“{tag}” is not a language tag such as it or zh-Hans")));
        }
        let sheet: Sheet = toml::from_str(text)
            .map_err(|error| FileFault::at(file, text, error.span().unwrap_or_default().start, error.message().to_owned()))?;
        Ok(Self {
            tag: tag.to_owned(),
            written: tag.to_owned(),
            name: sheet.name,
            english_name: sheet.english_name,
            italian_name: sheet.italian_name,
            direction: sheet.direction,
            script: sheet.script,
            review: sheet.review,
            order: sheet.order,
            same_as_english: sheet.same_as_english,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "name = \"فارسی\"\nenglish_name = \"Persian\"\nitalian_name = \"Persiano\"\n\
                         direction = \"rtl\"\nscript = \"Arab\"\nreview = \"drafted\"\norder = 9\n";

    #[test]
    fn a_sheet_gives_names_direction_and_review() {
        let language = Language::from_toml("fa", "fa/language.toml", SHEET).unwrap();
        assert_eq!((language.tag.as_str(), language.name.as_str()), ("fa", "فارسی"));
        assert_eq!((language.direction.as_str(), language.review), ("rtl", Review::Drafted));
    }

    #[test]
    fn a_sheet_with_an_unknown_direction_is_refused_with_file_and_line() {
        let text = SHEET.replace("rtl", "sideways");
        let fault = Language::from_toml("fa", "fa/language.toml", &text).unwrap_err();
        assert!(fault.to_string().starts_with("fa/language.toml, line 4: "), "{fault}");
    }

    #[test]
    fn a_folder_whose_name_is_no_tag_is_refused() {
        let fault = Language::from_toml("farsi old", "farsi old/language.toml", SHEET).unwrap_err();
        assert!(fault.to_string().contains("farsi old"), "{fault}");
    }
}
