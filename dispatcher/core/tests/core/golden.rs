//! For each format a journal that has every kind of its events: it is read and leads to the same state for ever.
//! That of format 1 was written by version 0.1.0.
//!
//! `AVANTI_GOLDEN=journal cargo test -p avanti-core golden` writes the newest format's journal and hash again: lawful while
//! no release has written it. `AVANTI_GOLDEN=hash` writes the hashes alone: lawful where the state got a field.

use std::{collections::BTreeSet, fs, path::PathBuf};

use avanti_core::{
    Answer, Command, Event, Recorded, State,
    absence::Missing,
    calling::Choice,
    desk::PauseReason,
    event::{EventError, FORMAT},
    invariant,
    visit::Need,
};
use avanti_model::{AppointmentId, Principal, Timestamp};
use serde::{Deserialize, Serialize};

use crate::kit::{Centre, MONDAY, desk, kiosk, moment, person, replay, service};

/// One record as a line of the file.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    kind: String,
    at: i64,
    min_reader: u16,
    body: String,
}

/// Every kind that format 1 has; format 3 has those of format 2, with appointments and what past days taught.
const FIRST_KINDS: [&str; 15] = [
    "act_undone",
    "day_closed",
    "day_opened",
    "desk_closed",
    "desk_opened",
    "intake_closed",
    "intake_opened",
    "settings_changed",
    "ticket_issued",
    "visit_arrived",
    "visit_called",
    "visit_finished",
    "visit_left",
    "visit_missed",
    "visit_recalled",
];

/// The kinds that format 3 added.
const THIRD_KINDS: [&str; 19] = [
    "absence_begun",
    "absence_ended",
    "appointment_booked",
    "appointment_cancelled",
    "appointment_moved",
    "earlier_lapsed",
    "earlier_offered",
    "leases_ended",
    "list_joined",
    "numbers_leased",
    "paper_told",
    "roll_call_closed",
    "session_begun",
    "session_finished",
    "session_joined",
    "session_missed",
    "session_recalled",
    "token_handed",
    "turned_away",
];

/// The kinds that format 2 added.
const SECOND_KINDS: [&str; 8] =
    ["desk_away", "desk_paused", "desk_released", "desk_reopened", "visit_parked", "visit_resumed", "visit_returned", "visit_transferred"];

/// A day and the morning after it, in which everything happens that can.
fn a_full_day() -> Centre {
    let mut centre = Centre::with(crate::sessions::with_lessons(), MONDAY, "08:00", false);
    let lesson = appointments(&mut centre);
    centre.at("09:00");
    for (at, agent, languages) in crate::kit::STAFF {
        centre.opens(at, agent, languages).expect("the desk is free");
    }
    let legal = centre.ticket("legal", "en");
    let welcome = centre.ticket_with("welcome", "ar", &[Need::Priority, Need::FetchMe]);
    let leaver = centre.ticket_with("social", "bn", &[Need::StepFree, Need::MoreTime, Need::QuietPlace]);
    centre.ask(&Principal::Phone(leaver), Command::Leave { visit: leaver }).expect("it waits");
    centre.later(4).next("d5");
    centre.later(1).recall("d5", legal).expect("it is called");
    centre.later(2).missed("d5", legal).expect("it is called");
    centre.undo("d5", legal).expect("nothing has changed since");
    centre.arrived("d5", legal).expect("it is called");
    centre.next("d2");
    centre.missed("d2", welcome).expect("it is called");
    centre.next("d2");
    centre.missed("d2", welcome).expect("it is called");
    let next = centre.later(9).ticket("legal", "en");
    assert_eq!(centre.next("d5"), Some(next));
    centre.arrived("d5", next).expect("it is called");
    centre.finish("d5", next).expect("it is served");
    sent_away_and_passed_on(&mut centre);
    booked(&mut centre);
    a_lesson(&mut centre, &lesson);
    cut_off(&mut centre);
    centre.by_desk("d5", |desk| Command::CloseDesk { desk }).expect("it is idle");
    let mut settings = avanti_core::Settings::clone(&centre.state().settings);
    settings.rules.miss_minutes = 12;
    settings.rules.intake = avanti_core::intake::IntakeRule::Finished;
    let change = Command::ChangeSettings { base: 1, settings: settings.into() };
    centre.ask(&Principal::Site, change).expect("good settings");
    centre.ticket("social", "ar");
    centre.at("16:50");
    let late = centre.ask(&kiosk(), crate::kit::issue("welcome", "it", &[]));
    assert!(matches!(late, Ok(Answer::TurnedAway { .. })), "it could not be finished: {late:?}");
    centre.at("17:00");
    centre.at_moment(moment(MONDAY.tomorrow().expect("days go on"), "09:15"));
    centre.opens("d4", "dario", &["it", "ar"]).expect("the desk is free");
    let waiting = centre.ticket("social", "it");
    centre.ask(&kiosk(), crate::kit::issue("legal", "bn", &[])).expect("the doors are open");
    assert_eq!(centre.next("d4"), Some(waiting));
    centre
}

