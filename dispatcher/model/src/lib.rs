//! The alphabet of Avanti: identifiers, ticket numbers, time, languages and limits.
//! It knows no rule, no word of any language, and neither clock nor file.

pub mod appointment;
pub mod draw;
pub mod id;
pub mod language;
pub mod limits;
pub mod number;
pub mod time;

pub use appointment::{AppointmentCode, AppointmentId};
pub use id::{AgentId, DeskId, DeviceId, EnrolmentId, OrganisationId, Principal, RequestKey, ServiceId, SiteId, VisitId};
pub use language::Language;
pub use number::{Picture, TicketNumber};
pub use time::{ServiceDay, Span, Timestamp};

/// A text that does not have the form of the thing it should name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not {expected}")]
pub struct Malformed {
    /// The text as it came, cut to 64 characters.
    pub text: String,
    /// What it should have been, in words.
    pub expected: &'static str,
}

impl Malformed {
    fn new(text: &str, expected: &'static str) -> Self {
        Self { text: text.chars().take(64).collect(), expected }
    }
}
