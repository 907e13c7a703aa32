//! Appointments as files that staff exchange with other programs: a table (CSV, RFC 4180) and a calendar (iCalendar, RFC 5545).
//! No contact stands in them, and a code only where somebody asked for it who may.

mod reading;

use avanti_core::{Settings, appointment::Appointment};
use avanti_model::Timestamp;
use icalendar::Component as _;

pub use self::reading::{Row, Unreadable, Usual, csv as read_csv, ics as read_ics};
use super::{appointment::standing, desk::need};

/// The columns of a table; `code` is added where codes are asked for.
const COLUMNS: [&str; 8] = ["slot", "minutes", "service", "language", "speaks", "party_size", "needs", "state"];
/// The column of codes.
const CODE: &str = "code";
/// Properties of an event that say what an appointment is for; a calendar shows them to nobody.
const SERVICE: &str = "X-AVANTI-SERVICE";
const LANGUAGE: &str = "X-AVANTI-LANGUAGE";
const SPEAKS: &str = "X-AVANTI-SPEAKS";
const PARTY_SIZE: &str = "X-AVANTI-PARTY-SIZE";
const NEEDS: &str = "X-AVANTI-NEEDS";

/// Appointments as a table; with their codes where `code` gives them.
#[must_use]
pub fn csv(all: &[Appointment], settings: &Settings, at: Timestamp, code: Option<&dyn Fn(&Appointment) -> String>) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut write =
        |row: Vec<String>| writer.write_record(row.iter().map(|cell| harmless(cell))).expect("memory takes every row of one length");
    write(COLUMNS.iter().copied().chain(code.map(|_| CODE)).map(str::to_owned).collect());
    for own in all {
        let mut row = vec![
            own.slot.rfc3339(&settings.zone()),
            own.minutes.to_string(),
            own.wish.service.to_string(),
            own.wish.reads.to_string(),
            speaks(own),
            own.wish.party.to_string(),
            needs(own),
            standing(own, settings, at).to_owned(),
        ];
        row.extend(code.map(|code| code(own)));
        write(row);
    }
    let bytes = writer.into_inner().expect("memory can be flushed");
    String::from_utf8(bytes).expect("it was written from texts")
}

/// Appointments as a calendar under a neutral title.
#[must_use]
pub fn ics(all: &[Appointment], settings: &Settings, title: &str) -> String {
    let mut calendar = icalendar::Calendar::new();
    for own in all {
        let mut event = super::appointment::event(own, title, &settings.name);
        event.add_property(SERVICE, own.wish.service.as_str()).add_property(LANGUAGE, own.wish.reads.as_str());
        event.add_property(SPEAKS, speaks(own)).add_property(PARTY_SIZE, own.wish.party.to_string());
        if !own.wish.needs.is_empty() {
            event.add_property(NEEDS, needs(own));
        }
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

fn speaks(own: &Appointment) -> String {
    own.wish.speaks.iter().map(|language| language.as_str()).collect::<Vec<_>>().join(" ")
}

fn needs(own: &Appointment) -> String {
    own.wish.needs.iter().map(|one| need(*one)).collect::<Vec<_>>().join(" ")
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests;
