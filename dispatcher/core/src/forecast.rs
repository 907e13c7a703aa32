//! How long until a visit is called: an interval that holds four times of five. It is the work before the visit, divided by the desks,
//! times how many times longer people of its group waited with as many before them: learnt from every call and frozen when a day opens.
//! It stands beside the state, which knows no floating point; what was shown stands in events.

mod basis;
mod cold;
mod ratios;
mod shown;
mod weights;

use avanti_model::{Language, ServiceId, Span, Timestamp};

pub use basis::Basis;
use ratios::Ratios;
pub use shown::Forecast;
pub use weights::Weights;

use serde::{Deserialize, Serialize};

use crate::{
    calling::{Class, Place, Reason, Standing},
    event::{Event, Recorded},
    state::State,
    visit::{Visit, What},
};

/// An interval of time until a call, in seconds, before it is rounded for showing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// One of ten is called sooner.
    pub low_seconds: f64,
    /// As many are called sooner as later.
    pub middle_seconds: f64,
    /// One of ten is called later.
    pub high_seconds: f64,
}

/// The bounds of an interval, as they are kept with a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// One of ten is called sooner.
    pub low: Span,
    /// One of ten is called later.
    pub high: Span,
}

impl Interval {
    /// Its bounds, to the millisecond.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let span = |seconds: f64| Span::from_millis((seconds * 1000.0).round() as i64);
        Bounds { low: span(self.low_seconds), high: span(self.high_seconds) }
    }
}

/// Predicts waits, and learns from each.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecaster {
    ratios: Ratios,
}

impl Forecaster {
    /// A forecaster that knows what was frozen for a day.
    #[must_use]
    pub fn starting(weights: &Weights) -> Self {
        Self { ratios: Ratios::starting(weights) }
    }

