//! When tickets are handed out today, and when next: for the site, and for each service and desk with hours of its own.
//! It knows nothing of who waits.

use std::borrow::Cow;

use avanti_model::Timestamp;
use jiff::civil::Date;

use crate::{
    absence::Missing,
    capacity::{Period, period},
    event::DayOpened,
    hours::{self, Hours, Opening, Stretch},
    site::{Desk, Service, Settings},
    state::{Day, State},
};

/// What the doors do at a moment, by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// They open.
    Open(Timestamp),
    /// They close.
    Close(Timestamp),
}

impl Day {
    /// Whether the doors are open at a moment by the day's hours; training does not come into it.
    #[must_use]
    pub fn doors_open(&self, at: Timestamp) -> bool {
        self.openings.iter().any(|opening| opening.holds(at))
    }

    /// Takes on other hours for the rest of the day.
    pub(crate) fn open(&mut self, openings: Vec<Opening>) {
        self.opens_at = openings.first().map(|first| first.opens_at);
        self.closes_at = openings.last().map(|last| last.closes_at);
        self.openings = openings;
    }
}

impl DayOpened {
    /// Takes on the openings of the day.
    pub(crate) fn open(&mut self, openings: Vec<Opening>) {
        self.opens_at = openings.first().map(|first| first.opens_at);
        self.closes_at = openings.last().map(|last| last.closes_at);
        self.openings = if openings.len() > 1 { openings } else { Vec::new() };
    }

    /// When the doors are open on the day: in order, and apart from each other.
    #[must_use]
    pub fn openings(&self) -> Vec<Opening> {
        if self.openings.is_empty() {
            self.opens_at.zip(self.closes_at).map(|(opens_at, closes_at)| Opening { opens_at, closes_at }).into_iter().collect()
        } else {
            self.openings.clone()
        }
    }
}

impl State {
    /// When tickets for a service are handed out today.
    #[must_use]
    pub fn service_openings(&self, service: &Service) -> Cow<'_, [Opening]> {
        self.openings_within(service.hours.as_ref())
    }

    /// When a desk is there today.
    #[must_use]
    pub fn desk_openings(&self, desk: &Desk) -> Cow<'_, [Opening]> {
        self.openings_within(desk.hours.as_ref())
    }

    /// Whether tickets for a service are handed out at a moment by the hours; in training they always are.
    #[must_use]
    pub fn is_given(&self, service: &Service, at: Timestamp) -> bool {
        self.day.training || self.service_openings(service).iter().any(|opening| opening.holds(at))
    }

    /// When the doors open next after a moment, today or later.
    #[must_use]
    pub fn next_opening(&self, at: Timestamp) -> Option<Timestamp> {
        next_of(&self.day.openings, at).or_else(|| self.later(|settings, date| settings.open_on(date)))
    }

    /// When tickets for a service are handed out next after a moment, today or later.
    #[must_use]
    pub fn next_given(&self, service: &Service, at: Timestamp) -> Option<Timestamp> {
        next_of(&self.service_openings(service), at).or_else(|| self.next_day_given(service))
    }

    /// When tickets for a service are handed out next after today.
    #[must_use]
    pub fn next_day_given(&self, service: &Service) -> Option<Timestamp> {
        self.later(|settings, date| settings.service_open_on(service, date))
    }

    /// What the doors do next by themselves. A moment that has passed means that it is due: a site that slept through its hours
    /// opens and closes at once.
    pub(crate) fn next_turn(&self) -> Option<Turn> {
        let openings = &self.day.openings;
        if self.day.training {
            None
        } else if self.intake_open {
            // Doors that stand open outside the hours close at once.
            let until = openings.iter().find(|opening| opening.holds(self.at)).map_or(self.at, |opening| opening.closes_at);
            Some(Turn::Close(until))
        } else {
            openings.iter().find(|opening| self.at < opening.closes_at).map(|opening| Turn::Open(opening.opens_at))
        }
    }

    fn openings_within(&self, own: Option<&Hours>) -> Cow<'_, [Opening]> {
        match own {
            Some(own) => Cow::Owned(hours::meet_moments(&self.day.openings, &moments(&self.settings, &own.on(self.day.day.date())))),
            None => Cow::Borrowed(&self.day.openings),
        }
    }

    /// While the whole site is closed for once.
    pub(crate) fn closures(&self) -> Vec<Period> {
        self.absences.values().filter(|absence| absence.missing == Missing::Site).map(|absence| absence.period()).collect()
    }

    /// When the doors are open today, by the settings and what is closed for once.
    pub(crate) fn openings_today(&self) -> Vec<Opening> {
        without(by_settings(&self.settings, self.day.day.date()), &self.closures())
    }

    fn later(&self, open_on: impl Fn(&Settings, Date) -> Vec<Stretch>) -> Option<Timestamp> {
        let closures = self.closures();
        let first = |date: Date| without(moments(&self.settings, &open_on(&self.settings, date)), &closures).into_iter().next();
        let date = hours::next_date(self.day.day.date(), |date| first(date).is_some())?;
        Some(first(date)?.opens_at)
    }
}

/// When the doors are open on a service day by the settings.
pub(crate) fn by_settings(settings: &Settings, date: Date) -> Vec<Opening> {
    moments(settings, &settings.open_on(date))
}

/// What is left of some openings without some periods.
pub(crate) fn without(openings: Vec<Opening>, taken: &[Period]) -> Vec<Opening> {
    if taken.is_empty() {
        return openings;
    }
    let periods = openings.into_iter().map(|own| Period { begins: own.opens_at, ends: own.closes_at }).collect();
    period::without(periods, taken).into_iter().map(|left| Opening { opens_at: left.begins, closes_at: left.ends }).collect()
}

fn moments(settings: &Settings, stretches: &[Stretch]) -> Vec<Opening> {
    let zone = settings.zone();
    let moments = stretches.iter().map(|stretch| stretch.moments(&zone));
    // What the wall clock skips when it is put forward lasts no time.
    moments.filter(|opening| opening.opens_at < opening.closes_at).collect()
}

fn next_of(openings: &[Opening], at: Timestamp) -> Option<Timestamp> {
    openings.iter().map(|opening| opening.opens_at).find(|opens_at| at < *opens_at)
}
