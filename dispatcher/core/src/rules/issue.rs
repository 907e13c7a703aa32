//! Handing out a ticket, and giving one back.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AppointmentId, DeskId, Language, Picture, Principal, Timestamp, VisitId, limits};

use crate::{
    appointment::Wish,
    calling::{Class, Place, Standing},
    event::{CalledLate, Event, TicketIssued},
    forecast::{self, Basis, Forecaster},
    intake,
    lease::{Lease, Offline},
    refusal::Refusal,
    site::Settings,
    state::State,
    visit::{self, Group, Need},
};

/// A ticket for somebody who comes without an appointment, or with one that the caller knows of.
pub(crate) fn issue(
    state: &State,
    forecaster: Option<&Forecaster>,
    at: Timestamp,
    entropy: u64,
    wish: Wish,
    slot: Option<Timestamp>,
) -> Result<Vec<Event>, Refusal> {
    let wish = possible(&state.settings, wish)?;
    let offered = state.settings.service(&wish.service).ok_or_else(|| Refusal::UnknownService(wish.service.clone()))?;
    if !state.is_given(offered, at) {
        return Err(Refusal::IntakeClosed { opens_at: state.next_given(offered, at) });
    }
    let coming = Coming::at(state, wish, at, slot)?;
    if !intake::admits(state, &coming.class, coming.standing.group, at) {
        return Ok(vec![coming.turned_away(state)]);
    }
    coming.ticket(state, forecaster, at, entropy, Origin { slot, ..Origin::default() })
}

/// A ticket for whoever holds a token of the line, also before the doors open. It waits since the token was handed over. Whoever gave
/// the ticket back before any call, or whom a kiosk could give no paper, keeps the place: the token is good for another one.
pub(crate) fn issue_in_line(
    state: &State,
    forecaster: Option<&Forecaster>,
    at: Timestamp,
    entropy: u64,
    number: u32,
    wish: Wish,
) -> Result<Vec<Event>, Refusal> {
    let wish = possible(&state.settings, wish)?;
    let token = state.line.get(&number).ok_or(Refusal::UnknownToken)?;
    let is_good_again =
        |visit: &VisitId| token.tickets < limits::TICKETS_OF_TOKEN_MAX && state.visit(*visit).is_some_and(|visit| visit.was_given_back());
    if let Some(visit) = token.visit.filter(|visit| !is_good_again(visit)) {
        return Err(Refusal::TokenUsed { visit });
    }
    if !state.day.training && state.day.closes_at.is_none_or(|closes| closes <= at) {
        return Err(Refusal::IntakeClosed { opens_at: state.next_opening(at) });
    }
    let reference = state.reference_in_line(number).unwrap_or(at);
    let mut coming = Coming::at(state, wish, at, None)?;
    coming.standing.reference = reference;
    if !intake::admits(state, &coming.class, coming.standing.group, at) {
        return Ok(vec![coming.turned_away(state)]);
    }
    coming.ticket(state, forecaster, at, entropy, Origin { token: Some(number), ..Origin::default() })
}

/// What a ticket is handed out for beside the wish.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    /// The slot of the appointment.
    pub(crate) slot: Option<Timestamp>,
    /// The appointment.
    pub(crate) appointment: Option<AppointmentId>,
    /// The token of the line.
    pub(crate) token: Option<u32>,
    /// The paper, where a kiosk that was cut off has handed it out.
    pub(crate) paper: Option<(Lease, Offline)>,
    /// Whether it is for a session.
    pub(crate) session: bool,
    /// The session's call, where it has begun.
    pub(crate) called: Option<CalledLate>,
}

/// Somebody who comes, and where they stand.
#[derive(Debug)]
pub(crate) struct Coming {
    wish: Wish,
    pub(super) standing: Standing,
    pub(super) class: Class,
}

impl Coming {
    pub(crate) fn at(state: &State, wish: Wish, at: Timestamp, slot: Option<Timestamp>) -> Result<Self, Refusal> {
        let offered = state.settings.service(&wish.service).ok_or_else(|| Refusal::UnknownService(wish.service.clone()))?;
        let pinned = |desk: &DeskId| {
            let class = Class {
                service: wish.service.clone(),
                speaks: wish.speaks.clone(),
                step_free: false,
                desk: Some(desk.clone()),
                booked: None,
            };
            state.weigh(&class).able.count() > 0
        };
        let desk = wish.desk.clone().filter(pinned);
        let standing = Standing::at(&state.settings, offered, at, slot, wish.needs.contains(&Need::Priority));
        let class = Class {
            service: wish.service.clone(),
            speaks: wish.speaks.clone(),
            step_free: wish.needs.contains(&Need::StepFree),
            desk,
            booked: (standing.group == Group::Booked).then_some(standing.promise),
        };
        Ok(Self { wish, standing, class })
    }

