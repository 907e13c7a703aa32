//! The laws of a board: no old call as new, none twice, withdrawn means gone, and silence is said.

use avanti_locales::Opening;
use avanti_protocol::{
    Picture, Site,
    board::{BoardChange, HallCodes},
};
use proptest::prelude::*;

use super::{
    stage::{BUSY_TURN_MS, FRESH_MS, TURN_MS},
    *,
};
use crate::announce::NEW_FOR_MS;

/// 2 March 2026, 10:00 in Milan.
const TEN: i64 = 1_772_442_000_000;

fn time(at_ms: i64) -> String {
    jiff::Timestamp::from_millisecond(at_ms).unwrap().to_string()
}

fn row(number: u32, called_at_ms: i64) -> BoardRow {
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    BoardRow { number, picture, desk: "3".to_owned(), language: "ar".to_owned(), called_at: time(called_at_ms), calls: 1 }
}

fn view(rows: &[BoardRow]) -> BoardView {
    let site = Site { id: "milano".to_owned(), time_zone: "Europe/Rome".to_owned(), open: true, ..Site::default() };
    BoardView { site, rows: rows.to_vec(), codes: None }
}

fn snapshot(now_ms: i64, rows: &[BoardRow]) -> Input {
    Input::News(News::Update(Update::Snapshot { epoch: 1, seq: 1, now: time(now_ms), view: view(rows) }))
}

fn change(now_ms: i64, calls: &[BoardRow], rows: &[BoardRow]) -> Input {
    withdrawal(now_ms, calls, &[], rows)
}

fn withdrawal(now_ms: i64, calls: &[BoardRow], withdrawn: &[u32], rows: &[BoardRow]) -> Input {
    let change = BoardChange { calls: calls.to_vec(), withdrawn: withdrawn.to_vec() };
    Input::News(News::Update(Update::Change { seq: 2, now: time(now_ms), view: view(rows), change }))
}

fn heartbeat(now_ms: i64) -> Input {
    Input::News(News::Update(Update::Heartbeat { seq: 2, now: time(now_ms) }))
}

fn link(link: Link) -> Input {
    Input::News(News::Update(Update::Link(link)))
}

/// The numbers that are new to whoever says them.
fn called(effects: &Effects) -> Vec<u32> {
    let called = effects.heard.iter().filter_map(|heard| match heard {
        Heard::Call(row) => Some(row.number),
        Heard::Withdrawn(_) | Heard::Only(_) => None,
    });
    called.collect()
}

/// A board that is live since ten and has these rows.
fn live(rows: &[BoardRow]) -> Board {
    let mut board = Board::new(None);
    assert!(called(&board.take(TEN, snapshot(TEN, rows))).is_empty(), "these rows are no news");
    board.take(TEN, link(Link::Live));
    board
}

fn calls(board: &Board, now_ms: i64) -> Calls {
    match board.scene(now_ms).shape {
        Shape::Calls(calls) => calls,
        shape @ (Shape::Enrolment { .. } | Shape::Connecting | Shape::Idle | Shape::Closed(_)) => {
            panic!("calls are in sight, not {shape:?}")
        }
    }
}

fn newest(board: &Board, now_ms: i64) -> u32 {
    calls(board, now_ms).newest.number
}

fn earlier(board: &Board, now_ms: i64) -> Vec<u32> {
    calls(board, now_ms).earlier.iter().map(|row| row.number).collect()
}

#[test]
fn a_call_is_shown_as_the_newest_the_moment_it_is_made() {
    let old = row(101, TEN - 60_000);
    let mut board = live(std::slice::from_ref(&old));
    let new = row(102, TEN + 1_000);
    let effects = board.take(TEN + 1_010, change(TEN + 1_010, std::slice::from_ref(&new), &[new.clone(), old]));
    assert_eq!(effects, Effects { show: true, keep: true, heard: vec![Heard::Call(new)] });
    assert_eq!((newest(&board, TEN + 1_010), calls(&board, TEN + 1_010).fresh), (102, true));
    assert_eq!(earlier(&board, TEN + 1_010), [101]);
}

