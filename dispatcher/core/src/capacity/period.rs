//! A stretch of time between two moments.

use avanti_model::{Span, Timestamp};

/// From a moment up to another, which is not in it any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// Its first moment.
    pub begins: Timestamp,
    /// The moment after its last.
    pub ends: Timestamp,
}

impl Period {
    /// The period of some minutes from a moment.
    #[must_use]
    pub fn lasting(begins: Timestamp, minutes: u16) -> Self {
        Self { begins, ends: begins + Span::from_minutes(i64::from(minutes)) }
    }

    /// Whether another lies in it.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.begins <= other.begins && other.ends <= self.ends
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub fn has(self, at: Timestamp) -> bool {
        self.begins <= at && at < self.ends
    }

    /// How much of it lies in another, in whole minutes.
    #[must_use]
    pub fn minutes_in(self, other: Self) -> u32 {
        let shared = self.ends.min(other.ends) - self.begins.max(other.begins);
        u32::try_from(shared.whole_minutes()).unwrap_or(0)
    }

    /// What is left of it without another.
    pub fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let before = Self { begins: self.begins, ends: self.ends.min(other.begins) };
        let after = Self { begins: self.begins.max(other.ends), ends: self.ends };
        let rest = if before.ends <= self.begins && after.begins >= self.ends { [None, None] } else { [Some(before), Some(after)] };
        rest.into_iter().flatten().filter(|period| period.begins < period.ends)
    }
}

/// The moments that lie in both of two lists, each in order and without overlaps.
#[must_use]
pub(super) fn meet(some: &[Period], others: &[Period]) -> Vec<Period> {
    let shared = some.iter().flat_map(|a| others.iter().map(|b| Period { begins: a.begins.max(b.begins), ends: a.ends.min(b.ends) }));
    shared.filter(|period| period.begins < period.ends).collect()
}

/// What is left of a list without some periods.
#[must_use]
pub(crate) fn without(periods: Vec<Period>, taken: &[Period]) -> Vec<Period> {
    taken.iter().fold(periods, |left, other| left.iter().flat_map(|own| own.without(*other)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(begins: i64, ends: i64) -> Period {
        let at = |minutes| Timestamp::from_millis(minutes * 60_000);
        Period { begins: at(begins), ends: at(ends) }
    }

    #[test]
    fn what_is_left_lies_before_and_after() {
        let left = |of: Period, other: Period| of.without(other).collect::<Vec<_>>();
        assert_eq!(left(period(0, 10), period(3, 5)), [period(0, 3), period(5, 10)]);
        assert_eq!(left(period(0, 10), period(0, 5)), [period(5, 10)]);
        assert_eq!(left(period(0, 10), period(20, 30)), [period(0, 10)]);
        assert_eq!(left(period(0, 10), period(-5, 30)), []);
    }

    #[test]
    fn two_lists_meet_where_both_are() {
        assert_eq!(meet(&[period(0, 10), period(20, 30)], &[period(5, 25)]), [period(5, 10), period(20, 25)]);
        assert_eq!(period(0, 10).minutes_in(period(7, 20)), 3);
        assert_eq!(period(0, 10).minutes_in(period(10, 20)), 0);
    }
}
