//! One group commit: many batches in one transaction, each compared with the head left by the one before.
//! Knows the transaction and its outcome; never a queue or a thread.

use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use tokio::sync::oneshot;

use super::schema;
use crate::{
    chain::{Tip, link},
    contract::{AppendError, Head, JournalError, MAX_MISSED_RECORDS, check_epoch},
    record::Entry,
};

/// What a caller wants of the writer.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) expected: Head,
    pub(super) change: Change,
    pub(super) reply: oneshot::Sender<Answer>,
}

/// A change of the journal.
#[derive(Debug)]
pub(super) enum Change {
    Append(Vec<Entry>),
    Epoch(u32),
}

/// What a caller hears.
pub(super) type Answer = Result<Head, AppendError>;

/// Writes the changes of a group in one durable transaction. Answers with the new tip and one answer each;
/// nobody may hear an answer before this returns, since it may hold records that are not durable until then.
pub(super) fn commit(connection: &mut Connection, tip: Tip, changes: Vec<(Head, Change)>) -> (Tip, Vec<Answer>) {
    let mut answers = Vec::with_capacity(changes.len());
    let count = changes.len();
    match transact(connection, tip, changes, &mut answers) {
        Ok(reached) => (reached, answers),
        Err(Failure { error, certain }) => {
            let failed = |answer: Option<&Answer>| match answer {
                Some(Ok(_)) if !certain => Err(AppendError::Unknown(error.clone())),
                Some(_) | None => Err(AppendError::NotWritten(error.clone())),
            };
            let answers = (0..count).map(|index| failed(answers.get(index))).collect();
            (tip, answers)
        }
    }
}

struct Failure {
    error: JournalError,
    /// Whether certainly nothing was written.
    certain: bool,
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self { error, certain: true }
    }
}

fn transact(connection: &mut Connection, tip: Tip, changes: Vec<(Head, Change)>, answers: &mut Vec<Answer>) -> Result<Tip, Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(schema::from_sqlite)?;
    let mut reached = tip;
    for (expected, change) in changes {
        answers.push(stage(&transaction, &mut reached, expected, change)?);
    }
    if reached.head != tip.head {
        schema::write_head(&transaction, tip.head, reached.head)?;
        transaction.commit().map_err(|error| Failure { certain: leaves_nothing(&error), error: schema::from_sqlite(error) })?;
    }
    Ok(reached)
}

fn stage(connection: &Connection, tip: &mut Tip, expected: Head, change: Change) -> Result<Answer, JournalError> {
    if expected != tip.head {
        return Ok(Err(missed(connection, tip.head, expected)?));
    }
    match change {
        Change::Append(entries) => {
            let (records, reached) = link(*tip, entries);
            for record in &records {
                schema::insert(connection, record)?;
            }
            *tip = reached;
        }
        Change::Epoch(epoch) => {
            if let Err(rejection) = check_epoch(tip.head.epoch, epoch) {
                return Ok(Err(AppendError::NotWritten(rejection.into())));
            }
            tip.head.epoch = epoch;
        }
    }
    Ok(Ok(tip.head))
}

/// Tells a head that is merely old from one that is not on this chain.
fn missed(connection: &Connection, head: Head, expected: Head) -> Result<AppendError, JournalError> {
    let kept = if expected.seq == head.seq { Some(head.hash) } else { schema::hash_before_next(connection, expected.seq)? };
    if expected.epoch > head.epoch || kept != Some(expected.hash) {
        return Ok(AppendError::Diverged { head });
    }
    let missed = schema::read_page(connection, expected.seq, MAX_MISSED_RECORDS)?;
    Ok(AppendError::Conflict { head, missed })
}

