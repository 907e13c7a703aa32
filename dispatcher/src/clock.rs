//! The one place that reads the clock, behind a trait so that tests can drive time.

use std::fmt;

use avanti_model::Timestamp;
use futures_util::future::BoxFuture;

/// Tells the time and waits for it.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// What time it is.
    fn now(&self) -> Timestamp;

    /// Waits until it is this late.
    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

/// Longest single sleep: the machine's clock may be set meanwhile.
const NAP: std::time::Duration = std::time::Duration::from_secs(30);

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is where the shell reads the clock")]
        let now = jiff::Timestamp::now();
        Timestamp::from_millis(now.as_millisecond())
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()> {
        let clock = *self;
        Box::pin(async move {
            while let Ok(left) = u64::try_from((at - clock.now()).millis())
                && left > 0
            {
                tokio::time::sleep(NAP.min(std::time::Duration::from_millis(left))).await;
            }
        })
    }
}

#[cfg(any(test, feature = "test-clock"))]
mod driven {
    use super::{BoxFuture, Clock, Timestamp};

    /// A clock that stands still until a test moves it.
    #[derive(Debug)]
    pub struct DrivenClock(tokio::sync::watch::Sender<Timestamp>);

    impl DrivenClock {
        /// A clock that stands at a moment.
        #[must_use]
        pub fn at(now: Timestamp) -> Self {
            Self(tokio::sync::watch::Sender::new(now))
        }

        /// Moves the clock; those who wait for a moment up to then wake.
        pub fn set(&self, now: Timestamp) {
            self.0.send_replace(now);
        }
    }

    impl Clock for DrivenClock {
        fn now(&self) -> Timestamp {
            *self.0.borrow()
        }

        fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()> {
            let mut now = self.0.subscribe();
            Box::pin(async move {
                // An error means that the clock is gone, and with it the test.
                let _ = now.wait_for(|now| *now >= at).await;
            })
        }
    }
}

#[cfg(any(test, feature = "test-clock"))]
pub use driven::DrivenClock;
