//! Whatever the seed, a simulated day loses nobody and keeps every rule of the core.

use avanti_core::{calling::PromisedTime, invariant};
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Party, Played, Shift,
    day::Outcome,
    play, policies,
    reference::{Arrivals, Reference},
};

use crate::kit::{self, EARLY, parties, settings, shift};

const BOTH: [&str; 2] = ["reception", "legal"];

fn opens() -> Timestamp {
    EARLY + Span::from_minutes(4 * 60)
}

fn hall(count: usize, seed: u64) -> Vec<Party> {
    parties(count, opens(), opens() + Span::from_minutes(8 * 60), seed)
}

fn clerks() -> Vec<Shift> {
    vec![shift(1, &BOTH, &["it", "ar"], opens()), shift(2, &["reception"], &["it"], opens())]
}

fn day(shifts: &[Shift], parties: &[Party]) -> Played {
    kit::day(settings(2), shifts, parties, &PromisedTime)
}

fn count(played: &Played, outcome: Outcome) -> usize {
    played.fates.iter().filter(|fate| fate.outcome == outcome).count()
}

fn waits(played: &Played) -> i64 {
    played.fates.iter().filter_map(|fate| fate.wait()).map(Span::millis).sum()
}

#[test]
fn nobody_is_lost_and_every_invariant_holds() {
    for seed in 0..50 {
        let played = day(&clerks(), &hall(60, seed));
        assert_eq!(count(&played, Outcome::Served), 60, "desk 1 can serve everybody, seed {seed}");
        assert!(played.fates.iter().all(|fate| fate.wait().is_some_and(|wait| wait >= Span::ZERO)), "seed {seed}");
        assert_eq!(played.desks.iter().map(|desk| desk.served).sum::<u32>(), 60, "seed {seed}");
        invariant::check(&played.state).unwrap();
    }
}

#[test]
fn whom_no_desk_can_serve_is_left_over_and_not_forgotten() {
    let hall = hall(60, 7);
    let played = day(&[shift(2, &["reception"], &["it"], opens())], &hall);
    let fit = hall.iter().filter(|party| party.service.as_str() == "reception" && party.reads.as_str() == "it").count();
    assert!(fit > 0 && fit < 60, "the seed brings both kinds: {fit}");
    assert_eq!((count(&played, Outcome::Served), count(&played, Outcome::Unserved)), (fit, 60 - fit));
}

#[test]
fn the_same_people_make_the_same_day_and_others_another() {
    let [one, same, other] = [3, 3, 4].map(|seed| day(&clerks(), &hall(40, seed)));
    assert_eq!((one.state.hash(), &one.fates), (same.state.hash(), &same.fates));
    assert_ne!(one.state.hash(), other.state.hash());
}

#[test]
fn one_desk_more_makes_nobody_wait_longer_in_all() {
    let hall = hall(60, 11);
    let few = waits(&day(&[shift(1, &BOTH, &["it", "ar"], opens())], &hall));
    let more = waits(&day(&[shift(1, &BOTH, &["it", "ar"], opens()), shift(2, &BOTH, &["it", "ar"], opens())], &hall));
    assert!(more < few, "{more} ms with two desks, {few} ms with one");
}

#[test]
fn who_gives_up_is_served_no_more_and_who_has_gone_is_called_twice() {
    let mut hall = hall(90, 5);
    hall.iter_mut().step_by(3).for_each(|party| party.patience = Some(Span::from_minutes(1)));
    hall.iter_mut().skip(1).step_by(9).for_each(|party| party.ghost = true);
    let played = day(&[shift(1, &BOTH, &["it", "ar"], opens())], &hall);
    assert_eq!(count(&played, Outcome::Missed), 10);
    let left = count(&played, Outcome::Left);
    assert!((20..=30).contains(&left), "{left}");
    assert_eq!(count(&played, Outcome::Served), 80 - left);
    invariant::check(&played.state).unwrap();
}

#[test]
fn a_desk_that_pauses_or_has_ended_calls_nobody() {
    let (noon, one) = (opens() + Span::from_minutes(180), opens() + Span::from_minutes(240));
    let mut clerk = shift(1, &BOTH, &["it", "ar"], opens());
    clerk.breaks = vec![(noon, one)];
    clerk.until = Some(opens() + Span::from_minutes(420));
    let played = day(&[clerk.clone()], &hall(60, 2));
    let calls = || played.fates.iter().filter_map(|fate| fate.called).map(|called| called.at);
    assert_eq!(calls().filter(|at| *at > noon && *at < one).count(), 0);
    assert!(calls().any(|at| at <= noon) && calls().any(|at| at >= one));
    assert!(calls().all(|at| clerk.until.is_some_and(|until| at <= until)));
    assert!(count(&played, Outcome::Unserved) > 0);
}

#[test]
fn on_a_day_without_hours_nobody_gets_a_ticket() {
    let sunday = EARLY - Span::from_minutes(24 * 60);
    let hall = parties(60, sunday + Span::from_minutes(240), sunday + Span::from_minutes(720), 1);
    let shifts = [shift(1, &BOTH, &["it"], sunday + Span::from_minutes(240))];
    let plan = avanti_simulator::Plan {
        opened: kit::opened(settings(1), sunday),
        from: sunday,
        shifts: &shifts,
        parties: &hall,
        policy: &PromisedTime,
        absent: None,
        waiting_places: None,
    };
    let played = avanti_simulator::play(&plan).unwrap();
    assert_eq!(count(&played, Outcome::TurnedAway), 60);
}

#[test]
fn whoever_still_waits_when_the_service_day_ends_is_left_unserved() {
    let mut arrivals = Arrivals::of(3, 0.5);
    let lost = &mut arrivals.parties[0];
    lost.speaks = vec!["zh".parse().unwrap()];
    lost.patience = Some(Span::from_minutes(24 * 60));
    let site = Reference::new();
    let played = play(&site.plan(&arrivals, policies::ALL[0])).unwrap();
    assert_eq!(played.fates[0].outcome, Outcome::Unserved, "no desk speaks Chinese");
    assert!(played.fates[1..].iter().all(|fate| fate.outcome == Outcome::Served));
}
