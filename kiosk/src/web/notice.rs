//! Pages that say one thing: why there is no ticket, that it is cancelled, whom to ask.

use askama::Template;
use avanti_locales::Words;
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::Response,
};
use serde::Deserialize;

use super::{
    Web, answer, home,
    line::{self, InLine, in_line},
    shell::{Said, Shell, drawing},
    times,
    welcome::Sentences,
};
use crate::{
    hours,
    kiosk::Kiosk,
    line::LineToken,
    outlook,
    page::{Choice, Page},
};

/// Where a stay ends.
const OVER: &str = "/aids/over";

#[derive(Template)]
#[template(path = "notice.html")]
pub(super) struct Notice {
    shell: Shell,
    svg: &'static str,
    said: Sentences,
    /// The one button: where it leads and what it says.
    button: Option<(String, Said)>,
    /// Whether the button ends the visitor's stay, and what helped them with it.
    ends: bool,
    /// Whether the page looks again by itself even before its script.
    retries: bool,
}

impl Notice {
    /// Why there is nothing to choose, with the one way on if there is any.
    pub(super) fn closed(shell: Shell, said: Sentences, svg: &'static str, button: Option<(String, Said)>, retries: bool) -> Self {
        Self { shell, svg, said, button, ends: false, retries }
    }
}

pub(super) async fn cancelled(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    over(&web, &lang, "check", "kiosk-cancelled", "kiosk-start-again")
}

pub(super) async fn too_late(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    over(&web, &lang, "warning", "kiosk-cancel-too-late", "kiosk-done")
}

pub(super) async fn sorry(State(web): State<Web>, Path((lang, code)): Path<(String, String)>, carried: Carried) -> Response {
    let kiosk = &web.kiosk;
    let token = token(&web, carried);
    let Some((shell, words)) = surroundings(&web, &lang, token.as_ref(), true) else { return home() };
    let said = Sentences { title: words.problem(&code), text: Some(words.text("kiosk-ask-staff")) };
    // A sentence that sends to the staff already needs no second one that does.
    let text = said.text.filter(|text| !said.title.contains(text.as_str()));
    let services = in_line(format!("/{lang}/services"), token.as_ref());
    let button = Some((services, Said::new(kiosk, words, "common-try-again")));
    answer(&Notice { shell, svg: drawing("warning"), said: Sentences { title: said.title, text }, button, ends: false, retries: false })
}

/// Where it is said that nobody more can be served today, when the doors open next, and for what one can book.
pub(super) fn full_address(lang: &str, opens_at: Option<&str>, books: Option<&(String, u8)>) -> String {
    let opens = opens_at.and_then(hours::in_address).map(|at| format!("opens={at}"));
    let books = books.map(|(service, party)| format!("books={service}&party_size={party}"));
    let told: Vec<String> = opens.into_iter().chain(books).collect();
    let mark = if told.is_empty() { "" } else { "?" };
    format!("/{lang}/full{mark}{}", told.join("&"))
}

/// What the page of a full day can be told.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Full {
    opens: Option<String>,
    books: Option<String>,
    party_size: Option<u8>,
    #[serde(default)]
    line: String,
}

/// What an address may carry of the line.
pub(super) type Carried = Result<Query<InLine>, QueryRejection>;

pub(super) fn token(web: &Web, carried: Carried) -> Option<LineToken> {
    carried.ok().and_then(|Query(carried)| carried.token(&web.kiosk))
}

pub(super) async fn full(State(web): State<Web>, Path(lang): Path<String>, full: Result<Query<Full>, QueryRejection>) -> Response {
    let kiosk = &web.kiosk;
    let full = full.map(|Query(full)| full).unwrap_or_default();
    let token = line::carried(kiosk, &full.line);
    let Some((shell, words)) = surroundings(&web, &lang, token.as_ref(), true) else { return home() };
    let text = full.opens.and_then(|at| opens(kiosk, words, &at)).or_else(|| Some(words.text("kiosk-ask-staff")));
    let said = Sentences { title: words.problem(outlook::DAY_FULL), text };
    let books = full.books.filter(|service| kiosk.agent.borrow().service(service).is_some());
    let button = Some(match books {
        Some(service) => (times::address(&lang, &service, full.party_size), Said::new(kiosk, words, "kiosk-another-day")),
        None => (in_line(format!("/{lang}/services"), token.as_ref()), Said::new(kiosk, words, "common-back")),
    });
    answer(&Notice { shell, svg: drawing("clock"), said, button, ends: false, retries: false })
}

/// When the doors open next, in words, seen from the dispatcher's clock.
pub(super) fn opens(kiosk: &Kiosk, words: Words<'_>, opens_at: &str) -> Option<String> {
    let now = kiosk.agent.borrow().now()?.to_owned();
    hours::opens(words, &kiosk.zone(), &now, opens_at)
}

/// What a stay ends with: from here only help is left to ask for.
fn over(web: &Web, lang: &str, pictogram: &str, key: &str, button: &str) -> Response {
    let kiosk = &web.kiosk;
    let Some((mut shell, words)) = surroundings(web, lang, None, true) else { return home() };
    shell.nav.retain(|way| way.kind == "help");
    let said = Sentences { title: words.text(key), text: None };
    let button = Some((OVER.to_owned(), Said::new(kiosk, words, button)));
    answer(&Notice { shell, svg: drawing(pictogram), said, button, ends: true, retries: false })
}

/// What stands around a notice, with a way to help where it is not there already.
pub(super) fn surroundings<'w>(web: &'w Web, lang: &str, line: Option<&LineToken>, help: bool) -> Option<(Shell, Words<'w>)> {
    let kiosk = &web.kiosk;
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(lang), &kiosk.worded()) != Page::Services {
        return None;
    }
    let words = kiosk.catalogue.words(lang);
    let back = format!("/{lang}/services");
    Some((Shell::new(kiosk, &agent, words, Page::Notice).with_ways_in_line(kiosk, words, &back, help, line), words))
}
