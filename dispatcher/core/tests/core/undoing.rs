//! Taking a desk's last act back.

use std::sync::Arc;

use avanti_core::{
    Answer, Command, Refusal,
    forecast::Forecaster,
    visit::{Outcome, Place, What},
};
use avanti_model::{Principal, VisitId};

use crate::kit::{Centre, desk, kiosk, person, service};

/// A visit served at desk 5 while two more wait.
fn served() -> (Centre, [VisitId; 3]) {
    let mut centre = Centre::staffed();
    let visits = [(); 3].map(|()| centre.ticket("legal", "en"));
    assert_eq!(centre.next("d5"), Some(visits[0]));
    centre.arrived("d5", visits[0]).expect("it is called");
    (centre, visits)
}

/// The visit but for what an undo leaves behind on purpose: its mark in the history.
fn shape(centre: &Centre, visit: VisitId) -> (Place, u8, avanti_core::visit::Step) {
    let visit = centre.visit(visit);
    (visit.place.clone(), visit.misses, visit.current().clone())
}

#[test]
fn a_call_taken_back_waits_in_its_old_place_and_leaves_the_boards() {
    let mut centre = Centre::staffed();
    let (first, second) = (centre.ticket("legal", "en"), centre.ticket("legal", "en"));
    let before = [first, second].map(|visit| shape(&centre, visit));
    centre.next("d5");
    centre.later(1).undo("d5", first).expect("nothing has changed since");
    assert_eq!([first, second].map(|visit| shape(&centre, visit)), before);
    assert!(centre.board().is_empty());
    assert_eq!(centre.at_desk("d5"), None);
    assert_eq!(centre.published.last().expect("it was told").withdrawn.len(), 1);
    assert_eq!(centre.visit(first).history.last().map(|moment| moment.what), Some(What::Undone));
    assert_eq!(centre.next("d5"), Some(first));
}

#[test]
fn a_finish_and_next_is_taken_back_as_one_act() {
    let (mut centre, [first, second, _]) = served();
    let before = [first, second].map(|visit| shape(&centre, visit));
    assert_eq!(centre.next("d5"), Some(second));
    centre.undo("d5", second).expect("nothing has changed since");
    assert_eq!([first, second].map(|visit| shape(&centre, visit)), before);
    assert_eq!(centre.at_desk("d5"), Some(first));
    centre.finish("d5", first).expect("it is served again");
}

#[test]
fn a_call_that_was_repeated_is_taken_back_with_what_it_finished() {
    let (mut centre, [first, second, _]) = served();
    centre.next("d5");
    centre.recall("d5", second).expect("it is called");
    centre.recall("d5", second).expect("it is called");
    centre.undo("d5", second).expect("a repeat is part of the call");
    assert_eq!(centre.at_desk("d5"), Some(first));
    assert!(centre.waits(second));
}

#[test]
fn an_arrival_is_taken_back() {
    let (mut centre, [first, ..]) = served();
    centre.undo("d5", first).expect("nothing has changed since");
    assert!(matches!(centre.visit(first).place, Place::Called(_)));
    centre.missed("d5", first).expect("it is called again");
}

#[test]
fn a_miss_is_taken_back_even_if_it_ended_the_visit() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    for misses in 0..2 {
        centre.later(1).next("d5");
        let before = shape(&centre, visit);
        centre.missed("d5", visit).expect("it is called");
        centre.undo("d5", visit).expect("nothing has changed since");
        assert_eq!(shape(&centre, visit), before);
        assert_eq!(centre.visit(visit).misses, misses);
        assert_eq!(centre.board(), [101], "it is called again");
        centre.missed("d5", visit).expect("it is called");
    }
    assert!(matches!(centre.visit(visit).place, Place::Over { outcome: Outcome::Missed, .. }));
}

#[test]
fn a_finish_is_taken_back() {
    let (mut centre, [first, ..]) = served();
    let before = shape(&centre, first);
    centre.finish("d5", first).expect("it is served");
    centre.undo("d5", first).expect("nothing has changed since");
    assert_eq!(shape(&centre, first), before);
    assert_eq!(centre.at_desk("d5"), Some(first));
}

#[test]
fn an_undo_is_not_taken_back() {
    let (mut centre, [first, ..]) = served();
    centre.undo("d5", first).expect("nothing has changed since");
    assert_eq!(centre.undo("d5", first), Err(Refusal::NothingToUndo));
}

#[test]
fn only_the_last_act_is_taken_back_and_only_by_its_name() {
    let (mut centre, [first, second, _]) = served();
    centre.next("d5");
    assert_eq!(centre.undo("d5", first), Err(Refusal::DeskMovedOn));
    centre.arrived("d5", second).expect("it is called");
    centre.undo("d5", second).expect("the arrival");
    assert!(matches!(centre.visit(second).place, Place::Called(_)));
}

