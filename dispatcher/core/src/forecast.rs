//! How long until a visit is called: an interval that holds four times of five, learnt from every call of the day and frozen with
//! the next day's first event. It stands beside the state, which knows no floating point; what was shown stands in events.

mod basis;
mod cold;
mod regression;
mod residuals;
mod shown;
mod weights;

use avanti_model::{Language, ServiceId, Span, Timestamp};

pub use basis::Basis;
use regression::Regression;
use residuals::Residuals;
pub use shown::Forecast;
pub use weights::Weights;

use crate::{
    calling::{Class, Place, Reason, Standing},
    event::{Event, Recorded},
    state::State,
    visit::{Visit, What},
};

/// Calls that must have been seen before the regression is trusted; until then the law of serving alone speaks.
const OUTCOMES_MIN: u32 = 60;

/// Added to a wait before its logarithm is taken, in seconds, so that no wait at all can be predicted.
const WAIT_OFFSET_SECONDS: f64 = 5.0;

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

/// Predicts waits, and learns from each.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecaster {
    regression: Regression,
    residuals: Residuals,
    outcomes: u32,
}

impl Forecaster {
    /// A forecaster that knows what was frozen for a day.
    #[must_use]
    pub fn starting(weights: &Weights) -> Self {
        Self { regression: Regression::starting(weights.theta()), residuals: Residuals::starting(weights), outcomes: weights.outcomes }
    }

    /// The forecaster of a state: what was frozen for its day, and what the calls of the day have taught since.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let mut forecaster = Self::starting(&state.day.weights);
        let mut calls: Vec<_> = state.visits.values().filter_map(|visit| first_call(visit)).collect();
        calls.sort_unstable_by_key(|(at, ready, ..)| (*at, *ready));
        for (at, _, basis, reference) in calls {
            forecaster.learn(&basis, at - reference);
        }
        forecaster
    }

    /// Learns from an event; `state` is one that has it.
    pub fn observe(&mut self, state: &State, recorded: &Recorded) {
        if recorded.event.opens_day() {
            *self = Self::of(state);
        }
        let Event::VisitCalled { visit, .. } = &recorded.event else { return };
        let call = state.visit(*visit).and_then(|visit| first_call(visit)).filter(|(at, ..)| *at == recorded.at);
        if let Some((at, _, basis, reference)) = call {
            self.learn(&basis, at - reference);
        }
    }

    /// Whether an event has something to teach.
    #[must_use]
    pub fn is_taught_by(event: &Event) -> bool {
        match event {
            Event::DayOpened(_) | Event::VisitCalled { .. } => true,
            Event::DayClosed { .. }
            | Event::IntakeOpened
            | Event::IntakeClosed
            | Event::SettingsChanged { .. }
            | Event::DeskOpened { .. }
            | Event::DeskClosed { .. }
            | Event::DeskReleased { .. }
            | Event::TicketIssued(_)
            | Event::TurnedAway { .. }
            | Event::VisitLeft { .. }
            | Event::VisitRecalled { .. }
            | Event::VisitArrived { .. }
            | Event::VisitMissed { .. }
            | Event::VisitFinished { .. }
            | Event::VisitParked { .. }
            | Event::VisitReturned { .. }
            | Event::VisitResumed { .. }
            | Event::VisitTransferred { .. }
            | Event::DeskPaused { .. }
            | Event::DeskAway { .. }
            | Event::DeskReopened { .. }
            | Event::ActUndone { .. } => false,
        }
    }

    /// Time until the call of whoever stands as a basis says, counted from the later of the moment and the reference time.
    #[must_use]
    pub fn interval(&self, basis: &Basis) -> Interval {
        if self.outcomes < OUTCOMES_MIN {
            return cold::interval(basis);
        }
        let center = self.regression.predict(&basis.features());
        let [low, middle, high] = self.residuals.quantiles(basis).map(|error| (center + error).exp() - WAIT_OFFSET_SECONDS);
        Interval { low_seconds: low.max(0.0), middle_seconds: middle.max(0.0), high_seconds: high.max(0.0) }
    }

    /// What to show to whoever waits: the interval, rounded, at a moment.
    #[must_use]
    pub fn forecast(&self, state: &State, basis: &Basis, reference: Timestamp, at: Timestamp) -> Forecast {
        let until_reference = (reference - at).millis().max(0);
        let cap = state.day.closes_at.filter(|_| !state.day.training).map(|closes| closes - at);
        Forecast::rounded(self.interval(basis), Span::from_millis(until_reference), cap)
    }

    /// What to show to a visit that waits; none where it does not, or no open desk can serve it.
    #[must_use]
    pub fn of_waiting(&self, state: &State, visit: &Visit, at: Timestamp) -> Option<Forecast> {
        let place = visit.queue_place();
        let queue = state.queues.get(&visit.class())?;
        queue.at(place)?;
        let basis = Basis::of(state, &visit.class(), place, visit.current().group, at)?;
        Some(self.forecast(state, &basis, place.reference, at))
    }

    /// What to show to a walk-in before it takes a ticket; none where no open desk can serve it.
    #[must_use]
    pub fn of_newcomer(&self, state: &State, service: &ServiceId, language: &Language, at: Timestamp) -> Option<Forecast> {
        let standing = Standing::at(&state.settings, state.settings.service(service)?, at, None, false);
        let class = Class { service: service.clone(), speaks: vec![language.clone()], step_free: false, desk: None, booked: false };
        let place = Place { promised: at + standing.promise, reference: at, ready: state.seq + 1 };
        let basis = Basis::of(state, &class, place, standing.group, at)?;
        Some(self.forecast(state, &basis, at, at))
    }

    /// Learns one outcome: how long after the reference time the call came.
    pub fn learn(&mut self, basis: &Basis, wait: Span) {
        let seconds = wait.millis().max(0) as f64 / 1000.0;
        let (features, target) = (basis.features(), (seconds + WAIT_OFFSET_SECONDS).ln());
        let shown = self.interval(basis);
        let error = target - self.regression.predict(&features);
        self.residuals.learn(basis, error.clamp(-ERROR_MAX, ERROR_MAX), seconds, shown);
        self.regression.learn(&features, target, ERROR_MAX);
        self.outcomes = self.outcomes.saturating_add(1);
    }

    /// What the next day begins with.
    #[must_use]
    pub fn weights(&self) -> Weights {
        Weights::freeze(self.regression.theta(), &self.residuals, self.outcomes)
    }
}

/// Errors are never taken for larger than this: 20 times too long or too short.
const ERROR_MAX: f64 = 3.0;

/// When a visit was called for the first time, in its order, on which basis, and from when its wait counts; none where it was
/// not called, staff chose it, or it has missed a call.
fn first_call(visit: &Visit) -> Option<(Timestamp, u64, Basis, Timestamp)> {
    let basis = visit.basis?;
    let call = visit.history.iter().find(|moment| moment.what == What::Called)?;
    let decision = call.decision.as_deref()?;
    let by_rule = decision.reason != Reason::Pinned && visit.misses == 0;
    by_rule.then_some((call.at, visit.steps.first()?.ready, basis, decision.reference))
}