#[test]
fn a_call_counts_as_fresh_for_a_while_and_the_screen_is_told_when_it_no_longer_does() {
    let mut board = live(&[]);
    let new = row(102, TEN);
    board.take(TEN + 10, change(TEN + 10, std::slice::from_ref(&new), std::slice::from_ref(&new)));
    assert!(!board.take(TEN + FRESH_MS, Input::Tick).show);
    assert!(board.take(TEN + 10 + FRESH_MS, Input::Tick).show);
    assert!(!calls(&board, TEN + 10 + FRESH_MS).fresh);
}

#[test]
fn a_snapshot_after_an_outage_announces_what_is_new_and_nothing_that_is_old() {
    let mut board = live(&[]);
    board.take(TEN + 5_000, link(Link::Down));
    let now_ms = TEN + 120_000;
    let rows = [row(104, now_ms - 2_000), row(103, now_ms - NEW_FOR_MS - 1)];
    assert_eq!(called(&board.take(now_ms, snapshot(now_ms, &rows))), [104]);
    assert_eq!((newest(&board, now_ms), earlier(&board, now_ms)), (104, vec![103]));
    board.take(now_ms + TURN_MS, Input::Tick);
    assert_eq!(newest(&board, now_ms + TURN_MS), 104, "the old one has no turn");
}

#[test]
fn the_same_call_is_never_announced_twice_by_any_resync() {
    let mut board = live(&[]);
    let rows = [row(102, TEN)];
    assert_eq!(called(&board.take(TEN + 10, snapshot(TEN + 10, &rows))), [102]);
    for later_ms in [20, TURN_MS + 20, 2 * TURN_MS] {
        assert!(called(&board.take(TEN + later_ms, snapshot(TEN + later_ms, &rows))).is_empty());
        assert!(called(&board.take(TEN + later_ms, change(TEN + later_ms, &rows, &rows))).is_empty());
    }
}

#[test]
fn a_repeated_call_is_announced_again() {
    let mut board = live(&[]);
    board.take(TEN, change(TEN, &[row(102, TEN)], &[row(102, TEN)]));
    let now_ms = TEN + 60_000;
    let repeated = [BoardRow { calls: 2, ..row(102, now_ms) }];
    assert_eq!(called(&board.take(now_ms, change(now_ms, &repeated, &repeated))), [102]);
}

#[test]
fn a_call_that_was_taken_back_leaves_the_screen_and_is_not_announced_after_all() {
    let old = row(101, TEN - 60_000);
    let mut board = live(std::slice::from_ref(&old));
    let (first, second) = (row(102, TEN), row(103, TEN + 100));
    board.take(TEN + 200, change(TEN + 200, &[first.clone(), second.clone()], &[second.clone(), first, old.clone()]));
    let effects = board.take(TEN + 300, withdrawal(TEN + 300, &[], &[102], &[second, old.clone()]));
    assert_eq!(effects.heard, [Heard::Withdrawn(102)]);
    assert_eq!((newest(&board, TEN + 300), earlier(&board, TEN + 300)), (103, vec![101]));
    let effects = board.take(TEN + 400, withdrawal(TEN + 400, &[], &[103], std::slice::from_ref(&old)));
    assert!(effects.show && called(&effects).is_empty());
    assert_eq!((newest(&board, TEN + 400), calls(&board, TEN + 400).fresh), (101, false));
    let kept = board.take(TEN + 500, snapshot(TEN + 500, &[])).heard;
    assert_eq!(kept, [Heard::Only(Vec::new())], "what a snapshot lacks is not true");
    assert_eq!(board.scene(TEN + 500).shape, Shape::Idle);
}

