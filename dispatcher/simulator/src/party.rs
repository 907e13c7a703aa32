//! A party that comes, with all that chance has in store for it: drawn beforehand, so that every rule meets the same people.

use std::collections::BTreeSet;

use avanti_core::{appointment::Wish, visit::Need};
use avanti_model::{AppointmentId, Language, ServiceId, Span, Timestamp};

/// A party that comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// When it comes.
    pub at: Timestamp,
    /// The slot of its appointment, where it has one.
    pub slot: Option<Timestamp>,
    /// The appointment itself, where the site knows it: the party checks in for it. Without it the site is told the slot alone.
    pub appointment: Option<AppointmentId>,
    /// When it is handed a token in the line before the door, if it stands there.
    pub handed_over: Option<Timestamp>,
    /// What it comes for.
    pub service: ServiceId,
    /// The language it reads.
    pub reads: Language,
    /// The languages it can be served in.
    pub speaks: Vec<Language>,
    /// How many people it is.
    pub people: u8,
    /// What it needs.
    pub needs: BTreeSet<Need>,
    /// How long it will be served.
    pub serving: Span,
    /// How long it takes from its call to the desk.
    pub walking: Span,
    /// How long it waits before it gives its ticket back; none where it waits to the end.
    pub patience: Option<Span>,
    /// Whether it goes away without a word as soon as it has its ticket.
    pub ghost: bool,
}

impl Party {
    /// What it tells a kiosk or a booking page.
    #[must_use]
    pub fn wish(&self) -> Wish {
        Wish {
            service: self.service.clone(),
            reads: self.reads.clone(),
            speaks: self.speaks.clone(),
            party: self.people,
            needs: self.needs.clone(),
            desk: None,
        }
    }
}
