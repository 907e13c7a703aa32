//! What boards are told: a list of calls that follows the state's own, change by change.

use std::collections::BTreeSet;

use avanti_core::{
    Command, Effect, Envelope, Input,
    state::BOARD_CALLS_MAX,
    view::{
        Changes,
        board::{self, BoardRow},
    },
};
use avanti_model::VisitId;

use crate::kit::{Centre, desk, kiosk, person, request_key, service};

/// Takes changes in as a board does: calls on top in their order, then withdrawals, then the limit.
fn take_in(rows: &mut Vec<BoardRow>, changes: &Changes) {
    for row in &changes.calls {
        rows.retain(|other| other.number != row.number);
        rows.insert(0, row.clone());
    }
    rows.retain(|row| !changes.withdrawn.contains(&row.number));
    rows.truncate(BOARD_CALLS_MAX);
}

/// Several commands made durable as one batch, and what boards hear of it.
fn batch(centre: &mut Centre, commands: &[(&str, Command)]) -> Changes {
    let now = centre.now;
    let envelope = |index: usize, agent: &str, command: Command| Envelope {
        at: now,
        by: person(agent),
        key: request_key(&format!("batch-{index}-{}", now.millis())),
        entropy: index as u64,
        command,
    };
    // The first command is alone in its batch and holds the others up.
    let blocker = Command::Leave { visit: centre.ticket("welcome", "it") };
    let mut effects =
        centre.sequencer.handle(Input::Command { token: 0, envelope: Envelope { by: kiosk(), ..envelope(0, "anna", blocker) } });
    for (index, (agent, command)) in commands.iter().enumerate() {
        let envelope = envelope(index + 1, agent, command.clone());
        assert!(centre.sequencer.handle(Input::Command { token: 0, envelope }).is_empty(), "the batch waits");
    }
    effects.extend(centre.sequencer.handle(Input::Appended));
    effects.extend(centre.sequencer.handle(Input::Appended));
    let replies = effects.iter().filter(|effect| matches!(effect, Effect::Reply { result: Ok(_), .. })).count();
    assert_eq!(replies, commands.len() + 1, "all are accepted: {effects:?}");
    let published = effects.into_iter().filter_map(|effect| match effect {
        Effect::Publish { changes, .. } => Some(changes),
        Effect::Append { .. } | Effect::Reply { .. } | Effect::Reload => None,
    });
    published.last().expect("the batch was published")
}

fn called_at(centre: &mut Centre, desk: &str) -> VisitId {
    centre.next(desk).expect("somebody waits")
}

#[test]
fn two_calls_of_one_batch_stand_in_the_order_in_which_they_were_made() {
    let mut centre = Centre::staffed();
    centre.ticket("welcome", "it");
    centre.ticket("legal", "it");
    let next = |id| Command::Next { desk: desk(id), finish: None };
    let changes = batch(&mut centre, &[("elena", next("d5")), ("anna", next("d1"))]);
    assert_eq!(changes.calls.iter().map(|row| row.number.value()).collect::<Vec<_>>(), [102, 101]);
    let mut rows = Vec::new();
    take_in(&mut rows, &changes);
    assert_eq!(rows, board::rows(centre.state()));
}

#[test]
fn a_miss_taken_back_in_its_own_batch_calls_on_top_again() {
    let mut centre = Centre::staffed();
    centre.ticket("legal", "it");
    centre.ticket("welcome", "it");
    let visit = called_at(&mut centre, "d5");
    called_at(&mut centre, "d1");
    let mut rows = board::rows(centre.state());
    let (missed, undo) = (Command::Missed { desk: desk("d5"), visit }, Command::Undo { desk: desk("d5"), visit });
    let changes = batch(&mut centre, &[("elena", missed), ("elena", undo)]);
    take_in(&mut rows, &changes);
    assert_eq!(rows, board::rows(centre.state()));
    assert_eq!(centre.board(), [101, 102]);
}

#[test]
fn a_finished_visit_is_not_called_again_on_the_boards() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.next("d5");
    centre.later(1).recall("d5", visit).expect("it is called");
    let row = board::rows(centre.state());
    centre.arrived("d5", visit).expect("it is called");
    centre.finish("d5", visit).expect("it is served");
    assert_eq!(board::rows(centre.state()), row);
    assert!(centre.published.last().expect("it was told").calls.is_empty());
}

#[test]
fn a_board_that_follows_the_changes_always_shows_the_rows_of_the_state() {
    let mut centre = Centre::staffed();
    let mut rows = Vec::new();
    let mut told = centre.published.len();
    let desks = ["d1", "d2", "d3", "d4", "d5", "d6"];
    let mut full = false;
    for step in 0_usize..400 {
        centre.later(1);
        centre.ticket(["welcome", "legal", "social"][step % 3], ["it", "ar", "bn", "en"][step / 3 % 4]);
        let desk = desks[step * 5 % 6];
        let outcome = match (centre.at_desk(desk), step % 7) {
            (None, _) => centre.next(desk).map_or(Ok(avanti_core::Answer::Nobody), |visit| Ok(avanti_core::Answer::Visit(visit))),
            (Some(visit), 0) => centre.missed(desk, visit),
            (Some(visit), 1 | 2) => centre.recall(desk, visit),
            (Some(visit), 3) => centre.undo(desk, visit),
            (Some(visit), 4) => centre.ask(&kiosk(), Command::Leave { visit }),
            (Some(visit), 5) => centre.arrived(desk, visit),
            (Some(visit), _) => centre.finish(desk, visit),
        };
        drop(outcome);
        for changes in &centre.published[told..] {
            take_in(&mut rows, changes);
        }
        told = centre.published.len();
        assert_eq!(rows, board::rows(centre.state()), "after step {step}");
        full |= rows.len() == BOARD_CALLS_MAX;
    }
    assert!(full, "the list was full at times");
}

#[test]
fn a_row_tells_number_picture_desk_language_and_time_and_has_no_place_for_more() {
    let mut centre = Centre::staffed();
    centre.ticket_with("legal", "ar", &[avanti_core::visit::Need::Priority]);
    centre.next("d6");
    let [row] = &board::rows(centre.state())[..] else { panic!("one call") };
    // Without `..`: a new field has to be looked at here.
    let BoardRow { number, picture, desk, language, called_at, calls } = row;
    assert_eq!((number.value(), desk.as_str(), language.as_str(), *calls), (101, "6", "ar", 1));
    assert_eq!((*picture, *called_at), (avanti_model::Picture::in_turn(0), centre.now));
}

#[test]
fn staff_see_the_visits_of_their_own_services_only_in_the_order_of_their_call_by_times() {
    let mut centre = Centre::staffed();
    let walk_in = centre.ticket("legal", "it");
    let social = centre.ticket("social", "it");
    let priority = centre.ticket_with("legal", "it", &[avanti_core::visit::Need::Priority]);
    let seen = |services: BTreeSet<_>| {
        avanti_core::view::desk::queue(centre.state(), &services).iter().map(|row| row.visit.id).collect::<Vec<_>>()
    };
    assert_eq!(seen([service("legal")].into()), [priority, walk_in]);
    assert_eq!(seen([service("social")].into()), [social]);
    assert_eq!(seen([].into()), []);
}