/// Appointments that are booked, moved and cancelled, an absence that moves one, and two tokens in the line; who is booked for a lesson.
fn appointments(centre: &mut Centre) -> Vec<AppointmentId> {
    let wish = |service: &str, reads: &str| crate::booking::wish(service, reads);
    let by = Principal::Public;
    let tomorrow = |hour: &str| moment(MONDAY.tomorrow().expect("days go on"), hour);
    let given_back = centre.books(&by, &wish("legal", "it"), tomorrow("10:00")).expect("free");
    centre.ask(&by, Command::MoveAppointment { appointment: given_back, slot: tomorrow("11:00") }).expect("free");
    centre.ask(&by, Command::CancelAppointment { appointment: given_back }).expect("nobody has used it");
    let moved = centre.books(&by, &wish("legal", "bn"), tomorrow("10:00")).expect("a mediator is there");
    let (missing, from, to) = (Missing::Mediator("bengali-1".to_owned()), tomorrow("09:30"), tomorrow("10:30"));
    let absence = Command::BeginAbsence { missing, from, to, kept: BTreeSet::new() };
    centre.ask(&person("sara"), absence.clone()).expect("it is on the roster");
    let begun = centre.state().seq;
    assert_ne!(centre.state().appointment(moved).expect("known").slot, tomorrow("10:00"));
    centre.ask(&person("sara"), Command::EndAbsence { absence: begun }).expect("it was noted");
    centre.ask(&person("sara"), absence).expect("it is on the roster");
    for _ in 0..2 {
        centre.ask(&person("sara"), Command::HandTokens { count: 1 }).expect("the line is not long");
    }
    let issued = centre.ask(&kiosk(), Command::IssueInLine { token: 1, wish: wish("legal", "it") });
    let Ok(Answer::Ticket { ticket, .. }) = issued else { panic!("it holds a token") };
    centre.ask(&Principal::Site, Command::Leave { visit: ticket.visit }).expect("it waits");
    centre.ask(&by, Command::Join { wish: wish("legal", "bn") }).expect("the list is open");
    centre.at("08:30");
    (0..4).map(|_| centre.books(&by, &wish("welcome", "it"), moment(MONDAY, "10:00")).expect("a place")).collect()
}

/// A lesson with everything that can happen in it.
fn a_lesson(centre: &mut Centre, lesson: &[AppointmentId]) {
    lesson[..3].iter().for_each(|own| {
        centre.checks_in(*own).expect("in time");
    });
    centre.at("10:00");
    centre.begins("d1").expect("it is time");
    centre.present("d1", lesson[0]).expect("booked");
    centre.absent("d1", lesson[1]).expect("booked");
    centre.takes_back("d1").expect("it was marked now");
    centre.absent("d1", lesson[1]).expect("booked");
    centre.later(1);
    centre.at("10:11").present("d1", lesson[3]).expect("booked");
    centre.ends("d1").expect("it is held");
}

