//! Between the core's events and the journal's records.

use avanti_core::{
    Recorded,
    event::{EventError, FORMAT},
};
use avanti_journal::{Entry, Record};
use avanti_model::Timestamp;

/// Version of all event shapes so far.
const VERSION: u16 = 1;

pub(super) fn entry(recorded: &Recorded) -> Entry {
    Entry {
        at: recorded.at.millis(),
        kind: recorded.event.kind().to_owned(),
        version: VERSION,
        min_reader: FORMAT,
        day_start: recorded.event.opens_day(),
        body: recorded.body(),
    }
}

pub(super) fn recorded(record: &Record) -> Result<Recorded, EventError> {
    Recorded::read(record.seq, Timestamp::from_millis(record.at), &record.kind, record.min_reader, &record.body)
}
