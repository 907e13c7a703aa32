//! The contract as laws: every journal runs them all in its tests.
//! Knows the contract only, no store.

use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt, join_all};

use crate::{
    chain::{verify, verify_journal},
    contract::{AppendError, Head, Journal, JournalError, MAX_BATCH_ENTRIES, MAX_BODY_BYTES, MAX_KIND_BYTES, Rejection},
    record::{Entry, Record},
};

/// How many callers race in the laws about racing.
const RACERS: usize = 8;
/// How many batches each of them gets in.
const BATCHES_EACH: usize = 5;

/// Runs every law, each on a fresh journal from `make`.
///
/// # Panics
/// When a law is broken.
pub async fn contract_suite(make: impl Fn() -> BoxFuture<'static, Arc<dyn Journal>>) {
    an_empty_journal_has_the_empty_head(&*make().await).await;
    what_is_appended_is_read_back_in_order_and_in_pages(&*make().await).await;
    a_conflict_hands_back_exactly_what_was_missed(&*make().await).await;
    a_head_from_elsewhere_has_diverged(&*make().await).await;
    a_batch_that_breaks_a_limit_writes_nothing(&*make().await).await;
    time_never_runs_backwards(&*make().await).await;
    a_change_wakes_who_waits_for_it(&*make().await).await;
    of_racers_at_one_head_exactly_one_wins(&*make().await).await;
    racers_that_try_again_all_get_in_once(&*make().await).await;
    the_newest_day_start_is_found(&*make().await).await;
    an_epoch_begins_once_and_marks_what_follows(&*make().await).await;
    a_body_of_the_largest_size_and_any_script_comes_back(&*make().await).await;
}

/// An entry for tests: `body` as a JSON string, at 1,000 ms.
#[must_use]
pub fn entry(body: &str) -> Entry {
    Entry { at: 1_000, kind: "Tested".to_owned(), version: 1, min_reader: 1, day_start: false, body: format!("\"{body}\"") }
}

/// Law: an empty journal has the empty head, no records and no day.
///
/// # Panics
/// When the law is broken.
pub async fn an_empty_journal_has_the_empty_head(journal: &dyn Journal) {
    assert_eq!(journal.head().await, Ok(Head::EMPTY));
    assert_eq!(journal.read(0, 10).await, Ok(Vec::new()));
    assert_eq!(journal.newest_day_start().await, Ok(None));
    assert_eq!(verify_journal(journal).await, Ok(Head::EMPTY));
}

/// Law: records come back as they were appended, chained, whatever the size of the page.
///
/// # Panics
/// When the law is broken.
pub async fn what_is_appended_is_read_back_in_order_and_in_pages(journal: &dyn Journal) {
    let full = Entry { at: 5_000, kind: "Full".to_owned(), version: 7, min_reader: 3, day_start: true, body: "{\"a\":1}".to_owned() };
    let first = append(journal, Head::EMPTY, vec![full.clone()]).await;
    let head = append(journal, first, (1..7).map(|number| entry(&number.to_string())).collect()).await;
    assert_eq!((head.epoch, head.seq), (1, 7));
    assert_eq!(journal.head().await, Ok(head));

    let all = read(journal, 0, 100).await;
    assert_eq!(all.len(), 7);
    assert_eq!(verify(Head::EMPTY, &all), Ok(head));
    let Record { epoch: _, seq: _, prev_hash: _, at, kind, version, min_reader, day_start, body } = all[0].clone();
    assert_eq!(Entry { at, kind, version, min_reader, day_start, body }, full);
    assert_eq!(all[6].body, "\"6\"");

    for limit in [1, 2, 3, 7, 8] {
        let mut paged: Vec<Record> = Vec::new();
        loop {
            let page = read(journal, paged.last().map_or(0, |record| record.seq), limit).await;
            assert!(page.len() <= limit, "a page of {} for {limit}", page.len());
            if page.is_empty() {
                break;
            }
            paged.extend(page);
        }
        assert_eq!(paged, all, "pages of {limit}");
    }
    assert_eq!(read(journal, 3, 0).await, []);
    assert_eq!(read(journal, 7, 10).await, []);
    assert_eq!(read(journal, u64::MAX, 10).await, []);
    assert_eq!(verify_journal(journal).await, Ok(head));
}

/// Law: who appends at an old head gets the records since, and nothing of the batch is written.
///
/// # Panics
/// When the law is broken.
pub async fn a_conflict_hands_back_exactly_what_was_missed(journal: &dyn Journal) {
    let first = append(journal, Head::EMPTY, vec![entry("1")]).await;
    let head = append(journal, first, vec![entry("2"), entry("3")]).await;
    let missed = read(journal, 1, 10).await;
    assert_eq!(missed.len(), 2);
    let answer = journal.append(first, vec![entry("late")]).await;
    assert_eq!(answer, Err(AppendError::Conflict { head, missed: missed.clone() }));
    assert_eq!(verify(first, &missed), Ok(head));
    let answer = journal.append(Head::EMPTY, vec![entry("later")]).await;
    assert_eq!(answer, Err(AppendError::Conflict { head, missed: read(journal, 0, 10).await }));
    assert_eq!(journal.head().await, Ok(head));
}

