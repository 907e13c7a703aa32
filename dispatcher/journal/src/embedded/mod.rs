//! A journal in one folder of this machine, in one SQLite file, written by one process at a time.
//! Puts the parts together; every call to SQLite runs on threads of its own, never on those of the async runtime.

mod backup;
mod checkpoint;
mod folder;
mod group;
mod open;
mod readers;
mod schema;
mod writer;

use std::{path::Path, sync::Arc, thread::JoinHandle};

use futures_util::future::{BoxFuture, FutureExt};
use tokio::sync::{mpsc, oneshot, watch};

use crate::{
    contract::{AppendError, Head, Journal, JournalError, check_batch},
    record::{Entry, Record},
};
pub use backup::{BackupError, backup, restore};
pub use folder::{FILE_NAME, LOCK_NAME};
use group::{Change, Request};
pub use open::OpenError;
use readers::Readers;

/// How many appends may wait for the writer; further callers wait for room.
const MAX_QUEUED_REQUESTS: usize = 1_024;

/// The journal of one site in one folder. Dropping it waits for the batches already handed in, then closes the file.
#[derive(Debug)]
pub struct EmbeddedJournal {
    requests: Option<mpsc::Sender<Request>>,
    writer: Option<JoinHandle<()>>,
    head: watch::Receiver<Head>,
    readers: Arc<Readers>,
}

impl EmbeddedJournal {
    /// Opens the journal in `folder`, or begins an empty one there. Blocks while it reads and checks the end of the file.
    ///
    /// # Errors
    /// A sentence for the operator: what is wrong and what to do.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        let opened = open::open(folder)?;
        let (requests, queue) = mpsc::channel(MAX_QUEUED_REQUESTS);
        let (publish, head) = watch::channel(opened.tip.head);
        let readers = Arc::new(Readers::new(opened.folder.clone()));
        let writer = writer::start(opened, queue, publish).map_err(|source| OpenError::Folder { path: folder.to_owned(), source })?;
        Ok(Self { requests: Some(requests), writer: Some(writer), head, readers })
    }

    /// Opens the journal in `folder` as [`EmbeddedJournal::open`] does, and makes none where there is none.
    ///
    /// # Errors
    /// A sentence for the operator: what is wrong and what to do.
    pub fn open_existing(folder: &Path) -> Result<Self, OpenError> {
        folder::existing(folder)?;
        Self::open(folder)
    }

    async fn ask(&self, expected: Head, change: Change) -> Result<Head, AppendError> {
        let Some(requests) = &self.requests else {
            return Err(AppendError::NotWritten(JournalError::Closed));
        };
        let (reply, answer) = oneshot::channel();
        if requests.send(Request { expected, change, reply }).await.is_err() {
            return Err(AppendError::NotWritten(JournalError::Closed));
        }
        answer.await.unwrap_or(Err(AppendError::Unknown(JournalError::Closed)))
    }
}

impl Journal for EmbeddedJournal {
    fn head(&self) -> BoxFuture<'_, Result<Head, JournalError>> {
        async { Ok(*self.head.borrow()) }.boxed()
    }

    fn append(&self, expected: Head, entries: Vec<Entry>) -> BoxFuture<'_, Result<Head, AppendError>> {
        async move {
            check_batch(&entries).map_err(|rejection| AppendError::NotWritten(rejection.into()))?;
            self.ask(expected, Change::Append(entries)).await
        }
        .boxed()
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Record>, JournalError>> {
        self.readers.run(move |connection| schema::read_page(connection, after, limit)).boxed()
    }

    fn newest_day_start(&self) -> BoxFuture<'_, Result<Option<u64>, JournalError>> {
        self.readers.run(schema::newest_day_start).boxed()
    }

    fn begin_epoch(&self, expected: Head, epoch: u32) -> BoxFuture<'_, Result<Head, AppendError>> {
        self.ask(expected, Change::Epoch(epoch)).boxed()
    }

    fn changed(&self, seen: Head) -> BoxFuture<'_, Result<Head, JournalError>> {
        let mut head = self.head.clone();
        async move { head.wait_for(|head| *head != seen).await.map(|head| *head).map_err(|_| JournalError::Closed) }.boxed()
    }
}

impl Drop for EmbeddedJournal {
    fn drop(&mut self) {
        self.readers.close();
        self.requests = None;
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the writer of the journal had stopped before it was closed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::contract_suite;

    #[tokio::test]
    async fn the_embedded_journal_keeps_the_contract() {
        let folder = tempfile::tempdir().unwrap();
        let opened = std::sync::atomic::AtomicU32::new(0);
        contract_suite(|| {
            let number = opened.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let journal = EmbeddedJournal::open(&folder.path().join(number.to_string())).unwrap();
            async { Arc::new(journal) as Arc<dyn Journal> }.boxed()
        })
        .await;
    }
}
