//! The memory journal without a thread: each operation is completed by the driver, with the outcome that it picks.
//! Knows no clock, no randomness and no async; the same calls always leave the same store.

use std::collections::BTreeMap;

use crate::{
    chain::{Tip, link},
    contract::{AppendError, Head, JournalError, MAX_MISSED_RECORDS, MAX_PAGE_BYTES, check_batch, check_epoch},
    record::{Entry, Hash, Record},
};

/// What becomes of an append when it is completed. Where the head does not match nothing is ever written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Written, durable, answered.
    Acknowledged,
    /// Written and durable, but the answer is lost: the caller hears `Unknown`.
    ReplyLost,
    /// Written and readable but not durable, and the answer is lost: the caller hears `Unknown`.
    ReplyLostUnsynced,
    /// Refused by the store: the caller hears `NotWritten`.
    NotWritten,
    /// The request never arrived: nothing is written and the caller hears `Unknown`.
    RequestLost,
    /// A disk that lies: acknowledged although not durable. The one outcome that may lose what it acknowledged.
    SyncLied,
}

/// An append on its way to the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpId(u64);

/// Records, how far they are durable, and what is on its way.
#[derive(Clone, Debug)]
pub struct MemoryStore {
    records: Vec<Record>,
    tip: Tip,
    durable: Tip,
    on_the_way: BTreeMap<OpId, (Head, Vec<Entry>)>,
    next_op: u64,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// An empty journal.
    #[must_use]
    pub fn new() -> Self {
        Self { records: Vec::new(), tip: Tip::EMPTY, durable: Tip::EMPTY, on_the_way: BTreeMap::new(), next_op: 0 }
    }

    /// Sends an append on its way; nothing happens until it is completed, in any order the driver likes.
    pub fn submit(&mut self, expected: Head, entries: Vec<Entry>) -> OpId {
        let op = OpId(self.next_op);
        self.next_op += 1;
        self.on_the_way.insert(op, (expected, entries));
        op
    }

    /// Lets an append arrive; answers what its caller hears, `None` when it is not on its way.
    pub fn complete(&mut self, op: OpId, outcome: Outcome) -> Option<Result<Head, AppendError>> {
        let (expected, entries) = self.on_the_way.remove(&op)?;
        Some(self.append(expected, entries, outcome))
    }

    /// Submits and completes in one step.
    ///
    /// # Errors
    /// What the caller hears: the truth by the head, or what the outcome makes of it.
    pub fn append(&mut self, expected: Head, entries: Vec<Entry>, outcome: Outcome) -> Result<Head, AppendError> {
        match outcome {
            Outcome::Acknowledged => {
                let head = self.write(expected, entries)?;
                self.sync();
                Ok(head)
            }
            Outcome::ReplyLost => {
                if self.write(expected, entries).is_ok() {
                    self.sync();
                }
                Err(AppendError::Unknown(fault("the reply was lost")))
            }
            Outcome::ReplyLostUnsynced => {
                let unheard = self.write(expected, entries);
                drop(unheard);
                Err(AppendError::Unknown(fault("the reply was lost")))
            }
            Outcome::NotWritten => Err(AppendError::NotWritten(fault("the store refused"))),
            Outcome::RequestLost => Err(AppendError::Unknown(fault("the request was lost"))),
            Outcome::SyncLied => self.write(expected, entries),
        }
    }

    /// Writes as another program would: at the head, whatever it is, and durable.
    ///
    /// # Errors
    /// When the batch breaks a limit.
    pub fn append_foreign(&mut self, entries: Vec<Entry>) -> Result<Head, AppendError> {
        self.append(self.tip.head, entries, Outcome::Acknowledged)
    }

    /// Begins an epoch, durable at once and with everything before it.
    ///
    /// # Errors
    /// As for an append, and when the epoch is not above the present one.
    pub fn begin_epoch(&mut self, expected: Head, epoch: u32) -> Result<Head, AppendError> {
        self.compare(expected)?;
        check_epoch(self.tip.head.epoch, epoch).map_err(|rejection| AppendError::NotWritten(rejection.into()))?;
        self.tip.head.epoch = epoch;
        self.sync();
        Ok(self.tip.head)
    }

    /// Makes everything written so far durable.
    pub fn sync(&mut self) {
        self.durable = self.tip;
    }

    /// The machine of the store stops and comes back: what was not durable and what was on its way is gone.
    /// Answers with the records lost.
    pub fn crash(&mut self) -> Vec<Record> {
        self.on_the_way.clear();
        self.tip = self.durable;
        let kept = self.position(self.durable.head.seq);
        self.records.split_off(kept)
    }

    /// Where the journal ends for a reader.
    #[must_use]
    pub fn head(&self) -> Head {
        self.tip.head
    }

    /// Where the journal would end after a crash.
    #[must_use]
    pub fn durable_head(&self) -> Head {
        self.durable.head
    }

    /// The appends on their way, oldest first.
    pub fn on_the_way(&self) -> impl Iterator<Item = OpId> {
        self.on_the_way.keys().copied()
    }

    /// The records after `after`, as [`crate::Journal::read`] gives them.
    #[must_use]
    pub fn read(&self, after: u64, limit: usize) -> Vec<Record> {
        let mut bytes = 0;
        let mut page = Vec::new();
        for record in self.records.iter().skip(self.position(after)).take(limit) {
            bytes += record.body.len();
            page.push(record.clone());
            if bytes >= MAX_PAGE_BYTES {
                break;
            }
        }
        page
    }

