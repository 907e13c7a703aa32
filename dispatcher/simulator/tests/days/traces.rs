//! Traces: what they say stays, what they do not say is drawn and counted, and what is wrong is named.

use avanti_core::visit::Need;
use avanti_model::Span;
use avanti_simulator::{arrivals::Drawing, calendar::OpenDay, trace::Trace};
use jiff::civil::date;

use crate::kit::{DAY, day_file, settings};

const MONDAY: jiff::civil::Date = date(2026, 3, 2);

fn read(text: &str) -> Result<Trace, String> {
    read_bytes(text.as_bytes())
}

fn read_bytes(text: &[u8]) -> Result<Trace, String> {
    Trace::read("week.csv", text, &settings(2), MONDAY).map_err(|error| error.to_string())
}

#[test]
fn what_a_row_says_is_played_as_it_says_it() {
    let trace = read(
        "arrived_at,booked_at,slot,service,language,speaks,party_size,needs,service_seconds,left_at\n\
         09:14,2026-02-20 10:00,09:30,legal,ar,bm fr,3,more_time;priority,754,-\n\
         2026-03-02T09:02:30+01:00,-,-,reception,it,it,1,-,90,10:02:30\n",
    )
    .unwrap();
    let (settings, day) = (settings(2), day_file(DAY));
    let parties = trace.crowd(MONDAY, &Drawing { day: &day, settings: &settings, seed: 1 }, 0).parties;
    let open = OpenDay::of(&settings, MONDAY).unwrap();
    let [first, second] = parties.as_slice() else { panic!("{parties:?}") };
    assert_eq!(
        (first.at - open.opens, first.serving, first.patience),
        (Span::from_millis(150_000), Span::from_millis(90_000), Some(Span::from_minutes(60)))
    );
    assert_eq!((first.slot, first.people, first.needs.len(), first.ghost), (None, 1, 0, false));
    assert_eq!((second.slot.map(|slot| slot - open.opens), second.service.as_str()), (Some(Span::from_minutes(30)), "legal"));
    assert_eq!((second.reads.as_str(), second.people, second.patience), ("ar", 3, None));
    assert_eq!(second.speaks.iter().map(ToString::to_string).collect::<Vec<_>>(), ["bm", "fr"]);
    assert_eq!(second.needs.iter().copied().collect::<Vec<_>>(), [Need::MoreTime, Need::Priority]);
    assert!(trace.unsaid().is_empty());
}

#[test]
fn what_a_row_does_not_say_is_drawn_and_counted() {
    let trace = read("arrived_at,language\n09:00,ar\n09:05,\n2026-03-03 09:00,it\n").unwrap();
    assert_eq!((trace.rows(), trace.dates().collect::<Vec<_>>()), (3, vec![MONDAY, date(2026, 3, 3)]));
    let unsaid: Vec<_> = trace.unsaid().iter().map(|(column, rows)| (*column, *rows)).collect();
    let expected =
        [("language", 1), ("left_at", 3), ("needs", 3), ("party_size", 3), ("service", 3), ("service_seconds", 3), ("speaks", 3)];
    assert_eq!(unsaid, expected);
    let (settings, day) = (settings(2), day_file(DAY));
    let drawing = Drawing { day: &day, settings: &settings, seed: 1 };
    let arabic = &trace.crowd(MONDAY, &drawing, 0).parties[0];
    assert_eq!(arabic.speaks.iter().map(ToString::to_string).collect::<Vec<_>>(), ["ar", "bm"], "as the day says of those who read it");
    assert_eq!(trace.crowd(MONDAY, &drawing, 0), trace.crowd(MONDAY, &drawing, 0));
    assert_ne!(trace.crowd(MONDAY, &drawing, 0), trace.crowd(MONDAY, &drawing, 1));
}

#[test]
fn every_wrong_cell_is_named_with_line_and_column() {
    let said = read(
        "arrived_at,service,language,speaks,party_size,needs,service_seconds,left_at,slot,booked_at\n\
         9 o'clock,legal,it,,1,,,,,\n\
         09:00,lgeal,tlh,,0,hurry,-5,08:00,,\n\
         09:00,legal,,bm,1,,,,,2026-02-20 10:00\n\
         2026-03-02T09:00:00+01:00,,,,,,,,09:30,09:31\n",
    )
    .unwrap_err();
    let expected = [
        "week.csv:2: arrived_at: “9 o'clock” is no time such as 2026-03-02T09:14:05+01:00, 2026-03-02 09:14 or 09:14",
        "week.csv:3: service: “lgeal” is none of the site's services",
        "week.csv:3: language: “tlh” is none of the languages of the site's screens: write what is spoken into speaks",
        "week.csv:3: party_size: “0” is no number from 1 to 20",
        "week.csv:3: needs: “hurry” are no needs: they are step_free, more_time, fetch_me, quiet_place and priority",
        "week.csv:3: service_seconds: “-5” are no seconds",
        "week.csv:3: left_at: is before arrived_at",
        "week.csv:4: language: is missing though speaks is there",
        "week.csv:4: slot: is missing though booked_at is there",
        "week.csv:5: booked_at: is after slot",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_column_that_is_not_known_or_missing_and_a_day_without_hours_are_mistakes() {
    let unknown = read("arrived,service\n09:00,legal\n").unwrap_err();
    assert!(unknown.contains("week.csv:1: there is no column “arrived”: columns are arrived_at, booked_at"), "{unknown}");
    assert!(unknown.contains("week.csv:1: the column “arrived_at” is missing"), "{unknown}");
    assert_eq!(read("arrived_at\n").unwrap_err(), "week.csv: nobody comes: it has no row");
    assert_eq!(read("arrived_at\n2026-03-01 10:00\n").unwrap_err(), "week.csv: arrived_at: on 2026-03-01 the site is closed");
}

#[test]
fn a_table_with_semicolons_says_the_same_as_one_with_commas() {
    let commas = read("arrived_at,slot,language,speaks,needs\n09:14,09:30,ar,bm fr,more_time;priority\n").unwrap();
    let excel = "\u{feff}\"arrived_at\";slot;language;speaks;needs\r\n09:14;09:30;ar;bm fr;\"more_time;priority\"\r\n";
    assert_eq!(read(excel).unwrap(), commas);
}

#[test]
fn rows_that_are_too_short_or_no_utf_8_are_named_with_all_other_faults() {
    let said = read_bytes(b"arrived_at,service\n9 o'clock,legal\n09:00\n09:00,legal,it\n09:00,citt\xe0\n09:00,lgeal\n").unwrap_err();
    let expected = [
        "week.csv:2: arrived_at: “9 o'clock” is no time such as 2026-03-02T09:14:05+01:00, 2026-03-02 09:14 or 09:14",
        "week.csv:3: has 1 cells, and the header has 2",
        "week.csv:4: has 3 cells, and the header has 2",
        "week.csv:5: service: is no UTF-8: save the table as “CSV UTF-8”",
        "week.csv:6: service: “lgeal” is none of the site's services",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}
