//! Whoever comes with an appointment: their code as it was scanned or typed, and what is said where it brings no ticket.
//! A ticket is shown by the page of tickets.

use std::sync::Arc;

use askama::Template;
use avanti_client::request_key;
use avanti_locales::{Words, unwritten};
use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Web, answer, home, key, line, order,
    said::{self, Act, Outcome},
    shell::{Away, HOUSE, Said, Shell, drawing},
    welcome::{Greeting, Sentences},
};
use crate::{
    arrival,
    check_in::{self, LineFault, Turned},
    kiosk::Kiosk,
    line::LineToken,
    page::{Choice, Page},
    shown_ticket::TicketKey,
    visitors::{Sent, State as Stands},
};

#[derive(Template)]
#[template(path = "arrival.html")]
struct Arrival {
    shell: Shell,
    svg: &'static str,
    /// The same in every language, one after the other, where the visitor's is not known.
    said: Vec<Greeting>,
    outcome: Outcome,
    acts: Vec<Act>,
    token: String,
    done: Said,
}

/// What a scanner or the keys of the screen send.
#[derive(Deserialize)]
pub(super) struct Shown {
    /// Made with the page; also the request key.
    key: String,
    code: String,
}

pub(super) async fn in_language(State(web): State<Web>, Path(lang): Path<String>, shown: Result<Form<Shown>, FormRejection>) -> Response {
    let offered = web.kiosk.agent.borrow().after(Choice::Language(&lang), &web.kiosk.worded()) == Page::Services;
    if offered { arrive(&web.kiosk, Some(lang), shown).await } else { home() }
}

/// From the welcome, where no language is chosen: the one of the booking is taken.
pub(super) async fn in_own(State(web): State<Web>, shown: Result<Form<Shown>, FormRejection>) -> Response {
    arrive(&web.kiosk, None, shown).await
}

async fn arrive(kiosk: &Arc<Kiosk>, lang: Option<String>, shown: Result<Form<Shown>, FormRejection>) -> Response {
    let Ok(Form(shown)) = shown else { return home() };
    let in_line = LineToken::read(&shown.code);
    if let Some(token) = in_line.as_ref().filter(|token| line::is_of_today(kiosk, token)) {
        return line::scanned(token, lang.as_deref());
    }
    let ticket = match TicketKey::read(&shown.code) {
        Some(ticket) => match key::open(kiosk, ticket).await {
            Ok(address) => return Redirect::to(&address).into_response(),
            Err(turned) => Some(turned),
        },
        None => None,
    };
    let (token, now) = (request_key(), kiosk.clock.running());
    let language = lang.clone().unwrap_or_default();
    let (mut sent, mut key) = (Sent::Void, shown.key);
    kiosk.visitors.send_modify(|visitors| {
        sent = visitors.send(&key, &token, &language, now);
        // The welcome stands for longer than its form is kept. The code alone keeps a second ticket from being handed out.
        if sent == Sent::Void {
            key = request_key();
            visitors.make_form(key.clone(), now);
            sent = visitors.send(&key, &token, &language, now);
        }
    });
    match sent {
        Sent::Void => home(),
        Sent::Again(token) => order::settled(kiosk, &token).await,
        Sent::First => {
            match check_in::read(&shown.code) {
                _ if let Some(turned) = ticket => kiosk.settle(&token, Stands::Turned(turned)),
                _ if in_line.is_some() => kiosk.settle(&token, Stands::Turned(Turned::Line(LineFault::OtherDay))),
                Some(code) => drop(tokio::spawn(arrival::serve(Arc::clone(kiosk), token.clone(), key, code, lang))),
                None => kiosk.settle(&token, Stands::Turned(Turned::UnknownCode)),
            }
            order::settled(kiosk, &token).await
        }
    }
}

/// Asks again under the same key for whoever got no answer.
pub(super) async fn again(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let mut again = None;
    kiosk.visitors.send_modify(|visitors| again = visitors.ask_again(&token, kiosk.clock.running()));
    if let Some((key, code)) = again {
        let order = kiosk.visitors.borrow().order(&token, kiosk.clock.running()).cloned();
        let lang = order.map(|order| order.language).filter(|lang| !lang.is_empty());
        tokio::spawn(arrival::serve(Arc::clone(kiosk), token.clone(), key, code, lang));
    }
    order::settled(kiosk, &token).await
}

/// What is said where there is no ticket.
pub(super) async fn page(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let order = kiosk.visitors.borrow().order(&token, kiosk.clock.running()).cloned();
    let Some((lang, Stands::Turned(turned))) = order.map(|order| (order.language, order.state)) else { return home() };
    let known = !lang.is_empty();
    let words = kiosk.catalogue.words(if known { &lang } else { HOUSE });
    let agent = kiosk.agent.borrow().clone();
    let mut shell = Shell::new(kiosk, &agent, words, Page::Notice).scans(kiosk, known.then_some(lang.as_str()));
    let mut languages = vec![words];
    if known {
        shell = shell.with_ways(kiosk, words, &back(&lang, &turned), true);
    } else {
        let tags = kiosk.languages();
        let others = || tags.iter().filter(|tag| *tag != HOUSE && unwritten::of(tag).is_none()).map(|tag| kiosk.catalogue.words(tag));
        shell.away = Away::of(words, others());
        languages.extend(others());
    }
    let say = |words: Words<'_>| Greeting::new(words, said::sentences(kiosk, words, &turned));
    answer(&Arrival {
        shell,
        svg: drawing(said::pictogram(&turned)),
        said: languages.into_iter().map(say).collect(),
        outcome: Outcome::of(words, &turned),
        acts: said::acts(kiosk, words, &turned, &token, known),
        token,
        done: Said::new(kiosk, words, "kiosk-done"),
    })
}

/// A code is typed again where it was typed; whoever has shown a token of the line goes on without it.
fn back(lang: &str, turned: &Turned) -> String {
    let way = if matches!(turned, Turned::Line(_)) { "services" } else { "appointment" };
    format!("/{lang}/{way}")
}

/// Where the page of somebody without a ticket is.
pub(super) fn address(token: &str) -> Response {
    Redirect::to(&format!("/check-ins/{token}")).into_response()
}

impl Arrival {
    /// The words of the page's own language.
    fn first(&self) -> &Sentences {
        &self.said[0].said
    }
}
