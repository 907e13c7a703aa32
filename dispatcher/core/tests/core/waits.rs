//! How long groups waited: told of five and more, and flagged where one is treated worse.

use std::collections::BTreeSet;

use avanti_core::{
    Answer, Command,
    view::waits::{self, Group},
    visit::Need,
};
use avanti_model::Principal;

use crate::kit::{Centre, MONDAY, language};

/// So many people of a language who wait so many minutes each for a call.
fn served(centre: &mut Centre, count: usize, tag: &str, minutes: i64) {
    for _ in 0..count {
        let visit = centre.ticket("welcome", tag);
        assert_eq!(centre.later(minutes).next("d2"), Some(visit));
        centre.arrived("d2", visit).expect("it is called");
        centre.finish("d2", visit).expect("it is served");
    }
}

#[test]
fn groups_of_five_are_told_of_and_one_that_waits_longer_is_flagged() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it", "ar", "en"]).expect("the desk is free");
    served(&mut centre, 6, "it", 4);
    served(&mut centre, 5, "en", 5);
    served(&mut centre, 5, "ar", 10);
    let groups = waits::groups(centre.state(), centre.now);
    let of = |tag: &str| groups.iter().find(|waits| waits.group == Group::Language(language(tag)));
    let figures =
        |tag| of(tag).map(|waits| (waits.parties, waits.median.whole_minutes(), waits.nine_of_ten.whole_minutes(), waits.disparate));
    assert_eq!(figures("it"), Some((6, 4, 4, false)));
    assert_eq!(figures("en"), Some((5, 5, 5, false)));
    assert_eq!(figures("ar"), Some((5, 10, 10, true)));
    assert_eq!(groups.len(), 4, "three languages and one service: {groups:?}");
}

#[test]
fn a_group_of_fewer_than_five_is_not_told_of() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    served(&mut centre, 4, "it", 4);
    assert_eq!(waits::groups(centre.state(), centre.now), []);
}

fn of(centre: &Centre, group: &Group) -> waits::GroupWaits {
    let groups = waits::groups(centre.state(), centre.now);
    groups.iter().find(|waits| waits.group == *group).unwrap_or_else(|| panic!("{group:?} in {groups:?}")).clone()
}

#[test]
fn those_whom_no_desk_calls_are_the_worst_treated() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    (0..5).for_each(|_| _ = centre.ticket("welcome", "ar"));
    served(&mut centre, 6, "it", 4);
    let waiting = of(&centre, &Group::Language(language("ar")));
    assert_eq!((waiting.parties, waiting.uncalled, waiting.median.whole_minutes(), waiting.disparate), (5, 5, 24, true));
    assert_eq!(of(&centre, &Group::Language(language("it"))).uncalled, 0);
}

#[test]
fn a_minute_more_than_nothing_is_no_disparity() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it", "ar"]).expect("the desk is free");
    served(&mut centre, 7, "it", 0);
    served(&mut centre, 5, "ar", 3);
    assert!(!of(&centre, &Group::Language(language("ar"))).disparate);
}

#[test]
fn who_needs_something_is_compared_with_those_who_do_not() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    served(&mut centre, 8, "it", 2);
    for _ in 0..5 {
        let visit = centre.ticket_with("welcome", "it", &[Need::MoreTime]);
        assert_eq!(centre.later(12).next("d2"), Some(visit));
        centre.arrived("d2", visit).expect("it is called");
        centre.finish("d2", visit).expect("it is served");
    }
    assert!(of(&centre, &Group::Need(Need::MoreTime)).disparate);
}

#[test]
fn nine_of_ten_of_few_are_all_but_none() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    served(&mut centre, 4, "it", 1);
    served(&mut centre, 1, "it", 30);
    assert_eq!(of(&centre, &Group::Language(language("it"))).nine_of_ten.whole_minutes(), 30);
}

#[test]
fn tickets_for_which_nobody_came_are_counted_by_how_they_were_taken() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    let by_phone = |centre: &mut Centre| {
        let command = Command::IssueTicket {
            service: "welcome".parse().expect("an id"),
            reads: language("it"),
            speaks: vec![language("it")],
            party: 1,
            needs: BTreeSet::new(),
            slot: None,
        };
        let Ok(Answer::Ticket { ticket, .. }) = centre.ask(&Principal::Public, command) else { panic!("no ticket") };
        ticket.visit
    };
    let ghost = by_phone(&mut centre);
    for _ in 0..2 {
        assert_eq!(centre.later(11).next("d2"), Some(ghost));
        centre.missed("d2", ghost).expect("it is called");
    }
    let late = by_phone(&mut centre);
    assert_eq!(centre.next("d2"), Some(late));
    centre.missed("d2", late).expect("it is called");
    assert_eq!(centre.later(11).next("d2"), Some(late));
    centre.arrived("d2", late).expect("it is called");
    centre.finish("d2", late).expect("it is served");
    served(&mut centre, 2, "it", 4);
    let gave_up = by_phone(&mut centre);
    centre.ask(&Principal::Phone(gave_up), Command::Leave { visit: gave_up }).expect("it waits");
    let [phone, hall] = waits::unanswered(centre.state());
    assert_eq!((phone.called, phone.nobody_came), (2, 1), "who came to the second call did come");
    assert_eq!((hall.called, hall.nobody_came), (2, 0));
}
