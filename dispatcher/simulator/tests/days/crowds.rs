//! People who are drawn: when they come, with what, and that a seed decides all of it.

use avanti_core::visit::Need;
use avanti_model::Span;
use avanti_simulator::{
    arrivals::{Crowd, Drawing},
    calendar::{self, OpenDay},
    day_file::DayFile,
};

use crate::kit::{DAY, day_file, settings};

fn crowd(day: &DayFile, seed: u64, number: u64) -> Crowd {
    let settings = settings(2);
    let open = OpenDay::of(&settings, calendar::date(day, &settings).unwrap()).unwrap();
    Drawing { day, settings: &settings, seed }.crowd(&open, number)
}

#[test]
fn the_same_seed_draws_the_same_people_and_another_draws_others() {
    let day = day_file(DAY);
    assert_eq!(crowd(&day, 1, 0), crowd(&day, 1, 0));
    assert_ne!(crowd(&day, 1, 0), crowd(&day, 2, 0));
    assert_ne!(crowd(&day, 1, 0), crowd(&day, 1, 1));
}

#[test]
fn people_come_at_the_rates_of_the_hours_and_with_their_shares() {
    let day = day_file(DAY);
    let (mut early, mut late, mut legal, mut walk_ins, mut booked, mut no_shows) = (0, 0, 0, 0, 0, 0);
    for number in 0..400 {
        let crowd = crowd(&day, 7, number);
        let nine = crowd.parties.iter().map(|party| party.at).min().unwrap();
        no_shows += crowd.no_shows.len() as u32;
        for party in &crowd.parties {
            if party.slot.is_some() {
                booked += 1;
                continue;
            }
            walk_ins += 1;
            legal += u32::from(party.service.as_str() == "legal");
            if party.at - nine < Span::from_minutes(110) { early += 1 } else { late += 1 }
        }
    }
    // On average 16 walk-ins in the first two hours and 20 later, a quarter of them for legal; 5 slots, of which .12 lapse.
    let each_day = |count: u32| f64::from(count) / 400.0;
    assert!((each_day(walk_ins) - 36.0).abs() < 1.0, "{}", each_day(walk_ins));
    assert!(each_day(early) > 13.0 && each_day(early) < 16.5 && each_day(late) > 19.5, "{} {}", each_day(early), each_day(late));
    assert!((f64::from(legal) / f64::from(walk_ins) - 0.25).abs() < 0.02);
    assert_eq!(booked + no_shows, 2000);
    assert!((f64::from(no_shows) / 2000.0 - 0.12).abs() < 0.03, "{no_shows}");
}

#[test]
fn a_fixed_number_comes_before_the_door_and_nobody_before_it_opens() {
    let day = day_file(&DAY.replacen("per_hour = 8", "parties = 40", 1).replace("mean = -6", "mean = -60"));
    for number in 0..20 {
        let crowd = crowd(&day, 3, number);
        assert!(crowd.parties.is_sorted_by_key(|party| party.at));
        let open = OpenDay::of(&settings(2), day.date.unwrap()).unwrap();
        let first = crowd.parties.iter().filter(|party| party.slot.is_none() && party.at < open.opens + Span::from_minutes(120)).count();
        assert_eq!(first, 40);
        assert!(crowd.parties.iter().all(|party| party.at >= open.opens));
    }
}

#[test]
fn families_and_those_who_need_more_time_take_longer() {
    let text = DAY.replace("reception = { share = 3 }", "reception = { share = 3, serving = { fixed = 10 }, further_person_percent = 20 }");
    let day = day_file(&text.replace("more_time = 20", "more_time = 50"));
    let all = crowd(&day, 1, 0).parties;
    let reception = || all.iter().filter(|party| party.service.as_str() == "reception");
    for party in reception() {
        let slower = if party.needs.contains(&Need::MoreTime) { 1.5 } else { 1.0 };
        let minutes = 10.0 * (1.0 + 0.2 * f64::from(party.people - 1)) * slower;
        assert_eq!(party.serving, avanti_simulator::law::span(minutes));
    }
    assert!(reception().any(|party| party.people == 2) && reception().any(|party| !party.needs.is_empty()));
}

#[test]
fn a_day_derived_from_a_site_fits_it() {
    let settings = settings(6);
    let day = DayFile::derived(&settings).unwrap();
    assert_eq!(day.faults(&settings), []);
    let open = OpenDay::of(&settings, day.date.unwrap()).unwrap();
    let parties = Drawing { day: &day, settings: &settings, seed: 1 }.crowd(&open, 0).parties;
    let hours: f64 = parties.iter().map(|party| party.serving.millis() as f64 / 3_600_000.0).sum();
    assert!(hours / (6.0 * 8.0) > 0.55 && hours / (6.0 * 8.0) < 0.95, "six desks for eight hours have {hours} hours of work");
}

#[test]
fn a_day_that_says_neither_who_is_understood_nor_who_serves_is_wrong_in_both() {
    let text = DAY[..DAY.find("[[languages]]").unwrap()].replace("mediators", "# mediators");
    let day: DayFile = toml::from_str(&text).unwrap();
    let faults: Vec<String> = day.faults(&settings(2)).iter().map(ToString::to_string).collect();
    let expected = [
        "languages: is missing, so that nobody could be understood: write [[languages]] with reads and weight",
        "rosters: nobody serves: write [[rosters]]",
    ];
    assert_eq!(faults, expected);
}
