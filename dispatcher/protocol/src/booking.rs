//! Slots and appointments, as they go over HTTP.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::http::Ticket;

/// `GET /slots`: times that can be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Slots {
    /// The service.
    pub service: String,
    /// The slots, in order.
    pub slots: Vec<Slot>,
    /// Professionals who give the service and can be asked for by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub professionals: Vec<Professional>,
    /// The last date on which anything can be booked, as `2026-12-24`.
    pub until: String,
}

/// A professional who can be asked for by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Professional {
    /// The desk at which they are.
    pub desk: String,
    /// Their public name.
    pub name: String,
}

/// A time that can be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Slot {
    /// When it begins, RFC 3339 with the site's offset.
    pub slot: String,
    /// How long it is, in minutes.
    pub minutes: u16,
}

/// `POST /appointments`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAppointment {
    /// For which service.
    pub service: String,
    /// When, as `GET /slots` says it.
    pub slot: String,
    /// The language of the visitor's screens.
    pub language: String,
    /// Languages they can be served in, best first; left out, it is the one they read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks: Vec<String>,
    /// How many people they are.
    #[serde(default = "one")]
    pub party_size: u8,
    /// What they need: `step_free`, `more_time`, `fetch_me`, `quiet_place`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// The desk of the professional whom they ask for by name, as `GET /slots` says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
}

fn one() -> u8 {
    1
}

/// `PATCH /appointments/{code}`: another time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveAppointment {
    /// When, as `GET /slots` says it.
    pub slot: String,
}

/// An appointment as its visitor sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Appointment {
    /// The code by which it is found, moved, cancelled and checked in with.
    pub code: String,
    /// The service.
    pub service: String,
    /// When it begins, RFC 3339 with the site's offset.
    pub slot: String,
    /// How long it is, in minutes.
    pub minutes: u16,
    /// The public name of the professional whom they asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub professional: Option<String>,
    /// When it was before the centre had to move it, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
    /// The language of the visitor's screens.
    pub language: String,
    /// Languages they can be served in, best first.
    pub speaks: Vec<String>,
    /// How many people they are.
    pub party_size: u8,
    /// What they need.
    pub needs: Vec<String>,
    /// `open`, `cancelled`, `checked_in` or `missed`.
    pub state: String,
    /// From when one can check in, RFC 3339.
    pub check_in_from: String,
    /// What a phone opens to see, move, cancel it or check in; a QR code holds it.
    pub qr_url: String,
    /// Whether it was booked in training and counts for nothing.
    pub training: bool,
    /// What there is about an earlier time; none where none can be wished for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Earlier>,
}

/// Whether somebody would like to come earlier, and what is offered to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Earlier {
    /// Whether they asked.
    pub asked: bool,
    /// An earlier time that is held for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
}

/// An earlier time that is held for somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Offer {
    /// When it begins, RFC 3339 with the site's offset.
    pub slot: String,
    /// How long it is, in minutes.
    pub minutes: u16,
    /// Until when it is held, RFC 3339.
    pub until: String,
}

/// `POST /appointments/{code}/earlier`: the answer to what is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerOffer {
    /// The time that is offered, as the appointment says it.
    pub slot: String,
    /// Whether it is taken; else it is left to others.
    pub take: bool,
}

/// `POST /wait-list`: a wish for an appointment where no place is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWaiting {
    /// The service.
    pub service: String,
    /// The language of their screens.
    pub language: String,
    /// Languages they can be served in, best first; left out, the language of their screens.
    #[serde(default)]
    pub speaks: Vec<String>,
    /// How many people they are.
    #[serde(default = "one")]
    pub party_size: u8,
    /// What they need.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The desk of the professional whom they ask for by name, as `GET /slots` says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
}

