//! Checking in: a ticket for whoever comes for an appointment.

use avanti_model::{AppointmentId, Language, ServiceDay, Span, Timestamp};

use super::{
    book::unknown,
    issue::{Coming, Origin},
};
use crate::{
    appointment::{Appointment, Fate},
    event::Event,
    forecast::Forecaster,
    refusal::Refusal,
    session::Session,
    state::State,
};

/// A ticket with the standing of the appointment: from an hour before it until it lapses, whether or not the day is full.
pub(crate) fn check_in(
    state: &State,
    forecaster: Option<&Forecaster>,
    at: Timestamp,
    entropy: u64,
    id: AppointmentId,
    reads: Option<&Language>,
) -> Result<Vec<Event>, Refusal> {
    let own = state.appointment(id).ok_or_else(|| unknown(state, id))?;
    in_time(state, own, at)?;
    let mut wish = own.wish.clone();
    if let Some(reads) = reads {
        if !state.settings.languages.contains(reads) {
            return Err(Refusal::UnknownLanguage(reads.clone()));
        }
        wish.reads = reads.clone();
    }
    let own_session = Session { service: own.wish.service.clone(), slot: own.slot };
    let called = super::session::call_of(state, &own_session);
    let session = called.is_some() || !own.wish.needs_a_desk(&state.settings) && !state.is_over(&own_session);
    Coming::at(state, wish, at, Some(own.slot))?.ticket(
        state,
        forecaster,
        at,
        entropy,
        Origin { slot: Some(own.slot), appointment: Some(id), session, called, ..Origin::default() },
    )
}

fn in_time(state: &State, own: &Appointment, at: Timestamp) -> Result<(), Refusal> {
    let slot = own.slot;
    match own.fate {
        Fate::Open => {}
        Fate::Cancelled => return Err(Refusal::Cancelled { slot }),
        Fate::CheckedIn(visit) => return Err(Refusal::AlreadyCheckedIn { visit }),
    }
    if ServiceDay::of(slot, &state.settings.zone()) != state.day.day {
        return Err(Refusal::WrongDay { slot });
    }
    let minutes = |minutes: u16| Span::from_minutes(i64::from(minutes));
    let from = slot - minutes(state.settings.booking.check_in_minutes);
    if at < from {
        return Err(Refusal::TooEarly { slot, from });
    }
    let shut = !state.day.training && state.day.closes_at.is_none_or(|closes| closes <= at);
    if shut || at > slot + minutes(state.settings.rules.lapse_minutes) {
        return Err(Refusal::TooLate { slot });
    }
    Ok(())
}
