//! Noting that somebody or something is missing, with the appointments moved for it, and taking that back.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AppointmentId, Timestamp, limits};

use crate::{
    absence::{Absence, Missing},
    disruption::{self, Disruption},
    event::Event,
    refusal::Refusal,
    state::State,
};

/// Begins an absence; of the appointments that it hits, all are moved that can be, save those that shall be kept.
pub(crate) fn begin(
    state: &State,
    at: Timestamp,
    missing: &Missing,
    from: Timestamp,
    to: Timestamp,
    kept: &BTreeSet<AppointmentId>,
) -> Result<Vec<Event>, Refusal> {
    if state.absences.len() >= limits::ABSENCES_MAX {
        return Err(Refusal::TooManyAbsences);
    }
    let absence = Absence { missing: missing.clone(), from, to, moves: Vec::new(), withdrawn: Vec::new() };
    let Disruption { moves, withdrawn, .. } = disruption::foreseen(state, &absence, kept, at)?;
    Ok(vec![Event::AbsenceBegun(Arc::new(Absence { moves, withdrawn, ..absence }))])
}

/// Ends an absence, and takes back what was moved for it where that is still possible.
pub(crate) fn end(state: &State, at: Timestamp, id: u64) -> Result<Vec<Event>, Refusal> {
    let absence = state.absences.get(&id).ok_or(Refusal::UnknownAbsence)?;
    Ok(vec![Event::AbsenceEnded { absence: id, back: disruption::taken_back(state, absence, id, at) }])
}
