//! The site at which rules are compared: six desks, two services, two languages of which one is rare, appointments and walk-ins with a
//! morning peak. A seed brings the same people whatever rule calls them.

mod doors;
mod mixed;
mod peak;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_core::{Event, Settings, deadline::genesis, event::DayOpened, visit::Need};
use avanti_model::{Language, ServiceId, Span, Timestamp};
use serde_json::json;

pub use doors::{Doors, Line, PEOPLE, last_handed};
pub use mixed::{Mix, Mixed, MixedDay, rare_languages};
pub use peak::Peak;

use crate::{
    day::{Absent, Booking, Plan},
    draw::Source,
    law::{Law, span},
    party::Party,
    policies::Rule,
    roster::Shift,
};

/// Desks; the first of them speak the rare language too.
const DESKS: usize = 6;
/// Desks that speak the rare language.
const RARE_DESKS: usize = 2;
/// The rare language and the share of parties that speak nothing else.
const RARE: (&str, f64) = ("ar", 0.08);
/// Services with the share of parties that come for them and how long they take, in minutes.
const SERVICES: [(&str, f64, Law); 2] =
    [("short", 0.6, Law::Lognormal { mean: 10.0, variation: 0.7 }), ("long", 0.4, Law::Lognormal { mean: 18.0, variation: 0.7 })];
/// Minutes between two appointments: twelve in an hour.
const SLOT_MINUTES: i64 = 5;
/// The last appointment, in minutes after opening.
const LAST_SLOT: i64 = 450;
/// Share of appointments to which nobody comes.
const NO_SHOW: f64 = 0.12;
/// How much later than their time those come who have an appointment, in minutes.
const PUNCTUALITY: Law = Law::Normal { mean: -6.0, deviation: 9.0 };
/// Share of parties that belong to the priority group.
const PRIORITY: f64 = 0.1;
/// Walk-ins of each hour, relative to their mean.
const PEAK: [f64; 8] = [1.4, 1.8, 1.5, 0.9, 0.7, 0.7, 0.6, 0.4];
/// Monday 2 March 2026, 09:00 in Rome, when the doors open.
const OPENS: Timestamp = Timestamp::from_millis(1_772_438_400_000);
/// The hours of the day, in minutes.
const OPEN_MINUTES: i64 = 480;

/// The site with its clerks.
#[derive(Debug, Clone)]
pub struct Reference {
    opened: DayOpened,
    shifts: Vec<Shift>,
}

/// Who comes on a day, and who had an appointment and does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrivals {
    /// Who comes, in the order in which they come.
    pub parties: Vec<Party>,
    /// Appointments to which nobody comes.
    pub no_shows: Vec<Booking>,
}

impl Reference {
    /// The site with the product's own figures.
    #[must_use]
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// The site with settings that were changed.
    #[must_use]
    pub fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = settings();
        change(&mut settings);
        Self { opened: opened(settings), shifts: shifts() }
    }

    /// The day on which these people come and this rule calls.
    #[must_use]
    pub fn plan<'p>(&'p self, arrivals: &'p Arrivals, rule: Rule) -> Plan<'p> {
        Plan {
            opened: self.opened.clone(),
            from: OPENS - Span::from_minutes(60),
            shifts: &self.shifts,
            parties: &arrivals.parties,
            policy: rule.policy,
            absent: rule.absent.map(|rule| Absent { rule, no_shows: &arrivals.no_shows }),
            waiting_places: None,
        }
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
    }
}

impl Arrivals {
    /// Who comes on the day of a seed, with as many walk-ins as bring the desks to a load: expected minutes of service for each minute
    /// that a desk is open. Appointments alone are a load of .37.
    #[must_use]
    pub fn of(seed: u64, load: f64) -> Self {
        let mut arrivals = Self { parties: Vec::new(), no_shows: Vec::new() };
        arrivals.add_booked(&mut Source::new(seed, 1));
        arrivals.add_walk_ins(&mut Source::new(seed, 2), walk_ins(load));
        arrivals.parties.sort_by_key(|party| party.at);
        arrivals
    }

    /// The same load by walk-ins alone, on a day without appointments.
    #[must_use]
    pub fn of_walk_ins(seed: u64, load: f64) -> Self {
        let mut arrivals = Self { parties: Vec::new(), no_shows: Vec::new() };
        arrivals.add_walk_ins(&mut Source::new(seed, 2), load * (DESKS as i64 * OPEN_MINUTES) as f64 / mean_serving());
        arrivals
    }

    fn add_booked(&mut self, source: &mut Source) {
        for minute in (0..=LAST_SLOT).step_by(SLOT_MINUTES as usize) {
            let slot = OPENS + Span::from_minutes(minute);
            let late = PUNCTUALITY.draw(source);
            let party = Party { slot: Some(slot), ..party(source, (slot + late).max(OPENS)) };
            if source.happens(NO_SHOW) {
                self.no_shows.push(Booking { slot, service: party.service });
            } else {
                self.parties.push(party);
            }
        }
    }

    /// A Poisson process whose rate is constant within each hour.
    fn add_walk_ins(&mut self, source: &mut Source, expected: f64) {
        let total: f64 = PEAK.iter().sum();
        let mut passed = 0.0;
        loop {
            passed += Law::Exponential(total / expected).minutes(source);
            let Some(minutes) = clock(passed) else { return };
            let party = party(source, OPENS + span(minutes));
            self.parties.push(party);
        }
    }
}

