//! Return cards: appointments on another day, booked one after the other at the soonest places that anybody could book, for
//! people in the line whom nobody knows. What is kept for walk-ins stays theirs. A repetition gets the same cards.

use std::{collections::BTreeSet, str::FromStr};

use avanti_access::Role;
use avanti_core::{
    Answer, Command, Refusal, State as SiteState,
    appointment::{Appointment, Fate, Wish},
};
use avanti_look::qr;
use avanti_model::{Language, Principal, RequestKey, Timestamp, limits};
use avanti_protocol::cards;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use jiff::civil::Date;

use super::{appointments, body::Body, caller::Caller, exchange::part_key, problem::Failure};
use crate::{
    app::App,
    calendar::{Search, last_day},
    convert::reason::WORDS,
    engine::SiteHandle,
};

/// How many places are tried for one card, where others take them at the same time.
const TRIES: usize = 24;

/// Books return cards, as many as there are places for.
#[utoipa::path(post, path = "/api/v1/sites/{site}/appointments/cards", request_body = cards::NewCards,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = cards::Cards),
        (status = 409, description = "`too_many_appointments`", body = avanti_protocol::Problem),
        (status = 422, description = "`unknown_service`, `unknown_language`, `language_count`, `not_bookable`", body = avanti_protocol::Problem)))]
pub async fn make(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<cards::NewCards>,
) -> Result<(StatusCode, Json<cards::Cards>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    if !(1..=limits::CARDS_MAX).contains(&new.count) {
        return Err(Failure::BadRequest(format!("there are 1 to {} cards at once", limits::CARDS_MAX)));
    }
    let batch = Batch::of(site, &caller, &new)?;
    let (state, zone) = (site.state(), site.state().settings.zone());
    let service = service_name(&state, &batch.wish, caller.language)?;
    if batch.known(&state, new.count + 1).is_some() {
        return Err(Failure::refused(Refusal::KeyReused, zone));
    }
    let (mut booked, mut missing) = (Vec::new(), 0);
    for number in 1..=new.count {
        match batch.card(number).await {
            Ok(Some(own)) => booked.push(own),
            Ok(None) => {
                missing = new.count - number + 1;
                break;
            }
            // What is booked is not lost: either it is asked for again under the same key, or it is handed over as it is.
            Err(refusal @ (Refusal::Overloaded | Refusal::Unavailable | Refusal::KeyReused)) => {
                return Err(Failure::refused(refusal, zone));
            }
            Err(refusal) if booked.is_empty() => return Err(Failure::refused(refusal, zone)),
            Err(_) => {
                missing = new.count - number + 1;
                break;
            }
        }
    }
    booked.retain(|own| own.fate == Fate::Open);
    booked.sort_by_key(|own| (own.slot, own.booked));
    let cards = booked.iter().map(|own| card(&app, site, &state, own)).collect::<Option<_>>().ok_or(Failure::Internal)?;
    Ok((StatusCode::CREATED, Json(cards::Cards { cards, missing, service })))
}

/// Cards that are asked for together.
struct Batch<'a> {
    site: &'a SiteHandle,
    by: Principal,
    key: &'a RequestKey,
    wish: Wish,
    from: Date,
}

impl<'a> Batch<'a> {
    fn of(site: &'a SiteHandle, caller: &'a Caller, new: &cards::NewCards) -> Result<Self, Failure> {
        let own = std::slice::from_ref(&new.language);
        let speaks = if new.speaks.is_empty() { own } else { &new.speaks };
        let mut wish = appointments::wish(&new.service, &new.language, speaks, 1, &[])?;
        let mut seen = BTreeSet::new();
        wish.speaks.retain(|language| seen.insert(language.clone()));
        let state = site.state();
        let tomorrow = state.day.day.date().saturating_add(jiff::Span::new().days(1));
        let from = new.from.as_deref().map_or(Ok(tomorrow), appointments::date_of)?.max(tomorrow);
        Ok(Self { site, by: caller.principal(site)?, key: &caller.key, wish, from })
    }

