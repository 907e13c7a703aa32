//! How long people waited today, by language, need and service, and whom it treats worse than the others. Groups of fewer than five
//! are left out, since figures about them would be about persons.

use std::collections::BTreeMap;

use avanti_model::{Language, Principal, ServiceId, Span, Timestamp};

use crate::{
    state::State,
    visit::{Need, Place, Visit, What},
};

/// Parties that a group must have to be told of.
pub const CELL_MIN: usize = 5;
/// A group whose nine of ten waited longer than this many times what those did whom it is compared with is treated worse.
const DISPARITY: (i64, i64) = (3, 2);
/// Nobody is treated worse by less than this.
const DISPARITY_MIN: Span = Span::from_minutes(5);

/// What people are grouped by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The language that they speak best.
    Language(Language),
    /// Something they need.
    Need(Need),
    /// What they came for.
    Service(ServiceId),
}

/// How long a group waited from their tickets to their calls, or until now or until they were gone if they were not called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupWaits {
    /// The group.
    pub group: Group,
    /// Parties.
    pub parties: usize,
    /// Those of them that were not called.
    pub uncalled: usize,
    /// Half of them did not wait longer.
    pub median: Span,
    /// Nine of ten of them did not wait longer.
    pub nine_of_ten: Span,
    /// Whether it is treated worse: than the middle one of the languages or services, or than those without the need.
    pub disparate: bool,
}

/// The groups of the day that have enough people, in order, as they stand at a moment.
#[must_use]
pub fn groups(state: &State, at: Timestamp) -> Vec<GroupWaits> {
    let mut waits: BTreeMap<Group, Waits> = BTreeMap::new();
    let mut without: BTreeMap<Need, Waits> = BTreeMap::new();
    for visit in state.visits.values() {
        let wait = Wait::of(visit, at);
        let service = visit.steps.first().map(|step| Group::Service(step.service.clone()));
        let language = visit.speaks.first().map(|language| Group::Language(language.clone()));
        let needs = visit.needs.iter().map(|need| Group::Need(*need));
        needs.chain(service).chain(language).for_each(|group| waits.entry(group).or_default().add(wait));
        Need::ALL.into_iter().filter(|need| !visit.needs.contains(need)).for_each(|need| without.entry(need).or_default().add(wait));
    }
    waits.values_mut().chain(without.values_mut()).for_each(Waits::sort);
    let enough = waits.into_iter().filter(|(_, waits)| waits.0.len() >= CELL_MIN);
    let mut groups: Vec<GroupWaits> = enough.map(|(group, waits)| waits.told(group)).collect();
    let middle = |kind: fn(&Group) -> bool| {
        let mut longest: Vec<Span> = groups.iter().filter(|waits| kind(&waits.group)).map(|waits| waits.nine_of_ten).collect();
        longest.sort_unstable();
        longest.get(longest.len().saturating_sub(1) / 2).copied()
    };
    let languages = middle(|group| matches!(group, Group::Language(_)));
    let services = middle(|group| matches!(group, Group::Service(_)));
    for waits in &mut groups {
        let others = match &waits.group {
            Group::Language(_) => languages,
            Group::Service(_) => services,
            Group::Need(need) => without.get(need).map(|waits| waits.at(9, 10)),
        };
        waits.disparate = others.is_some_and(|others| is_worse(waits.nine_of_ten, others));
    }
    groups
}

fn is_worse(wait: Span, others: Span) -> bool {
    wait >= others + DISPARITY_MIN && wait.millis() * DISPARITY.1 > others.millis() * DISPARITY.0
}

/// How long one party waited.
#[derive(Debug, Clone, Copy)]
struct Wait {
    span: Span,
    called: bool,
}

impl Wait {
    fn of(visit: &Visit, at: Timestamp) -> Self {
        let call = visit.history.iter().find(|moment| moment.what == What::Called);
        let until = call.map(|call| call.at).unwrap_or(match visit.place {
            Place::Over { at, .. } => at,
            Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => at,
        });
        // Whoever has an appointment waits from its time on, however early they came.
        let since = visit.issued_at.max(visit.slot.unwrap_or(visit.issued_at));
        Self { span: (until - since).max(Span::ZERO), called: call.is_some() }
    }
}

/// How long a group waited; once sorted, the shortest first.
#[derive(Debug, Default)]
struct Waits(Vec<Wait>);

impl Waits {
    fn add(&mut self, wait: Wait) {
        self.0.push(wait);
    }

    fn sort(&mut self) {
        self.0.sort_unstable_by_key(|wait| wait.span);
    }

    /// What a share of the group did not wait longer than.
    fn at(&self, share: usize, of: usize) -> Span {
        let place = (self.0.len() * share).div_ceil(of).saturating_sub(1);
        self.0.get(place).map_or(Span::ZERO, |wait| wait.span)
    }

    fn told(&self, group: Group) -> GroupWaits {
        let uncalled = self.0.iter().filter(|wait| !wait.called).count();
        GroupWaits { group, parties: self.0.len(), uncalled, median: self.at(1, 2), nine_of_ten: self.at(9, 10), disparate: false }
    }
}

/// How many tickets were called and are over, and for how many of them nobody ever came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unanswered {
    /// Tickets that were called and are over.
    pub called: usize,
    /// Those of them for which nobody came to a desk.
    pub nobody_came: usize,
}

/// Tickets for which nobody came: of those taken with visitors' own phones, and of all others. Whoever checked in for an appointment
/// was there, and counts in neither.
#[must_use]
pub fn unanswered(state: &State) -> [Unanswered; 2] {
    let mut by_phone_and_other = [Unanswered::default(); 2];
    for visit in state.visits.values() {
        let has = |what| visit.history.iter().any(|moment| moment.what == what);
        let over = match visit.place {
            Place::Over { .. } => true,
            Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => false,
        };
        if !over || visit.slot.is_some() || !has(What::Called) {
            continue;
        }
        let counted = &mut by_phone_and_other[usize::from(visit.issued_by != Principal::Public)];
        counted.called += 1;
        counted.nobody_came += usize::from(visit.misses > 0 && !has(What::Arrived));
    }
    by_phone_and_other
}

/// Parties that were turned away since the day was full, by service and language; those that are fewer than five are left out.
pub fn unmet(state: &State) -> impl Iterator<Item = (&ServiceId, &Language, u32)> {
    let told = state.unmet.iter().filter(|(_, parties)| **parties as usize >= CELL_MIN);
    told.map(|((service, language), parties)| (service, language, *parties))
}
