//! What days teach about how long serving takes.

use std::sync::Arc;

use avanti_core::{
    Command, Event, Settings,
    event::DayOpened,
    learning::{Durations, Law, Learnt},
};
use avanti_model::{Principal, Span, limits};
use proptest::prelude::*;

use crate::kit::{Centre, MONDAY, moment, replay, service};

fn next_morning(centre: &mut Centre) -> &DayOpened {
    centre.at_moment(moment(MONDAY.tomorrow().expect("days go on"), "09:00"));
    let opened = centre.journal.iter().rev().find_map(|recorded| {
        let Event::DayOpened(opened) = &recorded.event else { return None };
        Some(&**opened)
    });
    opened.expect("a day has begun")
}

/// Somebody is served for legal advice for so many minutes.
fn serves(centre: &mut Centre, minutes: i64) {
    let visit = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(visit));
    centre.arrived("d5", visit).expect("it is called");
    centre.later(minutes).finish("d5", visit).expect("it is served");
}

fn grows(law: &Law) -> bool {
    law.q80 <= law.q90 && law.mean >= Span::ZERO && law.deviation >= Span::ZERO
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_law_lies_within_what_was_seen_and_expected(seconds in prop::collection::vec(40..14_400_i64, 0..300), minutes in 1..240_u16) {
        let mut durations = Durations::default();
        seconds.iter().for_each(|seconds| durations.count(Span::from_millis(seconds * 1000)));
        let law = durations.law(minutes);
        // A band is a fifth wide; what is expected reaches from a quarter of its mean to thrice.
        let least = seconds.iter().map(|seconds| seconds * 800).chain([i64::from(minutes) * 13_000]).min();
        let most = seconds.iter().map(|seconds| seconds * 1_250).chain([i64::from(minutes) * 187_000]).max();
        prop_assert!(grows(&law), "{law:?}");
        for span in [law.mean, law.q80, law.q90] {
            prop_assert!(Some(span.millis()) >= least && Some(span.millis()) <= most, "{law:?}: {least:?} to {most:?}");
        }
    }

    #[test]
    fn whatever_a_journal_says_was_learnt_there_is_a_law(counts in prop::collection::vec(any::<u32>(), 0..=36), minutes in any::<u16>()) {
        let text = serde_json::to_string(&counts).expect("numbers");
        let durations: Durations = serde_json::from_str(&text).expect("counts");
        prop_assert!(grows(&durations.law(minutes)));
        prop_assert!(grows(&Law::expected(minutes)));
    }

    #[test]
    fn longer_visits_never_teach_a_shorter_law(seconds in prop::collection::vec(0..14_400_i64, 1..100), longer in 0..7_200_i64) {
        let law = |more: i64| {
            let mut durations = Durations::default();
            seconds.iter().for_each(|seconds| durations.count(Span::from_millis((seconds + more) * 1000)));
            durations.law(10)
        };
        let (short, long) = (law(0), law(longer));
        prop_assert!(short.mean <= long.mean && short.q80 <= long.q80 && short.q90 <= long.q90, "{short:?}, {long:?}");
    }
}

#[test]
fn a_day_teaches_the_next_one_and_every_replay_learns_the_same() {
    let mut centre = Centre::staffed();
    for _ in 0..6 {
        serves(&mut centre, 40);
    }
    let before = centre.state().law(&service("legal"));
    assert_eq!(centre.state().day.laws[&service("legal")], before, "a day's laws are frozen");
    let opened = next_morning(&mut centre);
    let (law, learnt) = (opened.laws[&service("legal")], opened.learnt.clone());
    assert!(law.mean > before.mean && law.q80 > before.q80, "{law:?}");
    assert_eq!(opened.laws, learnt.laws(&opened.settings));
    assert_eq!(opened.laws[&service("welcome")], Law::expected(10), "nobody came for it");
    for newest in [false, true] {
        let state = replay(&centre.journal, newest);
        assert_eq!((state.law(&service("legal")), &state.day.learnt), (law, &learnt));
    }
}

#[test]
fn a_day_of_training_teaches_nothing() {
    let mut centre = Centre::in_training(MONDAY, "09:00");
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    serves(&mut centre, 40);
    assert_eq!(Learnt::after(centre.state()), Learnt::default());
    let opened = next_morning(&mut centre);
    assert!(opened.learnt.is_empty());
    assert_eq!(opened.laws[&service("legal")], Law::expected(20));
}