    /// The place of the newest record that begins a service day.
    #[must_use]
    pub fn newest_day_start(&self) -> Option<u64> {
        self.records.iter().rev().find(|record| record.day_start).map(|record| record.seq)
    }

    fn write(&mut self, expected: Head, entries: Vec<Entry>) -> Result<Head, AppendError> {
        check_batch(&entries).map_err(|rejection| AppendError::NotWritten(rejection.into()))?;
        self.compare(expected)?;
        let (records, tip) = link(self.tip, entries);
        self.records.extend(records);
        self.tip = tip;
        Ok(tip.head)
    }

    fn compare(&self, expected: Head) -> Result<(), AppendError> {
        let head = self.tip.head;
        if expected == head {
            return Ok(());
        }
        if expected.epoch > head.epoch || self.hash_at(expected.seq) != Some(expected.hash) {
            return Err(AppendError::Diverged { head });
        }
        Err(AppendError::Conflict { head, missed: self.read(expected.seq, MAX_MISSED_RECORDS) })
    }

    fn hash_at(&self, seq: u64) -> Option<Hash> {
        if seq == self.tip.head.seq {
            return Some(self.tip.head.hash);
        }
        self.records.get(self.position(seq)).map(|next| next.prev_hash)
    }

    /// How many records stand up to `seq`: they have no gaps, so their place is their number.
    fn position(&self, seq: u64) -> usize {
        usize::try_from(seq).unwrap_or(usize::MAX).min(self.records.len())
    }
}

fn fault(what: &str) -> JournalError {
    JournalError::Store(format!("{what} (a fault handed in)"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::entry;

    fn appended(store: &mut MemoryStore, body: &str, outcome: Outcome) -> Result<Head, AppendError> {
        store.append(store.head(), vec![entry(body)], outcome)
    }

    #[test]
    fn a_crash_drops_what_was_not_synced_and_nothing_else() {
        let mut store = MemoryStore::new();
        let kept = appended(&mut store, "1", Outcome::Acknowledged).expect("acknowledged");
        appended(&mut store, "2", Outcome::ReplyLostUnsynced).expect_err("no answer");
        assert_eq!(store.head().seq, 2, "readable before the crash");
        let lost = store.crash();
        assert_eq!(lost.iter().map(|record| record.seq).collect::<Vec<_>>(), [2]);
        assert_eq!(store.head(), kept);
        assert_eq!(store.read(0, 10).len(), 1);
    }

    #[test]
    fn a_crash_loses_what_was_on_its_way() {
        let mut store = MemoryStore::new();
        let op = store.submit(store.head(), vec![entry("1")]);
        assert_eq!(store.on_the_way().collect::<Vec<_>>(), [op]);
        store.crash();
        assert_eq!(store.complete(op, Outcome::Acknowledged), None);
        assert_eq!(store.head(), Head::EMPTY);
    }

    #[test]
    fn a_later_acknowledged_append_makes_the_earlier_ones_durable() {
        let mut store = MemoryStore::new();
        appended(&mut store, "1", Outcome::ReplyLostUnsynced).expect_err("no answer");
        appended(&mut store, "2", Outcome::Acknowledged).expect("acknowledged");
        assert_eq!(store.crash(), []);
        assert_eq!(store.head().seq, 2);
    }

    #[test]
    fn a_lost_reply_is_written_and_a_lost_request_is_not() {
        let mut store = MemoryStore::new();
        for (outcome, seq) in [(Outcome::ReplyLost, 1), (Outcome::RequestLost, 1)] {
            let error = appended(&mut store, "1", outcome).expect_err("no answer");
            assert!(matches!(error, AppendError::Unknown(_)), "{error}");
            assert_eq!(store.head().seq, seq);
            assert_eq!(store.durable_head().seq, seq);
        }
    }

    #[test]
    fn a_delayed_append_that_arrives_behind_another_meets_a_conflict() {
        let mut store = MemoryStore::new();
        let late = store.submit(store.head(), vec![entry("late")]);
        let winner = store.append_foreign(vec![entry("foreign")]).expect("acknowledged");
        let answer = store.complete(late, Outcome::Acknowledged).expect("on its way");
        assert_eq!(answer, Err(AppendError::Conflict { head: winner, missed: store.read(0, 10) }));
        assert_eq!(store.complete(late, Outcome::Acknowledged), None);
    }

    #[test]
    fn who_saw_a_record_that_a_crash_dropped_has_diverged() {
        let mut store = MemoryStore::new();
        let seen = appended(&mut store, "lost", Outcome::SyncLied).expect("acknowledged by a lie");
        store.crash();
        assert_eq!(appended_at(&mut store, seen), Err(AppendError::Diverged { head: Head::EMPTY }));
        appended(&mut store, "other", Outcome::Acknowledged).expect("acknowledged");
        let head = store.head();
        assert_eq!(appended_at(&mut store, seen), Err(AppendError::Diverged { head }));
    }

    fn appended_at(store: &mut MemoryStore, expected: Head) -> Result<Head, AppendError> {
        store.append(expected, vec![entry("next")], Outcome::Acknowledged)
    }
}