/// The day with its settings and laws, as it begins.
fn opened(settings: Settings) -> DayOpened {
    let opening = genesis(Arc::new(settings), String::new(), false, OPENS - Span::from_minutes(60));
    let Event::DayOpened(opened) = opening else { unreachable!("a journal begins with a day") };
    let laws = SERVICES.iter().map(|(name, _, law)| (service(name), law.learnt())).collect();
    DayOpened { laws, ..*opened }
}

/// Walk-ins of a day that bring the desks to a load, together with the appointments.
fn walk_ins(load: f64) -> f64 {
    let capacity = (DESKS as i64 * OPEN_MINUTES) as f64;
    let booked = (LAST_SLOT / SLOT_MINUTES + 1) as f64 * (1.0 - NO_SHOW);
    (load * capacity / mean_serving() - booked).max(0.0)
}

/// Mean minutes of serving one party.
fn mean_serving() -> f64 {
    SERVICES.iter().map(|(_, share, law)| share * law.mean()).sum()
}

/// The minute after opening by which so much of the day's walk-ins has come, as a sum over [`PEAK`].
fn clock(mut passed: f64) -> Option<f64> {
    for (hour, rate) in PEAK.iter().enumerate() {
        if passed < *rate {
            return Some(60.0 * (hour as f64 + passed / rate));
        }
        passed -= rate;
    }
    None
}

fn party(source: &mut Source, at: Timestamp) -> Party {
    let (name, _, law) = source.weighed(SERVICES.iter().map(|item| (item, item.1))).expect("services have shares");
    let speaks = language(if source.happens(RARE.1) { RARE.0 } else { "it" });
    let needs = if source.happens(PRIORITY) { BTreeSet::from([Need::Priority]) } else { BTreeSet::new() };
    Party {
        at,
        slot: None,
        appointment: None,
        handed_over: None,
        service: service(name),
        reads: speaks.clone(),
        speaks: vec![speaks],
        people: 1,
        needs,
        serving: law.draw(source),
        walking: Span::ZERO,
        patience: None,
        ghost: false,
    }
}

fn shifts() -> Vec<Shift> {
    let clerk = |index: usize| Shift {
        desk: format!("d{index}").parse().expect("an id"),
        agent: format!("a{index}").parse().expect("an id"),
        languages: if index < RARE_DESKS { [language("it"), language(RARE.0)].into() } else { [language("it")].into() },
        services: SERVICES.iter().map(|(name, ..)| service(name)).collect(),
        from: OPENS,
        until: None,
        breaks: Vec::new(),
    };
    (0..DESKS).map(clerk).collect()
}

fn settings() -> Settings {
    let service =
        |(name, _, law): &(&str, f64, Law)| json!({ "id": name, "pictogram": name, "names": { "it": name }, "minutes": law.mean() as u16 });
    let names: BTreeMap<&str, f64> = SERVICES.iter().map(|(name, share, _)| (*name, *share)).collect();
    let desk =
        |index: usize| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": names.keys().collect::<Vec<_>>() });
    serde_json::from_value(json!({
        "version": 1, "site": "reference", "name": "Reference", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00",
        "languages": ["it", RARE.0], "organisations": {}, "rules": { "intake": "off" },
        "services": SERVICES.iter().map(service).collect::<Vec<_>>(), "desks": (0..DESKS).map(desk).collect::<Vec<_>>(),
    }))
    .expect("the settings of the reference site")
}

fn service(name: &str) -> ServiceId {
    name.parse().expect("an id")
}

fn language(tag: &str) -> Language {
    tag.parse().expect("a tag")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_have_no_fault() {
        assert_eq!(settings().faults(), []);
    }

    #[test]
    fn the_work_that_comes_is_the_load_that_was_asked_for() {
        for load in [0.71, 0.9] {
            let minutes: i64 = (0..200).flat_map(|seed| Arrivals::of(seed, load).parties).map(|party| party.serving.millis()).sum();
            let found = minutes as f64 / 60_000.0 / (200 * DESKS as i64 * OPEN_MINUTES) as f64;
            assert!((found - load).abs() < 0.015, "{found} for {load}");
        }
    }

    #[test]
    fn one_in_eight_appointments_brings_nobody_and_walk_ins_come_in_the_morning() {
        let days: Vec<Arrivals> = (0..100).map(|seed| Arrivals::of(seed, 0.79)).collect();
        let no_shows: usize = days.iter().map(|day| day.no_shows.len()).sum();
        let booked: usize = days.iter().flat_map(|day| &day.parties).filter(|party| party.slot.is_some()).count();
        assert_eq!(no_shows + booked, 9100);
        assert!((0.11..0.13).contains(&(no_shows as f64 / 9100.0)), "{no_shows}");
        let hour = |at: Timestamp| (at - OPENS).whole_minutes() / 60;
        let walk_ins =
            |wanted| days.iter().flat_map(|day| &day.parties).filter(|party| party.slot.is_none() && hour(party.at) == wanted).count();
        assert!(walk_ins(1) > 3 * walk_ins(7), "{} in the second hour, {} in the last", walk_ins(1), walk_ins(7));
    }
}
