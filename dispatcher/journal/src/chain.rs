//! The chain that records form: linking new ones, and finding where a run of them breaks.
//! Works on records in memory, a page at a time; never knows where they came from.

use thiserror::Error;

use crate::{
    contract::{Head, Journal, JournalError},
    record::{Entry, Record},
};

/// How many records one page of a whole verification asks for.
const VERIFY_PAGE_RECORDS: usize = 1_000;

/// The end of a chain with the time of its last record: what the next records are linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Where the chain ends.
    pub head: Head,
    /// The `at` of the last record, in milliseconds since the Unix epoch; `i64::MIN` when there is none.
    pub at: i64,
}

impl Tip {
    /// The tip of an empty journal.
    pub const EMPTY: Self = Self { head: Head::EMPTY, at: i64::MIN };
}

/// Gives each entry its place behind `tip`; answers with the records and the tip that they leave.
#[must_use]
pub fn link(tip: Tip, entries: Vec<Entry>) -> (Vec<Record>, Tip) {
    let mut tip = tip;
    let records = entries
        .into_iter()
        .map(|entry| {
            let record = Record {
                epoch: tip.head.epoch,
                seq: tip.head.seq + 1,
                prev_hash: tip.head.hash,
                at: entry.at.max(tip.at),
                kind: entry.kind,
                version: entry.version,
                min_reader: entry.min_reader,
                day_start: entry.day_start,
                body: entry.body,
            };
            tip = tip_after(&record);
            record
        })
        .collect();
    (records, tip)
}

/// Checks that `records` follow `after` without a break; answers with the head that they lead to.
///
/// # Errors
/// Names the record where the chain breaks.
pub fn verify(after: Head, records: &[Record]) -> Result<Head, ChainError> {
    let mut verifier = Verifier::after(after);
    for record in records {
        verifier.check(record)?;
    }
    Ok(verifier.head())
}

/// Checks a whole journal from its first record to the head that it had at the start, page by page.
///
/// # Errors
/// Names the record where the chain breaks, or says why the journal could not be read.
pub async fn verify_journal(journal: &dyn Journal) -> Result<Head, VerifyError> {
    let head = journal.head().await?;
    let mut verifier = Verifier::after(Head::EMPTY);
    loop {
        let page = journal.read(verifier.head().seq, VERIFY_PAGE_RECORDS).await?;
        let end = page.is_empty();
        for record in page.iter().take_while(|record| record.seq <= head.seq) {
            verifier.check(record)?;
        }
        if end || verifier.head().seq >= head.seq {
            break;
        }
    }
    verifier.finish(head)?;
    Ok(head)
}

/// Checks records one after another, remembering only the last.
#[derive(Clone, Debug)]
pub struct Verifier {
    tip: Tip,
}

impl Verifier {
    /// Begins behind a head that is trusted; [`Head::EMPTY`] for a whole journal.
    #[must_use]
    pub fn after(head: Head) -> Self {
        Self { tip: Tip { head, at: i64::MIN } }
    }

    /// Checks the next record.
    ///
    /// # Errors
    /// When it does not continue the chain.
    pub fn check(&mut self, record: &Record) -> Result<(), ChainError> {
        let last = self.tip.head;
        if record.seq.checked_sub(1) != Some(last.seq) {
            return Err(ChainError::Gap { seq: last.seq.saturating_add(1), found: record.seq });
        }
        if record.prev_hash != last.hash {
            return Err(broken_before(record.seq));
        }
        if record.epoch < last.epoch {
            return Err(ChainError::EpochFell { seq: record.seq, epoch: record.epoch, before: last.epoch });
        }
        if record.at < self.tip.at {
            return Err(ChainError::TimeFell { seq: record.seq, at: record.at, before: self.tip.at });
        }
        self.tip = tip_after(record);
        Ok(())
    }

    /// Checks that the records end where the journal says that it ends.
    ///
    /// # Errors
    /// When records are missing at the end, too many, or the last is not the one that the head keeps.
    pub fn finish(&self, head: Head) -> Result<(), ChainError> {
        let last = self.tip.head;
        if last.seq < head.seq {
            return Err(ChainError::Short { seq: last.seq + 1, last: last.seq, head: head.seq });
        }
        if last.seq > head.seq {
            return Err(ChainError::Long { seq: head.seq + 1, head: head.seq });
        }
        if last.hash != head.hash {
            return Err(ChainError::Altered { seq: last.seq });
        }
        if last.epoch > head.epoch {
            return Err(ChainError::EpochFell { seq: last.seq, epoch: head.epoch, before: last.epoch });
        }
        Ok(())
    }

    /// The head that the records so far lead to.
    #[must_use]
    pub fn head(&self) -> Head {
        self.tip.head
    }

    /// The same with the time of the last record.
    #[must_use]
    pub fn tip(&self) -> Tip {
        self.tip
    }
}

