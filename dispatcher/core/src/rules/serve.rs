//! What happens once a visit was called: it comes, or does not, and is served.

use avanti_model::{DeskId, Principal, Span, Timestamp, VisitId, limits};

use super::{own_desk_at, served};
use crate::{
    calling::Weight,
    event::Event,
    refusal::Refusal,
    state::State,
    visit::{Place, Visit},
};

pub(crate) fn arrived(state: &State, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<Vec<Event>, Refusal> {
    called(state, by, desk, visit)?;
    Ok(vec![Event::VisitArrived { desk: desk.clone(), visit }])
}

/// A missed visit waits again, behind as many as will be called in some minutes; one that has missed too often is over.
pub(crate) fn missed(state: &State, by: &Principal, desk: &DeskId, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let visit = called(state, by, desk, id)?;
    let again = (visit.misses + 1 < limits::MISSES_MAX).then(|| later(state, visit));
    Ok(vec![Event::VisitMissed { desk: desk.clone(), visit: id, again }])
}

/// The reference time with which a visit stands right behind those who will be called within the minutes of a miss, however far their
/// call-by times and its own are behind the clock; its own where nobody else waits.
fn later(state: &State, visit: &Visit) -> Timestamp {
    let step = visit.current();
    let Weight { able, credit, .. } = state.weigh(&visit.class());
    let minutes = Span::from_minutes(i64::from(state.settings.rules.miss_minutes));
    let each = state.law(&step.service).mean.millis().max(1);
    let before = (minutes.millis() * i64::from(able.count()) + each - 1) / each;
    let own = step.reference + step.promise - credit;
    let last = state.queues.call_by_in(able, usize::try_from(before.max(1)).unwrap_or(usize::MAX));
    let call_by = last.map_or(own, |last| own.max(last + Span::from_millis(1)));
    call_by + credit - step.promise
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
