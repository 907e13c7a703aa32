//! Changing a site's settings, and beginning or ending training.

use std::sync::Arc;

use avanti_model::Timestamp;

use crate::{deadline, event::Event, refusal::Refusal, site::Settings, state::State};

/// Replaces the settings. A desk or service that somebody stands at or waits for must stay until the day is over.
pub(crate) fn change(state: &State, base: u32, settings: &Arc<Settings>) -> Result<Vec<Event>, Refusal> {
    let current = state.settings.version;
    if base != current {
        return Err(Refusal::StaleSettings { current });
    }
    if settings.site != state.settings.site {
        return Err(Refusal::BadSettings(format!("site: this journal belongs to “{}”", state.settings.site)));
    }
    if let Some(fault) = settings.faults().first() {
        return Err(Refusal::BadSettings(fault.to_string()));
    }
    if let Some((_, desk, _)) = state.open_desks().find(|(_, desk, _)| settings.desk(&desk.id).is_none()) {
        return Err(Refusal::BadSettings(format!("desks: “{}” is open and cannot be left out", desk.id)));
    }
    // Who stands at a desk may wait again: after a miss, or when the call is taken back.
    let mut needed = state.visits.values().filter(|visit| visit.is_active()).map(|visit| &visit.current().service);
    if let Some(service) = needed.find(|service| settings.service(service).is_none()) {
        return Err(Refusal::BadSettings(format!("services: somebody is there for “{service}”, it cannot be left out")));
    }
    let mut settings = Settings::clone(settings);
    settings.version = current + 1;
    Ok(vec![Event::SettingsChanged { settings: Arc::new(settings) }])
}

/// Begins or ends training with a new turn of the day, so that no training ticket is left among real ones.
pub(crate) fn set_training(state: &State, at: Timestamp, training: bool) -> Result<Vec<Event>, Refusal> {
    if state.day.training == training {
        return Ok(Vec::new());
    }
    if !state.day.training && state.open_desks().next().is_some() {
        return Err(Refusal::DesksOpen);
    }
    Ok(deadline::turn_of_day(state, at, training))
}
