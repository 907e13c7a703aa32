//! Three desks that are alike, with exponential services of five minutes, to which somebody comes every other minute.

use avanti_core::calling::{CallingPolicy, PromisedTime};
use avanti_simulator::{
    day::Outcome,
    law::Law,
    oracles::{Impatient, ManyDesks, accumulating, blocked, cobham, impatient},
    policies::{AccumulatingPriority, Strict},
};

use super::{
    Length, Line,
    hall::Stream,
    study::{Study, mean_wait, mean_wait_of, share},
};

/// The hall as formulas know it.
pub(crate) const HALL: ManyDesks = ManyDesks { arrivals: 0.5, service: 0.2, desks: 3 };

/// Ten times the time in which the hall forgets, 1/(√(cµ) − √λ)² minutes.
const CUT: f64 = 2200.0;

const SERVING: Law = Law::Exponential(5.0);

const ALL: [Stream; 1] = [Stream::new(0.5, SERVING, 45)];

/// Two streams whose promises are so many minutes.
pub(crate) fn two(first: u16, second: u16) -> [Stream; 2] {
    [Stream::new(0.2, SERVING, first), Stream::new(0.3, SERVING, second)]
}

/// A study of this hall, with a control.
pub(crate) fn study<'h>(streams: &'h [Stream], policy: &'h dyn CallingPolicy, length: Length) -> Study<'h> {
    Study { cut: CUT, control: Some(HALL.mean_wait()), ..Study::new(streams, 3, policy, length) }
}

/// First come, first served by a rule that should come to that for one promise. Without a control: the wait is the control's.
pub(crate) fn first_come(policy: &dyn CallingPolicy, slower: f64, length: Length) -> Vec<Line> {
    let figures: [super::study::Figure<'_>; 3] = [
        ("who waits", HALL.delayed(), &share(|seen| seen.waited > 0.0)),
        ("mean wait", HALL.mean_wait(), &mean_wait),
        ("who waits beyond 10", HALL.waits_beyond(10.0), &share(|seen| seen.waited > 10.0)),
    ];
    Study { control: None, slower, ..study(&ALL, policy, length) }.lines("M/M/3", &figures)
}

/// One class always before the other: by a strict rule, and by promises that are far apart.
pub(crate) fn strict(slower: f64, length: Length) -> Vec<Line> {
    let waits = cobham(&loads(), HALL.mean_wait());
    let mut lines = Vec::new();
    for (case, streams, policy) in [
        ("M/M/3 strict .2/.3", two(15, 45), &Strict as &dyn CallingPolicy),
        ("M/M/3 Promised Time 5/60000 min", two(5, 60_000), &PromisedTime),
    ] {
        lines.extend(two_classes(case, &waits, &Study { slower, ..study(&streams, policy, length) }));
    }
    lines
}

/// Priorities that grow with waiting, at rates of 2 and 4.5 to 1.
pub(crate) fn accumulating_two(length: Length) -> Vec<Line> {
    let mut lines = Vec::new();
    for (case, streams, rate) in [("M/M/3 accumulating 2:1", two(10, 20), 2.0), ("M/M/3 accumulating 4.5:1", two(10, 45), 4.5)] {
        let [first, second] = loads();
        let waits = accumulating(&[(first, rate), (second, 1.0)], HALL.mean_wait());
        lines.extend(two_classes(case, &waits, &study(&streams, &AccumulatingPriority, length)));
    }
    lines
}

/// Patience that is exponential with a mean of half an hour.
pub(crate) fn patience(length: Length) -> Vec<Line> {
    let mut study = study(&ALL, &PromisedTime, length);
    study.hall.patience = Some(Law::Exponential(30.0));
    let Impatient { delayed, abandoned } = impatient(&HALL, 1.0 / 30.0);
    study.lines(
        "Erlang-A, patience 30",
        &[
            ("who waits", delayed, &share(|seen| seen.waited > 0.0 || seen.outcome == Outcome::Left)),
            ("who gives up", abandoned, &share(|seen| seen.outcome == Outcome::Left)),
        ],
    )
}

/// Room for seven to wait.
pub(crate) fn places(length: Length) -> Vec<Line> {
    let mut study = study(&ALL, &PromisedTime, length);
    study.hall.places = Some(7);
    study.lines("M/M/3, 7 places", &[("who finds none", blocked(&HALL, 7), &share(|seen| seen.outcome == Outcome::Blocked))])
}

fn loads() -> [f64; 2] {
    [0.2 / 0.6, 0.3 / 0.6]
}

fn two_classes(case: &str, waits: &[f64], study: &Study<'_>) -> Vec<Line> {
    let [first, second] = loads();
    let (of_first, of_second) = (mean_wait_of(0), mean_wait_of(1));
    study.lines(
        case,
        &[
            ("first", waits[0], &of_first),
            ("second", waits[1], &of_second),
            ("Σ ρW", HALL.load() * HALL.mean_wait(), &|seen| first * of_first(seen) + second * of_second(seen)),
        ],
    )
}
