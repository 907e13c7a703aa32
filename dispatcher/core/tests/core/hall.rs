//! Taking a ticket and giving it back.

use avanti_core::{
    Answer, Command, Refusal,
    visit::{Need, Outcome, Place},
};
use avanti_model::{Language, Picture, Principal, Span, limits};

use crate::kit::{Centre, MONDAY, desk, issue, kiosk, language, moment, person, service};

fn issue_to(reads: &str, speaks: &[&str], party: u8) -> Command {
    let speaks = speaks.iter().map(|tag| language(tag)).collect();
    Command::IssueTicket { service: service("legal"), reads: language(reads), speaks, party, needs: [].into(), slot: None }
}

#[test]
fn tickets_of_all_services_share_one_series_of_numbers_and_pictures() {
    let mut centre = Centre::staffed();
    let visits = [centre.ticket("welcome", "it"), centre.ticket("legal", "ar"), centre.ticket("social", "bn")];
    let numbers = visits.map(|visit| centre.visit(visit).number.value());
    assert_eq!(numbers, [101, 102, 103]);
    assert_eq!(visits.map(|visit| centre.visit(visit).picture), [0, 1, 2].map(Picture::in_turn));
    assert!(visits.iter().all(|visit| centre.waits(*visit)));
}

#[test]
fn a_ticket_says_how_many_stand_before_it_at_the_desks_that_can_serve_it() {
    let mut centre = Centre::staffed();
    let ahead = |centre: &mut Centre, command| match centre.ask(&kiosk(), command) {
        Ok(Answer::Ticket { ticket, .. }) => ticket.ahead,
        other => panic!("{other:?}"),
    };
    assert_eq!(ahead(&mut centre, issue("legal", "en", &[])), 0);
    assert_eq!(ahead(&mut centre, issue("legal", "en", &[])), 1);
    assert_eq!(ahead(&mut centre, issue("welcome", "en", &[])), 0, "no desk gives both");
    assert_eq!(ahead(&mut centre, issue("legal", "en", &[Need::Priority])), 0, "its call-by time is earlier");
}

#[test]
fn the_priority_group_gets_the_shorter_promise_and_a_service_may_have_its_own() {
    let mut centre = Centre::staffed();
    let promise = |centre: &Centre, visit| centre.visit(visit).current().promise;
    let (walk_in, priority) = (centre.ticket("legal", "it"), centre.ticket_with("legal", "it", &[Need::Priority]));
    assert_eq!(promise(&centre, walk_in), Span::from_minutes(45));
    assert_eq!(promise(&centre, priority), Span::from_minutes(15));

    let mut own = crate::kit::settings();
    own.services[2].promise_minutes = Some(10);
    let mut centre = Centre::with(own, MONDAY, "09:00", false);
    let priority = centre.ticket_with("legal", "it", &[Need::Priority]);
    assert_eq!(promise(&centre, priority), Span::from_minutes(10), "the smallest that applies");
}

