//! “What would help you?”: how the pages look and wait, and what a desk should know, each by one touch. It is kept for
//! this visitor by the program alone: no address carries it.

use askama::Template;
use avanti_locales::Words;
use axum::{
    Form,
    extract::{Path, Request, State, rejection::FormRejection},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Web, answer, home,
    looks::AidsButton,
    shell::{Said, Shell, drawing},
};
use crate::{
    kiosk::Kiosk,
    page::{Choice, Page},
    visitors::Aid,
};

/// Pages that are no place to come back to.
const NO_PLACE: [&str; 6] = ["/aids", "/alive", "/assets/", "/events", "/speech", "/statement"];

#[derive(Template)]
#[template(path = "aids.html")]
struct Offered {
    shell: Shell,
    question: Said,
    tiles: Vec<Tile>,
    back: String,
    done: Said,
}

struct Tile {
    name: &'static str,
    svg: &'static str,
    words: Said,
    chosen: bool,
    check: &'static str,
}

/// What a touch sends.
#[derive(Debug, Deserialize)]
pub(super) struct Touched {
    aid: String,
    lang: String,
}

pub(super) async fn page(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(&lang), &kiosk.worded()) != Page::Services {
        return home();
    }
    let words = kiosk.catalogue.words(&lang);
    let mut shell = Shell::new(kiosk, &agent, words, Page::Services);
    shell.aids = Some(AidsButton::statement(words));
    let visitors = kiosk.visitors.borrow();
    let tiles = Aid::ALL.map(|aid| tile(kiosk, words, aid, visitors.aids.has(aid))).into();
    answer(&Offered {
        shell,
        question: Said::new(kiosk, words, "booking-needs"),
        tiles,
        back: visitors.aids.at().to_owned(),
        done: Said::new(kiosk, words, "common-continue"),
    })
}

pub(super) async fn toggle(State(web): State<Web>, touched: Result<Form<Touched>, FormRejection>) -> Response {
    let kiosk = &web.kiosk;
    let Ok(Form(touched)) = touched else { return home() };
    let known = kiosk.worded().contains(&touched.lang.as_str());
    let Some(aid) = Aid::named(&touched.aid).filter(|_| known) else { return home() };
    let now = kiosk.clock.running();
    kiosk.visitors.send_modify(|visitors| visitors.aids.toggle(aid, now));
    Redirect::to(&format!("/aids/{}", touched.lang)).into_response()
}

/// The visitor has gone: the next one finds the kiosk as everybody does.
pub(super) async fn over(State(web): State<Web>) -> Response {
    web.kiosk.visitors.send_modify(|visitors| visitors.aids.end());
    home()
}

/// Notes at which page the visitor is.
pub(super) async fn follow(State(web): State<Web>, request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map(|address| address.as_str().to_owned()).unwrap_or_default();
    let is_place = request.method() == Method::GET && !NO_PLACE.iter().any(|start| address.starts_with(start));
    let response = next.run(request).await;
    if is_place && response.status().is_success() {
        let now = web.kiosk.clock.running();
        // Nobody who listens to what happens needs to know.
        web.kiosk.visitors.send_if_modified(|visitors| {
            visitors.aids.visit(&address, now);
            false
        });
    }
    response
}

fn tile(kiosk: &Kiosk, words: Words<'_>, aid: Aid, chosen: bool) -> Tile {
    let (pictogram, key) = match aid {
        Aid::LargeText => ("large-text", "access-large-text"),
        Aid::Contrast => ("contrast", "access-contrast"),
        Aid::Dark => ("moon", "access-dark"),
        Aid::LowReach => ("low-reach", "kiosk-low-reach"),
        Aid::MoreTime => ("clock", "booking-need-more-time"),
        Aid::StepFree => ("step-free", "booking-need-step-free"),
        Aid::FetchMe => ("people", "booking-need-fetch-me"),
        Aid::QuietPlace => ("sound-off", "booking-need-quiet-place"),
    };
    Tile { name: aid.name(), svg: drawing(pictogram), words: Said::new(kiosk, words, key), chosen, check: drawing("check") }
}
