//! By how much predictions err, kept apart for short and long lines and for each group, and the levels at which the interval is
//! cut, which move until four of five waits lie within (adaptive conformal inference: Gibbs and Candès 2021).

use std::collections::VecDeque;

use super::{Basis, Interval, Weights, weights::FrozenErrors};
use crate::visit::Group;

/// Errors kept of each kind.
const KEPT: usize = 600;
/// Errors that a kind must have to be asked alone.
const ENOUGH: usize = 40;
/// How far a level moves for one outcome.
const STEP: f64 = 0.01;
/// Share of outcomes that may lie below, and above.
const TAIL: f64 = 0.1;
/// Lengths of line that are told apart: 0, 1, 2, 3, and 4 or more ahead.
const LINES: usize = 5;
/// Groups that are told apart.
pub(super) const GROUPS: usize = 4;

/// Errors of predictions of logarithms of waits.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Residuals {
    kinds: Vec<Errors>,
    all: Errors,
    levels: [Levels; GROUPS],
}

/// The quantiles at which the interval of a group is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Levels {
    pub(super) low: f64,
    pub(super) high: f64,
}

/// The newest errors of one kind, in the order in which they came and in that of their size.
#[derive(Debug, Clone, PartialEq, Default)]
struct Errors {
    by_age: VecDeque<f64>,
    sorted: Vec<f64>,
}

impl Residuals {
    pub(super) fn starting(weights: &Weights) -> Self {
        let mut residuals = Self {
            kinds: vec![Errors::default(); LINES * GROUPS],
            all: Errors::default(),
            levels: weights.levels().unwrap_or([Levels { low: TAIL, high: 1.0 - TAIL }; GROUPS]),
        };
        for FrozenErrors { kind, errors } in weights.errors() {
            for error in errors {
                if let Some(kind) = residuals.kinds.get_mut(kind) {
                    kind.add(error);
                }
                residuals.all.add(error);
            }
        }
        residuals
    }

    /// The errors at the lower end, in the middle and at the upper end of the interval.
    pub(super) fn quantiles(&self, basis: &Basis) -> [f64; 3] {
        let own = &self.kinds[kind(basis)];
        let errors = if own.sorted.len() >= ENOUGH { own } else { &self.all };
        let Levels { low, high } = self.levels[group(basis.group)];
        [errors.quantile(low), errors.quantile(0.5), errors.quantile(high)]
    }

    /// Learns by how much a prediction erred, and whether the wait lay in the interval.
    pub(super) fn learn(&mut self, basis: &Basis, error: f64, seconds: f64, shown: Interval) {
        self.kinds[kind(basis)].add(error);
        self.all.add(error);
        let levels = &mut self.levels[group(basis.group)];
        let below = if seconds < shown.low_seconds { 1.0 } else { 0.0 };
        let within = if seconds <= shown.high_seconds { 1.0 } else { 0.0 };
        levels.low = STEP.mul_add(TAIL - below, levels.low).clamp(0.0, 0.4);
        levels.high = STEP.mul_add(1.0 - TAIL - within, levels.high).clamp(0.6, 1.0);
    }

    pub(super) fn levels(&self) -> [Levels; GROUPS] {
        self.levels
    }

    /// So many evenly spaced errors of each kind that has some.
    pub(super) fn points(&self, most: usize) -> Vec<(usize, Vec<f64>)> {
        let kinds = self.kinds.iter().enumerate().filter(|(_, errors)| !errors.sorted.is_empty());
        kinds.map(|(kind, errors)| (kind, errors.spread(most))).collect()
    }
}

impl Errors {
    fn add(&mut self, error: f64) {
        if self.by_age.len() >= KEPT
            && let Some(oldest) = self.by_age.pop_front()
        {
            let place = self.sorted.partition_point(|kept| *kept < oldest);
            self.sorted.remove(place.min(self.sorted.len() - 1));
        }
        self.by_age.push_back(error);
        let place = self.sorted.partition_point(|kept| *kept < error);
        self.sorted.insert(place, error);
    }

    /// The error at a level, between neighbours in proportion.
    fn quantile(&self, level: f64) -> f64 {
        let Some(last) = self.sorted.len().checked_sub(1) else { return 0.0 };
        let place = level.clamp(0.0, 1.0) * last as f64;
        let (below, above) = (self.sorted[place.floor() as usize], self.sorted[place.ceil() as usize]);
        (above - below).mul_add(place.fract(), below)
    }

    fn spread(&self, most: usize) -> Vec<f64> {
        let count = self.sorted.len().min(most);
        (0..count).map(|index| self.quantile((index as f64 + 0.5) / count as f64)).collect()
    }
}

fn kind(basis: &Basis) -> usize {
    let line = usize::try_from(basis.ahead).unwrap_or(usize::MAX).min(LINES - 1);
    group(basis.group) * LINES + line
}

fn group(group: Group) -> usize {
    match group {
        Group::Booked => 0,
        Group::Priority => 1,
        Group::LateBooked => 2,
        Group::WalkIn => 3,
    }
}
