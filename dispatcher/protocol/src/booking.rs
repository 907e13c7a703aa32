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
    /// The last date on which anything can be booked, as `2026-12-24`.
    pub until: String,
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
