//! The desk screen: choosing a desk, and the person who is called or served there with the waiting list beside.
//! It writes the empty shell; everything about visits comes to the page's script over the desk topic.

use askama::Template;
use avanti_core::{calling::Choice, desk::PauseReason, visit::Group};
use avanti_locales::{Arg, message};
use serde_json::{Map, Value, json};

use super::{
    Page, appointment, assets, desk_appointments, render,
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
    /// Whether the agent may open the devices' page too.
    pub administers: bool,
    /// Whether the site takes appointments.
    pub books: bool,
}

/// The page.
#[must_use]
pub fn page(desk: &DeskPage<'_>) -> String {
    let page = &desk.page;
    let pauses = answers(page, "desk-pause-reason", &pauses());
    let choices = answers(page, "desk-choice", &choices());
    let parks = PARK_MINUTES
        .map(|minutes| Answer { code: minutes.to_string(), text: page.words().with("common-minutes", [("n", Arg::Number(minutes))]) });
    let words = script_words(page);
    render(&Shell { page, desk, acts: &ACTS, keys: &KEYS, needs: &NEEDS, pauses, parks, choices, spoken: &spoken::ALL, words })
}

#[derive(Template)]
#[template(path = "desk.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    desk: &'a DeskPage<'a>,
    acts: &'a [Act],
    keys: &'a [Key],
    needs: &'a [Need],
    pauses: Vec<Answer>,
    parks: [Answer; 4],
    choices: Vec<Answer>,
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

const ACTS: [Act; 10] = [
    Act { name: "next", word: "desk-next", icon: "next", points: true, letter: "N", look: Look::Primary },
    Act { name: "reopen", word: "desk-reopen", icon: "check", points: false, letter: "B", look: Look::Primary },
    Act { name: "arrived", word: "desk-arrived", icon: "check", points: false, letter: "A", look: Look::Plain },
    Act { name: "recall", word: "desk-recall", icon: "recall", points: false, letter: "R", look: Look::Plain },
    Act { name: "missed", word: "desk-missed", icon: "missed", points: false, letter: "M", look: Look::Plain },
    Act { name: "finish", word: "desk-finish", icon: "finish", points: false, letter: "F", look: Look::Plain },
    Act { name: "park", word: "desk-park", icon: "calendar", points: false, letter: "P", look: Look::Quiet },
    Act { name: "transfer", word: "desk-transfer", icon: "transfer", points: true, letter: "T", look: Look::Quiet },
    Act { name: "pause", word: "desk-pause", icon: "pause", points: false, letter: "B", look: Look::Quiet },
    Act { name: "undo", word: "common-undo", icon: "undo", points: true, letter: "U", look: Look::Quiet },
];

/// Keys that do something else than an act.
struct Key {
    keys: &'static [&'static str],
    /// Key of what they do.
    word: &'static str,
}

const KEYS: [Key; 10] = [
    Key { keys: &["W"], word: "desk-keyboard-waiting" },
    Key { keys: &["J", "K"], word: "desk-keyboard-move" },
    Key { keys: &["Enter"], word: "desk-keyboard-open" },
    Key { keys: &["1", "2", "3"], word: "desk-keyboard-answer" },
    Key { keys: &["D"], word: "appointment-title" },
    Key { keys: &["C"], word: "appointment-new" },
    Key { keys: &["H"], word: "desk-history" },
    Key { keys: &["X"], word: "desk-close" },
    Key { keys: &["Esc"], word: "common-close" },
    Key { keys: &["?"], word: "desk-keyboard-show" },
];

/// After how many minutes somebody who is sent away may be back; another time can be written.
const PARK_MINUTES: [u64; 4] = [10, 20, 30, 60];

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
    code: String,
    text: String,
}

fn answers(page: &Page<'_>, family: &str, codes: &[&'static str]) -> Vec<Answer> {
    codes.iter().map(|code| Answer { code: (*code).to_owned(), text: page.text(&message::coded(family, code)) }).collect()
}

fn pauses() -> [&'static str; 5] {
    PauseReason::ALL.map(reason::pause)
}

fn choices() -> [&'static str; 6] {
    Choice::ALL.map(reason::choice)
}

