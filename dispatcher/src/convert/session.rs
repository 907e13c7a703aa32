//! Sessions and their roll-call as staff are told of them.

use avanti_core::{
    Settings,
    appointment::Appointment,
    view::session::{Booked, SessionRow, Stands},
};
use avanti_model::{Span, limits};
use avanti_protocol::session::{GroupSession, RollCallRow, SessionUndo};

/// A session; `code` gives the code of an appointment.
#[must_use]
pub fn session(row: &SessionRow, settings: &Settings, code: &dyn Fn(&Appointment) -> String) -> GroupSession {
    let zone = settings.zone();
    GroupSession {
        service: row.session.service.to_string(),
        slot: row.session.slot.rfc3339(&zone),
        ends_at: row.ends_at.rfc3339(&zone),
        places: row.places,
        desk: row.held.as_ref().map(|(desk, _)| desk.to_string()),
        roll_call_until: row.roll_call_closes.map(|at| at.rfc3339(&zone)),
        undo: row.undo.as_ref().map(|(desk, act, at)| SessionUndo {
            desk: desk.to_string(),
            act: super::reason::act(*act).to_owned(),
            until: (*at + Span::from_millis(limits::UNDO_WINDOW_MS)).rfc3339(&zone),
        }),
        people: row.people.iter().map(|booked| person(booked, code(&booked.appointment))).collect(),
    }
}

fn person(booked: &Booked, code: String) -> RollCallRow {
    let wish = &booked.appointment.wish;
    RollCallRow {
        code,
        state: stands(booked.stands).to_owned(),
        party_size: wish.party,
        language: wish.reads.to_string(),
        needs: wish.needs.iter().map(|need| super::desk::need(*need).to_owned()).collect(),
        number: booked.visit.as_ref().map(|visit| visit.number.value()),
        picture: booked.visit.as_ref().map(|visit| super::picture(visit.picture)),
    }
}

fn stands(stands: Stands) -> &'static str {
    match stands {
        Stands::Expected => "expected",
        Stands::NoShow => "no_show",
        Stands::Waiting => "waiting",
        Stands::Called => "called",
        Stands::Present => "present",
        Stands::Missed => "missed",
        Stands::Finished => "finished",
        Stands::Left => "left",
        Stands::Elsewhere => "elsewhere",
    }
}
