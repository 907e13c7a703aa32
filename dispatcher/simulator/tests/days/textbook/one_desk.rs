//! One desk and three classes: services alike, and services of three different laws.

use avanti_core::calling::CallingPolicy;
use avanti_simulator::{
    law::Law,
    oracles::{Arrivals, accumulating, cobham, pollaczek_khinchine},
    policies::{AccumulatingPriority, Strict},
};

use super::{
    Length, Line,
    hall::Stream,
    study::{Study, mean_wait_of},
};

/// Rates at which priority grows, 4 : 2 : 1, as the promises that give them.
const RATES: [(f64, u16); 3] = [(4.0, 10), (2.0, 20), (1.0, 40)];

/// Exponential services of one minute, priorities that grow.
pub(crate) fn alike(length: Length) -> Vec<Line> {
    let classes = [0.2, 0.3, 0.3].map(|rate| Arrivals { rate, serving: Law::Exponential(1.0) });
    lines("M/M/1 accumulating 4:2:1", classes, growing(&classes), &AccumulatingPriority, 900.0, length)
}

/// Services of three laws: strict priorities, then priorities that grow.
pub(crate) fn three_laws(length: Length) -> Vec<Line> {
    let classes = [
        Arrivals { rate: 0.02, serving: Law::Fixed(6.0) },
        Arrivals { rate: 0.03, serving: Law::Exponential(10.0) },
        Arrivals { rate: 0.03, serving: Law::Lognormal { mean: 12.0, variation: 0.5_f64.sqrt() } },
    ];
    let strict = cobham(&classes.map(|class| class.load()), pollaczek_khinchine(&classes));
    let mut all = lines("M/G/1 strict", classes, strict, &Strict, 7000.0, length);
    all.extend(lines("M/G/1 accumulating 4:2:1", classes, growing(&classes), &AccumulatingPriority, 7000.0, length));
    all
}

fn growing(classes: &[Arrivals; 3]) -> Vec<f64> {
    let pairs: Vec<(f64, f64)> = classes.iter().zip(RATES).map(|(class, (rate, _))| (class.load(), rate)).collect();
    accumulating(&pairs, pollaczek_khinchine(classes))
}

fn lines(case: &str, classes: [Arrivals; 3], waits: Vec<f64>, policy: &dyn CallingPolicy, cut: f64, length: Length) -> Vec<Line> {
    let stream = |(class, (_, promise)): (&Arrivals, (f64, u16))| Stream::new(class.rate, class.serving, promise);
    let streams: Vec<Stream> = classes.iter().zip(RATES).map(stream).collect();
    let study = Study { cut, control: Some(pollaczek_khinchine(&classes)), ..Study::new(&streams, 1, policy, length) };
    let [first, second, third] = [0, 1, 2].map(mean_wait_of);
    study.lines(case, &[("first", waits[0], &first), ("second", waits[1], &second), ("third", waits[2], &third)])
}
