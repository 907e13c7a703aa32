//! A form that was sent: one ticket for one form, however often it comes.

use std::sync::Arc;

use avanti_client::request_key;
use avanti_model::limits::PARTY_MAX;
use avanti_protocol::http::NewTicket;
use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Web, arrival, home, line::in_line, notice, times};
use crate::{
    agent::Doors,
    counter,
    kiosk::Kiosk,
    line::LineToken,
    page::{Choice, Page},
    visitors::{self, Sent},
};

/// What the form of the services carries.
#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    /// Made with the page; also the request key.
    key: String,
    service: String,
    #[serde(default = "one")]
    party_size: u8,
    /// Languages they can be served in and what they need, with commas between, where an appointment has told it.
    #[serde(default)]
    speaks: String,
    #[serde(default)]
    needs: String,
    /// The token of the line, where one was scanned.
    #[serde(default)]
    line: String,
}

fn one() -> u8 {
    1
}

pub(super) async fn order(State(web): State<Web>, Path(lang): Path<String>, wish: Result<Form<Wish>, FormRejection>) -> Response {
    let kiosk = &web.kiosk;
    if kiosk.agent.borrow().after(Choice::Language(&lang), &kiosk.worded()) != Page::Services {
        return home();
    }
    let Ok(Form(wish)) = wish else { return sorry(&lang, "bad-request") };
    let line = LineToken::read(&wish.line);
    let (token, now) = (request_key(), kiosk.clock.running());
    let mut sent = Sent::Void;
    kiosk.visitors.send_modify(|visitors| sent = visitors.send(&wish.key, &token, &lang, now));
    match sent {
        Sent::Void => home(),
        Sent::Again(token) => settled_in_line(kiosk, &token, line.as_ref()).await,
        Sent::First => match next_page(kiosk, &wish.service, line.as_ref()) {
            Page::Ticket => {
                begin(kiosk, token.clone(), lang, wish, line.as_ref());
                settled_in_line(kiosk, &token, line.as_ref()).await
            }
            page @ (Page::Welcome
            | Page::Services
            | Page::Code
            | Page::TicketWithoutPaper
            | Page::CancelQuestion
            | Page::Notice
            | Page::Pin) => {
                kiosk.visitors.send_modify(|visitors| drop(visitors.end(&token)));
                if page == Page::Notice {
                    sorry(&lang, counter::UNAVAILABLE)
                } else {
                    Redirect::to(&in_line(format!("/{lang}/services"), line.as_ref())).into_response()
                }
            }
        },
    }
}

/// A token of the line is taken before the doors open too; whoever has none waits for them.
fn next_page(kiosk: &Kiosk, service: &str, line: Option<&LineToken>) -> Page {
    let agent = kiosk.agent.borrow();
    let comes_early = line.is_some() && matches!(agent.doors(), Doors::Closed { .. }) && agent.service(service).is_some();
    if comes_early { Page::Ticket } else { agent.after(Choice::Service(service), &kiosk.worded()) }
}

/// Asks on its own: a browser that goes away, or sends the form again, changes nothing.
fn begin(kiosk: &Arc<Kiosk>, token: String, language: String, wish: Wish, line: Option<&LineToken>) {
    let party_size = wish.party_size.clamp(1, PARTY_MAX);
    let listed = |text: &str| text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let (speaks, needs) = (listed(&wish.speaks), kiosk.visitors.borrow().aids.needs(listed(&wish.needs)));
    let line = line.map(|line| line.at(&kiosk.site()));
    let request = NewTicket { service: wish.service, language, speaks, party_size, needs, line };
    tokio::spawn(counter::serve(Arc::clone(kiosk), token, wish.key, request));
}

/// Waits for the dispatcher's answer and leads to what it means.
pub(super) async fn settled(kiosk: &Kiosk, token: &str) -> Response {
    settled_in_line(kiosk, token, None).await
}

/// The same; whoever can try again does so with the token that they showed.
async fn settled_in_line(kiosk: &Kiosk, token: &str, line: Option<&LineToken>) -> Response {
    let mut visitors = kiosk.visitors.subscribe();
    let order = visitors.wait_for(|visitors| visitors.is_settled(token)).await.ok();
    let order = order.and_then(|visitors| visitors.order(token, kiosk.clock.running()).cloned());
    match order.map(|order| (order.language, order.state)) {
        Some((_, visitors::State::Issued(..))) => Redirect::to(&format!("/tickets/{token}")).into_response(),
        Some((lang, visitors::State::Refused(code))) => Redirect::to(&in_line(sorry_address(&lang, &code), line)).into_response(),
        Some((lang, visitors::State::Full { opens_at, books })) => {
            let address = notice::full_address(&lang, opens_at.as_deref(), books.as_ref());
            Redirect::to(&in_line(address, line)).into_response()
        }
        Some((_, visitors::State::Booked(..))) => times::to_booked(token),
        Some((_, visitors::State::Turned(_))) => arrival::address(token),
        Some((_, visitors::State::Asking)) | None => home(),
    }
}

fn sorry(lang: &str, code: &str) -> Response {
    Redirect::to(&sorry_address(lang, code)).into_response()
}

fn sorry_address(lang: &str, code: &str) -> String {
    let code: String = code.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    format!("/{lang}/sorry/{code}")
}
