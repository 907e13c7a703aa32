//! What a kiosk shows before the choice: services, and whether tickets are handed out for them.

use std::collections::BTreeMap;

use avanti_model::{Language, ServiceId, Timestamp};

use crate::{calling::Class, intake, rules::issue::next_opening, state::State, visit::Group};

/// A service as a kiosk shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceRow {
    /// Its id.
    pub id: ServiceId,
    /// Its name by language.
    pub names: BTreeMap<Language, String>,
    /// Name of its pictogram.
    pub pictogram: String,
    /// Whether tickets are handed out for it.
    pub open: bool,
    /// How many visits wait for it.
    pub waiting: u32,
}

/// All services, in the order of the settings.
#[must_use]
pub fn services(state: &State) -> Vec<ServiceRow> {
    state
        .settings
        .services
        .iter()
        .map(|service| ServiceRow {
            id: service.id.clone(),
            names: service.names.clone(),
            pictogram: service.pictogram.clone(),
            open: state.intake_open,
            waiting: u32::try_from(state.queues.waiting_for(&service.id)).unwrap_or(u32::MAX),
        })
        .collect()
}

/// Whether a walk-in who reads and speaks a language would get a ticket for a service at a moment: whether it can still be served
/// today. The doors do not come into it.
#[must_use]
pub fn has_room(state: &State, service: &ServiceId, language: &Language, at: Timestamp) -> bool {
    let class = Class { service: service.clone(), speaks: vec![language.clone()], step_free: false, desk: None, booked: None };
    intake::admits(state, &class, Group::WalkIn, at)
}

/// When the doors open next, while they are closed.
#[must_use]
pub fn opens_at(state: &State) -> Option<Timestamp> {
    if state.intake_open { None } else { next_opening(state, state.at) }
}

/// When the doors open next for whoever cannot be served any more today.
#[must_use]
pub fn opens_next(state: &State, at: Timestamp) -> Option<Timestamp> {
    next_opening(state, at)
}
