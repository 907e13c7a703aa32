//! One rule a file: what a command comes to on a state, or why it does not.

pub(crate) mod absence;
pub(crate) mod away;
pub(crate) mod book;
pub(crate) mod call;
pub(crate) mod check_in;
pub(crate) mod earlier;
pub(crate) mod issue;
pub(crate) mod lease;
pub(crate) mod line;
pub(crate) mod print;
pub(crate) mod serve;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod staff;
pub(crate) mod step_out;
pub(crate) mod transfer;
pub(crate) mod undo;

use avanti_model::{DeskId, Principal, VisitId};

use crate::{
    desk::{AgentAtDesk, DeskState},
    refusal::Refusal,
    site::Desk,
    state::State,
    visit::{Place, Visit},
};

/// The open desk of the agent who asks.
fn own_desk<'s>(state: &'s State, by: &Principal, desk: &DeskId) -> Result<(&'s DeskState, &'s AgentAtDesk), Refusal> {
    if state.settings.desk(desk).is_none() {
        return Err(Refusal::UnknownDesk(desk.clone()));
    }
    let (open, agent) = state.open_desk(desk).ok_or(Refusal::NotSignedInAtDesk)?;
    if *by != Principal::Agent(agent.id.clone()) {
        return Err(Refusal::NotSignedInAtDesk);
    }
    Ok((open, agent))
}

/// The agent's open desk, if it can take a visit in now: it has none, and does not pause.
fn own_free_desk<'s>(state: &'s State, by: &Principal, desk: &DeskId) -> Result<(&'s Desk, &'s AgentAtDesk), Refusal> {
    let (open, agent) = own_desk(state, by, desk)?;
    if open.is_busy() {
        return Err(Refusal::DeskBusy);
    }
    if open.paused.is_some() {
        return Err(Refusal::DeskPaused);
    }
    let (_, place) = state.settings.desk(desk).ok_or_else(|| Refusal::UnknownDesk(desk.clone()))?;
    Ok((place, agent))
}

/// The visit that the agent's desk serves and the agent names.
fn served<'s>(state: &'s State, by: &Principal, desk: &DeskId, id: VisitId) -> Result<&'s Visit, Refusal> {
    own_desk_at(state, by, desk, id)?;
    let visit = state.visit(id).ok_or(Refusal::UnknownVisit(id))?;
    match visit.place {
        Place::Serving(_) => Ok(visit),
        Place::Called(_) => Err(Refusal::StillCalled),
        Place::Waiting | Place::Parked(_) | Place::Over { .. } => Err(Refusal::DeskMovedOn),
    }
}

/// The agent's open desk, if it is at the visit that the agent names.
fn own_desk_at<'s>(state: &'s State, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<&'s DeskState, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    if open.visit == Some(visit) { Ok(open) } else { Err(Refusal::DeskMovedOn) }
}
