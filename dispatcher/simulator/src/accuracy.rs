//! How good forecasts are: days are played one after the other with one forecaster, which is asked when each ticket is handed out
//! and told when it is called; beside it what simpler forecasts would have said of the same tickets.

use std::collections::BTreeMap;

use avanti_core::{
    Event, Recorded, State,
    calling::Reason,
    forecast::{Basis, Forecaster, Interval, Weights},
};
use avanti_model::VisitId;

/// One ticket: what was said of it, and what came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told {
    /// How the hall stood for it.
    pub basis: Basis,
    /// What was forecast.
    pub interval: Interval,
    /// How long it waited from its reference time to its call, in seconds.
    pub waited: f64,
}

/// A forecaster at work over several days.
#[derive(Debug)]
pub struct Trial {
    forecaster: Forecaster,
    open: BTreeMap<VisitId, (Basis, Interval)>,
    /// Every ticket that had to wait and was called by rule, in the order of the calls.
    pub told: Vec<Told>,
}

impl Trial {
    /// A forecaster that knows nothing.
    #[must_use]
    pub fn new() -> Self {
        Self { forecaster: Forecaster::starting(&Weights::default()), open: BTreeMap::new(), told: Vec::new() }
    }

    /// The forecaster as it is.
    #[must_use]
    pub fn forecaster(&self) -> &Forecaster {
        &self.forecaster
    }

    /// Begins the next day with what the days before taught, as a site does.
    pub fn turn_day(&mut self) {
        self.forecaster = Forecaster::starting(&self.forecaster.weights());
        self.open.clear();
    }

    /// Follows a day: `before` is the state before the event.
    pub fn watch(&mut self, before: &State, recorded: &Recorded) {
        if let Event::TicketIssued(ticket) = &recorded.event
            && let Some(basis) = ticket.basis
        {
            self.open.insert(ticket.visit, (basis, self.forecaster.interval(&basis)));
        }
        let Event::VisitCalled { visit, decision, .. } = &recorded.event else { return };
        let Some((basis, interval)) = self.open.remove(visit) else { return };
        let missed = before.visit(*visit).is_some_and(|visit| visit.misses > 0);
        if decision.reason != Reason::Pinned && !missed && !basis.is_free() {
            let wait = recorded.at - decision.reference;
            self.forecaster.learn(&basis, wait, interval.bounds());
            self.told.push(Told { basis, interval, waited: wait.millis().max(0) as f64 / 1000.0 });
        }
    }
}

impl Default for Trial {
    fn default() -> Self {
        Self::new()
    }
}

/// What forecasts are judged by. Errors are in seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accuracy {
    /// Mean absolute error of the middle of the interval.
    pub error: f64,
    /// The same, had the work before the visit been taken for its wait: position times length divided by desks.
    pub error_of_work: f64,
    /// The same, had everybody been told what the last one who was called had waited.
    pub error_of_last: f64,
    /// The same, had everybody been told the median wait of all before.
    pub error_of_median: f64,
    /// Share of the waits that lay in the interval.
    pub coverage: f64,
    /// Mean width of the interval.
    pub width: f64,
    /// Mean pinball loss at the levels .1, .5 and .9.
    pub pinball: f64,
}

impl Accuracy {
    /// Judges tickets, but for the first `skipped`, which only teach.
    #[must_use]
    pub fn of(told: &[Told], skipped: usize) -> Self {
        let mut sorted: Vec<f64> = Vec::with_capacity(told.len());
        let mut sums = [0.0; 7];
        for (index, each) in told.iter().enumerate() {
            if index >= skipped {
                let seconds = |span: avanti_model::Span| span.millis() as f64 / 1000.0;
                let Interval { low_seconds, middle_seconds, high_seconds } = each.interval;
                let inside = (low_seconds..=high_seconds).contains(&each.waited);
                let median = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
                let last = index.checked_sub(1).map_or(0.0, |before| told[before].waited);
                let losses = [(0.1, low_seconds), (0.5, middle_seconds), (0.9, high_seconds)]
                    .map(|(level, said)| pinball(level, each.waited - said));
                let values = [
                    (each.waited - middle_seconds).abs(),
                    (each.waited - seconds(each.basis.work)).abs(),
                    (each.waited - last).abs(),
                    (each.waited - median).abs(),
                    f64::from(u8::from(inside)),
                    high_seconds - low_seconds,
                    losses.iter().sum::<f64>() / 3.0,
                ];
                sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
            }
            let place = sorted.partition_point(|known| *known < each.waited);
            sorted.insert(place, each.waited);
        }
        let [error, error_of_work, error_of_last, error_of_median, coverage, width, pinball] =
            sums.map(|sum| sum / told.len().saturating_sub(skipped).max(1) as f64);
        Self { error, error_of_work, error_of_last, error_of_median, coverage, width, pinball }
    }
}

/// The loss of a quantile forecast (Koenker and Bassett 1978) that was exceeded by `beyond`.
fn pinball(level: f64, beyond: f64) -> f64 {
    if beyond >= 0.0 { level * beyond } else { (level - 1.0) * beyond }
}
