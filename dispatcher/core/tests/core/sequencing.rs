//! The sequencer between callers and a journal that is slow, contested, or silent.

use avanti_core::{Answer, Command, Effect, Envelope, Event, Input, Recorded, Refusal, Sequencer, State, deadline, invariant};
use avanti_model::{Timestamp, limits};

use crate::kit::{MONDAY, issue, kiosk, moment, request_key, settings};

fn opened() -> State {
    let at = moment(MONDAY, "09:00");
    let event = deadline::genesis(std::sync::Arc::new(settings()), "keys".to_owned(), false, at);
    let Event::DayOpened(opened) = event else { panic!("a journal begins with a day") };
    State::opening(1, at, &opened)
}

fn ticket(number: u64) -> Input {
    command(number, issue("legal", "it", &[]))
}

fn command(number: u64, command: Command) -> Input {
    let key = request_key(&format!("key-{number}"));
    Input::Command { token: number, envelope: Envelope { at: moment(MONDAY, "09:01"), by: kiosk(), key, entropy: number, command } }
}

fn appended(effects: &[Effect]) -> Vec<Recorded> {
    let batches = effects.iter().filter_map(|effect| match effect {
        Effect::Append { records, .. } => Some(records.to_vec()),
        Effect::Publish { .. } | Effect::Reply { .. } | Effect::Reload => None,
    });
    batches.flatten().collect()
}

fn replies(effects: &[Effect]) -> Vec<(u64, Result<Answer, Refusal>)> {
    let replies = effects.iter().filter_map(|effect| match effect {
        Effect::Reply { token, result } => Some((*token, result.clone())),
        Effect::Append { .. } | Effect::Publish { .. } | Effect::Reload => None,
    });
    replies.collect()
}

fn number(result: &Result<Answer, Refusal>) -> u32 {
    match result {
        Ok(Answer::Ticket { ticket, .. }) => ticket.number.value(),
        other => panic!("a ticket: {other:?}"),
    }
}

#[test]
fn nobody_is_answered_before_the_journal_has() {
    let mut sequencer = Sequencer::new(opened());
    let effects = sequencer.handle(ticket(1));
    assert!(matches!(&effects[..], [Effect::Append { after: 1, .. }]), "{effects:?}");
    assert!(sequencer.settled().visits.is_empty());
    let effects = sequencer.handle(Input::Appended);
    assert!(matches!(&effects[..], [Effect::Publish { from: 1, .. }, Effect::Reply { token: 1, .. }]), "{effects:?}");
    assert_eq!(sequencer.settled().visits.len(), 1);
}

#[test]
fn commands_that_come_meanwhile_go_into_the_next_batch_and_see_each_other() {
    let mut sequencer = Sequencer::new(opened());
    sequencer.handle(ticket(1));
    for number in 2..=4 {
        assert!(sequencer.handle(ticket(number)).is_empty());
    }
    let effects = sequencer.handle(Input::Appended);
    assert_eq!(appended(&effects).len(), 3);
    let effects = sequencer.handle(Input::Appended);
    assert_eq!(replies(&effects).iter().map(|(_, result)| number(result)).collect::<Vec<_>>(), [102, 103, 104]);
}

#[test]
fn who_loses_against_another_writer_decides_again() {
    let (mut winner, mut loser) = (Sequencer::new(opened()), Sequencer::new(opened()));
    let first = appended(&winner.handle(ticket(1)));
    loser.handle(ticket(2));
    let effects = loser.handle(Input::Conflict { missed: first });
    assert!(matches!(effects[0], Effect::Publish { from: 1, .. }), "what the other wrote is shown at once");
    let second = appended(&effects);
    assert_eq!(second[0].seq, 3);
    let replies = replies(&loser.handle(Input::Appended));
    assert_eq!(number(&replies[0].1), 102, "a number is not given twice");
    winner.handle(Input::Appended);
    winner.handle(Input::Tail { records: second });
    assert_eq!(winner.settled().hash(), loser.settled().hash());
}

#[test]
fn a_due_event_is_proposed_once_and_the_loser_finds_nothing_due() {
    let (mut winner, mut loser) = (Sequencer::new(opened()), Sequencer::new(opened()));
    let closing = || Input::Clock(moment(MONDAY, "17:00"));
    let first = appended(&winner.handle(closing()));
    assert_eq!(first.len(), 1);
    assert_eq!(appended(&loser.handle(closing())).len(), 1);
    assert!(appended(&loser.handle(Input::Conflict { missed: first })).is_empty());
}

