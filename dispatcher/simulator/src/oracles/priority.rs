//! Mean waits under priorities that do not interrupt: strict ones and accumulating ones, and what both conserve.

use crate::law::Law;

/// Arrivals of one class at a single desk.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arrivals {
    /// How many come a minute, `λ`.
    pub rate: f64,
    /// How long serving one takes.
    pub serving: Law,
}

impl Arrivals {
    /// The share of the desk's time that the class takes, `ρ = λE[S]`.
    #[must_use]
    pub fn load(&self) -> f64 {
        self.rate * self.serving.mean()
    }

    /// What the class adds to the mean work that is left of the visit at the desk, `λE[S²]/2`.
    fn residual(&self) -> f64 {
        self.rate * second_moment(self.serving) / 2.0
    }
}

/// The mean wait at one desk under first come, first served, whatever the law of serving: `W = W₀/(1 − ρ)` with
/// `W₀ = ΣλE[S²]/2` (Pollaczek 1930, Khinchine 1932).
#[must_use]
pub fn pollaczek_khinchine(classes: &[Arrivals]) -> f64 {
    classes.iter().map(Arrivals::residual).sum::<f64>() / (1.0 - classes.iter().map(Arrivals::load).sum::<f64>())
}

/// The mean wait of each class when an earlier class always goes first and nobody is interrupted (Cobham 1954):
/// `W_p = W₀ / ((1 − σ_(p−1))(1 − σ_p))`, where `σ_p` is the load of the classes up to `p`.
///
/// `loads` are the classes' `ρ`, first class first, and `wait` the mean wait of all under first come, first served, which
/// holds `W₀ = (1 − ρ)W`. It is exact for one desk, and for several that are alike if all services are exponential with one mean.
#[must_use]
pub fn cobham(loads: &[f64], wait: f64) -> Vec<f64> {
    let residual = wait * (1.0 - loads.iter().sum::<f64>());
    let mut before = 0.0;
    let class = |load: &f64| {
        let with = before + load;
        let wait = residual / ((1.0 - before) * (1.0 - with));
        before = with;
        wait
    };
    loads.iter().map(class).collect()
}

/// The mean wait of each class when whoever has the highest priority goes first, and priority grows while one waits, from
/// nought at the class's own rate (Kleinrock 1964):
/// `W_p = (W − Σ_(b_i<b_p) ρ_i W_i (1 − b_i/b_p)) / (1 − Σ_(b_i>b_p) ρ_i (1 − b_p/b_i))`.
///
/// `classes` are pairs of load `ρ` and rate `b`, `wait` the mean wait of all under first come, first served. Exact where
/// [`cobham`] is. The waits come in the order of the classes.
#[must_use]
pub fn accumulating(classes: &[(f64, f64)], wait: f64) -> Vec<f64> {
    let mut slowest_first: Vec<usize> = (0..classes.len()).collect();
    slowest_first.sort_by(|a, b| classes[*a].1.total_cmp(&classes[*b].1));
    let mut waits = vec![0.0; classes.len()];
    for class in slowest_first {
        let rate = classes[class].1;
        let slower = classes.iter().zip(&waits).filter(|((_, other), _)| *other < rate);
        let spared: f64 = slower.map(|((load, other), wait)| load * wait * (1.0 - other / rate)).sum();
        let faster = classes.iter().filter(|(_, other)| *other > rate);
        let overtaking: f64 = faster.map(|(load, other)| load * (1.0 - rate / other)).sum();
        waits[class] = (wait - spared) / (1.0 - overtaking);
    }
    waits
}

/// The mean of a length's square, in minutes².
fn second_moment(law: Law) -> f64 {
    let mean = law.mean();
    match law {
        Law::Fixed(_) => mean * mean,
        Law::Exponential(_) => 2.0 * mean * mean,
        Law::Lognormal { variation, .. } => mean * mean * (1.0 + variation * variation),
        Law::Normal { deviation, .. } => mean * mean + deviation * deviation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracles::{ManyDesks, assert_near};

    fn assert_all(found: &[f64], printed: &[f64]) {
        assert_eq!(found.len(), printed.len());
        found.iter().zip(printed).for_each(|(found, printed)| assert_near(*found, *printed, 6));
    }

    #[test]
    fn two_classes_at_three_desks_are_as_printed() {
        let wait = ManyDesks { arrivals: 0.5, service: 0.2, desks: 3 }.mean_wait();
        let loads = [0.2 / 0.6, 0.3 / 0.6];
        assert_all(&cobham(&loads, wait), &[1.755_618, 10.533_708]);
        assert_all(&accumulating(&[(loads[0], 2.0), (loads[1], 1.0)], wait), &[4.915_730, 8.426_966]);
        assert_all(&accumulating(&[(loads[0], 4.5), (loads[1], 1.0)], wait), &[3.335_674, 9.480_337]);
    }

    #[test]
    fn three_classes_at_one_desk_are_as_printed() {
        let exponential = |rate| Arrivals { rate, serving: Law::Exponential(1.0) };
        let wait = pollaczek_khinchine(&[exponential(0.2), exponential(0.3), exponential(0.3)]);
        assert_all(&accumulating(&[(0.2, 4.0), (0.3, 2.0), (0.3, 1.0)], wait), &[2.190_476, 3.492_063, 5.714_286]);
    }

    #[test]
    fn three_laws_of_serving_are_as_printed() {
        let classes = [
            Arrivals { rate: 0.02, serving: Law::Fixed(6.0) },
            Arrivals { rate: 0.03, serving: Law::Exponential(10.0) },
            Arrivals { rate: 0.03, serving: Law::Lognormal { mean: 12.0, variation: 0.5_f64.sqrt() } },
        ];
        let (loads, wait) = (classes.map(|class| class.load()), pollaczek_khinchine(&classes));
        assert_all(&cobham(&loads, wait), &[7.5, 12.931_034, 51.724_138]);
        let rates = [(loads[0], 4.0), (loads[1], 2.0), (loads[2], 1.0)];
        assert_all(&accumulating(&rates, wait), &[15.688_690, 24.356_103, 39.473_684]);
    }

    /// The conservation law (Kleinrock 1965): `Σ ρ_i W_i = ρW` for every order that keeps no desk idle.
    #[test]
    fn every_order_conserves_the_weighted_wait() {
        let (loads, wait) = ([0.1, 0.3, 0.2, 0.25], 7.0);
        let weighted = |waits: &[f64]| loads.iter().zip(waits).map(|(load, wait)| load * wait).sum::<f64>();
        assert_near(weighted(&cobham(&loads, wait)), 0.85 * wait, 9);
        for rates in [[1.0, 1.0, 1.0, 1.0], [8.0, 1.0, 3.0, 1.0], [1.0, 2.0, 3.0, 4.0]] {
            let classes: Vec<(f64, f64)> = loads.into_iter().zip(rates).collect();
            assert_near(weighted(&accumulating(&classes, wait)), 0.85 * wait, 9);
        }
    }

    #[test]
    fn equal_rates_are_first_come_and_far_apart_ones_strict() {
        accumulating(&[(0.3, 2.0), (0.5, 2.0)], 7.0).into_iter().for_each(|wait| assert_near(wait, 7.0, 9));
        let (far, strict) = (accumulating(&[(0.3, 1e12), (0.5, 1.0)], 7.0), cobham(&[0.3, 0.5], 7.0));
        far.into_iter().zip(strict).for_each(|(far, strict)| assert_near(far, strict, 9));
    }
}
