//! Lengths of time counted in bands, each a fifth longer than the one before it.

use avanti_model::Span;
use serde::{Deserialize, Serialize};

use super::Law;

/// Upper ends of the bands in seconds: from 30 s on each is 6/5 of the one before, rounded; the last has none.
const UPPER_SECONDS: [i64; 35] = upper_ends();

/// What one served party counts, so that counts can fade without becoming 0.
pub(super) const ONE: u32 = 1024;

/// What a day leaves of the counts of the days before, in 32nds: half is left after three weeks of working days.
const KEPT_32NDS: u32 = 31;

/// Parties for which the expectation of the settings counts beside those that were served.
const EXPECTED_WEIGHT: u32 = 20;

/// How long serving took, counted in bands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Durations(Vec<u32>);

impl Durations {
    /// Counts one party.
    pub fn count(&mut self, span: Span) {
        let band = band(span);
        if self.0.len() <= band {
            self.0.resize(band + 1, 0);
        }
        self.0[band] = self.0[band].saturating_add(ONE);
    }

    /// Parties that were counted, in 1024ths.
    pub(super) fn total(&self) -> u64 {
        self.0.iter().map(|count| u64::from(*count)).sum()
    }

    /// Lets a day pass.
    pub(super) fn fade(&mut self) {
        for count in &mut self.0 {
            *count = faded(*count);
        }
    }

    /// The law that follows from what was counted and what the settings expect.
    #[must_use]
    pub fn law(&self, expected_minutes: u16) -> Law {
        let mut weighed: Vec<(i64, u64)> =
            self.0.iter().enumerate().filter(|(_, count)| **count > 0).map(|(band, count)| (middle(band), u64::from(*count))).collect();
        let expected = Law::points(expected_minutes);
        let share = u64::from(EXPECTED_WEIGHT * ONE) / expected.len() as u64;
        weighed.extend(expected.iter().map(|millis| (*millis, share)));
        Law::of(weighed)
    }
}

/// What a day leaves of a count.
pub(super) fn faded(count: u32) -> u32 {
    u32::try_from(u64::from(count) * u64::from(KEPT_32NDS) / 32).unwrap_or(u32::MAX)
}

const fn upper_ends() -> [i64; 35] {
    let mut ends = [30; 35];
    let mut index = 1;
    while index < ends.len() {
        ends[index] = (ends[index - 1] * 6 + 2) / 5;
        index += 1;
    }
    ends
}

fn band(span: Span) -> usize {
    let seconds = span.millis() / 1000;
    UPPER_SECONDS.partition_point(|end| *end <= seconds)
}

/// The middle of a band in milliseconds.
fn middle(band: usize) -> i64 {
    let lower = if band == 0 { 0 } else { UPPER_SECONDS[band - 1] };
    let upper = UPPER_SECONDS.get(band).copied().unwrap_or(lower * 6 / 5);
    (lower + upper) * 500
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_reach_from_half_a_minute_to_four_hours() {
        assert_eq!(UPPER_SECONDS[0], 30);
        assert!(UPPER_SECONDS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(UPPER_SECONDS[34] > 4 * 3600, "{UPPER_SECONDS:?}");
        for span in [0, 29_999, 30_000, 7_000_000, i64::MAX] {
            let band = band(Span::from_millis(span));
            assert!(middle(band) <= span.max(15_000).saturating_mul(2), "{span}");
        }
    }

    #[test]
    fn what_is_seen_often_outweighs_what_was_expected() {
        let mut durations = Durations::default();
        for _ in 0..500 {
            durations.count(Span::from_minutes(20));
        }
        let law = durations.law(8);
        assert!((18..=21).contains(&law.mean.whole_minutes()), "{law:?}");
        assert!(law.q80 >= law.mean && law.q90 >= law.q80, "{law:?}");
    }

    #[test]
    fn half_is_left_after_three_weeks_of_working_days() {
        let mut durations = Durations::default();
        (0..100).for_each(|_| durations.count(Span::from_minutes(5)));
        (0..22).for_each(|_| durations.fade());
        let left: u32 = durations.0.iter().sum();
        assert!((48 * ONE..52 * ONE).contains(&left), "{left}");
    }
}
