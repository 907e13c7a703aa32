//! Opening and closing desks.

use avanti_core::{Answer, Command, Refusal};
use avanti_model::Principal;

use crate::kit::{Centre, MONDAY, desk, language, open, person, service};

#[test]
fn a_desk_gives_what_it_is_made_for_and_nothing_else() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d3", "carla", &["it"]).expect("the desk is free");
    let (_, agent) = centre.state().open_desk(&desk("d3")).expect("it is open");
    assert_eq!(agent.services, [service("welcome"), service("social")].into());
    let only_legal = Command::OpenDesk {
        desk: desk("d4"),
        agent: crate::kit::agent("dario"),
        languages: [language("it")].into(),
        services: [service("legal")].into(),
        until: None,
    };
    assert_eq!(centre.ask(&person("dario"), only_legal), Err(Refusal::UnfitDesk));
}

#[test]
fn a_desk_has_one_agent_and_an_agent_has_one_desk() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d1", "anna", &["it"]).expect("the desk is free");
    assert_eq!(centre.opens("d1", "bruno", &["it"]), Err(Refusal::DeskTaken));
    let before = centre.state().seq;
    centre.opens("d2", "anna", &["it"]).expect("an agent may move");
    assert_eq!(centre.kinds_since(before), ["desk_closed", "desk_opened"]);
    assert!(centre.state().open_desk(&desk("d1")).is_none());
    centre.opens("d1", "bruno", &["it"]).expect("the desk is free again");
}

#[test]
fn an_agent_does_not_move_away_from_a_visit() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    assert_eq!(centre.next("d1"), Some(visit));
    centre.by_desk("d2", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(centre.opens("d2", "anna", &["it"]), Err(Refusal::DeskBusy));
    assert_eq!(centre.by_desk("d1", |desk| Command::CloseDesk { desk }), Err(Refusal::DeskBusy));
}

#[test]
fn an_agent_changes_languages_while_a_visit_is_at_the_desk() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("welcome", "it");
    centre.next("d1");
    centre.opens("d1", "anna", &["it", "ar"]).expect("it is the same agent");
    assert_eq!(centre.at_desk("d1"), Some(visit));
    assert_eq!(centre.arrived("d1", visit), Ok(Answer::Visit(visit)));
}

#[test]
fn languages_are_named_and_not_too_many() {
    let mut centre = Centre::on(MONDAY, "09:00");
    let most = avanti_model::limits::AGENT_LANGUAGES_MAX;
    let tags: Vec<String> =
        (0..=most).map(|index| format!("a{}-aa", (b'a' + (index % 26) as u8) as char).repeat(1) + &format!("-{index:02}")).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    assert_eq!(centre.opens("d1", "anna", &[]), Err(Refusal::LanguageCount { most }));
    assert_eq!(centre.opens("d1", "anna", &tags), Err(Refusal::LanguageCount { most }));
}

#[test]
fn a_desk_that_is_not_there_or_not_ones_own_does_nothing() {
    let mut centre = Centre::staffed();
    assert_eq!(centre.ask(&person("anna"), open("d9", "anna", &["it"])), Err(Refusal::UnknownDesk(desk("d9"))));
    assert_eq!(centre.ask(&person("anna"), Command::CloseDesk { desk: desk("d9") }), Err(Refusal::UnknownDesk(desk("d9"))));
    assert_eq!(centre.ask(&person("anna"), Command::CloseDesk { desk: desk("d2") }), Err(Refusal::NotSignedInAtDesk));
    assert_eq!(centre.ask(&person("anna"), Command::Next { desk: desk("d2"), finish: None }), Err(Refusal::NotSignedInAtDesk));
}

#[test]
fn the_credit_of_a_class_follows_the_desks_that_open_and_close() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "bn");
    let credit = |centre: &Centre| {
        let queue = centre.state().queues.get(&centre.visit(visit).class()).expect("it waits");
        (queue.weight.able.count(), queue.weight.credit.whole_minutes())
    };
    assert_eq!(credit(&centre), (1, 16), "20 min · (1/1 − 1/6), rounded down");
    centre.by_desk("d1", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(credit(&centre), (1, 16));
    centre.by_desk("d6", |desk| Command::CloseDesk { desk }).expect("it is idle");
    assert_eq!(credit(&centre), (0, 0));
    assert_eq!(centre.state().queues.stranded(), [&language("bn")].into());
}

#[test]
fn a_desk_whose_clerk_has_gone_is_released_and_its_visit_waits_again_in_its_place() {
    let mut centre = Centre::staffed();
    let (first, second) = (centre.ticket("legal", "en"), centre.ticket("legal", "en"));
    let place = centre.visit(first).queue_place();
    assert_eq!(centre.next("d5"), Some(first));
    centre.later(30);
    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d5") }).expect("whoever may ask, asks");
    assert!(centre.waits(first) && centre.board().is_empty());
    assert_eq!(centre.visit(first).queue_place(), place);
    assert!(centre.state().open_desk(&desk("d5")).is_none());
    let told = centre.published.last().expect("it was told");
    assert!(told.weights && told.desks.contains(&desk("d5")) && told.visits.contains(&first) && told.withdrawn.len() == 1);

    centre.opens("d5", "fatima", &["en"]).expect("the desk is free");
    assert_eq!(centre.next("d5"), Some(first));
    centre.arrived("d5", first).expect("it is called");
    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d5") }).expect("whoever may ask, asks");
    assert!(centre.waits(first), "whoever was being served is not lost either");
    let before = centre.state().seq;
    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d5") }).expect("it is closed already");
    assert_eq!(centre.state().seq, before);
    assert_eq!(centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d9") }), Err(Refusal::UnknownDesk(desk("d9"))));
    assert!(centre.waits(second));
}
