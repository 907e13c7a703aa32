//! Times as people read them: when the doors open next, and when a ticket was issued.
//! Pure: the moment it is, is told; a time that can't be read is left out, never guessed.

use avanti_locales::Words;
use jiff::{Timestamp, Zoned, civil::Weekday, tz::TimeZone};

/// A sentence that says when the doors open, from RFC 3339 times; none if a time or the zone can't be read.
#[must_use]
pub fn opens(words: Words<'_>, zone: &str, now: &str, opens_at: &str) -> Option<String> {
    let (now, opens) = (local(now, zone)?, local(opens_at, zone)?);
    let time = opens.strftime("%H:%M").to_string();
    let days = now.date().until(opens.date()).ok()?.get_days();
    Some(match days {
        0 => words.with("common-opens-today", [("time", time.into())]),
        1 => words.with("common-opens-tomorrow", [("time", time.into())]),
        _ => words.with("common-opens-day", [("day", day(words, opens.weekday()).into()), ("time", time.into())]),
    })
}

/// Date and time of an RFC 3339 time in figures, as `02/03/2026 09:15`; empty if it can't be read.
#[must_use]
pub fn stamp(zone: &str, at: &str) -> String {
    local(at, zone).map(|at| at.strftime("%d/%m/%Y %H:%M").to_string()).unwrap_or_default()
}

fn local(at: &str, zone: &str) -> Option<Zoned> {
    Some(at.parse::<Timestamp>().ok()?.to_zoned(TimeZone::get(zone).ok()?))
}

fn day(words: Words<'_>, day: Weekday) -> String {
    words.text(match day {
        Weekday::Monday => "common-day-monday",
        Weekday::Tuesday => "common-day-tuesday",
        Weekday::Wednesday => "common-day-wednesday",
        Weekday::Thursday => "common-day-thursday",
        Weekday::Friday => "common-day-friday",
        Weekday::Saturday => "common-day-saturday",
        Weekday::Sunday => "common-day-sunday",
    })
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
    }
}