    /// The forecaster of a state: what was frozen for its day, and what the calls of the day have taught since.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let mut forecaster = Self::starting(&state.day.weights);
        let mut calls: Vec<FirstCall> = state.visits.values().filter_map(|visit| first_call(visit)).collect();
        calls.sort_unstable_by_key(|call| (call.at, call.ready));
        for call in calls {
            forecaster.learn_call(&call);
        }
        forecaster
    }

    /// Learns from an event; `state` is one that has it.
    pub fn observe(&mut self, state: &State, recorded: &Recorded) {
        // A call that is taken back has taught nothing: it is learnt anew without it.
        if recorded.event.opens_day() || matches!(recorded.event, Event::ActUndone { .. }) {
            *self = Self::of(state);
        }
        let Event::VisitCalled { visit, .. } = &recorded.event else { return };
        if let Some(call) = state.visit(*visit).and_then(|visit| first_call(visit)).filter(|call| call.at == recorded.at) {
            self.learn_call(&call);
        }
    }

    /// Whether an event has something to teach.
    #[must_use]
    pub fn is_taught_by(event: &Event) -> bool {
        match event {
            Event::DayOpened(_) | Event::VisitCalled { .. } | Event::ActUndone { .. } => true,
            Event::DayClosed { .. }
            | Event::IntakeOpened
            | Event::IntakeClosed
            | Event::SettingsChanged { .. }
            | Event::DeskOpened { .. }
            | Event::DeskClosed { .. }
            | Event::DeskReleased { .. }
            | Event::TicketIssued(_)
            | Event::TurnedAway { .. }
            | Event::AppointmentBooked(_)
            | Event::AppointmentMoved { .. }
            | Event::TokenHanded { .. }
            | Event::NumbersLeased { .. }
            | Event::LeasesEnded { .. }
            | Event::PaperTold(_)
            | Event::AbsenceBegun(_)
            | Event::AbsenceEnded { .. }
            | Event::AppointmentCancelled { .. }
            | Event::VisitLeft { .. }
            | Event::VisitRecalled { .. }
            | Event::VisitArrived { .. }
            | Event::VisitMissed { .. }
            | Event::VisitFinished { .. }
            | Event::VisitParked { .. }
            | Event::VisitReturned { .. }
            | Event::VisitSteppedOut { .. }
            | Event::LanguageChosen { .. }
            | Event::Print(_)
            | Event::VisitResumed { .. }
            | Event::VisitTransferred { .. }
            | Event::DeskPaused { .. }
            | Event::DeskAway { .. }
            | Event::Session { .. }
            | Event::MediatorsThere { .. }
            | Event::WaitList(_)
            | Event::DeskReopened { .. } => false,
        }
    }

    /// Time until the call of whoever stands as a basis says, counted from the later of the moment and the reference time.
    #[must_use]
    pub fn interval(&self, basis: &Basis) -> Interval {
        if basis.is_free() {
            return Interval { low_seconds: 0.0, middle_seconds: 0.0, high_seconds: 0.0 };
        }
        let Some(ratios) = self.ratios.quantiles(basis) else { return cold::interval(basis) };
        let [low_seconds, middle_seconds, high_seconds] = ratios.map(|ratio| ratio * basis.work_seconds());
        Interval { low_seconds, middle_seconds, high_seconds }
    }

    /// What to show to a visit that waits; none where it does not, or no open desk can serve it.
    #[must_use]
    pub fn of_waiting(&self, state: &State, visit: &Visit, at: Timestamp) -> Option<Forecast> {
        let place = visit.queue_place();
        let queue = state.queues.get(&visit.class())?;
        queue.at(place)?;
        let basis = Basis::of(state, &visit.class(), place, visit.current().group)?;
        Some(shown(state, self.interval(&basis), place.reference, at))
    }

    /// What to show to a walk-in before it takes a ticket; none where no open desk can serve it.
    #[must_use]
    pub fn of_newcomer(&self, state: &State, service: &ServiceId, language: &Language, at: Timestamp) -> Option<Forecast> {
        let standing = Standing::at(&state.settings, state.settings.service(service)?, at, None, false);
        let class = Class { service: service.clone(), speaks: vec![language.clone()], step_free: false, desk: None, booked: None };
        let place = Place { promised: at + standing.promise, reference: at, ready: state.seq + 1 };
        let basis = Basis::of(state, &class, place, standing.group)?;
        Some(shown(state, self.interval(&basis), at, at))
    }

    /// Learns one outcome: how long after the reference time the call came, and between which bounds it had been forecast.
    pub fn learn(&mut self, basis: &Basis, wait: Span, bounds: Bounds) {
        // Whoever a free desk calls at once teaches nothing of waiting.
        if !basis.is_free() {
            self.ratios.learn(basis, wait, bounds);
        }
    }

    fn learn_call(&mut self, call: &FirstCall) {
        // Whoever was told nothing by an older version is learnt from as if it had been told what would be said today.
        let bounds = call.bounds.unwrap_or_else(|| self.interval(&call.basis).bounds());
        self.learn(&call.basis, call.waited, bounds);
    }

    /// What the next day begins with.
    #[must_use]
    pub fn weights(&self) -> Weights {
        Weights::freeze(&self.ratios)
    }
}

/// What to show at a moment of an interval that is counted from a reference time.
#[must_use]
pub fn shown(state: &State, interval: Interval, reference: Timestamp, at: Timestamp) -> Forecast {
    let cap = state.day.closes_at.filter(|_| !state.day.training).map(|closes| closes - at);
    Forecast::rounded(interval, (reference - at).max(Span::ZERO), cap)
}

/// The first call of a visit.
#[derive(Debug)]
struct FirstCall {
    at: Timestamp,
    ready: u64,
    basis: Basis,
    bounds: Option<Bounds>,
    waited: Span,
}

/// When a visit was called for the first time; none where it was not called, staff chose it, or it has missed a call.
fn first_call(visit: &Visit) -> Option<FirstCall> {
    let basis = visit.basis?;
    let call = visit.history.iter().find(|moment| moment.what == What::Called)?;
    let decision = call.decision.as_deref()?;
    let by_rule = decision.reason != Reason::Pinned && visit.misses == 0;
    let ready = visit.steps.first()?.ready;
    by_rule.then_some(FirstCall { at: call.at, ready, basis, bounds: visit.bounds, waited: call.at - decision.reference })
}
