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
}

impl Handout {
    /// A ticket of somebody without an appointment.
    #[must_use]
    pub fn walk_in(ticket: Ticket) -> Self {
        Self { ticket, slot: None }
    }
}