#[test]
fn what_was_certainly_not_written_is_refused_and_the_rest_goes_on() {
    let mut sequencer = Sequencer::new(opened());
    sequencer.handle(ticket(1));
    sequencer.handle(ticket(2));
    let effects = sequencer.handle(Input::NotWritten);
    assert_eq!(replies(&effects), [(1, Err(Refusal::Unavailable))]);
    assert_eq!(appended(&effects).len(), 1, "nobody who waits is left waiting");
    assert_eq!(number(&replies(&sequencer.handle(Input::Appended))[0].1), 101);
}

#[test]
fn what_is_due_is_not_tried_again_at_once_on_a_journal_that_takes_nothing() {
    let mut sequencer = Sequencer::new(opened());
    assert_eq!(appended(&sequencer.handle(Input::Clock(moment(MONDAY, "17:00")))).len(), 1);
    assert!(sequencer.handle(Input::NotWritten).is_empty());
    assert_eq!(appended(&sequencer.handle(Input::Clock(moment(MONDAY, "17:00")))).len(), 1);
}

/// A batch of unknown outcome, after which the journal turns out to have it or not.
fn after_unknown(written: bool) -> (u32, usize) {
    let mut sequencer = Sequencer::new(opened());
    let batch = appended(&sequencer.handle(ticket(1)));
    let effects = sequencer.handle(Input::Unknown);
    assert!(matches!(&effects[..], [Effect::Reload]), "{effects:?}");
    assert!(sequencer.handle(ticket(2)).is_empty(), "nothing is decided meanwhile");
    let mut state = opened();
    for recorded in batch.iter().filter(|_| written) {
        state.apply(recorded);
    }
    let mut effects = sequencer.handle(Input::Reloaded { state: Box::new(state) });
    effects.extend(sequencer.handle(Input::Appended));
    let replies = replies(&effects);
    assert_eq!(replies.iter().map(|(token, _)| *token).collect::<Vec<_>>(), [1, 2]);
    invariant::check(sequencer.settled()).expect("every state can be");
    (number(&replies[0].1), sequencer.settled().visits.len())
}

#[test]
fn a_batch_of_unknown_outcome_happens_exactly_once() {
    assert_eq!(after_unknown(true), (101, 2));
    assert_eq!(after_unknown(false), (101, 2));
}

#[test]
fn a_gap_in_what_others_wrote_makes_it_read_again() {
    let mut other = Sequencer::new(opened());
    let first = appended(&other.handle(ticket(1)));
    other.handle(Input::Appended);
    let second = appended(&other.handle(ticket(2)));
    let mut sequencer = Sequencer::new(opened());
    let effects = sequencer.handle(Input::Tail { records: second.clone() });
    assert!(matches!(&effects[..], [Effect::Reload]), "{effects:?}");

    let mut sequencer = Sequencer::new(opened());
    sequencer.handle(Input::Tail { records: first.clone() });
    let both = first.into_iter().chain(second).collect();
    sequencer.handle(Input::Tail { records: both });
    assert_eq!(sequencer.settled().seq, 3, "what is known already is passed over");
}

#[test]
fn a_full_queue_refuses_and_keeps_what_it_has() {
    let mut sequencer = Sequencer::new(opened());
    sequencer.handle(ticket(0));
    let most = limits::COMMAND_QUEUE_MAX as u64;
    for number in 1..=most {
        assert!(sequencer.handle(ticket(number)).is_empty());
    }
    let effects = sequencer.handle(ticket(most + 1));
    assert_eq!(replies(&effects), [(most + 1, Err(Refusal::Overloaded))]);
    let mut answered = 0;
    while sequencer.is_appending() {
        answered += replies(&sequencer.handle(Input::Appended)).len() as u64;
    }
    assert_eq!(answered, most + 1);
}

#[test]
fn a_command_that_never_gets_through_is_answered_in_the_end() {
    let mut sequencer = Sequencer::new(opened());
    sequencer.handle(ticket(1));
    let mut answers = Vec::new();
    for _ in 0..2_000 {
        answers.extend(replies(&sequencer.handle(Input::Unknown)));
        answers.extend(replies(&sequencer.handle(Input::Reloaded { state: Box::new(opened()) })));
    }
    assert_eq!(answers, [(1, Err(Refusal::Unavailable))]);
}

#[test]
fn a_day_turns_and_a_ticket_is_handed_out_in_one_batch() {
    let mut sequencer = Sequencer::new(opened());
    let late: Timestamp = moment(MONDAY.tomorrow().unwrap(), "09:30");
    let Input::Command { token, envelope } = ticket(1) else { panic!("a command") };
    let effects = sequencer.handle(Input::Command { token, envelope: Envelope { at: late, ..envelope } });
    let kinds: Vec<_> = appended(&effects).iter().map(|recorded| recorded.event.kind()).collect();
    assert_eq!(kinds, ["day_closed", "day_opened", "ticket_issued"]);
    let effects = sequencer.handle(Input::Appended);
    assert_eq!(number(&replies(&effects)[0].1), 101);
}
