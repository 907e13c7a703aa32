//! When the doors are open, written as in `opening_hours` of OpenStreetMap: `Mo-Fr 09:00-12:00,14:00-17:00; PH off`.
//! It answers for a date, by the wall clock; which date it is and in which zone, others know.

mod reading;
mod traps;

use std::{fmt, str::FromStr, sync::LazyLock};

use avanti_model::{ServiceDay, Span, Timestamp};
use chrono::NaiveDate;
use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use opening_hours::{ContextHolidays, OpeningHours, RuleKind, localization::Country};
use serde::{Deserialize, Serialize};

pub use reading::HoursError;

/// Opening hours. Hours past midnight belong to the service day on which they began, public holidays (`PH`) are Italy's.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    text: String,
    /// The same, told from the beginning of the service day on: what begins at 04:00 stands there at 00:00.
    rules: OpeningHours,
    begins_early: bool,
    any_day: bool,
}

/// A stretch of time by the wall clock, from opening to closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// When the doors open.
    pub opens: DateTime,
    /// When the doors close: the first moment at which they are shut.
    pub closes: DateTime,
}

/// A stretch of time from opening to closing, as moments: half open, as a [`Stretch`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Opening {
    /// When the doors open.
    pub opens_at: Timestamp,
    /// When the doors close: the first moment at which they are shut.
    pub closes_at: Timestamp,
}

/// How many days are looked at for the next one on which the doors open.
const AHEAD_DAYS: usize = 366;

static HOLIDAYS: LazyLock<ContextHolidays> = LazyLock::new(|| Country::IT.holidays());

impl Hours {
    /// The stretches of a service day during which the doors are open, from 04:00 of the date to 04:00 of the next one:
    /// in order, and apart from each other.
    #[must_use]
    pub fn on(&self, date: Date) -> Vec<Stretch> {
        let Some(day) = naive(date) else { return Vec::new() };
        let starts = date.to_datetime(ServiceDay::START);
        let after = |minutes: u16| starts.checked_add(jiff::Span::new().minutes(i64::from(minutes))).unwrap_or(DateTime::MAX);
        let mut stretches: Vec<Stretch> = Vec::new();
        for range in self.rules.schedule_at(day).into_iter().filter(|range| range.kind == RuleKind::Open) {
            let opens = after(range.range.start.mins_from_midnight());
            let closes = after(range.range.end.mins_from_midnight());
            match stretches.last_mut() {
                Some(last) if opens <= last.closes => last.closes = last.closes.max(closes),
                Some(_) | None => stretches.push(Stretch { opens, closes }),
            }
        }
        stretches
    }

    /// The first date after `date` on which the doors open; none if they do not for a year.
    #[must_use]
    pub fn next_open_date(&self, date: Date) -> Option<Date> {
        next_date(date, |candidate| !self.on(candidate).is_empty())
    }

    /// Whether some of them begin before 04:00, when the service day begins; whole days do not.
    #[must_use]
    pub const fn begin_early(&self) -> bool {
        self.begins_early
    }

    /// Whether they are the same on every day.
    #[must_use]
    pub const fn are_daily(&self) -> bool {
        self.any_day
    }
}

impl Stretch {
    /// The same as moments in a zone.
    #[must_use]
    pub fn moments(self, zone: &TimeZone) -> Opening {
        Opening { opens_at: Timestamp::by_wall_clock(self.opens, zone), closes_at: Timestamp::by_wall_clock(self.closes, zone) }
    }
}

impl Opening {
    /// Whether a moment is within it.
    #[must_use]
    pub fn holds(self, at: Timestamp) -> bool {
        self.opens_at <= at && at < self.closes_at
    }

    /// How much of it lies between two moments.
    #[must_use]
    pub fn between(self, from: Timestamp, until: Timestamp) -> Span {
        (self.closes_at.min(until) - self.opens_at.max(from)).max(Span::ZERO)
    }
}

/// The time that two lists of stretches have in common; both are in order and apart from each other, and so is what comes of them.
#[must_use]
pub fn meet(these: &[Stretch], those: &[Stretch]) -> Vec<Stretch> {
    let common = these
        .iter()
        .flat_map(|this| those.iter().map(|that| Stretch { opens: this.opens.max(that.opens), closes: this.closes.min(that.closes) }));
    common.filter(|stretch| stretch.opens < stretch.closes).collect()
}

/// The same of moments.
pub(crate) fn meet_moments(these: &[Opening], those: &[Opening]) -> Vec<Opening> {
    let common = these.iter().flat_map(|this| {
        those.iter().map(|that| Opening { opens_at: this.opens_at.max(that.opens_at), closes_at: this.closes_at.min(that.closes_at) })
    });
    common.filter(|opening| opening.opens_at < opening.closes_at).collect()
}

/// Whether a date is a public holiday in all of Italy.
#[must_use]
pub fn is_public_holiday(date: Date) -> bool {
    naive(date).is_some_and(|date| HOLIDAYS.get_public().contains(date))
}

/// The first date after `date`, within a year, of which something is true.
pub(crate) fn next_date(date: Date, is_it: impl Fn(Date) -> bool) -> Option<Date> {
    let mut candidate = date;
    for _ in 0..AHEAD_DAYS {
        candidate = candidate.tomorrow().ok()?;
        if is_it(candidate) {
            return Some(candidate);
        }
    }
    None
}

fn naive(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().unsigned_abs().into(), date.day().unsigned_abs().into())
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        reading::read(text)
    }
}

impl TryFrom<String> for Hours {
    type Error = HoursError;

    fn try_from(text: String) -> Result<Self, HoursError> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.text
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Hours").field(&self.text).finish()
    }
}

impl PartialEq for Hours {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Hours {}

#[cfg(test)]
mod tests;