/// Whether a failed COMMIT certainly wrote nothing. When the disk is full, or the lock not to be had, the mark that ends a
/// transaction in the log was not written; after any other failure, such as one of the sync, it may be on the disk.
fn leaves_nothing(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error_code();
    code == Some(ErrorCode::DiskFull) || code == Some(ErrorCode::DatabaseBusy)
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;
    use crate::suite::entry;

    fn failed(code: std::ffi::c_int) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    fn append(expected: Head, body: &str) -> (Head, Change) {
        (expected, Change::Append(vec![entry(body)]))
    }

    fn file() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::create(&mut connection).unwrap();
        connection
    }

    #[test]
    fn a_failed_sync_leaves_open_what_was_written_and_a_full_disk_does_not() {
        assert!(leaves_nothing(&failed(ffi::SQLITE_FULL)));
        assert!(leaves_nothing(&failed(ffi::SQLITE_BUSY)));
        for code in [ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_NOMEM, ffi::SQLITE_CORRUPT] {
            assert!(!leaves_nothing(&failed(code)), "{code}");
        }
    }

    #[test]
    fn a_batch_may_follow_one_of_the_same_group_and_a_stale_one_is_handed_its_records() {
        let mut connection = file();
        let (first, _) = link(Tip::EMPTY, vec![entry("1")]);
        let behind_first = Head { epoch: 1, seq: 1, hash: first[0].hash() };
        let changes = vec![append(Head::EMPTY, "1"), append(Head::EMPTY, "stale"), append(behind_first, "2")];
        let (tip, answers) = commit(&mut connection, Tip::EMPTY, changes);
        assert_eq!(answers[0], Ok(behind_first));
        assert_eq!(answers[1], Err(AppendError::Conflict { head: behind_first, missed: first }));
        assert_eq!(answers[2], Ok(tip.head));
        assert_eq!(schema::read_head(&connection), Ok(tip.head));
        assert_eq!(tip.head.seq, 2);
    }

    #[test]
    fn after_a_failed_commit_only_who_wrote_is_left_in_doubt() {
        let mut connection = file();
        let unkept_promise = "PRAGMA foreign_keys = ON;
            CREATE TABLE parent (id INTEGER PRIMARY KEY);
            CREATE TABLE child (parent REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER spoil AFTER INSERT ON record BEGIN INSERT INTO child VALUES (1); END;";
        connection.execute_batch(unkept_promise).unwrap();
        let elsewhere = Head { seq: 9, ..Head::EMPTY };
        let (tip, answers) = commit(&mut connection, Tip::EMPTY, vec![append(Head::EMPTY, "1"), append(elsewhere, "2")]);
        assert_eq!(tip, Tip::EMPTY);
        assert!(matches!(answers[..], [Err(AppendError::Unknown(_)), Err(AppendError::NotWritten(_))]), "{answers:?}");
        connection.execute_batch("DROP TRIGGER spoil").unwrap();
        let (tip, answers) = commit(&mut connection, tip, vec![append(Head::EMPTY, "1")]);
        assert_eq!(answers, [Ok(tip.head)]);
    }

    #[test]
    fn a_full_disk_writes_nothing_of_the_group_and_the_journal_goes_on_when_there_is_room() {
        let mut connection = file();
        let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        connection.pragma_update_and_check(None, "max_page_count", pages + 4, |row| row.get::<_, i64>(0)).unwrap();
        let large = "x".repeat(1024 * 1024);
        let (first, _) = link(Tip::EMPTY, vec![entry("1")]);
        let behind_first = Head { epoch: 1, seq: 1, hash: first[0].hash() };
        let changes = vec![append(Head::EMPTY, "1"), append(behind_first, &large), append(Head::EMPTY, "stale")];
        let (tip, answers) = commit(&mut connection, Tip::EMPTY, changes);
        assert_eq!(tip, Tip::EMPTY);
        assert_eq!(answers, vec![Err(AppendError::NotWritten(JournalError::Full)); 3]);
        assert_eq!(schema::read_page(&connection, 0, 10), Ok(Vec::new()));
        let (tip, answers) = commit(&mut connection, tip, vec![append(Head::EMPTY, "1")]);
        assert_eq!(answers, [Ok(tip.head)]);
        assert_eq!(tip.head.seq, 1);
    }
}
