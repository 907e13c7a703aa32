//! Parties put together by what they have in common: their waits, promises and overtakes.

use std::collections::BTreeMap;

use super::{
    Figure,
    figures::{at, mean, rounded},
    report::{Disparity, Group, Outcomes, Overtakes, Waits, most},
    seen::{Day, Seen},
};
use crate::day::Outcome;

/// Visits that a group must have for its quantiles to be compared.
const COMPARED_FROM: usize = 5;
/// How much longer than the median language a group waits that is flagged.
const DISPARITY: f64 = 1.5;

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
        never_called: Figure::of_all(&never_called, mean),
        parties: Figure::of_days(&counts),
        visits: overtaken.iter().map(Vec::len).sum(),
        promise_minutes,
        wait_minutes: Waits::of(&waits),
        within_promise: Figure::of_all(&kept, mean),
        in_own_language: Figure::of_all(&understood, mean),
        overtakes: Overtakes {
            mean: Figure::of_all(&overtaken, mean),
            p50: Figure::of_all(&overtaken, at(0.5)),
            p90: Figure::of_all(&overtaken, at(0.9)),
            p95: Figure::of_all(&overtaken, at(0.95)),
            max: Figure::of_days(&most(&overtaken)),
            share: Figure::of_all(&overtaken, share),
        },
    }
}

/// How parties that belong to a group ended, a day.
fn outcomes(days: &[Day], belongs: impl Fn(&Seen) -> bool) -> Outcomes {
    let count = |outcome| {
        let ended = |day: &Day| day.parties.iter().filter(|seen| seen.outcome == outcome && belongs(seen)).count() as f64;
        Figure::of_days(&days.iter().map(ended).collect::<Vec<_>>())
    };
    Outcomes {
        served: count(Outcome::Served),
        left: count(Outcome::Left),
        missed: count(Outcome::Missed),
        turned_away: count(Outcome::TurnedAway),
        unserved: count(Outcome::Unserved),
    }
}

/// Languages and needs whose p90 is more than one and a half times that of the median language.
pub(super) fn disparities(languages: &BTreeMap<String, Group>, needs: &BTreeMap<String, Group>) -> Vec<Disparity> {
    let p90 = |group: &Group| (group.visits >= COMPARED_FROM).then_some(group.wait_minutes.p90?.value);
    let mut all: Vec<f64> = languages.values().filter_map(p90).collect();
    all.sort_unstable_by(f64::total_cmp);
    // Of an even number the shorter of the two in the middle, so that of two languages the slower one can be flagged.
    let Some(median) = all.get(all.len().saturating_sub(1) / 2).copied().filter(|median| *median > 0.0) else { return Vec::new() };
    let kinds = [("language", languages), ("need", needs)];
    let groups = kinds.into_iter().flat_map(|(kind, groups)| groups.iter().map(move |(of, group)| (kind, of, group)));
    let long = groups.filter_map(|(kind, of, group)| Some((kind, of, p90(group).filter(|p90| *p90 > DISPARITY * median)?)));
    let disparity = |(kind, of, p90): (_, &String, f64)| Disparity {
        kind,
        of: of.clone(),
        p90_minutes: p90,
        median_language_p90_minutes: median,
        ratio: rounded(p90 / median),
    };
    long.map(disparity).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(p90: f64, visits: usize) -> Group {
        let figure = Some(Figure { value: p90, from: None, to: None });
        let waits = Waits { mean: figure, p50: figure, p90: figure, p95: figure, max: figure };
        let overtakes = Overtakes { mean: None, p50: None, p90: None, p95: None, max: None, share: None };
        let outcomes = Outcomes { served: None, left: None, missed: None, turned_away: None, unserved: None };
        Group {
            outcomes,
            never_called: None,
            parties: None,
            visits,
            promise_minutes: None,
            wait_minutes: waits,
            within_promise: None,
            in_own_language: None,
            overtakes,
        }
    }

    #[test]
    fn a_language_or_need_that_waits_half_as_long_again_is_flagged_once_it_has_five_visits() {
        let languages = [("it", 20.0, 90), ("ar", 22.0, 40), ("bm", 40.0, 5), ("ti", 90.0, 4)];
        let languages = languages.map(|(tag, p90, visits)| (tag.to_owned(), waiting(p90, visits))).into();
        let needs = [("more_time", 31.0), ("step_free", 33.1)].map(|(need, p90)| (need.to_owned(), waiting(p90, 8))).into();
        let found: Vec<_> = disparities(&languages, &needs).into_iter().map(|found| (found.kind, found.of)).collect();
        assert_eq!(found, [("language", "bm".to_owned()), ("need", "step_free".to_owned())]);
    }
}
