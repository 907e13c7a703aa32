//! The one place of the kiosk where clocks are read: running time for what a person waits for, the wall clock for
//! what must be told apart after a restart. The time that people read comes from the dispatcher.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The clocks of this program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    started: Instant,
}

impl Clock {
    /// Begins to count running time.
    pub(crate) fn start() -> Self {
        Self { started: Instant::now() }
    }

    /// How long the program has run.
    pub(crate) fn running(self) -> Duration {
        self.started.elapsed()
    }

    /// Milliseconds since 1970 by this machine's clock.
    #[expect(clippy::disallowed_methods, reason = "the one place where the kiosk reads the wall clock")]
    pub(crate) fn wall_ms(self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}
