//! What a forecast is made of: how the hall stands for one visit, in whole numbers, so that it can be kept with the ticket.

use avanti_model::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    calling::{Class, DeskMask, Place, Weight},
    state::State,
    visit::Group,
};

/// Numbers that the regression sees.
pub(super) const FEATURES: usize = 9;

/// How the hall stands for one visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Visits before it, `n`.
    pub ahead: u32,
    /// The work before it divided by the desks that can serve it: how long it would wait if nobody came and nothing varied.
    pub work: Span,
    /// How much of it may vary: the standard deviation of serving one party, divided by the desks.
    pub spread: Span,
    /// How long the one who waits longest of those before it has waited.
    pub head: Span,
    /// How long the last one who was called had waited.
    pub last: Span,
    /// Desks that can serve it, `c`.
    pub able: u16,
    /// What sets its promise.
    pub group: Group,
}

impl Basis {
    /// How the hall stands for a visit of a class at a place in the order; none where no open desk can serve it.
    ///
    /// The work of others counts as far as the desks that can do it are those that can serve the visit too.
    #[must_use]
    pub fn of(state: &State, class: &Class, place: Place, group: Group, at: Timestamp) -> Option<Self> {
        let weight = state.queues.get(class).map_or_else(|| state.weigh(class), |queue| queue.weight);
        let desks = i64::from(weight.able.count());
        if desks == 0 {
            return None;
        }
        let call_by = place.promised - weight.credit;
        let (mut ahead, mut work, mut head) = (0_usize, 0_i64, Span::ZERO);
        for (other, queue) in state.queues.iter() {
            let shared = i64::from(queue.weight.able.shared(weight.able));
            if shared == 0 {
                continue;
            }
            let before = queue.count_before(call_by, place.reference, place.ready);
            ahead += before;
            let each = state.law(&other.service).mean.millis() * shared / i64::from(queue.weight.able.count()).max(1);
            work += each * i64::try_from(before).unwrap_or(i64::MAX);
            if let Some((first, _)) = queue.head().filter(|_| before > 0) {
                head = head.max(at - first.reference);
            }
        }
        let law = state.law(&class.service);
        // All desks are busy, or nobody is before it and one is free: then it waits for nothing.
        let free = ahead == 0 && state.is_a_desk_free(weight.able);
        let next_free = if free { 0 } else { law.mean.millis() };
        Some(Self {
            ahead: u32::try_from(ahead).unwrap_or(u32::MAX),
            work: Span::from_millis((work + next_free) / desks),
            spread: Span::from_millis(law.deviation.millis() / desks),
            head,
            last: last_wait(state, weight),
            able: weight.able.count(),
            group,
        })
    }

    /// What the regression sees: logarithms of what is counted and timed, and the group.
    pub(super) fn features(&self) -> [f64; FEATURES] {
        let seconds = |span: Span| span.millis().max(0) as f64 / 1000.0;
        let is = |group: Group| if self.group == group { 1.0 } else { 0.0 };
        [
            1.0,
            f64::from(self.ahead).ln_1p(),
            (seconds(self.work) + 5.0).ln(),
            (seconds(self.head) + 10.0).ln(),
            (seconds(self.last) + 10.0).ln(),
            is(Group::Booked),
            is(Group::LateBooked),
            is(Group::Priority),
            f64::from(self.able).ln(),
        ]
    }
}

fn last_wait(state: &State, weight: Weight) -> Span {
    let by = |place: u16| {
        let mut mask = DeskMask::default();
        mask.add(usize::from(place));
        mask
    };
    state.record.latest(|call| weight.able.meets(by(call.desk))).map_or(Span::ZERO, |call| call.waited)
}
