//! The line before the door: tokens keep the order of arrival, and what can be said to those who stand there.

use avanti_core::{Answer, Command, Refusal, intake, intake::IntakeRule};
use avanti_model::{Principal, VisitId, limits};
use jiff::civil::date;

use crate::{
    booking::{bookable, wish},
    kit::{Centre, MONDAY, kiosk, moment, person, replay},
};

impl Centre {
    fn hands_token(&mut self) -> u32 {
        match self.ask(&person("anna"), Command::HandTokens { count: 1 }) {
            Ok(Answer::Token(number)) => number,
            other => panic!("a token: {other:?}"),
        }
    }

    fn in_line(&mut self, token: u32) -> Result<VisitId, Refusal> {
        let answer = self.ask(&Principal::Public, Command::IssueInLine { token, wish: wish("legal", "it") })?;
        let Answer::Ticket { ticket, .. } = answer else { panic!("a ticket: {answer:?}") };
        Ok(ticket.visit)
    }
}

#[test]
fn whoever_came_first_is_called_first_in_whatever_order_they_reach_a_kiosk() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let tokens: Vec<u32> = (0..5).map(|_| centre.later(2).hands_token()).collect();
    assert_eq!(tokens, [1, 2, 3, 4, 5]);
    // The first takes a ticket on their phone before the doors open; the others run to the kiosks.
    let first = centre.at("08:40").in_line(1).expect("a token is enough");
    assert!(matches!(centre.ask(&kiosk(), crate::kit::issue("legal", "it", &[])), Err(Refusal::IntakeClosed { .. })));
    centre.at("09:01");
    let stranger = centre.ticket("legal", "it");
    let mut visits = vec![(1, first)];
    for token in [4, 2, 5, 3] {
        visits.push((token, centre.in_line(token).expect("a token of today")));
    }
    visits.sort_unstable();
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    for (_, visit) in visits {
        assert_eq!(centre.serves_next("d5").map(|(called, _)| called), Some(visit));
    }
    assert_eq!(centre.serves_next("d5").map(|(called, _)| called), Some(stranger));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn a_token_is_one_ticket_and_ends_with_its_day() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let token = centre.hands_token();
    let visit = centre.at("09:00").in_line(token).expect("a token of today");
    assert_eq!(centre.in_line(token), Err(Refusal::TokenUsed { visit }));
    assert_eq!(centre.in_line(2), Err(Refusal::UnknownToken));
    let other = centre.hands_token();
    centre.at_moment(moment(date(2026, 11, 24), "09:00"));
    assert_eq!(centre.in_line(other), Err(Refusal::UnknownToken));
    assert_eq!(centre.hands_token(), 1);
}

#[test]
fn room_reaches_to_a_number_past_those_who_have_their_tickets() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    assert_eq!(centre.state().last_with_room(3), 3);
    for _ in 0..5 {
        centre.hands_token();
    }
    assert_eq!([0, 2, 5, 7].map(|room| centre.state().last_with_room(room)), [0, 2, 5, 7]);
    centre.at("09:00").in_line(2).expect("a token of today");
    assert_eq!([0, 1, 2, 4, 6].map(|room| centre.state().last_with_room(room)), [0, 2, 3, 5, 7]);
}

#[test]
fn whoever_gives_a_ticket_back_before_any_call_takes_another_with_the_same_place() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let token = centre.hands_token();
    let wrong = centre.at("09:00").in_line(token).expect("a token of today");
    assert_eq!(centre.in_line(token), Err(Refusal::TokenUsed { visit: wrong }));
    let stranger = centre.at("09:01").ticket("legal", "it");
    centre.ask(&Principal::Phone(wrong), Command::Leave { visit: wrong }).expect("nobody has called it");
    let right = centre.later(5).in_line(token).expect("the place is kept");
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    assert_eq!(centre.serves_next("d5").map(|(called, _)| called), Some(right));
    assert_eq!(centre.serves_next("d5").map(|(called, _)| called), Some(stranger));
    assert_eq!(centre.in_line(token), Err(Refusal::TokenUsed { visit: right }));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn whoever_goes_after_a_call_has_used_the_token_up() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let token = centre.hands_token();
    let visit = centre.at("09:00").in_line(token).expect("a token of today");
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    let desk: avanti_model::DeskId = "d5".parse().expect("an id");
    centre.ask(&person("elena"), Command::Next { desk, finish: None }).expect("somebody waits");
    centre.ask(&Principal::Phone(visit), Command::Leave { visit }).expect("it is not served yet");
    assert_eq!(centre.in_line(token), Err(Refusal::TokenUsed { visit }));
}

#[test]
fn the_line_is_told_about_as_many_as_get_a_ticket() {
    let mut settings = bookable();
    settings.rules.intake = IntakeRule::Finished;
    // All come for one service, given at one desk.
    settings.services.truncate(1);
    settings.services[0].minutes = 20;
    settings.desks.truncate(1);
    settings.shifts.clear();
    settings.organisations.retain(|id, _| id.as_str() == "amapola");
    settings.organisations.values_mut().for_each(|own| own.services.retain(|service| service.as_str() == "welcome"));
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    let room = intake::room_in_line(centre.state(), centre.now).expect("the desks are known");
    for _ in 0..room + 10 {
        centre.hands_token();
    }
    centre.at("09:00");
    let wish = wish("welcome", "it");
    let served = (1..=room + 10)
        .take_while(|token| {
            let command = Command::IssueInLine { token: *token, wish: wish.clone() };
            matches!(centre.ask(&Principal::Public, command), Ok(Answer::Ticket { .. }))
        })
        .count();
    assert!(served > 5 && served.abs_diff(room as usize) <= 1, "{room} were promised, {served} got a ticket");
}

#[test]
fn a_printed_strip_is_handed_over_as_a_whole_and_no_longer_than_a_line_may_be() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    assert_eq!(centre.hands_token(), 1);
    let strip = |count| Command::HandTokens { count };
    assert!(matches!(centre.ask(&person("anna"), strip(30)), Ok(Answer::Token(31))));
    assert_eq!(centre.hands_token(), 32);
    for count in [0, limits::STRIP_MAX + 1] {
        assert!(matches!(centre.ask(&person("anna"), strip(count)), Err(Refusal::NumbersExhausted)), "{count}");
    }
    let mut order = [32, 1, 31, 2];
    order.sort_unstable_by_key(|token| centre.state().reference_in_line(*token));
    assert_eq!(order, [1, 2, 31, 32]);
}

#[test]
fn a_line_is_none_of_training_although_both_begin_with_number_one() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let mut lines = vec![centre.state().line_of_today()];
    for training in [true, false] {
        assert_eq!(centre.hands_token(), 1);
        assert_eq!(replay(&centre.journal, true).line_of_today(), *lines.last().expect("there is one"), "it outlives a restart");
        centre.ask(&Principal::Site, Command::SetTraining { training }).expect("the site may");
        lines.push(centre.state().line_of_today());
    }
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines.len(), 3, "tokens of one are not good in another: {lines:?}");
}

#[test]
fn a_call_that_was_taken_back_takes_nobodys_place_in_the_line() {
    let mut centre = Centre::with(bookable(), MONDAY, "09:00", false);
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    let token = centre.hands_token();
    let visit = centre.in_line(token).expect("a token of today");
    assert_eq!(centre.next("d5"), Some(visit));
    centre.undo("d5", visit).expect("nothing has changed since");
    centre.ask(&Principal::Phone(visit), Command::Leave { visit }).expect("it waits");
    centre.in_line(token).expect("the ticket was given back before any call that counts");
}
