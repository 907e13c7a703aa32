//! The page on which somebody records what kiosks say in their language: each sentence with its words and the Italian ones.
//! The sounds go over HTTP; it knows which are recorded, and plays none.

use askama::Template;
use avanti_core::Settings;
use avanti_locales::{Arg, Words, unwritten};
use avanti_look::picture::Silhouette;
use serde_json::json;

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Text, With},
    },
};
use crate::recordings::{Digests, wanted};

/// What a recordings page is about.
#[derive(Debug, Clone, Copy)]
pub struct RecordingsPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// The site's settings.
    pub settings: &'a Settings,
    /// The language in which is recorded; none until it is chosen.
    pub voice: Option<&'a str>,
    /// Everything that is recorded.
    pub recorded: &'a Digests,
}

/// The page.
#[must_use]
pub fn page(recordings: &RecordingsPage<'_>) -> String {
    let page = &recordings.page;
    let keys = wanted::keys(recordings.settings);
    // What a site waits for comes first: its languages that are only spoken.
    let awaited = |tag: &str| unwritten::of(tag).is_some() && recordings.settings.languages.iter().any(|own| own.as_str() == tag);
    let (mut first, others): (Vec<&str>, Vec<&str>) = wanted::voices(page.catalogue).partition(|tag| awaited(tag));
    first.extend(others);
    let voices = first.into_iter().map(|tag| Voice::of(recordings, tag, &keys)).collect();
    let chosen = recordings.voice.map(|tag| Chosen::of(recordings, tag, &keys));
    let script = json!({"messages": words::messages(page.words(), MESSAGES)});
    render(&Shell { page, recordings, voices, chosen, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "recordings.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    recordings: &'a RecordingsPage<'a>,
    voices: Vec<Voice<'a>>,
    chosen: Option<Chosen>,
    words: String,
}

/// A language with how much of it is recorded.
struct Voice<'a> {
    tag: &'a str,
    name: String,
    done: String,
    whole: bool,
    chosen: bool,
}

/// The language in which is recorded, with what is missing and what is there.
struct Chosen {
    name: String,
    total: usize,
    lacks: String,
    missing: Vec<Sentence>,
    recorded: Vec<Sentence>,
}

/// Something to be said.
struct Sentence {
    key: String,
    own: String,
    lang: String,
    dir: &'static str,
    italian: String,
    /// The silhouette whose name it is.
    picture: Option<String>,
    recorded: bool,
}

const MESSAGES: &[Message] = &[
    Text("recording-record"),
    Text("recording-stop"),
    Text("recording-kept"),
    Text("recording-silent"),
    Text("recording-no-microphone"),
    With("recording-done", &["n", "total"]),
    With("recording-missing", &["n"]),
    Text("desk-error"),
];

impl<'a> Voice<'a> {
    fn of(recordings: &RecordingsPage<'_>, tag: &'a str, keys: &[String]) -> Self {
        let words = recordings.page.words();
        let done = keys.iter().filter(|key| recordings.has(tag, key)).count();
        let counts = [("n", Arg::Number(done as u64)), ("total", Arg::Number(keys.len() as u64))];
        Self {
            tag,
            name: words.spoken(tag),
            done: words.with("recording-done", counts),
            whole: done == keys.len(),
            chosen: recordings.voice == Some(tag),
        }
    }
}

impl RecordingsPage<'_> {
    fn has(&self, tag: &str, key: &str) -> bool {
        self.recorded.contains_key(&(tag.to_owned(), key.to_owned()))
    }
}

impl Chosen {
    fn of(recordings: &RecordingsPage<'_>, tag: &str, keys: &[String]) -> Self {
        let words = recordings.page.words();
        let (recorded, missing): (Vec<_>, Vec<_>) =
            keys.iter().map(|key| Sentence::of(recordings, tag, key)).partition(|sentence| sentence.recorded);
        let lacks = words.with("recording-missing", [("n", Arg::Number(missing.len() as u64))]);
        Self { name: words.spoken(tag), total: keys.len(), lacks, missing, recorded }
    }
}

impl Sentence {
    fn of(recordings: &RecordingsPage<'_>, tag: &str, key: &str) -> Self {
        let words = recordings.page.catalogue.words(tag);
        let silhouette = Silhouette::ALL.into_iter().find(|silhouette| unwritten::silhouette_key(silhouette.name()) == key);
        Self {
            key: key.to_owned(),
            own: said(recordings, words, tag, key),
            lang: words.language().tag.clone(),
            dir: words.language().direction.as_str(),
            italian: said(recordings, recordings.page.catalogue.words("it"), tag, key),
            picture: silhouette.map(|silhouette| recordings.page.asset(&format!("pictures/{}.svg", silhouette.name()))),
            recorded: recordings.has(tag, key),
        }
    }
}

/// What is to be said under a name, in the words of a language.
fn said(recordings: &RecordingsPage<'_>, words: Words<'_>, voice: &str, key: &str) -> String {
    if let Some(digit) = key.strip_prefix("number-") {
        return digit.to_owned();
    }
    if let Some(id) = key.strip_prefix("service-") {
        let service = recordings.settings.services.iter().find(|service| service.id.as_str() == id);
        let named = |tag: &str| service.and_then(|service| service.names.iter().find(|(known, _)| known.as_str() == tag));
        return named(&words.language().tag).or_else(|| named("it")).map_or_else(|| id.to_owned(), |(_, name)| name.clone());
    }
    let name = recordings.page.catalogue.language(voice).map(|language| language.name.as_str());
    let name = name.or_else(|| unwritten::of(voice).map(|language| language.name)).unwrap_or(voice);
    words.plain(key, [("language", name.into()), ("form", "m".into())])
}
