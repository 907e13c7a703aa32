//! Promised Time where it goes beyond the smallest call-by time: appointments, their guards, and the end of a desk's day.

use std::sync::Arc;

use avanti_core::{
    Command, Settings,
    calling::{Choice, Reason, scarcity_credit},
    visit::{Group, Need},
};
use avanti_model::{Principal, Span, Timestamp, VisitId};

use crate::kit::{Centre, MONDAY, desk, moment, person, service, settings};

fn minutes(minutes: i64) -> Span {
    Span::from_minutes(minutes)
}

/// Monday morning with one desk for legal advice, whose clerk speaks Italian and English.
fn one_desk(hour: &str) -> Centre {
    let mut centre = Centre::on(MONDAY, hour);
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    centre
}

fn change(centre: &mut Centre, change: impl FnOnce(&mut Settings)) {
    let mut settings = Settings::clone(&centre.state().settings);
    change(&mut settings);
    centre.ask(&Principal::Site, Command::ChangeSettings { base: settings.version, settings: Arc::new(settings) }).expect("they are good");
}

#[test]
fn an_early_appointment_is_not_called_while_others_wait_until_ten_minutes_before_its_time() {
    let mut centre = one_desk("09:00");
    let slot = moment(MONDAY, "10:00");
    let booked = centre.booked("legal", "it", slot);
    centre.at("09:49");
    let walk_in = centre.ticket("legal", "it");
    assert_eq!(centre.visit(booked).current().reference + minutes(5), moment(MONDAY, "10:05"), "its call-by time is the earlier one");
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
    centre.ticket("legal", "it");
    centre.at("09:50");
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(booked));
    assert_ne!(centre.decision(booked).reason, Reason::Early);
}

#[test]
fn an_early_appointment_is_called_where_the_desk_would_be_idle() {
    let mut centre = one_desk("09:00");
    let later = centre.booked("legal", "en", moment(MONDAY, "12:00"));
    let sooner = centre.booked("legal", "it", moment(MONDAY, "11:00"));
    assert_eq!(centre.serves_next("d5"), Some((sooner, Reason::Early)));
    assert_eq!(centre.serves_next("d5"), Some((later, Reason::Early)));
    assert_eq!(centre.next("d5"), None);
}

#[test]
fn who_comes_after_the_grace_time_stands_a_little_before_walk_ins_and_much_later_with_them() {
    let mut centre = one_desk("10:00");
    let standing = |centre: &Centre, visit| {
        let step = centre.visit(visit).current();
        (step.reference - centre.now, step.promise, step.group)
    };
    let now = centre.now;
    for (late, expected) in [
        (10, (Span::ZERO, minutes(5), Group::Booked)),
        (11, (Span::ZERO, minutes(30), Group::LateBooked)),
        (30, (Span::ZERO, minutes(30), Group::LateBooked)),
        (31, (Span::ZERO, minutes(45), Group::WalkIn)),
    ] {
        let visit = centre.booked("legal", "it", now - minutes(late));
        assert_eq!(standing(&centre, visit), expected, "{late} minutes late");
    }
}

#[test]
fn coming_late_never_earns_a_shorter_promise_than_coming_in_time() {
    let mut own = settings();
    own.services[2].promise_minutes = Some(12);
    let mut centre = Centre::with(own, MONDAY, "10:00", false);
    let late = centre.booked("legal", "it", moment(MONDAY, "09:49"));
    let in_time = centre.booked("legal", "it", moment(MONDAY, "09:50"));
    assert_eq!(centre.visit(late).current().group, Group::LateBooked);
    assert!(centre.visit(late).current().promise >= centre.visit(in_time).current().promise);
}

/// Legal advice for walk-ins from nine, and for as many with appointments at 9:46, when the walk-ins are due first.
fn rivals(centre: &mut Centre, walk_ins: usize, booked: usize) -> (Vec<VisitId>, Vec<VisitId>) {
    let walk_ins = (0..walk_ins).map(|_| centre.ticket("legal", "it")).collect();
    centre.at("09:46");
    (walk_ins, (0..booked).map(|_| centre.booked("legal", "it", centre.now)).collect())
}

