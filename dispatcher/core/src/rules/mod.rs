//! One rule a file: what a command comes to on a state, or why it does not.

pub(crate) mod call;
pub(crate) mod issue;
pub(crate) mod serve;
pub(crate) mod settings;
pub(crate) mod staff;
pub(crate) mod undo;

use avanti_model::{DeskId, Principal, VisitId};

use crate::{
    desk::{AgentAtDesk, DeskState},
    refusal::Refusal,
    state::State,
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

/// The agent's open desk, if it is at the visit that the agent names.
fn own_desk_at<'s>(state: &'s State, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<&'s DeskState, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    if open.visit == Some(visit) { Ok(open) } else { Err(Refusal::DeskMovedOn) }
}
