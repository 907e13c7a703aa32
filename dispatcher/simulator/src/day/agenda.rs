//! What will happen, in the order of time; of what happens at one moment, what was planned first.

use std::{cmp::Reverse, collections::BinaryHeap};

use avanti_model::{Timestamp, VisitId};

/// Something that will happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Happening {
    /// A shift begins.
    Begins(usize),
    /// A break is due.
    Pauses {
        /// The shift.
        shift: usize,
        /// Its end.
        until: Timestamp,
    },
    /// A break has lasted so long that nobody counts on the desk any more.
    CountedOut,
    /// A break ends.
    Returns(usize),
    /// A shift ends.
    Ends(usize),
    /// A party in the line before the door is handed a token.
    HandedOver(usize),
    /// A party comes.
    Comes(usize),
    /// A party that came too early for its appointment can check in.
    ChecksIn(usize),
    /// The party that was called reaches the desk.
    Arrives(usize, VisitId),
    /// The party that was called does not come.
    Missed(usize, VisitId),
    /// The party at the desk has been served.
    Served(usize, VisitId),
    /// An appointment may be called although nobody has come.
    Due,
    /// Nobody came who was called before they were there.
    Unanswered(usize, usize),
    /// A party gives up, if it still waits.
    GivesUp(usize),
}

/// The agenda of a day.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    heap: BinaryHeap<Reverse<(Timestamp, u64, Happening)>>,
    planned: u64,
}

impl Agenda {
    pub(super) fn plan(&mut self, at: Timestamp, happening: Happening) {
        self.heap.push(Reverse((at, self.planned, happening)));
        self.planned += 1;
    }

    pub(super) fn pop(&mut self) -> Option<(Timestamp, Happening)> {
        self.heap.pop().map(|Reverse((at, _, happening))| (at, happening))
    }
}