#[test]
fn of_thirty_calls_in_ten_seconds_each_is_shown_though_the_dispatcher_keeps_twelve() {
    let mut board = live(&[]);
    let mut rows: Vec<BoardRow> = Vec::new();
    let mut on_stage = Vec::new();
    for now_ms in (TEN..TEN + 90_000).step_by(100) {
        let made = (now_ms - TEN) / 333;
        if (now_ms - TEN) % 300 == 0 && made < 30 {
            let new = row(102 + u32::try_from((now_ms - TEN) / 300).unwrap(), now_ms);
            rows.insert(0, new.clone());
            rows.truncate(12);
            board.take(now_ms, change(now_ms, &[new], &rows));
        } else {
            board.take(now_ms, heartbeat(now_ms));
        }
        on_stage.push(newest(&board, now_ms));
    }
    on_stage.dedup();
    assert!(on_stage.len() >= 30 && on_stage.is_sorted(), "{on_stage:?}");
}

#[test]
fn of_several_calls_within_seconds_each_has_its_turn_as_the_newest() {
    let mut board = live(&[]);
    let made = [row(102, TEN), row(103, TEN + 100)];
    let effects = board.take(TEN + 200, change(TEN + 200, &made, &[made[1].clone(), made[0].clone()]));
    assert_eq!((called(&effects), newest(&board, TEN + 200)), (vec![102, 103], 102));
    assert_eq!(earlier(&board, TEN + 200), [103], "it is in sight while it waits");
    assert!(!board.take(TEN + 199 + TURN_MS, Input::Tick).show || newest(&board, TEN + 199 + TURN_MS) == 102);
    assert!(board.take(TEN + 200 + TURN_MS, Input::Tick).show);
    assert_eq!((newest(&board, TEN + 200 + TURN_MS), earlier(&board, TEN + 200 + TURN_MS)), (103, vec![102]));
}

#[test]
fn turns_are_shorter_while_many_wait() {
    let mut board = live(&[]);
    let mut rows: Vec<BoardRow> = (0..6).map(|n| row(102 + n, TEN + i64::from(n))).collect();
    rows.reverse();
    board.take(TEN + 100, snapshot(TEN + 100, &rows));
    assert_eq!(newest(&board, TEN + 100), 102);
    board.take(TEN + 100 + BUSY_TURN_MS, Input::Tick);
    assert_eq!(newest(&board, TEN + 100 + BUSY_TURN_MS), 103);
}

#[test]
fn after_a_restart_the_last_calls_are_shown_as_not_live_and_never_as_new() {
    let mut before = live(&[]);
    let rows = [row(102, TEN + 1_000)];
    assert_eq!(called(&before.take(TEN + 1_000, change(TEN + 1_000, &rows, &rows))), [102]);

    let kept = serde_json::from_slice(&serde_json::to_vec(&before.to_keep().unwrap()).unwrap()).unwrap();
    let mut board = Board::new(Some(kept));
    let effects = board.take(TEN + 9_000, Input::Tick);
    assert!(effects.heard.is_empty());
    let scene = board.scene(TEN + 9_000);
    assert_eq!((scene.link, scene.heard_at.as_deref()), (Link::Down, Some("10:00")));
    assert_eq!((newest(&board, TEN + 9_000), calls(&board, TEN + 9_000).fresh), (102, false));
    assert!(called(&board.take(TEN + 10_000, snapshot(TEN + 10_000, &rows))).is_empty(), "it was announced before the restart");
}

#[test]
fn a_machine_whose_clock_is_wrong_after_a_restart_shows_neither_its_time_nor_calls_of_unknown_age() {
    let old = row(102, TEN - 60_000);
    let kept = live(std::slice::from_ref(&old)).to_keep().unwrap();
    for (wrong_ms, shown) in [(0, false), (TEN + 400 * 86_400_000, false), (TEN + 60_000, true)] {
        let mut board = Board::new(Some(kept.clone()));
        board.take(wrong_ms, Input::Tick);
        let scene = board.scene(wrong_ms);
        assert_eq!((scene.clock, matches!(scene.shape, Shape::Calls(_))), (None, shown), "{wrong_ms}");
        assert_eq!(board.clock_ahead_ms(), None);
        board.take(wrong_ms, snapshot(TEN + 60_000, std::slice::from_ref(&old)));
        board.take(wrong_ms, link(Link::Live));
        assert_eq!((newest(&board, wrong_ms), board.scene(wrong_ms).clock.as_deref()), (102, Some("10:01")));
        assert_eq!(board.clock_ahead_ms(), Some(wrong_ms - TEN - 60_000));
    }
}

