//! Languages, needs and services that fare much worse than others: by how long those wait who are called, and by how many never are.

use std::collections::BTreeMap;

use super::{
    figures::rounded,
    report::{Disparity, Group, Unreached},
};

/// Visits that a group must have for its quantiles to be compared, and parties for its shares.
const COMPARED_FROM: usize = 5;
/// How much longer than the median language a group waits that is flagged, and how much oftener than all one is never called.
const DISPARITY: f64 = 1.5;
/// Differences below this are none that anybody would notice, in minutes.
const NOTICED_MINUTES: f64 = 5.0;
/// The same of shares that are never called.
const NOTICED_SHARE: f64 = 0.05;

/// Groups by what they have in common, with the name of that.
pub(super) type Kinds<'g> = [(&'static str, &'g BTreeMap<String, Group>); 3];

/// Groups whose p90 is more than one and a half times that of the median language, and a difference that is noticed.
pub(super) fn of_waits(languages: &BTreeMap<String, Group>, kinds: Kinds<'_>) -> Vec<Disparity> {
    let p90 = |group: &Group| (group.visits >= COMPARED_FROM).then_some(group.wait_minutes.p90?.value);
    let mut all: Vec<f64> = languages.values().filter_map(p90).collect();
    all.sort_unstable_by(f64::total_cmp);
    // Of an even number the shorter of the two in the middle, so that of two languages the slower one can be flagged.
    let Some(median) = all.get(all.len().saturating_sub(1) / 2).copied() else { return Vec::new() };
    let disparity = |(kind, of, group): (_, &String, &Group)| {
        let p90 = p90(group).filter(|p90| *p90 > DISPARITY * median && *p90 >= median + NOTICED_MINUTES)?;
        Some(Disparity {
            kind,
            of: of.clone(),
            p90_minutes: p90,
            median_language_p90_minutes: median,
            ratio: (median > 0.0).then(|| rounded(p90 / median)),
            never_called: group.never_called.map(|share| share.value),
        })
    };
    each(kinds).filter_map(disparity).collect()
}

/// Groups of which so many more are never called than of all.
pub(super) fn of_calls(all: &Group, days: usize, kinds: Kinds<'_>) -> Vec<Unreached> {
    let Some(never_called_of_all) = all.never_called.map(|share| share.value) else { return Vec::new() };
    let unreached = |(kind, of, group): (_, &String, &Group)| {
        let share = group.never_called?.value;
        let flagged = share > DISPARITY * never_called_of_all && share >= never_called_of_all + NOTICED_SHARE;
        let there = group.outcomes.came() * days as f64 + 0.5 >= COMPARED_FROM as f64;
        (flagged && there).then(|| Unreached { kind, of: of.clone(), never_called: share, never_called_of_all })
    };
    each(kinds).filter_map(unreached).collect()
}

fn each<'g>(kinds: Kinds<'g>) -> impl Iterator<Item = (&'static str, &'g String, &'g Group)> {
    kinds.into_iter().flat_map(|(kind, groups)| groups.iter().map(move |(of, group)| (kind, of, group)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::study::{
        Figure,
        report::{Outcomes, Overtakes, Waits},
    };

    fn figure(value: f64) -> Option<Figure> {
        Some(Figure { value, from: None, to: None })
    }

    fn group(p90: Option<Figure>, visits: usize, unserved: f64, never_called: f64) -> Group {
        Group {
            outcomes: Outcomes { served: None, left: None, missed: None, turned_away: None, unserved: figure(unserved) },
            never_called: figure(never_called),
            parties: None,
            visits,
            promise_minutes: None,
            wait_minutes: Waits { mean: p90, p50: p90, p90, p95: p90, max: p90 },
            within_promise: None,
            in_own_language: None,
            overtakes: Overtakes { mean: None, p50: None, p90: None, p95: None, max: None, share: None },
        }
    }

    fn waiting<const N: usize>(groups: [(&str, f64, usize); N]) -> BTreeMap<String, Group> {
        groups.map(|(of, p90, visits)| (of.to_owned(), group(figure(p90), visits, 0.0, 0.0))).into()
    }

    fn names(found: &[Disparity]) -> Vec<(&str, &str)> {
        found.iter().map(|found| (found.kind, found.of.as_str())).collect()
    }

    #[test]
    fn whoever_waits_half_as_long_again_is_flagged_from_five_visits_on() {
        let languages = waiting([("it", 20.0, 90), ("ar", 22.0, 40), ("bm", 40.0, 5), ("ti", 90.0, 4)]);
        let (needs, services) = (waiting([("more_time", 31.0, 8), ("step_free", 33.1, 8)]), waiting([("legal", 45.0, 9), ("tax", 9.0, 9)]));
        let found = of_waits(&languages, [("language", &languages), ("need", &needs), ("service", &services)]);
        assert_eq!(names(&found), [("language", "bm"), ("need", "step_free"), ("service", "legal")]);
        assert_eq!(found[2].ratio, Some(2.045));
    }

    #[test]
    fn a_difference_of_less_than_five_minutes_is_none_and_one_from_nought_has_no_ratio() {
        let none = BTreeMap::new();
        let languages = waiting([("it", 2.0, 90), ("ar", 6.9, 40), ("bm", 7.0, 9)]);
        let found = of_waits(&waiting([("it", 2.0, 90)]), [("language", &languages), ("need", &none), ("service", &none)]);
        assert_eq!(names(&found), [("language", "bm")]);
        let languages = waiting([("it", 0.0, 90), ("ar", 30.0, 40)]);
        let found = of_waits(&languages, [("language", &languages), ("need", &none), ("service", &none)]);
        assert_eq!((names(&found), found[0].ratio), (vec![("language", "ar")], None));
    }

    #[test]
    fn whoever_is_never_called_much_oftener_than_all_is_flagged_though_they_have_no_wait() {
        let of = |unserved, share| group(None, 0, unserved, share);
        let languages = [("it", of(40.0, 0.1)), ("ar", of(20.0, 0.14)), ("bm", of(2.5, 1.0)), ("ti", of(2.0, 1.0))];
        let languages = languages.map(|(tag, group)| (tag.to_owned(), group)).into();
        let none = BTreeMap::new();
        let found = of_calls(&of(64.5, 0.1), 2, [("language", &languages), ("need", &none), ("service", &none)]);
        assert_eq!(found, [Unreached { kind: "language", of: "bm".to_owned(), never_called: 1.0, never_called_of_all: 0.1 }]);
    }
}
