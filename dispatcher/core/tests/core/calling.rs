//! Calling the next visit, and calling it again.

use avanti_core::{
    Answer, Command, Refusal,
    calling::Reason,
    visit::{Need, Outcome, Place},
};
use avanti_model::{Span, limits};

use crate::kit::{Centre, desk, person};

#[test]
fn next_finishes_the_visit_at_the_desk_and_calls_the_following_one() {
    let mut centre = Centre::staffed();
    let (first, second) = (centre.ticket("welcome", "it"), centre.ticket("welcome", "it"));
    assert_eq!(centre.next("d1"), Some(first));
    centre.arrived("d1", first).expect("it is called");
    let before = centre.state().seq;
    assert_eq!(centre.next("d1"), Some(second));
    assert_eq!(centre.kinds_since(before), ["visit_called"], "one event, so that no crash comes between");
    assert!(matches!(centre.visit(first).place, Place::Over { outcome: Outcome::Finished, .. }));
    assert_eq!(centre.board(), [102, 101]);
}

#[test]
fn a_desk_for_which_nobody_waits_gets_nobody() {
    let mut centre = Centre::staffed();
    assert_eq!(centre.next("d1"), None);
    let visit = centre.ticket("welcome", "it");
    centre.next("d1");
    centre.arrived("d1", visit).expect("it is called");
    assert_eq!(centre.next("d1"), None, "but the visit is finished");
    assert_eq!(centre.at_desk("d1"), None);
    assert!(!centre.visit(visit).is_active());
}

#[test]
fn whoever_is_called_has_the_smallest_call_by_time_of_those_that_the_desk_can_serve() {
    let mut centre = Centre::staffed();
    let legal = centre.ticket("legal", "it");
    let walk_in = centre.ticket("welcome", "it");
    let priority = centre.later(5).ticket_with("welcome", "it", &[Need::Priority]);
    assert_eq!(centre.next("d1"), Some(priority), "15 minutes from 9:05 come before 45 from 9:00");
    assert_eq!(centre.next("d2"), Some(walk_in));
    assert_eq!(centre.next("d3"), None);
    assert_eq!(centre.next("d5"), Some(legal));
}

#[test]
fn a_call_keeps_the_figures_by_which_it_was_decided() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "bn");
    centre.ticket("legal", "it");
    let at = centre.now;
    centre.next("d6");
    let Place::Called(call) = &centre.visit(visit).place else { panic!("it is called") };
    let decision = &call.decision;
    assert_eq!((decision.able, decision.open, decision.compared, decision.reason), (1, 6, 2, Reason::Due));
    assert_eq!((decision.reference, decision.promise), (at, Span::from_minutes(45)));
    assert_eq!(decision.call_by, at + Span::from_minutes(45) - decision.credit);
    assert_eq!(decision.credit, Span::from_millis(20 * 60_000 * 5 / 6));
}

#[test]
fn a_visit_whose_language_no_desk_speaks_is_not_called_until_one_does() {
    let mut centre = Centre::staffed();
    let stranded = centre.ticket("welcome", "ar");
    centre.by_desk("d2", |desk| Command::CloseDesk { desk }).expect("it is idle");
    let other = centre.ticket("welcome", "it");
    assert_eq!(centre.next("d1"), Some(other), "it came later but can be served");
    assert_eq!(centre.next("d3"), None);
    centre.opens("d2", "bruno", &["ar"]).expect("the desk is free");
    assert_eq!(centre.next("d2"), Some(stranded));
}

#[test]
fn a_visit_that_needs_a_step_free_desk_is_called_to_one() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket_with("legal", "it", &[Need::StepFree]);
    assert_eq!(centre.next("d5"), None);
    assert_eq!(centre.next("d6"), Some(visit));
}

#[test]
fn first_come_first_served_among_equals() {
    let mut centre = Centre::staffed();
    let visits: Vec<_> = (0..5).map(|_| centre.ticket("legal", "en")).collect();
    for visit in visits {
        assert_eq!(centre.next("d5"), Some(visit));
        centre.arrived("d5", visit).expect("it is called");
    }
}

#[test]
fn next_names_the_visit_at_the_desk_or_is_told_that_the_desk_has_moved_on() {
    let mut centre = Centre::staffed();
    let (first, second) = (centre.ticket("welcome", "it"), centre.ticket("welcome", "it"));
    let next = |centre: &mut Centre, finish| centre.by_desk("d1", |desk| Command::Next { desk, finish });
    assert_eq!(next(&mut centre, Some(first)), Err(Refusal::DeskMovedOn), "nobody is there");
    assert_eq!(centre.next("d1"), Some(first));
    assert_eq!(next(&mut centre, None), Err(Refusal::DeskMovedOn));
    assert_eq!(next(&mut centre, Some(second)), Err(Refusal::DeskMovedOn));
    assert_eq!(next(&mut centre, Some(first)), Err(Refusal::StillCalled), "nobody said whether it came");
}

#[test]
fn two_desks_never_call_the_same_visit() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    assert_eq!(centre.next("d1"), Some(visit));
    assert_eq!(centre.next("d2"), None);
}

#[test]
fn a_call_is_repeated_as_often_as_the_limit_says() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    centre.next("d1");
    for calls in 2..=limits::RECALLS_MAX {
        assert_eq!(centre.at_moment(centre.now + Span::from_millis(1000)).recall("d1", visit), Ok(Answer::Visit(visit)));
        let row = &avanti_core::view::board::rows(centre.state())[0];
        assert_eq!((row.calls, row.called_at), (calls, centre.now));
    }
    assert_eq!(centre.recall("d1", visit), Err(Refusal::TooManyRecalls { most: limits::RECALLS_MAX }));
}

#[test]
fn only_a_called_visit_is_called_again() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    assert_eq!(centre.recall("d1", visit), Err(Refusal::DeskMovedOn));
    centre.next("d1");
    assert_eq!(centre.ask(&person("bruno"), Command::Recall { desk: desk("d1"), visit }), Err(Refusal::NotSignedInAtDesk));
    centre.arrived("d1", visit).expect("it is called");
    assert_eq!(centre.recall("d1", visit), Err(Refusal::NotCalled));
}
