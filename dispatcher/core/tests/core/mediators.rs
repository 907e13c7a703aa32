//! Mediators while people are called: whoever speaks a language of theirs alone is called while one is there and free, and no mediator
//! is with two visits.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{
    Command, Event, Refusal, Settings,
    absence::Missing,
    calling::{Choice, Reason},
    forecast::Forecaster,
    mediating::Needed,
    view::{desk, phone},
};
use avanti_model::{Span, VisitId};

use crate::{
    booking::bookable,
    kit::{Centre, MONDAY, desk as desk_id, moment, person, replay, service},
};

/// The centre with a mediator for Bengali in the morning, who is counted on; no clerk speaks it.
pub(crate) fn counted_on() -> Settings {
    let mut settings = bookable();
    settings.rules.call_mediators = true;
    settings
}

/// Monday at nine with two desks for social work and two for legal advice.
pub(crate) fn centre(settings: Settings) -> Centre {
    let mut centre = Centre::with(settings, MONDAY, "09:00", false);
    for (desk, agent) in [("d3", "carla"), ("d4", "dario"), ("d5", "elena")] {
        centre.opens(desk, agent, &["it"]).expect("the desk is free");
    }
    centre.later(1);
    centre
}

impl Centre {
    pub(crate) fn mediator_of(&self, visit: VisitId) -> Option<&str> {
        self.visit(visit).call()?.mediator.as_deref()
    }

    fn serve(&mut self, desk: &str, visit: VisitId) {
        self.arrived(desk, visit).expect("it is called");
    }
}

#[test]
fn whoever_speaks_a_mediators_language_alone_is_called_while_the_mediator_is_with_nobody_else() {
    let mut centre = centre(counted_on());
    let (social, legal) = (centre.ticket("social", "bn"), centre.ticket("legal", "bn"));
    assert_eq!(centre.next("d3"), Some(social));
    assert_eq!(centre.mediator_of(social), Some("bengali-1"));
    assert_eq!(centre.decision(social).able, 1, "three desks, but one mediator");
    assert_eq!(centre.next("d5"), None, "the mediator is with the first");
    centre.serve("d3", social);
    let italian = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(italian), "others do not wait for a mediator");
    assert_eq!(centre.mediator_of(italian), None);
    centre.serve("d5", italian);
    centre.finish("d3", social).expect("it is served");
    assert_eq!(centre.next("d5"), Some(legal));
    assert_eq!(centre.mediator_of(legal), Some("bengali-1"));
}

#[test]
fn a_desk_keeps_the_mediator_for_the_next_visit_and_a_clerk_who_speaks_needs_none() {
    let mut centre = centre(counted_on());
    let [first, second, third] = [(); 3].map(|()| centre.ticket("social", "bn"));
    assert_eq!(centre.next("d3"), Some(first));
    centre.serve("d3", first);
    assert_eq!(centre.next("d3"), Some(second), "finishing frees the mediator in the same act");
    centre.opens("d6", "fatima", &["it", "bn"]).expect("the desk is free");
    assert_eq!(centre.next("d6"), Some(third));
    assert_eq!(centre.mediator_of(third), None);
}

#[test]
fn a_visit_is_passed_to_a_desk_whose_clerk_needs_a_mediator_for_it() {
    let mut centre = centre(counted_on());
    let visit = centre.ticket("legal", "bn");
    assert_eq!(centre.next("d5"), Some(visit));
    centre.serve("d5", visit);
    let social = || Command::Transfer { desk: desk_id("d5"), visit, service: service("social"), to: Some(desk_id("d3")) };
    centre.by_desk("d5", |_| social()).expect("a mediator is there who speaks with them");
    assert_eq!(centre.next("d4"), None, "it waits for one desk");
    assert_eq!(centre.next("d3"), Some(visit));
    assert_eq!(centre.mediator_of(visit), Some("bengali-1"));

    let late = centre.ticket("legal", "bn");
    centre.serve("d3", visit);
    centre.finish("d3", visit).expect("it is served");
    assert_eq!(centre.next("d5"), Some(late));
    centre.serve("d5", late);
    centre.at("13:00");
    let refused = centre.by_desk("d5", |desk| Command::Transfer { desk, visit: late, service: service("social"), to: Some(desk_id("d3")) });
    assert_eq!(refused, Err(Refusal::UnfitDesk), "the mediator has left");
}

