//! Who serves where, and when.

use std::collections::BTreeSet;

use avanti_model::{AgentId, DeskId, Language, ServiceId, Timestamp};

/// A clerk's time at a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The desk.
    pub desk: DeskId,
    /// Who.
    pub agent: AgentId,
    /// The languages spoken there.
    pub languages: BTreeSet<Language>,
    /// The services given there.
    pub services: BTreeSet<ServiceId>,
    /// From when.
    pub from: Timestamp,
    /// Until when; none where the clerk stays until nobody waits after closing.
    pub until: Option<Timestamp>,
    /// Pauses, in order: each begins when the party that is there has been served.
    pub breaks: Vec<(Timestamp, Timestamp)>,
}
