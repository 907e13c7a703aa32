//! A page for whoever holds a ticket before the scanner: how its visit stands, and what can be done about it.
//! It knows no service; its key ends as soon as any other page is asked for.

use askama::Template;
use avanti_client::request_key;
use avanti_locales::Words;
use avanti_look::picture::{self, Colour, Silhouette};
use avanti_protocol::phone::{OwnVisit, PhoneView, Stands};
use axum::{
    Form,
    extract::{Path, Request, State, rejection::FormRejection},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Web, answer, home,
    shell::{Listen, Said, Shell, drawing},
};
use crate::{
    check_in::Turned,
    hours,
    keyholder::{self, Act},
    kiosk::Kiosk,
    page::Page,
    paper,
    shown_ticket::{Open, TicketKey},
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
    /// What became of the paper that was asked for, if one was.
    printed: Option<String>,
    listen: Option<Listen>,
    acts: Vec<Offer>,
    done: Said,
}

#[derive(Template)]
#[template(path = "key_leave.html")]
struct LeaveQuestion {
    shell: Shell,
    page: String,
    head: Head,
    question: Said,
    yes: Said,
    no: Said,
}

#[derive(Template)]
#[template(path = "key_language.html")]
struct Languages {
    shell: Shell,
    page: String,
    question: Said,
    tiles: Vec<Tile>,
}

/// Number and picture.
struct Head {
    title: String,
    number: u32,
    picture: String,
    picture_name: String,
}

/// Something that can be done.
struct Offer {
    name: &'static str,
    /// Whether it is done at once, or leads to a page with a question.
    posts: bool,
    svg: &'static str,
    words: Said,
}

struct Tile {
    lang: String,
    dir: &'static str,
    name: String,
}

/// The language that was chosen.
#[derive(Deserialize)]
pub(super) struct Chosen {
    language: String,
}

/// Opens the page of a ticket that was scanned, and its address; whoever had stepped out is back by that.
pub(super) async fn open(kiosk: &Kiosk, key: TicketKey) -> Result<String, Turned> {
    let mut own = keyholder::look(kiosk, &key).await?;
    if has_stepped_out(&own.visit) && keyholder::act(kiosk, &key, &Act::ComeBack).await {
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
    let printed = open.printed.map(|printed| words.text(if printed { "kiosk-take-paper" } else { "kiosk-printer-failed" }));
    answer(&KeyPage {
        shell,
        page,
        head: Head::of(words, visit),
        state: state(visit.state),
        svg: drawing(pictogram(visit)),
        said: said(words, visit, &kiosk.zone()),
        printed,
        listen,
        acts: offers(kiosk, words, &open.own),
        done: Said::new(kiosk, words, "kiosk-done"),
    })
}

pub(super) async fn act(State(web): State<Web>, Path((page, act)): Path<(String, String)>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    match act.as_str() {
        "break" => drop(keyholder::act(kiosk, &open.key, &Act::StepOut).await),
        "back" => drop(keyholder::act(kiosk, &open.key, &Act::ComeBack).await),
        "print" => {
            let visit = open.key.visit();
            let may = kiosk.keys().begin_print(visit);
            if may {
                let printed = keyholder::print(kiosk, &open.own).await;
                kiosk.keys().end_print(&page, visit, printed);
            }
        }
        _unknown => return home(),
    }
    Redirect::to(&format!("/key/{page}")).into_response()
}

pub(super) async fn leave(State(web): State<Web>, Path(page): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    let lang = &kiosk.catalogue.words(&open.own.visit.language).language().tag;
    let left = keyholder::act(kiosk, &open.key, &Act::Leave).await;
    Redirect::to(&format!("/{lang}/{}", if left { "cancelled" } else { "too-late" })).into_response()
}

pub(super) async fn leave_question(State(web): State<Web>, Path(page): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    let words = kiosk.catalogue.words(&open.own.visit.language);
    let agent = kiosk.agent.borrow().clone();
    answer(&LeaveQuestion {
        shell: Shell::new(kiosk, &agent, words, Page::Notice),
        page,
        head: Head::of(words, &open.own.visit),
        question: Said::new(kiosk, words, "phone-leave-question"),
        yes: Said::new(kiosk, words, "phone-leave-yes"),
        no: Said::new(kiosk, words, "phone-leave-no"),
    })
}

pub(super) async fn languages(State(web): State<Web>, Path(page): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    let words = kiosk.catalogue.words(&open.own.visit.language);
    let agent = kiosk.agent.borrow().clone();
    let tags = kiosk.languages();
    let known = tags.iter().filter_map(|tag| kiosk.catalogue.language(tag));
    answer(&Languages {
        shell: Shell::new(kiosk, &agent, words, Page::Notice),
        page,
        question: Said::new(kiosk, words, "kiosk-choose-language"),
        tiles: known.map(|each| Tile { lang: each.tag.clone(), dir: each.direction.as_str(), name: each.name.clone() }).collect(),
    })
}

pub(super) async fn choose(State(web): State<Web>, Path(page): Path<String>, chosen: Result<Form<Chosen>, FormRejection>) -> Response {
    let kiosk = &web.kiosk;
    let Some((open, Form(chosen))) = found(kiosk, &page).zip(chosen.ok()) else { return home() };
    if kiosk.languages().contains(&chosen.language) {
        keyholder::act(kiosk, &open.key, &Act::Read(chosen.language)).await;
    }
    Redirect::to(&format!("/key/{page}")).into_response()
}

fn found(kiosk: &Kiosk, page: &str) -> Option<Open> {
    kiosk.keys().of(page, kiosk.clock.running()).cloned()
}

/// What can be done as things stand.
fn offers(kiosk: &Kiosk, words: Words<'_>, own: &OwnVisit) -> Vec<Offer> {
    let visit = &own.visit;
    let offer = |name, posts, svg, key| Offer { name, posts, svg: drawing(svg), words: Said::new(kiosk, words, key) };
    let mut offers = Vec::new();
    if has_stepped_out(visit) {
        offers.push(offer("back", true, "check", "key-back"));
    } else if visit.breaks_left.is_some() {
        offers.push(offer("break", true, "pause", "key-step-out"));
    }
    if is_over(visit.state) {
        return offers;
    }
    offers.push(offer("language", false, "language", "common-language"));
    if kiosk.keys().may_print(&visit.visit) {
        offers.push(offer("print", true, "printer", "key-print-again"));
    }
    if visit.state != Stands::Serving {
        offers.push(offer("leave", false, "cross", "phone-leave"));
    }
    offers
}

fn has_stepped_out(visit: &PhoneView) -> bool {
    visit.state == Stands::Away && visit.desk.is_none()
}

fn is_over(state: Stands) -> bool {
    match state {
        Stands::Waiting | Stands::Called | Stands::Serving | Stands::Away => false,
        Stands::Finished | Stands::Left | Stands::Missed | Stands::Unserved => true,
    }
}

/// How a visit stands, for whoever looks at pages.
fn state(state: Stands) -> &'static str {
    match state {
        Stands::Waiting => "waiting",
        Stands::Called => "called",
        Stands::Serving => "serving",
        Stands::Away => "away",
        Stands::Finished | Stands::Left | Stands::Missed | Stands::Unserved => "over",
    }
}

