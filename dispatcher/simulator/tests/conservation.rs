//! Whatever the seed, a simulated day loses nobody and keeps every rule of the core.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

use std::sync::Arc;

use avanti_core::{Settings, invariant};
use avanti_model::{Span, Timestamp};
use avanti_simulator::{Clerk, Plan, Played, play};
use serde_json::json;

/// Monday 2 March 2026, 05:00 in Rome.
const EARLY: Timestamp = Timestamp::from_millis(1_772_424_000_000);

fn settings() -> Settings {
    serde_json::from_value(json!({
        "version": 1, "site": "milano", "name": "Milano Welcome Center", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00",
        "languages": ["it", "ar"], "organisations": {},
        "services": [
            { "id": "reception", "pictogram": "reception", "names": { "it": "Accoglienza" }, "minutes": 8 },
            { "id": "legal", "pictogram": "legal", "names": { "it": "Legale" }, "minutes": 20 },
        ],
        "desks": [
            { "id": "d1", "label": "1", "services": ["reception", "legal"] },
            { "id": "d2", "label": "2", "services": ["reception"] },
        ],
    }))
    .unwrap()
}

fn clerk(desk: &str, languages: &[&str]) -> Clerk {
    let languages = languages.iter().map(|tag| tag.parse().unwrap()).collect();
    Clerk { desk: desk.parse().unwrap(), agent: format!("a-{desk}").parse().unwrap(), languages }
}

fn day(parties: u32, clerks: Vec<Clerk>, seed: u64) -> Played {
    play(&Plan { settings: Arc::new(settings()), from: EARLY, clerks, parties, seed }).unwrap()
}

#[test]
fn nobody_is_lost_and_every_invariant_holds() {
    for seed in 0..50 {
        let played = day(60, vec![clerk("d1", &["it", "ar"]), clerk("d2", &["it"])], seed);
        assert_eq!((played.came, played.turned_away), (60, 0), "seed {seed}");
        assert_eq!(played.waits.len() + played.unserved, 60, "seed {seed}");
        assert_eq!(played.unserved, 0, "desk 1 can serve everybody, seed {seed}");
        assert!(played.waits.iter().all(|wait| *wait >= Span::ZERO), "seed {seed}");
        invariant::check(&played.state).unwrap();
    }
}

#[test]
fn whom_no_desk_can_serve_is_left_over_and_not_forgotten() {
    let played = day(60, vec![clerk("d2", &["it"])], 7);
    let fit =
        played.state.visits.values().filter(|visit| {
            visit.current().service.as_str() == "reception" && visit.speaks.iter().any(|language| language.as_str() == "it")
        });
    let fit = fit.count();
    assert!(fit > 0 && fit < 60, "the seed brings both kinds: {fit}");
    assert_eq!((played.waits.len(), played.unserved), (fit, 60 - fit));
}

#[test]
fn the_same_seed_gives_the_same_day_and_another_gives_another() {
    let clerks = || vec![clerk("d1", &["it", "ar"]), clerk("d2", &["it"])];
    let [one, same, other] = [3, 3, 4].map(|seed| day(40, clerks(), seed));
    assert_eq!((one.state.hash(), &one.waits), (same.state.hash(), &same.waits));
    assert_ne!(one.state.hash(), other.state.hash());
}

#[test]
fn one_desk_more_makes_nobody_wait_longer_in_all() {
    let total = |clerks| day(60, clerks, 11).waits.iter().map(|wait| wait.millis()).sum::<i64>();
    let few = total(vec![clerk("d1", &["it", "ar"])]);
    let more = total(vec![clerk("d1", &["it", "ar"]), clerk("d2", &["it", "ar"])]);
    assert!(more < few, "{more} ms with two desks, {few} ms with one");
}

#[test]
fn on_a_day_without_hours_nobody_comes() {
    let sunday = EARLY - Span::from_minutes(24 * 60);
    let played = play(&Plan { settings: Arc::new(settings()), from: sunday, clerks: Vec::new(), parties: 60, seed: 1 }).unwrap();
    assert_eq!((played.came, played.waits.len()), (0, 0));
}
