//! How lengths of time are distributed. Means and deviations are in minutes.

use avanti_core::learning;
use avanti_model::Span;
use rand_distr::{Distribution, Exp1, LogNormal, Normal};
use serde::Deserialize;

use crate::draw::Source;

/// The law of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Law {
    /// Always the same.
    Fixed(f64),
    /// Exponential with this mean.
    Exponential(f64),
    /// Lognormal with this mean and coefficient of variation.
    Lognormal {
        /// Its mean.
        mean: f64,
        /// Its standard deviation divided by its mean.
        variation: f64,
    },
    /// Normal; lengths may be negative.
    Normal {
        /// Its mean.
        mean: f64,
        /// Its standard deviation.
        deviation: f64,
    },
}

impl Law {
    /// One draw, in minutes.
    pub fn minutes(self, source: &mut Source) -> f64 {
        match self {
            Self::Fixed(minutes) => minutes,
            Self::Exponential(mean) => {
                let unit: f64 = Exp1.sample(source);
                mean * unit
            }
            Self::Lognormal { mean, variation } => LogNormal::from_mean_cv(mean, variation).map_or(mean, |law| law.sample(source)),
            Self::Normal { mean, deviation } => Normal::new(mean, deviation).map_or(mean, |law| law.sample(source)),
        }
    }

    /// One draw, to the millisecond.
    pub fn draw(self, source: &mut Source) -> Span {
        span(self.minutes(source))
    }

    /// The law's mean, in minutes.
    #[must_use]
    pub fn mean(self) -> f64 {
        match self {
            Self::Fixed(mean) | Self::Exponential(mean) | Self::Lognormal { mean, .. } | Self::Normal { mean, .. } => mean,
        }
    }

    /// What a site that has seen many would have learnt of it: the same in the form in which the core knows it.
    ///
    /// The quantiles of the lognormal and the exponential law are exact.
    #[must_use]
    pub fn learnt(self) -> learning::Law {
        let mean = self.mean();
        let (deviation, q80, q90) = match self {
            Self::Fixed(mean) => (0.0, mean, mean),
            Self::Exponential(mean) => (mean, mean * 5.0_f64.ln(), mean * 10.0_f64.ln()),
            Self::Lognormal { mean, variation } => {
                let sigma = variation.mul_add(variation, 1.0).ln().sqrt();
                let at = |quantile: f64| mean * (sigma * quantile - sigma * sigma / 2.0).exp();
                (mean * variation, at(NORMAL_Q80), at(NORMAL_Q90))
            }
            Self::Normal { mean, deviation } => (deviation, mean + NORMAL_Q80 * deviation, mean + NORMAL_Q90 * deviation),
        };
        learning::Law { mean: span(mean), deviation: span(deviation), q80: span(q80), q90: span(q90) }
    }
}

/// What four of five draws of a standard normal law do not exceed.
const NORMAL_Q80: f64 = 0.841_621_233_572_914_3;
/// What nine of ten draws of a standard normal law do not exceed.
const NORMAL_Q90: f64 = 1.281_551_565_544_600_4;

/// Minutes as a length of time, to the millisecond.
#[must_use]
pub fn span(minutes: f64) -> Span {
    Span::from_millis((minutes * 60_000.0).round() as i64)
}
