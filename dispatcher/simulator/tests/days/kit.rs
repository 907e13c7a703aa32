//! A small site to play days at, and short names for its parts.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{Event, Settings, calling::CallingPolicy, deadline::genesis, event::DayOpened};
use avanti_model::{DeskId, Language, ServiceId, Span, Timestamp};
use avanti_simulator::{Party, Plan, Played, Shift, day_file::DayFile, law::Law, play};
use serde_json::json;

/// Monday 2 March 2026, 05:00 in Rome.
pub(crate) const EARLY: Timestamp = Timestamp::from_millis(1_772_424_000_000);

/// Two services, as many desks as asked for, two languages; open from 09:00 to 17:00, and nobody is
/// turned away in between.
/// Two services, as many desks as asked for, two languages; open from 09:00 to 17:00. Nobody is turned away before that.
pub(crate) fn settings(desks: usize) -> Settings {
    let service = |id: &str, minutes: u16| json!({ "id": id, "pictogram": id, "names": { "it": id }, "minutes": minutes });
    let desk = |index: usize| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": ["reception", "legal"] });
    serde_json::from_value(json!({
        "version": 1, "site": "milano", "name": "Milano Welcome Center", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00",
        "languages": ["it", "ar"], "organisations": {}, "rules": { "intake": "off" },
        "services": [service("reception", 8), service("legal", 20)],
        "desks": (1..=desks).map(desk).collect::<Vec<_>>(),
    }))
    .unwrap()
}

pub(crate) fn opened(settings: Settings, from: Timestamp) -> DayOpened {
    let Event::DayOpened(opened) = genesis(Arc::new(settings), String::new(), false, from) else { panic!("a journal begins with a day") };
    *opened
}

/// A clerk at a desk from opening until nobody waits.
pub(crate) fn shift(desk: usize, services: &[&str], languages: &[&str], from: Timestamp) -> Shift {
    Shift {
        desk: format!("d{desk}").parse::<DeskId>().unwrap(),
        agent: format!("a{desk}").parse().unwrap(),
        languages: languages.iter().map(|tag| tag.parse::<Language>().unwrap()).collect(),
        services: services.iter().map(|id| id.parse::<ServiceId>().unwrap()).collect(),
        from,
        until: None,
        breaks: Vec::new(),
    }
}

/// A party of one without an appointment.
pub(crate) fn party(at: Timestamp, service: &str, language: &str, serving: Span) -> Party {
    Party {
        at,
        slot: None,
        appointment: None,
        handed_over: None,
        service: service.parse().unwrap(),
        reads: language.parse().unwrap(),
        speaks: vec![language.parse().unwrap()],
        people: 1,
        needs: BTreeSet::new(),
        serving,
        walking: Span::ZERO,
        patience: None,
        ghost: false,
    }
}

/// So many parties of both services and languages, at even draws of the time between two moments.
pub(crate) fn parties(count: usize, from: Timestamp, until: Timestamp, seed: u64) -> Vec<Party> {
    let mut source = avanti_simulator::draw::Source::new(seed, 1);
    let mut parties: Vec<Party> = (0..count)
        .map(|_| {
            let at = from + Span::from_millis(((until - from).millis() as f64 * source.unit()) as i64);
            let (service, mean) = if source.happens(0.3) { ("legal", 20.0) } else { ("reception", 8.0) };
            let language = if source.happens(0.2) { "ar" } else { "it" };
            party(at, service, language, Law::Lognormal { mean, variation: 0.7 }.draw(&mut source))
        })
        .collect();
    parties.sort_by_key(|party| party.at);
    parties
}

/// Plays a day with a rule.
pub(crate) fn day(settings: Settings, shifts: &[Shift], parties: &[Party], policy: &dyn CallingPolicy) -> Played {
    play(&Plan { opened: opened(settings, EARLY), from: EARLY, shifts, parties, policy, absent: None, waiting_places: None }).unwrap()
}

/// The day that a text says, at the small site with two desks.
pub(crate) fn day_file(text: &str) -> DayFile {
    let day: DayFile = toml::from_str(text).unwrap();
    let faults = day.faults(&settings(2));
    assert!(faults.is_empty(), "{faults:?}");
    day
}

/// A day at that site: a busy morning, appointments, a language that one desk has.
pub(crate) const DAY: &str = r#"
name = "A small day"
date = "2026-03-02"
services = { reception = { share = 3 }, legal = { share = 1, serving = { exponential = 20 } } }
mediators = [{ desk = "d2", languages = ["ar"], from = "10:00", until = "11:00" }]

[[arrivals]]
from = "09:00"
until = "11:00"
per_hour = 8

[[arrivals]]
from = "11:00"
until = "16:00"
per_quarter_hour = 1

[[bookings]]
service = "legal"
from = "09:30"
until = "12:00"
every_minutes = 30
places = 1

[people]
party_sizes = [3, 1]
needs_percent = { more_time = 20 }
ghost_percent = 5
patience = { exponential = 200 }

[[languages]]
reads = "it"
weight = 3

[[languages]]
reads = "ar"
speaks = ["ar", "bm"]
weight = 1

[[rosters]]
desk = "d1"
languages = ["it", "ar"]
breaks = [{ from = "12:00", until = "12:30" }]

[[rosters]]
desk = "d2"
languages = ["it"]
until = "16:00"
"#;
