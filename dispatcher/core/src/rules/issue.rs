//! Handing out a ticket, and giving one back.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{Language, Picture, Principal, ServiceId, Timestamp, VisitId, limits};

use crate::{
    calling::{Class, Place, Standing},
    event::{Event, TicketIssued},
    forecast::{self, Basis, Forecaster},
    intake,
    refusal::Refusal,
    state::State,
    visit::{self, Group, Need},
};

#[expect(clippy::too_many_arguments, reason = "they are the fields of one command")]
pub(crate) fn issue(
    state: &State,
    forecaster: Option<&Forecaster>,
    at: Timestamp,
    entropy: u64,
    service: &ServiceId,
    reads: &Language,
    speaks: &[Language],
    party: u8,
    needs: &BTreeSet<Need>,
    slot: Option<Timestamp>,
) -> Result<Vec<Event>, Refusal> {
    let settings = &state.settings;
    let offered = settings.service(service).ok_or_else(|| Refusal::UnknownService(service.clone()))?;
    if !settings.languages.contains(reads) {
        return Err(Refusal::UnknownLanguage(reads.clone()));
    }
    if party == 0 || party > limits::PARTY_MAX {
        return Err(Refusal::PartySize { most: limits::PARTY_MAX });
    }
    if speaks.len() > limits::SPEAKS_MAX {
        return Err(Refusal::LanguageCount { most: limits::SPEAKS_MAX });
    }
    if !state.day.training && !state.day.doors_open(at) {
        return Err(Refusal::IntakeClosed { opens_at: next_opening(state, at) });
    }
    let speaks = if speaks.is_empty() { vec![reads.clone()] } else { without_repeats(speaks) };
    let Standing { reference, promise, group } = Standing::at(settings, offered, at, slot, needs.contains(&Need::Priority));
    let step_free = needs.contains(&Need::StepFree);
    let class = Class {
        service: service.clone(),
        speaks: speaks.clone(),
        step_free,
        desk: None,
        booked: (group == Group::Booked).then_some(promise),
    };
    if !intake::admits(state, &class, group, at) {
        let (service, reads, opens_at) = (service.clone(), reads.clone(), next_opening(state, at));
        return Ok(vec![Event::TurnedAway { service, reads, speaks, party, step_free, opens_at }]);
    }
    let number = state.numbering.next.ok_or(Refusal::NumbersExhausted)?;
    let place = Place { promised: reference + promise, reference, ready: state.seq + 1 };
    let basis = Basis::of(state, &class, place, group);
    let interval = forecaster.zip(basis).map(|(forecaster, basis)| forecaster.interval(&basis));
    let turn = state.numbering.free_turn();
    Ok(vec![Event::TicketIssued(Arc::new(TicketIssued {
        visit: unused_id(state, entropy),
        number,
        picture: Picture::in_turn(turn),
        turn,
        service: service.clone(),
        reads: reads.clone(),
        speaks,
        party,
        needs: needs.clone(),
        reference,
        promise,
        group,
        slot,
        ahead: state.ahead(&class, place),
        basis,
        bounds: interval.map(|interval| interval.bounds()),
        forecast: interval.map(|interval| forecast::shown(state, interval, reference, at)),
    }))])
}

pub(crate) fn leave(state: &State, by: &Principal, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let unknown = Refusal::UnknownVisit(id);
    let visit = state.visit(id).ok_or(unknown.clone())?;
    let may = match by {
        Principal::Site | Principal::Agent(_) => true,
        // A kiosk gives back what it handed out itself, a phone only its own.
        Principal::Device(_) => visit.issued_by == *by,
        Principal::Phone(own) => *own == id,
    };
    if !may {
        return Err(unknown);
    }
    match visit.place {
        visit::Place::Waiting | visit::Place::Called(_) | visit::Place::Parked(_) => Ok(vec![Event::VisitLeft { visit: id }]),
        visit::Place::Serving(_) => Err(Refusal::DeskBusy),
        visit::Place::Over { .. } => Err(Refusal::VisitOver),
    }
}

/// When the doors open next after a moment, if the hours say that they do within a year.
pub(crate) fn next_opening(state: &State, at: Timestamp) -> Option<Timestamp> {
    if let Some(today) = state.day.opens_at.filter(|opens| at < *opens) {
        return Some(today);
    }
    let date = state.settings.hours.next_open_date(state.day.day.date())?;
    let first = state.settings.hours.on(date).into_iter().next()?;
    Some(first.moments(&state.settings.zone()).opens_at)
}

fn without_repeats(languages: &[Language]) -> Vec<Language> {
    let mut seen = BTreeSet::new();
    languages.iter().filter(|language| seen.insert((*language).clone())).cloned().collect()
}

fn unused_id(state: &State, entropy: u64) -> VisitId {
    let mut bits = entropy;
    while state.visits.contains_key(&VisitId::from_bits(bits)) {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    }
    VisitId::from_bits(bits)
}
