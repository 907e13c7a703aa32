//! Connections that read, each used by one blocking task at a time.
//! Knows when a connection is free, never what is read over it.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{folder::LockedFolder, open::connect_reader, schema::from_sqlite};
use crate::contract::JournalError;

/// How many reads run at once; the rest wait their turn.
const MAX_READERS: usize = 4;

/// The idle connections and the permits to use one.
#[derive(Debug)]
pub(super) struct Readers {
    folder: LockedFolder,
    idle: Mutex<Vec<Connection>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn new(folder: LockedFolder) -> Self {
        Self { folder, idle: Mutex::default(), permits: Arc::new(Semaphore::new(MAX_READERS)) }
    }

    /// Runs `read` on a connection, away from the async threads.
    pub(super) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        read: impl FnOnce(&Connection) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, JournalError> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| JournalError::Closed)?;
        let readers = Arc::clone(self);
        let answer = spawn_blocking(move || {
            let _permit = permit;
            let connection = readers.take()?;
            let answer = read(&connection);
            readers.put_back(connection);
            answer
        });
        answer.await.unwrap_or(Err(JournalError::Closed))
    }

    /// Closes the idle connections, and those in use once they are handed back.
    pub(super) fn close(&self) {
        self.permits.close();
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn take(&self) -> Result<Connection, JournalError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(connection) => Ok(connection),
            None => connect_reader(&self.folder.file()).map_err(from_sqlite),
        }
    }

    fn put_back(&self, connection: Connection) {
        if !self.permits.is_closed() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}
