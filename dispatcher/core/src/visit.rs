//! One party's stay: who it is to the hall (number and picture), what it needs, and where it stands.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{
    AgentId, AppointmentId, DeskId, Language, Picture, Principal, ServiceId, Span, TicketNumber, Timestamp, VisitId, limits,
};
use serde::{Deserialize, Serialize};

use crate::{
    calling::{Class, Decision},
    forecast::{Basis, Bounds, Forecast},
    session::Session,
};

/// What a visit needs; never why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// A desk that is reached without a step.
    StepFree,
    /// More time than usual.
    MoreTime,
    /// Somebody who comes to the seat.
    FetchMe,
    /// A place with little noise.
    QuietPlace,
    /// The shorter promise of the priority group.
    Priority,
}

impl Need {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::StepFree, Self::MoreTime, Self::FetchMe, Self::QuietPlace, Self::Priority];
}

/// What sets the promise to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// It has an appointment and came early or within the grace time.
    Booked,
    /// It belongs to the priority group.
    Priority,
    /// It has an appointment and came later than the grace time.
    LateBooked,
    /// It came without an appointment, or so late that the appointment had lapsed.
    #[default]
    WalkIn,
}

impl Group {
    /// All of them, the shortest promise first as they are usually set.
    pub const ALL: [Self; 4] = [Self::Booked, Self::Priority, Self::LateBooked, Self::WalkIn];
}

/// One party's stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// Its number on paper, board and in the voice.
    pub number: TicketNumber,
    /// Its picture, for those who read no digits.
    pub picture: Picture,
    /// The language of its screens.
    pub reads: Language,
    /// The languages it can be served in, best first; never empty.
    pub speaks: Vec<Language>,
    /// How many people it is.
    pub party: u8,
    /// What it needs.
    pub needs: BTreeSet<Need>,
    /// What it came for, one desk after another; never empty.
    pub steps: Vec<Step>,
    /// Index of the step it is at.
    pub step: usize,
    /// The desk of the professional whom it asked for by name: that one alone calls it for its first step, while it can serve it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<DeskId>,
    /// The slot of its appointment, where it has one.
    pub slot: Option<Timestamp>,
    /// The appointment itself, where it was booked here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// When the ticket was issued.
    pub issued_at: Timestamp,
    /// Who issued it.
    pub issued_by: Principal,
    /// How the hall stood for it when it came.
    pub basis: Option<Basis>,
    /// Between which bounds its wait was forecast.
    pub bounds: Option<Bounds>,
    /// How long it was told that it will wait.
    pub forecast: Option<Forecast>,
    /// Where it stands.
    pub place: Place,
    /// Calls that it missed.
    pub misses: u8,
    /// How often its visitor has stepped out.
    #[serde(skip_serializing_if = "is_none")]
    pub breaks: u8,
    /// Sequence number of the last event that changed it.
    pub changed: u64,
    /// What happened to it, oldest first, the last `HISTORY_MAX` moments.
    pub history: Vec<Moment>,
}

/// One service of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The service.
    pub service: ServiceId,
    /// Reference time: from when the promise counts.
    pub reference: Timestamp,
    /// How soon after the reference time the call was promised.
    pub promise: Span,
    /// What set the promise.
    pub group: Group,
    /// Sequence number of the event that made the step ready: the last tie-breaker.
    pub ready: u64,
    /// The only desk that may call it, while that desk can serve it.
    pub desk: Option<DeskId>,
    /// The session for which it came, by its slot: it is called with the others of it, and not in turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Timestamp>,
}

/// Where a visit stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the hall.
    Waiting,
    /// Called to a desk, not there yet.
    Called(Call),
    /// At a desk.
    Serving(Call),
    /// Sent away from a desk for a while, or stepped out before the call; to come back.
    Parked(Parked),
    /// Gone.
    Over {
        /// How it ended.
        outcome: Outcome,
        /// When it ended.
        at: Timestamp,
    },
}

/// A call to a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// The desk.
    pub desk: DeskId,
    /// When it was made first.
    pub at: Timestamp,
    /// When it was made last: a recall counts.
    pub last_at: Timestamp,
    /// When the visitor came, once they came.
    pub arrived_at: Option<Timestamp>,
    /// How often it was made.
    pub calls: u8,
    /// Why this visit.
    pub decision: Arc<Decision>,
    /// The mediator who is there for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mediator: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_none(count: &u8) -> bool {
    *count == 0
}

