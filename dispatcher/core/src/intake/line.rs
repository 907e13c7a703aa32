//! How many of those who stand in line before the door can be served today, before anybody knows what they come for.

use avanti_model::{Timestamp, limits};

use super::{
    IntakeRule, RESERVE,
    capacity::Capacity,
    workload::{Load, Workload},
};
use crate::state::State;

/// How many more parties can be served if they come for the services as people did on the days before; none where it is not known
/// what desks there will be.
#[must_use]
pub fn room_in_line(state: &State, at: Timestamp) -> Option<u32> {
    let rule = state.settings.rules.intake;
    let opens = state.day.opens_at.map_or(at, |opens| opens.max(at));
    let capacity = Capacity::at(state, opens).filter(|_| rule != IntakeRule::Off)?;
    let learnt = &state.day.learnt;
    let services: Vec<_> = state
        .settings
        .services
        .iter()
        .map(|service| (service, capacity.giving(&service.id, false)))
        .filter(|(service, desks)| desks.count() > 0 && service.sessions.is_none())
        .collect();
    let total: f64 = services.iter().map(|(service, _)| learnt.weight(&service.id)).sum();
    let all = services.iter().fold(crate::calling::DeskMask::default(), |all, (_, desks)| all.with(*desks));
    let fits = |parties: u32| {
        let workload = services.iter().fold(Workload::of(state, &capacity, rule, opens), |workload, (service, desks)| {
            let share = f64::from(parties) * learnt.weight(&service.id) / total;
            workload.with(*desks, Load::of_ticket(state, &service.id).times(share))
        });
        services.iter().all(|(_, desks)| workload.clone().fits(&capacity, *desks, 1.0 - RESERVE))
            && workload.fits(&capacity, all, 1.0 - RESERVE)
    };
    let (mut fitting, mut too_many) = (0, limits::LINE_MAX + 1);
    while fitting + 1 < too_many {
        let middle = fitting.midpoint(too_many);
        if fits(middle) { fitting = middle } else { too_many = middle }
    }
    (!services.is_empty()).then_some(fitting)
}
