//! Whole studies: the same people for every way to run the day, and a report that keeps its keys.

use std::path::Path;

use avanti_core::Settings;
use avanti_simulator::{
    day_file::DayFile,
    policies,
    study::{Report, Study, Variant},
    trace::Trace,
};
use jiff::civil::date;

use crate::kit::{DAY, day_file, settings};

fn variant(name: &str, desks: i8) -> Variant {
    Variant { rule: policies::by_name(name).unwrap(), desks }
}

fn report(settings: &Settings, day: &DayFile, trace: Option<&Trace>, days: u16, variants: &[Variant]) -> Report {
    Study { settings, day, trace, days, seed: 1, variants }.run().unwrap()
}

fn count(figure: Option<avanti_simulator::study::Figure>) -> f64 {
    figure.unwrap().value
}

#[test]
fn the_same_seed_gives_the_same_report_and_a_longer_study_begins_with_the_same_days() {
    let (site, day) = (settings(2), day_file(DAY));
    let variants = [variant("promised-time", 0), variant("fcfs", 0)];
    let one = report(&site, &day, None, 4, &variants);
    assert_eq!(one, report(&site, &day, None, 4, &variants));
    let more = report(&site, &day, None, 6, &variants);
    assert_eq!(one.variants[1].finish.each_day_minutes[..], more.variants[1].finish.each_day_minutes[..4]);
    let other = Study { settings: &site, day: &day, trace: None, days: 4, seed: 2, variants: &variants }.run().unwrap();
    assert_ne!(one.variants[0].all, other.variants[0].all);
}

#[test]
fn every_way_to_run_the_day_meets_the_same_people_and_loses_none_of_them() {
    let (site, day) = (settings(2), day_file(DAY));
    let all: Vec<Variant> = policies::names().map(|name| variant(name, 0)).collect();
    let report = report(&site, &day, None, 10, &all);
    for variant in &report.variants {
        let ended = variant.outcomes;
        let all = [ended.served, ended.left, ended.missed, ended.turned_away, ended.unserved].map(count).iter().sum::<f64>();
        assert!((all - count(report.came)).abs() < 0.01, "{}: {all} of {:?}", variant.policy, report.came);
    }
}

#[test]
fn desks_more_never_make_the_same_people_wait_longer_in_all_where_the_first_comes_first() {
    // Desks that are all alike, and nobody who gives up: with desks that differ, or people who do, it need not hold.
    let text = DAY.replace("languages = [\"it\"]\nuntil = \"16:00\"", "languages = [\"it\", \"ar\"]");
    let text = text
        .replace("patience = { exponential = 200 }", "")
        .replace("ghost_percent = 5", "")
        .replace("breaks = [{ from = \"12:00\", until = \"12:30\" }]", "");
    let (site, day) = (settings(2), day_file(&text));
    let variants = [0, 1, 2].map(|desks| variant("fcfs", desks));
    for seed in 0..30 {
        let report = Study { settings: &site, day: &day, trace: None, days: 1, seed, variants: &variants }.run().unwrap();
        let waits: Vec<f64> = report.variants.iter().map(|variant| count(variant.all.wait_minutes.mean)).collect();
        assert!(waits.is_sorted_by(|few, more| few >= more), "seed {seed}: {waits:?}");
    }
}

#[test]
fn who_comes_first_is_served_first_and_overtaken_by_nobody_who_could_be_served_there() {
    // Without appointments, which are not called long before their slot, and without desks that end, which take nobody who would not fit.
    let text = DAY.replace("places = 1", "places = 0").replace("languages = [\"it\"]\nuntil = \"16:00\"", "languages = [\"it\"]");
    let text = text.lines().filter(|line| !line.starts_with("mediators")).collect::<Vec<_>>().join("\n");
    let (site, day) = (settings(2), day_file(&text.replace("more_time = 20", "priority = 20")));
    let report = report(&site, &day, None, 5, &[variant("fcfs", 0), variant("strict", 0)]);
    assert_eq!(count(report.variants[0].all.overtakes.max), 0.0);
    assert!(count(report.variants[1].all.overtakes.max) > 0.0);
    let compared = &report.variants[1].compared_with_first;
    assert!(compared["overtakes_max"].value > 0.0 && report.variants[0].compared_with_first.is_empty());
}

