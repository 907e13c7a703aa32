//! Why a visit was called: the figures of the decision and a reason code, kept with the call.
//! The sentence made of them is the shell's.

use avanti_model::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use crate::visit::Group;

/// A reason code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Its call-by time was the earliest of all that the desk can serve.
    Due,
    /// It has an appointment, and the promise to it would have been broken.
    Promise,
    /// It will soon be too late to serve it.
    LastCall,
    /// It has an appointment later on, and the desk would have been idle.
    Early,
    /// Staff chose it.
    Pinned,
    /// The session for which it came was begun.
    Session,
}

/// Why staff chose a particular visit: coded, so that nothing about a person is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// It was agreed with the person.
    Agreed,
    /// The person is not well.
    Unwell,
    /// Small children come with the person.
    Children,
    /// A colleague asked for it.
    Colleague,
    /// The person came back with what was missing.
    Returned,
    /// Another reason.
    Other,
}

impl Choice {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Returned, Self::Agreed, Self::Unwell, Self::Children, Self::Colleague, Self::Other];
}

/// What a call was decided by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Why.
    pub reason: Reason,
    /// Reference time `r`.
    pub reference: Timestamp,
    /// Promise `P`.
    pub promise: Span,
    /// Scarcity credit `σ`.
    pub credit: Span,
    /// Call-by time `D`.
    pub call_by: Timestamp,
    /// Open desks that can be counted on and could serve it, or pairs of such a desk and a mediator where those are fewer, `m`.
    pub able: u16,
    /// Open desks that can be counted on, `M`.
    pub open: u16,
    /// Those who waited and could have been served at this desk, itself included.
    pub compared: u32,
    /// What set the promise.
    #[serde(default)]
    pub group: Group,
    /// Why staff chose it, where they did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
}
