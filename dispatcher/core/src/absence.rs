//! Who or what is not there for once although the roster says so, and which appointments were moved for it.

use avanti_model::{AppointmentId, DeskId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::capacity::Period;

/// What is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// A mediator.
    Mediator(String),
    /// A desk, or whoever sits at it.
    Desk(DeskId),
    /// The whole site: it is closed.
    Site,
}

/// An absence, by the sequence number of the event that began it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// What is missing.
    pub missing: Missing,
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// The appointments that were moved for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Move>,
    /// The appointments whose visitors were offered an earlier time that is gone by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<AppointmentId>,
}

/// An appointment that the centre moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When it was.
    pub from: Timestamp,
    /// When it is.
    pub to: Timestamp,
    /// How long it is, in minutes.
    pub minutes: u16,
}

impl Absence {
    /// While it lasts.
    #[must_use]
    pub fn period(&self) -> Period {
        Period { begins: self.from, ends: self.to }
    }
}
