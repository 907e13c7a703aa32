//! A day derived from a site alone, for centres that have written none: plausible, not measured.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{Settings, site::Service, visit::Need};
use avanti_model::ServiceId;
use jiff::civil::{Time, time};

use super::{Arrivals, Booked, Bookings, Break, DayFile, LanguageShare, People, Roster, ServiceLaw};
use crate::law::Law;

/// How much of the desks' time those who come take, on average.
const LOAD: f64 = 0.75;
/// How much of that has an appointment, for services that take long enough for one.
const BOOKED: f64 = 0.4;
/// From how many minutes on a service has appointments.
const BOOKED_FROM_MINUTES: u16 = 15;
/// How much more than the average comes in the first, second and third part of the opening hours.
const COURSE: [f64; 3] = [1.4, 1.0, 0.6];
/// How much longer serving takes in all than one person without needs: families, and those who need more time.
const LONGER: f64 = 1.12;
/// How much weightier Italian is than each other language.
const ITALIAN: f64 = 3.0;
/// From how many open minutes on clerks have a break, and how long it is.
const BREAK_FROM_MINUTES: i32 = 6 * 60;
const BREAK_MINUTES: i32 = 30;
/// The last minute of a day by the wall clock.
const LAST_MINUTE: i32 = 24 * 60 - 1;

impl DayFile {
    /// A day for a site of which nothing but its settings is known: every desk open all day, speaking every language of the screens,
    /// with breaks in turns at midday; three quarters of their time is asked for, most of it in the morning; of services
    /// from a quarter of an hour on, two parties in five have an appointment. None where the site never opens.
    #[must_use]
    pub fn derived(settings: &Settings) -> Option<Self> {
        let date = settings.next_open_date(jiff::civil::date(2025, 12, 31))?;
        let stretches = settings.open_on(date);
        let (first, last) = (stretches.first()?, stretches.last()?);
        let opens = minute(first.opens.time());
        // A day's file knows no time past midnight.
        let closes = if last.closes.date() == date { minute(last.closes.time()) } else { LAST_MINUTE };
        let rates: Vec<(&Service, f64)> =
            settings.services.iter().map(|service| (service, rate(settings, &service.id, service.minutes))).collect();
        let walk_in = |service: &Service, rate: f64| if service.minutes < BOOKED_FROM_MINUTES { rate } else { rate * (1.0 - BOOKED) };
        let total: f64 = rates.iter().map(|(service, rate)| walk_in(service, *rate)).sum();
        let minutes = closes - opens;
        let edge = |part: usize| clock(opens + minutes * part as i32 / 3);
        let arrivals = (0..).zip(COURSE).map(|(part, course)| Arrivals {
            from: edge(part),
            until: edge(part + 1),
            per_hour: Some(total * course),
            per_quarter_hour: None,
            parties: None,
            service: None,
        });
        let services = rates
            .iter()
            .map(|(service, rate)| (service.id.clone(), ServiceLaw { share: walk_in(service, *rate), ..ServiceLaw::default() }));
        let languages = settings.languages.iter().map(|reads| LanguageShare {
            reads: reads.clone(),
            speaks: Vec::new(),
            weight: if reads.as_str() == "it" { ITALIAN } else { 1.0 },
        });
        let rosters = settings.desks.iter().enumerate().map(|(index, desk)| Roster {
            desk: desk.id.clone(),
            languages: settings.languages.iter().cloned().collect(),
            services: BTreeSet::new(),
            from: None,
            until: None,
            breaks: pause(index, opens, minutes).into_iter().collect(),
        });
        Some(Self {
            name: format!("A day derived from the settings of {}", settings.name)
                .chars()
                .take(avanti_model::limits::NAME_MAX_CHARS)
                .collect(),
            date: Some(date),
            arrivals: arrivals.collect(),
            bookings: rates.iter().filter_map(|(service, rate)| bookings(service, rate * BOOKED, edge(0), edge(3))).collect(),
            booked: Booked::default(),
            services: services.collect(),
            people: People {
                party_sizes: vec![75.0, 15.0, 6.0, 4.0],
                needs_percent: BTreeMap::from([(Need::StepFree, 4.0), (Need::MoreTime, 8.0), (Need::Priority, 10.0)]),
                walking: Law::Fixed(0.5),
                patience: None,
                ghost_percent: 2.0,
            },
            languages: languages.collect(),
            rosters: rosters.collect(),
            mediators: Vec::new(),
        })
    }
}

/// How many parties an hour a service has: each desk's time is shared out evenly over its services.
fn rate(settings: &Settings, service: &ServiceId, minutes: u16) -> f64 {
    let able = settings.desks.iter().filter(|desk| desk.services.contains(service));
    let desks: f64 = able.map(|desk| 1.0 / desk.services.len() as f64).sum();
    LOAD * desks * 60.0 / (f64::from(minutes) * LONGER)
}

/// Appointments for so many parties an hour: one place as often as it takes.
fn bookings(service: &Service, rate: f64, from: Time, until: Time) -> Option<Bookings> {
    if service.minutes < BOOKED_FROM_MINUTES || rate <= 0.0 {
        return None;
    }
    let every = (60.0 / rate / 5.0).ceil() * 5.0;
    let booked_percent = (rate * every / 60.0 * 100.0).min(100.0);
    Some(Bookings { service: service.id.clone(), from, until, every_minutes: every.min(480.0) as u16, places: 1, booked_percent })
}

/// Breaks in the middle of the day, one desk of three at a time.
fn pause(index: usize, opens: i32, minutes: i32) -> Option<Break> {
    let from = opens + minutes / 2 - BREAK_MINUTES + BREAK_MINUTES * (index % 3) as i32;
    (minutes >= BREAK_FROM_MINUTES).then(|| Break { from: clock(from), until: clock(from + BREAK_MINUTES) })
}

fn minute(at: Time) -> i32 {
    i32::from(at.hour()) * 60 + i32::from(at.minute())
}

fn clock(minute: i32) -> Time {
    time((minute / 60) as i8, (minute % 60) as i8, 0, 0)
}
