//! Whether a day fits its site: every mistake, with the path of keys where it stands.

use std::collections::BTreeSet;

use avanti_core::{Settings, site::SettingsFault};
use avanti_model::{DeskId, Language, ServiceId, limits};
use jiff::civil::Time;

use super::{Arrivals, Bookings, DayFile, LanguageShare, Mediator, Roster};
use crate::{calendar, law::Law};

/// Most parties that one entry can bring, in a day or an hour.
const PARTIES_MAX: f64 = 20_000.0;
/// Longest mean of a law, in minutes.
const LAW_MAX_MINUTES: f64 = 24.0 * 60.0;

impl DayFile {
    /// Every mistake in the day; none means that the site can play it.
    #[must_use]
    pub fn faults(&self, settings: &Settings) -> Vec<SettingsFault> {
        let mut check = Check { settings, faults: Vec::new() };
        if self.name.trim().is_empty() || self.name.chars().count() > limits::NAME_MAX_CHARS {
            check.fault("name", format!("must have 1 to {} characters", limits::NAME_MAX_CHARS));
        }
        if calendar::date(self, settings).is_none() {
            check.fault("date", "the site is closed on it: name a date on which its doors open");
        }
        for (index, arrivals) in self.arrivals.iter().enumerate() {
            check.arrivals(&format!("arrivals.{index}"), arrivals, self);
        }
        for (index, bookings) in self.bookings.iter().enumerate() {
            check.bookings(&format!("bookings.{index}"), bookings);
        }
        if self.arrivals.is_empty() && self.bookings.is_empty() {
            check.fault("arrivals", "nobody comes: write [[arrivals]] or [[bookings]]");
        }
        check.law("booked.punctuality", self.booked.punctuality, true);
        check.percent("booked.no_show_percent", self.booked.no_show_percent);
        check.services(self);
        check.people(self);
        if self.languages.is_empty() {
            check.fault("languages", "is missing, so that nobody could be understood: write [[languages]] with reads and weight");
        } else if self.languages.iter().all(|language| language.weight <= 0.0) {
            check.fault("languages", "no language has a weight: give one to those that people speak");
        }
        for (index, language) in self.languages.iter().enumerate() {
            check.language(&format!("languages.{index}"), language);
        }
        check.rosters(&self.rosters);
        for (index, mediator) in self.mediators.iter().enumerate() {
            check.mediator(&format!("mediators.{index}"), mediator, &self.rosters);
        }
        check.faults
    }
}

struct Check<'a> {
    settings: &'a Settings,
    faults: Vec<SettingsFault>,
}

