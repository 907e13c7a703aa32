//! The desk screen: choosing a desk, and the person who is called or served there with the waiting list beside.
//! It writes the empty shell; everything about visits comes to the page's script over the desk topic.

use askama::Template;
use avanti_core::desk::PauseReason;
use avanti_locales::message;
use serde_json::{Map, Value, json};

use super::{
    Page, assets, render,
    spoken::{self, Spoken},
    words::{
        self,
        Message::{self, Count, Text, With},
    },
};
use crate::convert::reason;

/// What a desk page is about.
#[derive(Debug, Clone, Copy)]
pub struct DeskPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The opaque id of the agent who is signed in, as desks carry it.
    pub agent: &'a str,
    /// The agent's name, shown to themselves.
    pub person: &'a str,
    /// Whether the agent may open the supervisor's page too.
    pub supervises: bool,
}

/// The page.
#[must_use]
pub fn page(desk: &DeskPage<'_>) -> String {
    let page = &desk.page;
    let pauses = answers(page, "desk-pause-reason", &pauses());
    render(&Shell { page, desk, acts: &ACTS, needs: &NEEDS, pauses, spoken: &spoken::ALL, words: script_words(page) })
}

#[derive(Template)]
#[template(path = "desk.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    desk: &'a DeskPage<'a>,
    acts: &'a [Act],
    needs: &'a [Need],
    pauses: Vec<Answer>,
    spoken: &'a [Spoken],
    words: String,
}

/// An act of the desk with its button.
struct Act {
    /// As in addresses.
    name: &'static str,
    /// Key of its word.
    word: &'static str,
    icon: &'static str,
    /// Whether the pictogram points the way one reads, so that it mirrors with the page.
    points: bool,
    /// The letter that does it.
    letter: &'static str,
    /// What its button looks like: the one filled button, one of those needed all day, or one of the others.
    look: Look,
}

/// How much a button stands out.
enum Look {
    Primary,
    Plain,
    Quiet,
}

impl Look {
    fn class(&self) -> &'static str {
        match self {
            Self::Primary => "button-primary",
            Self::Plain => "act-plain",
            Self::Quiet => "act-quiet",
        }
    }
}

const ACTS: [Act; 8] = [
    Act { name: "next", word: "desk-next", icon: "next", points: true, letter: "N", look: Look::Primary },
    Act { name: "reopen", word: "desk-reopen", icon: "check", points: false, letter: "B", look: Look::Primary },
    Act { name: "arrived", word: "desk-arrived", icon: "check", points: false, letter: "A", look: Look::Plain },
    Act { name: "recall", word: "desk-recall", icon: "recall", points: false, letter: "R", look: Look::Plain },
    Act { name: "missed", word: "desk-missed", icon: "missed", points: false, letter: "M", look: Look::Plain },
    Act { name: "finish", word: "desk-finish", icon: "finish", points: false, letter: "F", look: Look::Plain },
    Act { name: "pause", word: "desk-pause", icon: "pause", points: false, letter: "B", look: Look::Quiet },
    Act { name: "undo", word: "common-undo", icon: "undo", points: true, letter: "U", look: Look::Quiet },
];

/// A need with its pictogram.
struct Need {
    name: &'static str,
    icon: &'static str,
}

const NEEDS: [Need; 7] = [
    Need { name: "step-free", icon: "step-free" },
    Need { name: "more-time", icon: "clock" },
    Need { name: "fetch-me", icon: "people" },
    Need { name: "quiet-place", icon: "sound-off" },
    Need { name: "priority", icon: "bell" },
    Need { name: "woman-please", icon: "person" },
    Need { name: "someone-else", icon: "party" },
];

/// An answer to what a small window asks.
struct Answer {
    /// As requests name it.
    code: &'static str,
    text: String,
}

fn answers(page: &Page<'_>, family: &str, codes: &[&'static str]) -> Vec<Answer> {
    codes.iter().map(|code| Answer { code, text: page.text(&message::coded(family, code)) }).collect()
}

fn pauses() -> [&'static str; 5] {
    PauseReason::ALL.map(reason::pause)
}

/// Messages that the desk's script and the supervisor's put in.
pub(super) const MESSAGES: &[Message] = &[
    With("common-desk", &["desk"]),
    Text("common-link-live"),
    Text("common-link-down"),
    Text("common-please-wait"),
    Text("common-undo"),
    Text("desk-next"),
    Text("desk-finish-and-next"),
    Text("desk-arrived"),
    Text("desk-recall"),
    Text("desk-missed"),
    Text("desk-finish"),
    Text("desk-choose"),
    Text("desk-open"),
    Text("desk-pause"),
    Text("desk-reopen"),
    Text("desk-pause-away"),
    Text("desk-close"),
    Text("desk-languages-missing"),
    Text("desk-nobody-for-you"),
    Text("desk-nobody-waiting"),
    Text("desk-nobody-able"),
    Text("desk-called"),
    Text("desk-serving"),
    Text("desk-idle"),
    With("desk-since", &["time"]),
    With("desk-until", &["time"]),
    Count("desk-called-times"),
    With("desk-reads", &["language"]),
    With("desk-speaks", &["languages"]),
    Count("desk-party"),
    Count("desk-waiting-count"),
    Count("desk-more-waiting"),
    Text("desk-late"),
    With("desk-undo-call", &["number"]),
    With("desk-undo-arrived", &["number"]),
    With("desk-undo-missed", &["number"]),
    With("desk-undo-finish", &["number"]),
    Text("desk-undone"),
    Text("desk-error"),
    Text("desk-lapsed"),
    Text("desk-link-lost"),
    Text("desk-link-back"),
    With("desk-not-live", &["time"]),
    With("desk-trying-again", &["act"]),
    Text("desk-taken"),
    Text("desk-closed-elsewhere"),
    Text("desk-session-over"),
    Text("desk-state-closed"),
    Text("desk-state-free"),
    Text("desk-state-paused"),
    With("desk-state-calling", &["number"]),
    With("desk-state-serving", &["number"]),
    Text("desk-tickets-open"),
    Text("desk-tickets-closed"),
];

fn script_words(page: &Page<'_>) -> String {
    let words = page.words();
    let mut messages = words::messages(words, MESSAGES);
    if let Value::Object(map) = &mut messages {
        let needs = NEEDS.iter().map(|need| message::coded("desk-need", need.name));
        let pauses = pauses().map(|reason| message::coded("desk-pause-reason", reason));
        map.extend(needs.chain(pauses).map(|key| (key.clone(), Value::String(words.text(&key)))));
    }
    let spoken: Map<String, Value> =
        spoken::ALL.iter().map(|spoken| (spoken.tag.to_owned(), Value::String(words.spoken(spoken.tag)))).collect();
    words::to_script(&json!({"assets": assets::base(), "messages": messages, "spoken": spoken, "pictures": words::pictures(words)}))
}