/// `GET /wait-list/{code}`: somebody who has no appointment and waits for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Waiting {
    /// Their code, which will be that of their appointment.
    pub code: String,
    /// `waiting`, `booked` once they took what was offered, or `left`.
    pub state: String,
    /// The language of their screens.
    pub language: String,
    /// The last day on which they are on the list, as `2026-12-24`.
    pub until: String,
    /// What a phone opens to see it; a QR code holds it.
    pub qr_url: String,
    /// Whether they joined in training, and it counts for nothing.
    pub training: bool,
    /// A place that is held for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
}

/// `GET /appointments`: those of a day, for staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Appointments {
    /// The service day, as `2026-12-01`.
    pub date: String,
    /// The appointments for services that the caller may see, in the order of their times.
    pub appointments: Vec<Listed>,
}

/// An appointment as staff see it in the list of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Listed {
    /// The appointment.
    #[serde(flatten)]
    pub appointment: Appointment,
    /// The number with which its visitor is in, or was, on the present day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Whether its visitor came and has left again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

/// Who or what can be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Missing {
    /// A mediator, by the id in the settings.
    Mediator(String),
    /// A desk, by its id.
    Desk(String),
    /// The whole site.
    Site,
}

/// `POST /absences`, and the same to `/absences/foreseen`, which changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAbsence {
    /// Who or what is missing.
    pub missing: Missing,
    /// Since when, RFC 3339.
    pub from: String,
    /// Until when, RFC 3339.
    pub to: String,
    /// Codes of appointments that shall stay where they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
}

/// An appointment that is moved for an absence, or back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Moved {
    /// Where it was, RFC 3339.
    pub from: String,
    /// The appointment as it is then.
    pub appointment: Appointment,
    /// How its visitor is told of it, `email` or `sms`; left out where they left no contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
}

/// What an absence does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Disruption {
    /// Appointments that are moved.
    pub moved: Vec<Moved>,
    /// Appointments for which no other slot was found: their visitors come as they are.
    pub stranded: Vec<Appointment>,
}

/// `GET /absences`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Absences {
    /// When it was so, RFC 3339.
    pub now: String,
    /// Absences that are not over.
    pub absences: Vec<Absence>,
    /// Everybody and everything that can be missing.
    pub roster: Vec<Missing>,
}

/// An absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Absence {
    /// Its id.
    pub absence: u64,
    /// Who or what is missing.
    pub missing: Missing,
    /// Since when, RFC 3339.
    pub from: String,
    /// Until when, RFC 3339.
    pub to: String,
    /// How many appointments were moved for it.
    pub moved: u32,
}

/// `PUT /appointments/{code}/contact`: where to be told of the appointment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    /// `email` or `sms`.
    pub kind: String,
    /// An address of mail, or a telephone number with its country's code, as `+39 02 1234567`.
    pub address: String,
}

/// An address is for whoever sends a message: it is kept out of what is logged.
impl std::fmt::Debug for NewContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewContact").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Whether a contact was left for an appointment. The address is told to nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Contact {
    /// `email` or `sms`; none where none was left.
    pub kind: Option<String>,
    /// Kinds that the centre sends messages to.
    pub offered: Vec<String>,
}

/// What came of an import, row by row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Imported {
    /// The rows, in the order of the file.
    pub rows: Vec<ImportedRow>,
}

/// What came of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ImportedRow {
    /// Which row, or which event: from 1.
    pub row: u32,
    /// The code of the appointment that was booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Why none was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Box<crate::Problem>>,
}

/// `POST /check-ins`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// The code, as its visitor wrote or scanned it.
    pub code: String,
    /// The language that they chose there; left out, it is the one they booked in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A code opens an appointment: it is kept out of what is logged.
impl std::fmt::Debug for CheckIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckIn").finish_non_exhaustive()
    }
}

/// A ticket that was handed out for an appointment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CheckedIn {
    /// The ticket.
    #[serde(flatten)]
    pub ticket: Ticket,
    /// When the appointment is, RFC 3339.
    pub slot: String,
}
