//! Means, quantiles and confidence intervals of what was simulated.

/// A mean with half the width of its 95 % confidence interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Half the width of the interval.
    pub half_width: f64,
    /// Independent values behind it.
    pub count: usize,
}

impl Estimate {
    /// The mean of independent values, such as one for each simulated day, with Student's interval.
    #[must_use]
    pub fn of(values: &[f64]) -> Self {
        let count = values.len();
        let mean = values.iter().sum::<f64>() / count as f64;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count as f64 - 1.0);
        Self { mean, half_width: student_975(count - 1) * (variance / count as f64).sqrt(), count }
    }

    /// The mean of the differences of paired values: those of two rules on the same days.
    #[must_use]
    pub fn of_differences(first: &[f64], second: &[f64]) -> Self {
        let differences: Vec<f64> = first.iter().zip(second).map(|(first, second)| first - second).collect();
        Self::of(&differences)
    }

    /// The mean of independent values, each with a control that was seen with it and whose mean is known: what the controls
    /// missed their mean by is taken off in proportion, by least squares, with Student's interval for that (Lavenberg and
    /// Welch 1981). Controls that never vary take nothing off.
    #[must_use]
    pub fn of_controlled(values: &[f64], controls: &[f64], control_mean: f64) -> Self {
        let count = values.len();
        let mean = |values: &[f64]| values.iter().sum::<f64>() / count as f64;
        let (value, control) = (mean(values), mean(controls));
        let spread: f64 = controls.iter().map(|x| (x - control).powi(2)).sum();
        if spread == 0.0 {
            return Self::of(values);
        }
        let pairs = || values.iter().zip(controls);
        let slope = pairs().map(|(y, x)| (y - value) * (x - control)).sum::<f64>() / spread;
        let missed = control - control_mean;
        let rest: f64 = pairs().map(|(y, x)| (y - value - slope * (x - control)).powi(2)).sum();
        let variance = rest / (count as f64 - 2.0) * (1.0 / count as f64 + missed.powi(2) / spread);
        Self { mean: slope.mul_add(-missed, value), half_width: student_975(count - 2) * variance.sqrt(), count }
    }

    /// Whether a value lies in the interval.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        (value - self.mean).abs() <= self.half_width
    }
}

/// The value below which a share of the values lies, between neighbours in proportion; 0 of no values.
#[must_use]
pub fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let Some(last) = values.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    (values[above] - values[below]).mul_add(place.fract(), values[below])
}

/// Spearman's rank correlation of pairs: 1 where both are in the same order, 0 where they have nothing to do with each other. Equal
/// values have the mean of their ranks. Of fewer than two, or of pairs alike in one of the two, 1.
#[must_use]
pub fn spearman(pairs: &[(f64, f64)]) -> f64 {
    let (first, second) = (ranks(pairs.iter().map(|pair| pair.0)), ranks(pairs.iter().map(|pair| pair.1)));
    let mean = (pairs.len() as f64 + 1.0) / 2.0;
    let spread = |ranks: &[f64]| ranks.iter().map(|rank| (rank - mean).powi(2)).sum::<f64>();
    let both: f64 = first.iter().zip(&second).map(|(a, b)| (a - mean) * (b - mean)).sum();
    let scale = (spread(&first) * spread(&second)).sqrt();
    if scale == 0.0 { 1.0 } else { both / scale }
}

fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let values: Vec<f64> = values.collect();
    let rank = |own: &f64| {
        let below = values.iter().filter(|value| *value < own).count();
        let alike = values.iter().filter(|value| *value == own).count();
        below as f64 + (alike as f64 + 1.0) / 2.0
    };
    values.iter().map(rank).collect()
}

/// The .975 quantile of Student's law, by its expansion around the normal one (Abramowitz and Stegun 1964, 26.7.5):
/// within .01 from 4 degrees of freedom on.
fn student_975(degrees: usize) -> f64 {
    let (z, n) = (1.959_964_f64, degrees.max(1) as f64);
    let (z3, z5, z7) = (z.powi(3), z.powi(5), z.powi(7));
    let second = (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * n * n);
    let third = (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * n.powi(3));
    z + (z3 + z) / (4.0 * n) + second + third
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_students() {
        let estimate = Estimate::of(&[1.0, 2.0, 3.0, 4.0, 5.0]);
        assert!((estimate.mean - 3.0).abs() < 1e-12);
        assert!((estimate.half_width - 1.963).abs() < 0.02, "{estimate:?}");
    }

    #[test]
    fn a_control_takes_off_what_it_explains() {
        // Twice the control, and a little that has nothing to do with it.
        let (controls, rest) = ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [0.1, -0.1, 0.0, 0.0, -0.1, 0.1]);
        let values: Vec<f64> = controls.iter().zip(rest).map(|(control, rest)| 2.0 * control + rest).collect();
        let (controlled, plain) = (Estimate::of_controlled(&values, &controls, 3.0), Estimate::of(&values));
        assert!((controlled.mean - 6.0).abs() < 0.05, "{controlled:?}");
        assert!(controlled.half_width < plain.half_width / 20.0, "{controlled:?}");
        assert_eq!(Estimate::of_controlled(&values, &[1.0; 6], 0.0), plain);
    }

    #[test]
    fn ranks_agree_disagree_or_neither() {
        let pairs = |second: [f64; 4]| spearman(&[1.0, 2.0, 3.0, 4.0].into_iter().zip(second).collect::<Vec<_>>());
        assert!((pairs([10.0, 20.0, 30.0, 400.0]) - 1.0).abs() < 1e-12);
        assert!((pairs([4.0, 3.0, 2.0, 1.0]) + 1.0).abs() < 1e-12);
        assert!((pairs([2.0, 1.0, 4.0, 3.0]) - 0.6).abs() < 1e-12);
        assert!((pairs([1.0, 1.0, 2.0, 2.0]) - 0.894_427).abs() < 1e-6, "ties have the mean of their ranks");
    }

    #[test]
    fn quantiles_lie_between_neighbours() {
        assert!((quantile(&mut [3.0, 1.0, 2.0], 0.75) - 2.5).abs() < 1e-12);
    }
}
