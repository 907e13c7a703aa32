//! Changing a site's settings, and beginning or ending training.

use std::sync::Arc;

use avanti_model::{ServiceId, Timestamp};

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
    let given = |service: &ServiceId| state.open_desks().find(|(_, _, agent)| agent.services.contains(service));
    for (id, organisation) in &state.settings.organisations {
        let kept = settings.organisations.get(id).map(|organisation| &organisation.services);
        let mut lost = organisation
            .services
            .iter()
            .filter(|service| kept.is_none_or(|kept| !kept.contains(*service)) && settings.service(service).is_some());
        if let Some((service, (_, desk, _))) = lost.find_map(|service| Some((service, given(service)?))) {
            return Err(Refusal::BadSettings(format!(
                "organisations.{id}.services: “{service}” is given at desk “{}” now: whoever sits there would no longer see their visit",
                desk.id
            )));
        }
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
/// Training never begins while real people are there.
pub(crate) fn set_training(state: &State, at: Timestamp, training: bool) -> Result<Vec<Event>, Refusal> {
    if state.day.training == training {
        return Ok(Vec::new());
    }
    let (visits, desks) = (state.visits.values().filter(|visit| visit.is_active()).count(), state.open_desks().count());
    if !state.day.training && visits + desks > 0 {
        return Err(Refusal::SiteInUse { visits, desks });
    }
    Ok(deadline::turn_of_day(state, at, training))
}