/// Papers of a kiosk that was cut off: one that waits, one that a desk has called before, and the end of its numbers.
fn cut_off(centre: &mut Centre) {
    let leases = centre.leases(1);
    let taken_at = centre.later(1).now;
    centre.told(1, &crate::leases::paper(leases[0], taken_at)).expect("it exists");
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(leases[0].visit));
    centre.by_desk("d5", |desk| Command::Claim { desk, visit: leases[1].visit }).expect("it is leased");
    centre.told(1, &crate::leases::paper(leases[1], taken_at)).expect("it exists");
    centre.arrived("d5", leases[1].visit).expect("it is called");
    centre.finish("d5", leases[1].visit).expect("it is served");
    let device = "kiosk-1".parse().expect("a slug");
    centre.ask(&Principal::Site, Command::EndLeases { device }).expect("the site may");
}

/// What a desk does with visits besides serving them, and with itself.
fn sent_away_and_passed_on(centre: &mut Centre) {
    let [first, second] = [(); 2].map(|()| centre.ticket("legal", "it"));
    assert_eq!(centre.next("d5"), Some(first));
    centre.arrived("d5", first).expect("it is called");
    centre.by_desk("d5", |desk| Command::Park { desk, visit: first, minutes: 5 }).expect("it is served");
    centre.later(1).by_desk("d5", |desk| Command::Resume { desk, visit: first }).expect("it is away");
    centre.by_desk("d5", |desk| Command::Park { desk, visit: first, minutes: 3 }).expect("it is served");
    centre.by_desk("d5", |desk| Command::Call { desk, visit: second, reason: Choice::Unwell }).expect("it waits");
    centre.later(4).arrived("d5", second).expect("it is called");
    let social = Command::Transfer { desk: desk("d5"), visit: second, service: service("social"), to: Some(desk("d3")) };
    centre.by_desk("d5", |_| social).expect("it is served");
    assert_eq!(centre.next("d3"), Some(second));
    assert_eq!(centre.next("d5"), Some(first), "its time was up");
    centre.arrived("d5", first).expect("it is called");
    centre.finish("d5", first).expect("it is served");
    centre.by_desk("d5", |desk| Command::PauseDesk { desk, reason: PauseReason::Meal }).expect("it is idle");
    centre.later(11).by_desk("d5", |desk| Command::ReopenDesk { desk }).expect("it pauses");
    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d3") }).expect("its clerk has gone");
}

