//! Forms, tickets and time: who may still see what.

use super::*;
use crate::samples;

const START: Duration = Duration::from_secs(1000);

fn ticket() -> State {
    State::Issued(Box::new(Handout::walk_in(samples::ticket())), Paper::Printing)
}

fn with_ticket() -> Visitors {
    let mut visitors = Visitors::default();
    visitors.make_form("key".to_owned(), START);
    assert_eq!(visitors.send("key", "token", "ar", START), Sent::First);
    visitors.settle("token", ticket(), START);
    visitors
}

/// As long as everybody has who did not ask for more time.
fn life() -> Duration {
    Visitors::default().life()
}

#[test]
fn a_form_orders_once_and_leads_to_the_same_order_afterwards() {
    let mut visitors = with_ticket();
    assert_eq!(visitors.send("key", "another", "ar", START), Sent::Again("token".to_owned()));
    assert_eq!(visitors.order("another", START), None);
    assert_eq!(visitors.send("unheard-of", "another", "ar", START), Sent::Void);
}

#[test]
fn nothing_leads_to_a_ticket_whose_person_has_gone() {
    let mut visitors = with_ticket();
    assert!(visitors.end("token").is_some());
    assert_eq!(visitors.order("token", START), None);
    assert_eq!(visitors.send("key", "another", "ar", START), Sent::Void);
    assert_eq!(visitors.end("token"), None);
    visitors.settle("token", ticket(), START);
    assert_eq!(visitors.order("token", START), None);
}

#[test]
fn a_ticket_is_forgotten_when_its_page_should_have_asked_and_got_no_answer() {
    let mut visitors = with_ticket();
    let question = Page::CancelQuestion.patience().unwrap().whole();
    assert!(visitors.order("token", START + question).is_some());
    let gone = START + life();
    assert_eq!(visitors.order("token", gone), None);
    assert!(!visitors.stay("token", gone));
    assert_eq!(visitors.send("key", "another", "ar", gone), Sent::Void);
}

#[test]
fn asking_for_more_time_gives_all_of_it_again_as_often_as_wanted() {
    let mut visitors = with_ticket();
    for round in 1..=20 {
        assert!(visitors.stay("token", START + round * Duration::from_secs(50)));
    }
    let last = START + Duration::from_secs(1000);
    assert!(visitors.order("token", last + Duration::from_secs(50)).is_some());
    assert_eq!(visitors.order("token", last + life()), None);
}

#[test]
fn forms_are_limited_in_number_and_life() {
    let mut visitors = Visitors::default();
    for (n, age) in (0..=FORMS_MAX).zip(1..) {
        visitors.make_form(format!("key-{n}"), START + Duration::from_secs(age));
    }
    assert_eq!(visitors.send("key-0", "a", "it", START), Sent::Void);
    assert_eq!(visitors.send("key-1", "b", "it", START), Sent::First);
    assert_eq!(visitors.send("key-2", "c", "it", START + 2 * FORM_LIFE), Sent::Void);
}

#[test]
fn a_ticket_shown_again_is_led_to_until_its_person_has_gone_and_is_told_to_those_who_keep_it() {
    let State::Issued(ticket, _) = ticket() else { panic!("there is a ticket") };
    let mut visitors = Visitors::default();
    visitors.show_again("first", "key-1", &ticket, Paper::Unknown, START);
    visitors.show_again("second", "key-2", &ticket, Paper::Unknown, START + Duration::from_secs(1));
    assert_eq!(visitors.to_show_again(START), Some("first"));
    assert!(visitors.end("first").is_some_and(|order| order.is_needed_on_screen()));
    assert_eq!(visitors.to_show_again(START), Some("second"));
    let late = START + Duration::from_secs(1) + life();
    assert_eq!(visitors.to_show_again(late), None);
    assert!(visitors.forget(late));
    assert_eq!((visitors.take_gone(), visitors.take_gone()), (vec!["key-2".to_owned()], Vec::new()));
}

#[test]
fn who_got_no_answer_asks_again_under_the_same_key_and_once_at_a_time() {
    let code = "2222222222".parse().unwrap();
    let mut visitors = Visitors::default();
    visitors.make_form("key".to_owned(), START);
    assert_eq!(visitors.send("key", "token", "", START), Sent::First);
    assert_eq!(visitors.ask_again("token", START), None, "it is being asked");
    visitors.settle("token", State::Turned(Turned::NoAnswer { code }), START);
    assert!(visitors.order("token", START).is_some_and(Order::is_needed_on_screen));
    assert_eq!(visitors.ask_again("token", START), Some(("key".to_owned(), code)));
    assert_eq!(visitors.ask_again("token", START), None);
    visitors.settle("token", State::Turned(Turned::Cancelled), START);
    assert_eq!(visitors.ask_again("token", START), None, "it is answered");
}

#[test]
fn a_language_that_becomes_known_is_kept_and_none_takes_the_place_of_a_chosen_one() {
    let mut visitors = Visitors::default();
    for (key, chosen, expected) in [("a", "", "ar"), ("b", "it", "it")] {
        visitors.make_form(key.to_owned(), START);
        visitors.send(key, key, chosen, START);
        visitors.speak(key, "ar");
        assert_eq!(visitors.order(key, START).unwrap().language, expected);
    }
}

#[test]
fn what_became_of_the_paper_is_noted_on_the_ticket() {
    let mut visitors = with_ticket();
    visitors.set_paper("token", Paper::Failed);
    let State::Issued(_, paper) = visitors.order("token", START).unwrap().state.clone() else { panic!("there is a ticket") };
    assert_eq!(paper, Paper::Failed);
}

#[test]
fn a_ticket_stays_longer_on_the_screen_for_whoever_wants_more_time() {
    let mut visitors = Visitors::default();
    visitors.aids.toggle(Aid::MoreTime, START);
    assert!(visitors.life() > life() * 2);
}
