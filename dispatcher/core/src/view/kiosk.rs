//! What a kiosk shows before the choice: services, and whether tickets are handed out for them.

use std::collections::BTreeMap;

use avanti_model::{Language, ServiceId, Timestamp};

use crate::{calling::Class, intake, state::State, visit::Group};

/// A service as a kiosk shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceRow {
    /// Its id.
    pub id: ServiceId,
    /// Its name by language.
    pub names: BTreeMap<Language, String>,
    /// Name of its pictogram.
    pub pictogram: String,
    /// Whether the doors are open for it; its own hours are asked for by themselves.
    pub open: bool,
    /// How many visits wait for it.
    pub waiting: u32,
    /// Whether it takes appointments.
    pub bookable: bool,
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
            bookable: service.takes_appointments(),
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
    if state.intake_open { None } else { state.next_opening(state.at) }
}

/// Whether tickets for a service are handed out at a moment, by the doors and its own hours.
#[must_use]
pub fn is_given(state: &State, service: &ServiceId, at: Timestamp) -> bool {
    state.intake_open && state.settings.service(service).is_some_and(|service| state.is_given(service, at))
}

/// When tickets for a service are handed out next, while they are not.
#[must_use]
pub fn given_next(state: &State, service: &ServiceId, at: Timestamp) -> Option<Timestamp> {
    // Until the doors have opened, what was last heard of them counts.
    let at = if state.intake_open { at } else { state.at };
    state.settings.service(service).and_then(|service| state.next_given(service, at))
}

/// When tickets for a service are handed out next for whoever cannot be served any more today.
#[must_use]
pub fn given_another_day(state: &State, service: &ServiceId) -> Option<Timestamp> {
    state.settings.service(service).and_then(|service| state.next_day_given(service))
}
