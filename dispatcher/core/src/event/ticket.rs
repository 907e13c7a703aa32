//! A ticket as it was issued, with what its visitor was told.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AppointmentId, DeskId, Language, Picture, ServiceId, Span, TicketNumber, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::{
    calling::Decision,
    forecast::{Basis, Bounds, Forecast},
    lease::Offline,
    visit::{Group, Need},
};

/// The call of a session, for somebody who came after it had begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CalledLate {
    /// The desk that holds the session.
    pub desk: DeskId,
    /// Why.
    pub decision: Arc<Decision>,
}

/// A ticket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TicketIssued {
    /// The new visit.
    pub visit: VisitId,
    /// Its number.
    pub number: TicketNumber,
    /// Its picture.
    pub picture: Picture,
    /// The turn of the endless round in which the picture stands.
    pub turn: u32,
    /// What it came for.
    pub service: ServiceId,
    /// The language of its screens.
    pub reads: Language,
    /// The languages it can be served in.
    pub speaks: Vec<Language>,
    /// How many people it is.
    pub party: u8,
    /// What it needs.
    pub needs: BTreeSet<Need>,
    /// Reference time.
    pub reference: Timestamp,
    /// Promise.
    pub promise: Span,
    /// What set the promise.
    #[serde(default)]
    pub group: Group,
    /// The slot of its appointment, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<Timestamp>,
    /// The appointment for which it came, where it was booked here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// The desk of the professional whom it asked for by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskId>,
    /// Whether it came for a session, to be called together with the others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub session: bool,
    /// The session's call, which is its call too, where it came after the session had begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<CalledLate>,
    /// The token of the line that was shown for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<u32>,
    /// How it was handed out, where a kiosk did so while it was cut off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offline: Option<Offline>,
    /// How many people were told to stand before it.
    pub ahead: u32,
    /// How the hall stood for it; none where no open desk could serve it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Between which bounds its wait was forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// How long it was told that it will wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<Forecast>,
}