    fn turned_away(self, state: &State) -> Event {
        let Self { wish: Wish { service, reads, speaks, party, .. }, class, .. } = self;
        let opens_at = state.settings.service(&service).and_then(|offered| state.next_day_given(offered));
        Event::TurnedAway { service, reads, speaks, party, step_free: class.step_free, opens_at }
    }

    pub(crate) fn ticket(
        self,
        state: &State,
        forecaster: Option<&Forecaster>,
        at: Timestamp,
        entropy: u64,
        origin: Origin,
    ) -> Result<Vec<Event>, Refusal> {
        let Standing { reference, promise, group } = self.standing;
        let (visit, number, turn) = match &origin.paper {
            Some((lease, _)) => (lease.visit, lease.number, lease.turn),
            None => {
                let number = state.numbering.next.ok_or(Refusal::NumbersExhausted)?;
                (unused_id(state, entropy), number, state.numbering.free_turn())
            }
        };
        let place = Place { promised: reference + promise, reference, ready: state.seq + 1 };
        // Who comes for a session is called when it begins, and stands in no line.
        let basis = if origin.session || origin.paper.is_some() { None } else { Basis::of(state, &self.class, place, group) };
        let ahead = if origin.session { 0 } else { state.ahead(&self.class, place) };
        let interval = forecaster.zip(basis).map(|(forecaster, basis)| forecaster.interval(&basis));
        let Wish { service, reads, speaks, party, needs, desk } = self.wish;
        Ok(vec![Event::TicketIssued(Arc::new(TicketIssued {
            visit,
            number,
            picture: Picture::in_turn(turn),
            turn,
            service,
            reads,
            speaks,
            party,
            needs,
            reference,
            promise,
            group,
            slot: origin.slot,
            appointment: origin.appointment,
            desk,
            session: origin.session,
            called: origin.called,
            token: origin.token,
            offline: origin.paper.map(|(_, offline)| offline),
            ahead,
            basis,
            bounds: interval.map(|interval| interval.bounds()),
            forecast: interval.map(|interval| forecast::shown(state, interval, reference, at)),
        }))])
    }
}

/// The wish as it can be fulfilled here at all: for a service and in a language that there are, for a party that fits a ticket.
pub(super) fn possible(settings: &Settings, wish: Wish) -> Result<Wish, Refusal> {
    if settings.service(&wish.service).is_none() {
        return Err(Refusal::UnknownService(wish.service));
    }
    if !settings.languages.contains(&wish.reads) {
        return Err(Refusal::UnknownLanguage(wish.reads));
    }
    if wish.party == 0 || wish.party > limits::PARTY_MAX {
        return Err(Refusal::PartySize { most: limits::PARTY_MAX });
    }
    if wish.speaks.len() > limits::SPEAKS_MAX {
        return Err(Refusal::LanguageCount { most: limits::SPEAKS_MAX });
    }
    if let Some(asked) = &wish.desk {
        let (_, desk) = settings.desk(asked).ok_or_else(|| Refusal::UnknownDesk(asked.clone()))?;
        let in_sessions = settings.service(&wish.service).is_some_and(|service| service.sessions.is_some());
        if desk.professional.is_none() || !desk.services.contains(&wish.service) || in_sessions {
            return Err(Refusal::UnfitDesk);
        }
    }
    let speaks = if wish.speaks.is_empty() { vec![wish.reads.clone()] } else { without_repeats(&wish.speaks) };
    Ok(Wish { speaks, ..wish })
}

pub(crate) fn leave(state: &State, by: &Principal, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let unknown = Refusal::UnknownVisit(id);
    let visit = state.visit(id).ok_or(unknown.clone())?;
    let may = match by {
        Principal::Site | Principal::Agent(_) => true,
        // A kiosk gives back what it handed out itself, a phone only its own.
        Principal::Device(_) => visit.issued_by == *by,
        Principal::Phone(own) => *own == id,
        Principal::Public => false,
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

fn without_repeats(languages: &[Language]) -> Vec<Language> {
    let mut seen = BTreeSet::new();
    languages.iter().filter(|language| seen.insert((*language).clone())).cloned().collect()
}

fn unused_id(state: &State, entropy: u64) -> VisitId {
    let mut bits = entropy;
    while state.knows_visit(VisitId::from_bits(bits)) {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    }
    VisitId::from_bits(bits)
}
