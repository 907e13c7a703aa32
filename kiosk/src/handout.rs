//! What is handed out: a ticket, and for whoever came for an appointment the time of that.
//! It is read from either answer of the dispatcher, and kept on the disk in the same form.

use avanti_protocol::http::Ticket;
use serde::{Deserialize, Serialize};

/// A ticket as this kiosk knows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handout {
    /// The ticket.
    #[serde(flatten)]
    pub ticket: Ticket,
    /// When the appointment is, RFC 3339; nothing for a walk-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// Whether it was handed out without the dispatcher, so that nobody knows how long the wait is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub offline: bool,
}

impl Handout {
    /// Whether its person can give it back at the kiosk.
    #[must_use]
    pub fn can_be_given_back(&self) -> bool {
        self.slot.is_none() && !self.offline
    }

    /// A ticket of somebody without an appointment.
    #[must_use]
    pub fn walk_in(ticket: Ticket) -> Self {
        Self { ticket, slot: None, offline: false }
    }
}
