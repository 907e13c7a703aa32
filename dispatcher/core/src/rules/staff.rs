//! Signing in and out at a desk, and pausing it.

use std::collections::BTreeSet;

use avanti_model::{AgentId, DeskId, Language, Principal, ServiceId, Timestamp, limits};

use super::{own_desk, own_free_desk};
use crate::{
    desk::{DeskState, PauseReason},
    event::Event,
    refusal::Refusal,
    state::State,
};

/// Opens a desk. An agent who is still signed in at another, idle desk leaves it by this.
pub(crate) fn open(
    state: &State,
    at: Timestamp,
    desk: &DeskId,
    agent: &AgentId,
    languages: &BTreeSet<Language>,
    services: &BTreeSet<ServiceId>,
    until: Option<Timestamp>,
) -> Result<Vec<Event>, Refusal> {
    let (_, place) = state.settings.desk(desk).ok_or_else(|| Refusal::UnknownDesk(desk.clone()))?;
    if languages.is_empty() || languages.len() > limits::AGENT_LANGUAGES_MAX {
        return Err(Refusal::LanguageCount { most: limits::AGENT_LANGUAGES_MAX });
    }
    if state.open_desk(desk).is_some_and(|(_, there)| there.id != *agent) {
        return Err(Refusal::DeskTaken);
    }
    let services: BTreeSet<ServiceId> = services.intersection(&place.services).cloned().collect();
    if services.is_empty() {
        return Err(Refusal::UnfitDesk);
    }
    // Whoever says that they stay until a time that has passed has no end in mind.
    let until = until.filter(|until| *until > at);
    let mut events = Vec::new();
    for (_, other, there) in state.open_desks() {
        if there.id == *agent && other.id != *desk {
            if state.desks.get(&other.id).is_some_and(DeskState::is_busy) {
                return Err(Refusal::DeskBusy);
            }
            events.push(Event::DeskClosed { desk: other.id.clone() });
        }
    }
    events.push(Event::DeskOpened { desk: desk.clone(), agent: agent.clone(), languages: languages.clone(), services, until });
    Ok(events)
}

pub(crate) fn close(state: &State, by: &Principal, desk: &DeskId) -> Result<Vec<Event>, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    if open.is_busy() {
        return Err(Refusal::DeskBusy);
    }
    Ok(vec![Event::DeskClosed { desk: desk.clone() }])
}

/// Closes a desk for a clerk who has gone; nothing happens where it is closed. Who may ask for it, the shell knows.
pub(crate) fn release(state: &State, desk: &DeskId) -> Result<Vec<Event>, Refusal> {
    state.settings.desk(desk).ok_or_else(|| Refusal::UnknownDesk(desk.clone()))?;
    Ok(state.open_desk(desk).map(|(open, _)| Event::DeskReleased { desk: desk.clone(), visit: open.visit }).into_iter().collect())
}

pub(crate) fn pause(state: &State, by: &Principal, desk: &DeskId, reason: PauseReason) -> Result<Vec<Event>, Refusal> {
    own_free_desk(state, by, desk)?;
    Ok(vec![Event::DeskPaused { desk: desk.clone(), reason }])
}

/// Ends a pause; nothing happens where there is none.
pub(crate) fn reopen(state: &State, by: &Principal, desk: &DeskId) -> Result<Vec<Event>, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    Ok(open.paused.iter().map(|_| Event::DeskReopened { desk: desk.clone() }).collect())
}
