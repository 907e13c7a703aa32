//! What one way to run the day comes to over all days that were played.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_core::{
    Settings,
    visit::{self, Need},
};

use super::{
    Figure, curve, disparities,
    figures::{Measure, at, mean},
    groups,
    report::{Bin, BookedCalls, DeskUse, Finish, Variant, Waits},
    seen::{Day, Seen, Use},
};
use crate::day::Outcome;

/// Days that were played in one way.
#[derive(Debug)]
pub(super) struct Played {
    pub(super) name: &'static str,
    pub(super) desks: i8,
    pub(super) settings: Arc<Settings>,
    pub(super) days: Vec<Day>,
}

/// Edges of the histogram of calls to those with an appointment, in minutes after their slot.
const EDGES: [i32; 10] = [-10, -5, 0, 5, 10, 15, 20, 30, 45, 60];

pub(super) fn variant(played: &Played, first: Option<&Played>) -> Variant {
    let days = &played.days;
    let languages = by(days, |seen| vec![seen.language.to_string()]);
    let needs = by(days, |seen| seen.needs.iter().map(|need| need_name(*need).to_owned()).collect());
    let services = by(days, |seen| vec![seen.service.to_string()]);
    let all = groups::group(days, None, |_| true);
    let kinds = [("language", &languages), ("need", &needs), ("service", &services)];
    Variant {
        policy: played.name.to_owned(),
        desks_changed: played.desks,
        outcomes: all.outcomes,
        all,
        classes: classes(played),
        disparities: disparities::of_waits(&languages, kinds),
        unreached: disparities::of_calls(&all, days.len(), kinds),
        services,
        languages,
        needs,
        booked_calls: booked_calls(&played.settings, days),
        desks: desks(played),
        busy_share: Figure::of_days(Measure::Share, &days.iter().filter_map(busy_share).collect::<Vec<_>>()),
        finish: Finish {
            after_closing_minutes: Figure::of_days(Measure::Amount, &each(days, |day| day.after_closing)),
            late_share: Figure::of_days(Measure::Share, &each(days, |day| if day.after_closing > 0.0 { 1.0 } else { 0.0 })),
            each_day_minutes: days.iter().map(|day| super::figures::rounded(day.after_closing)).collect(),
        },
        over_day: curve::over_day(days),
        compared_with_first: first
            .filter(|first| !std::ptr::eq(*first, played))
            .map(|first| compared(days, &first.days))
            .unwrap_or_default(),
    }
}

/// The key of a class.
pub(super) fn class_name(group: visit::Group) -> &'static str {
    match group {
        visit::Group::Booked => "booked",
        visit::Group::Priority => "priority",
        visit::Group::LateBooked => "late_booked",
        visit::Group::WalkIn => "walk_in",
    }
}

fn need_name(need: Need) -> &'static str {
    match need {
        Need::StepFree => "step_free",
        Need::MoreTime => "more_time",
        Need::FetchMe => "fetch_me",
        Need::QuietPlace => "quiet_place",
        Need::Priority => "priority",
    }
}

fn classes(played: &Played) -> BTreeMap<String, super::report::Group> {
    let rules = &played.settings.rules;
    // Where services have promises of their own, the class as a whole has none.
    let one = played.settings.services.iter().all(|service| service.promise_minutes.is_none());
    let there: BTreeSet<visit::Group> = seen(&played.days).map(|seen| seen.group).collect();
    let class = |group: visit::Group| {
        let promise = match group {
            visit::Group::Booked => Some(rules.booked_public_minutes),
            visit::Group::Priority => Some(rules.priority_minutes),
            visit::Group::LateBooked => Some(rules.walk_in_minutes.saturating_sub(rules.late_booked_credit_minutes)).filter(|_| one),
            visit::Group::WalkIn => Some(rules.walk_in_minutes).filter(|_| one),
        };
        (class_name(group).to_owned(), groups::group(&played.days, promise.map(f64::from), |seen| seen.group == group))
    };
    there.into_iter().map(class).collect()
}

/// Groups by keys that a party has.
fn by(days: &[Day], keys: impl Fn(&Seen) -> Vec<String>) -> BTreeMap<String, super::report::Group> {
    let all: BTreeSet<String> = seen(days).flat_map(&keys).collect();
    all.into_iter().map(|key| (key.clone(), groups::group(days, None, |seen| keys(seen).contains(&key)))).collect()
}

fn seen(days: &[Day]) -> impl Iterator<Item = &Seen> {
    days.iter().flat_map(|day| &day.parties)
}

fn each(days: &[Day], value: impl Fn(&Day) -> f64) -> Vec<f64> {
    days.iter().map(value).collect()
}