#[test]
fn calls_that_nobody_still_waits_for_are_not_shown_after_a_long_outage() {
    let mut board = live(&[row(101, TEN - 60_000)]);
    board.take(TEN + 1_000, link(Link::Down));
    assert_eq!(newest(&board, TEN + CALLS_SHOWN_MS), 101);
    assert!(board.take(TEN + CALLS_SHOWN_MS + 1, Input::Tick).show);
    assert_eq!(board.scene(TEN + CALLS_SHOWN_MS + 1).shape, Shape::Connecting);
}

#[test]
fn silence_is_said_within_five_seconds_even_if_the_client_does_not_notice() {
    let mut board = live(&[]);
    board.take(TEN + 2_000, heartbeat(TEN + 2_000));
    assert_eq!(board.scene(TEN + 6_000).link, Link::Live);
    let effects = board.take(TEN + 2_000 + SILENCE_MS, Input::Tick);
    assert!(effects.show);
    assert_eq!(board.scene(TEN + 7_000).link, Link::Stale);
    board.take(TEN + 8_000, heartbeat(TEN + 8_000));
    assert_eq!(board.scene(TEN + 8_000).link, Link::Live, "it was only late");
}

#[test]
fn the_clock_is_the_dispatchers_and_goes_on_without_it() {
    let mut board = Board::new(None);
    let own_ms = 5_000_000;
    assert_eq!(board.scene(own_ms).clock, None, "nobody knows the hall's time before the dispatcher says it");
    board.take(own_ms, snapshot(TEN, &[]));
    assert_eq!(board.scene(own_ms).clock.as_deref(), Some("10:00"));
    board.take(own_ms + 1, link(Link::Down));
    let scene = board.scene(own_ms + 61 * 60_000);
    assert_eq!((scene.clock.as_deref(), scene.heard_at.as_deref()), (Some("11:01"), Some("10:00")));
}

#[test]
fn an_idle_minute_is_kept_once() {
    let mut board = live(&[]);
    let kept = (1..60).filter(|beat| board.take(TEN + beat * 2_000, heartbeat(TEN + beat * 2_000)).keep).count();
    assert_eq!(kept, 1, "118 seconds have one full minute");
}

#[test]
fn without_calls_the_hall_is_welcomed_or_told_when_the_doors_open() {
    let mut board = Board::new(None);
    assert_eq!(board.scene(TEN).shape, Shape::Connecting);
    for (open, opens_at, expected) in [
        (true, None, Shape::Idle),
        (false, None, Shape::Closed(None)),
        (false, Some("2026-03-02T14:00:00+01:00"), Shape::Closed(Some(Opening::Today("14:00".to_owned())))),
        (false, Some("2026-03-03T09:00:00+01:00"), Shape::Closed(Some(Opening::Tomorrow("09:00".to_owned())))),
        (false, Some("2026-03-06T09:00:00+01:00"), Shape::Closed(Some(Opening::On(jiff::civil::Weekday::Friday, "09:00".to_owned())))),
        (
            false,
            Some("2026-03-30T09:00:00+02:00"),
            Shape::Closed(Some(Opening::OnDate(jiff::civil::date(2026, 3, 30), "09:00".to_owned()))),
        ),
        (false, Some("soon"), Shape::Closed(None)),
    ] {
        let mut view = view(&[]);
        view.site = Site { open, opens_at: opens_at.map(str::to_owned), ..view.site };
        board.take(TEN, Input::News(News::Update(Update::Snapshot { epoch: 1, seq: 1, now: time(TEN), view })));
        assert_eq!(board.scene(TEN).shape, expected, "{opens_at:?}");
    }
}

