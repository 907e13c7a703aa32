//! Times as people read them: when the doors open next, and when a ticket was issued.
//! Pure: the moment it is, is told; a time that can't be read is left out, never guessed.

use avanti_locales::{Arg, Opening, Words};
use jiff::{Timestamp, Zoned, tz::TimeZone};

/// The words for days, from Monday on.
const WEEKDAYS: [&str; 7] = [
    "common-day-monday",
    "common-day-tuesday",
    "common-day-wednesday",
    "common-day-thursday",
    "common-day-friday",
    "common-day-saturday",
    "common-day-sunday",
];
/// The words for months, from January on.
const MONTHS: [&str; 12] = [
    "kiosk-month-january",
    "kiosk-month-february",
    "kiosk-month-march",
    "kiosk-month-april",
    "kiosk-month-may",
    "kiosk-month-june",
    "kiosk-month-july",
    "kiosk-month-august",
    "kiosk-month-september",
    "kiosk-month-october",
    "kiosk-month-november",
    "kiosk-month-december",
];

/// A sentence that says when the doors open, from RFC 3339 times; none if a time or the zone can't be read.
#[must_use]
pub fn opens(words: Words<'_>, zone: &str, now: &str, opens_at: &str) -> Option<String> {
    let opening = Opening::seen_from(&local(now, zone)?, &local(opens_at, zone)?)?;
    Some(words.opens(&opening))
}

/// Date and time of an RFC 3339 time in figures, as `02/03/2026 09:15`; empty if it can't be read.
#[must_use]
pub fn stamp(zone: &str, at: &str) -> String {
    local(at, zone).map(|at| at.strftime("%d/%m/%Y %H:%M").to_string()).unwrap_or_default()
}

/// The date of an RFC 3339 time in figures, as `02/03/2026`; empty if it can't be read.
#[must_use]
pub fn date(zone: &str, at: &str) -> String {
    local(at, zone).map(|at| at.strftime("%d/%m/%Y").to_string()).unwrap_or_default()
}

/// An RFC 3339 time on the wall clock, as `09:15`; none if it can't be read.
#[must_use]
pub fn wall_clock(zone: &str, at: &str) -> Option<String> {
    Some(local(at, zone)?.strftime("%H:%M").to_string())
}

/// The day of an RFC 3339 time as people say it, as `Monday 2 March`, without marks around its parts: whoever puts it into a
/// sentence isolates it as a whole. None if it can't be read.
#[must_use]
pub fn day(words: Words<'_>, zone: &str, at: &str) -> Option<String> {
    let at = local(at, zone)?;
    let weekday = words.text(WEEKDAYS[usize::from(at.weekday().to_monday_zero_offset().unsigned_abs())]);
    let month = words.text(MONTHS[usize::from(at.month().unsigned_abs()) - 1]);
    Some(words.plain("kiosk-day", [("weekday", Arg::from(weekday)), ("day", Arg::from(at.day().to_string())), ("month", month.into())]))
}

/// Whether one RFC 3339 time is later than another.
#[must_use]
pub fn is_over(now: &str, at: &str) -> bool {
    now.parse::<Timestamp>().ok().zip(at.parse::<Timestamp>().ok()).is_some_and(|(now, at)| at < now)
}

/// An RFC 3339 time as it can stand in an address, as `2026-03-02T08:15:00Z`; none if it can't be read.
#[must_use]
pub fn in_address(at: &str) -> Option<String> {
    Some(at.parse::<Timestamp>().ok()?.to_string())
}

fn local(at: &str, zone: &str) -> Option<Zoned> {
    Some(at.parse::<Timestamp>().ok()?.to_zoned(TimeZone::get(zone).ok()?))
}

#[cfg(test)]
mod tests {
    use avanti_locales::{Catalogue, plain};

    use super::*;

    fn check(now: &str, opens_at: &str, expected: &str) {
        let catalogue = Catalogue::embedded();
        let sentence = opens(catalogue.words("en"), "Europe/Rome", now, opens_at);
        assert_eq!(sentence.map(|sentence| plain(&sentence)).as_deref(), Some(expected));
    }

    #[test]
    fn the_next_opening_is_told_as_people_say_it() {
        check("2026-03-02T07:00:00+01:00", "2026-03-02T09:00:00+01:00", "We open today at 09:00.");
        check("2026-03-02T18:00:00+01:00", "2026-03-03T09:00:00+01:00", "We open tomorrow at 09:00.");
        check("2026-03-06T18:00:00+01:00", "2026-03-09T09:00:00+01:00", "We open on Monday at 09:00.");
        check("2026-12-23T18:00:00+01:00", "2027-01-07T09:00:00+01:00", "We open on Thursday, 7 January at 09:00.");
    }

    #[test]
    fn the_wall_clock_of_the_site_decides_what_tomorrow_is() {
        check("2026-03-02T22:59:00Z", "2026-03-03T08:00:00Z", "We open tomorrow at 09:00.");
        check("2026-03-02T23:01:00Z", "2026-03-03T08:00:00Z", "We open today at 09:00.");
        check("2026-03-28T12:00:00+01:00", "2026-03-29T07:00:00Z", "We open tomorrow at 09:00.");
    }

    #[test]
    fn a_time_that_cannot_be_read_is_left_out() {
        let catalogue = Catalogue::embedded();
        let words = catalogue.words("it");
        assert_eq!(opens(words, "Europe/Rome", "soon", "2026-03-03T08:00:00Z"), None);
        assert_eq!(opens(words, "Europe/Nowhere", "2026-03-02T23:01:00Z", "2026-03-03T08:00:00Z"), None);
        assert_eq!(
            (stamp("Europe/Rome", "2026-03-02T08:15:00Z"), stamp("Europe/Rome", "")),
            ("02/03/2026 09:15".to_owned(), String::new())
        );
        assert_eq!(wall_clock("Europe/Rome", "2026-03-02T08:15:00Z").as_deref(), Some("09:15"));
        assert_eq!((wall_clock("Europe/Rome", "soon"), in_address("soon")), (None, None));
    }

    #[test]
    fn a_day_is_named_as_its_language_does_and_begins_with_a_letter_that_shows_its_direction() {
        let catalogue = Catalogue::embedded();
        for (tag, expected) in [
            ("it", "giovedì 5 marzo"),
            ("es", "jueves 5 de marzo"),
            ("ar", "الخميس 5 مارس"),
            ("zh", "3月5日，星期四"),
            ("bn", "বৃহস্পতিবার 5 মার্চ"),
        ] {
            assert_eq!(day(catalogue.words(tag), "Europe/Rome", "2026-03-04T23:30:00Z").as_deref(), Some(expected));
        }
        assert_eq!(day(catalogue.words("it"), "Europe/Rome", "soon"), None);
    }

    #[test]
    fn a_day_is_over_when_its_time_is() {
        assert!(is_over("2026-03-02T09:00:00+01:00", "2026-03-02T07:59:00Z"));
        assert!(!is_over("2026-03-02T09:00:00+01:00", "2026-03-02T08:00:00Z") && !is_over("soon", "2026-03-02T08:00:00Z"));
    }

    #[test]
    fn a_time_in_an_address_needs_no_escape() {
        assert_eq!(in_address("2026-03-02T09:15:00+01:00").as_deref(), Some("2026-03-02T08:15:00Z"));
    }
}
