//! The board's own clock, read in this one place: the system's time at the start, and steady from there on.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// A clock that never jumps.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    began_ms: i64,
    began: Instant,
}

impl Clock {
    /// A clock that begins at the system's time.
    #[expect(clippy::disallowed_methods, reason = "the one place where the board reads the system's clock")]
    pub(crate) fn start() -> Self {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { began_ms: i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX / 2), began: Instant::now() }
    }

    /// Milliseconds since 1970.
    pub(crate) fn now_ms(self) -> i64 {
        self.began_ms.saturating_add(i64::try_from(self.began.elapsed().as_millis()).unwrap_or(i64::MAX / 2))
    }
}
