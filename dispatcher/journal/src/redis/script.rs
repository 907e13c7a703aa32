//! What is asked of the script within Redis, and what its answers say.
//! Knows arguments and replies; never a connection.

use std::sync::LazyLock;

use redis::{FromRedisValue, ParsingError, Script, ScriptInvocation, Value, from_redis_value};

use crate::{
    chain::Tip,
    contract::{Head, JournalError, MAX_MISSED_RECORDS, MAX_PAGE_BYTES},
    record::{Hash, Record},
};

/// The version of keys and records; see `journal.format`.
pub(super) const FORMAT: &str = "1";
/// How far the time of a new record may be ahead of that of Redis, in milliseconds: since time never runs backwards in
/// a journal, one clock that is ahead would push everybody's. Being late harms nobody: a command may have waited.
const AHEAD_MAX_MS: i64 = 2_000;

static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("journal.lua")));

/// The keys of one journal. They share a hash tag, so that a script may use both wherever keys are spread by it.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) head: String,
    pub(super) records: String,
}

impl Keys {
    pub(super) fn of(name: &str) -> Self {
        Self { head: format!("avanti:{{{name}}}:journal"), records: format!("avanti:{{{name}}}:records") }
    }

    /// Make an empty journal where there is nothing.
    pub(super) fn open(&self) -> ScriptInvocation<'static> {
        let Tip { head, at } = Tip::EMPTY;
        let mut script = self.act("open");
        script.arg(FORMAT).arg(head.epoch).arg(head.seq).arg(head.hash.to_string()).arg(at);
        script
    }

    pub(super) fn head(&self) -> ScriptInvocation<'static> {
        self.act("head")
    }

    /// The records from the place `first` on.
    pub(super) fn page(&self, first: u64, limit: usize) -> ScriptInvocation<'static> {
        let mut script = self.act("page");
        script.arg(format!("{first}-0")).arg(limit).arg(MAX_PAGE_BYTES);
        script
    }

    /// Whether the journal still continues `expected`, and up to `missed` records behind it.
    pub(super) fn follow(&self, expected: Head, missed: usize) -> ScriptInvocation<'static> {
        self.expecting("follow", expected, missed)
    }

    pub(super) fn begin_epoch(&self, expected: Head, epoch: u32) -> ScriptInvocation<'static> {
        let mut script = self.expecting("epoch", expected, MAX_MISSED_RECORDS);
        script.arg(epoch);
        script
    }

    /// Write records that were linked behind `tip` and lead to `next`; `newest` is the latest time that a caller gave them.
    pub(super) fn append(&self, tip: Tip, newest: i64, next: Tip, records: &[Record]) -> ScriptInvocation<'static> {
        let mut script = self.expecting("append", tip.head, MAX_MISSED_RECORDS);
        script.arg(tip.at).arg(newest).arg(AHEAD_MAX_MS);
        script.arg(next.head.seq).arg(next.head.hash.to_string()).arg(next.at);
        for Record { epoch: _, seq: _, prev_hash, at, kind, version, min_reader, day_start, body } in records {
            script.arg(prev_hash.to_string()).arg(at).arg(kind).arg(version).arg(min_reader).arg(u8::from(*day_start)).arg(body);
        }
        script
    }

    fn act(&self, act: &str) -> ScriptInvocation<'static> {
        let mut script = SCRIPT.prepare_invoke();
        script.key(&self.head).key(&self.records).arg(act);
        script
    }

    fn expecting(&self, act: &str, expected: Head, missed: usize) -> ScriptInvocation<'static> {
        let mut script = self.act(act);
        // No record has the id 0-0: nothing follows the last number there is.
        let next = expected.seq.checked_add(1).unwrap_or(0);
        script
            .arg(expected.epoch)
            .arg(expected.seq)
            .arg(expected.hash.to_string())
            .arg(format!("{next}-0"))
            .arg(missed)
            .arg(MAX_PAGE_BYTES);
        script
    }
}

