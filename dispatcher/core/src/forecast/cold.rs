//! The forecast of a hall of which nothing was learnt yet: the work before a visit, varying as serving varies.

use super::{Basis, Interval};

/// The standard normal law's value below which nine of ten draws lie.
const NORMAL_Q90: f64 = 1.281_551_565_544_600_4;

/// A gamma law whose mean is the work before the visit and whose variance is that of serving as many as stand before it and the
/// one being served; its quantiles as Wilson and Hilferty (1931) approximate them: the cube root of a gamma law is nearly normal.
pub(super) fn interval(basis: &Basis) -> Interval {
    let seconds = |span: avanti_model::Span| span.millis().max(0) as f64 / 1000.0;
    let mean = seconds(basis.work);
    let variance = (f64::from(basis.ahead) + 1.0) * seconds(basis.spread).powi(2);
    if mean <= 0.0 {
        return Interval { low_seconds: 0.0, middle_seconds: 0.0, high_seconds: 0.0 };
    }
    // Chi-squared with 2·shape degrees of freedom, scaled.
    let inverse = variance / (mean * mean) / 9.0;
    let at = |normal: f64| mean * (1.0 - inverse + normal * inverse.sqrt()).max(0.0).powi(3);
    Interval { low_seconds: at(-NORMAL_Q90), middle_seconds: at(0.0), high_seconds: at(NORMAL_Q90) }
}

#[cfg(test)]
mod tests {
    use avanti_model::Span;

    use super::*;
    use crate::visit::Group;

    fn basis(ahead: u32, work_minutes: i64, spread_minutes: i64) -> Basis {
        let (work, spread) = (Span::from_minutes(work_minutes), Span::from_minutes(spread_minutes));
        Basis { ahead, work, spread, group: Group::WalkIn }
    }

    #[test]
    fn the_quantiles_are_those_of_a_gamma_law() {
        // Shape 4, mean 20 min: quantiles .1, .5, .9 are 8.72, 18.36, 33.40 min.
        let interval = interval(&basis(3, 20, 5));
        for (found, exact) in [(interval.low_seconds, 8.72), (interval.middle_seconds, 18.36), (interval.high_seconds, 33.40)] {
            assert!((found / 60.0 - exact).abs() < 0.15, "{found} s, {exact} min");
        }
    }

    #[test]
    fn who_finds_a_free_desk_waits_for_nothing() {
        assert!(interval(&basis(0, 0, 3)).high_seconds <= 0.0);
    }
}
