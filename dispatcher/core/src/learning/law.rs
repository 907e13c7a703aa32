//! How long serving one party takes: its mean, spread and upper quantiles, frozen for a day.

use avanti_model::Span;
use serde::{Deserialize, Serialize};

/// How long serving one party takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Law {
    /// Its mean, `E[S]`.
    pub mean: Span,
    /// Its standard deviation.
    pub deviation: Span,
    /// What four of five do not exceed.
    pub q80: Span,
    /// What nine of ten do not exceed.
    pub q90: Span,
}

/// Twenty equally likely points of a lognormal law with mean 1 and coefficient of variation .7, in thousandths: the mean of each
/// of its twentieths.
const LOGNORMAL: [i64; 20] = [228, 329, 396, 454, 508, 562, 615, 670, 727, 788, 853, 923, 1002, 1092, 1196, 1321, 1480, 1699, 2048, 3109];

impl Law {
    /// The law of a service of which nothing but its expected minutes is known: lognormal, with a coefficient of variation of .7.
    #[must_use]
    pub fn expected(minutes: u16) -> Self {
        Self::of(Self::points(minutes).into_iter().map(|millis| (millis, 1)).collect())
    }

    /// What is left on average of a service that is under way: half of its mean, and half of its variance over its mean
    /// (the mean residual life of a renewal process, Cox 1962, chapter 5).
    #[must_use]
    pub fn rest(self) -> Span {
        let (mean, deviation) = (i128::from(self.mean.millis()), i128::from(self.deviation.millis()));
        let rest = (mean * mean + deviation * deviation) / (2 * mean).max(1);
        Span::from_millis(i64::try_from(rest).unwrap_or(i64::MAX))
    }

    /// Equally likely lengths of a service with these expected minutes, in milliseconds.
    pub(super) fn points(minutes: u16) -> [i64; 20] {
        LOGNORMAL.map(|thousandths| i64::from(minutes) * 60 * thousandths)
    }

    /// The law of weighed lengths in milliseconds.
    pub(super) fn of(mut weighed: Vec<(i64, u64)>) -> Self {
        weighed.sort_unstable();
        let total: u64 = weighed.iter().map(|(_, weight)| weight).sum();
        let wide = i128::from(total.max(1));
        let sum: i128 = weighed.iter().map(|(millis, weight)| i128::from(*millis) * i128::from(*weight)).sum();
        let mean = sum / wide;
        let squares: i128 = weighed.iter().map(|(millis, weight)| (i128::from(*millis) - mean).pow(2) * i128::from(*weight)).sum();
        let quantile = |percent: u64| {
            let mut below = 0;
            let found = weighed.iter().position(|(_, weight)| {
                below += weight;
                below * 100 >= total * percent
            });
            let Some(index) = found else { return Span::ZERO };
            // Between two points where the quantile falls between them.
            let next = if below * 100 == total * percent { index + 1 } else { index };
            let upper = weighed.get(next).unwrap_or(&weighed[index]);
            Span::from_millis((weighed[index].0 + upper.0) / 2)
        };
        let millis = |wide: i128| Span::from_millis(i64::try_from(wide).unwrap_or(i64::MAX));
        Self { mean: millis(mean), deviation: millis((squares / wide).isqrt()), q80: quantile(80), q90: quantile(90) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_expected_is_lognormal() {
        let law = Law::expected(10);
        let close = |span: Span, minutes: f64| (span.millis() as f64 / 60_000.0 - minutes).abs() < 0.9;
        assert!(close(law.mean, 10.0), "{law:?}");
        assert!(close(law.deviation, 7.0), "{law:?}");
        assert!(close(law.q80, 13.9), "{law:?}");
        assert!(close(law.q90, 18.4), "{law:?}");
    }

    #[test]
    fn a_law_of_nothing_is_nothing() {
        assert_eq!(Law::of(Vec::new()), Law::default());
    }
}
