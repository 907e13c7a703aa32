//! What follows a call: the visitor comes or stays away, and is served.

use avanti_core::{
    Answer, Refusal,
    visit::{Outcome, Place, What},
};
use avanti_model::Span;

use crate::kit::Centre;

#[test]
fn a_visitor_is_called_comes_and_is_served() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.later(3).next("d5");
    assert_eq!(centre.at_moment(centre.now + Span::from_millis(40_000)).arrived("d5", visit), Ok(Answer::Visit(visit)));
    let Place::Serving(call) = &centre.visit(visit).place else { panic!("it is served") };
    assert_eq!(call.arrived_at, Some(centre.now));
    assert_eq!(centre.later(9).finish("d5", visit), Ok(Answer::Visit(visit)));
    assert_eq!(centre.at_desk("d5"), None);
    let told: Vec<What> = centre.visit(visit).history.iter().map(|moment| moment.what).collect();
    assert_eq!(told, [What::Issued, What::Called, What::Arrived, What::Finished]);
    assert_eq!(centre.board(), [101], "a call stays in sight when the visit is over");
}

#[test]
fn nobody_is_finished_before_somebody_said_that_they_came() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.next("d5");
    assert_eq!(centre.finish("d5", visit), Err(Refusal::StillCalled));
    centre.arrived("d5", visit).expect("it is called");
    assert_eq!(centre.arrived("d5", visit), Err(Refusal::NotCalled));
    assert_eq!(centre.missed("d5", visit), Err(Refusal::NotCalled));
}

#[test]
fn a_visitor_who_stays_away_waits_again() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.next("d5");
    let before = centre.visit(visit).current().clone();
    centre.later(2).missed("d5", visit).expect("it is called");
    assert!(centre.waits(visit));
    assert_eq!(*centre.visit(visit).current(), before, "nobody else waits, so that it keeps its place");
    assert!(centre.board().is_empty());
    assert_eq!(centre.at_desk("d5"), None);
}

/// How many are called before somebody again who misses a call after so many minutes, while ten others wait.
fn called_before_one_who_missed(wait: i64) -> usize {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    let others: Vec<_> = (0..10).map(|_| centre.at_moment(centre.now + Span::from_millis(900)).ticket("welcome", "it")).collect();
    assert_eq!(centre.later(wait).next("d1"), Some(visit));
    centre.later(3).missed("d1", visit).expect("it is called");
    let mut called = Vec::new();
    loop {
        let next = centre.next("d1").expect("somebody waits");
        centre.arrived("d1", next).expect("it is called");
        centre.finish("d1", next).expect("it is served");
        if next == visit {
            assert_eq!(called, others[..called.len()]);
            return called.len();
        }
        called.push(next);
    }
}

#[test]
fn who_missed_a_call_is_called_again_after_those_who_are_called_within_ten_minutes_however_late_it_is() {
    let before = called_before_one_who_missed(1);
    assert_eq!(before, 3, "each of three desks calls one in ten minutes");
    assert_eq!(called_before_one_who_missed(180), before, "the hall is far behind by then");
}

#[test]
fn who_missed_a_call_waits_behind_fewer_where_fewer_wait() {
    let mut centre = Centre::staffed();
    let (visit, other) = (centre.ticket("legal", "it"), centre.ticket("legal", "it"));
    assert_eq!(centre.next("d5"), Some(visit));
    centre.later(3).missed("d5", visit).expect("it is called");
    let newcomer = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(other));
    assert_eq!(centre.next("d6"), Some(visit));
    assert!(centre.waits(newcomer));
}

#[test]
fn after_the_second_miss_the_visit_is_over() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for misses in 1..=2 {
        assert_eq!(centre.next("d5"), Some(visit));
        centre.missed("d5", visit).expect("it is called");
        assert_eq!(centre.visit(visit).misses, misses);
    }
    assert!(matches!(centre.visit(visit).place, Place::Over { outcome: Outcome::Missed, .. }));
    assert_eq!(centre.next("d5"), None);
}

#[test]
fn every_act_names_the_visit_that_is_at_the_desk() {
    let mut centre = Centre::staffed();
    let (here, other) = (centre.ticket("legal", "it"), centre.ticket("legal", "it"));
    centre.next("d5");
    assert_eq!(centre.arrived("d5", other), Err(Refusal::DeskMovedOn));
    assert_eq!(centre.missed("d5", other), Err(Refusal::DeskMovedOn));
    centre.arrived("d5", here).expect("it is called");
    assert_eq!(centre.finish("d5", other), Err(Refusal::DeskMovedOn));
    centre.finish("d5", here).expect("it is served");
    assert_eq!(centre.finish("d5", here), Err(Refusal::DeskMovedOn));
}

#[test]
fn the_history_of_a_long_visit_keeps_what_happened_last() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for _ in 0..70 {
        centre.next("d5");
        centre.recall("d5", visit).expect("it is called");
        centre.undo("d5", visit).expect("nothing has changed since");
    }
    centre.next("d6");
    centre.arrived("d6", visit).expect("it is called");
    centre.finish("d6", visit).expect("it is served");
    let history = &centre.visit(visit).history;
    assert!(history.len() <= avanti_model::limits::HISTORY_MAX);
    assert_eq!(history.last().map(|moment| moment.what), Some(What::Finished));
    assert_eq!(avanti_core::view::board::rows(centre.state())[0].desk, "6", "the board shows the desk of the last call");
}
