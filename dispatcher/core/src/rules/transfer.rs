//! Passing a visit on to another service or desk.

use avanti_model::{DeskId, Principal, ServiceId, VisitId};

use super::served;
use crate::{
    calling::{self, Class, Standing},
    event::Event,
    refusal::Refusal,
    state::State,
    visit::Need,
};

/// The visit waits for the other service as if it had come for it from the start: nobody queues twice for a choice that
/// was wrong at the kiosk. The promise is the service's own, and never longer than the one it had.
pub(crate) fn transfer(
    state: &State,
    by: &Principal,
    desk: &DeskId,
    id: VisitId,
    service: &ServiceId,
    to: Option<&DeskId>,
) -> Result<Vec<Event>, Refusal> {
    let visit = served(state, by, desk, id)?;
    let offered = state.settings.service(service).ok_or_else(|| Refusal::UnknownService(service.clone()))?;
    if to == Some(desk) {
        return Err(Refusal::UnfitDesk);
    }
    if let Some(to) = to {
        let (_, place) = state.settings.desk(to).ok_or_else(|| Refusal::UnknownDesk(to.clone()))?;
        let (_, agent) = state.open_desk(to).ok_or(Refusal::DeskClosed)?;
        let class = Class { service: service.clone(), desk: Some(to.clone()), ..visit.class() };
        // Where a mediator is there who speaks with the visitor, the clerk need not.
        if !calling::can_serve(place, agent, &class) && state.staffing.able(&class).count() == 0 {
            return Err(Refusal::UnfitDesk);
        }
    }
    let step = visit.current();
    // The same moment for both, so that an appointment that was in time stays so.
    let there = Standing::at(&state.settings, offered, step.reference, visit.slot, visit.needs.contains(&Need::Priority));
    let (promise, group) = if there.promise < step.promise { (there.promise, there.group) } else { (step.promise, step.group) };
    Ok(vec![Event::VisitTransferred {
        desk: desk.clone(),
        visit: id,
        service: service.clone(),
        to: to.cloned(),
        reference: step.reference,
        promise,
        group,
    }])
}
