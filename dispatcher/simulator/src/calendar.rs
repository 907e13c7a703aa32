//! On which date a day is played: it decides the hours, nothing else.

use avanti_core::Settings;
use avanti_model::{ServiceDay, Timestamp};
use jiff::civil::{Date, Time, date as civil_date};

use crate::day_file::DayFile;

/// The date of a day: its own where the site is open on that, else the first open one of 2026.
#[must_use]
pub fn date(day: &DayFile, settings: &Settings) -> Option<Date> {
    match day.date {
        Some(date) => (!settings.open_on(date).is_empty()).then_some(date),
        None => settings.next_open_date(civil_date(2025, 12, 31)),
    }
}

/// A date of a site, on which its doors open.
#[derive(Debug, Clone)]
pub struct OpenDay {
    /// The service day.
    pub day: ServiceDay,
    /// When it begins.
    pub starts: Timestamp,
    /// When the doors open.
    pub opens: Timestamp,
    /// When the doors close.
    pub closes: Timestamp,
    zone: jiff::tz::TimeZone,
}

impl OpenDay {
    /// A date of a site; none where its doors stay shut.
    #[must_use]
    pub fn of(settings: &Settings, date: Date) -> Option<Self> {
        let stretches = settings.open_on(date);
        let (first, last) = (stretches.first()?, stretches.last()?);
        let (zone, day) = (settings.zone(), ServiceDay::of_date(date));
        Some(Self { day, starts: day.starts_at(&zone), opens: first.moments(&zone).opens_at, closes: last.moments(&zone).closes_at, zone })
    }

    /// The moment at which the wall clock shows a time.
    #[must_use]
    pub fn at(&self, time: Time) -> Timestamp {
        self.day.at(time, &self.zone)
    }

    /// What the wall clock shows: `14:05`.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        at.wall_clock(&self.zone)
    }
}
