//! When the doors are open, written as in `opening_hours` of OpenStreetMap: `Mo-Fr 09:00-17:00`.
//! It answers for a date; which date it is, others know.

use std::{fmt, str::FromStr};

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};

/// Weekly opening hours: at most one stretch a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    text: String,
    week: [Option<Stretch>; 7],
}

/// A stretch of a day, from opening to closing, by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// When the doors open.
    pub opens: Time,
    /// When the doors close, later on the same date.
    pub closes: Time,
}

/// Opening hours that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{part}” is not understood: write opening hours like “Mo-Fr 09:00-17:00; Sa 09:00-12:00”")]
pub struct HoursError {
    part: String,
}

const DAYS: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Monday),
    ("Tu", Weekday::Tuesday),
    ("We", Weekday::Wednesday),
    ("Th", Weekday::Thursday),
    ("Fr", Weekday::Friday),
    ("Sa", Weekday::Saturday),
    ("Su", Weekday::Sunday),
];

impl Hours {
    /// The stretch during which the doors are open on a date, if they open at all.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<Stretch> {
        self.week[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]
    }

    /// The earliest time at which the doors open on any day; none if they never do.
    #[must_use]
    pub fn earliest(&self) -> Option<Time> {
        self.week.iter().flatten().map(|stretch| stretch.opens).min()
    }

    /// The first date after `date` on which the doors open; none if they never do.
    #[must_use]
    pub fn next_open_date(&self, date: Date) -> Option<Date> {
        let mut candidate = date;
        for _ in 0..7 {
            candidate = candidate.tomorrow().ok()?;
            if self.on(candidate).is_some() {
                return Some(candidate);
            }
        }
        None
    }
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let mut week = [None; 7];
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            let wrong = || HoursError { part: rule.chars().take(64).collect() };
            let (days, times) = rule.split_once(' ').ok_or_else(wrong)?;
            let stretch = if times.trim() == "off" { None } else { Some(stretch(times.trim()).ok_or_else(wrong)?) };
            for day in self::days(days).ok_or_else(wrong)? {
                week[day] = stretch;
            }
        }
        Ok(Self { text: text.to_owned(), week })
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

fn days(text: &str) -> Option<Vec<usize>> {
    let mut days = Vec::new();
    for part in text.split(',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let index = |name| DAYS.iter().position(|(day, _)| *day == name);
        let (from, to) = (index(from)?, index(to)?);
        // A range such as Sa-Mo runs over the end of the week.
        let length = (to + 7 - from) % 7;
        days.extend((0..=length).map(|step| (from + step) % 7));
    }
    Some(days)
}

fn stretch(text: &str) -> Option<Stretch> {
    let (opens, closes) = text.split_once('-')?;
    let (opens, closes) = (wall_clock(opens)?, wall_clock(closes)?);
    (opens < closes).then_some(Stretch { opens, closes })
}

fn wall_clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let two_digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !two_digits(hour) || !two_digits(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn hours(text: &str) -> Hours {
        text.parse().unwrap()
    }

    #[test]
    fn the_welcome_centre_opens_on_weekdays_from_nine_to_five() {
        let hours = hours("Mo-Fr 09:00-17:00");
        let open = Some(Stretch { opens: time(9, 0, 0, 0), closes: time(17, 0, 0, 0) });
        assert_eq!(hours.on(date(2026, 11, 23)), open);
        assert_eq!(hours.on(date(2026, 11, 27)), open);
        assert_eq!(hours.on(date(2026, 11, 22)), None);
        assert_eq!(hours.next_open_date(date(2026, 11, 27)), Some(date(2026, 11, 30)));
    }

    #[test]
    fn a_later_rule_overrides_its_days() {
        let hours = hours("Mo-Su 09:00-17:00; We off; Sa,Su 10:00-12:00");
        assert_eq!(hours.on(date(2026, 11, 25)), None);
        assert_eq!(hours.on(date(2026, 11, 28)).unwrap().closes, time(12, 0, 0, 0));
    }

    #[test]
    fn a_range_may_run_over_the_end_of_the_week() {
        let hours = hours("Sa-Mo 10:00-12:00");
        assert!(hours.on(date(2026, 11, 22)).is_some());
        assert!(hours.on(date(2026, 11, 23)).is_some());
        assert!(hours.on(date(2026, 11, 24)).is_none());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for text in ["Mo", "Mo 9:00-17:00", "Mo 17:00-09:00", "Xx 09:00-17:00", "Mo 25:00-26:00", "Mo 09:00", "Mo +9:00-17:00"] {
            let error = text.parse::<Hours>().expect_err(text);
            assert!(error.to_string().contains(text), "{error}");
        }
    }

    #[test]
    fn hours_that_never_open_have_no_next_date() {
        assert_eq!(hours("Mo-Su off").next_open_date(date(2026, 11, 22)), None);
    }
}
