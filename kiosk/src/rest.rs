//! Whether the screen rests, dark and still: while the doors stay closed for a while yet. Pure: the moment it is, is told, and what
//! cannot be read keeps the screen awake.

use jiff::{SignedDuration, Timestamp};

use crate::agent::Doors;

/// So long before the doors open the screen is awake again, in minutes.
const AWAKE_BEFORE_MINUTES: i64 = 20;

/// Whether the screen rests at a moment, RFC 3339.
#[must_use]
pub fn rests(doors: &Doors, now: Option<&str>) -> bool {
    let Doors::Closed { opens_at } = doors else { return false };
    let time = |text: &str| text.parse::<Timestamp>().ok();
    match (now.and_then(time), opens_at.as_deref()) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(now), Some(opens_at)) => {
            time(opens_at).is_some_and(|opens| opens.duration_since(now) > SignedDuration::from_mins(AWAKE_BEFORE_MINUTES))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(opens_at: Option<&str>) -> Doors {
        Doors::Closed { opens_at: opens_at.map(str::to_owned) }
    }

    #[test]
    fn the_screen_rests_out_of_hours_and_is_awake_before_the_doors_open() {
        let opens = closed(Some("2026-03-03T09:00:00+01:00"));
        for (now, rests_then) in [
            ("2026-03-02T18:00:00+01:00", true),
            ("2026-03-03T07:39:59Z", true),
            ("2026-03-03T07:40:00Z", false),
            ("2026-03-03T09:05:00+01:00", false),
        ] {
            assert_eq!(rests(&opens, Some(now)), rests_then, "{now}");
        }
        assert!(rests(&closed(None), Some("2026-03-02T18:00:00+01:00")), "no opening is known");
    }

    #[test]
    fn it_stays_awake_while_there_are_tickets_or_something_is_not_known() {
        let evening = Some("2026-03-02T18:00:00+01:00");
        for doors in [Doors::Open, Doors::Unreachable, Doors::UsedUp, closed(Some("soon"))] {
            assert!(!rests(&doors, evening), "{doors:?}");
        }
        assert!(!rests(&closed(Some("2026-03-03T09:00:00+01:00")), None));
    }
}
