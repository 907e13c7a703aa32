//! Calling the next visit, and calling it again.

use std::sync::Arc;

use avanti_model::{DeskId, Principal, Timestamp, VisitId, limits};

use super::{own_desk, own_desk_at, own_free_desk};
use crate::{
    calling::{self, Asking, CallingPolicy, Choice, Class, Decision, Reason, Weight},
    event::Event,
    refusal::Refusal,
    state::State,
    visit::{Place, Visit},
};

/// Finishes the visit that the clerk names and calls the next. No event means that nobody waits whom the desk can serve
/// and there was nobody to finish.
pub(crate) fn next(
    state: &State,
    policy: &dyn CallingPolicy,
    at: Timestamp,
    by: &Principal,
    desk: &DeskId,
    finish: Option<VisitId>,
) -> Result<Vec<Event>, Refusal> {
    let (open, agent) = own_desk(state, by, desk)?;
    if open.visit != finish {
        return Err(Refusal::DeskMovedOn);
    }
    if open.session.is_some() {
        return Err(Refusal::DeskBusy);
    }
    if open.paused.is_some() {
        return Err(Refusal::DeskPaused);
    }
    if finish.and_then(|visit| state.visit(visit)).is_some_and(|visit| matches!(visit.place, Place::Called(_))) {
        return Err(Refusal::StillCalled);
    }
    let (_, place) = state.settings.desk(desk).ok_or_else(|| Refusal::UnknownDesk(desk.clone()))?;
    let asking = Asking { state, desk: place, agent, at };
    let picked = policy.pick(&asking).and_then(|pick| Some((pick.reason, state.visit(pick.visit)?)));
    let Some((reason, visit)) = picked else {
        return Ok(finish.map(|visit| Event::VisitFinished { desk: desk.clone(), visit }).into_iter().collect());
    };
    let compared = asking.eligible().map(|(_, queue)| queue.len()).sum::<usize>();
    let weight = state.queues.get(&visit.class()).map(|queue| queue.weight).unwrap_or_default();
    let decision = Decision { compared: u32::try_from(compared).unwrap_or(u32::MAX), ..decision(state, visit, weight, reason) };
    let mediator = state.mediator_for(agent, &visit.speaks, desk);
    Ok(vec![Event::VisitCalled { desk: desk.clone(), finished: finish, visit: visit.id, decision: Arc::new(decision), mediator }])
}

/// Calls a visit that staff chose: one that waits, or one that is away for a while. The desk must be fit for it, save
/// that the clerk answers for the language.
pub(crate) fn call(state: &State, by: &Principal, desk: &DeskId, id: VisitId, choice: Choice) -> Result<Vec<Event>, Refusal> {
    let (place, agent) = own_free_desk(state, by, desk)?;
    let visit = state.visit(id).ok_or(Refusal::UnknownVisit(id))?;
    match visit.place {
        Place::Waiting | Place::Parked(_) => {}
        Place::Called(_) | Place::Serving(_) => return Err(Refusal::VisitAtDesk),
        Place::Over { .. } => return Err(Refusal::VisitOver),
    }
    let class = Class { speaks: agent.languages.iter().cloned().collect(), desk: None, ..visit.class() };
    if !calling::can_serve(place, agent, &class) {
        return Err(Refusal::UnfitDesk);
    }
    let decision = Decision { choice: Some(choice), ..decision(state, visit, state.weigh(&visit.class()), Reason::Pinned) };
    let mediator = state.mediator_for(agent, &visit.speaks, desk);
    Ok(vec![Event::VisitCalled { desk: desk.clone(), finished: None, visit: id, decision: Arc::new(decision), mediator }])
}

/// The figures that stand behind the call of a visit.
fn decision(state: &State, visit: &Visit, weight: Weight, reason: Reason) -> Decision {
    let step = visit.current();
    Decision {
        reason,
        reference: step.reference,
        promise: step.promise,
        credit: weight.credit,
        call_by: step.reference + step.promise - weight.credit,
        able: weight.at_once(),
        open: state.staffing.count(),
        compared: 1,
        group: step.group,
        choice: None,
    }
}

pub(crate) fn recall(state: &State, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<Vec<Event>, Refusal> {
    own_desk_at(state, by, desk, visit)?;
    match state.visit(visit).map(|visit| &visit.place) {
        Some(Place::Called(call)) if call.calls >= limits::RECALLS_MAX => Err(Refusal::TooManyRecalls { most: limits::RECALLS_MAX }),
        Some(Place::Called(_)) => Ok(vec![Event::VisitRecalled { desk: desk.clone(), visit }]),
        Some(Place::Waiting | Place::Serving(_) | Place::Parked(_) | Place::Over { .. }) | None => Err(Refusal::NotCalled),
    }
}
