//! The ticket on the screen, for as long as its person stands there, and giving it back.

use std::sync::Arc;

use askama::Template;
use avanti_client::CallError;
use avanti_look::{
    picture::{self, Colour, Silhouette},
    qr,
};
use avanti_protocol::http::Ticket;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Web, answer, home,
    shell::{Said, Shell, drawing},
};
use crate::{
    counter::is_final,
    handout::Handout,
    kiosk::Kiosk,
    outbox::Errand,
    page::Page,
    paper,
    visitors::{Order, Paper, State as Stands},
};

#[derive(Template)]
#[template(path = "ticket.html")]
struct TicketPage {
    shell: Shell,
    token: String,
    paper: &'static str,
    idle_without_paper_s: u64,
    number: u32,
    picture: String,
    picture_name: String,
    your_number: String,
    training: Option<String>,
    ahead: String,
    /// Its appointment, in place of how many are before it.
    appointment: Option<String>,
    forecast: Option<String>,
    wait: String,
    printing: String,
    printed: String,
    failed: String,
    unknown: String,
    follow: Option<String>,
    qr: String,
    done: Said,
    /// Nothing for an appointment: to give its ticket back would use it up. Nothing without the dispatcher: nobody would hear it.
    cancel: Option<Said>,
    svg: Pictograms,
}

#[derive(Template)]
#[template(path = "cancel.html")]
struct CancelQuestion {
    shell: Shell,
    token: String,
    number: u32,
    picture: String,
    question: Said,
    yes: Said,
    no: Said,
}

struct Pictograms {
    printer: &'static str,
    ticket: &'static str,
    broken: &'static str,
    people: &'static str,
    clock: &'static str,
    hall: &'static str,
    appointment: &'static str,
}

pub(super) async fn page(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some((order, handout, paper)) = found(kiosk, &token) else { return home() };
    let ticket = &handout.ticket;
    let words = kiosk.catalogue.words(&order.language);
    let shown = match paper {
        Paper::Printing | Paper::Printed => Page::Ticket,
        Paper::Failed | Paper::Unknown => Page::TicketWithoutPaper,
    };
    let slower = kiosk.visitors.borrow().aids.slower();
    let shell = Shell::new(kiosk, &kiosk.agent.borrow(), words, shown).at_step(words, 3);
    // Without the dispatcher a phone could be told nothing now; the code is on the paper for later.
    let code = qr::svg(&ticket.phone_url).filter(|_| !ticket.phone_url.is_empty() && !handout.offline);
    let picture_name = paper::picture_name(words, &ticket.picture);
    answer(&TicketPage {
        shell,
        token,
        paper: paper_state(paper),
        idle_without_paper_s: Page::TicketWithoutPaper.patience().map_or(0, |patience| patience.slowed(slower).idle.as_secs()),
        number: ticket.number,
        picture: drawn(ticket),
        picture_name: words.with("kiosk-your-picture", [("picture", picture_name.into())]),
        your_number: words.text("kiosk-your-number"),
        training: ticket.training.then(|| words.text("ticket-training")),
        ahead: paper::ahead(words, &handout).unwrap_or_else(|| words.text("phone-no-desk")),
        appointment: paper::appointment(words, &handout, &kiosk.zone()),
        forecast: paper::forecast(words, &handout),
        wait: paper::back_by(words, ticket, &kiosk.zone()).unwrap_or_else(|| words.text("kiosk-wait-in-hall")),
        printing: words.text("kiosk-printing"),
        printed: words.text("kiosk-take-paper"),
        failed: words.text("kiosk-printer-failed"),
        unknown: words.text("kiosk-remember-number"),
        follow: code.is_some().then(|| words.text("kiosk-follow-on-phone")),
        qr: code.unwrap_or_default(),
        done: Said::new(kiosk, words, "kiosk-done"),
        cancel: handout.can_be_given_back().then(|| Said::new(kiosk, words, "kiosk-cancel-ticket")),
        svg: Pictograms {
            printer: drawing("printer"),
            ticket: drawing("ticket"),
            broken: drawing("printer-empty"),
            people: drawing("people"),
            clock: drawing("clock"),
            appointment: drawing("appointment"),
            hall: drawing(if ticket.back_by.is_some() { "undo" } else { "listen" }),
        },
    })
}

