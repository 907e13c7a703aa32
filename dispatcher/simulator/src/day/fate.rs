//! What became of a day and of each party that came.

use avanti_core::{State, calling::Reason, visit::Group};
use avanti_model::{Span, Timestamp, VisitId};

/// What became of a day.
#[derive(Debug, Clone)]
pub struct Played {
    /// What became of each party, in the order of the plan.
    pub fates: Vec<Fate>,
    /// What each shift did, in the order of the plan.
    pub desks: Vec<DeskTime>,
    /// When the last party had been served.
    pub ended_at: Timestamp,
    /// Events that were written.
    pub events: u64,
    /// The state at the end.
    pub state: State,
}

/// What became of a party.
#[derive(Debug, Clone, PartialEq)]
pub struct Fate {
    /// When it came.
    pub came_at: Timestamp,
    /// The visit that it became; none where it got no ticket.
    pub visit: Option<VisitId>,
    /// What set its promise.
    pub group: Group,
    /// Reference time, from which its promise counted.
    pub reference: Timestamp,
    /// Its last call.
    pub called: Option<Called>,
    /// How many who became ready later were called before it, by desks that could have served it.
    pub overtaken: u32,
    /// When it ended; where it still waited, when the day ended.
    pub ended_at: Timestamp,
    /// How it ended.
    pub outcome: Outcome,
}

/// A call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called {
    /// When.
    pub at: Timestamp,
    /// By which shift.
    pub shift: usize,
    /// Why.
    pub reason: Reason,
}

/// How a party ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was served.
    Served,
    /// It gave its ticket back.
    Left,
    /// It was called and had gone.
    Missed,
    /// It was turned away by the doors or by intake control.
    TurnedAway,
    /// It found no place to wait.
    Blocked,
    /// It still waited when the last desk ended.
    Unserved,
}

/// What a shift did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DeskTime {
    /// How long the desk was open, breaks left out.
    pub open: Span,
    /// How long it had a visit.
    pub busy: Span,
    /// How long of that it called somebody who did not come.
    pub in_vain: Span,
    /// Visits that were served there.
    pub served: u32,
}

impl Fate {
    /// How long it waited for its last call; none where it was not called.
    #[must_use]
    pub fn wait(&self) -> Option<Span> {
        self.called.map(|called| called.at - self.came_at)
    }

    /// How long after its reference time it was called: what its promise speaks of.
    #[must_use]
    pub fn beyond_reference(&self) -> Option<Span> {
        self.called.map(|called| called.at - self.reference)
    }
}
