//! Another language for whoever has shown a ticket.

use askama::Template;
use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::found;
use crate::{
    keyholder::{self, Act},
    page::Page,
    shown_ticket::Outcome,
    web::{
        Web, answer, home,
        shell::{Said, Shell},
    },
};

#[derive(Template)]
#[template(path = "key_language.html")]
struct Languages {
    shell: Shell,
    page: String,
    question: Said,
    tiles: Vec<Tile>,
}

struct Tile {
    lang: String,
    dir: &'static str,
    name: String,
}

/// The language that was chosen.
#[derive(Deserialize)]
pub(in crate::web) struct Chosen {
    language: String,
}

pub(in crate::web) async fn languages(State(web): State<Web>, Path(page): Path<String>) -> Response {
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

pub(in crate::web) async fn choose(
    State(web): State<Web>,
    Path(page): Path<String>,
    chosen: Result<Form<Chosen>, FormRejection>,
) -> Response {
    let kiosk = &web.kiosk;
    let Some((open, Form(chosen))) = found(kiosk, &page).zip(chosen.ok()) else { return home() };
    if kiosk.languages().contains(&chosen.language) {
        let read = keyholder::act(kiosk, &open.key, &Act::Read(chosen.language)).await;
        kiosk.keys().tell(&page, read.err().map(Outcome::NotDone));
    }
    Redirect::to(&format!("/key/{page}")).into_response()
}