/// Where and how a chain breaks.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChainError {
    /// A record is missing, or stands twice.
    #[error("record {seq} is missing: record {found} stands in its place")]
    Gap {
        /// The place that is empty.
        seq: u64,
        /// What was found there.
        found: u64,
    },
    /// The record is not the one that the next record, or the head, keeps the hash of.
    #[error("record {seq} was altered: its hash is not the one kept by what follows it")]
    Altered {
        /// The altered record.
        seq: u64,
    },
    /// The first record of the run is not linked to what came before it.
    #[error("record {seq} is not linked to the beginning of the journal")]
    NoBeginning {
        /// The record without a past.
        seq: u64,
    },
    /// Time runs backwards.
    #[error("record {seq} is older ({at} ms) than the record before it ({before} ms)")]
    TimeFell {
        /// The record that is too old.
        seq: u64,
        /// Its time, in milliseconds since the Unix epoch.
        at: i64,
        /// The time of the one before.
        before: i64,
    },
    /// An epoch came back.
    #[error("record {seq} belongs to epoch {before}, what follows it to epoch {epoch}")]
    EpochFell {
        /// The record where the epoch falls.
        seq: u64,
        /// The lower epoch.
        epoch: u32,
        /// The epoch before it.
        before: u32,
    },
    /// Records are missing at the end.
    #[error("record {seq} is missing: the journal ends at {last} but its head says {head}")]
    Short {
        /// The first missing record.
        seq: u64,
        /// The last record found.
        last: u64,
        /// The last record by the head.
        head: u64,
    },
    /// Records follow the head.
    #[error("record {seq} follows the head of the journal, which is {head}")]
    Long {
        /// The first record too many.
        seq: u64,
        /// The last record by the head.
        head: u64,
    },
}

impl ChainError {
    /// The place of the record that is missing, altered or out of order.
    #[must_use]
    pub fn seq(&self) -> u64 {
        match *self {
            Self::Gap { seq, .. }
            | Self::Altered { seq }
            | Self::NoBeginning { seq }
            | Self::TimeFell { seq, .. }
            | Self::EpochFell { seq, .. }
            | Self::Short { seq, .. }
            | Self::Long { seq, .. } => seq,
        }
    }
}

/// Why a journal was not found whole.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VerifyError {
    /// The chain breaks.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// The journal could not be read to its end.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

fn tip_after(record: &Record) -> Tip {
    Tip { head: Head { epoch: record.epoch, seq: record.seq, hash: record.hash() }, at: record.at }
}

/// A broken link is laid to the record before it: that is the one whose content no longer fits.
fn broken_before(seq: u64) -> ChainError {
    if seq > 1 { ChainError::Altered { seq: seq - 1 } } else { ChainError::NoBeginning { seq } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Hash;

    fn chain(length: u64) -> Vec<Record> {
        let entries = (0..length).map(|number| Entry {
            at: 1_000,
            kind: "Counted".to_owned(),
            version: 1,
            min_reader: 1,
            day_start: false,
            body: format!("{{\"number\":{number}}}"),
        });
        link(Tip::EMPTY, entries.collect()).0
    }

    fn check(spoil: impl FnOnce(&mut Vec<Record>)) -> Result<Head, ChainError> {
        let mut records = chain(5);
        spoil(&mut records);
        verify(Head::EMPTY, &records)
    }

    #[test]
    fn an_untouched_chain_leads_to_its_head() {
        let records = chain(5);
        assert_eq!(verify(Head::EMPTY, &records), Ok(Head { epoch: 1, seq: 5, hash: records[4].hash() }));
    }

    #[test]
    fn a_break_is_named_by_its_record() {
        assert_eq!(check(|r| r[1].body.push(' ')), Err(ChainError::Altered { seq: 2 }));
        assert_eq!(check(|r| drop(r.remove(2))), Err(ChainError::Gap { seq: 3, found: 4 }));
        assert_eq!(check(|r| r.swap(0, 1)), Err(ChainError::Gap { seq: 1, found: 2 }));
        assert_eq!(check(|r| r[0].prev_hash = Hash([1; 32])), Err(ChainError::NoBeginning { seq: 1 }));
        assert_eq!(check(|r| r[4].at = 999), Err(ChainError::TimeFell { seq: 5, at: 999, before: 1_000 }));
        assert_eq!(check(|r| r[4].epoch = 0), Err(ChainError::EpochFell { seq: 5, epoch: 0, before: 1 }));
    }

    #[test]
    fn an_end_that_is_not_the_head_is_named() {
        let records = chain(5);
        let head = verify(Head::EMPTY, &records).expect("an untouched chain");
        let mut verifier = Verifier::after(Head::EMPTY);
        for record in &records[..4] {
            verifier.check(record).expect("an untouched chain");
        }
        assert_eq!(verifier.finish(head), Err(ChainError::Short { seq: 5, last: 4, head: 5 }));
        verifier.check(&records[4]).expect("an untouched chain");
        assert_eq!(verifier.finish(head), Ok(()));
        assert_eq!(verifier.finish(Head { hash: Hash::ZERO, ..head }), Err(ChainError::Altered { seq: 5 }));
        assert_eq!(verifier.finish(Head { seq: 4, ..head }), Err(ChainError::Long { seq: 5, head: 4 }));
        assert_eq!(verifier.finish(Head { epoch: 2, ..head }), Ok(()), "an epoch may begin without a record");
        assert_eq!(verifier.finish(Head { epoch: 0, ..head }), Err(ChainError::EpochFell { seq: 5, epoch: 0, before: 1 }));
    }

    #[test]
    fn linking_never_lets_time_run_backwards() {
        let tip = Tip { head: Head::EMPTY, at: 2_000 };
        let entry = |at| Entry { at, kind: "Counted".to_owned(), version: 1, min_reader: 1, day_start: false, body: "{}".to_owned() };
        let (records, tip) = link(tip, vec![entry(1_000), entry(3_000), entry(2_500)]);
        let times: Vec<i64> = records.iter().map(|record| record.at).collect();
        assert_eq!(times, [2_000, 3_000, 3_000]);
        assert_eq!(tip.at, 3_000);
    }
}