/// A time away: from the desk in mid-visit, or before the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parked {
    /// The desk that waits for it; none where its visitor stepped out before the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskId>,
    /// Since when.
    pub at: Timestamp,
    /// When it is expected back; from then on it waits to be called.
    pub back_at: Timestamp,
}

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Served to the end.
    Finished,
    /// Gave up.
    Left,
    /// Called as often as the rule says and never came.
    Missed,
    /// The day ended first.
    Unserved,
}

/// One line of a visit's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: What,
    /// At which desk.
    pub desk: Option<DeskId>,
    /// By whom, where it was a person of the staff.
    pub agent: Option<AgentId>,
    /// Why, where it was a call.
    pub decision: Option<Arc<Decision>>,
}

/// What can happen to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The ticket was issued.
    Issued,
    /// Called to a desk.
    Called,
    /// Called again to the same desk.
    Recalled,
    /// Came to the desk.
    Arrived,
    /// Did not come.
    Missed,
    /// Served to the end.
    Finished,
    /// Gave up.
    Left,
    /// Sent away for a while.
    Parked,
    /// Was back at a desk before the time was up.
    Resumed,
    /// It waits to be called again: the time away was up, or the desk was closed for a clerk who had gone.
    Returned,
    /// Passed on to another service or desk.
    Transferred,
    /// The desk took its last act back.
    Undone,
}

impl Call {
    /// A call that is made for the first time.
    #[must_use]
    pub fn made(desk: &DeskId, at: Timestamp, decision: &Arc<Decision>, mediator: Option<&String>) -> Self {
        let (decision, mediator) = (Arc::clone(decision), mediator.cloned());
        Self { desk: desk.clone(), at, last_at: at, arrived_at: None, calls: 1, decision, mediator }
    }
}

impl Visit {
    /// Whether its ticket was given back before anything else had happened to it. A call that was taken back never was.
    #[must_use]
    pub fn was_given_back(&self) -> bool {
        let left = matches!(self.place, Place::Over { outcome: Outcome::Left, .. });
        left && self.history.iter().all(|moment| matches!(moment.what, What::Issued | What::Undone | What::Left))
    }

    /// The step it is at.
    #[must_use]
    pub fn current(&self) -> &Step {
        &self.steps[self.step]
    }

    /// What decides which desks can serve it.
    #[must_use]
    pub fn class(&self) -> Class {
        let step = self.current();
        Class {
            service: step.service.clone(),
            speaks: self.speaks.clone(),
            step_free: self.needs.contains(&Need::StepFree),
            desk: step.desk.clone(),
            booked: (step.group == Group::Booked).then_some(step.promise),
        }
    }

    /// The session for which it came, while it is to be called with the others of it.
    #[must_use]
    pub fn session(&self) -> Option<Session> {
        let step = self.current();
        step.session.map(|slot| Session { service: step.service.clone(), slot })
    }

    /// The call that brought it to a desk, while it is called or served.
    #[must_use]
    pub fn call(&self) -> Option<&Call> {
        match &self.place {
            Place::Called(call) | Place::Serving(call) => Some(call),
            Place::Waiting | Place::Parked(_) | Place::Over { .. } => None,
        }
    }

    /// How often its visitor can still step out.
    #[must_use]
    pub fn breaks_left(&self) -> u8 {
        limits::BREAKS_MAX.saturating_sub(self.breaks)
    }

    /// Whether the stay goes on.
    #[must_use]
    pub fn is_active(&self) -> bool {
        match self.place {
            Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => true,
            Place::Over { .. } => false,
        }
    }

    /// Lets it be called in turn, and not with a session.
    pub(crate) fn leave_session(&mut self) {
        self.steps[self.step].session = None;
    }

    /// Lets the desk alone call it that it asked for.
    pub(crate) fn pin_to_asked(&mut self) {
        if let Some(asked) = self.asks_for().cloned() {
            self.steps[self.step].desk = Some(asked);
        }
    }

    /// Whether it asked for a professional, and has not been passed on from there.
    pub(crate) fn asks_for(&self) -> Option<&DeskId> {
        self.asked.as_ref().filter(|_| self.step == 0)
    }

    /// Lets any desk call it that can serve it.
    pub(crate) fn unpin(&mut self) {
        self.steps[self.step].desk = None;
    }

    pub(crate) fn remember(&mut self, moment: Moment) {
        if self.history.len() >= limits::HISTORY_MAX {
            // Calls stay: a visit that is back goes on with the one that brought it to a desk.
            let oldest = self.history.iter().position(|moment| moment.decision.is_none()).unwrap_or(0);
            self.history.remove(oldest);
        }
        self.history.push(moment);
    }
}
