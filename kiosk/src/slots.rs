//! Which of the times that can be booked are offered: few, and far enough apart that one of them may suit.
//! Pure: it knows no words and no clock.

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Most times that are offered: as many large buttons as a screen holds.
pub const OFFERED_MAX: usize = 6;
/// Most times of one day, so that whoever can't come then finds another.
const A_DAY_MAX: usize = 2;
/// The least time between two of one day, in hours: the second is in the afternoon where the first is in the morning.
const APART_HOURS: i64 = 3;

/// The times to offer, RFC 3339 as they came, in order; those that can't be read are left out.
#[must_use]
pub fn offered(slots: &[String], zone: &str) -> Vec<String> {
    let Ok(zone) = TimeZone::get(zone) else { return Vec::new() };
    let read = |slot: &String| Some((slot.parse::<Timestamp>().ok()?.to_zoned(zone.clone()), slot.clone()));
    let mut times: Vec<(Zoned, String)> = slots.iter().filter_map(read).collect();
    times.sort_by_key(|(at, _)| at.timestamp());
    let mut days: BTreeMap<jiff::civil::Date, Vec<Timestamp>> = BTreeMap::new();
    let mut offered = Vec::new();
    for (at, slot) in times {
        let day = days.entry(at.date()).or_default();
        let apart = day.last().is_none_or(|last| at.timestamp().duration_since(*last).as_hours() >= APART_HOURS);
        if day.len() < A_DAY_MAX && apart && offered.len() < OFFERED_MAX {
            day.push(at.timestamp());
            offered.push(slot);
        }
    }
    offered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u8, hour: u8, minute: u8) -> String {
        format!("2026-11-{day:02}T{hour:02}:{minute:02}:00+01:00")
    }

    #[test]
    fn two_times_of_a_day_at_most_are_offered_and_lie_apart() {
        let all: Vec<String> = (23..28).flat_map(|day| (9..16).flat_map(move |hour| [at(day, hour, 0), at(day, hour, 30)])).collect();
        let expected = [at(23, 9, 0), at(23, 12, 0), at(24, 9, 0), at(24, 12, 0), at(25, 9, 0), at(25, 12, 0)];
        assert_eq!(offered(&all, "Europe/Rome"), expected);
    }

    #[test]
    fn few_times_are_all_offered_and_what_cannot_be_read_is_left_out() {
        assert_eq!(offered(&[at(24, 9, 0), "soon".to_owned(), at(23, 9, 20)], "Europe/Rome"), [at(23, 9, 20), at(24, 9, 0)]);
        assert_eq!(offered(&[at(24, 9, 0)], "Europe/Nowhere"), Vec::<String>::new());
    }
}
