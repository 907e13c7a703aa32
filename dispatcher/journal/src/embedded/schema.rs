//! The tables of the file, readable with the `sqlite3` shell, and the statements on them.
//! Knows records and heads; never a lock, a thread or a path.

use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};

use crate::{
    contract::{Head, JournalError, MAX_PAGE_BYTES},
    record::{Hash, Record},
};

/// Marks the file as a journal of Avanti ("Avnt").
pub(super) const APPLICATION_ID: i32 = 0x4176_6e74;
/// The version of the tables below.
pub(super) const SCHEMA_VERSION: i32 = 1;
/// The version of the records, raised by the operator; see `journal.format`.
pub(super) const FORMAT: i64 = 1;

const CREATE: &str = "
    CREATE TABLE meta (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        format     INTEGER NOT NULL,
        epoch      INTEGER NOT NULL,
        head_seq   INTEGER NOT NULL,
        head_hash  BLOB    NOT NULL CHECK (length(head_hash) = 32)
    ) STRICT;
    CREATE TABLE record (
        seq        INTEGER PRIMARY KEY,
        epoch      INTEGER NOT NULL,
        at         INTEGER NOT NULL, -- milliseconds since the Unix epoch
        kind       TEXT    NOT NULL,
        version    INTEGER NOT NULL,
        min_reader INTEGER NOT NULL,
        day_start  INTEGER NOT NULL CHECK (day_start IN (0, 1)),
        prev_hash  BLOB    NOT NULL CHECK (length(prev_hash) = 32),
        body       TEXT    NOT NULL
    ) STRICT;
    CREATE INDEX record_day_start ON record (seq) WHERE day_start = 1;
";

/// Fills an empty file with the tables and the head of an empty journal.
pub(super) fn create(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    transaction.execute_batch(CREATE)?;
    let Head { epoch, seq, hash } = Head::EMPTY;
    transaction.execute("INSERT INTO meta VALUES (1, ?, ?, ?, ?)", params![FORMAT, epoch, seq, hash.0])?;
    transaction.commit()
}

/// The head row.
pub(super) fn read_head(connection: &Connection) -> Result<Head, JournalError> {
    connection
        .prepare_cached("SELECT epoch, head_seq, head_hash FROM meta WHERE id = 1")
        .and_then(|mut statement| {
            let head = |row: &Row<'_>| Ok(Head { epoch: row.get(0)?, seq: row.get(1)?, hash: Hash(row.get(2)?) });
            statement.query_row([], head)
        })
        .map_err(from_sqlite)
}

/// Moves the head row from `old` to `new`.
pub(super) fn write_head(connection: &Connection, old: Head, new: Head) -> Result<(), JournalError> {
    let rows = connection
        .prepare_cached(
            "UPDATE meta SET epoch = ?, head_seq = ?, head_hash = ? WHERE id = 1 AND epoch = ? AND head_seq = ? AND head_hash = ?",
        )
        .and_then(|mut statement| statement.execute(params![new.epoch, new.seq, new.hash.0, old.epoch, old.seq, old.hash.0]))
        .map_err(from_sqlite)?;
    if rows == 1 { Ok(()) } else { Err(JournalError::Damaged("its head was changed by another program".to_owned())) }
}

/// Writes one record.
pub(super) fn insert(connection: &Connection, record: &Record) -> Result<(), JournalError> {
    let Record { epoch, seq, prev_hash, at, kind, version, min_reader, day_start, body } = record;
    connection
        .prepare_cached(
            "INSERT INTO record (seq, epoch, at, kind, version, min_reader, day_start, prev_hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .and_then(|mut statement| statement.execute(params![seq, epoch, at, kind, version, min_reader, day_start, prev_hash.0, body]))
        .map_err(from_sqlite)?;
    Ok(())
}

/// The records after `after`: at most `limit`, and none after those that fill a page.
pub(super) fn read_page(connection: &Connection, after: u64, limit: usize) -> Result<Vec<Record>, JournalError> {
    let Ok(after) = i64::try_from(after) else {
        return Ok(Vec::new());
    };
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let read = || -> rusqlite::Result<Vec<Record>> {
        let mut statement = connection.prepare_cached(
            "SELECT seq, epoch, at, kind, version, min_reader, day_start, prev_hash, body FROM record WHERE seq > ? ORDER BY seq LIMIT ?",
        )?;
        let mut rows = statement.query(params![after, limit])?;
        let (mut page, mut bytes) = (Vec::new(), 0);
        while bytes < MAX_PAGE_BYTES
            && let Some(row) = rows.next()?
        {
            let record = record(row)?;
            bytes += record.body.len();
            page.push(record);
        }
        Ok(page)
    };
    read().map_err(from_sqlite)
}

/// The hash of the record at `seq`, as the record after it keeps it; the head's is not found here.
pub(super) fn hash_before_next(connection: &Connection, seq: u64) -> Result<Option<Hash>, JournalError> {
    let Some(next) = seq.checked_add(1).and_then(|next| i64::try_from(next).ok()) else {
        return Ok(None);
    };
    connection
        .prepare_cached("SELECT prev_hash FROM record WHERE seq = ?")
        .and_then(|mut statement| statement.query_row([next], |row| row.get(0).map(Hash)).optional())
        .map_err(from_sqlite)
}

/// The place of the newest record that begins a service day.
pub(super) fn newest_day_start(connection: &Connection) -> Result<Option<u64>, JournalError> {
    connection
        .prepare_cached("SELECT seq FROM record WHERE day_start = 1 ORDER BY seq DESC LIMIT 1")
        .and_then(|mut statement| statement.query_row([], |row| row.get(0)).optional())
        .map_err(from_sqlite)
}

/// Says whose matter an error of SQLite is.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err hands on")]
pub(super) fn from_sqlite(error: rusqlite::Error) -> JournalError {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => JournalError::Full,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => JournalError::Damaged(text),
        Some(_) => JournalError::Store(text),
        // Not an answer of SQLite but a row that does not fit the tables.
        None => JournalError::Damaged(text),
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        seq: row.get(0)?,
        epoch: row.get(1)?,
        at: row.get(2)?,
        kind: row.get(3)?,
        version: row.get(4)?,
        min_reader: row.get(5)?,
        day_start: row.get(6)?,
        prev_hash: Hash(row.get(7)?),
        body: row.get(8)?,
    })
}
