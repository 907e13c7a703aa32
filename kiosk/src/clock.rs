//! The one place of the kiosk where clocks are read: running time for what a person waits for, the wall clock for
//! what must be told apart after a restart. The time that people read comes from the dispatcher.

use std::{
    fs,
    sync::Arc,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use avanti_client::request_key;

use crate::offline::moment::Moment;

/// Where Linux says which go of the machine this is.
const BOOT: &str = "/proc/sys/kernel/random/boot_id";
/// Where Linux says how long that has lasted, the time in which it was suspended included.
const UP: &str = "/proc/uptime";

/// The clocks of this program.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    started: Instant,
    /// What names this go of the machine; elsewhere than on Linux, this go of the program.
    boot: Arc<str>,
}

impl Clock {
    /// Begins to count running time.
    pub(crate) fn start() -> Self {
        let boot = fs::read_to_string(BOOT).ok().filter(|_| up_ms().is_some());
        Self { started: Instant::now(), boot: boot.unwrap_or_else(request_key).trim().into() }
    }

    /// This moment by the machine's own clocks, so that it can be told from others after a restart.
    pub(crate) fn moment(&self) -> Moment {
        let running = || u64::try_from(self.running().as_millis()).unwrap_or(u64::MAX);
        Moment { boot: self.boot.to_string(), up_ms: up_ms().unwrap_or_else(running), wall_ms: self.wall_ms() }
    }

    /// How long the program has run.
    pub(crate) fn running(&self) -> Duration {
        self.started.elapsed()
    }

    /// Milliseconds since 1970 by this machine's clock.
    #[expect(clippy::disallowed_methods, clippy::unused_self, reason = "the one place where the kiosk reads the wall clock")]
    pub(crate) fn wall_ms(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}

fn up_ms() -> Option<u64> {
    let read = fs::read_to_string(UP).ok()?;
    let (seconds, rest) = read.split_whitespace().next()?.split_once('.')?;
    Some(seconds.parse::<u64>().ok()? * 1000 + rest.get(..2)?.parse::<u64>().ok()? * 10)
}
