//! The clock of a server that several dispatchers share: they agree on the time, whatever their machines' clocks say.

use std::{sync::Arc, time::Duration};

use avanti_journal::redis::ServerTime;
use avanti_model::Timestamp;
use futures_util::future::BoxFuture;

use super::Clock;

/// Longest single sleep: the server's clock may be set meanwhile.
const NAP: Duration = Duration::from_secs(30);

/// The clock of a server.
#[derive(Debug, Clone)]
pub struct ServerClock(Arc<ServerTime>);

impl ServerClock {
    /// The clock that tells this time.
    #[must_use]
    pub fn new(time: Arc<ServerTime>) -> Self {
        Self(time)
    }
}

impl Clock for ServerClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.now())
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            while let Ok(left) = u64::try_from((at - clock.now()).millis())
                && left > 0
            {
                tokio::time::sleep(NAP.min(Duration::from_millis(left))).await;
            }
        })
    }
}
