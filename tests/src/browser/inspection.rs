//! Looks at pages one after the other: accessibility, whether everything fits, whether everything is in the page's
//! language. It gathers what is wrong and says it all at the end; where it is asked to, it keeps pictures.

use std::collections::{BTreeMap, BTreeSet};

use avanti_model::AppointmentCode;
use serde::Deserialize;
use serde_json::json;

use super::{
    axe::{self, Extent},
    session::{Browser, Colours, Size},
    sheet::Sheets,
};
use crate::harness::thorough;

const LOOK: &str = include_str!("look.js");

/// Texts that are the same in English and in other languages: names, what is typed, and words that Italian or French shares.
const SAME: &[&str] = &[
    "Avanti",
    "Amina Bellini",
    "Milano Welcome Center",
    "Monza Welcome Center",
    "anna",
    "door",
    "hall",
    "--public-url",
    "Password",
    "Service",
    "Code",
    "Version",
    "minutes",
    "Esc",
    "Enter",
];

/// A page as a test brings it before the inspection.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// What it is called; the same in all languages.
    pub page: &'a str,
    /// The language in which it is shown.
    pub language: &'a str,
    /// Viewports in which it must be right; in the first it is checked most closely.
    pub sizes: &'a [(Size, Fit)],
}

/// What has to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Nothing scrolls.
    Whole,
    /// Only downwards.
    Width,
}

#[derive(Debug, Deserialize)]
struct Look {
    faults: Vec<String>,
    /// Language and text.
    texts: BTreeSet<(String, String)>,
}

/// What has been seen so far.
#[derive(Debug, Default)]
pub struct Inspection {
    faults: Vec<String>,
    texts: BTreeMap<String, BTreeSet<(String, String)>>,
    pages: usize,
    /// Pages that have been looked at most closely, in one language.
    closely: BTreeSet<String>,
    sheets: Option<Sheets>,
}

impl Inspection {
    /// An inspection that keeps pictures if `AVANTI_CONTACT_SHEETS` names a folder for them.
    #[must_use]
    pub fn new() -> Self {
        Self { sheets: Sheets::asked_for(), ..Self::default() }
    }

    /// An inspection that keeps none.
    #[must_use]
    pub fn without_pictures() -> Self {
        Self::default()
    }

    /// Looks at the present page.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn see(&mut self, browser: &Browser, seen: Seen<'_>) {
        let first = seen.sizes[0].0;
        self.pages += 1;
        for (size, fit) in seen.sizes {
            browser.resize(*size).await;
            browser.rest().await;
            let look: Look = browser.ask(LOOK, &[json!(*fit == Fit::Whole)]).await;
            self.note(seen, &format!("{}×{}", size.width, size.height), look.faults);
            self.texts.entry(seen.page.to_owned()).or_default().extend(look.texts);
            if *size != first {
                self.keep(browser, seen, &format!("width-{}", size.width)).await;
            }
        }
        browser.resize(first).await;
        browser.prefer(Colours::Dark).await;
        browser.rest().await;
        // What colours and the order of things do is the same in all languages: a short run looks at it once.
        let whole = self.closely.insert(seen.page.to_owned()) || thorough(0, 1) == 1 || self.sheets.is_some();
        self.note(seen, "dark", axe::faults(browser, if whole { Extent::Whole } else { Extent::Words }).await);
        self.keep(browser, seen, "dark").await;
        browser.prefer(Colours::Light).await;
        if whole {
            browser.rest().await;
            self.note(seen, "light", axe::faults(browser, Extent::Colours).await);
            self.keep(browser, seen, "light").await;
        }
    }

    /// What is wrong so far, one sentence each.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.faults.iter().cloned().chain(self.untranslated()).collect()
    }

    /// Ends the inspection.
    ///
    /// # Panics
    /// When something was wrong, or fewer pages were seen than this.
    pub fn end(self, pages: usize) {
        let faults = self.faults();
        if let Some(sheets) = &self.sheets {
            sheets.mount();
        }
        assert!(self.pages >= pages, "{} pages of {pages}", self.pages);
        assert!(faults.is_empty(), "{} faults on {} pages:\n{}", faults.len(), self.pages, faults.join("\n"));
        println!("{} pages without a fault", self.pages);
    }

    /// Texts in other languages that an English page has too.
    fn untranslated(&self) -> Vec<String> {
        let english: BTreeSet<&str> =
            self.texts.values().flatten().filter(|(language, _)| language == "en").map(|(_, text)| text.as_str()).collect();
        let is_word = |text: &str| text.chars().filter(char::is_ascii_alphabetic).count() >= 2;
        let suspicious = |(language, text): &&(String, String)| {
            // Whatever number stands before or behind it.
            let bare = text.trim_matches(|c: char| !c.is_alphabetic());
            let is_same = SAME.contains(&text.as_str()) || SAME.contains(&bare);
            // The code of an appointment is a word in no language.
            let is_code = text.parse::<AppointmentCode>().is_ok();
            language != "en" && is_word(text) && !is_same && !is_code && english.contains(text.as_str())
        };
        let texts =
            self.texts.iter().flat_map(|(page, texts)| texts.iter().filter(suspicious).map(move |(language, text)| (page, language, text)));
        texts.map(|(page, language, text)| format!("{page} in {language}: “{text}” is as in English")).collect()
    }

    fn note(&mut self, seen: Seen<'_>, how: &str, faults: Vec<String>) {
        self.faults.extend(faults.into_iter().map(|fault| format!("{} in {}, {how}: {fault}", seen.page, seen.language)));
    }

    async fn keep(&mut self, browser: &Browser, seen: Seen<'_>, how: &str) {
        if let Some(sheets) = &mut self.sheets {
            sheets.keep(seen.page, seen.language, how, &browser.picture().await);
        }
    }
}
