//! How many times longer waits were than the work before them said, kept apart by group and by length of line, and the levels at which
//! the interval is cut, which move until four of five waits lie within (adaptive conformal inference: Gibbs and Candès 2021).

use std::collections::VecDeque;

use avanti_model::Span;

use super::{Basis, Bounds, Weights};
use crate::visit::Group;

/// Ratios kept of each kind.
const KEPT: usize = 600;
/// Ratios that a kind must have to be asked.
const ENOUGH: usize = 40;
/// How far a level moves for one outcome.
const STEP: f64 = 0.01;
/// Share of outcomes that may lie below, and above: a little less than a tenth, since halls fill and empty faster than levels follow.
const TAIL: f64 = 0.09;
/// Fewest visits ahead of each length of line that is told apart.
const LINES: [u32; 8] = [0, 1, 2, 3, 5, 8, 13, 21];
/// Groups that are told apart.
pub(super) const GROUPS: usize = 4;
/// A ratio larger than this is not believed.
const RATIO_MAX: f64 = 20.0;

/// Ratios of waits to the work before them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ratios {
    lines: Vec<Sample>,
    groups: Vec<Sample>,
    levels: [Levels; GROUPS],
}

/// The quantiles at which the interval of a group is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Levels {
    pub(super) low: f64,
    pub(super) high: f64,
}

/// The newest values of one kind, in the order in which they came and in that of their size.
#[derive(Debug, Clone, PartialEq, Default)]
struct Sample {
    by_age: VecDeque<f64>,
    sorted: Vec<f64>,
}

impl Ratios {
    pub(super) fn starting(weights: &Weights) -> Self {
        let sampled = |count: usize, known: &dyn Fn(usize) -> Vec<f64>| {
            (0..count)
                .map(|kind| {
                    let mut sample = Sample::default();
                    known(kind).into_iter().for_each(|ratio| sample.add(ratio));
                    sample
                })
                .collect()
        };
        Self {
            lines: sampled(LINES.len() * GROUPS, &|kind| weights.line(kind)),
            groups: sampled(GROUPS, &|kind| weights.group(kind)),
            levels: weights.levels().unwrap_or([Levels { low: TAIL, high: 1.0 - TAIL }; GROUPS]),
        }
    }

    /// The ratios at the lower end, in the middle and at the upper end of the interval; none where too little was seen of the group.
    pub(super) fn quantiles(&self, basis: &Basis) -> Option<[f64; 3]> {
        let known = [&self.lines[line(basis)], &self.groups[group(basis.group)]];
        let sample = known.into_iter().find(|sample| sample.sorted.len() >= ENOUGH)?;
        let Levels { low, high } = self.levels[group(basis.group)];
        Some([low, 0.5, high].map(|level| sample.quantile(level)))
    }

    /// Learns how long one waited, and whether that lay within what was forecast.
    pub(super) fn learn(&mut self, basis: &Basis, waited: Span, bounds: Bounds) {
        let waited = waited.max(Span::ZERO);
        let ratio = (waited.millis() as f64 / 1000.0 / basis.work_seconds()).min(RATIO_MAX);
        self.lines[line(basis)].add(ratio);
        self.groups[group(basis.group)].add(ratio);
        let levels = &mut self.levels[group(basis.group)];
        let below = if waited < bounds.low { 1.0 } else { 0.0 };
        let within = if waited <= bounds.high { 1.0 } else { 0.0 };
        levels.low = STEP.mul_add(TAIL - below, levels.low).clamp(0.0, 0.4);
        // Where nothing can lie below, twice as many may lie above.
        let above = if bounds.low <= Span::ZERO { 2.0 * TAIL } else { TAIL };
        levels.high = STEP.mul_add(1.0 - above - within, levels.high).clamp(0.6, 1.0);
    }

    pub(super) fn levels(&self) -> [Levels; GROUPS] {
        self.levels
    }

    /// So many evenly spaced ratios of each length of line, by group, and of each group.
    pub(super) fn points(&self, most: usize) -> [Vec<Vec<f64>>; 2] {
        [&self.lines, &self.groups].map(|samples| samples.iter().map(|sample| sample.spread(most)).collect())
    }
}

impl Sample {
    fn add(&mut self, value: f64) {
        if self.by_age.len() >= KEPT
            && let Some(oldest) = self.by_age.pop_front()
        {
            let place = self.sorted.partition_point(|kept| *kept < oldest);
            self.sorted.remove(place.min(self.sorted.len() - 1));
        }
        self.by_age.push_back(value);
        let place = self.sorted.partition_point(|kept| *kept < value);
        self.sorted.insert(place, value);
    }

    /// The value at a level, between neighbours in proportion.
    fn quantile(&self, level: f64) -> f64 {
        let Some(last) = self.sorted.len().checked_sub(1) else { return 1.0 };
        self.between(level.clamp(0.0, 1.0) * last as f64)
    }

    /// So many values that stand for all: the middles of as many equal parts; all of them where they are not more.
    fn spread(&self, most: usize) -> Vec<f64> {
        let count = self.sorted.len().min(most);
        let part = self.sorted.len() as f64 / count as f64;
        (0..count).map(|index| self.between((index as f64 + 0.5).mul_add(part, -0.5))).collect()
    }

    fn between(&self, place: f64) -> f64 {
        let (below, above) = (self.sorted[place.floor() as usize], self.sorted[place.ceil() as usize]);
        (above - below).mul_add(place.fract(), below)
    }
}

fn line(basis: &Basis) -> usize {
    let length = LINES.partition_point(|fewest| *fewest <= basis.ahead) - 1;
    group(basis.group) * LINES.len() + length
}

fn group(group: Group) -> usize {
    match group {
        Group::Booked => 0,
        Group::Priority => 1,
        Group::LateBooked => 2,
        Group::WalkIn => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basis(ahead: u32) -> Basis {
        Basis { ahead, work: Span::from_minutes(10), spread: Span::from_minutes(5), group: Group::WalkIn }
    }

    #[test]
    fn the_interval_follows_what_was_seen_of_a_line_and_else_of_the_group() {
        let mut ratios = Ratios::starting(&Weights::default());
        assert_eq!(ratios.quantiles(&basis(0)), None);
        for step in 0..100 {
            let bounds = Bounds { low: Span::ZERO, high: Span::from_minutes(100) };
            ratios.learn(&basis(6), Span::from_millis(600_000 + 6000 * step), bounds);
        }
        let [low, middle, high] = ratios.quantiles(&basis(6)).expect("a hundred were seen");
        assert!(low < middle && middle < high && (middle - 1.5).abs() < 0.02, "{low} {middle} {high}");
        assert_eq!(ratios.quantiles(&basis(0)), ratios.quantiles(&basis(30)), "of other lines the group speaks");
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let mut sample = Sample::default();
        (0..3 * KEPT).for_each(|value| sample.add(value as f64));
        assert_eq!((sample.sorted.len(), sample.quantile(0.0)), (KEPT, 2.0 * KEPT as f64));
    }
}
