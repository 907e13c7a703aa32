//! Wishing for an earlier appointment, or for any where none is free, and answering what is offered. Whoever takes it gives the old
//! one back, if they have one.

use std::sync::Arc;

use avanti_model::{AppointmentId, ServiceDay, Timestamp, limits};

use super::{
    book::{to_come, unused_id},
    issue::possible,
};
use crate::{
    appointment::{Appointment, Fate, Wish},
    capacity::{Plan, Roster, Slot},
    event::Event,
    refusal::Refusal,
    state::State,
    wait_list::{Change, Earlier, Offer, Waiting},
};

/// Does something about the wish; what was done before changes nothing.
pub(crate) fn earlier(state: &State, at: Timestamp, id: AppointmentId, act: Earlier) -> Result<Vec<Event>, Refusal> {
    if let Some(waiting) = state.wait_list.waiting(id).filter(|waiting| waiting.training == state.day.training) {
        return on_list(state, at, id, waiting, act);
    }
    let own = to_come(state, at, id)?;
    match act {
        Earlier::Ask => ask(state, id),
        Earlier::Stop if state.wait_list.entry(id).is_none() => Ok(Vec::new()),
        Earlier::Stop => Ok(vec![Event::WaitList(Change::Ended { appointment: id })]),
        Earlier::Accept { slot } if own.slot == slot => Ok(Vec::new()),
        Earlier::Accept { slot } => accept(state, at, own, slot),
        Earlier::Decline { slot } => Ok(decline(state, id, slot)),
    }
}

/// Puts somebody without an appointment on the list. They get the id that their appointment will have.
pub(crate) fn join(state: &State, entropy: u64, wish: &Wish) -> Result<Vec<Event>, Refusal> {
    let wish = possible(&state.settings, wish.clone())?;
    if !state.settings.service(&wish.service).is_some_and(|service| service.takes_appointments()) {
        return Err(Refusal::NotBookable(wish.service));
    }
    let list = &state.wait_list;
    let full = list.len() >= limits::WAIT_LIST_MAX || list.waiting_for(&wish.service) >= limits::WAITING_PER_SERVICE_MAX;
    if full || state.settings.booking.offer_minutes == 0 {
        return Err(Refusal::NoWaitList);
    }
    let last = state.day.day.date().saturating_add(jiff::Span::new().days(limits::WAITING_DAYS));
    let until = ServiceDay::of_date(last).ends_at(&state.settings.zone());
    let waiting = Arc::new(Waiting { wish, until, training: state.day.training });
    Ok(vec![Event::WaitList(Change::Joined { appointment: unused_id(state, entropy), waiting })])
}

/// The same acts for whoever has no appointment; what they take is one, under the same id.
fn on_list(state: &State, at: Timestamp, id: AppointmentId, waiting: &Waiting, act: Earlier) -> Result<Vec<Event>, Refusal> {
    match act {
        Earlier::Ask => Ok(Vec::new()),
        Earlier::Stop => Ok(vec![Event::WaitList(Change::Ended { appointment: id })]),
        Earlier::Decline { slot } => Ok(decline(state, id, slot)),
        Earlier::Accept { .. } if state.appointments.len() >= limits::APPOINTMENTS_MAX => Err(Refusal::TooManyAppointments),
        Earlier::Accept { slot } => {
            let slot = still_there(state, at, id, &waiting.wish, slot)?;
            Ok(vec![Event::AppointmentBooked(Arc::new(Appointment {
                id,
                wish: waiting.wish.clone(),
                slot: slot.begins,
                minutes: slot.minutes,
                moved_from: None,
                booked: state.seq + 1,
                changed: state.seq + 1,
                training: waiting.training,
                fate: Fate::Open,
            }))])
        }
    }
}

fn ask(state: &State, id: AppointmentId) -> Result<Vec<Event>, Refusal> {
    if state.wait_list.entry(id).is_some() {
        return Ok(Vec::new());
    }
    if state.settings.booking.offer_minutes == 0 || state.wait_list.len() >= limits::WAIT_LIST_MAX {
        return Err(Refusal::NoWaitList);
    }
    Ok(vec![Event::WaitList(Change::Asked { appointment: id })])
}

fn accept(state: &State, at: Timestamp, own: &Appointment, slot: Timestamp) -> Result<Vec<Event>, Refusal> {
    let slot = still_there(state, at, own.id, &own.wish, slot)?;
    Ok(vec![Event::AppointmentMoved { appointment: own.id, slot: slot.begins, minutes: slot.minutes }])
}

/// The place is theirs as long as it is held and somebody is there to serve them.
fn still_there(state: &State, at: Timestamp, id: AppointmentId, wish: &Wish, slot: Timestamp) -> Result<Slot, Refusal> {
    let offer = offered(state, id, slot).ok_or(Refusal::OfferOver)?;
    let day = ServiceDay::of(offer.slot, &state.settings.zone());
    let roster = Roster::of(state, day);
    // What was offered came out of the public's share, which may be smaller by now.
    Plan::of(state, &roster, day, at, Some(id)).slot(wish, offer.slot, true).map_err(|_| Refusal::OfferOver)
}

fn decline(state: &State, id: AppointmentId, slot: Timestamp) -> Vec<Event> {
    offered(state, id, slot).map(|_| Event::WaitList(Change::Declined { appointment: id, slot })).into_iter().collect()
}

fn offered(state: &State, id: AppointmentId, slot: Timestamp) -> Option<Offer> {
    state.wait_list.entry(id)?.offer.filter(|offer| offer.slot == slot)
}
