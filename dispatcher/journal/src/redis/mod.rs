//! A journal in Redis, which any number of dispatchers read and extend at once, without a leader among them.
//! Each has three connections to it: one that writes, one that follows, one that reads.

mod link;
mod open;
mod script;
mod server;
mod shared;
mod tail;
mod time;

use std::{fmt, sync::Arc};

use futures_util::future::{BoxFuture, FutureExt};
use redis::{Client, ScriptInvocation};
use tokio::task::JoinHandle;

use crate::{
    chain::{self, Tip},
    contract::{AppendError, Head, Journal, JournalError, MAX_MISSED_RECORDS, Rejection, check_batch},
    record::{Entry, Record},
};
use link::{Failure, Link};
pub use open::OpenError;
use script::{Keys, Reply, read_records};
pub use server::Unfit;
use shared::{News, Shared, unexpected};
use tail::Tail;
pub use time::ServerTime;

/// A Redis that is fit to keep journals.
pub struct RedisServer {
    client: Client,
    time: Arc<ServerTime>,
}

impl RedisServer {
    /// Connects to the Redis at `address` (`redis://HOST:PORT`) and checks that what it acknowledges is on its disk.
    ///
    /// # Errors
    /// A sentence for the operator: what is wrong and what to do.
    pub async fn connect(address: &str) -> Result<Self, OpenError> {
        let client = open::client(address)?;
        let unfit = |source| OpenError::Unfit { server: open::server(&client), source };
        let mut connection = link::connect(&client).await.map_err(unfit)?;
        let sample = server::sample(&mut connection).await.map_err(unfit)?;
        Ok(Self { time: Arc::new(ServerTime::new(sample)), client })
    }

    /// The time of this Redis, kept up to date by every journal that is open on it.
    #[must_use]
    pub fn time(&self) -> &Arc<ServerTime> {
        &self.time
    }

    /// Opens the journal of that name, or begins an empty one, and checks its end.
    ///
    /// # Errors
    /// A sentence for the operator: what is wrong and what to do.
    pub async fn journal(&self, name: &str) -> Result<RedisJournal, OpenError> {
        let keys = Keys::of(name);
        let readers = Link::new(self.client.clone());
        let tip = open::open(&open::server(&self.client), &readers, &keys).await?;
        let writer = Link::new(self.client.clone());
        let shared = Arc::new(Shared::new(keys, readers, writer, tip));
        let tail = Tail { client: self.client.clone(), shared: Arc::clone(&shared), time: Arc::clone(&self.time) };
        Ok(RedisJournal { shared, tail: tokio::spawn(tail.run()) })
    }

    /// Opens the journal of that name as [`RedisServer::journal`] does, and makes none where there is none.
    ///
    /// # Errors
    /// A sentence for the operator: what is wrong and what to do.
    pub async fn existing_journal(&self, name: &str) -> Result<RedisJournal, OpenError> {
        open::find(&self.client, &Keys::of(name)).await?;
        self.journal(name).await
    }
}

impl fmt::Debug for RedisServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedisServer").field(&open::server(&self.client)).finish()
    }
}

/// The journal of one site in Redis.
#[derive(Debug)]
pub struct RedisJournal {
    shared: Arc<Shared>,
    tail: JoinHandle<()>,
}