/// Law: a head beyond the end, or with another hash or a later epoch, is told from one that is merely old.
///
/// # Panics
/// When the law is broken.
pub async fn a_head_from_elsewhere_has_diverged(journal: &dyn Journal) {
    let first = append(journal, Head::EMPTY, vec![entry("1")]).await;
    let head = append(journal, first, vec![entry("2")]).await;
    let elsewhere = [
        Head { seq: 3, ..head },
        Head { seq: u64::MAX, ..head },
        Head { hash: first.hash, ..head },
        Head { hash: head.hash, ..first },
        Head { hash: head.hash, ..Head::EMPTY },
        Head { epoch: 2, ..head },
    ];
    for expected in elsewhere {
        let answer = journal.append(expected, vec![entry("lost")]).await;
        assert_eq!(answer, Err(AppendError::Diverged { head }), "{expected:?}");
    }
    assert_eq!(journal.head().await, Ok(head));
}

/// Law: one bad entry keeps the whole batch out, and the journal goes on.
///
/// # Panics
/// When the law is broken.
pub async fn a_batch_that_breaks_a_limit_writes_nothing(journal: &dyn Journal) {
    let large = Entry { body: "x".repeat(MAX_BODY_BYTES + 1), ..entry("") };
    let nameless = Entry { kind: String::new(), ..entry("") };
    let talkative = Entry { kind: "k".repeat(MAX_KIND_BYTES + 1), ..entry("") };
    let half = Entry { body: "x".repeat(MAX_BODY_BYTES), ..entry("") };
    let bad = [
        (Vec::new(), Rejection::EmptyBatch),
        (vec![entry("1"); MAX_BATCH_ENTRIES + 1], Rejection::TooManyEntries(MAX_BATCH_ENTRIES + 1)),
        (vec![entry("1"), large], Rejection::BodyTooLarge { index: 1, bytes: MAX_BODY_BYTES + 1 }),
        (vec![entry("1"), nameless], Rejection::KindLength { index: 1, bytes: 0 }),
        (vec![talkative, entry("1")], Rejection::KindLength { index: 0, bytes: MAX_KIND_BYTES + 1 }),
        (vec![half; 3], Rejection::BatchTooLarge(3 * MAX_BODY_BYTES)),
    ];
    for (batch, rejection) in bad {
        let answer = journal.append(Head::EMPTY, batch).await;
        assert_eq!(answer, Err(AppendError::NotWritten(JournalError::Rejected(rejection))));
    }
    assert_eq!(journal.head().await, Ok(Head::EMPTY));
    assert_eq!(read(journal, 0, 10).await, []);
    append(journal, Head::EMPTY, vec![entry("good")]).await;
}

/// Law: an entry older than the record before it takes that record's time.
///
/// # Panics
/// When the law is broken.
pub async fn time_never_runs_backwards(journal: &dyn Journal) {
    let first = append(journal, Head::EMPTY, vec![Entry { at: 5_000, ..entry("1") }]).await;
    append(journal, first, vec![Entry { at: 4_000, ..entry("2") }, Entry { at: 6_000, ..entry("3") }]).await;
    let times: Vec<i64> = read(journal, 0, 10).await.iter().map(|record| record.at).collect();
    assert_eq!(times, [5_000, 5_000, 6_000]);
}

/// Law: who waits for a change wakes when it comes, and at once when it has come.
///
/// # Panics
/// When the law is broken.
pub async fn a_change_wakes_who_waits_for_it(journal: &dyn Journal) {
    let mut change = journal.changed(Head::EMPTY);
    assert_eq!((&mut change).now_or_never(), None, "nothing has changed");
    let head = append(journal, Head::EMPTY, vec![entry("1")]).await;
    assert_eq!(change.await, Ok(head));
    assert_eq!(journal.changed(Head::EMPTY).await, Ok(head));
    let mut change = journal.changed(head);
    assert_eq!((&mut change).now_or_never(), None, "nothing has changed");
    let next = journal.begin_epoch(head, 2).await.expect("the head is right");
    assert_eq!(change.await, Ok(next));
}

/// Law: of many appends at one head one is written, and the others are handed its record.
///
/// # Panics
/// When the law is broken.
pub async fn of_racers_at_one_head_exactly_one_wins(journal: &dyn Journal) {
    let racers = (0..RACERS).map(|racer| journal.append(Head::EMPTY, vec![entry(&racer.to_string()); 2]));
    let answers = join_all(racers).await;
    let records = read(journal, 0, 100).await;
    assert_eq!(records.len(), 2);
    let head = verify(Head::EMPTY, &records).expect("a whole chain");
    let mut winners = Vec::new();
    for (racer, answer) in answers.into_iter().enumerate() {
        match answer {
            Ok(reached) => winners.push((racer, reached)),
            Err(error) => assert_eq!(error, AppendError::Conflict { head, missed: records.clone() }),
        }
    }
    let [(winner, reached)] = winners[..] else { panic!("{winners:?} won") };
    assert_eq!(reached, head);
    assert_eq!(records[0].body, entry(&winner.to_string()).body);
}