/// An answer of the script.
#[derive(Debug)]
pub(super) enum Reply {
    /// Done, or nothing to object: here the journal ends. With the newest record that begins a day, 0 when there is none.
    Head(Tip, u64),
    /// Others were first.
    Moved(Tip, Vec<Record>),
    /// The expected head is not on this chain.
    Diverged(Tip),
    /// The epoch asked for is not above this one.
    Epoch {
        /// The epoch asked for.
        asked: u32,
        /// The journal's epoch.
        present: u32,
    },
    /// The record would be too far ahead of the time of Redis, in milliseconds since the Unix epoch.
    Ahead(i64),
    /// The keys hold what no journal holds.
    Damaged(String),
    /// The keys belong to something else.
    Foreign,
    /// The format of the journal that is there.
    Format(String),
}

impl Reply {
    /// Reads an answer; one that makes no sense is damage.
    pub(super) fn read(value: Value) -> Result<Self, JournalError> {
        read_reply(value).map_err(nonsense)
    }
}

/// Reads a page of records.
pub(super) fn read_records(value: Value) -> Result<Vec<Record>, JournalError> {
    let entries: Vec<Value> = from_redis_value(value).map_err(nonsense)?;
    entries.into_iter().map(|entry| read_record(entry).map_err(nonsense)).collect()
}

fn nonsense(error: ParsingError) -> JournalError {
    JournalError::Damaged(format!("its keys hold what no journal holds ({error})"))
}

fn read_reply(value: Value) -> Result<Reply, ParsingError> {
    let mut parts = Vec::<Value>::from_redis_value(value)?.into_iter();
    let word: String = next(&mut parts)?;
    Ok(match word.as_str() {
        "head" => Reply::Head(read_tip(&mut parts)?, next(&mut parts)?),
        "moved" => {
            let tip = read_tip(&mut parts)?;
            let _day: u64 = next(&mut parts)?;
            let records: Vec<Value> = next(&mut parts)?;
            Reply::Moved(tip, records.into_iter().map(read_record).collect::<Result<_, _>>()?)
        }
        "diverged" => Reply::Diverged(read_tip(&mut parts)?),
        "epoch" => Reply::Epoch { asked: next(&mut parts)?, present: next(&mut parts)? },
        "ahead" => Reply::Ahead(next(&mut parts)?),
        "damaged" => Reply::Damaged(next(&mut parts)?),
        "gone" => Reply::Damaged("it has vanished from Redis".to_owned()),
        "headless" => Reply::Damaged("its records are there and its head is not".to_owned()),
        "foreign" => Reply::Foreign,
        "format" => Reply::Format(next(&mut parts)?),
        other => return Err(format!("an answer “{other}”").into()),
    })
}

fn read_tip(parts: &mut impl Iterator<Item = Value>) -> Result<Tip, ParsingError> {
    let (epoch, seq) = (next(parts)?, next(parts)?);
    let hash = read_hash(&next::<String>(parts)?)?;
    Ok(Tip { head: Head { epoch, seq, hash }, at: next(parts)? })
}

fn read_record(entry: Value) -> Result<Record, ParsingError> {
    let (id, values): (String, Vec<Value>) = from_redis_value(entry)?;
    let seq = id.strip_suffix("-0").and_then(|seq| seq.parse().ok()).ok_or_else(|| ParsingError::from(format!("an id “{id}”")))?;
    let mut values = values.into_iter();
    let record = Record {
        seq,
        epoch: named("epoch", &mut values)?,
        prev_hash: read_hash(&named::<String>("prev_hash", &mut values)?)?,
        at: named("at", &mut values)?,
        kind: named("kind", &mut values)?,
        version: named("version", &mut values)?,
        min_reader: named("min_reader", &mut values)?,
        day_start: named::<u8>("day_start", &mut values)? == 1,
        body: named("body", &mut values)?,
    };
    Ok(record)
}

fn read_hash(text: &str) -> Result<Hash, ParsingError> {
    text.parse().map_err(|error| ParsingError::from(format!("“{text}”: {error}")))
}

fn named<T: FromRedisValue>(name: &str, values: &mut impl Iterator<Item = Value>) -> Result<T, ParsingError> {
    let found: String = next(values)?;
    if found == name { next(values) } else { Err(format!("“{found}” in the place of “{name}”").into()) }
}

fn next<T: FromRedisValue>(values: &mut impl Iterator<Item = Value>) -> Result<T, ParsingError> {
    from_redis_value(values.next().ok_or_else(|| ParsingError::from("an end in the midst of an answer"))?)
}
