//! What a forecast is made of: how the hall stands for one visit, in whole numbers, so that it can be kept with the ticket.

use avanti_model::Span;
use serde::{Deserialize, Serialize};

use crate::{
    calling::{Class, Place},
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
        Some(Self {
            ahead: u32::try_from(ahead).unwrap_or(u32::MAX),
            work: Span::from_millis((work + next_free) / desks),
            spread: Span::from_millis(law.deviation.millis() / desks),
            group,
        })
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
