//! A desk while a clerk is signed in at it, and its last act, which it may take back.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AgentId, Language, ServiceId, Span, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::{session::HeldSession, visit::Visit};

/// What a desk is doing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct DeskState {
    /// The clerk, while the desk is open.
    pub agent: Option<Arc<AgentAtDesk>>,
    /// The visit that is called to it or served at it.
    pub visit: Option<VisitId>,
    /// The session that it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Arc<HeldSession>>,
    /// Sequence number of the last event that changed it.
    pub changed: u64,
    /// What it did last, if that can still be taken back.
    pub last_act: Option<Arc<LastAct>>,
    /// Its pause, while it has one.
    pub paused: Option<Pause>,
}

impl DeskState {
    /// Whether it can be counted on: it is open, holds no session, and does not pause for long.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.agent.is_some() && self.session.is_none() && self.paused.is_none_or(|pause| !pause.away)
    }

    /// When it is expected back that is not counted on, seen from a moment: at the end of its session or pause. None where nobody can say.
    #[must_use]
    pub fn back_at(&self, at: Timestamp) -> Option<Timestamp> {
        match &self.session {
            Some(held) => Some(at.max(held.ends_at)),
            None => self.paused.and_then(|pause| pause.back_at(at)),
        }
    }

    /// Whether it has a visit or holds a session.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.visit.is_some() || self.session.is_some()
    }

    /// Whether it could call at once.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.agent.is_some() && !self.is_busy() && self.paused.is_none()
    }
}

/// A pause of an open desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pause {
    /// Why.
    pub reason: PauseReason,
    /// Since when.
    pub since: Timestamp,
    /// Whether it has lasted so long that the desk is no longer counted on.
    pub away: bool,
}

impl Pause {
    /// When the desk is expected back, seen from a moment; none where it has been away for twice as long as is usual.
    #[must_use]
    pub fn back_at(&self, at: Timestamp) -> Option<Timestamp> {
        let usual = self.reason.usual();
        (at < self.since + usual + usual).then(|| at.max(self.since + usual))
    }
}

/// Why a desk pauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseReason {
    /// A short break.
    Break,
    /// A meal.
    Meal,
    /// Work on papers after a visit.
    Paperwork,
    /// A meeting.
    Meeting,
    /// Something else.
    Other,
}

impl PauseReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Break, Self::Paperwork, Self::Meal, Self::Meeting, Self::Other];

    /// How long such a pause usually is.
    #[must_use]
    pub const fn usual(self) -> Span {
        Span::from_minutes(match self {
            Self::Break | Self::Paperwork => 15,
            Self::Other => 30,
            Self::Meal | Self::Meeting => 60,
        })
    }
}

/// A clerk at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgentAtDesk {
    /// Who, opaquely.
    pub id: AgentId,
    /// The languages that are spoken there.
    pub languages: BTreeSet<Language>,
    /// The services that are given there.
    pub services: BTreeSet<ServiceId>,
    /// Since when.
    pub since: Timestamp,
    /// Until when, where that is before the doors close.
    pub until: Option<Timestamp>,
}

/// An act of a desk with everything it takes to undo it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LastAct {
    /// Sequence number of its event; for a call, of the event that repeated it last.
    pub seq: u64,
    /// Sequence number of the event with which it began.
    pub began: u64,
    /// When it was done.
    pub at: Timestamp,
    /// Which act.
    pub act: Act,
    /// The visit that the desk page names when it asks for the undo; none where it was an act of a session.
    pub visit: Option<VisitId>,
    /// The visits as they were.
    pub visits: Vec<Arc<Visit>>,
    /// The desk's visit as it was.
    pub desk_visit: Option<VisitId>,
    /// The desk's session as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk_session: Option<Arc<HeldSession>>,
}

/// An act of a desk that can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The next visit was called.
    Next,
    /// The visitor came.
    Arrived,
    /// The visitor did not come.
    Missed,
    /// The visit was served to the end.
    Finish,
    /// The visit was sent away for a while.
    Park,
    /// The visit was back.
    Resume,
    /// The visit was passed on.
    Transfer,
    /// A session was begun: all who wait for it were called.
    BeginSession,
    /// Somebody was marked as present at a session.
    Present,
    /// Somebody was marked as absent from a session.
    Absent,
    /// A session was finished.
    FinishSession,
}
