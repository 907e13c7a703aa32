//! Sending a visit away for a while, and going on with it when it is back.

use avanti_model::{DeskId, Principal, Span, Timestamp, VisitId, limits};

use super::{own_free_desk, served};
use crate::{
    calling::{self, Class},
    event::Event,
    refusal::Refusal,
    state::State,
    visit::Place,
};

/// The visit leaves the desk, which is free then. When its time is up it waits with its old place.
pub(crate) fn park(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, id: VisitId, minutes: u16) -> Result<Vec<Event>, Refusal> {
    served(state, by, desk, id)?;
    if minutes == 0 || minutes > limits::PARK_MAX_MINUTES {
        return Err(Refusal::ParkMinutes { most: limits::PARK_MAX_MINUTES });
    }
    let back_at = at + Span::from_minutes(i64::from(minutes));
    Ok(vec![Event::VisitParked { desk: desk.clone(), visit: id, back_at }])
}

/// The visitor stands at the desk again: no call is made.
pub(crate) fn resume(state: &State, by: &Principal, desk: &DeskId, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let (place, agent) = own_free_desk(state, by, desk)?;
    let visit = state.visit(id).ok_or(Refusal::UnknownVisit(id))?;
    if !matches!(&visit.place, Place::Parked(parked) if parked.desk.is_some()) {
        return Err(Refusal::NotParked);
    }
    let class = Class { speaks: agent.languages.iter().cloned().collect(), desk: None, ..visit.class() };
    if !calling::can_serve(place, agent, &class) {
        return Err(Refusal::UnfitDesk);
    }
    let mediator = state.mediator_for(agent, &visit.speaks, desk);
    Ok(vec![Event::VisitResumed { desk: desk.clone(), visit: id, mediator }])
}
