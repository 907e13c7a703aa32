//! How the rules compare on a few days at the reference site: what holds on every one of them.

use avanti_simulator::{
    day::Outcome,
    play,
    policies::{self, Rule},
    quality::Quality,
    reference::{Arrivals, Reference},
};

const DAYS: u64 = 12;
const LOAD: f64 = 0.79;

/// The same days by a rule.
fn days(rule: Rule) -> Vec<Quality> {
    let site = Reference::new();
    let day = |seed| {
        let arrivals = Arrivals::of(seed, LOAD);
        let plan = site.plan(&arrivals, rule);
        let played = play(&plan).unwrap();
        assert!(played.fates.iter().all(|fate| fate.outcome == Outcome::Served), "{} leaves somebody on day {seed}", rule.name);
        Quality::of(&plan, &played)
    };
    (0..DAYS).map(day).collect()
}

fn of(name: &str) -> Vec<Quality> {
    days(policies::by_name(name).unwrap())
}

fn mean(days: &[Quality], column: fn(&Quality) -> f64) -> f64 {
    days.iter().map(column).sum::<f64>() / days.len() as f64
}

fn most(days: &[Quality], column: fn(&Quality) -> f64) -> f64 {
    days.iter().map(column).fold(0.0, f64::max)
}

#[test]
fn every_rule_serves_everybody_and_those_that_know_languages_match_them() {
    for rule in policies::ALL {
        let days = days(rule);
        let knows_languages = !["zms", "novosga", "theq", "fqm"].contains(&rule.name);
        let matched = mean(&days, |day| day.language_matched);
        assert_eq!(matched == 1.0, knows_languages, "{}: {matched}", rule.name);
    }
}

#[test]
fn first_come_first_served_lets_nobody_be_overtaken() {
    assert_eq!(most(&of("fcfs"), |day| day.overtakes), 0.0);
}

#[test]
fn appointments_first_keeps_more_appointments_than_first_come() {
    let (strict, fcfs) = (of("strict"), of("fcfs"));
    assert!(strict.iter().zip(&fcfs).all(|(strict, fcfs)| strict.booked_in_time >= fcfs.booked_in_time));
    assert!(mean(&strict, |day| day.booked_in_time) > mean(&fcfs, |day| day.booked_in_time) + 0.1);
}

#[test]
fn promised_time_bounds_what_appointments_first_does_not() {
    let (promised, strict) = (of("promised-time"), of("strict"));
    let overtakes = |day: &Quality| day.overtakes;
    assert!(most(&promised, overtakes) <= 30.0, "{}", most(&promised, overtakes));
    assert!(mean(&promised, overtakes) < mean(&strict, overtakes));
    assert!(mean(&promised, |day| day.walk_in_max) < mean(&strict, |day| day.walk_in_max));
}

#[test]
fn only_zms_calls_people_who_are_not_there() {
    for rule in policies::ALL {
        assert_eq!(mean(&days(rule), |day| day.in_vain) > 0.0, rule.absent.is_some(), "{}", rule.name);
    }
}
