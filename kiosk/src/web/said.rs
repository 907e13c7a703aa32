//! What is said to somebody whose code brings no ticket, and what they can do then: one short sentence each, and a way on.

use avanti_client::request_key;
use avanti_locales::{Arg, Words};
use avanti_look::picture::{self, Colour, Silhouette};

use super::{shell::Said, welcome::Sentences};
use crate::{
    check_in::{LineFault, Turned},
    hours,
    kiosk::Kiosk,
    paper,
};

/// The ticket that somebody has already.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// What is said, for whoever looks at pages.
    pub(super) name: &'static str,
    pub(super) number: Option<u32>,
    pub(super) picture: String,
    pub(super) picture_name: String,
}

/// Something that can be done, by a link or by sending fields.
#[derive(Debug)]
pub(super) struct Act {
    pub(super) address: String,
    pub(super) fields: Option<Vec<(&'static str, String)>>,
    pub(super) words: Said,
}

impl Outcome {
    pub(super) fn of(words: Words<'_>, turned: &Turned) -> Self {
        let name = name(turned);
        let Turned::AlreadyIn(Some((number, picture))) = turned else { return Self { name, ..Self::default() } };
        let found = Silhouette::from_name(&picture.name).zip(Colour::from_name(&picture.colour));
        Self {
            name,
            number: Some(*number),
            picture: found.map(|(silhouette, colour)| picture::inline_svg(silhouette, colour)).unwrap_or_default(),
            picture_name: paper::picture_name(words, picture),
        }
    }
}

fn name(turned: &Turned) -> &'static str {
    match turned {
        Turned::TooEarly { .. } => "too-early",
        Turned::TooLate { .. } => "too-late",
        Turned::WrongDay { .. } => "wrong-day",
        Turned::Cancelled => "cancelled",
        Turned::AlreadyIn(_) => "already-in",
        Turned::UnknownCode => "unknown-code",
        Turned::TooMany => "too-many",
        Turned::NoAnswer { .. } => "no-answer",
        Turned::Line(LineFault::OtherDay) => "line-other-day",
        Turned::Line(LineFault::Used) => "line-used",
        Turned::Line(LineFault::Unknown) => "line-unknown",
        Turned::UnknownTicket => "unknown-ticket",
        Turned::Other(_) => "other",
    }
}

pub(super) fn pictogram(turned: &Turned) -> &'static str {
    match turned {
        Turned::TooEarly { .. } => "clock",
        Turned::TooLate { .. } => "missed",
        Turned::WrongDay { .. } => "calendar",
        Turned::Cancelled => "cross",
        Turned::AlreadyIn(_) => "check",
        Turned::Line(LineFault::OtherDay) => "calendar",
        Turned::Line(LineFault::Used) | Turned::UnknownTicket => "ticket",
        Turned::UnknownCode | Turned::Line(LineFault::Unknown) => "help",
        Turned::TooMany => "pause",
        Turned::NoAnswer { .. } => "offline",
        Turned::Other(_) => "warning",
    }
}