#[test]
fn mediators_come_and_go_by_the_roster() {
    let mut centre = centre(counted_on());
    let able =
        |centre: &Centre, visit: VisitId| centre.state().queues.get(&centre.visit(visit).class()).map(|queue| queue.weight.able.count());
    let visit = centre.ticket("social", "bn");
    assert_eq!(able(&centre, visit), Some(2));
    centre.at("13:00");
    assert_eq!((able(&centre, visit), centre.next("d3")), (Some(0), None));
    let events = centre.journal.iter().filter(|recorded| matches!(recorded.event, Event::MediatorsThere { .. })).count();
    assert_eq!(events, 2, "at the beginning and at one");
    assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash());
}

#[test]
fn who_still_waits_when_the_doors_close_is_called_with_the_mediator_who_was_there_to_the_end() {
    let mut settings = counted_on();
    settings.mediators[0].hours = settings.hours.clone();
    let mut centre = centre(settings);
    centre.at("16:58");
    let visit = centre.ticket("social", "bn");
    centre.at("17:10");
    assert!(!centre.state().intake_open, "the doors are shut");
    assert_eq!(centre.next("d3"), Some(visit));
    assert_eq!(centre.mediator_of(visit), Some("bengali-1"));
}

#[test]
fn a_mediator_who_is_missing_helps_nobody() {
    let mut centre = centre(counted_on());
    let visit = centre.ticket("social", "bn");
    let (from, to) = (moment(MONDAY, "09:00"), moment(MONDAY, "18:00"));
    let absence = Command::BeginAbsence { missing: Missing::Mediator("bengali-1".to_owned()), from, to, kept: BTreeSet::new() };
    centre.ask(&person("sara"), absence).expect("it is on the roster");
    centre.later(1);
    assert_eq!(centre.next("d3"), None);
    assert!(centre.waits(visit));
}

#[test]
fn an_act_is_not_taken_back_for_which_the_mediator_is_gone() {
    let mut centre = centre(counted_on());
    let (social, legal) = (centre.ticket("social", "bn"), centre.ticket("legal", "bn"));
    centre.next("d3");
    centre.serve("d3", social);
    centre.finish("d3", social).expect("it is served");
    assert_eq!(centre.next("d5"), Some(legal));
    assert_eq!(centre.undo("d3", social), Err(Refusal::UndoTooLate));
    centre.undo("d5", legal).expect("nothing has changed since");
    centre.undo("d3", social).expect("the mediator is free again");
    assert_eq!(centre.mediator_of(social), Some("bengali-1"));
}

#[test]
fn a_site_that_does_not_count_on_mediators_calls_as_before() {
    let mut centre = centre(bookable());
    centre.ticket("social", "bn");
    assert_eq!(centre.next("d3"), None);
    assert!(centre.state().mediating.is_none());
}

#[test]
fn who_waits_for_a_mediator_is_said_to() {
    let mut centre = centre(counted_on());
    let (social, italian) = (centre.ticket("social", "bn"), centre.ticket("social", "it"));
    let needed = |centre: &Centre, visit| desk::queue_row(centre.state(), visit).expect("it waits").mediator;
    assert_eq!((needed(&centre, social), needed(&centre, italian)), (Some(Needed::Free), None));
    assert_eq!(centre.next("d3"), Some(social));
    let seen = centre.published.len();
    let legal = centre.ticket("legal", "bn");
    assert_eq!(needed(&centre, legal), Some(Needed::Busy));
    let servable = |centre: &Centre| phone::view(centre.state(), legal).expect("a visit of today").stands;
    assert_eq!(servable(&centre), phone::Stands::Waiting { ahead: 0, servable: true });
    assert!(!centre.published[seen..].iter().any(|changes| changes.weights), "a ticket changes nothing for the others");
    centre.serve("d3", social);
    centre.finish("d3", social).expect("it is served");
    assert!(centre.published[seen..].iter().any(|changes| changes.weights), "who waits for the mediator learns that one is free");
    assert_eq!(needed(&centre, legal), Some(Needed::Free));
    centre.at("13:00");
    assert_eq!(needed(&centre, legal), Some(Needed::Away));
    assert_eq!(servable(&centre), phone::Stands::Waiting { ahead: 0, servable: false });
}