/// What can happen to a visit, as its history on the wire names it.
const MOMENTS: [&str; 12] =
    ["issued", "called", "recalled", "arrived", "missed", "finished", "left", "parked", "resumed", "returned", "transferred", "undone"];

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
    Text("desk-call"),
    Text("desk-call-busy"),
    Text("desk-call-unfit"),
    Text("desk-park"),
    With("desk-park-title", &["number"]),
    With("desk-park-wrong", &["from", "to"]),
    Text("desk-resume"),
    With("desk-only-desk", &["desk"]),
    Text("desk-transfer"),
    With("desk-transfer-title", &["number"]),
    Text("desk-transfer-any"),
    Text("desk-transfer-choose"),
    With("desk-question", &["number"]),
    Text("desk-missed-once"),
    With("desk-history-title", &["number"]),
    Text("desk-pause"),
    Text("desk-reopen"),
    Text("desk-pause-away"),
    Text("desk-close"),
    Text("desk-languages-missing"),
    Text("desk-nobody-for-you"),
    Text("desk-nobody-waiting"),
    Text("desk-nobody-able"),
    With("mediator-fetch", &["mediator"]),
    Text("mediator-free"),
    Text("mediator-busy"),
    Text("mediator-away"),
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
    With("desk-told", &["from", "to"]),
    With("desk-undo-call", &["number"]),
    With("desk-undo-arrived", &["number"]),
    With("desk-undo-missed", &["number"]),
    With("desk-undo-finish", &["number"]),
    With("desk-undo-park", &["number"]),
    With("desk-undo-resume", &["number"]),
    With("desk-undo-transfer", &["number"]),
    Text("desk-undone"),
    Text("desk-error"),
    Text("desk-lapsed"),
    Text("desk-link-lost"),
    Text("desk-link-back"),
    With("desk-not-live", &["time"]),
    With("desk-trying-again", &["act"]),
    Text("desk-taken"),
    Text("desk-closed-elsewhere"),
    With("desk-gave-up", &["number"]),
    With("staff-print-again", &["number"]),
    With("print-asked", &["kiosk", "number"]),
    With("print-done", &["kiosk", "number"]),
    With("print-no-paper", &["kiosk", "number"]),
    With("print-unknown", &["kiosk", "number"]),
    With("print-unreached", &["kiosk", "number"]),
    Text("device-none"),
    Text("desk-session-over"),
    Text("desk-state-closed"),
    Text("desk-state-free"),
    Text("desk-state-paused"),
    Text("session-state"),
    With("session-count", &["here", "all"]),
    With("session-until", &["time"]),
    With("session-waits", &["time"]),
    With("session-unmarked-absent", &["n"]),
    With("session-unmarked-here", &["n"]),
    With("session-undo", &["act"]),
    Text("session-act-begin"),
    Text("session-act-present"),
    Text("session-act-absent"),
    Text("session-act-finish"),
    Text("session-is-expected"),
    Text("session-is-no-show"),
    Text("session-is-waiting"),
    Text("session-is-called"),
    Text("session-is-left"),
    Text("session-is-elsewhere"),
    With("desk-state-calling", &["number"]),
    With("desk-state-serving", &["number"]),
    Text("desk-tickets-open"),
    Text("desk-tickets-closed"),
];

fn script_words(page: &Page<'_>) -> String {
    let words = page.words();
    let mut messages = words::messages(words, &[MESSAGES, desk_appointments::MESSAGES].concat());
    if let Value::Object(map) = &mut messages {
        let needs = NEEDS.iter().map(|need| message::coded("desk-need", need.name));
        let pauses = pauses().map(|reason| message::coded("desk-pause-reason", reason));
        let choices = choices().map(|choice| message::coded("desk-choice", choice));
        let moments = MOMENTS.map(|moment| message::coded("desk-history", moment));
        let groups = Group::ALL.map(|group| message::coded("reason-class", reason::group(group)));
        map.extend(groups.map(|key| (key.clone(), Value::String(words.text(&key)))));
        map.extend(needs.chain(pauses).chain(choices).chain(moments).map(|key| (key.clone(), Value::String(words.text(&key)))));
    }
    let spoken: Map<String, Value> =
        spoken::ALL.iter().map(|spoken| (spoken.tag.to_owned(), Value::String(words.spoken(spoken.tag)))).collect();
    let (weekdays, months) = appointment::names(words);
    words::to_script(&json!({
        "assets": assets::base(), "messages": messages, "spoken": spoken, "pictures": words::pictures(words),
        "weekdays": weekdays, "months": months,
    }))
}
