//! Booking an appointment, moving it and giving it back.

use std::sync::Arc;

use avanti_model::{AppointmentId, Principal, ServiceDay, Span, Timestamp, limits};

use super::issue::possible;
use crate::{
    appointment::{Appointment, Fate, Wish},
    capacity::{NoPlace, Plan, Roster, Slot},
    event::Event,
    refusal::Refusal,
    state::State,
};

pub(crate) fn book(
    state: &State,
    at: Timestamp,
    by: &Principal,
    entropy: u64,
    wish: &Wish,
    begins: Timestamp,
) -> Result<Vec<Event>, Refusal> {
    let wish = possible(&state.settings, wish.clone())?;
    if state.appointments.len() >= limits::APPOINTMENTS_MAX {
        return Err(Refusal::TooManyAppointments);
    }
    let slot = free_slot(state, at, by, &wish, begins, None)?;
    Ok(vec![Event::AppointmentBooked(Arc::new(Appointment {
        id: unused_id(state, entropy),
        wish,
        slot: slot.begins,
        minutes: slot.minutes,
        moved_from: None,
        booked: state.seq + 1,
        changed: state.seq + 1,
        training: state.day.training,
        fate: Fate::Open,
    }))])
}

/// Moves an appointment. Its own slot is free for it; moving to where it is changes nothing.
pub(crate) fn reschedule(
    state: &State,
    at: Timestamp,
    by: &Principal,
    id: AppointmentId,
    begins: Timestamp,
) -> Result<Vec<Event>, Refusal> {
    let own = to_come(state, at, id)?;
    if own.slot == begins {
        return Ok(Vec::new());
    }
    let slot = free_slot(state, at, by, &own.wish, begins, Some(id))?;
    Ok(vec![Event::AppointmentMoved { appointment: id, slot: slot.begins, minutes: slot.minutes }])
}

/// Gives an appointment back; once more changes nothing.
pub(crate) fn cancel(state: &State, at: Timestamp, id: AppointmentId) -> Result<Vec<Event>, Refusal> {
    match to_come(state, at, id) {
        Ok(_) => Ok(vec![Event::AppointmentCancelled { appointment: id }]),
        Err(Refusal::Cancelled { .. }) => Ok(Vec::new()),
        Err(refusal) => Err(refusal),
    }
}

/// The appointment, if nobody has used it and its visitor may still come.
pub(super) fn to_come(state: &State, at: Timestamp, id: AppointmentId) -> Result<&Appointment, Refusal> {
    let own = state.appointment(id).ok_or_else(|| unknown(state, id))?;
    match own.fate {
        Fate::Cancelled => Err(Refusal::Cancelled { slot: own.slot }),
        Fate::CheckedIn(visit) => Err(Refusal::AlreadyCheckedIn { visit }),
        Fate::Open if at > own.slot + Span::from_minutes(i64::from(state.settings.rules.lapse_minutes)) => Err(Refusal::AppointmentOver),
        Fate::Open => Ok(own),
    }
}

fn free_slot(
    state: &State,
    at: Timestamp,
    by: &Principal,
    wish: &Wish,
    begins: Timestamp,
    without: Option<AppointmentId>,
) -> Result<Slot, Refusal> {
    let (settings, zone) = (&state.settings, state.settings.zone());
    let takes = settings.service(&wish.service).is_some_and(|service| service.takes_appointments());
    if !takes {
        return Err(Refusal::NotBookable(wish.service.clone()));
    }
    // Staff may use what is kept for walk-ins, at the last minute and as far ahead as anybody may.
    let by_staff = matches!(by, Principal::Agent(_) | Principal::Site);
    let (lead, ahead) = if by_staff { (0, limits::DAYS_AHEAD_MAX) } else { (settings.booking.lead_minutes, settings.booking.days_ahead) };
    let day = ServiceDay::of(begins, &zone);
    let last = state.day.day.date().saturating_add(jiff::Span::new().days(i64::from(ahead)));
    if begins < at + Span::from_minutes(i64::from(lead)) || day.date() > last {
        return Err(Refusal::NoSlot);
    }
    let roster = Roster::of(state, day);
    Plan::of(state, &roster, day, at, without).slot(wish, begins, by_staff).map_err(|no_place| match no_place {
        NoPlace::NoSlot => Refusal::NoSlot,
        NoPlace::Full => Refusal::SlotTaken,
    })
}

/// Why there is no appointment.
pub(super) fn unknown(state: &State, id: AppointmentId) -> Refusal {
    if state.wait_list.waiting(id).is_some() { Refusal::OnTheList } else { Refusal::UnknownAppointment }
}

pub(super) fn unused_id(state: &State, entropy: u64) -> AppointmentId {
    let mut bits = entropy;
    let used = |id: AppointmentId| state.appointments.contains_key(&id) || state.wait_list.entry(id).is_some();
    while used(AppointmentId::from_bits(bits)) {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    }
    AppointmentId::from_bits(bits)
}