#[test]
fn a_trace_is_played_on_each_of_its_days() {
    let (site, day) = (settings(2), day_file(DAY));
    let text = "arrived_at\n09:00\n09:01\n2026-03-03 09:00\n2026-03-05 17:30\n";
    let trace = Trace::read("week.csv", text.as_bytes(), &site, date(2026, 3, 2)).unwrap();
    let report = report(&site, &day, Some(&trace), 2, &[variant("promised-time", 0)]);
    assert_eq!((report.days, count(report.came)), (6, 1.333));
    assert_eq!(count(report.variants[0].outcomes.turned_away), 0.333, "one came after closing");
    let played = report.day.trace.unwrap();
    assert_eq!((played.rows, played.drawn["service"]), (4, 4));
}

#[test]
fn who_was_never_called_is_told_by_service_language_and_class() {
    let (site, day) = (settings(2), day_file(DAY));
    let text = "arrived_at,slot,service,language,speaks,needs,service_seconds,left_at\n\
                09:00,-,reception,it,it,-,60,-\n\
                09:01,-,reception,it,tlh,-,60,-\n\
                09:02,-,legal,it,tlh,step_free,60,10:00\n\
                17:30,-,legal,ar,ar,-,60,-\n\
                17:30,17:20,legal,ar,ar,-,60,-\n";
    let trace = Trace::read("day.csv", text.as_bytes(), &site, date(2026, 3, 2)).unwrap();
    let report = report(&site, &day, Some(&trace), 1, &[variant("promised-time", 0)]);
    let played = &report.variants[0];
    let ended = |group: &avanti_simulator::study::report::Group| {
        let outcomes = group.outcomes;
        [outcomes.served, outcomes.left, outcomes.turned_away, outcomes.unserved, group.never_called].map(count)
    };
    assert_eq!(ended(&played.all), [1.0, 1.0, 2.0, 1.0, 0.8]);
    assert_eq!(ended(&played.services["reception"]), [1.0, 0.0, 0.0, 1.0, 0.5]);
    assert_eq!(ended(&played.services["legal"]), [0.0, 1.0, 2.0, 0.0, 1.0]);
    assert_eq!(ended(&played.languages["tlh"]), [0.0, 1.0, 0.0, 1.0, 1.0], "no desk speaks it");
    assert_eq!(ended(&played.languages["ar"]), [0.0, 0.0, 2.0, 0.0, 1.0]);
    assert_eq!(ended(&played.needs["step_free"]), [0.0, 1.0, 0.0, 0.0, 1.0]);
    assert_eq!(ended(&played.classes["booked"]), [0.0, 0.0, 1.0, 0.0, 1.0], "whom the doors kept out has an appointment all the same");
    assert_eq!((played.languages["ar"].visits, played.languages["ar"].wait_minutes.p90), (0, None));
}

/// `AVANTI_RENEW=1` writes the file anew.
#[test]
fn the_report_of_a_small_day_is_what_it_was() {
    let (site, day) = (settings(2), day_file(DAY));
    let report = report(&site, &day, None, 3, &[variant("promised-time", 0), variant("fcfs", 1)]);
    let text = serde_json::to_string_pretty(&report).unwrap() + "\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/days/golden/small-day.json");
    if std::env::var_os("AVANTI_RENEW").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = there.lines().zip(text.lines()).position(|(there, played)| there != played);
    assert!(there == text, "tests/days/golden/small-day.json differs from line {differs:?} on: AVANTI_RENEW=1 if it should");
}

#[test]
fn every_key_of_the_report_is_documented() {
    let (site, day) = (settings(2), day_file(DAY));
    let report = report(&site, &day, None, 1, &[variant("promised-time", 0), variant("strict", 0)]);
    let document = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("DAYS.md")).unwrap();
    let mut keys = std::collections::BTreeSet::new();
    collect(&serde_json::to_value(&report).unwrap(), &mut keys);
    assert!(keys.len() > 50, "{keys:?}");
    let missing: Vec<_> =
        keys.iter().filter(|key| !document.contains(&format!("`{key}`")) && !document.contains(&format!(" {key},"))).collect();
    assert!(missing.is_empty(), "DAYS.md does not say what {missing:?} are");
}

/// The keys of a value, without those that are services, languages and needs.
fn collect(value: &serde_json::Value, keys: &mut std::collections::BTreeSet<String>) {
    for value in value.as_array().into_iter().flatten() {
        collect(value, keys);
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        keys.insert(key.clone());
        match key.as_str() {
            "services" | "languages" | "needs" => value.as_object().into_iter().flatten().for_each(|(_, group)| collect(group, keys)),
            _ => collect(value, keys),
        }
    }
}