#[test]
fn a_day_without_visitors_lets_nothing_fade_and_one_of_training_neither() {
    let mut centre = Centre::staffed();
    serves(&mut centre, 40);
    let learnt = next_morning(&mut centre).learnt.clone();
    assert!(!learnt.is_empty());
    assert_eq!(Learnt::after(centre.state()), learnt);
}

#[test]
fn calls_that_nobody_answered_or_that_were_interrupted_teach_nothing() {
    let mut centre = Centre::staffed();
    let missed = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(missed));
    centre.missed("d5", missed).expect("it is called");
    let interrupted = centre.ticket("welcome", "it");
    assert_eq!(centre.next("d1"), Some(interrupted));
    centre.arrived("d1", interrupted).expect("it is called");
    centre.by_desk("d1", |desk| Command::Park { desk, visit: interrupted, minutes: 60 }).expect("it is served");
    centre.later(50).by_desk("d1", |desk| Command::Resume { desk, visit: interrupted }).expect("it is away");
    centre.finish("d1", interrupted).expect("it is served");
    assert_serving_teaches_nothing(&centre);
}

#[test]
fn a_visit_of_two_services_teaches_of_each_what_it_took_there() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(visit));
    centre.arrived("d5", visit).expect("it is called");
    let transfer = |desk| Command::Transfer { desk, visit, service: service("welcome"), to: None };
    centre.later(60).by_desk("d5", transfer).expect("it is served");
    assert_eq!(centre.later(30).next("d1"), Some(visit));
    centre.arrived("d1", visit).expect("it is called");
    centre.later(2).finish("d1", visit).expect("it is served");
    let laws = Learnt::after(centre.state()).laws(&centre.state().settings);
    assert!(laws[&service("legal")].mean > Law::expected(20).mean);
    assert!(laws[&service("welcome")].mean < Law::expected(10).mean);
}

#[test]
fn a_service_that_is_added_during_the_day_has_a_law() {
    let mut centre = Centre::staffed();
    let mut settings = Settings::clone(&centre.state().settings);
    let mut added = settings.services[0].clone();
    added.id = service("housing");
    added.minutes = 25;
    settings.services.push(added);
    settings.desks[0].services.insert(service("housing"));
    centre.ask(&Principal::Site, Command::ChangeSettings { base: 1, settings: Arc::new(settings) }).expect("they are good");
    assert_eq!(centre.state().law(&service("housing")), Law::expected(25));
    let mut open = crate::kit::open("d1", "anna", &["it"]);
    if let Command::OpenDesk { services, .. } = &mut open {
        services.insert(service("housing"));
    }
    centre.ask(&crate::kit::person("anna"), open).expect("it is hers");
    let visit = centre.ticket("housing", "it");
    assert_eq!(centre.next("d1"), Some(visit));
    // One of six desks: 25 · (1 − 1/6) minutes are more than the most.
    assert_eq!(centre.decision(visit).credit, Span::from_minutes(20));
    assert_eq!(next_morning(&mut centre).laws[&service("housing")], Law::expected(25));
}

#[test]
fn a_visit_of_more_moments_than_are_kept_teaches_nothing() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for round in 0..2 * limits::HISTORY_MAX / 3 {
        let (at, minutes, to) = if round % 2 == 0 { ("d5", 3, "welcome") } else { ("d1", 1, "legal") };
        assert_eq!(centre.next(at), Some(visit));
        centre.arrived(at, visit).expect("it is called");
        let transfer = |desk| Command::Transfer { desk, visit, service: service(to), to: None };
        centre.later(minutes).by_desk(at, transfer).expect("it is served");
    }
    // Nobody knows any more which call was for what.
    assert_serving_teaches_nothing(&centre);
}

fn assert_serving_teaches_nothing(centre: &Centre) {
    let (learnt, settings) = (Learnt::after(centre.state()), &centre.state().settings);
    assert_eq!(learnt.laws(settings), Learnt::default().laws(settings));
    assert_eq!(learnt.ghosts_per_mille(), Learnt::default().ghosts_per_mille());
}
