//! What happens once a visit was called: it comes, or does not, and is served.

use avanti_model::{DeskId, Principal, Span, Timestamp, VisitId, limits};

use super::{own_desk_at, served};
use crate::{
    event::Event,
    refusal::Refusal,
    state::State,
    visit::{Place, Visit},
};

pub(crate) fn arrived(state: &State, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<Vec<Event>, Refusal> {
    called(state, by, desk, visit)?;
    Ok(vec![Event::VisitArrived { desk: desk.clone(), visit }])
}

/// A missed visit waits again, with a call-by time some minutes after the miss (or after its own, if that is later);
/// one that has missed too often is over.
pub(crate) fn missed(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let visit = called(state, by, desk, id)?;
    let step = visit.current();
    let later = Span::from_minutes(i64::from(state.settings.rules.miss_minutes));
    let again = (visit.misses + 1 < limits::MISSES_MAX).then(|| (step.reference + step.promise).max(at) + later - step.promise);
    Ok(vec![Event::VisitMissed { desk: desk.clone(), visit: id, again }])
}

pub(crate) fn finish(state: &State, by: &Principal, desk: &DeskId, id: VisitId) -> Result<Vec<Event>, Refusal> {
    served(state, by, desk, id)?;
    Ok(vec![Event::VisitFinished { desk: desk.clone(), visit: id }])
}

fn called<'s>(state: &'s State, by: &Principal, desk: &DeskId, id: VisitId) -> Result<&'s Visit, Refusal> {
    own_desk_at(state, by, desk, id)?;
    let visit = state.visit(id).ok_or(Refusal::UnknownVisit(id))?;
    match visit.place {
        Place::Called(_) => Ok(visit),
        Place::Waiting | Place::Serving(_) | Place::Parked(_) | Place::Over { .. } => Err(Refusal::NotCalled),
    }
}