    /// One card, counted from 1: the one that a request before this one was given, or a new one; none where no place is left.
    async fn card(&self, number: u16) -> Result<Option<Appointment>, Refusal> {
        let mut taken = BTreeSet::new();
        for _ in 0..TRIES {
            let state = self.site.state();
            if let Some(own) = self.known(&state, number) {
                return if own.wish == self.wish { Ok(Some(own)) } else { Err(Refusal::KeyReused) };
            }
            let Some(slot) = self.soonest(&state, &taken) else { return Ok(None) };
            let command = Command::Book { wish: self.wish.clone(), slot };
            match self.site.ask(self.by.clone(), self.part(number), command).await {
                Ok(Answer::Booked { appointment, .. } | Answer::Appointment(appointment)) => {
                    let own = self.site.state().appointment(appointment).map(|own| Appointment::clone(own));
                    return own.map(Some).ok_or(Refusal::Unavailable);
                }
                Ok(_) => return Err(Refusal::Unavailable),
                Err(Refusal::SlotTaken | Refusal::NoSlot) => {
                    taken.insert(slot);
                }
                // The same request is being done beside this one, and has got as far as to another place.
                Err(Refusal::KeyReused) => return Err(Refusal::Overloaded),
                Err(refusal) => return Err(refusal),
            }
        }
        Err(Refusal::Overloaded)
    }

    /// The card that was given under this key before.
    fn known(&self, state: &SiteState, number: u16) -> Option<Appointment> {
        let kept = state.requests.get(&(self.by.clone(), self.part(number)))?;
        let (Answer::Booked { appointment, .. } | Answer::Appointment(appointment)) = kept.answer else { return None };
        state.appointment(appointment).map(|own| Appointment::clone(own))
    }

    fn part(&self, number: u16) -> RequestKey {
        part_key(self.key, "card", number.into())
    }

    /// The soonest place that anybody could book, other than those that were just taken.
    fn soonest(&self, state: &SiteState, taken: &BTreeSet<Timestamp>) -> Option<Timestamp> {
        let search = Search { wish: &self.wish, from: self.from, to: last_day(state, false), by_staff: false, without: None };
        let slots = self.site.calendar.slots(state, &search, self.site.now().0, taken.len() + 1);
        slots.iter().map(|slot| slot.begins).find(|begins| !taken.contains(begins))
    }
}

/// What the service is called.
///
/// # Errors
/// When there is none, or it takes no appointments, or the cards' language is not offered: then there is nothing to hand out.
fn service_name(state: &SiteState, wish: &Wish, language: &str) -> Result<String, Failure> {
    let refused = |refusal| Failure::refused(refusal, state.settings.zone());
    let service = state.settings.service(&wish.service).ok_or_else(|| refused(Refusal::UnknownService(wish.service.clone())))?;
    if !service.takes_appointments() {
        return Err(refused(Refusal::NotBookable(wish.service.clone())));
    }
    if !state.settings.languages.contains(&wish.reads) {
        return Err(refused(Refusal::UnknownLanguage(wish.reads.clone())));
    }
    if wish.speaks.len() > limits::SPEAKS_MAX {
        return Err(refused(Refusal::LanguageCount { most: limits::SPEAKS_MAX }));
    }
    let own = Language::from_str(language).ok().and_then(|language| service.names.get(&language));
    Ok(own.or_else(|| service.names.get(&Language::italian())).cloned().unwrap_or_else(|| wish.service.to_string()))
}

fn card(app: &App, site: &SiteHandle, state: &SiteState, own: &Appointment) -> Option<cards::Card> {
    let zone = state.settings.zone();
    let at = jiff::Timestamp::from_millisecond(own.slot.millis()).ok()?.to_zoned(zone.clone());
    let languages = BTreeSet::from([Language::italian(), own.wish.reads.clone()]);
    let mut days: Vec<_> = languages
        .iter()
        .map(|language| cards::CardDay { language: language.to_string(), day: WORDS.words(language.as_str()).date(at.date()) })
        .collect();
    days.sort_by_key(|day| day.language != own.wish.reads.as_str());
    let url = app.appointment_url(site, own.id);
    Some(cards::Card {
        code: site.keys.appointment_code(own.id).to_string(),
        qr: qr::svg(&url)?,
        url,
        slot: own.slot.rfc3339(&zone),
        time: at.strftime("%H:%M").to_string(),
        days,
    })
}
