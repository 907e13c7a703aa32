//! A page for whoever holds a ticket before the scanner: how its visit stands, and what can be done about it.
//! It knows no service; its key ends as soon as any other page is asked for.

mod head;
mod language;
mod leave;
mod offers;

use askama::Template;
use avanti_client::request_key;
use avanti_locales::Words;
use axum::{
    extract::{Path, Request, State},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use self::{
    head::Head,
    offers::{Offer, offers},
};
use super::{
    Web, answer, home,
    own_visit::{has_stepped_out, pictogram, said, state},
    shell::{Listen, Said, Shell, drawing},
};
use crate::{
    check_in::Turned,
    keyholder::{self, Act},
    kiosk::Kiosk,
    page::Page,
    shown_ticket::{Open, Outcome, TicketKey},
};

pub(super) use self::{
    language::{choose, languages},
    leave::{leave, question},
};

/// Addresses that may be asked for while a ticket is open; every other one ends it. What helps to see it stands beside it, and so
/// does the page's sign of life.
const BESIDE: [&str; 7] = ["/key/", "/assets/", "/events", "/speech", "/alive", "/aids", "/statement/"];
/// What ends it all the same.
const OVER: &str = "/aids/over";

#[derive(Template)]
#[template(path = "key.html")]
struct KeyPage {
    shell: Shell,
    page: String,
    head: Head,
    state: &'static str,
    svg: &'static str,
    said: Vec<String>,
    /// What came of the last act, where that has to be said: its name, and in words.
    outcome: Option<(&'static str, String)>,
    listen: Option<Listen>,
    acts: Vec<Offer>,
    done: Said,
}

/// Opens the page of a ticket that was scanned, and its address; whoever had stepped out is back by that.
pub(super) async fn open(kiosk: &Kiosk, key: TicketKey) -> Result<String, Turned> {
    let mut own = keyholder::look(kiosk, &key).await?;
    if has_stepped_out(&own.visit) && keyholder::act(kiosk, &key, &Act::ComeBack).await.is_ok() {
        own = keyholder::look(kiosk, &key).await?;
    }
    let (page, now) = (request_key(), kiosk.clock.running());
    kiosk.keys().open(page.clone(), key, own, now);
    Ok(format!("/key/{page}"))
}

/// Ends the ticket that is open when somebody goes elsewhere, whatever brought them there.
pub(super) async fn close(State(web): State<Web>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path == OVER || !BESIDE.iter().any(|beside| path.starts_with(beside)) {
        web.kiosk.keys().end();
    }
    next.run(request).await
}

pub(super) async fn page(State(web): State<Web>, Path(page): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some(before) = found(kiosk, &page) else { return home() };
    if let Ok(own) = keyholder::look(kiosk, &before.key).await {
        kiosk.keys().note(&page, own, kiosk.clock.running());
    }
    let Some(open) = found(kiosk, &page) else { return home() };
    let visit = &open.own.visit;
    let words = kiosk.catalogue.words(&visit.language);
    let agent = kiosk.agent.borrow().clone();
    let mut shell = Shell::new(kiosk, &agent, words, Page::Notice).with_help(kiosk, words);
    let listen = shell.listen.take();
    let outcome = open.outcome.map(|outcome| worded(words, &outcome));
    answer(&KeyPage {
        shell,
        page,
        head: Head::of(words, visit),
        state: state(visit.state),
        svg: drawing(pictogram(visit)),
        said: said(words, visit, &kiosk.zone()),
        outcome,
        listen,
        acts: offers(kiosk, words, &open.own),
        done: Said::new(kiosk, words, "kiosk-done"),
    })
}

pub(super) async fn act(State(web): State<Web>, Path((page, act)): Path<(String, String)>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    let outcome = match act.as_str() {
        "break" => keyholder::act(kiosk, &open.key, &Act::StepOut).await.err().map(Outcome::NotDone),
        "back" => keyholder::act(kiosk, &open.key, &Act::ComeBack).await.err().map(Outcome::NotDone),
        "print" => Some(keyholder::print_again(kiosk, &open.own).await),
        _unknown => return home(),
    };
    kiosk.keys().tell(&page, outcome);
    Redirect::to(&format!("/key/{page}")).into_response()
}

fn worded(words: Words<'_>, outcome: &Outcome) -> (&'static str, String) {
    match outcome {
        Outcome::Printed => ("printed", words.text("kiosk-take-paper")),
        Outcome::NoPaper => ("no-paper", words.text("kiosk-printer-failed")),
        Outcome::NotDone(code) => ("not-done", words.problem(code)),
    }
}

fn found(kiosk: &Kiosk, page: &str) -> Option<Open> {
    kiosk.keys().of(page, kiosk.clock.running()).cloned()
}
