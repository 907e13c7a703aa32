//! Appointments and slots as they go over the wire, and as a calendar keeps them.

use avanti_core::{
    Settings, State,
    appointment::{Appointment, Fate},
    capacity,
};
use avanti_model::{AppointmentId, ServiceId, Span, Timestamp};
use avanti_protocol::booking;
use icalendar::{Calendar, Component as _, EventLike as _};
use jiff::tz::TimeZone;

/// A slot.
#[must_use]
pub fn slot(slot: &capacity::Slot, zone: &TimeZone) -> booking::Slot {
    booking::Slot { slot: slot.begins.rfc3339(zone), minutes: slot.minutes }
}

/// The professionals who give a service and can be asked for by name.
#[must_use]
pub fn professionals(settings: &Settings, service: &ServiceId) -> Vec<booking::Professional> {
    let in_sessions = settings.service(service).is_none_or(|service| service.sessions.is_some());
    let named = settings.desks.iter().filter(|desk| !in_sessions && desk.services.contains(service));
    named.filter_map(|desk| Some(booking::Professional { desk: desk.id.to_string(), name: desk.professional.clone()? })).collect()
}

/// An appointment as its visitor sees it at a moment.
#[must_use]
pub fn appointment(own: &Appointment, code: String, qr_url: String, settings: &Settings, at: Timestamp) -> booking::Appointment {
    let zone = settings.zone();
    let check_in_from = own.slot - Span::from_minutes(i64::from(settings.booking.check_in_minutes));
    booking::Appointment {
        code,
        service: own.wish.service.to_string(),
        slot: own.slot.rfc3339(&zone),
        minutes: own.minutes,
        professional: own.wish.desk.as_ref().and_then(|desk| settings.desk(desk)).and_then(|(_, desk)| desk.professional.clone()),
        moved_from: own.moved_from.map(|at| at.rfc3339(&zone)),
        language: own.wish.reads.to_string(),
        speaks: own.wish.speaks.iter().map(ToString::to_string).collect(),
        party_size: own.wish.party,
        needs: own.wish.needs.iter().map(|need| super::desk::need(*need).to_owned()).collect(),
        state: standing(own, settings, at).to_owned(),
        check_in_from: check_in_from.rfc3339(&zone),
        qr_url,
        training: own.training,
        earlier: None,
    }
}

pub(super) fn standing(own: &Appointment, settings: &Settings, at: Timestamp) -> &'static str {
    let lapses = own.slot + Span::from_minutes(i64::from(settings.rules.lapse_minutes));
    match own.fate {
        Fate::Cancelled => "cancelled",
        Fate::CheckedIn(_) => "checked_in",
        Fate::Open if lapses < at => "missed",
        Fate::Open => "open",
    }
}

/// How somebody stands who is or was on the list under an id.
#[must_use]
pub fn standing_on_list(state: &State, id: AppointmentId) -> &'static str {
    match (state.appointment(id), state.wait_list.waiting(id)) {
        (Some(_), _) => "booked",
        (None, Some(_)) => "waiting",
        (None, None) => "left",
    }
}

/// An appointment as a calendar's event. Its title is neutral, and nothing in it says what it is for: calendars are shared.
#[must_use]
pub fn calendar(own: &Appointment, title: &str, place: &str, link: &str) -> String {
    let mut event = event(own, title, place);
    event.url(link);
    Calendar::new().push(event.done()).done().to_string()
}

/// The event, without a link that opens the appointment.
pub(super) fn event(own: &Appointment, title: &str, place: &str) -> icalendar::Event {
    let at = |at: Timestamp| chrono::DateTime::from_timestamp_millis(at.millis()).unwrap_or_default();
    let mut event = icalendar::Event::new();
    event.uid(&format!("{:x}@avanti", own.id.value())).summary(title).location(place).starts(at(own.slot)).ends(at(own.ends_at()));
    event.timestamp(at(own.slot)).sequence(u32::try_from(own.changed).unwrap_or(u32::MAX));
    if own.fate == Fate::Cancelled {
        event.status(icalendar::EventStatus::Cancelled);
    }
    event
}
