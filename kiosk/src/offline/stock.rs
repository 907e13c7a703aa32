//! The numbers that the kiosk holds, with what it has to know to hand them out alone. Pure: time is told.

use std::collections::BTreeSet;

use avanti_protocol::{
    kiosk::KioskView,
    offline::{LeasedNumber, NumberLeases},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::moment::{Heard, Moment};

/// What was leased last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stock {
    /// The numbers, and until when they are good.
    pub leases: NumberLeases,
    /// When the dispatcher was heard last.
    pub heard: Heard,
    /// What can be chosen.
    pub view: KioskView,
}

impl Stock {
    /// The dispatcher's clock at a moment, as well as can be said, in milliseconds since 1970; none if it can't be read.
    #[must_use]
    pub fn now_ms(&self, at: &Moment) -> Option<i64> {
        let since = i64::try_from(at.likely_since(&self.heard.at)).ok()?;
        ms(&self.heard.now)?.checked_add(since)
    }

    /// Whether numbers may be handed out at a moment: while the doors are open, on the day for which they are.
    #[must_use]
    pub fn is_good(&self, at: &Moment) -> bool {
        let Some(now) = self.now_ms(at) else { return false };
        let before = |end: &str| ms(end).is_some_and(|end| now < end);
        let has_opened = self.leases.opens_at.as_deref().is_none_or(|opens| !before(opens));
        let stays_open = match self.leases.closes_at.as_deref() {
            Some(closes) => before(closes),
            None => self.leases.training,
        };
        has_opened && stays_open && before(&self.leases.ends_at)
    }

    /// The next number of which nobody has a paper.
    #[must_use]
    pub fn next(&self, out: &BTreeSet<String>) -> Option<&LeasedNumber> {
        self.leases.numbers.iter().find(|number| !out.contains(&number.visit))
    }

    /// Leaves numbers out that the dispatcher knows to be handed out.
    pub fn forget(&mut self, told: &BTreeSet<String>) {
        self.leases.numbers.retain(|number| !told.contains(&number.visit));
    }
}

fn ms(at: &str) -> Option<i64> {
    Some(at.parse::<Timestamp>().ok()?.as_millisecond())
}

#[cfg(test)]
pub(super) mod tests {
    use avanti_protocol::Picture;

    use super::*;

    pub(in crate::offline) fn at(up_ms: u64) -> Moment {
        Moment { boot: "a".to_owned(), up_ms, wall_ms: 0 }
    }

    /// Three numbers that were leased at nine, in the first moment of the machine; the doors close at five.
    pub(in crate::offline) fn stock() -> Stock {
        let numbers = (800..803).map(|number| LeasedNumber {
            number,
            visit: format!("visit-{number}"),
            picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
            phone_url: String::new(),
        });
        let now = "2026-03-02T09:00:00+01:00".to_owned();
        let leases = NumberLeases {
            now: now.clone(),
            opens_at: None,
            closes_at: Some("2026-03-02T17:00:00+01:00".to_owned()),
            ends_at: "2026-03-03T04:00:00+01:00".to_owned(),
            training: false,
            numbers: numbers.collect(),
            waiting: Vec::new(),
        };
        Stock { leases, heard: Heard { now, at: at(0) }, view: KioskView::default() }
    }

    const HOUR: u64 = 3_600_000;

    #[test]
    fn numbers_are_good_while_the_doors_are_open() {
        let mut stock = stock();
        assert!(stock.is_good(&at(8 * HOUR - 1)));
        assert!(!stock.is_good(&at(8 * HOUR)));
        stock.leases.opens_at = Some("2026-03-02T10:00:00+01:00".to_owned());
        assert_eq!([HOUR - 1, HOUR].map(|up_ms| stock.is_good(&at(up_ms))), [false, true]);
        stock.leases.closes_at = None;
        assert!(!stock.is_good(&at(HOUR)), "the doors stay shut today");
    }

    #[test]
    fn in_training_they_are_good_until_the_day_ends() {
        let mut stock = stock();
        (stock.leases.training, stock.leases.closes_at) = (true, None);
        assert_eq!([19 * HOUR - 1, 19 * HOUR].map(|up_ms| stock.is_good(&at(up_ms))), [true, false]);
        stock.heard.now = "of yesterday".to_owned();
        assert!(!stock.is_good(&at(0)), "nobody knows what time it is");
    }
}