/// What is so, and what to do next.
pub(super) fn sentences(kiosk: &Kiosk, words: Words<'_>, turned: &Turned) -> Sentences {
    let zone = kiosk.zone();
    let clock = |at: &Option<String>| at.as_deref().and_then(|at| hours::wall_clock(&zone, at));
    let at = |key: &str, other: &str, time: Option<String>| {
        time.map_or_else(|| words.text(other), |time| words.with(key, [("time", time.into())]))
    };
    let (title, text) = match turned {
        Turned::TooEarly { slot, from } => {
            (at("kiosk-too-early", "problem-too-early", clock(slot)), at("kiosk-too-early-next", "kiosk-come-back-later", clock(from)))
        }
        Turned::TooLate { slot, visitor } => {
            let next = if visitor.is_some() { "kiosk-too-late-next" } else { "kiosk-ask-staff" };
            (at("kiosk-too-late", "problem-too-late", clock(slot)), words.text(next))
        }
        Turned::WrongDay { slot } => wrong_day(kiosk, words, &zone, slot.as_deref()),
        Turned::Cancelled => (words.text("problem-cancelled"), words.text("kiosk-appointment-cancelled-next")),
        Turned::AlreadyIn(Some(_)) => (words.text("kiosk-already-in"), words.text("kiosk-already-in-next")),
        Turned::AlreadyIn(None) => (words.text("kiosk-already-in"), words.text("kiosk-wait-in-hall")),
        Turned::UnknownCode => (words.text("kiosk-unknown-code"), words.text("kiosk-unknown-code-next")),
        Turned::TooMany => (words.text("kiosk-too-many-codes"), words.text("kiosk-ask-staff")),
        Turned::NoAnswer { .. } => (words.text("kiosk-check-in-no-answer"), words.text("kiosk-check-in-no-answer-next")),
        Turned::Line(LineFault::OtherDay) => (words.text("line-other-day"), words.text("line-ordinary-ticket")),
        Turned::Line(LineFault::Used) => (words.text("problem-line-token-used"), words.text("line-used-next")),
        Turned::Line(LineFault::Unknown) => (words.text("line-unknown"), words.text("line-ordinary-ticket")),
        Turned::UnknownTicket => (words.text("key-unknown"), words.text("kiosk-ask-staff")),
        Turned::Other(code) => (words.problem(code), words.text("kiosk-ask-staff")),
    };
    // A sentence that sends to the staff already needs no second one that does.
    let text = Some(text).filter(|text| !title.contains(text.as_str()));
    Sentences { title, text }
}

/// On which day it is, and to come then; of a day that is over, how to go on.
fn wrong_day(kiosk: &Kiosk, words: Words<'_>, zone: &str, slot: Option<&str>) -> (String, String) {
    let now = kiosk.agent.borrow().now().map(str::to_owned);
    let told = slot.and_then(|slot| Some((hours::day(words, zone, slot)?, hours::wall_clock(zone, slot)?)));
    let title = match told {
        Some((day, time)) => words.with("kiosk-wrong-day", [("day", Arg::from(day)), ("time", time.into())]),
        None => words.text("problem-wrong-day"),
    };
    let over = now.zip(slot).is_some_and(|(now, slot)| hours::is_over(&now, slot));
    (title, words.text(if over { "kiosk-wrong-day-over" } else { "kiosk-wrong-day-next" }))
}

/// What can be done next, besides being done.
pub(super) fn acts(kiosk: &Kiosk, words: Words<'_>, turned: &Turned, token: &str, known: bool) -> Vec<Act> {
    let lang = words.language().tag.as_str();
    let link = |way: &str, key: &str| Act {
        // Who has no language yet chooses it first, or shows the code again right here.
        address: if known { format!("/{lang}/{way}") } else { "/".to_owned() },
        fields: None,
        words: Said::new(kiosk, words, key),
    };
    match turned {
        Turned::TooEarly { .. } | Turned::AlreadyIn(_) | Turned::TooMany | Turned::UnknownTicket => Vec::new(),
        Turned::TooLate { visitor: Some(visitor), .. } => {
            let (key, now) = (request_key(), kiosk.clock.running());
            kiosk.visitors.send_modify(|visitors| visitors.make_form(key.clone(), now));
            let fields = vec![
                ("key", key),
                ("service", visitor.service.clone()),
                ("party_size", visitor.party_size.to_string()),
                ("speaks", visitor.speaks.join(",")),
                ("needs", visitor.needs.join(",")),
            ];
            vec![Act { address: format!("/{lang}/tickets"), fields: Some(fields), words: Said::new(kiosk, words, "kiosk-take-ticket") }]
        }
        Turned::WrongDay { slot } => {
            let now = kiosk.agent.borrow().now().map(str::to_owned);
            let over = now.zip(slot.as_deref()).is_some_and(|(now, slot)| hours::is_over(&now, slot));
            over.then(|| link("services", "kiosk-take-ticket")).into_iter().collect()
        }
        Turned::TooLate { visitor: None, .. } | Turned::Cancelled | Turned::Line(_) => vec![link("services", "kiosk-take-ticket")],
        Turned::UnknownCode | Turned::Other(_) => vec![link("appointment", "common-try-again")],
        Turned::NoAnswer { .. } => {
            let address = format!("/check-ins/{token}/again");
            vec![Act { address, fields: Some(Vec::new()), words: Said::new(kiosk, words, "common-try-again") }]
        }
    }
}
