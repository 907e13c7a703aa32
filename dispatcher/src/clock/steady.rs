//! A clock that goes on evenly from what the machine's clock said at the start. Whoever sets that clock while people
//! wait must not end their day: a small difference is made up for slowly, a large one is reported and not followed.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use avanti_model::{Span, Timestamp};
use futures_util::future::BoxFuture;
use rustix::time::{ClockId, clock_gettime};

use super::Clock;

/// How far the machine's clock may be from this one and still be followed.
pub const APART_MAX: Span = Span::from_minutes(2);
/// A difference is made up for by one part in so many of the time that passes: a second in 100 s.
const SLEW: i128 = 100;
/// Longest single sleep: timers stand still while the machine is suspended, the clock does not.
const NAP: Duration = Duration::from_secs(30);
const NANOS_PER_MILLI: i128 = 1_000_000;

/// The two times of a machine.
pub trait Times: fmt::Debug + Send + Sync + 'static {
    /// What its clock says, which anybody may set.
    fn wall(&self) -> Timestamp;

    /// How long it has been since some moment; never goes back.
    fn elapsed(&self) -> Duration;
}

/// The times of this machine.
///
/// What has elapsed is read from `CLOCK_BOOTTIME`, which, other than `CLOCK_MONOTONIC`, goes on while the machine is
/// suspended: a laptop that slept through lunch wakes to the right time and needs no restart.
#[derive(Debug, Clone, Copy, Default)]
pub struct Machine;

impl Times for Machine {
    fn wall(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is where the shell reads the clock")]
        let now = jiff::Timestamp::now();
        Timestamp::from_millis(now.as_millisecond())
    }

    fn elapsed(&self) -> Duration {
        #[expect(clippy::disallowed_methods, reason = "this is where the shell reads the clock")]
        let since_boot = clock_gettime(ClockId::Boottime);
        // A reading before the boot is impossible; it would count as no time at all.
        since_boot.try_into().unwrap_or(Duration::ZERO)
    }
}

/// This machine's clock.
pub type SystemClock = SteadyClock<Machine>;

/// A clock that goes on evenly.
#[derive(Debug)]
pub struct SteadyClock<T>(Arc<Inner<T>>);

#[derive(Debug)]
struct Inner<T> {
    times: T,
    last: Mutex<Reading>,
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    elapsed: Duration,
    /// Nanoseconds since 1970: slews of less than a millisecond must add up.
    at: i128,
    /// How far the machine's clock was ahead, in nanoseconds.
    ahead: i128,
}

impl<T: Times> SteadyClock<T> {
    /// A clock that starts at what the machine's clock says.
    #[must_use]
    pub fn new(times: T) -> Self {
        let last = Reading { elapsed: times.elapsed(), at: nanos(times.wall()), ahead: 0 };
        Self(Arc::new(Inner { times, last: Mutex::new(last) }))
    }
}

impl<T: Times + Default> Default for SteadyClock<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Times> Inner<T> {
    fn read(&self) -> Reading {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let elapsed = self.times.elapsed();
        let passed = i128::try_from(elapsed.saturating_sub(last.elapsed).as_nanos()).unwrap_or(0);
        let at = last.at + passed;
        let ahead = nanos(self.times.wall()) - at;
        let slew = if is_apart(ahead) { 0 } else { ahead.clamp(-passed / SLEW, passed / SLEW) };
        *last = Reading { elapsed, at: at + slew, ahead: ahead - slew };
        *last
    }

    fn now(&self) -> Timestamp {
        Timestamp::from_millis(i64::try_from(self.read().at / NANOS_PER_MILLI).unwrap_or(i64::MAX))
    }
}

impl<T: Times> Clock for SteadyClock<T> {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()> {
        let clock = Arc::clone(&self.0);
        Box::pin(async move {
            while let Ok(left) = u64::try_from((at - clock.now()).millis())
                && left > 0
            {
                tokio::time::sleep(NAP.min(Duration::from_millis(left))).await;
            }
        })
    }

    fn apart(&self) -> Option<Span> {
        let ahead = self.0.read().ahead;
        is_apart(ahead).then(|| Span::from_millis(i64::try_from(ahead / NANOS_PER_MILLI).unwrap_or(i64::MAX)))
    }
}

fn is_apart(ahead: i128) -> bool {
    ahead.abs() > i128::from(APART_MAX.millis()) * NANOS_PER_MILLI
}

fn nanos(at: Timestamp) -> i128 {
    i128::from(at.millis()) * NANOS_PER_MILLI
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_709_539_200_000;

    #[derive(Debug, Clone, Default)]
    struct Hands(Arc<Mutex<(i64, u64)>>);

    impl Hands {
        /// Both times go on.
        fn pass(&self, millis: u64) {
            let mut hands = self.0.lock().unwrap();
            hands.0 += i64::try_from(millis).unwrap();
            hands.1 += millis;
        }

        /// Somebody sets the machine's clock.
        fn set(&self, by: i64) {
            self.0.lock().unwrap().0 += by;
        }
    }

    impl Times for Hands {
        fn wall(&self) -> Timestamp {
            Timestamp::from_millis(START + self.0.lock().unwrap().0)
        }

        fn elapsed(&self) -> Duration {
            Duration::from_millis(self.0.lock().unwrap().1)
        }
    }

    fn clock() -> (Hands, SteadyClock<Hands>) {
        let hands = Hands::default();
        (hands.clone(), SteadyClock::new(hands))
    }

    fn since_start(clock: &SteadyClock<Hands>) -> i64 {
        clock.now().millis() - START
    }

    #[test]
    fn a_clock_that_is_set_far_forward_or_back_does_not_move_the_day() {
        for hours in [20, -20] {
            let (hands, clock) = clock();
            hands.pass(1000);
            hands.set(hours * 60 * 60 * 1000);
            hands.pass(1000);
            assert_eq!(since_start(&clock), 2000, "{hours} h");
            assert_eq!(clock.apart(), Some(Span::from_millis(hours * 60 * 60 * 1000)));
            hands.pass(60_000);
            assert_eq!(since_start(&clock), 62_000, "nor later");
        }
    }

    #[test]
    fn a_clock_that_is_set_right_again_is_followed_again() {
        let (hands, clock) = clock();
        hands.set(60 * 60 * 1000);
        assert!(clock.apart().is_some());
        hands.set(-60 * 60 * 1000);
        assert_eq!(clock.apart(), None);
    }

    #[test]
    fn a_small_difference_is_made_up_for_slowly_and_time_never_goes_back() {
        for millis in [1000, -1000] {
            let (hands, clock) = clock();
            hands.set(millis);
            let mut before = since_start(&clock);
            for _ in 0..100 {
                hands.pass(1000);
                let now = since_start(&clock);
                assert!((now - before - 1000).abs() <= 11, "a second takes {} ms", now - before);
                before = now;
            }
            assert_eq!(before, 100_000 + millis, "made up for after a hundred seconds");
            assert_eq!(clock.apart(), None);
            hands.pass(1000);
            assert_eq!(since_start(&clock), 101_000 + millis, "and then even again");
        }
    }

    #[test]
    fn a_difference_is_made_up_for_however_often_the_clock_is_read() {
        let (hands, clock) = clock();
        hands.set(100);
        for _ in 0..20_000 {
            hands.pass(1);
            clock.now();
        }
        assert_eq!(since_start(&clock), 20_100);
    }

    #[test]
    fn the_time_since_the_boot_can_be_read() {
        let machine = Machine;
        let (before, after) = (machine.elapsed(), machine.elapsed());
        assert!(Duration::ZERO < before && before <= after);
    }
}
