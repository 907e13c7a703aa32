//! Follows a journal in Redis over a connection of its own: waits for records, and looks once a second whether Redis is
//! still fit and what time it is there. Hands on where the journal ends, or why nobody knows; never reads a record.

use std::{
    convert::Infallible,
    sync::Arc,
    time::{Duration, Instant},
};

use redis::{Client, Value, aio::MultiplexedConnection, cmd};

use super::{
    link::{Failure, connect},
    server,
    shared::Shared,
    time::ServerTime,
};
use crate::contract::JournalError;

/// How long one wait for records lasts, and how often Redis is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long to wait before a broken connection is made again: at first, and at most.
const PAUSES: (Duration, Duration) = (Duration::from_millis(50), Duration::from_secs(1));

/// Follows one journal until it is dropped.
pub(super) struct Tail {
    pub(super) client: Client,
    pub(super) shared: Arc<Shared>,
    pub(super) time: Arc<ServerTime>,
}

impl Tail {
    pub(super) async fn run(self) {
        let mut pause = PAUSES.0;
        loop {
            let began = Instant::now();
            let Err(fault) = self.follow().await;
            if began.elapsed() > LOOK_EVERY {
                pause = PAUSES.0;
            }
            self.shared.fail(fault).await;
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(PAUSES.1);
        }
    }

    /// Follows the journal until something is wrong.
    async fn follow(&self) -> Result<Infallible, JournalError> {
        let mut connection = connect(&self.client).await.map_err(Failure::NoConnection)?;
        loop {
            self.look(&mut connection).await?;
            self.shared.catch_up().await?;
            self.shared.recover();
            let looked = Instant::now();
            while looked.elapsed() < LOOK_EVERY {
                self.wait(&mut connection).await?;
                self.shared.catch_up().await?;
            }
        }
    }

    async fn look(&self, connection: &mut MultiplexedConnection) -> Result<(), Failure> {
        server::check(connection).await.map_err(Failure::NoConnection)?;
        self.time.set(server::sample(connection).await.map_err(Failure::NoConnection)?);
        Ok(())
    }

    /// Waits until something follows what is known. Everything up to the known epoch's mark has been seen, so nothing is missed.
    async fn wait(&self, connection: &mut MultiplexedConnection) -> Result<(), Failure> {
        let known = self.shared.known().head;
        let mut waiting = cmd("XREAD");
        waiting.arg("COUNT").arg(1).arg("BLOCK").arg(LOOK_EVERY.as_millis() as u64);
        waiting.arg("STREAMS").arg(&self.shared.keys.records).arg(format!("{}-{}", known.seq, known.epoch));
        waiting.query_async::<Value>(connection).await.map(drop).map_err(Failure::Lost)
    }
}
