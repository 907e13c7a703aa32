//! The laws of a session, driven frame by frame without a clock or a socket.

use avanti_protocol::{
    Picture, Site,
    board::{BoardChange, BoardRow, BoardView},
    frame::{Restarting, ServerFrame},
};
use proptest::prelude::*;

use super::*;
use crate::topic::BoardTopic;

type Frame = ServerFrame<BoardView, BoardChange>;
type Told = Vec<Output<BoardTopic>>;

fn row(number: u32) -> BoardRow {
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    BoardRow {
        number,
        picture,
        desk: "3".to_owned(),
        language: "ar".to_owned(),
        called_at: "2026-03-02T10:00:00+01:00".to_owned(),
        calls: 1,
    }
}

fn view(numbers: &[u32]) -> BoardView {
    BoardView {
        site: Site { id: "milano".to_owned(), ..Site::default() },
        rows: numbers.iter().copied().map(row).collect(),
        ..BoardView::default()
    }
}

fn snapshot(epoch: u32, seq: u64, numbers: &[u32]) -> String {
    text(&Frame::Snapshot(Snapshot { epoch, seq, now: "n".to_owned(), view: view(numbers) }))
}

fn delta(from: u64, to: u64, calls: &[u32]) -> String {
    let change = BoardChange { calls: calls.iter().copied().map(row).collect(), withdrawn: Vec::new() };
    text(&Frame::Delta(Delta { from, to, now: "n".to_owned(), change }))
}

fn text(frame: &Frame) -> String {
    serde_json::to_string(frame).unwrap()
}

fn hello(epoch: u32, after: u64) -> Told {
    vec![Output::Hello(Hello { epoch: Some(epoch), after: Some(after), token: None })]
}

fn connected() -> Session<BoardTopic> {
    let mut session = Session::new(None);
    assert_eq!(session.take(0, Input::Connected), [Output::Hello(Hello::default())]);
    session
}

fn live_at(epoch: u32, seq: u64, numbers: &[u32]) -> Session<BoardTopic> {
    let mut session = connected();
    let told = session.take(0, Input::Frame(&snapshot(epoch, seq, numbers)));
    let update = Update::Snapshot { epoch, seq, now: "n".to_owned(), view: view(numbers) };
    assert_eq!(told, [Output::Deliver(update), Output::Deliver(Update::Link(Link::Live))]);
    session
}

#[test]
fn who_knows_nothing_asks_for_everything_and_is_live_once_it_has_it() {
    assert_eq!(live_at(1, 7, &[101]).known().unwrap().seq, 7);
}

#[test]
fn who_comes_back_says_how_far_it_knows_and_is_not_live_before_it_heard_more() {
    let known = Known { epoch: 2, seq: 40, view: view(&[101]) };
    let mut session: Session<BoardTopic> = Session::new(Some(known));
    assert_eq!(session.take(0, Input::Connected), hello(2, 40));
    let told = session.take(5, Input::Frame(&delta(40, 44, &[])));
    let beat = Update::Heartbeat { seq: 44, now: "n".to_owned() };
    assert_eq!(told, [Output::Deliver(beat), Output::Deliver(Update::Link(Link::Live))]);
}

#[test]
fn a_change_that_fits_is_delivered_with_the_new_view() {
    let mut session = live_at(1, 7, &[101]);
    let told = session.take(5, Input::Frame(&delta(7, 9, &[102])));
    let change = BoardChange { calls: vec![row(102)], withdrawn: Vec::new() };
    let update = Update::Change { seq: 9, now: "n".to_owned(), view: view(&[102, 101]), change };
    assert_eq!(told, [Output::Deliver(update)]);
}

#[test]
fn a_gap_is_answered_with_one_hello_and_nothing_is_shown_from_beyond_it() {
    let mut session = live_at(1, 7, &[101]);
    assert_eq!(session.take(1, Input::Frame(&delta(8, 9, &[103]))), hello(1, 7));
    assert_eq!(session.take(2, Input::Frame(&delta(9, 10, &[104]))), [], "the answer is under way");
    assert_eq!(session.known().unwrap().view, view(&[101]));
    let told = session.take(3, Input::Frame(&delta(7, 10, &[102, 103, 104])));
    assert!(matches!(&told[..], [Output::Deliver(Update::Change { seq: 10, .. })]), "{told:?}");
    assert_eq!(session.take(4, Input::Frame(&delta(12, 13, &[105]))), hello(1, 10), "the next gap is asked about again");
}

