//! Files as other programs write and read them.

use std::collections::BTreeSet;

use avanti_core::appointment::{Fate, Wish};
use avanti_model::AppointmentId;

use super::{reading::ROWS_MAX, *};
use crate::config::template;

fn settings() -> Settings {
    template::example().unwrap()
}

fn usual() -> Usual {
    Usual { service: None, language: "it".to_owned(), zone: settings().zone() }
}

fn appointment(language: &str) -> Appointment {
    let wish = Wish {
        service: "legal".parse().unwrap(),
        reads: language.parse().unwrap(),
        speaks: vec![language.parse().unwrap(), "fr".parse().unwrap()],
        party: 3,
        needs: BTreeSet::from([avanti_core::visit::Need::StepFree, avanti_core::visit::Need::MoreTime]),
        desk: None,
    };
    let slot = moment("2026-11-24T10:00+01:00");
    Appointment {
        id: AppointmentId::from_bits(7),
        wish,
        slot,
        minutes: 20,
        moved_from: None,
        booked: 1,
        changed: 1,
        training: false,
        fate: Fate::Open,
    }
}

fn moment(text: &str) -> Timestamp {
    Timestamp::from_millis(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

fn expected() -> Row {
    Row {
        slot: moment("2026-11-24T10:00+01:00"),
        service: "legal".to_owned(),
        language: "ar".to_owned(),
        speaks: vec!["ar".to_owned(), "fr".to_owned()],
        party_size: 3,
        needs: vec!["step_free".to_owned(), "more_time".to_owned()],
    }
}

#[test]
fn a_table_that_was_written_here_is_read_here() {
    let text = csv(&[appointment("ar")], &settings(), moment("2026-11-23T10:00+01:00"), None);
    let head = "slot,minutes,service,language,speaks,party_size,needs,state\r\n";
    assert_eq!(text, format!("{head}2026-11-24T10:00:00.000+01:00,20,legal,ar,ar fr,3,step_free more_time,open\r\n"));
    assert_eq!(read_csv(&text, &usual()).unwrap(), [Ok(expected())]);
    let with_codes = csv(&[appointment("ar")], &settings(), Timestamp::default(), Some(&|_| "K7M-4PX-T2HD".to_owned()));
    assert!(with_codes.lines().next().unwrap().ends_with(",code") && with_codes.contains("K7M-4PX-T2HD"));
    assert_eq!(read_csv(&with_codes, &usual()).unwrap(), [Ok(expected())]);
}

#[test]
fn a_calendar_that_was_written_here_is_read_here_and_has_no_code() {
    let text = ics(&[appointment("ar")], &settings(), "Appuntamento");
    assert!(text.contains("SUMMARY:Appuntamento") && text.contains("X-AVANTI-SERVICE:legal") && !text.contains("URL"), "{text}");
    assert_eq!(read_ics(&text, &usual()).unwrap(), [Ok(expected())]);
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    for (cell, written) in
        [("=1+1", "'=1+1"), ("+39", "'+39"), ("-1", "'-1"), ("@a", "'@a"), ("\t=1", "'\t=1"), ("legal", "legal"), ("", "")]
    {
        assert_eq!(harmless(cell), written);
    }
}

#[test]
fn a_spreadsheets_table_is_read_as_people_write_it() {
    let text = "\u{feff}slot;service;party_size\r\n2026-11-24 10:00;legal;\r\n2026-11-24T10:00;legal;2\r\n";
    let rows = read_csv(text, &usual()).unwrap();
    let slots: Vec<Timestamp> = rows.iter().map(|row| row.as_ref().unwrap().slot).collect();
    assert_eq!(slots, [moment("2026-11-24T10:00+01:00"); 2]);
    assert_eq!(rows[0].as_ref().unwrap().language, "it");
}

#[test]
fn each_row_has_its_own_fault() {
    let text = "slot,service,party_size\nsoon,legal,1\n2026-11-24 10:00,,1\n2026-11-24 10:00,legal,many\n2026-11-24 10:00,legal\n\
                2026-10-25 02:30,legal,1\n2026-11-24 10:00,legal,1\n";
    let rows = read_csv(text, &usual()).unwrap();
    let faults: Vec<bool> = rows.iter().map(Result::is_err).collect();
    assert_eq!(faults, [true, true, true, true, true, false], "{rows:?}");
}

#[test]
fn calendars_of_others_are_read_in_their_zone_and_ours() {
    let event = |start: &str| format!("BEGIN:VEVENT\r\nUID:1\r\n{start}\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
    let starts = ["DTSTART:20261124T090000Z", "DTSTART;TZID=Europe/Rome:20261124T100000", "DTSTART:20261124T100000"];
    let bad = ["DTSTART;VALUE=DATE:20261124", "DTSTART;TZID=Mars/Crater:20261124T100000", "SUMMARY:none"];
    let events: String = starts.iter().chain(&bad).map(|start| event(start)).collect();
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n");
    let usual = Usual { service: Some("legal".to_owned()), ..usual() };
    let rows = read_ics(&text, &usual).unwrap();
    for row in &rows[..3] {
        assert_eq!(row.as_ref().unwrap().slot, moment("2026-11-24T10:00+01:00"));
    }
    assert!(rows[3..].iter().all(Result::is_err) && rows.len() == 6, "{rows:?}");
}

#[test]
fn what_is_no_table_and_no_calendar_is_refused_whole() {
    assert!(read_csv("name,slot\nAmina,2026-11-24 10:00\n", &usual()).is_err(), "columns for what is not kept");
    assert!(read_csv("service\nlegal\n", &usual()).is_err());
    assert!(read_csv(&format!("slot\n{}", "2026-11-24 10:00\n".repeat(ROWS_MAX + 1)), &usual()).is_err());
    assert!(read_ics("a shopping list", &usual()).is_err());
    let deep = "BEGIN:VEVENT\r\n".repeat(50_000);
    assert!(read_ics(&format!("BEGIN:VCALENDAR\r\n{deep}"), &usual()).is_err());
}
