//! Professionals who are asked for by name: their desk alone is held for it, and calls who asked for them while it can.

use avanti_core::{Command, Refusal, Settings, appointment::Wish, calling::Choice, desk::PauseReason};
use avanti_model::{AppointmentId, Principal, Timestamp, VisitId};

use crate::{
    booking::{bookable, wish},
    kit::{Centre, MONDAY, desk, moment},
};

/// The centre with a lawyer who is always at desk 5 and can be asked for; desk 6 gives legal advice, too.
fn named() -> Settings {
    let mut settings = bookable();
    settings.desks[4].professional = Some("Avv. Bianchi".to_owned());
    settings
}

fn for_lawyer() -> Wish {
    Wish { desk: Some(desk("d5")), ..wish("legal", "it") }
}

fn ten() -> Timestamp {
    moment(MONDAY, "10:00")
}

fn centre() -> Centre {
    Centre::with(named(), MONDAY, "08:00", false)
}

impl Centre {
    fn books_at_ten(&mut self, wish: &Wish) -> Result<AppointmentId, Refusal> {
        self.books(&Principal::Public, wish, ten())
    }
}

#[test]
fn one_slot_of_a_named_professional_is_sold_once_and_the_others_make_room_for_it() {
    let mut centre = centre();
    centre.books_at_ten(&wish("legal", "it")).expect("two desks give legal advice");
    centre.books_at_ten(&for_lawyer()).expect("whoever did not ask goes to the other desk");
    assert_eq!(centre.books_at_ten(&for_lawyer()), Err(Refusal::SlotTaken));
    assert_eq!(centre.books_at_ten(&wish("legal", "it")), Err(Refusal::SlotTaken));
    centre.books(&Principal::Public, &for_lawyer(), moment(MONDAY, "10:20")).expect("the lawyer is free again");
}

#[test]
fn a_professional_who_speaks_none_of_the_languages_needs_a_mediator_like_any_desk() {
    let mut centre = centre();
    let bengali = Wish { desk: Some(desk("d5")), ..wish("legal", "bn") };
    centre.books_at_ten(&bengali).expect("a mediator is there in the morning");
    assert_eq!(centre.books_at_ten(&wish("social", "bn")), Err(Refusal::SlotTaken), "the mediator is with the lawyer");
    assert_eq!(centre.books(&Principal::Public, &bengali, moment(MONDAY, "14:00")), Err(Refusal::SlotTaken), "and gone in the afternoon");
}

#[test]
fn nobody_is_asked_for_who_did_not_agree_to_be_named() {
    let mut centre = centre();
    let asking = |id: &str, service: &str| Wish { desk: Some(desk(id)), ..wish(service, "it") };
    assert_eq!(centre.books_at_ten(&asking("d6", "legal")), Err(Refusal::UnfitDesk));
    assert_eq!(centre.books_at_ten(&asking("d5", "social")), Err(Refusal::UnfitDesk), "it does not give that");
    assert_eq!(centre.books_at_ten(&asking("d9", "legal")), Err(Refusal::UnknownDesk(desk("d9"))));
}

/// Somebody who has checked in for the lawyer, with desks 5 and 6 open at ten.
fn checked_in() -> (Centre, VisitId) {
    let mut centre = centre();
    let own = centre.books_at_ten(&for_lawyer()).expect("the lawyer is free");
    centre.at("09:45");
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    let visit = centre.checks_in(own).expect("in time").visit;
    centre.at("10:00");
    (centre, visit)
}

#[test]
fn who_asked_for_a_professional_is_called_by_them_alone() {
    let (mut centre, visit) = checked_in();
    assert_eq!(centre.next("d6"), None);
    assert_eq!(centre.next("d5"), Some(visit));
    centre.missed("d5", visit).expect("it is called");
    assert_eq!(centre.next("d6"), None, "also after a miss");
    assert_eq!(centre.next("d5"), Some(visit));
}

#[test]
fn nobody_waits_for_a_professional_who_is_away_and_does_again_once_they_are_back() {
    let (mut centre, visit) = checked_in();
    let pinned = |centre: &Centre| centre.visit(visit).current().desk.clone();
    centre.by_desk("d5", |desk| Command::PauseDesk { desk, reason: PauseReason::Meeting }).expect("it is idle");
    assert_eq!(pinned(&centre), Some(desk("d5")), "a short pause changes nothing");
    centre.later(11);
    assert_eq!(pinned(&centre), None);
    centre.by_desk("d5", |desk| Command::ReopenDesk { desk }).expect("it pauses");
    assert_eq!(pinned(&centre), Some(desk("d5")));
    centre.by_desk("d5", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(centre.next("d6"), Some(visit), "whoever else can serve it");
}

#[test]
fn a_professional_who_comes_after_the_visitor_is_waited_for_from_then_on() {
    let mut centre = centre();
    let own = centre.books_at_ten(&for_lawyer()).expect("the lawyer is free");
    centre.at("09:30");
    let visit = centre.checks_in(own).expect("in time").visit;
    assert_eq!(centre.visit(visit).current().desk, None, "nobody is pinned to a closed desk");
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    assert_eq!(centre.visit(visit).current().desk, Some(desk("d5")));
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    centre.by_desk("d6", |desk| Command::Call { desk, visit, reason: Choice::Agreed }).expect("staff may decide otherwise");
    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d6") }).expect("its clerk has gone");
    assert_eq!(centre.next("d5"), Some(visit), "it waits for the lawyer again");
}
