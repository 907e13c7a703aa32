//! Parties put together by what they have in common: their waits, promises and overtakes.

use super::{
    Figure,
    figures::{Measure, at, mean},
    report::{Group, Outcomes, Overtakes, Waits, most},
    seen::{Day, Seen},
};
use crate::day::Outcome;

/// The parties of each day that belong to a group. Those who got no ticket, or vanish with it, are not there to wait; that the
/// former were never called is told beside the waits of the others.
pub(super) fn group(days: &[Day], promise_minutes: Option<f64>, belongs: impl Fn(&Seen) -> bool) -> Group {
    let of = |value: &dyn Fn(&Seen) -> Option<f64>| -> Vec<Vec<f64>> {
        days.iter().map(|day| day.parties.iter().filter(|seen| seen.waits() && belongs(seen)).filter_map(value).collect()).collect()
    };
    let waits = of(&|seen| seen.wait);
    let came =
        |day: &Day| day.parties.iter().filter(|seen| !seen.ghost && belongs(seen)).map(|seen| f64::from(seen.wait.is_none())).collect();
    let never_called: Vec<Vec<f64>> = days.iter().map(came).collect();
    let kept = of(&|seen| seen.kept.map(|kept| if kept { 1.0 } else { 0.0 }));
    let understood = of(&|seen| seen.understood.map(|understood| if understood { 1.0 } else { 0.0 }));
    let overtaken = of(&|seen| Some(f64::from(seen.overtaken)));
    let counts: Vec<f64> = overtaken.iter().map(|day| day.len() as f64).collect();
    let share = |values: &mut [f64]| values.iter().filter(|value| **value > 0.0).count() as f64 / values.len() as f64;
    Group {
        outcomes: outcomes(days, &belongs),
        never_called: Figure::of_all(Measure::Share, &never_called, mean),
        parties: Figure::of_days(Measure::Amount, &counts),
        visits: overtaken.iter().map(Vec::len).sum(),
        promise_minutes,
        wait_minutes: Waits::of(Measure::Amount, &waits),
        within_promise: Figure::of_all(Measure::Share, &kept, mean),
        in_own_language: Figure::of_all(Measure::Share, &understood, mean),
        overtakes: Overtakes {
            mean: Figure::of_all(Measure::Amount, &overtaken, mean),
            p50: Figure::of_all(Measure::Amount, &overtaken, at(0.5)),
            p90: Figure::of_all(Measure::Amount, &overtaken, at(0.9)),
            p95: Figure::of_all(Measure::Amount, &overtaken, at(0.95)),
            max: Figure::of_days(Measure::Amount, &most(&overtaken)),
            share: Figure::of_all(Measure::Share, &overtaken, share),
        },
    }
}

/// How parties that belong to a group ended, a day.
fn outcomes(days: &[Day], belongs: impl Fn(&Seen) -> bool) -> Outcomes {
    let count = |outcome| {
        let ended = |day: &Day| day.parties.iter().filter(|seen| seen.outcome == outcome && belongs(seen)).count() as f64;
        Figure::of_days(Measure::Amount, &days.iter().map(ended).collect::<Vec<_>>())
    };
    Outcomes {
        served: count(Outcome::Served),
        left: count(Outcome::Left),
        missed: count(Outcome::Missed),
        turned_away: count(Outcome::TurnedAway),
        unserved: count(Outcome::Unserved),
    }
}
