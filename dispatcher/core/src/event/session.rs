//! What happens to a session of many people.

use std::sync::Arc;

use avanti_model::{ServiceId, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::calling::Decision;

/// What can happen to a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionEvent {
    /// A clerk began it: all who waited for it were called at once.
    Begun {
        /// The service.
        service: ServiceId,
        /// When the session begins by the timetable.
        slot: Timestamp,
        /// When it ends by the timetable.
        ends_at: Timestamp,
        /// The visits that were called, in the order of their numbers.
        visits: Vec<VisitId>,
        /// Why, for all of them.
        decision: Arc<Decision>,
    },
    /// Some of those who were called and are not marked as present were called again.
    Recalled {
        /// The visits.
        visits: Vec<VisitId>,
    },
    /// A clerk marked somebody as present.
    Joined {
        /// The visit.
        visit: VisitId,
        /// Why, where it was not called before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<Arc<Decision>>,
    },
    /// A clerk marked somebody as absent.
    Missed {
        /// The visit.
        visit: VisitId,
    },
    /// The grace time was over: whoever was not marked in the roll-call did not come.
    RollCallClosed {
        /// The visits that did not come.
        missed: Vec<VisitId>,
    },
    /// It was finished, with everybody in it.
    Finished {
        /// The visits that were served.
        finished: Vec<VisitId>,
        /// The visits that did not come.
        missed: Vec<VisitId>,
        /// The visits that came too late for it, and wait to be called in turn.
        late: Vec<VisitId>,
    },
}

impl SessionEvent {
    /// The name under which a journal files the event.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Begun { .. } => "session_begun",
            Self::Recalled { .. } => "session_recalled",
            Self::Joined { .. } => "session_joined",
            Self::Missed { .. } => "session_missed",
            Self::RollCallClosed { .. } => "roll_call_closed",
            Self::Finished { .. } => "session_finished",
        }
    }

    /// The visits that it is about.
    pub fn visits(&self) -> impl Iterator<Item = VisitId> {
        let (one, many): (Option<VisitId>, [&[VisitId]; 3]) = match self {
            Self::Begun { visits, .. } | Self::Recalled { visits } | Self::RollCallClosed { missed: visits } => (None, [visits, &[], &[]]),
            Self::Joined { visit, .. } | Self::Missed { visit } => (Some(*visit), [&[], &[], &[]]),
            Self::Finished { finished, missed, late } => (None, [finished, missed, late]),
        };
        one.into_iter().chain(many.into_iter().flatten().copied())
    }
}
