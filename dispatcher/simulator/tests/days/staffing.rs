//! Who serves where: mediators, handovers, and desks more or less.

use std::collections::BTreeSet;

use avanti_core::calling::PromisedTime;
use avanti_model::{Language, Span, Timestamp};
use avanti_simulator::{
    calendar::OpenDay,
    day::Outcome,
    day_file::DayFile,
    staffing::{StaffingError, shifts, with_desks},
};

use crate::kit::{self, DAY, day_file, opened, parties, settings};

fn open(day: &DayFile) -> OpenDay {
    OpenDay::of(&settings(2), day.date.unwrap()).unwrap()
}

fn spoken(tags: &[&str]) -> BTreeSet<Language> {
    tags.iter().map(|tag| tag.parse().unwrap()).collect()
}

#[test]
fn a_desk_speaks_a_mediators_languages_while_the_mediator_is_there() {
    let day = day_file(DAY);
    let all = shifts(&settings(2), &day, &open(&day));
    let second: Vec<_> = all.iter().filter(|shift| shift.desk.as_str() == "d2").collect();
    let minutes = |at: Timestamp| (at - open(&day).opens).whole_minutes();
    let parts: Vec<_> = second.iter().map(|shift| (minutes(shift.from), shift.until.map(minutes), shift.languages.clone())).collect();
    let (italian, both) = (spoken(&["it"]), spoken(&["it", "ar"]));
    assert_eq!(parts, [(0, Some(60), italian.clone()), (60, Some(120), both), (120, Some(420), italian)]);
}

#[test]
fn a_part_that_would_begin_in_a_break_begins_after_it() {
    let text = DAY
        .replace("until = \"16:00\"\n\"#", "")
        .replace("languages = [\"it\"]\nuntil = \"16:00\"", "languages = [\"it\"]\nbreaks = [{ from = \"10:45\", until = \"11:20\" }]");
    let day = day_file(&text);
    let all = shifts(&settings(2), &day, &open(&day));
    let second: Vec<_> = all.iter().filter(|shift| shift.desk.as_str() == "d2").collect();
    let minutes = |at: Timestamp| (at - open(&day).opens).whole_minutes();
    assert_eq!(second[1].breaks.iter().map(|(from, until)| (minutes(*from), minutes(*until))).collect::<Vec<_>>(), [(105, 120)]);
    assert_eq!((minutes(second[2].from), second[2].until, second[2].breaks.len()), (140, None, 0));
}

#[test]
fn who_takes_over_a_desk_begins_when_the_one_before_has_finished() {
    let day = day_file(DAY);
    let all = shifts(&settings(2), &day, &open(&day));
    let from_ten = open(&day).opens + Span::from_minutes(60);
    let mut across = 0;
    for seed in 0..12 {
        let hall = parties(60, open(&day).opens, open(&day).closes, seed);
        let played = kit::day(settings(2), &all, &hall, &PromisedTime);
        let at_second = |fate: &avanti_simulator::Fate| {
            let called = fate.called.filter(|_| fate.outcome == Outcome::Served)?;
            (all[called.shift].desk.as_str() == "d2").then_some((called.at, fate.ended_at))
        };
        let mut served: Vec<_> = played.fates.iter().filter_map(at_second).collect();
        served.sort_unstable();
        assert!(served.len() > 10 && served.windows(2).all(|pair| pair[0].1 <= pair[1].0), "seed {seed}: {served:?}");
        across += served.iter().filter(|(from, until)| *from < from_ten && *until > from_ten).count();
        let arabic = hall.iter().zip(&played.fates).filter(|(party, _)| party.reads.as_str() == "ar");
        for (from, _) in arabic.filter_map(|(_, fate)| at_second(fate)) {
            assert!(from >= from_ten && from <= from_ten + Span::from_minutes(60), "seed {seed}: the mediator is not there");
        }
    }
    assert!(across > 0, "nobody was served across the handover");
}

#[test]
fn desks_more_give_and_speak_everything_and_desks_less_are_the_last_of_the_file() {
    let (site, day) = (settings(2), day_file(DAY));
    let (more, with_more) = with_desks(&site, &day, 2).unwrap();
    assert_eq!(more.desks.len(), 4);
    assert_eq!(with_more.faults(&more), []);
    assert_eq!(with_more.rosters[3].languages, spoken(&["it", "ar"]));
    let (_, with_less) = with_desks(&site, &day, -1).unwrap();
    assert_eq!(with_less.rosters.iter().map(|roster| roster.desk.as_str()).collect::<Vec<_>>(), ["d1"]);
    assert_eq!(with_less.mediators, []);
    assert_eq!(with_desks(&site, &day, -2).unwrap_err(), StaffingError::TooFew { there: 2 });
    let _ = opened(more, kit::EARLY);
}
