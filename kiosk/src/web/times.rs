//! An appointment on another day, where no tickets are left: a few times to choose from, and what was booked.

use std::{sync::Arc, time::Duration};

use askama::Template;
use avanti_client::request_key;
use avanti_model::limits::PARTY_MAX;
use avanti_protocol::booking::{NewAppointment, Slots};
use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Web, answer, home, order,
    shell::{Said, Shell, drawing},
    ticket::paper_state,
};
use crate::{
    booking, hours,
    kiosk::Kiosk,
    page::{Choice, Page},
    slots,
    visitors::{Sent, State as Stands},
};

/// How long a person waits for the times at most.
const PATIENCE: Duration = Duration::from_secs(4);

#[derive(Template)]
#[template(path = "times.html")]
struct Times {
    shell: Shell,
    key: String,
    service: String,
    party: u8,
    question: Said,
    times: Vec<Time>,
    none: String,
    ask_staff: String,
    back: Said,
    calendar: &'static str,
}

struct Time {
    slot: String,
    day: String,
    clock: String,
}

#[derive(Template)]
#[template(path = "booked.html")]
struct Booked {
    shell: Shell,
    token: String,
    paper: &'static str,
    title: String,
    day: String,
    clock: String,
    code: String,
    qr: String,
    come: String,
    printing: String,
    printed: String,
    failed: String,
    done: Said,
    printer: &'static str,
    card: &'static str,
    broken: &'static str,
}

/// How many come; the rest of a form that leads here is passed over.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Party {
    party_size: Option<u8>,
}

/// What a touched time sends.
#[derive(Debug, Deserialize)]
pub(super) struct Chosen {
    key: String,
    service: String,
    slot: String,
    party_size: u8,
}

/// Where the times of a service are.
pub(super) fn address(lang: &str, service: &str, party: Option<u8>) -> String {
    let party = party.map(|party| format!("?party_size={party}")).unwrap_or_default();
    format!("/{lang}/times/{service}{party}")
}

pub(super) async fn page(
    State(web): State<Web>,
    Path((lang, service)): Path<(String, String)>,
    party: Result<Query<Party>, QueryRejection>,
) -> Response {
    let kiosk = &web.kiosk;
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(&lang), &kiosk.worded()) != Page::Services || agent.service(&service).is_none() {
        return home();
    }
    let party = party.ok().and_then(|Query(party)| party.party_size).unwrap_or(1).clamp(1, PARTY_MAX);
    let words = kiosk.catalogue.words(&lang);
    let zone = kiosk.zone();
    let read = |slot: String| Some(Time { day: hours::day(words, &zone, &slot)?, clock: hours::wall_clock(&zone, &slot)?, slot });
    let times: Vec<Time> = free(kiosk, &lang, &service, party).await.into_iter().filter_map(read).collect();
    let (key, now) = (request_key(), kiosk.clock.running());
    kiosk.visitors.send_modify(|visitors| visitors.make_form(key.clone(), now));
    answer(&Times {
        shell: Shell::new(kiosk, &agent, words, Page::Services).with_ways(kiosk, words, &format!("/{lang}/services"), true),
        key,
        service,
        party,
        question: Said::new(kiosk, words, "kiosk-choose-time"),
        times,
        none: words.text("kiosk-no-times"),
        ask_staff: words.text("kiosk-ask-staff"),
        back: Said::new(kiosk, words, "common-back"),
        calendar: drawing("calendar"),
    })
}

/// The times to offer; none where the dispatcher names none or does not answer soon.
async fn free(kiosk: &Kiosk, lang: &str, service: &str, party: u8) -> Vec<String> {
    let resource = format!("slots?service={service}&language={lang}&party_size={party}");
    match tokio::time::timeout(PATIENCE, kiosk.api.get::<Slots>(&resource, lang)).await {
        Ok(Ok(found)) => {
            let slots: Vec<String> = found.slots.into_iter().map(|slot| slot.slot).collect();
            slots::offered(&slots, &kiosk.zone())
        }
        Ok(Err(error)) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "no times are offered");
            Vec::new()
        }
        Err(late) => {
            tracing::warn!(error = &late as &dyn std::error::Error, "no times are offered");
            Vec::new()
        }
    }
}

pub(super) async fn book(State(web): State<Web>, Path(lang): Path<String>, chosen: Result<Form<Chosen>, FormRejection>) -> Response {
    let kiosk = &web.kiosk;
    let offered = kiosk.agent.borrow().after(Choice::Language(&lang), &kiosk.worded()) == Page::Services;
    let Ok(Form(chosen)) = chosen else { return home() };
    if !offered {
        return home();
    }
    let (token, now) = (request_key(), kiosk.clock.running());
    let mut sent = Sent::Void;
    kiosk.visitors.send_modify(|visitors| sent = visitors.send(&chosen.key, &token, &lang, now));
    match sent {
        Sent::Void => home(),
        Sent::Again(token) => order::settled(kiosk, &token).await,
        Sent::First => {
            let request = NewAppointment {
                service: chosen.service,
                slot: chosen.slot,
                language: lang,
                speaks: Vec::new(),
                party_size: chosen.party_size.clamp(1, PARTY_MAX),
                needs: kiosk.visitors.borrow().aids.needs(Vec::new()),
                desk: None,
            };
            tokio::spawn(booking::serve(Arc::clone(kiosk), token.clone(), chosen.key, request));
            order::settled(kiosk, &token).await
        }
    }
}

/// Leads to what was booked.
pub(super) fn to_booked(token: &str) -> Response {
    Redirect::to(&format!("/booked/{token}")).into_response()
}

pub(super) async fn booked(State(web): State<Web>, Path(token): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let order = kiosk.visitors.borrow().order(&token, kiosk.clock.running()).cloned();
    let Some((lang, Stands::Booked(booked, paper))) = order.map(|order| (order.language, order.state)) else { return home() };
    let words = kiosk.catalogue.words(&lang);
    let zone = kiosk.zone();
    answer(&Booked {
        shell: Shell::new(kiosk, &kiosk.agent.borrow(), words, Page::TicketWithoutPaper),
        token,
        paper: paper_state(paper),
        title: words.text("kiosk-your-appointment"),
        day: hours::day(words, &zone, &booked.slot).unwrap_or_default(),
        clock: hours::wall_clock(&zone, &booked.slot).unwrap_or_default(),
        qr: avanti_look::qr::svg(&booked.qr_url).unwrap_or_default(),
        code: booked.code,
        come: words.text("ticket-card-come"),
        printing: words.text("kiosk-printing-card"),
        printed: words.text("kiosk-take-card"),
        failed: words.text("kiosk-card-failed"),
        done: Said::new(kiosk, words, "kiosk-done"),
        printer: drawing("printer"),
        card: drawing("appointment"),
        broken: drawing("printer-empty"),
    })
}