#[test]
fn the_code_for_phones_changes_by_the_dispatcher_s_clock_and_is_there_while_tickets_are() {
    let codes = |codes: &[&str]| {
        let codes = codes.iter().map(|code| (*code).to_owned()).collect();
        Some(HallCodes { from: time(TEN - 300_000), seconds: 300, codes })
    };
    let mut board = Board::new(None);
    let mut told = |open: bool, codes: Option<HallCodes>, now_ms: i64| {
        let mut view = BoardView { codes, ..view(&[]) };
        view.site.open = open;
        board.take(now_ms, Input::News(News::Update(Update::Snapshot { epoch: 1, seq: 1, now: time(TEN), view })));
        board.scene(now_ms).code
    };
    let all = codes(&["1111", "2222", "3333"]);
    assert_eq!(told(true, all.clone(), TEN - 40_000).as_deref(), Some("2222"), "its own clock is late");
    assert_eq!(told(false, all.clone(), TEN), None);
    assert_eq!(told(true, None, TEN), None);
    assert_eq!(told(true, codes(&["1111"]), TEN), None, "it never shows an old one");
    told(true, all, TEN);
    assert_eq!(board.scene(TEN + 299_000).code.as_deref(), Some("2222"));
    board.take(TEN + 300_000, heartbeat(TEN + 300_000));
    assert_eq!(board.scene(TEN + 300_000).code.as_deref(), Some("3333"));
}

#[test]
fn a_time_that_cannot_be_read_is_shown_without_a_sound() {
    let mut board = live(&[]);
    let odd = [BoardRow { called_at: "just now".to_owned(), ..row(102, TEN) }];
    assert!(called(&board.take(TEN + 10, change(TEN + 10, &odd, &odd))).is_empty());
    assert_eq!(newest(&board, TEN + 10), 102);
}

proptest! {
    #[test]
    fn whatever_comes_each_call_is_heard_at_most_once_and_only_while_it_is_new(
        steps in prop::collection::vec((0..40_000_i64, prop::collection::vec((101..106_u32, 0..12_i64), 0..6)), 1..40),
    ) {
        let mut board = Board::new(None);
        let (mut now_ms, mut heard) = (TEN, 0);
        let mut could_be_heard = std::collections::BTreeSet::new();
        for (wait_ms, rows) in steps {
            now_ms += wait_ms;
            let mut seen = std::collections::BTreeSet::new();
            let rows: Vec<BoardRow> = rows.into_iter().filter(|(number, _)| seen.insert(*number))
                .map(|(number, step)| row(number, TEN + step * 20_000)).collect();
            could_be_heard.extend(rows.iter().filter(|row| now_ms - millis(&row.called_at).unwrap() <= NEW_FOR_MS)
                .map(|row| (row.number, row.called_at.clone())));
            heard += called(&board.take(now_ms, snapshot(now_ms, &rows))).len();
            prop_assert!(heard <= could_be_heard.len());
        }
    }
}

#[test]
fn a_board_that_is_not_let_in_shows_its_code_and_no_call() {
    let mut board = live(&[row(101, TEN - 60_000)]);
    let waits = |code: Option<&str>| Input::News(News::Admission(Admission::Waits { code: code.map(str::to_owned), refused: true }));
    for code in [None, Some("KTM-4PX")] {
        assert!(board.take(TEN + 1_000, waits(code)).show);
        assert_eq!(board.scene(TEN + 1_000).shape, Shape::Enrolment { code: code.map(str::to_owned), refused: true });
    }
    board.take(TEN + 2_000, Input::News(News::Admission(Admission::Admitted)));
    board.take(TEN + 2_000, snapshot(TEN + 2_000, &[row(101, TEN - 60_000)]));
    assert_eq!(newest(&board, TEN + 2_000), 101);
}
