//! A day as a centre writes it down: who comes when and for what, how long it takes, and who serves where. Pure data; the day's
//! hours are the site's. Whether it fits a site is judged in `faults`, what is drawn from it in `crate::arrivals`.

mod derived;
mod faults;

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::visit::Need;
use avanti_model::{DeskId, Language, ServiceId};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::law::Law;

/// A day as it is written. Times are `"HH:MM"` on the site's wall clock, lengths are minutes, shares are per cent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayFile {
    /// What the day is called.
    pub name: String,
    /// A date like it, whose opening hours are the day's; where it is left out, the first open day of 2026.
    pub date: Option<Date>,
    /// Who comes without an appointment, and when. Entries add up.
    #[serde(default)]
    pub arrivals: Vec<Arrivals>,
    /// Which appointments there are. Entries add up.
    #[serde(default)]
    pub bookings: Vec<Bookings>,
    /// How those behave who have an appointment.
    #[serde(default)]
    pub booked: Booked,
    /// What people come for, by service; a service that is not there takes as long as the site says.
    #[serde(default)]
    pub services: BTreeMap<ServiceId, ServiceLaw>,
    /// Who they are.
    #[serde(default)]
    pub people: People,
    /// What they read and speak. A day without it is read, so that its mistake is named with all others.
    #[serde(default)]
    pub languages: Vec<LanguageShare>,
    /// Who serves where; left out as the languages are.
    #[serde(default)]
    pub rosters: Vec<Roster>,
    /// Who stands by a desk for its visitors' languages.
    #[serde(default)]
    pub mediators: Vec<Mediator>,
}

/// Who comes without an appointment between two times: at a rate, or so many in all. Exactly one of the three numbers is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrivals {
    /// From when.
    pub from: Time,
    /// Until when.
    pub until: Time,
    /// Parties an hour, on average; they come independently of each other (Poisson).
    pub per_hour: Option<f64>,
    /// Parties a quarter of an hour, on average.
    pub per_quarter_hour: Option<f64>,
    /// Exactly so many parties, at even draws: those who stand before the door when it opens.
    pub parties: Option<u32>,
    /// What all of them come for; without it they are shared out by the services' shares.
    pub service: Option<ServiceId>,
}

/// Appointments for a service: so many each so many minutes.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bookings {
    /// The service.
    pub service: ServiceId,
    /// The first slot.
    pub from: Time,
    /// When there are no more slots.
    pub until: Time,
    /// From one slot to the next, in minutes.
    pub every_minutes: u16,
    /// Places in each slot.
    pub places: u16,
    /// How many of a hundred places are taken.
    #[serde(default = "all_percent")]
    pub booked_percent: f64,
}

/// How those behave who have an appointment.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Booked {
    /// When they come, in minutes after their slot; before it is below nought.
    pub punctuality: Law,
    /// How many of a hundred never come.
    pub no_show_percent: f64,
}

/// A service on this day.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceLaw {
    /// Its weight among those who come without an appointment and whose arrivals name no service.
    #[serde(default)]
    pub share: f64,
    /// How long serving one person takes; without it lognormal, with the site's minutes and a variation of .7.
    pub serving: Option<Law>,
    /// How much longer it takes for each further person of a party.
    #[serde(default = "further_person_percent")]
    pub further_person_percent: f64,
    /// How much longer it takes for whoever needs more time.
    #[serde(default = "more_time_percent")]
    pub more_time_percent: f64,
}

/// Who they are.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct People {
    /// Weights of parties of one person, two, three and so on.
    pub party_sizes: Vec<f64>,
    /// How many of a hundred parties have a need, by need.
    pub needs_percent: BTreeMap<Need, f64>,
    /// How long it takes from a call to the desk.
    pub walking: Law,
    /// After how long somebody who was not called gives up; without it nobody does.
    pub patience: Option<Law>,
    /// How many of a hundred walk-ins go away without a word as soon as they have their ticket.
    pub ghost_percent: f64,
}

/// People of a language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageShare {
    /// The language of their screens, one of the site's.
    pub reads: Language,
    /// The languages in which they can be served, best first; without it the one that they read.
    #[serde(default)]
    pub speaks: Vec<Language>,
    /// Their weight among all.
    pub weight: f64,
}

/// A clerk's time at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The desk.
    pub desk: DeskId,
    /// The languages that the clerk speaks.
    pub languages: BTreeSet<Language>,
    /// The services given; without them all that the desk is made for.
    #[serde(default)]
    pub services: BTreeSet<ServiceId>,
    /// From when; without it from opening.
    pub from: Option<Time>,
    /// Until when; without it until nobody waits whom the desk can serve.
    pub until: Option<Time>,
    /// Pauses, in order; each begins when the party that is there has been served.
    #[serde(default)]
    pub breaks: Vec<Break>,
}

/// A pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// From when.
    pub from: Time,
    /// Until when.
    pub until: Time,
}

/// A mediator who stands by one desk: while they are there, it speaks their languages too. One mediator is at one desk at a time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mediator {
    /// The desk.
    pub desk: DeskId,
    /// The languages that the mediator speaks.
    pub languages: BTreeSet<Language>,
    /// From when.
    pub from: Time,
    /// Until when.
    pub until: Time,
}

impl Default for Booked {
    /// Six minutes early give or take nine, and twelve of a hundred never.
    fn default() -> Self {
        Self { punctuality: Law::Normal { mean: -6.0, deviation: 9.0 }, no_show_percent: 12.0 }
    }
}

impl Default for People {
    /// Parties of one, no needs, half a minute to the desk; nobody gives up and nobody vanishes.
    fn default() -> Self {
        Self { party_sizes: vec![1.0], needs_percent: BTreeMap::new(), walking: Law::Fixed(0.5), patience: None, ghost_percent: 0.0 }
    }
}

impl Default for ServiceLaw {
    fn default() -> Self {
        Self { share: 0.0, serving: None, further_person_percent: further_person_percent(), more_time_percent: more_time_percent() }
    }
}

impl DayFile {
    /// How a service goes on this day.
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> ServiceLaw {
        self.services.get(id).cloned().unwrap_or_default()
    }
}

impl ServiceLaw {
    /// How long serving one person takes at a site that expects so many minutes.
    #[must_use]
    pub fn serving(&self, minutes: u16) -> Law {
        self.serving.unwrap_or(Law::Lognormal { mean: f64::from(minutes), variation: 0.7 })
    }
}

impl Arrivals {
    /// Parties an hour, where they come at a rate.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        self.per_hour.or(self.per_quarter_hour.map(|parties| parties * 4.0))
    }
}

fn all_percent() -> f64 {
    100.0
}

fn further_person_percent() -> f64 {
    15.0
}

fn more_time_percent() -> f64 {
    50.0
}
