//! The laws of what is said: one at a time, the oldest first, each once, and nothing that is not true.

use avanti_protocol::Picture;
use proptest::prelude::*;

use super::*;

const SENTENCE_MS: i64 = 3_000;
/// What number and desk take among others.
const SHORT_MS: i64 = 2_500;

fn row(number: u32, desk: &str, language: &str) -> BoardRow {
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    let called_at = "2026-03-02T10:00:00+01:00".to_owned();
    BoardRow { number, picture, desk: desk.to_owned(), language: language.to_owned(), called_at, calls: 1 }
}

fn call(number: u32, desk: &str) -> Input {
    Input::Heard(Heard::Call(row(number, desk, "ar")))
}

fn live() -> Queue {
    let mut queue = Queue::default();
    assert_eq!(queue.take(0, Input::Live(true)), []);
    queue
}

/// The numbers and the form of what is to be made.
fn making(orders: &[Order]) -> Option<(Vec<u32>, Form)> {
    orders.iter().find_map(|order| match order {
        Order::Make(utterance) => Some((utterance.rows.iter().map(|row| row.number).collect(), utterance.form)),
        Order::Chime | Order::Say(_) | Order::Hush => None,
    })
}

/// Which utterances are to be heard.
fn saying(orders: &[Order]) -> Vec<u64> {
    let said = orders.iter().filter_map(|order| match order {
        Order::Say(utterance) => Some(utterance.id),
        Order::Chime | Order::Make(_) | Order::Hush => None,
    });
    said.collect()
}

#[test]
fn a_call_is_said_at_once_after_its_chime_and_in_both_languages() {
    let mut queue = live();
    let orders = queue.take(1_000, call(117, "4"));
    assert_eq!((orders[0].clone(), making(&orders)), (Order::Chime, Some((vec![117], Form::Full))));
    assert_eq!(saying(&queue.take(1_040, Input::Made(1, SENTENCE_MS))), [1]);
    assert_eq!(queue.longest_ms(), 0);
}

#[test]
fn the_next_one_waits_until_the_first_has_been_said() {
    let mut queue = live();
    queue.take(0, call(117, "4"));
    queue.take(50, Input::Made(1, SENTENCE_MS));
    assert_eq!(queue.take(100, call(118, "5")), []);
    let free_ms = CHIME_MS + SENTENCE_MS + PAUSE_MS;
    assert_eq!(queue.take(CHIME_MS + SENTENCE_MS, Input::Tick), []);
    assert_eq!(queue.take(free_ms - 1, Input::Tick), []);
    assert_eq!(making(&queue.take(free_ms, Input::Tick)), Some((vec![118], Form::Full)));
    assert_eq!(queue.longest_ms(), free_ms - 100);
}

#[test]
fn the_more_wait_the_shorter_each_is_said() {
    let mut queue = live();
    queue.take(0, call(100, "1"));
    for (number, language) in [(101, "ar"), (102, "it"), (103, "ar"), (104, "fr"), (105, "ar"), (106, "en")] {
        queue.take(10, Input::Heard(Heard::Call(row(number, &number.to_string(), language))));
    }
    let mut forms = Vec::new();
    for id in 1..=7 {
        let now_ms = i64::try_from(id).unwrap() * 10_000;
        queue.take(now_ms - 9_000, Input::Unsaid(id));
        forms.extend(making(&queue.take(now_ms, Input::Tick)).map(|(rows, form)| (rows.len(), form)));
    }
    assert_eq!(forms, [(3, Form::Short), (1, Form::Own), (1, Form::Own), (1, Form::Full)]);
}

#[test]
fn a_call_that_is_taken_back_is_not_said_or_broken_off() {
    let mut queue = live();
    queue.take(0, call(117, "4"));
    queue.take(10, Input::Made(1, SENTENCE_MS));
    queue.take(20, call(118, "5"));
    assert_eq!(queue.take(30, Input::Heard(Heard::Withdrawn(118))), []);
    assert_eq!(queue.take(40, Input::Heard(Heard::Only(Vec::new()))), [Order::Hush]);
    assert_eq!(queue.take(60_000, Input::Tick), []);
}

#[test]
fn what_changed_while_nobody_listened_is_said_as_it_is_now() {
    let mut queue = live();
    queue.take(0, call(117, "4"));
    queue.take(10, Input::Made(1, SENTENCE_MS));
    queue.take(20, call(118, "5"));
    // 117 was called to another desk meanwhile, and so was 118.
    let rows = [("117", "6"), ("118", "7")].map(|(number, desk)| row(number.parse().unwrap(), desk, "ar"));
    assert_eq!(queue.take(30, Input::Heard(Heard::Only(rows.to_vec()))), [Order::Hush]);
    let said = queue.take(30 + PAUSE_MS, Input::Tick);
    assert!(matches!(&said[1], Order::Make(utterance) if (utterance.rows[0].number, utterance.rows[0].desk.as_str()) == (118, "7")));
}

#[test]
fn of_a_group_that_loses_one_while_it_is_called_the_rest_is_said_anew() {
    let mut queue = live();
    queue.take(0, call(100, "1"));
    queue.take(10, call(201, "2"));
    queue.take(10, call(202, "2"));
    queue.take(20, Input::Unsaid(1));
    queue.take(5_000, Input::Tick);
    queue.take(5_010, Input::Made(2, SENTENCE_MS));
    let orders = queue.take(6_500, Input::Heard(Heard::Withdrawn(201)));
    assert_eq!((orders[0].clone(), making(&orders).map(|(rows, _)| rows)), (Order::Hush, Some(vec![202])));
    assert_eq!(saying(&queue.take(6_510, Input::Made(3, SENTENCE_MS))), [3]);
}