#[test]
fn whoever_names_no_spoken_language_speaks_what_it_reads_and_repeats_count_once() {
    let mut centre = Centre::staffed();
    let speaks = |centre: &mut Centre, command| match centre.ask(&kiosk(), command) {
        Ok(Answer::Ticket { ticket, .. }) => ticket.speaks.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(speaks(&mut centre, issue_to("ar", &[], 1)), [language("ar")]);
    assert_eq!(speaks(&mut centre, issue_to("en", &["bm", "ar", "bm"], 1)), [language("bm"), language("ar")]);
}

#[test]
fn a_ticket_that_cannot_be_is_refused_and_nothing_is_written() {
    let mut centre = Centre::staffed();
    let before = centre.journal.len();
    let many: Vec<String> = (0..=limits::SPEAKS_MAX).map(|index| format!("x{}", (b'a' + index as u8) as char)).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for (command, refusal) in [
        (issue("dentist", "it", &[]), Refusal::UnknownService(service("dentist"))),
        (issue("legal", "fr", &[]), Refusal::UnknownLanguage(language("fr"))),
        (issue_to("it", &[], 0), Refusal::PartySize { most: limits::PARTY_MAX }),
        (issue_to("it", &[], limits::PARTY_MAX + 1), Refusal::PartySize { most: limits::PARTY_MAX }),
        (issue_to("it", &many, 1), Refusal::LanguageCount { most: limits::SPEAKS_MAX }),
    ] {
        assert_eq!(centre.ask(&kiosk(), command), Err(refusal));
    }
    assert_eq!(centre.journal.len(), before);
}

#[test]
fn no_ticket_is_handed_out_while_the_doors_are_closed() {
    let mut centre = Centre::on(MONDAY, "08:59");
    let refused = |opens_at| Err(Refusal::IntakeClosed { opens_at });
    assert_eq!(centre.ask(&kiosk(), issue("legal", "it", &[])), refused(Some(moment(MONDAY, "09:00"))));
    centre.at("16:59");
    centre.ticket("legal", "it");
    centre.at("17:00");
    let tuesday = MONDAY.tomorrow().unwrap();
    assert_eq!(centre.ask(&kiosk(), issue("legal", "it", &[])), refused(Some(moment(tuesday, "09:00"))));
}

#[test]
fn a_picture_in_use_is_passed_over_and_one_that_is_free_comes_back() {
    let mut centre = Centre::staffed();
    let first = centre.ticket("welcome", "it");
    let second = centre.ticket("welcome", "it");
    centre.ask(&kiosk(), Command::Leave { visit: second }).expect("it waits");
    for _ in 2..384 {
        let visit = centre.ticket("welcome", "it");
        centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    }
    let later = centre.ticket("welcome", "it");
    assert_eq!(centre.visit(later).picture, centre.visit(second).picture, "the first one is still shown");
    assert_ne!(centre.visit(later).picture, centre.visit(first).picture);
}

#[test]
fn a_visitor_gives_up_while_waiting_or_called_but_not_while_served() {
    let mut centre = Centre::staffed();
    let (waiting, served) = (centre.ticket("legal", "it"), centre.ticket("welcome", "it"));
    centre.ask(&Principal::Phone(waiting), Command::Leave { visit: waiting }).expect("its own");
    let Place::Over { outcome, .. } = centre.visit(waiting).place else { panic!("it is over") };
    assert_eq!(outcome, Outcome::Left);
    assert_eq!(centre.ask(&kiosk(), Command::Leave { visit: waiting }), Err(Refusal::VisitOver));

    assert_eq!(centre.next("d1"), Some(served));
    centre.arrived("d1", served).expect("it is called");
    assert_eq!(centre.ask(&kiosk(), Command::Leave { visit: served }), Err(Refusal::DeskBusy));
}

#[test]
fn a_called_visitor_who_gives_up_frees_the_desk_and_leaves_the_boards() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    centre.next("d1");
    assert_eq!(centre.board(), [101]);
    centre.ask(&kiosk(), Command::Leave { visit }).expect("it is called");
    assert_eq!(centre.at_desk("d1"), None);
    assert!(centre.board().is_empty());
    let changes = centre.published.last().expect("it was told");
    assert_eq!(changes.withdrawn.len(), 1);
    assert!(changes.desks.contains(&desk("d1")));
}

#[test]
fn nobody_gives_up_for_a_stranger() {
    let mut centre = Centre::staffed();
    let (mine, other) = (centre.ticket("legal", "it"), centre.ticket("legal", "it"));
    let leave = Command::Leave { visit: mine };
    let stranger = Principal::Device("kiosk-2".parse().unwrap());
    assert_eq!(centre.ask(&stranger, leave.clone()), Err(Refusal::UnknownVisit(mine)));
    assert_eq!(centre.ask(&Principal::Phone(other), leave.clone()), Err(Refusal::UnknownVisit(mine)));
    centre.ask(&person("anna"), leave).expect("staff may");
}

#[test]
fn a_language_that_is_kept_discreet_is_italian_on_the_board() {
    let mut centre = Centre::staffed();
    for tag in ["bn", "ar"] {
        centre.ticket("legal", tag);
        assert!(centre.next("d6").is_some());
        let visit = centre.at_desk("d6").unwrap();
        centre.arrived("d6", visit).unwrap();
    }
    let rows = avanti_core::view::board::rows(centre.state());
    assert_eq!(rows.iter().map(|row| row.language.clone()).collect::<Vec<_>>(), [language("ar"), Language::italian()]);
}
