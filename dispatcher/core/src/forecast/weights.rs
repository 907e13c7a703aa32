//! What a day's forecasts begin with, frozen in whole numbers in its first event.

use serde::{Deserialize, Serialize};

use super::{
    basis::FEATURES,
    residuals::{GROUPS, Levels, Residuals},
};

/// The shape that these weights have; others are of another way to forecast, and are passed over.
const VERSION: u16 = 1;
/// Errors that are kept of each kind.
const POINTS: usize = 40;
/// What a number counts: millionths.
const MILLIONTHS: f64 = 1e6;

/// What past days have taught about waits.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Weights {
    /// Which way to forecast they belong to; 0 where nothing was learnt.
    pub version: u16,
    /// Calls that were learnt from.
    pub outcomes: u32,
    /// Weights of the regression, in millionths.
    theta: Vec<i64>,
    /// Levels of each group, low and high, in millionths.
    levels: Vec<[i64; 2]>,
    /// Errors by kind, in millionths.
    errors: Vec<(u16, Vec<i64>)>,
}

/// Errors of one kind.
pub(super) struct FrozenErrors {
    pub(super) kind: usize,
    pub(super) errors: Vec<f64>,
}

impl Weights {
    /// Whether nothing was learnt yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.version != VERSION
    }

    pub(super) fn freeze(theta: &[f64; FEATURES], residuals: &Residuals, outcomes: u32) -> Self {
        let frozen = |value: f64| (value * MILLIONTHS).round() as i64;
        let errors = residuals.points(POINTS).into_iter();
        Self {
            version: VERSION,
            outcomes,
            theta: theta.iter().map(|weight| frozen(*weight)).collect(),
            levels: residuals.levels().iter().map(|levels| [frozen(levels.low), frozen(levels.high)]).collect(),
            errors: errors
                .map(|(kind, errors)| (u16::try_from(kind).unwrap_or(u16::MAX), errors.into_iter().map(frozen).collect()))
                .collect(),
        }
    }

    pub(super) fn theta(&self) -> Option<[f64; FEATURES]> {
        let known = (self.version == VERSION && self.theta.len() == FEATURES).then_some(&self.theta)?;
        Some(std::array::from_fn(|index| thawed(known[index])))
    }

    pub(super) fn levels(&self) -> Option<[Levels; GROUPS]> {
        let known = (self.version == VERSION && self.levels.len() == GROUPS).then_some(&self.levels)?;
        Some(std::array::from_fn(|index| Levels { low: thawed(known[index][0]), high: thawed(known[index][1]) }))
    }

    pub(super) fn errors(&self) -> impl Iterator<Item = FrozenErrors> {
        let known = self.errors.iter().filter(|_| self.version == VERSION);
        known.map(|(kind, errors)| FrozenErrors { kind: usize::from(*kind), errors: errors.iter().map(|error| thawed(*error)).collect() })
    }
}

fn thawed(value: i64) -> f64 {
    value as f64 / MILLIONTHS
}
