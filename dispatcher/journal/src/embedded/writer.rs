//! The one thread that writes: takes what waits, commits it as a group, publishes the head, answers.
//! Decides nothing about records and never reads for others.

use std::{
    io,
    thread::{Builder, JoinHandle},
};

use rusqlite::Connection;
use tokio::sync::{mpsc, watch};

use super::{
    checkpoint::Checkpointer,
    group::{self, Request},
    open::{Opened, check_end},
};
use crate::{
    chain::Tip,
    contract::{AppendError, Head, JournalError},
};

/// The most batches in one transaction.
const MAX_GROUP_REQUESTS: usize = 256;

/// Starts the thread; it ends when the queue is closed and empty.
pub(super) fn start(opened: Opened, queue: mpsc::Receiver<Request>, head: watch::Sender<Head>) -> io::Result<JoinHandle<()>> {
    let Opened { folder, connection, tip } = opened;
    let checkpointer = Checkpointer::start(folder.file())?;
    Builder::new().name("journal-writer".to_owned()).spawn(move || {
        Writer { connection, checkpointer, tip, head }.run(queue);
        drop(folder);
    })
}

struct Writer {
    connection: Connection,
    checkpointer: Checkpointer,
    tip: Tip,
    head: watch::Sender<Head>,
}

impl Writer {
    fn run(mut self, mut queue: mpsc::Receiver<Request>) {
        let mut group = Vec::new();
        while queue.blocking_recv_many(&mut group, MAX_GROUP_REQUESTS) > 0 {
            self.write(&mut group);
            self.checkpointer.after_commit(&self.connection);
        }
        self.checkpointer.stop();
    }

    fn write(&mut self, group: &mut Vec<Request>) {
        let (replies, changes): (Vec<_>, Vec<_>) =
            group.drain(..).map(|Request { expected, change, reply }| (reply, (expected, change))).unzip();
        let (tip, answers) = group::commit(&mut self.connection, self.tip, changes);
        self.tip = tip;
        if answers.iter().any(|answer| matches!(answer, Err(error) if store_failed(error))) {
            self.look_again();
        }
        self.head.send_if_modified(|published| std::mem::replace(published, self.tip.head) != self.tip.head);
        for (reply, answer) in replies.into_iter().zip(answers) {
            // A caller that no longer waits finds its batch by reading.
            let unheard = reply.send(answer);
            drop(unheard);
        }
    }

    /// After a failure the file, not this thread, knows where the journal ends.
    fn look_again(&mut self) {
        match check_end(&self.connection) {
            Ok(tip) => self.tip = tip,
            Err(fault) => tracing::error!(?fault, "the end of the journal cannot be read after a failed write"),
        }
    }
}

fn store_failed(error: &AppendError) -> bool {
    match error {
        AppendError::Conflict { .. } | AppendError::Diverged { .. } | AppendError::NotWritten(JournalError::Rejected(_)) => false,
        AppendError::NotWritten(_) | AppendError::Unknown(_) => true,
    }
}