#[test]
fn a_delta_that_runs_backwards_is_no_step() {
    let mut session = live_at(1, 7, &[]);
    assert_eq!(session.take(1, Input::Frame(&delta(7, 3, &[101]))), hello(1, 7));
    assert_eq!(session.known().unwrap().seq, 7);
}

#[test]
fn an_older_snapshot_of_the_same_epoch_is_never_shown() {
    let mut session = live_at(3, 7, &[101]);
    for _ in 0..FAULTS_MAX {
        assert_eq!(session.take(1, Input::Frame(&snapshot(3, 6, &[]))), hello(3, 7));
    }
    assert_eq!(session.take(1, Input::Frame(&snapshot(3, 6, &[]))), [Output::Drop { reconnect_in_ms: None }]);
    assert_eq!(session.known().unwrap().view, view(&[101]));
}

#[test]
fn a_new_epoch_replaces_everything_even_where_it_is_shorter() {
    let mut session = live_at(3, 700, &[101]);
    let told = session.take(1, Input::Frame(&snapshot(4, 12, &[55])));
    assert!(matches!(&told[..], [Output::Deliver(Update::Snapshot { epoch: 4, seq: 12, .. })]), "{told:?}");
    assert_eq!(session.known().unwrap().view, view(&[55]));
}

#[test]
fn kinds_and_fields_of_tomorrow_are_passed_over() {
    let mut session = live_at(1, 7, &[]);
    assert_eq!(session.take(1, Input::Frame(r#"{"weather":{"rain":true}}"#)), []);
    let told = session.take(2, Input::Frame(r#"{"delta":{"from":7,"to":8,"now":"n","lamp":"on"},"extra":1}"#));
    assert_eq!(told, [Output::Deliver(Update::Heartbeat { seq: 8, now: "n".to_owned() })]);
}

#[test]
fn unusable_frames_are_answered_with_hello_a_few_times_and_then_with_leaving() {
    for bad in ["", "{", "[]", "7", "\"snapshot\"", "null", r#"{"delta":{"from":"x"}}"#, r#"{"snapshot":{}}"#, "[null,null,null]"] {
        let mut session = live_at(1, 7, &[]);
        for _ in 0..FAULTS_MAX {
            assert_eq!(session.take(1, Input::Frame(bad)), hello(1, 7), "{bad}");
        }
        assert_eq!(session.take(1, Input::Frame(bad)), [Output::Drop { reconnect_in_ms: None }], "{bad}");
        assert_eq!(session.take(1, Input::Frame(&delta(7, 8, &[]))), [], "nothing is heard on a connection that was left");
    }
}

#[test]
fn silence_is_told_first_and_then_the_connection_is_dropped() {
    let mut session = live_at(1, 7, &[]);
    session.take(1_000, Input::Frame(&delta(7, 7, &[])));
    assert_eq!(session.deadline_ms(), Some(1_000 + SILENCE_MS));
    assert_eq!(session.take(999 + SILENCE_MS, Input::Deadline), [], "not yet");
    let told = session.take(1_000 + SILENCE_MS, Input::Deadline);
    assert_eq!(told, [Output::Deliver(Update::Link(Link::Stale)), Output::Drop { reconnect_in_ms: None }]);
    assert_eq!(session.deadline_ms(), None);
    assert_eq!(session.take(5_100, Input::Disconnected), [Output::Deliver(Update::Link(Link::Down))]);
    assert_eq!(session.take(5_200, Input::Disconnected), [], "a failed try is no news");
}

#[test]
fn a_connection_that_says_nothing_usable_is_silent() {
    let mut session = live_at(1, 7, &[]);
    session.take(3_000, Input::Frame(r#"{"weather":{}}"#));
    session.take(3_500, Input::Frame(&delta(90, 91, &[])));
    let told = session.take(SILENCE_MS, Input::Deadline);
    assert_eq!(told, [Output::Deliver(Update::Link(Link::Stale)), Output::Drop { reconnect_in_ms: None }]);
}

#[test]
fn the_first_connection_that_fails_is_told() {
    let mut session: Session<BoardTopic> = Session::new(None);
    assert_eq!(session.take(0, Input::Disconnected), [Output::Deliver(Update::Link(Link::Down))]);
}

#[test]
fn a_dispatcher_that_restarts_is_left_alone_for_as_long_as_it_says_within_reason() {
    for (asked_ms, left_ms) in [(500, 500), (u64::MAX, ABSENCE_MAX_MS)] {
        let mut session = live_at(1, 7, &[]);
        let frame = text(&Frame::Restarting(Restarting { reconnect_in_ms: asked_ms }));
        assert_eq!(session.take(1, Input::Frame(&frame)), [Output::Drop { reconnect_in_ms: Some(left_ms) }]);
    }
}

#[derive(Debug, Clone)]
enum Event {
    Connected,
    Disconnected,
    Deadline(u64),
    Snapshot(u32, u64),
    Delta(u64, u64, bool),
    Noise(String),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => Just(Event::Connected),
        1 => Just(Event::Disconnected),
        1 => (0..6_000_u64).prop_map(Event::Deadline),
        3 => (1..3_u32, 0..12_u64).prop_map(|(epoch, seq)| Event::Snapshot(epoch, seq)),
        8 => (0..12_u64, 0..12_u64, any::<bool>()).prop_map(|(from, to, full)| Event::Delta(from, to, full)),
        1 => ".{0,40}".prop_map(Event::Noise),
    ]
}

fn frame_of(event: &Event) -> Option<String> {
    match event {
        Event::Snapshot(epoch, seq) => Some(snapshot(*epoch, *seq, &[1])),
        Event::Delta(from, to, full) => Some(delta(*from, *to, if *full { &[2] } else { &[] })),
        Event::Noise(noise) => Some(noise.clone()),
        Event::Connected | Event::Disconnected | Event::Deadline(_) => None,
    }
}

proptest! {
    #[test]
    fn in_any_order_of_events_nobody_goes_back_within_an_epoch_and_gaps_lead_to_hello(events in prop::collection::vec(event(), 1..120)) {
        let mut session: Session<BoardTopic> = Session::new(None);
        let (mut now_ms, mut open, mut asked) = (0, false, false);
        for event in events {
            let before = session.known().map(|known| (known.epoch, known.seq));
            let frame = frame_of(&event);
            let told = match &event {
                Event::Connected => { open = true; session.take(now_ms, Input::Connected) }
                Event::Disconnected => { open = false; session.take(now_ms, Input::Disconnected) }
                Event::Deadline(wait_ms) => { now_ms += wait_ms; session.take(now_ms, Input::Deadline) }
                Event::Snapshot(..) | Event::Delta(..) | Event::Noise(_) => session.take(now_ms, Input::Frame(frame.as_deref().unwrap())),
            };
            let after = session.known().map(|known| (known.epoch, known.seq));
            if let (Some((epoch, seq)), Some((epoch_after, seq_after))) = (before, after) {
                prop_assert!(epoch != epoch_after || seq <= seq_after);
            }
            let greeted = told.iter().any(|output| matches!(output, Output::Hello(_)));
            let delivered = told.iter().any(|output| matches!(output, Output::Deliver(Update::Snapshot { .. } | Update::Change { .. } | Update::Heartbeat { .. })));
            if let Event::Delta(from, to, _) = event {
                let fits = before.is_some_and(|(_, seq)| seq == from && from <= to);
                prop_assert_eq!(delivered, open && fits, "only what fits is shown");
                prop_assert_eq!(greeted, open && !fits && !asked, "a gap leads to hello");
            }
            prop_assert!(!delivered || open);
            asked = !delivered && (greeted || asked && !matches!(event, Event::Connected));
            open &= !told.iter().any(|output| matches!(output, Output::Drop { .. }));
        }
    }
}
