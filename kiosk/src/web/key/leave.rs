//! Giving up by one's ticket: asked first, since nobody gets a place back.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{found, head::Head};
use crate::{
    counter::UNAVAILABLE,
    keyholder::{self, Act},
    page::Page,
    shown_ticket::Outcome,
    web::{
        Web, answer, home,
        shell::{Said, Shell},
    },
};

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

pub(in crate::web) async fn question(State(web): State<Web>, Path(page): Path<String>) -> Response {
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

pub(in crate::web) async fn leave(State(web): State<Web>, Path(page): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some(open) = found(kiosk, &page) else { return home() };
    let lang = &kiosk.catalogue.words(&open.own.visit.language).language().tag;
    let address = match keyholder::act(kiosk, &open.key, &Act::Leave).await {
        Ok(()) => format!("/{lang}/cancelled"),
        // Nobody knows: it can be tried again.
        Err(code) if code == UNAVAILABLE => {
            kiosk.keys().tell(&page, Some(Outcome::NotDone(code)));
            format!("/key/{page}")
        }
        Err(_refused) => format!("/{lang}/too-late"),
    };
    Redirect::to(&address).into_response()
}