#[test]
fn a_call_that_is_repeated_before_it_was_said_is_said_once() {
    let mut queue = live();
    queue.take(0, call(117, "4"));
    queue.take(10, call(118, "5"));
    queue.take(20, call(118, "6"));
    queue.take(30, Input::Unsaid(1));
    let said = queue.take(5_000, Input::Tick);
    assert!(matches!(&said[1], Order::Make(utterance) if utterance.rows[0].desk == "6"));
    queue.take(5_010, Input::Unsaid(2));
    assert_eq!(queue.take(50_000, Input::Tick), []);
}

#[test]
fn a_group_that_one_desk_calls_is_called_together_language_by_language() {
    let mut queue = live();
    queue.take(0, call(100, "1"));
    for (number, language) in [(201, "ar"), (202, "it"), (203, "ar"), (204, "it")] {
        queue.take(10, Input::Heard(Heard::Call(row(number, "Room 3", language))));
    }
    queue.take(20, Input::Unsaid(1));
    assert_eq!(making(&queue.take(5_000, Input::Tick)), Some((vec![201, 203], Form::Own)));
    // One of them is taken back while its words are made.
    let again = queue.take(5_010, Input::Heard(Heard::Withdrawn(203)));
    assert_eq!(making(&again), Some((vec![201], Form::Own)));
    assert_eq!(queue.take(5_020, Input::Made(2, SENTENCE_MS)), [], "the words of before are not said");
    assert_eq!(saying(&queue.take(5_030, Input::Made(3, SENTENCE_MS))), [3]);
    assert_eq!(making(&queue.take(20_000, Input::Tick)), Some((vec![202, 204], Form::Full)));
}

#[test]
fn while_nobody_knows_what_is_true_nothing_is_begun_and_what_becomes_too_old_is_never_said() {
    let mut queue = live();
    queue.take(0, Input::Live(false));
    queue.take(10, call(117, "4"));
    queue.take(20_000, call(118, "5"));
    assert_eq!(queue.take(20_010, Input::Tick), []);
    assert_eq!(making(&queue.take(LATE_MS + 11, Input::Live(true))), Some((vec![118], Form::Full)));
}

#[test]
fn words_that_never_come_hold_nobody_up() {
    let mut queue = live();
    queue.take(0, call(117, "4"));
    queue.take(10, call(118, "5"));
    assert_eq!(queue.take(PATIENCE_MS - 1, Input::Tick), []);
    queue.take(PATIENCE_MS, Input::Tick);
    assert_eq!(making(&queue.take(PATIENCE_MS + PAUSE_MS, Input::Tick)), Some((vec![118], Form::Full)));
    assert_eq!(queue.take(PATIENCE_MS + PAUSE_MS, Input::Made(1, SENTENCE_MS)), [], "it comes too late");
}

#[test]
fn thirty_calls_of_ten_seconds_in_four_languages_are_all_said_within_the_bound() {
    let mut queue = live();
    let (mut said, mut pending) = (Vec::new(), Vec::new());
    for now_ms in (0..180_000).step_by(250) {
        let mut orders = Vec::new();
        if now_ms < 10_000 && now_ms % 333 < 250 {
            let language = ["it", "ar", "bn", "zh"][usize::try_from(now_ms / 333 % 4).unwrap()];
            orders = queue.take(now_ms, Input::Heard(Heard::Call(row(u32::try_from(now_ms).unwrap(), &now_ms.to_string(), language))));
        }
        let made = |(id, calls): (u64, i64)| Input::Made(id, calls * SHORT_MS);
        orders.extend(pending.drain(..).flat_map(|done| queue.take(now_ms, made(done))).collect::<Vec<_>>());
        orders.extend(queue.take(now_ms, Input::Tick));
        for order in orders {
            if let Order::Make(utterance) = order {
                let calls = i64::try_from(utterance.rows.len()).unwrap();
                pending.push((utterance.id, if utterance.form == Form::Short { calls } else { 3 * calls }));
                said.extend(utterance.rows.iter().map(|row| row.number));
            }
        }
    }
    let unsorted = said.clone();
    said.sort_unstable();
    said.dedup();
    assert_eq!((said.len(), unsorted.len()), (30, 30), "each once");
    assert!(queue.longest_ms() < LATE_MS, "{} ms", queue.longest_ms());
}

proptest! {
    #[test]
    fn whatever_comes_two_are_never_said_at_once_and_none_that_is_not_true(
        steps in prop::collection::vec((0..4_000_i64, 0..8_u32, 0..6_u8), 1..200),
    ) {
        let mut queue = live();
        let mut truth = std::collections::BTreeSet::new();
        let (mut now_ms, mut pending, mut free_ms) = (0, None, 0);
        for (wait_ms, number, what) in steps {
            now_ms += wait_ms;
            let input = match what {
                0 | 1 => { truth.insert(number); call(number, &number.to_string()) }
                2 => { truth.remove(&number); Input::Heard(Heard::Withdrawn(number)) }
                3 => Input::Live(number > 1),
                4 => pending.take().map_or(Input::Tick, |id| Input::Made(id, 2_000)),
                _ => Input::Tick,
            };
            for order in queue.take(now_ms, input) {
                match order {
                    Order::Chime => prop_assert!(now_ms >= free_ms),
                    Order::Make(utterance) => {
                        prop_assert!(utterance.rows.iter().all(|row| truth.contains(&row.number)));
                        pending = Some(utterance.id);
                    }
                    Order::Say(_) => free_ms = now_ms + 2_000,
                    Order::Hush => free_ms = now_ms,
                }
            }
        }
    }
}
