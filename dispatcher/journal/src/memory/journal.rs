//! The memory store as a journal: what tests of the shells run on.
//! Outcomes and delays are handed in; without any it behaves as a faultless journal.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use futures_util::future::{BoxFuture, FutureExt};
use tokio::sync::watch;

use super::{MemoryStore, Outcome};
use crate::{
    contract::{AppendError, Head, Journal, JournalError},
    record::{Entry, Record},
};

/// A journal that lives as long as its value.
#[derive(Debug)]
pub struct MemoryJournal {
    inner: Mutex<Inner>,
    head: watch::Sender<Head>,
    held: watch::Sender<bool>,
}

#[derive(Debug)]
struct Inner {
    store: MemoryStore,
    outcomes: VecDeque<Outcome>,
}

impl Default for MemoryJournal {
    fn default() -> Self {
        Self::new(MemoryStore::new())
    }
}

impl MemoryJournal {
    /// A journal over what `store` holds.
    #[must_use]
    pub fn new(store: MemoryStore) -> Self {
        let head = watch::Sender::new(store.head());
        Self { inner: Mutex::new(Inner { store, outcomes: VecDeque::new() }), head, held: watch::Sender::new(false) }
    }

    /// Sets what becomes of the appends to come, one each; afterwards they are acknowledged again.
    pub fn expect_outcomes(&self, outcomes: impl IntoIterator<Item = Outcome>) {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).outcomes.extend(outcomes);
    }

    /// Holds every append that comes until [`MemoryJournal::release_appends`].
    pub fn hold_appends(&self) {
        self.held.send_replace(true);
    }

    /// Lets the held appends go on.
    pub fn release_appends(&self) {
        self.held.send_replace(false);
    }

    /// Acts on the store itself: crash it, append as another program, look inside. Wakes who waits for a change.
    pub fn with_store<T>(&self, act: impl FnOnce(&mut MemoryStore) -> T) -> T {
        self.with_inner(|inner| act(&mut inner.store))
    }

    fn with_inner<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = act(&mut inner);
        let head = inner.store.head();
        self.head.send_if_modified(|published| std::mem::replace(published, head) != head);
        answer
    }

    async fn released(&self) {
        let mut held = self.held.subscribe();
        held.wait_for(|held| !held).await.expect("the sender lives in self");
    }
}

impl Journal for MemoryJournal {
    fn head(&self) -> BoxFuture<'_, Result<Head, JournalError>> {
        async { Ok(self.with_store(|store| store.head())) }.boxed()
    }

    fn append(&self, expected: Head, entries: Vec<Entry>) -> BoxFuture<'_, Result<Head, AppendError>> {
        async move {
            self.released().await;
            self.with_inner(|inner| {
                let outcome = inner.outcomes.pop_front().unwrap_or(Outcome::Acknowledged);
                inner.store.append(expected, entries, outcome)
            })
        }
        .boxed()
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Record>, JournalError>> {
        async move { Ok(self.with_store(|store| store.read(after, limit))) }.boxed()
    }

    fn newest_day_start(&self) -> BoxFuture<'_, Result<Option<u64>, JournalError>> {
        async { Ok(self.with_store(|store| store.newest_day_start())) }.boxed()
    }

    fn begin_epoch(&self, expected: Head, epoch: u32) -> BoxFuture<'_, Result<Head, AppendError>> {
        async move { self.with_store(|store| store.begin_epoch(expected, epoch)) }.boxed()
    }

    fn changed(&self, seen: Head) -> BoxFuture<'_, Result<Head, JournalError>> {
        async move {
            let mut head = self.head.subscribe();
            let moved = head.wait_for(|head| *head != seen).await.expect("the sender lives in self");
            Ok(*moved)
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::suite::{contract_suite, entry};

    #[tokio::test]
    async fn the_memory_journal_keeps_the_contract() {
        contract_suite(|| async { Arc::new(MemoryJournal::default()) as Arc<dyn Journal> }.boxed()).await;
    }

    #[tokio::test]
    async fn a_held_append_is_written_once_released() {
        let journal = MemoryJournal::default();
        journal.hold_appends();
        let mut append = journal.append(Head::EMPTY, vec![entry("1")]);
        assert_eq!((&mut append).now_or_never(), None);
        assert_eq!(journal.head().await, Ok(Head::EMPTY));
        journal.release_appends();
        assert_eq!(append.await.expect("acknowledged").seq, 1);
    }

    #[tokio::test]
    async fn outcomes_are_used_up_one_by_one() {
        let journal = MemoryJournal::default();
        journal.expect_outcomes([Outcome::NotWritten]);
        let error = journal.append(Head::EMPTY, vec![entry("1")]).await.expect_err("refused");
        assert!(matches!(error, AppendError::NotWritten(_)), "{error}");
        assert_eq!(journal.append(Head::EMPTY, vec![entry("1")]).await.expect("acknowledged").seq, 1);
    }
}
