//! Folding the write-ahead log into the file when it has grown: the bulk on a thread of its own, so that appends do not
//! wait for it, the small rest on the writer's, so that the log is empty for a moment and begins again.

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread::{Builder, JoinHandle},
};

use rusqlite::Connection;

use super::open::connect_writer;

/// The log is folded into the file beyond this many pages of 4 KiB: 16 MiB.
const CHECKPOINT_PAGES: i64 = 4_096;

/// The thread for the bulk, and whether it is at work.
pub(super) struct Checkpointer {
    wake: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
    at_work: bool,
    bulk_done: Arc<AtomicBool>,
}

impl Checkpointer {
    pub(super) fn start(file: PathBuf) -> io::Result<Self> {
        let (wake, woken) = channel();
        let bulk_done = Arc::new(AtomicBool::new(false));
        let done = Arc::clone(&bulk_done);
        let thread = Builder::new().name("journal-checkpoint".to_owned()).spawn(move || serve(file, &woken, &done))?;
        Ok(Self { wake: Some(wake), thread: Some(thread), at_work: false, bulk_done })
    }

    /// To be called by the writer between two groups.
    pub(super) fn after_commit(&mut self, writer: &Connection) {
        if self.at_work && !self.bulk_done.swap(false, Ordering::Acquire) {
            return;
        }
        let bulk_was_done = std::mem::take(&mut self.at_work);
        if pages_in_log(writer) <= CHECKPOINT_PAGES {
            return;
        }
        if bulk_was_done {
            fold(writer);
        } else if let Some(wake) = &self.wake {
            self.at_work = wake.send(()).is_ok();
        }
    }

    /// Waits for the thread, whose connection must be closed before the writer's.
    pub(super) fn stop(&mut self) {
        self.wake = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the checkpoint thread of the journal had stopped");
        }
    }
}

fn serve(file: PathBuf, woken: &Receiver<()>, bulk_done: &AtomicBool) {
    while woken.recv().is_ok() {
        match connect_writer(&file) {
            Ok(connection) => fold(&connection),
            Err(error) => tracing::warn!(%error, "the log of the journal cannot be folded into its file"),
        }
        bulk_done.store(true, Ordering::Release);
    }
}

/// Copies into the file what no reader still needs in the log; waits for nobody.
fn fold(connection: &Connection) {
    if let Err(error) = checkpoint(connection, "PASSIVE") {
        tracing::warn!(%error, "the log of the journal cannot be folded into its file");
    }
}

/// How long the log is, in pages; 0 when that cannot be told.
fn pages_in_log(connection: &Connection) -> i64 {
    checkpoint(connection, "NOOP").unwrap_or(0)
}

fn checkpoint(connection: &Connection, mode: &str) -> rusqlite::Result<i64> {
    connection.prepare_cached(&format!("PRAGMA wal_checkpoint({mode})"))?.query_row([], |row| row.get(1))
}