fn pictogram(visit: &PhoneView) -> &'static str {
    match visit.state {
        Stands::Waiting => "people",
        Stands::Called => "next",
        Stands::Serving => "desk",
        Stands::Away => "clock",
        Stands::Finished | Stands::Left => "finish",
        Stands::Missed => "missed",
        Stands::Unserved => "moon",
    }
}

/// What is so, in short sentences.
fn said(words: Words<'_>, visit: &PhoneView, zone: &str) -> Vec<String> {
    let desk = || visit.desk.clone().unwrap_or_default();
    let time = || visit.back_at.as_deref().and_then(|at| hours::wall_clock(zone, at)).unwrap_or_default();
    match visit.state {
        Stands::Waiting if visit.servable == Some(false) => vec![words.text("phone-no-desk")],
        Stands::Waiting => {
            let mut said = vec![words.with("common-ahead", [("n", visit.ahead.unwrap_or_default().into())])];
            said.extend(
                visit
                    .forecast
                    .map(|told| words.with("common-forecast", [("from", told.from_minutes.into()), ("to", told.to_minutes.into())])),
            );
            said.push(words.text("kiosk-wait-in-hall"));
            said
        }
        Stands::Called => vec![words.with("phone-go", [("desk", desk().into())])],
        Stands::Serving => vec![words.with("phone-serving", [("desk", desk().into())])],
        Stands::Away if visit.desk.is_some() => vec![words.with("phone-away", [("desk", desk().into()), ("time", time().into())])],
        Stands::Away => vec![words.text("key-place-kept"), words.with("phone-away-no-desk", [("time", time().into())])],
        Stands::Finished => vec![words.text("phone-over")],
        Stands::Left => vec![words.text("phone-left")],
        Stands::Missed => vec![words.text("phone-missed")],
        Stands::Unserved => vec![words.text("phone-unserved")],
    }
}

impl Head {
    fn of(words: Words<'_>, visit: &PhoneView) -> Self {
        let found = Silhouette::from_name(&visit.picture.name).zip(Colour::from_name(&visit.picture.colour));
        let name = paper::picture_name(words, &visit.picture);
        Self {
            title: words.text("kiosk-your-number"),
            number: visit.number,
            picture: found.map(|(silhouette, colour)| picture::inline_svg(silhouette, colour)).unwrap_or_default(),
            picture_name: words.with("kiosk-your-picture", [("picture", name.into())]),
        }
    }
}