#[test]
fn a_promise_goes_first_twice_in_a_row_and_then_whoever_is_due() {
    let mut centre = one_desk("09:00");
    let (walk_in, booked) = rivals(&mut centre, 2, 5);
    let calls: Vec<_> = (0..7).filter_map(|_| centre.serves_next("d5")).collect();
    let promised = |index: usize| (booked[index], Reason::Promise);
    let due = |visit| (visit, Reason::Due);
    assert_eq!(calls, [promised(0), promised(1), due(walk_in[0]), promised(2), promised(3), due(walk_in[1]), due(booked[4])]);
}

#[test]
fn promises_in_a_row_are_counted_over_the_site() {
    let mut centre = one_desk("09:00");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    let (walk_in, booked) = rivals(&mut centre, 1, 3);
    assert_eq!(centre.serves_next("d5"), Some((booked[0], Reason::Promise)));
    assert_eq!(centre.serves_next("d6"), Some((booked[1], Reason::Promise)));
    assert_eq!(centre.serves_next("d5"), Some((walk_in[0], Reason::Due)));
    assert_eq!(centre.serves_next("d6"), Some((booked[2], Reason::Due)));
}

#[test]
fn calls_that_staff_chose_neither_count_in_the_run_nor_end_it() {
    let mut centre = one_desk("09:00");
    let (walk_in, booked) = rivals(&mut centre, 2, 4);
    assert_eq!(centre.serves_next("d5"), Some((booked[0], Reason::Promise)));
    centre.by_desk("d5", |desk| Command::Call { desk, visit: booked[3], reason: Choice::Unwell }).expect("it waits");
    assert_eq!(centre.decision(booked[3]).reason, Reason::Pinned);
    centre.arrived("d5", booked[3]).expect("it is called");
    centre.finish("d5", booked[3]).expect("it is served");
    assert_eq!(centre.serves_next("d5"), Some((booked[1], Reason::Promise)), "one of two");
    assert_eq!(centre.serves_next("d5"), Some((walk_in[0], Reason::Due)));
}

#[test]
fn a_call_that_is_taken_back_counts_neither_in_the_run_nor_as_an_overtake() {
    let mut centre = one_desk("09:00");
    let (walk_in, booked) = rivals(&mut centre, 1, 3);
    assert_eq!(centre.serves_next("d5"), Some((booked[0], Reason::Promise)));
    assert_eq!(centre.next("d5"), Some(booked[1]));
    let before = centre.state().record.clone();
    centre.recall("d5", booked[1]).expect("it is called");
    centre.undo("d5", booked[1]).expect("nothing has changed since");
    assert_eq!((centre.state().record.promise_run(), before.promise_run()), (1, 2));
    assert_eq!(centre.serves_next("d5"), Some((booked[1], Reason::Promise)), "still the second");
    assert_eq!(centre.serves_next("d5"), Some((walk_in[0], Reason::Due)));
}

/// A walk-in from nine that so many of the priority group have overtaken, with an appointment at 9:46 in danger.
fn overtaken(times: usize, by: &str) -> (Centre, VisitId) {
    let mut centre = one_desk("09:00");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    let walk_in = centre.ticket("legal", "it");
    centre.later(1);
    for _ in 0..times {
        let priority = centre.ticket_with("legal", "it", &[Need::Priority]);
        assert_eq!(centre.serves_next(by), Some((priority, Reason::Due)));
    }
    centre.at("09:46");
    centre.booked("legal", "it", centre.now);
    (centre, walk_in)
}

#[test]
fn no_promise_goes_before_who_was_overtaken_ten_times() {
    let (mut centre, _) = overtaken(9, "d5");
    assert_eq!(centre.serves_next("d5").map(|(_, reason)| reason), Some(Reason::Promise), "the tenth");
    let (mut centre, walk_in) = overtaken(10, "d5");
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
}

