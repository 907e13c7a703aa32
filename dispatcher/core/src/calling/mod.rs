//! Who is next: Promised Time. Each waiting visit has a call-by time `D = r + P − σ`; a desk that asks gets the
//! eligible visit with the smallest. `r` and `P` belong to the visit, `σ` to its class and the open desks.

mod eligible;
mod promise;
mod queue;
mod reason;

pub use eligible::{DeskMask, can_serve};
pub use promise::scarcity_credit;
pub use queue::{Class, ClassQueue, Place, Queues};
pub use reason::{Choice, Decision, Reason};

use avanti_model::{Timestamp, VisitId};

use crate::{desk::AgentAtDesk, site::Desk};

/// The visit that a desk should call, with its call-by time and class; none if it can serve nobody who waits.
///
/// Only the heads of the classes are compared: within a class the credit is the same for all.
/// Ties go to the earlier reference time, then to the earlier event.
#[must_use]
pub fn next_for<'q>(queues: &'q Queues, desk: &Desk, agent: &AgentAtDesk) -> Option<Candidate<'q>> {
    queues
        .iter()
        .filter(|(class, _)| can_serve(desk, agent, class))
        .filter_map(|(class, queue)| {
            let (place, visit) = queue.head()?;
            Some(Candidate { visit, class, queue, place, call_by: queue.call_by(place) })
        })
        .min_by_key(|candidate| (candidate.call_by, candidate.place.reference, candidate.place.ready))
}

/// A visit that could be called, with the figures that speak for it.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'q> {
    /// The visit.
    pub visit: VisitId,
    /// Its class.
    pub class: &'q Class,
    /// The class's queue.
    pub queue: &'q ClassQueue,
    /// Its place in the queue.
    pub place: Place,
    /// Its call-by time `D`.
    pub call_by: Timestamp,
}
