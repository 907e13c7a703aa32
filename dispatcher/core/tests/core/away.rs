//! What a desk does besides calling in turn: sending away and taking back, passing on, choosing, pausing, and calls that
//! are repeated by themselves.

use avanti_core::{
    Answer, Command, Refusal,
    calling::{Choice, Reason},
    desk::PauseReason,
    view::desk::queue,
    visit::{Need, Outcome, Place, What},
};
use avanti_model::{Span, limits};

use crate::kit::{Centre, MONDAY, desk, moment, service};

/// A visit that desk 5 serves.
fn served(centre: &mut Centre) -> avanti_model::VisitId {
    let visit = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(visit));
    centre.arrived("d5", visit).expect("it is called");
    visit
}

fn park(centre: &mut Centre, desk: &str, visit: avanti_model::VisitId, minutes: u16) -> Result<Answer, Refusal> {
    centre.by_desk(desk, |desk| Command::Park { desk, visit, minutes })
}

fn transfer(centre: &mut Centre, visit: avanti_model::VisitId, to: &str, at: Option<&str>) -> Result<Answer, Refusal> {
    let (service, to) = (service(to), at.map(desk));
    centre.by_desk("d5", |desk| Command::Transfer { desk, visit, service, to })
}

#[test]
fn who_is_sent_away_frees_the_desk_and_waits_with_the_old_place_when_the_time_is_up() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    let others = [(); 3].map(|()| centre.ticket("legal", "it"));
    park(&mut centre, "d5", visit, 20).expect("it is served");
    assert_eq!(centre.next("d5"), Some(others[0]), "the desk is free meanwhile");
    centre.arrived("d5", others[0]).expect("it is called");
    let row = queue(centre.state(), &[service("legal")].into()).into_iter().find(|row| row.visit.id == visit);
    assert!(matches!(row.expect("staff see who is away").visit.place, Place::Parked(_)));
    centre.later(19);
    assert!(!centre.waits(visit));
    centre.later(1);
    assert!(centre.waits(visit));
    centre.finish("d5", others[0]).expect("it is served");
    assert_eq!(centre.next("d6"), Some(others[1]), "another desk leaves it to the one that knows it");
    assert_eq!(centre.next("d5"), Some(visit), "it came before the others");
}

#[test]
fn who_is_back_early_goes_on_at_a_free_desk_without_a_call() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    park(&mut centre, "d5", visit, 20).expect("it is served");
    let calls = centre.board();
    centre.later(5).by_desk("d5", |desk| Command::Resume { desk, visit }).expect("it is away");
    assert_eq!(centre.at_desk("d5"), Some(visit));
    assert_eq!(centre.board(), calls, "nobody has to look for it");
    centre.later(30);
    assert_eq!(centre.at_desk("d5"), Some(visit), "the time that was given is over and done with");
    centre.finish("d5", visit).expect("it is served");
}

#[test]
fn time_away_has_a_least_and_a_most() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    for minutes in [0, limits::PARK_MAX_MINUTES + 1, u16::MAX] {
        assert_eq!(park(&mut centre, "d5", visit, minutes), Err(Refusal::ParkMinutes { most: limits::PARK_MAX_MINUTES }));
    }
    park(&mut centre, "d5", visit, limits::PARK_MAX_MINUTES).expect("it is served");
}

#[test]
fn who_is_still_away_when_the_day_ends_was_not_served_to_the_end() {
    let mut centre = Centre::staffed();
    let visit = centre.at("16:50").ticket("legal", "it");
    centre.next("d5");
    centre.arrived("d5", visit).expect("it is called");
    park(&mut centre, "d5", visit, limits::PARK_MAX_MINUTES).expect("it is served");
    let before = centre.state().clone();
    centre.at_moment(moment(MONDAY.tomorrow().expect("a day"), "04:00"));
    let closed = centre.journal.iter().rev().nth(1).expect("the day was closed");
    let mut end = before;
    for recorded in
        centre.journal.iter().filter(|recorded| recorded.seq > end.seq && recorded.seq <= closed.seq).cloned().collect::<Vec<_>>()
    {
        end.apply(&recorded);
    }
    assert!(matches!(end.visit(visit).expect("a visit of the day").place, Place::Over { outcome: Outcome::Unserved, .. }));
    assert!(end.parked.is_empty());
}

#[test]
fn when_the_desk_that_sent_somebody_away_has_closed_any_that_can_serve_calls() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    park(&mut centre, "d5", visit, 10).expect("it is served");
    centre.by_desk("d5", |desk| Command::CloseDesk { desk }).expect("it is idle");
    centre.later(10);
    assert_eq!(centre.next("d6"), Some(visit));
}

#[test]
fn who_waits_for_a_desk_that_closes_may_be_called_by_another() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    transfer(&mut centre, visit, "social", Some("d3")).expect("desk 3 is open and gives it");
    assert_eq!(centre.next("d6"), None, "desk 3 alone may call it");
    centre.by_desk("d3", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(centre.next("d6"), Some(visit));
}

#[test]
fn who_is_passed_on_waits_as_if_they_had_come_for_it_from_the_start() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    let earlier = centre.later(5).ticket("social", "it");
    centre.later(10);
    transfer(&mut centre, visit, "social", None).expect("it is served");
    assert_eq!(centre.at_desk("d5"), None);
    assert_eq!(centre.board(), Vec::<u32>::new(), "a call that is over does not stand beside a new one");
    assert_eq!(centre.next("d4"), Some(visit), "it came before {earlier}");
    assert_eq!(centre.visit(visit).number.value(), 101, "one ticket for the whole visit");
    let told: Vec<What> = centre.visit(visit).history.iter().map(|moment| moment.what).collect();
    assert_eq!(told, [What::Issued, What::Called, What::Arrived, What::Transferred, What::Called]);
}

