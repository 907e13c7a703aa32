//! Moments, lengths of time and service days. Nothing here reads a clock.

use std::{
    fmt,
    ops::{Add, Sub},
};

use jiff::{civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// A length of time in milliseconds; negative lengths point to the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Span(i64);

/// The day that a visit belongs to: from 04:00 local time to 04:00 of the next calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServiceDay(civil::Date);

impl Timestamp {
    /// The last moment that calendars here reach: the year 9000. A clock beyond it is broken and stands still.
    pub const LATEST: Self = Self(221_845_392_000_000);

    /// The moment this many milliseconds after the epoch, at the latest [`Timestamp::LATEST`].
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        if millis > Self::LATEST.0 { Self::LATEST } else { Self(millis) }
    }

    /// The moment at which a zone's wall clock shows a date and time; one that a daylight-saving change skips is taken after the
    /// gap, one that comes twice the first time.
    #[must_use]
    pub fn by_wall_clock(shown: civil::DateTime, zone: &TimeZone) -> Self {
        Self(shown.to_zoned(zone.clone()).unwrap_or_default().timestamp().as_millisecond())
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// RFC 3339 with the offset of the zone, to the millisecond.
    #[must_use]
    pub fn rfc3339(self, zone: &TimeZone) -> String {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(at) => at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string(),
            Err(_) => "-".to_owned(),
        }
    }

    /// Hour and minute on the wall clock of the zone, as `14:05`.
    #[must_use]
    pub fn wall_clock(self, zone: &TimeZone) -> String {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(at) => at.to_zoned(zone.clone()).strftime("%H:%M").to_string(),
            Err(_) => "--:--".to_owned(),
        }
    }
}

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// This many milliseconds.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// This many minutes.
    #[must_use]
    pub const fn from_minutes(minutes: i64) -> Self {
        Self(minutes * 60_000)
    }

    /// The length in milliseconds.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The length in whole minutes, towards zero.
    #[must_use]
    pub const fn whole_minutes(self) -> i64 {
        self.0 / 60_000
    }
}

impl Add<Span> for Timestamp {
    type Output = Self;

    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub<Span> for Timestamp {
    type Output = Self;

    fn sub(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }
}

impl Sub for Timestamp {
    type Output = Span;

    fn sub(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Add for Span {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl ServiceDay {
    /// When a service day begins by the wall clock: nobody is being served then.
    pub const START: civil::Time = civil::time(4, 0, 0, 0);

    /// The service day of a calendar date.
    #[must_use]
    pub const fn of_date(date: civil::Date) -> Self {
        Self(date)
    }

    /// The service day in which a moment falls.
    #[must_use]
    pub fn of(at: Timestamp, zone: &TimeZone) -> Self {
        let at = jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default();
        let local = at.to_zoned(zone.clone());
        let date = local.date();
        Self(if local.time() < Self::START { date.yesterday().unwrap_or(date) } else { date })
    }

    /// The calendar date that names the day.
    #[must_use]
    pub const fn date(self) -> civil::Date {
        self.0
    }

    /// The moment at which the day begins.
    #[must_use]
    pub fn starts_at(self, zone: &TimeZone) -> Timestamp {
        self.at(Self::START, zone)
    }

    /// The moment at which the day ends and the next one begins.
    #[must_use]
    pub fn ends_at(self, zone: &TimeZone) -> Timestamp {
        Self(self.0.tomorrow().unwrap_or(self.0)).at(Self::START, zone)
    }

    /// The moment at which the zone's wall clock shows `time` on the day's date; a time that a
    /// daylight-saving change skips is taken after the gap, one that comes twice the first time.
    #[must_use]
    pub fn at(self, time: civil::Time, zone: &TimeZone) -> Timestamp {
        Timestamp::by_wall_clock(self.0.to_datetime(time), zone)
    }
}

impl fmt::Display for ServiceDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rome() -> TimeZone {
        TimeZone::get("Europe/Rome").expect("the bundled database has Rome")
    }

    fn day(y: i16, m: i8, d: i8) -> ServiceDay {
        ServiceDay::of_date(date(y, m, d))
    }

    #[test]
    fn a_service_day_begins_at_four() {
        let zone = rome();
        let four = day(2026, 11, 23).starts_at(&zone);
        assert_eq!(ServiceDay::of(four, &zone), day(2026, 11, 23));
        assert_eq!(ServiceDay::of(four - Span::from_millis(1), &zone), day(2026, 11, 22));
        assert_eq!(day(2026, 11, 22).ends_at(&zone), four);
    }

    #[test]
    fn a_clock_beyond_all_calendars_stands_still() {
        let (zone, at) = (rome(), Timestamp::from_millis(i64::MAX));
        assert_eq!(at, Timestamp::LATEST);
        let day = ServiceDay::of(at, &zone);
        assert!(day.starts_at(&zone) <= at && at < day.ends_at(&zone), "{day}");
    }

    #[test]
    fn days_with_a_daylight_saving_change_have_23_and_25_hours() {
        let zone = rome();
        // The clock changes at 02:00 or 03:00 of the Sunday, which still belongs to Saturday's service day.
        let hours = |d: ServiceDay| (d.ends_at(&zone) - d.starts_at(&zone)).whole_minutes() / 60;
        assert_eq!(hours(day(2026, 3, 28)), 23);
        assert_eq!(hours(day(2026, 10, 24)), 25);
        assert_eq!(hours(day(2026, 10, 25)), 24);
    }

    #[test]
    fn moments_are_written_with_the_offset_of_their_zone() {
        let zone = rome();
        let at = day(2026, 7, 1).at(civil::time(9, 5, 0, 0), &zone);
        assert_eq!(at.rfc3339(&zone), "2026-07-01T09:05:00.000+02:00");
        assert_eq!(at.wall_clock(&zone), "09:05");
    }
}