impl Journal for RedisJournal {
    fn head(&self) -> BoxFuture<'_, Result<Head, JournalError>> {
        async {
            self.shared.check()?;
            self.shared.catch_up().await
        }
        .boxed()
    }

    fn append(&self, expected: Head, entries: Vec<Entry>) -> BoxFuture<'_, Result<Head, AppendError>> {
        async move {
            check_batch(&entries).map_err(|rejection| AppendError::NotWritten(rejection.into()))?;
            self.shared.check().map_err(AppendError::NotWritten)?;
            let mut tip = self.shared.known();
            if tip.head != expected {
                let failed = |failure: Failure| AppendError::NotWritten(failure.into());
                let value = self.shared.writer.run(&self.shared.keys.follow(expected, MAX_MISSED_RECORDS)).await.map_err(failed)?;
                let reply = Reply::read(value).map_err(AppendError::NotWritten)?;
                let Reply::Head(found, _) = reply else { return self.settle(reply).await };
                tip = found;
            }
            let newest = entries.iter().map(|entry| entry.at).max().unwrap_or(i64::MIN);
            let (records, next) = chain::link(tip, entries);
            self.change(&self.shared.keys.append(tip, newest, next, &records)).await
        }
        .boxed()
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Record>, JournalError>> {
        async move {
            let Some(first) = after.checked_add(1) else { return Ok(Vec::new()) };
            read_records(self.shared.readers.run(&self.shared.keys.page(first, limit)).await?)
        }
        .boxed()
    }

    fn newest_day_start(&self) -> BoxFuture<'_, Result<Option<u64>, JournalError>> {
        async { Ok(Some(self.shared.tip().await?.1).filter(|day| *day > 0)) }.boxed()
    }

    fn begin_epoch(&self, expected: Head, epoch: u32) -> BoxFuture<'_, Result<Head, AppendError>> {
        async move {
            self.shared.check().map_err(AppendError::NotWritten)?;
            self.change(&self.shared.keys.begin_epoch(expected, epoch)).await
        }
        .boxed()
    }

    fn changed(&self, seen: Head) -> BoxFuture<'_, Result<Head, JournalError>> {
        async move {
            let mut news = self.shared.news.subscribe();
            loop {
                let waited = news.wait_for(|news| news.fault.is_some() || news.tip.head != seen).await;
                let News { tip: Tip { head, .. }, fault } = waited.expect("the sender lives in self").clone();
                if let Some(fault) = fault {
                    return Err(JournalError::Store(fault));
                }
                if (head.epoch, head.seq) > (seen.epoch, seen.seq) {
                    return Ok(head);
                }
                // The caller may have heard of more than the tail has.
                let head = self.shared.catch_up().await?;
                if head != seen {
                    return Ok(head);
                }
            }
        }
        .boxed()
    }
}

impl RedisJournal {
    async fn change(&self, script: &ScriptInvocation<'_>) -> Result<Head, AppendError> {
        let value = self.shared.writer.run(script).await.map_err(|failure| match failure {
            failure @ (Failure::NoConnection(_) | Failure::Refused(_)) => AppendError::NotWritten(failure.into()),
            failure @ Failure::Lost(_) => AppendError::Unknown(failure.into()),
        })?;
        self.settle(Reply::read(value).map_err(AppendError::Unknown)?).await
    }

    /// Makes an answer of what Redis said to a change, and keeps where the journal ends by it.
    async fn settle(&self, reply: Reply) -> Result<Head, AppendError> {
        let not_written = |error| Err(AppendError::NotWritten(error));
        match reply {
            Reply::Head(tip, _) => {
                self.shared.publish(tip);
                Ok(tip.head)
            }
            Reply::Moved(tip, missed) => {
                self.shared.publish(tip);
                Err(AppendError::Conflict { head: tip.head, missed })
            }
            Reply::Diverged(tip) => {
                // Either the caller's head is from elsewhere, or the journal has lost its end: then an epoch begins.
                self.shared.catch_up().await.map_err(AppendError::NotWritten)?;
                Err(AppendError::Diverged { head: tip.head })
            }
            Reply::Epoch { asked, present } => not_written(Rejection::EpochNotNewer { asked, present }.into()),
            Reply::Ahead(now) => not_written(JournalError::Store(format!(
                "the time of the batch is more than two seconds ahead of that of Redis ({now} ms since 1970): set the clocks of both machines"
            ))),
            other @ (Reply::Damaged(_) | Reply::Foreign | Reply::Format(_)) => not_written(unexpected(other)),
        }
    }
}

impl Drop for RedisJournal {
    fn drop(&mut self) {
        self.tail.abort();
    }
}
