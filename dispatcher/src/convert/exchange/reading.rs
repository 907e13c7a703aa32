//! Rows to be booked, read from a table or a calendar that somebody else wrote. What a row means, the site decides.

use avanti_model::Timestamp;
use icalendar::{CalendarDateTime, Component as _, DatePerhapsTime};
use jiff::{civil, tz::TimeZone};

use super::{CODE, COLUMNS, LANGUAGE, NEEDS, PARTY_SIZE, SERVICE, SPEAKS};

/// Most rows of a file.
pub(super) const ROWS_MAX: usize = 500;
/// How deep the parts of a calendar lie within each other at most: calendar, event, alarm.
const DEPTH_MAX: usize = 4;

/// One row: an appointment to be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// When.
    pub slot: Timestamp,
    /// For which service.
    pub service: String,
    /// Tag of the language of the visitor's screens.
    pub language: String,
    /// Tags of the languages they can be served in.
    pub speaks: Vec<String>,
    /// How many people they are.
    pub party_size: u8,
    /// What they need.
    pub needs: Vec<String>,
}

/// What holds where a row does not say it.
#[derive(Debug, Clone)]
pub struct Usual {
    /// The service.
    pub service: Option<String>,
    /// Tag of the language.
    pub language: String,
    /// The zone of times that name none.
    pub zone: TimeZone,
}

/// Why a file, or a row, cannot be read; it repeats nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// Reads a table whose first row names its columns.
///
/// # Errors
/// When it is none, or has too many rows.
pub fn csv(text: &str, usual: &Usual) -> Result<Vec<Result<Row, Unreadable>>, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    // Spreadsheets of countries that write decimal commas part cells by semicolons.
    let delimiter = if head.contains(';') && !head.contains(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|_| Unreadable("its first row cannot be read".to_owned()))?.clone();
    if let Some(unknown) = head.iter().position(|name| !COLUMNS.contains(&name) && name != CODE) {
        return Err(Unreadable(format!("column {} has none of the names {}", unknown + 1, COLUMNS.join(", "))));
    }
    if !head.iter().any(|name| name == "slot") {
        return Err(Unreadable("it has no column `slot`".to_owned()));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let read = record.map_err(|_| Unreadable("it has more or fewer cells than the first row".to_owned())).and_then(|record| {
            let cell = |name: &str| {
                let at = head.iter().position(|known| known == name)?;
                record.get(at).filter(|cell| !cell.is_empty())
            };
            let slot = moment(cell("slot").unwrap_or_default(), &usual.zone)?;
            row(slot, usual, cell("service"), cell("language"), cell("speaks"), cell("party_size"), cell("needs"))
        });
        rows.push(read);
        limited(rows.len())?;
    }
    Ok(rows)
}

/// Reads the events of a calendar.
///
/// # Errors
/// When it is none, or has too many.
pub fn ics(text: &str, usual: &Usual) -> Result<Vec<Result<Row, Unreadable>>, Unreadable> {
    shallow(text)?;
    let calendar: icalendar::Calendar = text.parse().map_err(|_| Unreadable("it is no calendar".to_owned()))?;
    limited(calendar.events().count())?;
    let read = |event: &icalendar::Event| {
        let slot = begins(event.get_start(), &usual.zone)?;
        let said = |name| event.property_value(name);
        row(slot, usual, said(SERVICE), said(LANGUAGE), said(SPEAKS), said(PARTY_SIZE), said(NEEDS))
    };
    Ok(calendar.events().map(read).collect())
}

fn row(
    slot: Timestamp,
    usual: &Usual,
    service: Option<&str>,
    language: Option<&str>,
    speaks: Option<&str>,
    party_size: Option<&str>,
    needs: Option<&str>,
) -> Result<Row, Unreadable> {
    let service = service.or(usual.service.as_deref()).ok_or_else(|| Unreadable("it names no service".to_owned()))?;
    let party_size = party_size.unwrap_or("1").parse().map_err(|_| Unreadable("its party_size is no small number".to_owned()))?;
    let listed = |text: Option<&str>| text.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let language = language.unwrap_or(&usual.language).to_owned();
    Ok(Row { slot, service: service.to_owned(), language, speaks: listed(speaks), party_size, needs: listed(needs) })
}

/// A moment as RFC 3339, or by the clock of the centre, as `2026-11-24 10:00`.
fn moment(text: &str, zone: &TimeZone) -> Result<Timestamp, Unreadable> {
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Ok(Timestamp::from_millis(at.as_millisecond()));
    }
    let local: civil::DateTime =
        text.parse().map_err(|_| Unreadable("its slot is written neither as RFC 3339 nor as 2026-11-24 10:00".to_owned()))?;
    in_zone(local, zone)
}

fn in_zone(local: civil::DateTime, zone: &TimeZone) -> Result<Timestamp, Unreadable> {
    let at = zone.to_ambiguous_timestamp(local).unambiguous();
    let at = at.map_err(|_| Unreadable("its time is there twice or not at all on that day: write it as RFC 3339".to_owned()))?;
    Ok(Timestamp::from_millis(at.as_millisecond()))
}

fn begins(start: Option<DatePerhapsTime>, zone: &TimeZone) -> Result<Timestamp, Unreadable> {
    let civil = |at: chrono::NaiveDateTime| {
        let written: Result<civil::DateTime, _> = at.format("%Y-%m-%dT%H:%M:%S").to_string().parse();
        written.map_err(|_| Unreadable("its DTSTART is out of reach".to_owned()))
    };
    match start {
        None => Err(Unreadable("it has no DTSTART that can be read".to_owned())),
        Some(DatePerhapsTime::Date(_)) => Err(Unreadable("its DTSTART is a day without a time".to_owned())),
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => Ok(Timestamp::from_millis(at.timestamp_millis())),
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Floating(at))) => in_zone(civil(at)?, zone),
        Some(DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid })) => {
            let zone = TimeZone::get(&tzid).map_err(|_| Unreadable("its time zone has none of the names of IANA".to_owned()))?;
            in_zone(civil(date_time)?, &zone)
        }
    }
}

fn limited(rows: usize) -> Result<(), Unreadable> {
    if rows > ROWS_MAX { Err(Unreadable(format!("it has more than {ROWS_MAX} rows"))) } else { Ok(()) }
}

/// Refuses what a parser that follows each part into its parts would drown in.
fn shallow(text: &str) -> Result<(), Unreadable> {
    let mut depth: usize = 0;
    for line in text.lines() {
        let begins = |word: &str| line.trim_start().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if begins("BEGIN") {
            depth += 1;
        } else if begins("END") {
            depth = depth.saturating_sub(1);
        }
        if depth > DEPTH_MAX {
            return Err(Unreadable("its parts lie too deep within each other".to_owned()));
        }
    }
    Ok(())
}