#[test]
fn an_overtake_stays_one_whatever_becomes_of_the_desk_that_made_it() {
    let (mut centre, walk_in) = overtaken(10, "d6");
    centre.by_desk("d6", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)), "the desk has closed");

    let (mut centre, walk_in) = overtaken(10, "d5");
    change(&mut centre, |settings| settings.desks.reverse());
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)), "the desks stand in another order");
}

#[test]
fn a_call_by_a_desk_that_could_not_serve_one_is_no_overtake() {
    let mut centre = one_desk("09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    let walk_in = centre.ticket("legal", "it");
    for _ in 0..12 {
        centre.ticket("welcome", "it");
        centre.serves_next("d2");
    }
    centre.at("09:46");
    let booked = centre.booked("legal", "it", centre.now);
    assert_eq!(centre.serves_next("d5"), Some((booked, Reason::Promise)));
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
}

#[test]
fn no_promise_goes_before_who_has_waited_for_ninety_minutes() {
    let at = |hour: &str| {
        let mut centre = one_desk("09:00");
        let walk_in = centre.ticket("legal", "it");
        centre.at(hour);
        centre.booked("legal", "it", centre.now);
        let (visit, reason) = centre.serves_next("d5").expect("two wait");
        (visit == walk_in, reason)
    };
    assert_eq!(at("10:29"), (false, Reason::Promise));
    assert_eq!(at("10:30"), (true, Reason::Due));
}

#[test]
fn a_promise_goes_first_only_when_it_would_be_broken_else() {
    let first = |slot: &str| {
        let mut centre = one_desk("09:00");
        centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
        centre.ticket("legal", "it");
        centre.at("09:50");
        centre.booked("legal", "it", moment(MONDAY, slot));
        centre.serves_next("d5").map(|(_, reason)| reason)
    };
    assert_eq!(first("09:50"), Some(Reason::Promise), "20 minutes at two desks: the next one is free at 10:00");
    assert_eq!(first("09:51"), Some(Reason::Due), "it can still be called at 10:01");
}

#[test]
fn nobody_booked_goes_before_somebody_booked_for_a_promise() {
    let mut centre = one_desk("09:00");
    let first = centre.booked("legal", "it", centre.now);
    let second = centre.booked("legal", "en", centre.now + minutes(1));
    centre.later(4);
    assert_eq!(centre.serves_next("d5"), Some((first, Reason::Due)));
    assert_eq!(centre.serves_next("d5"), Some((second, Reason::Due)));
}

/// Two appointments for the same: one whose promise was longer when its visitor came, and a later one that stands before it.
fn unlike_promises(longer: &str, later: &str) -> (Centre, [VisitId; 2]) {
    let mut centre = one_desk("09:00");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    change(&mut centre, |settings| settings.rules.booked_minutes = 25);
    let longer = centre.booked("legal", "it", moment(MONDAY, longer));
    change(&mut centre, |settings| settings.rules.booked_minutes = 5);
    let later = centre.booked("legal", "it", moment(MONDAY, later));
    (centre, [longer, later])
}

#[test]
fn an_appointment_that_is_too_early_hides_none_behind_it_whose_time_has_come() {
    let (mut centre, [ripe, early]) = unlike_promises("10:00", "10:15");
    centre.at("09:55");
    let walk_in = centre.ticket("legal", "it");
    assert_eq!(centre.serves_next("d5"), Some((ripe, Reason::Due)), "by 10:25, where the walk-in has until 10:40");
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
    assert_eq!(centre.serves_next("d5"), Some((early, Reason::Early)));
}

#[test]
fn an_appointment_in_no_danger_hides_none_behind_it_that_is() {
    let mut centre = one_desk("09:00");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    centre.at("09:15");
    let walk_in = centre.ticket("legal", "it");
    let (now, mut late) = (centre.now, Vec::new());
    for (promise, slot) in [(25, "10:00"), (5, "10:05")] {
        change(&mut centre, |settings| settings.rules.booked_minutes = promise);
        late.push(centre.booked("legal", "it", moment(MONDAY, slot)));
    }
    assert!(now < centre.at("10:00").now);
    assert_eq!(centre.serves_next("d5"), Some((late[0], Reason::Promise)), "due by 10:25 and promised for 10:10");
    assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
}

#[test]
fn among_equal_call_by_times_the_earlier_reference_time_is_first_and_then_the_earlier_ticket() {
    let mut centre = one_desk("09:00");
    let walk_in = centre.ticket("legal", "it");
    let next = centre.ticket("legal", "en");
    centre.at("09:30");
    let priority = centre.ticket_with("legal", "en", &[Need::Priority]);
    let order = [(); 3].map(|()| centre.serves_next("d5").expect("three wait").0);
    assert_eq!(order, [walk_in, next, priority], "all of them by 9:45");

    let mut centre = one_desk("09:20");
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    let booked = centre.booked("legal", "it", moment(MONDAY, "09:40"));
    let priority = centre.at("09:30").ticket_with("legal", "it", &[Need::Priority]);
    assert_eq!(centre.serves_next("d5"), Some((priority, Reason::Due)), "both by 9:45: its ticket is the later one, its time the earlier");
    assert_eq!(centre.serves_next("d5"), Some((booked, Reason::Due)));
}

#[test]
fn a_call_keeps_its_figures_with_the_desks_that_can_be_counted_on() {
    let mut centre = Centre::staffed();
    centre.by_desk("d6", |desk| Command::PauseDesk { desk, reason: avanti_core::desk::PauseReason::Meal }).expect("it is idle");
    centre.later(11);
    let slot = centre.now - minutes(3);
    let visit = centre.booked("legal", "it", slot);
    assert_eq!(centre.next("d5"), Some(visit));
    let decision = centre.decision(visit);
    let credit = scarcity_credit(minutes(20), 1, 5, minutes(20));
    assert_eq!((decision.able, decision.open, decision.credit), (1, 5, credit), "one of five desks, the sixth is at lunch");
    assert_eq!((decision.reference, decision.promise, decision.call_by), (centre.now, minutes(5), centre.now + minutes(5) - credit));
    assert_eq!((decision.group, decision.reason, decision.choice), (Group::Booked, Reason::Due, None));
}

/// A visit in legal advice that is passed on to the welcome desks, where walk-ins are promised so many minutes.
fn passed_on(promise: u16, needs: &[Need], slot: Option<Timestamp>) -> (Timestamp, Span, Group) {
    let mut own = settings();
    own.services[0].promise_minutes = Some(promise);
    let mut centre = Centre::with(own, MONDAY, "09:00", false);
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    let visit = centre.comes("legal", "it", needs, slot);
    assert_eq!(centre.later(2).next("d5"), Some(visit));
    centre.later(7).arrived("d5", visit).expect("it is called");
    let transfer = Command::Transfer { desk: desk("d5"), visit, service: service("welcome"), to: None };
    centre.ask(&person("elena"), transfer).expect("it is served");
    let step = centre.visit(visit).current();
    (step.reference, step.promise, step.group)
}

#[test]
fn a_visit_that_is_passed_on_keeps_its_reference_time_and_the_shorter_promise_with_its_group() {
    let nine = moment(MONDAY, "09:00");
    assert_eq!(passed_on(60, &[], None), (nine, minutes(45), Group::WalkIn), "the one that it had");
    assert_eq!(passed_on(30, &[], None), (nine, minutes(30), Group::WalkIn), "that of the other service");
    assert_eq!(passed_on(60, &[Need::Priority], None), (nine, minutes(15), Group::Priority));
    assert_eq!(passed_on(12, &[Need::Priority], None), (nine, minutes(12), Group::WalkIn));
    assert_eq!(passed_on(15, &[Need::Priority], None), (nine, minutes(15), Group::Priority), "its own where both are alike");
    assert_eq!(passed_on(60, &[], Some(nine - minutes(4))), (nine, minutes(5), Group::Booked));
    assert_eq!(passed_on(60, &[], Some(nine + minutes(4))), (nine + minutes(4), minutes(5), Group::Booked));
    assert_eq!(passed_on(3, &[], Some(nine)), (nine, minutes(3), Group::Booked));
    assert_eq!(passed_on(60, &[], Some(nine - minutes(20))), (nine, minutes(30), Group::LateBooked));
}
