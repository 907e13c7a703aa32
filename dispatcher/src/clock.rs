//! The one place that reads the clock, behind a trait so that tests can drive time.
//! The time of a site goes on evenly: see `steady` for what becomes of a machine whose clock is set.

mod server;
mod steady;

use std::fmt;

use avanti_model::{Span, Timestamp};
use futures_util::future::BoxFuture;

pub use server::ServerClock;
pub use steady::{APART_MAX, SteadyClock, SystemClock, Times};

/// Tells the time and waits for it.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// What time it is.
    fn now(&self) -> Timestamp;

    /// Waits until it is this late.
    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()>;

    /// How far the machine's clock is ahead of this one, where that is too far to be followed.
    fn apart(&self) -> Option<Span> {
        None
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