/// Somebody still stands there.
pub(super) async fn stay(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let now = kiosk.clock.running();
    let mut stays = false;
    kiosk.visitors.send_modify(|visitors| stays = visitors.stay(&token, now));
    if !stays {
        return StatusCode::GONE.into_response();
    }
    if let Some((order, ticket, _)) = found(kiosk, &token).filter(|(order, ..)| order.is_needed_on_screen()) {
        kiosk.note_disk(kiosk.keep_shown(&order.key, &ticket).await);
    }
    StatusCode::NO_CONTENT.into_response()
}

/// The person has gone.
pub(super) async fn done(State(web): State<Web>, Path(token): Path<String>) -> Response {
    end(&web.kiosk, &token).await;
    web.kiosk.visitors.send_modify(|visitors| visitors.aids.end());
    home()
}

/// Nothing leads to the ticket any more, on the screen or after the next start.
async fn end(kiosk: &Kiosk, token: &str) -> Option<Order> {
    let mut ended = None;
    kiosk.visitors.send_modify(|visitors| ended = visitors.end(token));
    if let Some(order) = ended.as_ref().filter(|order| order.is_needed_on_screen()) {
        kiosk.note_disk(kiosk.forget(&order.key).await);
    }
    ended
}

pub(super) async fn cancel_question(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let found = found(kiosk, &token).filter(|(_, handout, _)| handout.can_be_given_back());
    let Some((order, Handout { ticket, .. }, _)) = found else { return home() };
    let words = kiosk.catalogue.words(&order.language);
    answer(&CancelQuestion {
        shell: Shell::new(kiosk, &kiosk.agent.borrow(), words, Page::CancelQuestion),
        token,
        number: ticket.number,
        picture: drawn(&ticket),
        question: Said::new(kiosk, words, "kiosk-cancel-question"),
        yes: Said::new(kiosk, words, "kiosk-cancel-yes"),
        no: Said::new(kiosk, words, "kiosk-cancel-no"),
    })
}

pub(super) async fn cancel(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = Arc::clone(&web.kiosk);
    let Some(Order { language, key, state: Stands::Issued(ticket, _), .. }) = end(&kiosk, &token).await else { return home() };
    // On its own: a browser that goes away must not stop it half-way.
    let given_back = tokio::spawn(async move { give_back(&kiosk, &key, &ticket.ticket).await }).await;
    let page = if given_back.unwrap_or(false) { "cancelled" } else { "too-late" };
    Redirect::to(&format!("/{language}/{page}")).into_response()
}

/// Gives a ticket back; `false` if the dispatcher refuses. What can't be said now is kept and said later.
async fn give_back(kiosk: &Kiosk, key: &str, ticket: &Ticket) -> bool {
    let errand = Errand::leave(key, kiosk.clock.wall_ms(), &ticket.visit);
    kiosk.note_disk(kiosk.keep(errand.clone()).await);
    match kiosk.leave(&errand.key, &ticket.visit).await {
        Ok(()) => {
            kiosk.note_disk(kiosk.forget(&errand.key).await);
            true
        }
        Err(CallError::Problem(problem)) if is_final(problem.status) => {
            kiosk.note_disk(kiosk.forget(&errand.key).await);
            false
        }
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "a ticket is given back as soon as the dispatcher answers");
            kiosk.recover(errand).await;
            true
        }
    }
}

/// What a page calls the state of the paper.
pub(super) fn paper_state(paper: Paper) -> &'static str {
    match paper {
        Paper::Printing => "printing",
        Paper::Printed => "printed",
        Paper::Failed => "failed",
        Paper::Unknown => "unknown",
    }
}

fn found(kiosk: &Kiosk, token: &str) -> Option<(Order, Handout, Paper)> {
    let visitors = kiosk.visitors.borrow();
    let order = visitors.order(token, kiosk.clock.running())?.clone();
    let Stands::Issued(ticket, paper) = order.state.clone() else { return None };
    Some((order, *ticket, paper))
}

fn drawn(ticket: &Ticket) -> String {
    let found = Silhouette::from_name(&ticket.picture.name).zip(Colour::from_name(&ticket.picture.colour));
    found.map(|(silhouette, colour)| picture::inline_svg(silhouette, colour)).unwrap_or_default()
}