#[test]
fn nothing_is_taken_back_after_five_minutes() {
    let (mut centre, [first, ..]) = served();
    centre.later(5);
    centre.at_moment(centre.now + avanti_model::Span::from_millis(1));
    assert_eq!(centre.undo("d5", first), Err(Refusal::UndoTooLate));

    let (mut centre, [first, ..]) = served();
    centre.later(5).undo("d5", first).expect("just in time");
}

#[test]
fn nothing_is_taken_back_that_has_changed_since() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    centre.next("d5");
    centre.missed("d5", visit).expect("it is called");
    assert_eq!(centre.next("d6"), None, "desk 6 speaks no English");
    centre.opens("d6", "fatima", &["en"]).expect("she learnt some");
    assert_eq!(centre.next("d6"), Some(visit));
    assert_eq!(centre.undo("d5", visit), Err(Refusal::UndoTooLate), "it is at another desk");
    centre.undo("d6", visit).expect("the call");
    assert_eq!(centre.undo("d5", visit), Err(Refusal::UndoTooLate), "it waits as before, but has been called since");
}

#[test]
fn nothing_is_taken_back_from_a_visit_that_left() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    centre.next("d5");
    centre.missed("d5", visit).expect("it is called");
    centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    assert_eq!(centre.undo("d5", visit), Err(Refusal::UndoTooLate));
}

#[test]
fn another_agent_takes_nothing_back() {
    let (mut centre, [first, ..]) = served();
    centre.finish("d5", first).expect("it is served");
    let undo = Command::Undo { desk: desk("d5"), visit: first };
    assert_eq!(centre.ask(&person("anna"), undo.clone()), Err(Refusal::NotSignedInAtDesk));
    centre.by_desk("d5", |desk| Command::CloseDesk { desk }).expect("it is idle");
    centre.by_desk("d1", |desk| Command::CloseDesk { desk }).expect("it is idle");
    centre.opens("d5", "anna", &["en"]).expect("the desk is free");
    assert_eq!(centre.ask(&person("anna"), undo), Err(Refusal::NothingToUndo));
}

#[test]
fn a_finish_stands_once_the_picture_was_handed_on() {
    let (mut centre, [first, ..]) = served();
    centre.finish("d5", first).expect("it is served");
    let picture = centre.visit(first).picture;
    let heir = loop {
        let visit = centre.ticket("welcome", "it");
        if centre.visit(visit).picture == picture {
            break visit;
        }
        centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    };
    assert_eq!(centre.undo("d5", first), Err(Refusal::UndoTooLate));
    centre.ask(&kiosk(), Command::Leave { visit: heir }).expect("it waits");
    assert_eq!(centre.undo("d5", first), Ok(Answer::Visit(first)), "nobody shows it any more");
}

#[test]
fn an_act_about_a_service_that_was_left_out_since_is_not_taken_back() {
    let (mut centre, [first, second, third]) = served();
    centre.finish("d5", first).expect("it is served");
    for visit in [second, third] {
        centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    }
    let mut settings = avanti_core::Settings::clone(&centre.state().settings);
    settings.services.retain(|service| service.id.as_str() != "legal");
    for services in
        settings.desks.iter_mut().map(|desk| &mut desk.services).chain(settings.organisations.values_mut().map(|each| &mut each.services))
    {
        services.retain(|service| service.as_str() != "legal");
        services.insert(service("welcome"));
    }
    centre.ask(&Principal::Site, Command::ChangeSettings { base: 1, settings: Arc::new(settings) }).expect("nobody is there for it");
    assert_eq!(centre.undo("d5", first), Err(Refusal::UndoTooLate));
}

#[test]
fn a_call_that_is_taken_back_has_taught_no_forecast() {
    let mut centre = Centre::staffed();
    let waiting: Vec<_> = (0..12).map(|_| centre.ticket("legal", "it")).collect();
    for visit in &waiting[..3] {
        assert_eq!(centre.later(4).next("d5"), Some(*visit));
        centre.arrived("d5", *visit).expect("it is called");
        centre.finish("d5", *visit).expect("it is served");
    }
    assert_eq!(centre.later(20).next("d5"), Some(waiting[3]));
    centre.undo("d5", waiting[3]).expect("it was called just now");
    assert_eq!(**centre.sequencer.forecaster(), Forecaster::of(centre.state()), "as a dispatcher that starts now");
    assert_eq!(centre.later(30).next("d5"), Some(waiting[3]));
    assert_eq!(**centre.sequencer.forecaster(), Forecaster::of(centre.state()));
}
