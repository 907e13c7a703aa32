//! People who came on real days, from a table (CSV): one row a party. Only `arrived_at` must be there; what a cell does not say is
//! drawn as the day file says, and counted, so that a report can tell what was known. Nothing wrong is passed over.

mod cell;

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::Settings;
use avanti_model::Timestamp;
use jiff::civil::Date;

use crate::{
    arrivals::{Crowd, Drawing, Given},
    calendar::OpenDay,
};

/// Every column that a trace can have.
pub const COLUMNS: [&str; 10] =
    ["arrived_at", "booked_at", "slot", "service", "language", "speaks", "party_size", "needs", "service_seconds", "left_at"];

/// Most rows of a trace.
pub const ROWS_MAX: usize = 500_000;

/// Mistakes that are named at once; of more, the number is told.
const FAULTS_MAX: usize = 20;

/// People who came, by date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trace {
    days: BTreeMap<Date, Vec<(Timestamp, Given)>>,
    unsaid: BTreeMap<&'static str, usize>,
}

/// Why a trace cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// It is no table.
    #[error("{0}")]
    Malformed(#[from] csv::Error),
    /// Cells that are wrong, each with file, line and column.
    #[error("{}", .0.join("\n"))]
    Wrong(Vec<String>),
}

impl Trace {
    /// Reads a trace. Times are RFC 3339 (`2026-03-02T09:14:05+01:00`), or by the site's wall clock (`2026-03-02 09:14`), or
    /// without a date (`09:14`) on `date`.
    /// Cells stand between commas, or between semicolons where the header does.
    ///
    /// # Errors
    /// Every wrong row and cell, with line and column.
    pub fn read(file: &str, text: &[u8], settings: &Settings, date: Date) -> Result<Self, TraceError> {
        let mut reader = csv::ReaderBuilder::new().delimiter(separator(text)).flexible(true).trim(csv::Trim::All).from_reader(text);
        let header: Vec<String> = reader.byte_headers()?.iter().map(|column| String::from_utf8_lossy(column).into_owned()).collect();
        let mut faults = header_faults(file, &header);
        if !faults.is_empty() {
            return Err(TraceError::Wrong(faults));
        }
        let mut trace = Self::default();
        for (row, record) in reader.byte_records().enumerate() {
            let record = record?;
            let line = record.position().map_or(0, csv::Position::line);
            if row >= ROWS_MAX {
                faults.push(format!("{file}:{line}: a trace has at most {ROWS_MAX} rows"));
                break;
            }
            match cells(&header, &record) {
                Err(fault) => faults.push(format!("{file}:{line}: {fault}")),
                Ok(cells) => match cell::row(&cells, settings, date) {
                    Ok(row) => trace.add(row, settings),
                    Err(wrong) => faults.extend(wrong.into_iter().map(|(column, fault)| format!("{file}:{line}: {column}: {fault}"))),
                },
            }
        }
        if trace.days.is_empty() && faults.is_empty() {
            faults.push(format!("{file}: nobody comes: it has no row"));
        }
        for date in trace.days.keys().filter(|date| settings.open_on(**date).is_empty()) {
            faults.push(format!("{file}: arrived_at: on {date} the site is closed"));
        }
        if faults.is_empty() {
            trace.days.values_mut().for_each(|rows| rows.sort_by_key(|(at, _)| *at));
            return Ok(trace);
        }
        let more = faults.len().saturating_sub(FAULTS_MAX);
        faults.truncate(FAULTS_MAX);
        if more > 0 {
            faults.push(format!("and {more} more"));
        }
        Err(TraceError::Wrong(faults))
    }

    /// The dates on which somebody comes, in their order.
    pub fn dates(&self) -> impl Iterator<Item = Date> + '_ {
        self.days.keys().copied()
    }

    /// How many parties come on all its days.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.days.values().map(Vec::len).sum()
    }

    /// Rows that do not say what a column would, by column: it is drawn for them. A row without a slot is a walk-in.
    #[must_use]
    pub fn unsaid(&self) -> &BTreeMap<&'static str, usize> {
        &self.unsaid
    }

    /// The people of a date, what their rows do not say being drawn for the `number`th day.
    #[must_use]
    pub fn crowd(&self, date: Date, drawing: &Drawing<'_>, number: u64) -> Crowd {
        let rows = self.days.get(&date).map(Vec::as_slice).unwrap_or_default();
        let parties = (0..).zip(rows).map(|(index, (at, given))| {
            let given = Given { ghost: Some(false), ..given.clone() };
            drawing.party(*at, given, &mut drawing.source(number, 0, index))
        });
        Crowd { parties: parties.collect(), no_shows: Vec::new() }
    }

    fn add(&mut self, (at, given): (Timestamp, Given), settings: &Settings) {
        let said = [
            ("service", given.service.is_some()),
            ("language", given.reads.is_some()),
            ("speaks", given.speaks.is_some()),
            ("party_size", given.people.is_some()),
            ("needs", given.needs.is_some()),
            ("service_seconds", given.serving.is_some()),
            ("left_at", given.patience.is_some()),
        ];
        for (column, _) in said.into_iter().filter(|(_, said)| !said) {
            *self.unsaid.entry(column).or_default() += 1;
        }
        let date = avanti_model::ServiceDay::of(at, &settings.zone()).date();
        self.days.entry(date).or_default().push((at, given));
    }
}

/// The days of a trace at their site.
#[must_use]
pub fn open_days(trace: &Trace, settings: &Settings) -> Vec<(Date, OpenDay)> {
    trace.dates().filter_map(|date| Some((date, OpenDay::of(settings, date)?))).collect()
}

/// What stands between cells: no column has a semicolon in its name, so that one in the header is what a spreadsheet writes
/// where commas part decimals.
fn separator(text: &[u8]) -> u8 {
    let mut header = text.iter().take_while(|byte| **byte != b'\n');
    if header.any(|byte| *byte == b';') { b';' } else { b',' }
}

/// The cells of a row, by column.
fn cells<'r>(header: &'r [String], record: &'r csv::ByteRecord) -> Result<BTreeMap<&'r str, &'r str>, String> {
    if record.len() != header.len() {
        return Err(format!("has {} cells, and the header has {}", record.len(), header.len()));
    }
    let cell = |(column, cell): (&'r String, &'r [u8])| {
        let text = std::str::from_utf8(cell).map_err(|_| format!("{column}: is no UTF-8: save the table as “CSV UTF-8”"))?;
        Ok((column.as_str(), text))
    };
    header.iter().zip(record).map(cell).collect()
}

fn header_faults(file: &str, header: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for column in header {
        if !COLUMNS.contains(&column.as_str()) {
            faults.push(format!("{file}:1: there is no column “{column}”: columns are {}", COLUMNS.join(", ")));
        }
        if !seen.insert(column) {
            faults.push(format!("{file}:1: the column “{column}” stands there twice"));
        }
    }
    if !header.iter().any(|column| column == "arrived_at") {
        faults.push(format!("{file}:1: the column “arrived_at” is missing"));
    }
    faults
}
