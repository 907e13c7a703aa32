//! The end of a desk's day: who is called before it is too late, and what is not begun any more.

use avanti_core::{calling::Reason, visit::Need};
use avanti_model::VisitId;

use crate::kit::{Centre, MONDAY, moment};

/// Somebody for the only social worker, who goes at noon, and somebody for the welcome desks who is due earlier.
fn specialist(hour: &str) -> (Centre, [VisitId; 2]) {
    let mut centre = Centre::on(MONDAY, "10:20");
    centre.opens("d1", "anna", &["it"]).expect("the desk is free");
    centre.opens_until("d3", "carla", &["it"], moment(MONDAY, "12:00"));
    centre.at("10:30");
    let welcome = centre.ticket("welcome", "it");
    let social = centre.at("11:00").ticket("social", "it");
    centre.at(hour);
    (centre, [welcome, social])
}

#[test]
fn who_needs_a_specialist_that_goes_soon_is_called_before_who_is_due() {
    let (mut centre, [welcome, _]) = specialist("11:29");
    assert_eq!(centre.serves_next("d3"), Some((welcome, Reason::Due)));
    let (mut centre, [_, social]) = specialist("11:30");
    assert_eq!(centre.serves_next("d3"), Some((social, Reason::LastCall)));
}

#[test]
fn who_would_have_been_called_anyway_is_due_and_no_last_call() {
    let (mut centre, [welcome, social]) = specialist("11:30");
    assert_eq!(centre.serves_next("d1"), Some((welcome, Reason::Due)));
    assert_eq!(centre.serves_next("d3"), Some((social, Reason::Due)));
}

#[test]
fn there_is_no_last_call_while_another_desk_stays_on() {
    let (mut centre, [welcome, social]) = specialist("11:30");
    centre.opens("d4", "dario", &["it"]).expect("the desk is free");
    assert_eq!(centre.serves_next("d3"), Some((welcome, Reason::Due)));
    assert_eq!(centre.next("d3"), None, "42 minutes do not fit, and desk 4 is there until closing");
    assert_eq!(centre.serves_next("d4"), Some((social, Reason::Due)));
}

#[test]
fn before_closing_who_needs_longer_is_called_before_who_is_due() {
    let order = |hour: &str| {
        let mut centre = Centre::on(MONDAY, "15:40");
        centre.opens("d3", "carla", &["it"]).expect("the desk is free");
        let welcome = centre.ticket("welcome", "it");
        let social = centre.at("15:45").ticket("social", "it");
        centre.at(hour);
        (centre.serves_next("d3"), welcome, social)
    };
    let (first, welcome, _) = order("16:29");
    assert_eq!(first, Some((welcome, Reason::Due)));
    let (first, _, social) = order("16:30");
    assert_eq!(first, Some((social, Reason::LastCall)), "42 minutes and ten to spare: by 16:07");
}

#[test]
fn where_it_is_late_for_several_alike_their_call_by_times_decide() {
    for language in ["it", "en"] {
        let mut centre = Centre::on(MONDAY, "16:30");
        centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
        let walk_in = centre.at("16:35").ticket("legal", "en");
        let priority = centre.at("16:40").ticket_with("legal", language, &[Need::Priority]);
        assert_eq!(centre.serves_next("d5"), Some((priority, Reason::Due)), "both should have been called by 16:22; {language}");
        assert_eq!(centre.serves_next("d5"), Some((walk_in, Reason::Due)));
    }
}

#[test]
fn no_promise_goes_before_a_last_call_more_often_than_before_others() {
    let (mut centre, [_, social]) = specialist("11:24");
    let booked = [(); 3].map(|()| centre.booked("welcome", "it", centre.now));
    centre.at("11:30");
    assert_eq!(centre.serves_next("d3"), Some((booked[0], Reason::Promise)));
    assert_eq!(centre.serves_next("d3"), Some((booked[1], Reason::Promise)));
    assert_eq!(centre.serves_next("d3"), Some((social, Reason::LastCall)));
}

/// Somebody for legal advice, which takes 28 minutes in four of five cases, at a desk whose clerk goes at noon.
fn at_the_end(hour: &str, other: Option<&str>) -> (Centre, VisitId) {
    let mut centre = Centre::on(MONDAY, "11:00");
    centre.opens_until("d5", "elena", &["it"], moment(MONDAY, "12:00"));
    if let Some(until) = other {
        centre.opens_until("d6", "fatima", &["it"], moment(MONDAY, until));
    }
    let visit = centre.ticket("legal", "it");
    centre.at(hour);
    (centre, visit)
}

#[test]
fn what_no_longer_fits_is_not_begun_while_another_desk_stays_open_later() {
    let (mut centre, visit) = at_the_end("11:31", Some("13:00"));
    assert_eq!(centre.serves_next("d5"), Some((visit, Reason::Due)), "it fits");
    let (mut centre, visit) = at_the_end("11:32", Some("13:00"));
    assert_eq!(centre.next("d5"), None);
    assert_eq!(centre.serves_next("d6"), Some((visit, Reason::Due)));
}

#[test]
fn what_no_longer_fits_is_begun_where_no_desk_stays_open_later() {
    for other in [None, Some("12:00"), Some("11:50")] {
        for hour in ["11:40", "11:58"] {
            let (mut centre, visit) = at_the_end(hour, other);
            assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(visit), "{hour}, {other:?}");
        }
    }
}

#[test]
fn a_desk_that_only_others_can_use_later_strands_nobody() {
    let (mut centre, visit) = at_the_end("11:40", None);
    centre.opens("d6", "fatima", &["bn"]).expect("the desk is free");
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(visit), "desk 6 speaks no Italian");
}

#[test]
fn who_stays_after_the_end_of_their_work_is_given_whoever_is_next() {
    let (mut centre, visit) = at_the_end("12:01", Some("13:00"));
    assert_eq!(centre.serves_next("d5"), Some((visit, Reason::Due)));
    let (mut centre, [welcome, _]) = specialist("12:01");
    assert_eq!(centre.serves_next("d3"), Some((welcome, Reason::Due)), "it is too late for a last call");
}

#[test]
fn nobody_works_longer_than_the_doors_are_open() {
    let mut centre = Centre::on(MONDAY, "16:00");
    centre.opens_until("d5", "elena", &["it"], moment(MONDAY, "19:00"));
    centre.opens("d6", "fatima", &["it"]).expect("the desk is free");
    let visit = centre.ticket("legal", "it");
    centre.at("16:40");
    assert_eq!(centre.serves_next("d6").map(|(visit, _)| visit), Some(visit), "desk 5 ends with the doors as well");
}