#[test]
fn few_mediators_make_a_visit_scarce_and_not_the_many_desks() {
    let mut centre = centre(counted_on());
    let visit = centre.ticket("social", "bn");
    centre.next("d3");
    let decision = centre.decision(visit);
    assert_eq!((decision.able, decision.open), (1, 3));
    assert_eq!(decision.credit, Span::from_minutes(20), "thirty minutes times two thirds");
}

#[test]
fn a_forecast_counts_the_work_of_the_mediator_and_not_of_all_desks() {
    let mut centre = centre(counted_on());
    let forecast = |centre: &Centre, language: &str| {
        let (service, language) = (crate::kit::service("social"), crate::kit::language(language));
        let state = centre.state();
        Forecaster::of(state).of_newcomer(state, &service, &language, centre.now).expect("it can be served")
    };
    assert_eq!(forecast(&centre, "bn"), forecast(&centre, "it"), "desks and mediator are free");
    let legal = centre.ticket("legal", "bn");
    assert_eq!(centre.next("d5"), Some(legal));
    assert!(forecast(&centre, "bn").to_minutes > forecast(&centre, "it").to_minutes, "two desks are free, but the mediator is not");
}

#[test]
fn before_the_mediator_leaves_it_is_the_last_call_for_who_needs_one() {
    let mut centre = centre(counted_on());
    centre.at("12:20");
    let italian = centre.ticket("social", "it");
    let bengali = centre.later(16).ticket("social", "bn");
    assert_eq!(centre.serves_next("d3"), Some((bengali, Reason::LastCall)));
    assert_eq!(centre.serves_next("d3"), Some((italian, Reason::Due)));
}

#[test]
fn whom_staff_choose_gets_a_free_mediator_and_else_the_clerk_answers_for_the_language() {
    let mut centre = centre(counted_on());
    let [first, second] = [(); 2].map(|()| centre.ticket("social", "bn"));
    let choose = |centre: &mut Centre, desk: &str, visit| {
        centre.by_desk(desk, |desk| Command::Call { desk, visit, reason: Choice::Agreed }).expect("the desk is fit");
    };
    choose(&mut centre, "d3", first);
    choose(&mut centre, "d4", second);
    assert_eq!((centre.mediator_of(first), centre.mediator_of(second)), (Some("bengali-1"), None));
}

#[test]
fn in_training_all_mediators_are_there_at_any_hour() {
    let mut centre = Centre::with(counted_on(), MONDAY, "20:00", true);
    centre.opens("d3", "carla", &["it"]).expect("the desk is free");
    let visit = centre.ticket("social", "bn");
    assert_eq!(centre.next("d3"), Some(visit));
    assert_eq!(centre.mediator_of(visit), Some("bengali-1"));
}

#[test]
fn counting_on_mediators_begins_and_ends_with_the_settings() {
    let mut centre = centre(bookable());
    let visit = centre.ticket("social", "bn");
    let change = |centre: &mut Centre, call_mediators: bool| {
        let mut settings = Settings::clone(&centre.state().settings);
        settings.version += 1;
        settings.rules.call_mediators = call_mediators;
        let base = settings.version - 1;
        centre.ask(&person("sara"), Command::ChangeSettings { base, settings: Arc::new(settings) }).expect("they are in order");
        centre.later(0);
    };
    change(&mut centre, true);
    assert_eq!(centre.next("d3"), Some(visit));
    change(&mut centre, false);
    assert!(centre.state().mediating.is_none());
    assert_eq!(centre.mediator_of(visit), Some("bengali-1"), "who is there stays until the end");
}