fn booked_calls(settings: &Settings, days: &[Day]) -> BookedCalls {
    let after: Vec<Vec<f64>> = days.iter().map(|day| day.parties.iter().filter_map(|seen| seen.after_slot).collect()).collect();
    let edges = std::iter::once(None).chain(EDGES.map(Some)).chain([None]).collect::<Vec<_>>();
    let bin = |edges: &[Option<i32>]| {
        let (from, to) = (edges[0], edges[1]);
        let inside = |minutes: &&f64| from.is_none_or(|from| **minutes >= f64::from(from)) && to.is_none_or(|to| **minutes < f64::from(to));
        let calls = after.iter().flatten().filter(inside).count();
        Bin { from, to, calls: super::figures::rounded(calls as f64 / days.len() as f64) }
    };
    BookedCalls {
        public_promise_minutes: settings.rules.booked_public_minutes,
        after_slot_minutes: Waits::of(Measure::Signed, &after),
        histogram: edges.windows(2).map(bin).collect(),
    }
}

fn desks(played: &Played) -> Vec<DeskUse> {
    let used = |id| played.days.iter().filter_map(move |day| day.desks.get(id));
    let there = played.settings.desks.iter().filter(|desk| used(&desk.id).next().is_some());
    let figure = |measure, id, of: &dyn Fn(&Use) -> Option<f64>| Figure::of_days(measure, &used(id).filter_map(of).collect::<Vec<_>>());
    there
        .map(|desk| DeskUse {
            desk: desk.id.to_string(),
            label: desk.label.clone(),
            on_duty_minutes: figure(Measure::Amount, &desk.id, &|desk| Some(desk.open)),
            busy_share: figure(Measure::Share, &desk.id, &|desk| (desk.open > 0.0).then(|| desk.busy / desk.open)),
            served: figure(Measure::Amount, &desk.id, &|desk| Some(f64::from(desk.served))),
        })
        .collect()
}

fn busy_share(day: &Day) -> Option<f64> {
    let (open, busy) = day.desks.values().fold((0.0, 0.0), |(open, busy), desk| (open + desk.open, busy + desk.busy));
    (open > 0.0).then(|| busy / open)
}

/// Differences day by day: the same people came.
fn compared(days: &[Day], first: &[Day]) -> BTreeMap<String, Figure> {
    let waits =
        |group: visit::Group| move |day: &Day| day.parties.iter().filter(|seen| seen.group == group).filter_map(|seen| seen.wait).collect();
    let all = |day: &Day| day.parties.iter().filter_map(|seen| seen.wait).collect();
    let booked = |day: &Day| {
        let kept = day.parties.iter().filter(|seen| seen.group == visit::Group::Booked).filter_map(|seen| seen.kept);
        kept.map(|kept| if kept { 1.0 } else { 0.0 }).collect()
    };
    let understood = |day: &Day| {
        let called = day.parties.iter().filter_map(|seen| seen.understood);
        called.map(|understood| if understood { 1.0 } else { 0.0 }).collect()
    };
    let ended = |outcome| move |day: &Day| Some(day.parties.iter().filter(|seen| seen.outcome == outcome).count() as f64);
    let overtaken = |day: &Day| day.parties.iter().map(|seen| f64::from(seen.overtaken)).fold(0.0, f64::max);
    type Of<'a> = Box<dyn Fn(&Day) -> Option<f64> + 'a>;
    let values: [(&str, Of<'_>); 10] = [
        ("wait_mean_minutes", Box::new(some(all, mean))),
        ("walk_in_wait_p95_minutes", Box::new(some(waits(visit::Group::WalkIn), at(0.95)))),
        ("walk_in_wait_max_minutes", Box::new(some(waits(visit::Group::WalkIn), at(1.0)))),
        ("booked_within_promise", Box::new(some(booked, mean))),
        ("in_own_language", Box::new(some(understood, mean))),
        ("overtakes_max", Box::new(move |day| Some(overtaken(day)))),
        ("left", Box::new(ended(Outcome::Left))),
        ("turned_away", Box::new(ended(Outcome::TurnedAway))),
        ("unserved", Box::new(ended(Outcome::Unserved))),
        ("after_closing_minutes", Box::new(|day| Some(day.after_closing))),
    ];
    let difference = |(key, value): &(&str, Of<'_>)| {
        let pairs = days.iter().zip(first).filter_map(|(day, first)| Some(value(day)? - value(first)?));
        Some(((*key).to_owned(), Figure::of_days(Measure::Signed, &pairs.collect::<Vec<_>>())?))
    };
    values.iter().filter_map(difference).collect()
}

/// A statistic of a day's values, where it has any.
fn some(values: impl Fn(&Day) -> Vec<f64>, statistic: impl Fn(&mut [f64]) -> f64) -> impl Fn(&Day) -> Option<f64> {
    move |day| {
        let mut values = values(day);
        (!values.is_empty()).then(|| statistic(&mut values))
    }
}
