//! A figure over several days with its 95 % confidence interval.

use serde::Serialize;

use crate::statistics::{Estimate, quantile};

/// Days or sections without which no interval is given.
const INTERVAL_FROM: usize = 3;
/// Sections into which days are put together where one day has too few visits for a quantile.
const SECTIONS: usize = 10;

/// A figure with its 95 % confidence interval; without the interval where there are too few days for one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figure {
    /// The figure.
    pub value: f64,
    /// Where the interval begins.
    pub from: Option<f64>,
    /// Where it ends.
    pub to: Option<f64>,
}

/// What a figure measures, and so what its interval can hold: Student's knows no bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// A count or a length, not below nought.
    Amount,
    /// From 0 to 1.
    Share,
    /// A difference, or minutes after a moment: anything.
    Signed,
}

impl Measure {
    fn cut(self, value: f64) -> f64 {
        match self {
            Self::Amount => value.max(0.0),
            Self::Share => value.clamp(0.0, 1.0),
            Self::Signed => value,
        }
    }
}

impl Figure {
    /// The mean of a value of each day; none where no day has one.
    #[must_use]
    pub(super) fn of_days(measure: Measure, values: &[f64]) -> Option<Self> {
        if values.is_empty() {
            return None;
        }
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        Some(Self::around(measure, mean, values))
    }

    /// A statistic of what all days have together, such as a quantile.
    ///
    /// Its interval is that of sections: days are put together into up to ten, and Student's interval of the sections' statistics is
    /// laid around that of the whole (Asmussen and Glynn, Stochastic Simulation, 2007, III.5).
    #[must_use]
    pub(super) fn of_all(measure: Measure, days: &[Vec<f64>], statistic: impl Fn(&mut [f64]) -> f64) -> Option<Self> {
        let mut all: Vec<f64> = days.concat();
        if all.is_empty() {
            return None;
        }
        let size = days.len().div_ceil(SECTIONS).max(1);
        let sections = days.chunks(size).map(<[_]>::concat).filter(|section: &Vec<f64>| !section.is_empty());
        let values: Vec<f64> = sections.map(|mut section| statistic(&mut section)).collect();
        Some(Self::around(measure, statistic(&mut all), &values))
    }

    fn around(measure: Measure, value: f64, values: &[f64]) -> Self {
        let half = (values.len() >= INTERVAL_FROM).then(|| Estimate::of(values).half_width);
        let edge = |edge: f64| rounded(measure.cut(edge));
        Self { value: rounded(value), from: half.map(|half| edge(value - half)), to: half.map(|half| edge(value + half)) }
    }

    /// Whether nought lies outside the interval: a difference that chance alone would seldom make.
    #[must_use]
    pub fn differs_from_nought(&self) -> bool {
        self.from.is_some_and(|from| from > 0.0) || self.to.is_some_and(|to| to < 0.0)
    }
}

/// A share of values.
pub(super) fn at(share: f64) -> impl Fn(&mut [f64]) -> f64 {
    move |values| quantile(values, share)
}

/// The mean of values.
pub(super) fn mean(values: &mut [f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// To the thousandth: more digits than anybody reads, and no digit that another machine would round otherwise.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_of_too_few_days_has_no_interval() {
        let figure = Figure::of_days(Measure::Amount, &[1.0, 3.0]).unwrap();
        assert_eq!(figure, Figure { value: 2.0, from: None, to: None });
        assert_eq!(Figure::of_days(Measure::Amount, &[]), None);
    }

    #[test]
    fn an_interval_holds_only_what_there_can_be() {
        let edges =
            |measure, values: &[f64]| Figure::of_days(measure, values).map(|figure| (figure.from.unwrap(), figure.to.unwrap())).unwrap();
        let (from, to) = edges(Measure::Amount, &[0.0, 0.0, 1.0, 2.0]);
        assert!(from == 0.0 && to > 1.0, "{from} to {to}");
        assert_eq!(edges(Measure::Share, &[0.0, 1.0, 1.0, 0.0]), (0.0, 1.0));
        assert!(edges(Measure::Signed, &[-1.0, 0.0, 1.0]).0 < -1.0);
    }

    #[test]
    fn a_quantile_is_that_of_all_days_together() {
        let days: Vec<Vec<f64>> = (0..20).map(|day| vec![f64::from(day), f64::from(day) + 100.0]).collect();
        let figure = Figure::of_all(Measure::Amount, &days, at(0.5)).unwrap();
        assert_eq!(figure.value, 59.5);
        assert!(figure.from.unwrap() < 59.5 && figure.to.unwrap() > 59.5, "{figure:?}");
    }

    #[test]
    fn a_difference_is_one_where_its_interval_lies_on_one_side() {
        let figure = |from, to| Figure { value: 1.0, from: Some(from), to: Some(to) };
        assert!(figure(0.5, 1.5).differs_from_nought() && figure(-2.0, -1.0).differs_from_nought());
        assert!(!figure(-0.5, 2.5).differs_from_nought());
        assert!(!Figure { value: 1.0, from: None, to: None }.differs_from_nought());
    }
}