impl Check<'_> {
    fn fault(&mut self, place: impl Into<String>, fault: impl Into<String>) {
        self.faults.push(SettingsFault { place: place.into(), fault: fault.into() });
    }

    fn arrivals(&mut self, place: &str, arrivals: &Arrivals, day: &DayFile) {
        self.stretch(place, arrivals.from, arrivals.until);
        let numbers = [
            ("per_hour", arrivals.per_hour),
            ("per_quarter_hour", arrivals.per_quarter_hour),
            ("parties", arrivals.parties.map(f64::from)),
        ];
        let given: Vec<_> = numbers.into_iter().filter_map(|(key, number)| Some((key, number?))).collect();
        if given.len() != 1 {
            self.fault(place, "give exactly one of per_hour, per_quarter_hour and parties");
        }
        for (key, number) in given {
            self.number(&format!("{place}.{key}"), number, PARTIES_MAX);
        }
        match &arrivals.service {
            Some(service) => self.service(&format!("{place}.service"), service),
            None if day.services.values().all(|service| service.share <= 0.0) => {
                self.fault(place, "names no service, and no service has a share: give one of the two");
            }
            None => {}
        }
    }

    fn bookings(&mut self, place: &str, bookings: &Bookings) {
        self.stretch(place, bookings.from, bookings.until);
        self.service(&format!("{place}.service"), &bookings.service);
        if bookings.every_minutes == 0 {
            self.fault(format!("{place}.every_minutes"), "must be at least 1");
        }
        self.number(&format!("{place}.places"), f64::from(bookings.places), 1000.0);
        self.percent(&format!("{place}.booked_percent"), bookings.booked_percent);
    }

    fn services(&mut self, day: &DayFile) {
        for (id, service) in &day.services {
            let place = format!("services.{id}");
            self.service(&place, id);
            self.number(&format!("{place}.share"), service.share, PARTIES_MAX);
            self.number(&format!("{place}.further_person_percent"), service.further_person_percent, 1000.0);
            self.number(&format!("{place}.more_time_percent"), service.more_time_percent, 1000.0);
            if let Some(law) = service.serving {
                self.law(&format!("{place}.serving"), law, false);
            }
        }
    }

    fn people(&mut self, day: &DayFile) {
        let people = &day.people;
        self.law("people.walking", people.walking, false);
        if let Some(law) = people.patience {
            self.law("people.patience", law, false);
        }
        self.percent("people.ghost_percent", people.ghost_percent);
        for percent in people.needs_percent.values() {
            self.percent("people.needs_percent", *percent);
        }
        let weights = people.party_sizes.iter().all(|weight| weight.is_finite() && *weight >= 0.0);
        if !weights || people.party_sizes.iter().sum::<f64>() <= 0.0 || people.party_sizes.len() > usize::from(limits::PARTY_MAX) {
            self.fault(
                "people.party_sizes",
                format!("must be 1 to {} weights, of parties of one person, two and so on", limits::PARTY_MAX),
            );
        }
    }

    fn language(&mut self, place: &str, language: &LanguageShare) {
        if !self.settings.languages.contains(&language.reads) {
            self.fault(format!("{place}.reads"), format!("“{}” is none of the languages of the site's screens", language.reads));
        }
        if language.speaks.len() > limits::SPEAKS_MAX {
            self.fault(format!("{place}.speaks"), format!("at most {} languages", limits::SPEAKS_MAX));
        }
        self.number(&format!("{place}.weight"), language.weight, PARTIES_MAX);
    }

    fn rosters(&mut self, rosters: &[Roster]) {
        if rosters.is_empty() {
            self.fault("rosters", "nobody serves: write [[rosters]]");
        }
        for (index, roster) in rosters.iter().enumerate() {
            let place = format!("rosters.{index}");
            self.roster(&place, roster);
            let before = rosters[..index].iter().filter(|other| other.desk == roster.desk);
            let until = |roster: &Roster| roster.until.unwrap_or(Time::MAX);
            let from = |roster: &Roster| roster.from.unwrap_or(Time::MIN);
            if before.clone().any(|other| from(roster) < until(other) && from(other) < until(roster)) {
                self.fault(place, format!("desk “{}” has another clerk at the same time", roster.desk));
            }
        }
    }

    fn roster(&mut self, place: &str, roster: &Roster) {
        let made_for = self.desk(&format!("{place}.desk"), &roster.desk);
        self.spoken(&format!("{place}.languages"), &roster.languages);
        for service in &roster.services {
            match &made_for {
                Some(made_for) if !made_for.contains(service) => {
                    self.fault(format!("{place}.services"), format!("desk “{}” is not made for “{service}”", roster.desk));
                }
                Some(_) | None => self.service(&format!("{place}.services"), service),
            }
        }
        if let (Some(from), Some(until)) = (roster.from, roster.until) {
            self.stretch(place, from, until);
        }
        let mut free_from = roster.from.unwrap_or(Time::MIN);
        for (index, pause) in roster.breaks.iter().enumerate() {
            let place = format!("{place}.breaks.{index}");
            self.stretch(&place, pause.from, pause.until);
            if pause.from < free_from || roster.until.is_some_and(|until| pause.until > until) {
                self.fault(place, "breaks must lie within the clerk's time, in order");
            }
            free_from = free_from.max(pause.until);
        }
    }

    fn mediator(&mut self, place: &str, mediator: &Mediator, rosters: &[Roster]) {
        self.stretch(place, mediator.from, mediator.until);
        self.spoken(&format!("{place}.languages"), &mediator.languages);
        if self.desk(&format!("{place}.desk"), &mediator.desk).is_some() && !rosters.iter().any(|roster| roster.desk == mediator.desk) {
            self.fault(format!("{place}.desk"), format!("nobody serves at desk “{}”", mediator.desk));
        }
    }

    fn desk(&mut self, place: &str, id: &DeskId) -> Option<BTreeSet<ServiceId>> {
        let desk = self.settings.desk(id).map(|(_, desk)| desk.services.clone());
        if desk.is_none() {
            self.fault(place, format!("“{id}” is none of the site's desks"));
        }
        desk
    }

    fn service(&mut self, place: &str, id: &ServiceId) {
        if self.settings.service(id).is_none() {
            self.fault(place, format!("“{id}” is none of the site's services"));
        }
    }

    fn spoken(&mut self, place: &str, languages: &BTreeSet<Language>) {
        if languages.is_empty() || languages.len() > limits::AGENT_LANGUAGES_MAX {
            self.fault(place, format!("must name 1 to {} languages", limits::AGENT_LANGUAGES_MAX));
        }
    }

    fn stretch(&mut self, place: &str, from: Time, until: Time) {
        if from >= until {
            self.fault(format!("{place}.until"), "must be later than from");
        }
    }

    fn percent(&mut self, place: &str, percent: f64) {
        self.number(place, percent, 100.0);
    }

    fn number(&mut self, place: &str, number: f64, most: f64) {
        if !(0.0..=most).contains(&number) {
            self.fault(place, format!("must be a number from 0 to {most}"));
        }
    }

    fn law(&mut self, place: &str, law: Law, negative: bool) {
        let (mean, spread) = match law {
            Law::Fixed(mean) | Law::Exponential(mean) => (mean, 0.0),
            Law::Lognormal { mean, variation } => (mean, variation),
            Law::Normal { mean, deviation } => (mean, deviation),
        };
        let below_nought = !negative && (mean < 0.0 || matches!(law, Law::Lognormal { mean, .. } if mean == 0.0));
        if !mean.is_finite() || mean.abs() > LAW_MAX_MINUTES || !(0.0..=LAW_MAX_MINUTES).contains(&spread) || below_nought {
            self.fault(place, format!("its mean must be minutes from 0 to {LAW_MAX_MINUTES}, and its spread not negative"));
        }
    }
}
