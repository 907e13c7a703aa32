//! Wishing for an earlier appointment, and answering what is offered. Whoever takes it gives the old one back.

use avanti_model::{AppointmentId, ServiceDay, Timestamp, limits};

use super::book::to_come;
use crate::{
    appointment::Appointment,
    capacity::{Plan, Roster},
    event::Event,
    refusal::Refusal,
    state::State,
    wait_list::{Change, Earlier, Offer},
};

/// Does something about the wish; what was done before changes nothing.
pub(crate) fn earlier(state: &State, at: Timestamp, id: AppointmentId, act: Earlier) -> Result<Vec<Event>, Refusal> {
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

fn ask(state: &State, id: AppointmentId) -> Result<Vec<Event>, Refusal> {
    if state.wait_list.entry(id).is_some() {
        return Ok(Vec::new());
    }
    if state.settings.booking.offer_minutes == 0 || state.wait_list.len() >= limits::WAIT_LIST_MAX {
        return Err(Refusal::NoWaitList);
    }
    Ok(vec![Event::WaitList(Change::Asked { appointment: id })])
}

/// The place is theirs as long as it is held and somebody is there to serve them.
fn accept(state: &State, at: Timestamp, own: &Appointment, slot: Timestamp) -> Result<Vec<Event>, Refusal> {
    let offer = offered(state, own.id, slot).ok_or(Refusal::OfferOver)?;
    let day = ServiceDay::of(offer.slot, &state.settings.zone());
    let roster = Roster::of(state, day);
    // What was offered came out of the public's share, which may be smaller by now.
    let found = Plan::of(state, &roster, day, at, Some(own.id)).slot(&own.wish, offer.slot, true);
    let slot = found.map_err(|_| Refusal::OfferOver)?;
    Ok(vec![Event::AppointmentMoved { appointment: own.id, slot: slot.begins, minutes: slot.minutes }])
}

fn decline(state: &State, id: AppointmentId, slot: Timestamp) -> Vec<Event> {
    offered(state, id, slot).map(|_| Event::WaitList(Change::Declined { appointment: id, slot })).into_iter().collect()
}

fn offered(state: &State, id: AppointmentId, slot: Timestamp) -> Option<Offer> {
    state.wait_list.entry(id)?.offer.filter(|offer| offer.slot == slot)
}
