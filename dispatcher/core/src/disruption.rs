//! Who is hit when somebody or something is missing, and where they could be moved to.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AppointmentId, ServiceDay, Span, Timestamp, limits};

use crate::{
    absence::{Absence, Missing, Move},
    appointment::{Appointment, Fate},
    capacity::{Plan, Roster, Slot},
    refusal::Refusal,
    state::State,
};

/// How many days after an appointment another slot is looked for.
const DAYS_LOOKED_AT: i8 = 14;

/// What an absence would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Disruption {
    /// Appointments that can be moved, in the order in which they were booked.
    pub moves: Vec<Move>,
    /// Appointments for which no other slot was found.
    pub stranded: Vec<AppointmentId>,
    /// Appointments whose visitors were offered an earlier time that nobody could keep.
    pub withdrawn: Vec<AppointmentId>,
}

/// What an absence would do to the appointments, those in `kept` staying where they are.
///
/// # Errors
/// When nobody and nothing of this name is on the roster, or it lasts too long, or no time to come.
pub fn foreseen(state: &State, absence: &Absence, kept: &BTreeSet<AppointmentId>, at: Timestamp) -> Result<Disruption, Refusal> {
    possible(state, absence, at)?;
    let mut after = state.clone();
    after.absences.insert(u64::MAX, Arc::new(absence.clone()));
    let mut disruption = Disruption::default();
    for day in days(state, absence) {
        let before: BTreeSet<AppointmentId> = stranded(state, day, at).into_iter().collect();
        // Who is there already is not sent away.
        let to_come = |id: &AppointmentId| state.appointment(*id).is_some_and(|own| own.fate == Fate::Open);
        let hit: Vec<AppointmentId> =
            stranded(&after, day, at).into_iter().filter(|id| !before.contains(id) && !kept.contains(id) && to_come(id)).collect();
        for id in hit {
            let Some(own) = after.appointment(id).cloned() else { continue };
            match other_slot(&after, &own, at) {
                Some(slot) => {
                    after.reschedule(id, own.changed, |moved| (moved.slot, moved.minutes) = (slot.begins, slot.minutes));
                    disruption.moves.push(Move { appointment: id, from: own.slot, to: slot.begins, minutes: slot.minutes });
                }
                None => disruption.stranded.push(id),
            }
        }
    }
    disruption.withdrawn = withdrawn(&mut after, &days(state, absence).collect(), at);
    Ok(disruption)
}

/// What is offered on some days and could not be taken any more: of offers that do not all fit, those of whoever comes last.
fn withdrawn(after: &mut State, days: &BTreeSet<ServiceDay>, at: Timestamp) -> Vec<AppointmentId> {
    let zone = after.settings.zone();
    let mut offered = after.wait_list.offered().filter(|(.., slot)| days.contains(&ServiceDay::of(*slot, &zone))).collect::<Vec<_>>();
    offered.sort_unstable_by_key(|(order, ..)| std::cmp::Reverse(*order));
    let mut withdrawn = Vec::new();
    for (_, id, slot) in offered {
        let Some(own) = after.on_list(id) else { continue };
        let day = ServiceDay::of(slot, &zone);
        let roster = Roster::of(after, day);
        if Plan::of(after, &roster, day, at, Some(id)).slot(&own.wish, slot, true).is_err() {
            after.withdraw_offer(id);
            withdrawn.push(id);
        }
    }
    withdrawn
}

fn possible(state: &State, absence: &Absence, at: Timestamp) -> Result<(), Refusal> {
    let known = match &absence.missing {
        Missing::Mediator(id) => state.settings.mediators.iter().any(|mediator| mediator.id == *id),
        Missing::Desk(id) => state.settings.desk(id).is_some(),
        Missing::Site => true,
    };
    if !known {
        return Err(Refusal::UnknownAbsence);
    }
    let Absence { from, to, .. } = *absence;
    let longest = Span::from_minutes(limits::ABSENCE_MAX_DAYS * 24 * 60);
    if to <= from || to <= at || from + longest < to {
        return Err(Refusal::AbsenceTimes { most_days: limits::ABSENCE_MAX_DAYS });
    }
    Ok(())
}

/// The moves of an absence that can be taken back once it is over: of appointments that are still where they were moved to and whose
/// old slot is to come and free.
#[must_use]
pub fn taken_back(state: &State, absence: &Absence, id: u64, at: Timestamp) -> Vec<Move> {
    let mut after = state.clone();
    after.absences.remove(&id);
    let mut back = Vec::new();
    for moved in &absence.moves {
        let Some(own) = after.appointment(moved.appointment).cloned() else { continue };
        if own.fate != Fate::Open || own.slot != moved.to || moved.from < at {
            continue;
        }
        let day = ServiceDay::of(moved.from, &after.settings.zone());
        let roster = Roster::of(&after, day);
        let slot = Plan::of(&after, &roster, day, at, Some(own.id)).slot(&own.wish, moved.from, true);
        if let Ok(slot) = slot {
            after.reschedule(own.id, own.changed, |back| (back.slot, back.minutes) = (slot.begins, slot.minutes));
            back.push(Move { appointment: own.id, from: moved.to, to: slot.begins, minutes: slot.minutes });
        }
    }
    back
}

fn days(state: &State, absence: &Absence) -> impl Iterator<Item = ServiceDay> {
    let zone = state.settings.zone();
    let (first, last) = (ServiceDay::of(absence.from, &zone).date(), ServiceDay::of(absence.to, &zone).date());
    std::iter::successors(Some(first), |date| date.tomorrow().ok()).take_while(move |date| *date <= last).map(ServiceDay::of_date)
}

fn stranded(state: &State, day: ServiceDay, at: Timestamp) -> Vec<AppointmentId> {
    let roster = Roster::of(state, day);
    Plan::of(state, &roster, day, at, None).stranded().to_vec()
}

/// The next slot after its own: who cannot be told comes at the old time, and waits rather than having come too late.
fn other_slot(state: &State, own: &Appointment, at: Timestamp) -> Option<Slot> {
    let first = ServiceDay::of(own.slot, &state.settings.zone()).date();
    let days = std::iter::successors(Some(first), |date| date.tomorrow().ok()).take(1 + DAYS_LOOKED_AT as usize);
    days.map(ServiceDay::of_date).find_map(|day| {
        let roster = Roster::of(state, day);
        Plan::of(state, &roster, day, at, Some(own.id)).slots(&own.wish, own.slot.max(at), true).first().copied()
    })
}
