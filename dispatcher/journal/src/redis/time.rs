//! The time of Redis, told from this machine's monotonic clock and the offset between the two.
//! Never reads the machine's wall clock, which may be wrong or set at any moment.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Instant,
};

/// What time it is in Redis. Dispatchers on one Redis agree on it, whatever their machines' clocks say.
#[derive(Debug)]
pub struct ServerTime {
    origin: Instant,
    /// The time of Redis at `origin`, in milliseconds since the Unix epoch.
    at_origin: AtomicI64,
}

impl ServerTime {
    /// What time it is, in milliseconds since the Unix epoch.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.at_origin.load(Ordering::Relaxed).saturating_add(millis(self.origin, Instant::now()))
    }

    pub(super) fn new(sample: Sample) -> Self {
        Self { origin: sample.asked, at_origin: AtomicI64::new(sample.at(sample.asked)) }
    }

    pub(super) fn set(&self, sample: Sample) {
        self.at_origin.store(sample.at(self.origin), Ordering::Relaxed);
    }
}

/// One answer of Redis to the question what time it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    pub(super) asked: Instant,
    pub(super) answered: Instant,
    /// In milliseconds since the Unix epoch.
    pub(super) said: i64,
}

impl Sample {
    /// The time of Redis at another instant, taking the answer for that of the middle of the round trip.
    fn at(self, instant: Instant) -> i64 {
        let half = millis(self.asked, self.answered) / 2;
        self.said.saturating_sub(half).saturating_sub(millis(instant, self.asked))
    }
}

/// The milliseconds from one instant to a later one; 0 when it is none.
fn millis(from: Instant, to: Instant) -> i64 {
    i64::try_from(to.saturating_duration_since(from).as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_answer_counts_for_the_middle_of_its_round_trip_and_a_later_one_replaces_it() {
        let asked = Instant::now();
        let answered = asked + Duration::from_millis(100);
        let time = ServerTime::new(Sample { asked, answered, said: 1_000_050 });
        assert_eq!(time.at_origin.load(Ordering::Relaxed), 1_000_000);
        let later = asked + Duration::from_secs(10);
        time.set(Sample { asked: later, answered: later + Duration::from_millis(4), said: 1_003_002 });
        assert_eq!(time.at_origin.load(Ordering::Relaxed), 993_000, "the clock of Redis was set back by seven seconds");
        assert!(time.now() >= 993_000);
    }
}
