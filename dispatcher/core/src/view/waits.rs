//! How long people waited today, by language, need and service, and whom it treats worse than the others. Groups of fewer than five
//! are left out, since figures about them would be about persons.

use std::collections::BTreeMap;

use avanti_model::{Language, ServiceId, Span};

use crate::{
    state::State,
    visit::{Need, What},
};

/// Parties that a group must have to be told of.
pub const CELL_MIN: usize = 5;
/// A group whose nine of ten waited longer than this many times what nine of ten waited in the middle one of all groups of its kind
/// is treated worse.
const DISPARITY: (i64, i64) = (3, 2);

/// What people are grouped by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The language of their screens.
    Language(Language),
    /// Something they need.
    Need(Need),
    /// What they came for.
    Service(ServiceId),
}

/// How long a group waited from their tickets to their calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupWaits {
    /// The group.
    pub group: Group,
    /// Parties that were called.
    pub parties: usize,
    /// Half of them did not wait longer.
    pub median: Span,
    /// Nine of ten of them did not wait longer.
    pub nine_of_ten: Span,
    /// Whether it is treated worse than the others of its kind.
    pub disparate: bool,
}

/// The groups of the day that have enough people, in order.
#[must_use]
pub fn groups(state: &State) -> Vec<GroupWaits> {
    let mut waits: BTreeMap<Group, Vec<Span>> = BTreeMap::new();
    for visit in state.visits.values() {
        let Some(call) = visit.history.iter().find(|moment| moment.what == What::Called) else { continue };
        // Whoever has an appointment waits from its time on, however early they came.
        let waited = (call.at - visit.issued_at.max(visit.slot.unwrap_or(visit.issued_at))).max(Span::ZERO);
        let service = visit.steps.first().map(|step| Group::Service(step.service.clone()));
        let needs = visit.needs.iter().map(|need| Group::Need(*need));
        for group in needs.chain(service).chain([Group::Language(visit.reads.clone())]) {
            waits.entry(group).or_default().push(waited);
        }
    }
    let enough = waits.into_iter().filter(|(_, waits)| waits.len() >= CELL_MIN);
    let mut groups: Vec<GroupWaits> = enough
        .map(|(group, mut waits)| {
            waits.sort_unstable();
            let at = |percent: usize| waits[(waits.len() - 1) * percent / 100];
            GroupWaits { group, parties: waits.len(), median: at(50), nine_of_ten: at(90), disparate: false }
        })
        .collect();
    flag(&mut groups);
    groups
}

/// Parties that were turned away since the day was full, by service and language; those that are fewer than five are left out.
pub fn unmet(state: &State) -> impl Iterator<Item = (&ServiceId, &Language, u32)> {
    let told = state.unmet.iter().filter(|(_, parties)| **parties as usize >= CELL_MIN);
    told.map(|((service, language), parties)| (service, language, *parties))
}

fn flag(groups: &mut [GroupWaits]) {
    let kind = |group: &Group| match group {
        Group::Language(_) => 0,
        Group::Need(_) => 1,
        Group::Service(_) => 2,
    };
    for one in 0..3 {
        let mut of_kind: Vec<Span> = groups.iter().filter(|waits| kind(&waits.group) == one).map(|waits| waits.nine_of_ten).collect();
        of_kind.sort_unstable();
        let Some(middle) = of_kind.get((of_kind.len().saturating_sub(1)) / 2).copied() else { continue };
        for waits in groups.iter_mut().filter(|waits| kind(&waits.group) == one) {
            waits.disparate = waits.nine_of_ten.millis() * DISPARITY.1 > middle.millis() * DISPARITY.0;
        }
    }
}
