//! A forecast as people see it: whole five minutes, never narrower than can be promised, and not beyond closing while a call before it
//! is likely.

use avanti_model::Span;
use serde::{Deserialize, Serialize};

use super::Interval;

/// Minutes to which a forecast is rounded, outward.
const STEP_MINUTES: i64 = 5;
/// Least width of a forecast, in minutes.
const WIDTH_MIN_MINUTES: i64 = 10;
/// A wait longer than this is not asked of anybody in the hall, in minutes.
const LONG_MINUTES: u16 = 90;
/// What is left for coming back in time, in minutes.
const WAY_MINUTES: i64 = 15;
/// Nobody is sent away for less, in minutes.
const AWAY_MIN_MINUTES: i64 = 30;
/// How much a forecast must rise before whoever has seen it is shown a longer one, in minutes.
const RISE_MIN_MINUTES: u16 = 5;

/// How long until a call, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forecast {
    /// Hardly sooner than in these minutes.
    pub from_minutes: u16,
    /// Hardly later than in these minutes.
    pub to_minutes: u16,
}

impl Forecast {
    /// An interval that begins some time from now, rounded outward to five minutes, at least ten wide, capped where the doors
    /// close; whoever will hardly be called before that is told how long it takes all the same.
    #[must_use]
    pub fn rounded(interval: Interval, later: Span, cap: Option<Span>) -> Self {
        let later = later.millis() as f64 / 60_000.0;
        let step = STEP_MINUTES as f64;
        let low = ((later + interval.low_seconds / 60.0) / step).floor() as i64 * STEP_MINUTES;
        let high = ((later + interval.high_seconds / 60.0) / step).ceil() as i64 * STEP_MINUTES;
        let high = high.max(low + WIDTH_MIN_MINUTES);
        let cap = cap.map(|cap| up(cap.whole_minutes())).filter(|cap| low + WIDTH_MIN_MINUTES <= *cap);
        let high = cap.map_or(high, |cap| high.min(cap));
        Self { from_minutes: minutes(low), to_minutes: minutes(high) }
    }

    /// After what time to come back rather than wait here, for whoever waits long; none where it may be sooner.
    ///
    /// Nine of ten are not called before the shorter end, and a quarter of an hour more is left for the way.
    #[must_use]
    pub fn return_after(self) -> Option<Span> {
        let minutes = i64::from(self.from_minutes) - WAY_MINUTES;
        (self.to_minutes > LONG_MINUTES && minutes >= AWAY_MIN_MINUTES).then(|| Span::from_minutes(minutes))
    }

    /// What to show to whoever was shown `seen` last: it may fall freely, and rises only by more than five minutes.
    #[must_use]
    pub fn after(self, seen: Self) -> Self {
        let rise = self.to_minutes.saturating_sub(seen.to_minutes);
        if rise > 0 && rise <= RISE_MIN_MINUTES {
            return Self { from_minutes: self.from_minutes.min(seen.from_minutes), to_minutes: seen.to_minutes };
        }
        self
    }
}

/// Whole five minutes, rounded up.
const fn up(minutes: i64) -> i64 {
    (minutes + STEP_MINUTES - 1).div_euclid(STEP_MINUTES) * STEP_MINUTES
}

fn minutes(minutes: i64) -> u16 {
    u16::try_from(minutes.max(0)).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(low: f64, high: f64, later: i64, cap: Option<i64>) -> (u16, u16) {
        let interval = Interval { low_seconds: low * 60.0, middle_seconds: low * 60.0, high_seconds: high * 60.0 };
        let forecast = Forecast::rounded(interval, Span::from_minutes(later), cap.map(Span::from_minutes));
        (forecast.from_minutes, forecast.to_minutes)
    }

    #[test]
    fn it_is_rounded_outward_and_never_narrower_than_ten_minutes() {
        assert_eq!(rounded(12.0, 33.0, 0, None), (10, 35));
        assert_eq!(rounded(0.0, 0.0, 0, None), (0, 10));
        assert_eq!(rounded(11.0, 12.0, 0, None), (10, 20));
    }

    #[test]
    fn whoever_came_early_waits_for_their_slot_first() {
        assert_eq!(rounded(0.0, 8.0, 30, None), (30, 40));
    }

    #[test]
    fn a_call_after_closing_is_told_only_where_none_before_it_is_likely() {
        assert_eq!(rounded(30.0, 90.0, 0, Some(52)), (30, 55));
        assert_eq!(rounded(70.0, 90.0, 0, Some(52)), (70, 90));
        assert_eq!(rounded(70.0, 90.0, 0, Some(2)), (70, 90));
        assert_eq!(rounded(30.0, 90.0, 0, Some(-20)), (30, 90), "those who are still there are served");
    }

    #[test]
    fn who_waits_long_is_told_when_to_be_back() {
        let after = |from_minutes, to_minutes| Forecast { from_minutes, to_minutes }.return_after().map(Span::whole_minutes);
        assert_eq!(after(80, 130), Some(65));
        assert_eq!(after(60, 90), None, "not long enough");
        assert_eq!(after(40, 100), None, "not sure enough");
    }

    #[test]
    fn it_falls_freely_and_rises_by_more_than_five_minutes_only() {
        let later = |from_minutes, to_minutes| {
            let shown = Forecast { from_minutes, to_minutes }.after(Forecast { from_minutes: 20, to_minutes: 40 });
            (shown.from_minutes, shown.to_minutes)
        };
        assert_eq!(later(5, 20), (5, 20));
        assert_eq!(later(20, 40), (20, 40), "nothing moves, and no clock counts down to a call");
        assert_eq!(later(25, 45), (20, 40));
        assert_eq!(later(25, 50), (25, 50));
    }
}