#[test]
fn nobody_is_passed_on_to_where_they_cannot_be_served() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket_with("legal", "it", &[Need::StepFree]);
    assert_eq!(centre.next("d6"), Some(visit));
    centre.arrived("d6", visit).expect("it is called");
    let mut pass = |service_id: &str, to: Option<&str>| {
        let (service, to) = (service(service_id), to.map(desk));
        centre.by_desk("d6", |desk| Command::Transfer { desk, visit, service, to })
    };
    assert_eq!(pass("nowhere", None), Err(Refusal::UnknownService(service("nowhere"))));
    assert_eq!(pass("social", Some("d9")), Err(Refusal::UnknownDesk(desk("d9"))));
    assert_eq!(pass("social", Some("d1")), Err(Refusal::UnfitDesk), "it does not give the service");
    assert_eq!(pass("social", Some("d4")), Err(Refusal::UnfitDesk), "there are steps before it");
    assert_eq!(pass("social", Some("d6")), Err(Refusal::UnfitDesk), "it is there already");
    centre.by_desk("d3", |desk| Command::CloseDesk { desk }).expect("it is idle");
    let (social, d3) = (service("social"), Some(desk("d3")));
    let closed = centre.by_desk("d6", |desk| Command::Transfer { desk, visit, service: social, to: d3 });
    assert_eq!(closed, Err(Refusal::DeskClosed));
}

#[test]
fn staff_may_call_a_particular_visit_and_the_call_says_that_it_was_chosen() {
    let mut centre = Centre::staffed();
    let [_, _, third] = [(); 3].map(|()| centre.ticket("legal", "it"));
    let chosen = centre.by_desk("d5", |desk| Command::Call { desk, visit: third, reason: Choice::Unwell });
    let Ok(Answer::Called { visit, decision, .. }) = chosen else { panic!("{chosen:?}") };
    assert_eq!((visit, decision.reason, decision.choice), (third, Reason::Pinned, Some(Choice::Unwell)));
    assert_eq!(centre.board(), [103]);
    let again = centre.by_desk("d6", |desk| Command::Call { desk, visit: third, reason: Choice::Agreed });
    assert_eq!(again, Err(Refusal::VisitAtDesk), "it is at desk 5");
}

#[test]
fn who_is_away_can_be_called_before_the_time_is_up() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    park(&mut centre, "d5", visit, 60).expect("it is served");
    centre.by_desk("d5", |desk| Command::Call { desk, visit, reason: Choice::Returned }).expect("it is away");
    assert!(centre.state().parked.is_empty());
    assert_eq!(centre.at_desk("d5"), Some(visit));
}

#[test]
fn a_desk_that_pauses_calls_nobody_and_counts_for_ten_minutes_more() {
    let mut centre = Centre::staffed();
    centre.ticket("legal", "it");
    let able = |centre: &Centre| centre.state().queues.iter().map(|(_, queue)| queue.weight.able.count()).collect::<Vec<_>>();
    centre.by_desk("d5", |desk| Command::PauseDesk { desk, reason: PauseReason::Break }).expect("it is idle");
    let asked = centre.by_desk("d5", |desk| Command::Next { desk, finish: None });
    assert_eq!(asked, Err(Refusal::DeskPaused));
    centre.later(9);
    assert_eq!(able(&centre), [2], "a short break changes nobody's place");
    centre.later(1);
    assert_eq!(able(&centre), [1]);
    centre.by_desk("d5", |desk| Command::ReopenDesk { desk }).expect("it pauses");
    assert_eq!(able(&centre), [2]);
    let again = centre.by_desk("d5", |desk| Command::ReopenDesk { desk });
    assert_eq!(again, Ok(Answer::Desk(desk("d5"))), "who is open stays open");
    assert!(centre.next("d5").is_some());
}

#[test]
fn a_call_that_nobody_answers_is_repeated_after_one_and_two_minutes_and_no_more() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.next("d5");
    let calls = |centre: &Centre| match &centre.visit(visit).place {
        Place::Called(call) => call.calls,
        Place::Waiting | Place::Serving(_) | Place::Parked(_) | Place::Over { .. } => panic!("it is called"),
    };
    for (seconds, expected) in [(59, 1), (1, 2), (59, 2), (1, 3), (600, 3)] {
        centre.at_moment(centre.now + Span::from_millis(seconds * 1000));
        assert_eq!(calls(&centre), expected, "{seconds} s later");
    }
    centre.recall("d5", visit).expect("by hand it can be called again");
    assert_eq!(calls(&centre), 4);
    let other = centre.ticket("legal", "it");
    centre.next("d6");
    centre.arrived("d6", other).expect("it is called");
    let before = centre.state().seq;
    centre.later(10);
    assert_eq!(centre.kinds_since(before), Vec::<&str>::new(), "who has come is not called again");
}

#[test]
fn a_repetition_by_itself_does_not_take_the_undo_away() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    centre.next("d5");
    centre.later(2);
    centre.undo("d5", visit).expect("the call is taken back as a whole");
    assert!(centre.waits(visit));
}

#[test]
fn who_was_sent_away_ever_so_often_is_served_on_by_the_desk() {
    let mut centre = Centre::staffed();
    let visit = served(&mut centre);
    for round in 0..limits::HISTORY_MAX {
        park(&mut centre, "d5", visit, 30).expect("it is served");
        centre.by_desk("d5", |desk| Command::Resume { desk, visit }).expect("it is away");
        assert_eq!(centre.at_desk("d5"), Some(visit), "round {round}");
    }
    centre.finish("d5", visit).expect("it is served");
}
