//! Who is next. A policy picks one of the visits that a desk can serve; Promised Time is the product's. Each waiting visit has a
//! call-by time `D = r + P − σ`: `r` and `P` belong to the visit, `σ` to its class and the open desks.

mod asking;
mod eligible;
mod promised_time;
mod queue;
mod reason;
mod record;
mod scarcity;
mod staffing;
mod standing;

pub use asking::Asking;
pub use eligible::{DeskMask, can_serve};
pub use promised_time::PromisedTime;
pub use queue::{Class, ClassQueue, Place, Queues, Weight};
pub use reason::{Choice, Decision, Reason};
pub use record::{CallRecord, MadeCall};
pub use scarcity::scarcity_credit;
pub use staffing::Staffing;
pub use standing::Standing;

use avanti_model::VisitId;

/// A rule that says who is next.
pub trait CallingPolicy: std::fmt::Debug + Sync {
    /// The visit that a desk should call, and why; none if it can serve nobody who waits.
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick>;
}

/// A visit that a policy picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pick {
    /// The visit.
    pub visit: VisitId,
    /// Why.
    pub reason: Reason,
}