/// Who has an appointment, and a clerk who goes before the doors close.
fn booked(centre: &mut Centre) {
    let Command::IssueTicket { service, reads, speaks, party, needs, .. } = crate::kit::issue("legal", "it", &[]) else {
        panic!("it asks for a ticket");
    };
    let slot = Some(centre.now - avanti_model::Span::from_minutes(4));
    let command = Command::IssueTicket { service, reads, speaks, party, needs, slot };
    let Ok(Answer::Ticket { ticket, .. }) = centre.ask(&kiosk(), command) else { panic!("the doors are open") };
    assert_eq!(centre.next("d5"), Some(ticket.visit));
    centre.arrived("d5", ticket.visit).expect("it is called");
    centre.finish("d5", ticket.visit).expect("it is served");
    let Command::OpenDesk { desk, agent, languages, services, .. } = crate::kit::open("d5", "elena", &["it", "en"]) else {
        panic!("it opens a desk");
    };
    let until = Some(moment(MONDAY, "12:30"));
    centre.ask(&crate::kit::person("elena"), Command::OpenDesk { desk, agent, languages, services, until }).expect("it is hers");
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn golden(format: u16) -> Vec<Line> {
    let path = folder().join(format!("v{format}.jsonl"));
    if format == FORMAT && is_to_be_written("journal") {
        let line = |recorded: &Recorded| Line {
            kind: recorded.event.kind().to_owned(),
            at: recorded.at.millis(),
            min_reader: FORMAT,
            body: recorded.body(),
        };
        let lines: String =
            a_full_day().journal.iter().map(|recorded| serde_json::to_string(&line(recorded)).expect("text keys only") + "\n").collect();
        fs::write(&path, lines).expect("the golden files can be written");
    }
    let text = fs::read_to_string(path).expect("the golden journal is there");
    text.lines().map(|line| serde_json::from_str(line).expect("a line of the golden journal")).collect()
}

fn is_to_be_written(what: &str) -> bool {
    std::env::var("AVANTI_GOLDEN").is_ok_and(|value| value == what)
}

fn read(lines: &[Line]) -> Vec<Recorded> {
    let read = |(line, seq): (&Line, u64)| {
        Recorded::read(seq, Timestamp::from_millis(line.at), &line.kind, line.min_reader, &line.body).expect("format 1 is read for ever")
    };
    lines.iter().zip(1..).map(read).collect()
}

#[test]
fn a_journal_of_every_format_loads_and_leads_to_the_same_state_for_ever() {
    for format in 1..=FORMAT {
        let journal = read(&golden(format));
        let kinds: BTreeSet<&str> = journal.iter().map(|recorded| recorded.event.kind()).collect();
        let second = SECOND_KINDS.iter().filter(|_| format > 1);
        let third = THIRD_KINDS.iter().filter(|_| format > 2);
        let expected = FIRST_KINDS.iter().chain(second).chain(third).copied().collect();
        assert_eq!(kinds, expected, "format {format}");
        let path = folder().join(format!("v{format}.hash"));
        if is_to_be_written("journal") || is_to_be_written("hash") {
            fs::write(&path, replay(&journal, false).hash() + "\n").expect("the golden files can be written");
        }
        let expected = fs::read_to_string(&path).expect("the golden hash is there");
        assert_eq!(replay(&journal, true).hash(), expected.trim(), "format {format}");
        assert_eq!(replay(&journal, false).hash(), expected.trim(), "format {format}");
    }
}

#[test]
fn every_state_on_the_way_through_a_golden_journal_can_be() {
    for format in 1..=FORMAT {
        let journal = read(&golden(format));
        let Event::DayOpened(opened) = &journal[0].event else { panic!("a journal begins with a day") };
        let mut state = State::opening(journal[0].seq, journal[0].at, opened);
        for recorded in &journal[1..] {
            state.apply(recorded);
            invariant::check(&state).expect("every state can be");
        }
        assert_eq!(state.visits.len(), 2, "format {format}");
    }
}

#[test]
fn what_is_read_is_written_as_it_was() {
    for (line, recorded) in golden(FORMAT).iter().zip(read(&golden(FORMAT))) {
        assert_eq!(recorded.body(), line.body);
    }
}

#[test]
fn what_is_no_event_of_this_format_is_refused_with_its_place() {
    let lines = golden(FORMAT);
    let read = |kind: &str, min_reader: u16, body: &str| Recorded::read(7, Timestamp::from_millis(0), kind, min_reader, body);
    let (kind, body) = (lines[1].kind.as_str(), lines[1].body.as_str());
    assert!(read(kind, FORMAT, body).is_ok());
    assert!(matches!(read(kind, FORMAT + 1, "of tomorrow"), Err(EventError::Newer { seq: 7, min_reader, .. }) if min_reader == FORMAT + 1));
    let other = if kind == "day_opened" { "day_closed" } else { "day_opened" };
    for (kind, body) in [(kind, ""), (kind, "{}"), (kind, &body[1..]), (other, body), (kind, r#"{"event":"of_tomorrow"}"#)] {
        let error = read(kind, FORMAT, body).expect_err(body);
        assert!(error.to_string().contains("event 7"), "{error}");
    }
}
