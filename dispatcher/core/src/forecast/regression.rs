//! Recursive least squares with forgetting (Haykin, Adaptive Filter Theory, the RLS algorithm): each outcome moves the weights
//! a little, the older ones fade.

use super::basis::FEATURES;

type Vector = [f64; FEATURES];

/// What an outcome keeps of its weight when the next one comes.
const FORGETTING: f64 = 0.9995;
/// How unsure the weights are in the beginning.
const UNSURE: f64 = 100.0;
/// The same for weights that past days have taught.
const UNSURE_TAUGHT: f64 = 0.1;
/// A trace of the matrix beyond which it is taken for having exploded.
const TRACE_MAX: f64 = 1e6;

/// A linear prediction that learns.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Regression {
    theta: Vector,
    covariance: [Vector; FEATURES],
}

impl Regression {
    /// Weights to begin with: those of past days, else that a wait is what the work before it says.
    pub(super) fn starting(taught: Option<Vector>) -> Self {
        let mut plain = [0.0; FEATURES];
        plain[2] = 1.0;
        let unsure = if taught.is_some() { UNSURE_TAUGHT } else { UNSURE };
        Self { theta: taught.unwrap_or(plain), covariance: diagonal(unsure) }
    }

    pub(super) fn theta(&self) -> &Vector {
        &self.theta
    }

    pub(super) fn predict(&self, features: &Vector) -> f64 {
        dot(&self.theta, features)
    }

    /// Learns one outcome, whose error is taken for at most `error_max`.
    pub(super) fn learn(&mut self, features: &Vector, target: f64, error_max: f64) {
        let projected: Vector = std::array::from_fn(|row| dot(&self.covariance[row], features));
        let gain = FORGETTING + dot(&projected, features);
        let error = (target - self.predict(features)).clamp(-error_max, error_max);
        for row in 0..FEATURES {
            self.theta[row] += projected[row] / gain * error;
            for column in 0..FEATURES {
                let shrunk = self.covariance[row][column] - projected[row] * projected[column] / gain;
                self.covariance[row][column] = shrunk / FORGETTING;
            }
        }
        let trace: f64 = (0..FEATURES).map(|index| self.covariance[index][index]).sum();
        if !trace.is_finite() || trace > TRACE_MAX {
            self.covariance = diagonal(UNSURE_TAUGHT);
        }
    }
}

fn diagonal(value: f64) -> [Vector; FEATURES] {
    std::array::from_fn(|row| std::array::from_fn(|column| if row == column { value } else { 0.0 }))
}

fn dot(a: &Vector, b: &Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_linear_law_is_found() {
        let mut regression = Regression::starting(None);
        for step in 0..2000_u32 {
            let features: Vector =
                std::array::from_fn(|index| if index == 0 { 1.0 } else { f64::from((step * (index as u32 + 3)) % 17) / 17.0 });
            let target = 2.0 + 3.0 * features[1] - features[4];
            regression.learn(&features, target, 10.0);
        }
        let mut features = [0.0; FEATURES];
        features[0] = 1.0;
        features[1] = 0.5;
        assert!((regression.predict(&features) - 3.5).abs() < 0.01, "{regression:?}");
    }
}
