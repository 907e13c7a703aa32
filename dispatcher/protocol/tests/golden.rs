//! Golden files: each type that crosses the wire is read from its fixture and written back as it stands there.
//! A difference is a change of the protocol. `AVANTI_RENEW=1` writes the files anew; PROTOCOL.md's change list speaks of it.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

use std::{collections::BTreeSet, fs, path::PathBuf};

use avanti_protocol::{
    Problem,
    board::{BoardChange, BoardView},
    desk::{DeskChange, DeskView},
    device::{ApproveDevice, AskEnrolment, DeviceHealth, Devices, Enrolment, EnrolmentAnswer},
    frame::{ClientFrame, ServerFrame},
    http::{ActOnVisit, CalledVisit, Desks, NewTicket, Next, Queue, Services, Session, SignIn, SignInAtDesk, Ticket, VisitHistory},
    kiosk::{KioskChange, KioskView},
    phone::{PhoneChange, PhoneView},
};
use serde::{Serialize, de::DeserializeOwned};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("fixtures/{name}: {error}"))
}

fn round<T: Serialize + DeserializeOwned>(name: &str) {
    let text = read(name);
    let value: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("fixtures/{name}: {error}"));
    let again = serde_json::to_string_pretty(&value).unwrap() + "\n";
    if std::env::var_os("AVANTI_RENEW").is_some() {
        fs::write(folder().join(name), again).unwrap();
    } else {
        assert_eq!(again, text, "fixtures/{name} is written back in another form: run with AVANTI_RENEW=1 if that is meant");
    }
}

/// Reads a fixture with a field that nobody knows.
fn with_a_field_of_tomorrow<T: DeserializeOwned>(name: &str) -> Result<T, serde_json::Error> {
    let mut value: serde_json::Value = serde_json::from_str(&read(name)).unwrap();
    value.as_object_mut().unwrap().insert("of_tomorrow".to_owned(), true.into());
    serde_json::from_value(value)
}

macro_rules! golden {
    ($($name:literal: $type:ty;)*) => {
        const NAMES: &[&str] = &[$($name),*];

        #[test]
        fn every_type_is_written_as_it_was_read() {
            $(round::<$type>($name);)*
        }
    };
}

golden! {
    "hello-fresh.json": ClientFrame;
    "hello-resuming.json": ClientFrame;
    "hello-phone.json": ClientFrame;
    "board-snapshot.json": ServerFrame<BoardView, BoardChange>;
    "board-delta.json": ServerFrame<BoardView, BoardChange>;
    "heartbeat.json": ServerFrame<BoardView, BoardChange>;
    "restarting.json": ServerFrame<BoardView, BoardChange>;
    "kiosk-snapshot.json": ServerFrame<KioskView, KioskChange>;
    "kiosk-delta.json": ServerFrame<KioskView, KioskChange>;
    "desk-snapshot.json": ServerFrame<DeskView, DeskChange>;
    "desk-delta.json": ServerFrame<DeskView, DeskChange>;
    "phone-snapshot.json": ServerFrame<PhoneView, PhoneChange>;
    "services.json": Services;
    "new-ticket.json": NewTicket;
    "ticket.json": Ticket;
    "sign-in.json": SignIn;
    "session.json": Session;
    "sign-in-at-desk.json": SignInAtDesk;
    "next.json": Next;
    "next-nobody-to-finish.json": Next;
    "act-on-visit.json": ActOnVisit;
    "called-visit.json": CalledVisit;
    "desks.json": Desks;
    "queue.json": Queue;
    "visit-history.json": VisitHistory;
    "ask-enrolment.json": AskEnrolment;
    "enrolment-answer-waiting.json": EnrolmentAnswer;
    "enrolment-answer-enrolled.json": EnrolmentAnswer;
    "enrolment.json": Enrolment;
    "approve-device.json": ApproveDevice;
    "devices.json": Devices;
    "device-health.json": DeviceHealth;
    "problem.json": Problem;
    "problem-intake-closed.json": Problem;
    "problem-desk-moved-on.json": Problem;
}

#[test]
fn every_fixture_is_read_by_a_type() {
    let there: BTreeSet<String> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(there, NAMES.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn a_client_passes_over_what_it_does_not_know() {
    assert!(with_a_field_of_tomorrow::<Ticket>("ticket.json").is_ok());
    assert!(with_a_field_of_tomorrow::<Services>("services.json").is_ok());
    assert!(with_a_field_of_tomorrow::<EnrolmentAnswer>("enrolment-answer-waiting.json").is_ok());
    assert!(with_a_field_of_tomorrow::<Problem>("problem.json").is_ok());
    let text = read("board-delta.json").replacen("\"from\"", "\"of_tomorrow\": [1], \"from\"", 1);
    assert!(serde_json::from_str::<ServerFrame<BoardView, BoardChange>>(&text).is_ok());
}

#[test]
fn the_dispatcher_refuses_what_it_does_not_know() {
    assert!(with_a_field_of_tomorrow::<NewTicket>("new-ticket.json").is_err());
    assert!(with_a_field_of_tomorrow::<Next>("next.json").is_err());
    assert!(with_a_field_of_tomorrow::<ActOnVisit>("act-on-visit.json").is_err());
    assert!(with_a_field_of_tomorrow::<SignInAtDesk>("sign-in-at-desk.json").is_err());
    assert!(with_a_field_of_tomorrow::<SignIn>("sign-in.json").is_err());
    assert!(with_a_field_of_tomorrow::<AskEnrolment>("ask-enrolment.json").is_err());
    assert!(with_a_field_of_tomorrow::<ApproveDevice>("approve-device.json").is_err());
    assert!(with_a_field_of_tomorrow::<DeviceHealth>("device-health.json").is_err());
}

#[test]
fn a_board_s_row_has_no_place_for_service_priority_party_or_name() {
    let frame: serde_json::Value = serde_json::from_str(&read("board-snapshot.json")).unwrap();
    let fields: BTreeSet<&str> = frame["snapshot"]["rows"][0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, BTreeSet::from(["called_at", "calls", "desk", "language", "number", "picture"]));
}

#[test]
fn a_snapshot_with_its_deltas_is_the_view_that_follows() {
    let frame = |name: &str| serde_json::from_str::<ServerFrame<BoardView, BoardChange>>(&read(name)).unwrap();
    let ServerFrame::Snapshot(mut board) = frame("board-snapshot.json") else { panic!("no snapshot") };
    let ServerFrame::Delta(delta) = frame("board-delta.json") else { panic!("no delta") };
    assert_eq!(delta.from, board.seq, "the delta fits the snapshot");
    board.view.take_in(&delta.change);
    let numbers: Vec<u32> = board.view.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [149, 147], "149 is called, 151 withdrawn");
}
