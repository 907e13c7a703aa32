//! Moments that are told apart though the clock of the machine is wrong or set: counted since it was switched on.
//! Pure: it reads no clock.

use serde::{Deserialize, Serialize};

/// A moment by the machine's own clocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// A name for the time since the machine was switched on: within it `up_ms` goes on evenly.
    pub boot: String,
    /// Milliseconds since then, whoever sets the clock.
    pub up_ms: u64,
    /// Milliseconds since 1970 by the wall clock, right or wrong.
    pub wall_ms: u64,
}

/// When the dispatcher was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// By its clock, RFC 3339.
    pub now: String,
    /// By the machine's own.
    pub at: Moment,
}

impl Moment {
    /// How long after another moment, where both were counted in one go; the machine's suspended time included.
    #[must_use]
    pub fn counted_since(&self, earlier: &Self) -> Option<u64> {
        if self.boot == earlier.boot { self.up_ms.checked_sub(earlier.up_ms) } else { None }
    }

    /// How long after another moment as well as can be said: where the machine was off in between, by the wall clock, and no less than
    /// it has been on since. A clock that begins in 1970 says nothing.
    #[must_use]
    pub fn likely_since(&self, earlier: &Self) -> u64 {
        let off_between = || self.wall_ms.saturating_sub(earlier.wall_ms).max(self.up_ms);
        self.counted_since(earlier).unwrap_or_else(off_between)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(boot: &str, up_ms: u64, wall_ms: u64) -> Moment {
        Moment { boot: boot.to_owned(), up_ms, wall_ms }
    }

    #[test]
    fn within_one_go_the_wall_clock_does_not_count() {
        let heard = moment("a", 1_000, 1_772_000_000_000);
        for wall_ms in [0, 1_772_000_600_000, u64::MAX] {
            assert_eq!(moment("a", 61_000, wall_ms).likely_since(&heard), 60_000);
        }
        assert_eq!(moment("a", 999, 0).counted_since(&heard), None, "it counted backwards");
    }

    #[test]
    fn after_the_machine_was_off_the_wall_clock_is_a_guess_and_its_own_running_time_is_certain() {
        let heard = moment("a", 9_000_000, 1_772_000_000_000);
        assert_eq!(moment("b", 30_000, 1_772_000_300_000).counted_since(&heard), None);
        assert_eq!(moment("b", 30_000, 1_772_000_300_000).likely_since(&heard), 300_000);
        assert_eq!(moment("b", 30_000, 20_000).likely_since(&heard), 30_000, "it began in 1970");
    }
}
