//! What a forecast is made of: how the hall stands for one visit, in whole numbers, so that it can be kept with the ticket.

use avanti_model::Span;
use serde::{Deserialize, Serialize};

use crate::{
    calling::{Class, Place, Weight},
    state::State,
    visit::Group,
};

/// How the hall stands for one visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Visits before it, `n`.
    pub ahead: u32,
    /// The work before it divided by the desks that can serve it: how long it would wait if nobody came and nothing varied.
    pub work: Span,
    /// How much of it may vary: the standard deviation of serving one party, divided by the desks.
    pub spread: Span,
    /// What sets its promise.
    pub group: Group,
}

impl Basis {
    /// How the hall stands for a visit of a class at a place in the order; none where no open desk can serve it.
    ///
    /// The work of others counts as far as the desks that can do it are those that can serve the visit too.
    #[must_use]
    pub fn of(state: &State, class: &Class, place: Place, group: Group) -> Option<Self> {
        let weight = state.queues.get(class).map_or_else(|| state.weigh(class), |queue| queue.weight);
        let desks = i64::from(weight.able.count());
        if desks == 0 {
            return None;
        }
        let call_by = place.promised - weight.credit;
        let (mut ahead, mut work) = (0_usize, 0_i64);
        for (other, queue) in state.queues.iter() {
            let shared = i64::from(queue.weight.able.shared(weight.able));
            if shared == 0 {
                continue;
            }
            let before = queue.count_before(call_by, place.reference, place.ready);
            ahead += before;
            let each = state.law(&other.service).mean.millis() * shared / i64::from(queue.weight.able.count()).max(1);
            work += each * i64::try_from(before).unwrap_or(i64::MAX);
        }
        let law = state.law(&class.service);
        // All desks are busy, or nobody is before it and one is free: then it waits for nothing.
        let free = ahead == 0 && state.is_a_desk_free(weight.able);
        let next_free = if free { 0 } else { law.mean.millis() };
        let at_desks = (work + next_free) / desks;
        let work = weight.at_once.map_or(at_desks, |_| at_desks.max(Self::with_mediators(state, class, weight, place)));
        Some(Self {
            ahead: u32::try_from(ahead).unwrap_or(u32::MAX),
            work: Span::from_millis(work),
            spread: Span::from_millis(law.deviation.millis() / i64::from(weight.at_once()).max(1)),
            group,
        })
    }

    /// The work before it for which there are fewer mediators than desks, in milliseconds: of its own class and of others with whom
    /// the same mediators speak.
    fn with_mediators(state: &State, class: &Class, weight: Weight, place: Place) -> i64 {
        let call_by = place.promised - weight.credit;
        let shares = |other: &Class| state.staffing.mediators_of(other).any(|own| own.speaks(&class.speaks));
        let (mut ahead, mut work) = (0_usize, 0_i64);
        for (other, queue) in state.queues.iter().filter(|(other, queue)| queue.weight.at_once.is_some() && shares(other)) {
            let before = queue.count_before(call_by, place.reference, place.ready);
            ahead += before;
            work += state.law(&other.service).mean.millis() * i64::try_from(before).unwrap_or(i64::MAX);
        }
        let can_begin = state.free_mediator(&class.speaks, None).is_some() || state.is_a_desk_free(state.staffing.direct(class));
        let next_free = if ahead == 0 && can_begin { 0 } else { state.law(&class.service).mean.millis() };
        (work + next_free) / i64::from(weight.at_once()).max(1)
    }

    /// The work before it, in seconds; at least a second, so that it can be divided by.
    pub(super) fn work_seconds(&self) -> f64 {
        (self.work.millis() as f64 / 1000.0).max(1.0)
    }

    /// Whether a desk is free that calls it at once.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.work <= Span::ZERO
    }
}