/// Law: losers that go on behind what they missed all get in, each batch once and in one piece.
///
/// # Panics
/// When the law is broken.
pub async fn racers_that_try_again_all_get_in_once(journal: &dyn Journal) {
    let heads = join_all((0..RACERS).map(|racer| insist(journal, racer))).await;
    let head = journal.head().await.expect("the journal answers");
    assert!(heads.contains(&head));
    assert_eq!(verify_journal(journal).await, Ok(head));
    let bodies: Vec<String> = read(journal, 0, 1_000).await.into_iter().map(|record| record.body).collect();
    assert_eq!(bodies.len(), RACERS * BATCHES_EACH * 2);
    let mut batches: Vec<&[String]> = bodies.chunks(2).collect();
    batches.sort();
    let mut expected: Vec<Vec<String>> = (0..RACERS)
        .flat_map(|racer| (0..BATCHES_EACH).map(move |round| batch(racer, round).into_iter().map(|e| e.body).collect()))
        .collect();
    expected.sort();
    assert_eq!(batches, expected);
}

/// Law: the last record that begins a day is found, however many follow.
///
/// # Panics
/// When the law is broken.
pub async fn the_newest_day_start_is_found(journal: &dyn Journal) {
    let day = |body| Entry { day_start: true, ..entry(body) };
    let head = append(journal, Head::EMPTY, vec![day("monday"), entry("1"), day("tuesday"), entry("2")]).await;
    assert_eq!(journal.newest_day_start().await, Ok(Some(3)));
    let head = append(journal, head, vec![entry("3"), entry("4")]).await;
    assert_eq!(journal.newest_day_start().await, Ok(Some(3)));
    append(journal, head, vec![day("wednesday")]).await;
    assert_eq!(journal.newest_day_start().await, Ok(Some(7)));
}

/// Law: a new epoch is compared like an append, only rises, and stands in every later record.
///
/// # Panics
/// When the law is broken.
pub async fn an_epoch_begins_once_and_marks_what_follows(journal: &dyn Journal) {
    let first = append(journal, Head::EMPTY, vec![entry("1")]).await;
    let begun = journal.begin_epoch(first, 5).await.expect("the head is right");
    assert_eq!(begun, Head { epoch: 5, ..first });
    assert_eq!(journal.head().await, Ok(begun));
    assert_eq!(journal.begin_epoch(first, 6).await, Err(AppendError::Conflict { head: begun, missed: Vec::new() }));
    assert_eq!(journal.append(first, vec![entry("old")]).await, Err(AppendError::Conflict { head: begun, missed: Vec::new() }));
    let fallen = Rejection::EpochNotNewer { asked: 5, present: 5 };
    assert_eq!(journal.begin_epoch(begun, 5).await, Err(AppendError::NotWritten(JournalError::Rejected(fallen))));
    let head = append(journal, begun, vec![entry("2")]).await;
    assert_eq!(head.epoch, 5);
    let epochs: Vec<u32> = read(journal, 0, 10).await.iter().map(|record| record.epoch).collect();
    assert_eq!(epochs, [1, 5]);
    assert_eq!(verify_journal(journal).await, Ok(head));
}

/// Law: bodies come back byte for byte, up to the largest and in any script.
///
/// # Panics
/// When the law is broken.
pub async fn a_body_of_the_largest_size_and_any_script_comes_back(journal: &dyn Journal) {
    let largest = Entry { body: "é".repeat(MAX_BODY_BYTES / 2), ..entry("") };
    let scripts = entry("ትግርኛ العربية 中文 বাংলা 🐟");
    append(journal, Head::EMPTY, vec![largest.clone(), scripts.clone()]).await;
    let records = read(journal, 0, 1).await;
    assert!(records[0].body == largest.body, "the largest body came back changed");
    assert_eq!(read(journal, 1, 1).await[0].body, scripts.body);
}

async fn append(journal: &dyn Journal, expected: Head, entries: Vec<Entry>) -> Head {
    journal.append(expected, entries).await.expect("an append at the head is acknowledged")
}

async fn read(journal: &dyn Journal, after: u64, limit: usize) -> Vec<Record> {
    journal.read(after, limit).await.expect("the journal answers")
}

async fn insist(journal: &dyn Journal, racer: usize) -> Head {
    let mut head = Head::EMPTY;
    for round in 0..BATCHES_EACH {
        head = loop {
            match journal.append(head, batch(racer, round)).await {
                Ok(reached) => break reached,
                Err(AppendError::Conflict { head: reached, missed }) => {
                    assert_eq!(verify(head, &missed), Ok(reached));
                    head = reached;
                }
                Err(error) => panic!("racer {racer}: {error}"),
            }
        };
    }
    head
}

fn batch(racer: usize, round: usize) -> Vec<Entry> {
    ["first", "second"].map(|half| entry(&format!("{racer} {round} {half}"))).into()
}
