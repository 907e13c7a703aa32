//! What a day's forecasts begin with, frozen in whole numbers in its first event.

use serde::{Deserialize, Serialize};

use super::ratios::{GROUPS, Levels, Ratios};

/// The shape that these weights have; others are of another way to forecast, and are passed over.
const VERSION: u16 = 1;
/// Ratios that are kept of each kind.
const POINTS: usize = 60;
/// What a number counts.
const THOUSANDTHS: f64 = 1000.0;

/// What past days have taught about waits, in thousandths.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Weights {
    /// Which way to forecast they belong to; 0 where nothing was learnt.
    pub version: u16,
    /// Low and high level of each group.
    levels: Vec<[u32; 2]>,
    /// Ratios by length of line, for each group in turn.
    lines: Vec<Vec<u32>>,
    /// Ratios by group.
    groups: Vec<Vec<u32>>,
}

impl Weights {
    /// Whether nothing was learnt yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.version != VERSION
    }

    pub(super) fn freeze(ratios: &Ratios) -> Self {
        let frozen = |value: f64| (value * THOUSANDTHS).round() as u32;
        let [lines, groups] =
            ratios.points(POINTS).map(|kinds| kinds.into_iter().map(|kind| kind.into_iter().map(frozen).collect()).collect());
        let levels = ratios.levels().map(|levels| [frozen(levels.low), frozen(levels.high)]).to_vec();
        Self { version: VERSION, levels, lines, groups }
    }

    pub(super) fn levels(&self) -> Option<[Levels; GROUPS]> {
        let known = (!self.is_empty() && self.levels.len() == GROUPS).then_some(&self.levels)?;
        Some(std::array::from_fn(|index| Levels { low: thawed(known[index][0]), high: thawed(known[index][1]) }))
    }

    pub(super) fn line(&self, kind: usize) -> Vec<f64> {
        self.kind(&self.lines, kind)
    }

    pub(super) fn group(&self, kind: usize) -> Vec<f64> {
        self.kind(&self.groups, kind)
    }

    fn kind(&self, kinds: &[Vec<u32>], kind: usize) -> Vec<f64> {
        let known = kinds.get(kind).filter(|_| !self.is_empty());
        known.map(|ratios| ratios.iter().map(|ratio| thawed(*ratio)).collect()).unwrap_or_default()
    }
}

fn thawed(value: u32) -> f64 {
    f64::from(value) / THOUSANDTHS
}
