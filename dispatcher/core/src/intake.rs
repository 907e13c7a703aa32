//! When to stop: whether whoever comes now can still be served before the doors close, by the work in hand and the desks that are
//! there for it. It weighs classes by the desks that can serve them, and knows nothing of how an answer is put.

mod capacity;
mod line;
mod workload;

pub use line::room_in_line;

use avanti_model::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{calling::Class, state::State, visit::Group};
use capacity::Capacity;
use workload::{Load, Workload};

/// What must hold for whoever is admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IntakeRule {
    /// Nothing: tickets are handed out until the doors close.
    Off,
    /// Everybody is called before the doors close.
    #[default]
    Called,
    /// Everybody has been served when the doors close.
    Finished,
}

/// Whether a walk-in of a class gets a ticket at a moment.
///
/// A class for which the day was full opens again only when there is room for some tickets more, so that it does not open and
/// close with each call; for the priority group it never closed. Whoever has an appointment is never turned away, and where it is not known what desks there will be
/// (training, or no desk is open for it) nobody is.
#[must_use]
pub fn admits(state: &State, class: &Class, group: Group, at: Timestamp) -> bool {
    let rule = state.settings.rules.intake;
    if group == Group::Booked || rule == IntakeRule::Off {
        return true;
    }
    let Some(capacity) = Capacity::at(state, at) else { return true };
    let desks = capacity.able(class);
    if desks.count() == 0 {
        return true;
    }
    let priority = group == Group::Priority;
    let spare = if !priority && state.full.contains(&class.common()) { SPARE_TO_REOPEN } else { 0 };
    let ticket = Load::of_ticket(state, &class.service).times(f64::from(1 + spare));
    let workload = Workload::of(state, &capacity, rule, at).with(desks, ticket);
    let share = if priority { 1.0 } else { 1.0 - RESERVE };
    workload.fits(&capacity, desks, share)
}

/// Tickets for which there must be room beside the next one before a class for which the day was full opens again.
const SPARE_TO_REOPEN: u32 = 2;

/// Share of the desks' time that is kept for the priority group.
const RESERVE: f64 = 0.05;
