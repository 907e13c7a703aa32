//! Changing the settings, and training.

use std::sync::Arc;

use avanti_core::{Answer, Command, Refusal, Settings, site::Exception};
use avanti_model::{Principal, limits};

use crate::kit::{Centre, MONDAY, desk, issue, kiosk, moment, replay, service, settings};

fn change(centre: &mut Centre, base: u32, change: impl FnOnce(&mut Settings)) -> Result<Answer, Refusal> {
    let mut settings = Settings::clone(&centre.state().settings);
    change(&mut settings);
    centre.ask(&Principal::Site, Command::ChangeSettings { base, settings: Arc::new(settings) })
}

fn train(centre: &mut Centre, training: bool) -> Result<Answer, Refusal> {
    centre.ask(&Principal::Site, Command::SetTraining { training })
}

fn is_bad(result: &Result<Answer, Refusal>, place: &str) -> bool {
    matches!(result, Err(Refusal::BadSettings(fault)) if fault.starts_with(place))
}

#[test]
fn settings_are_replaced_and_their_version_rises() {
    let mut centre = Centre::staffed();
    assert_eq!(change(&mut centre, 1, |settings| settings.name = "Another name".to_owned()), Ok(Answer::Site));
    assert_eq!((centre.state().settings.version, centre.state().settings.name.as_str()), (2, "Another name"));
    assert!(centre.published.last().expect("it was told").everything);
}

#[test]
fn a_change_from_a_stale_base_is_refused() {
    let mut centre = Centre::staffed();
    change(&mut centre, 1, |_| {}).expect("the first change");
    assert_eq!(change(&mut centre, 1, |_| {}), Err(Refusal::StaleSettings { current: 2 }));
    assert_eq!(change(&mut centre, 9, |_| {}), Err(Refusal::StaleSettings { current: 2 }));
}

#[test]
fn settings_with_mistakes_are_refused_with_the_place() {
    let mut centre = Centre::staffed();
    type Fault = (&'static str, fn(&mut Settings));
    let faults: [Fault; 17] = [
        ("site", |settings| settings.site = "roma".parse().unwrap()),
        ("name", |settings| settings.name = "x".repeat(limits::NAME_MAX_CHARS + 1)),
        ("name", |settings| settings.name = " ".to_owned()),
        ("hours", |settings| settings.hours = "Mo-Fr 09:00-17:00; Sa 00:00-03:30".parse().unwrap()),
        ("rules.repeats", |settings| settings.rules.repeats = limits::RECALLS_MAX + 1),
        ("services.0.names.it", |settings| {
            let name = "x".repeat(limits::SERVICE_NAME_MAX_CHARS + 1);
            settings.services[0].names.insert("it".parse().unwrap(), name);
        }),
        ("services.1.names.it", |settings| {
            settings.services[1].names.insert("it".parse().unwrap(), "two\nlines".to_owned());
        }),
        ("desks.2.label", |settings| settings.desks[2].label = "A\u{7}".to_owned()),
        ("organisations.", |settings| settings.organisations.values_mut().for_each(|organisation| organisation.name.clear())),
        ("time_zone", |settings| settings.time_zone = "Europe/Atlantis".to_owned()),
        ("languages", |settings| settings.languages.retain(|language| language.as_str() != "it")),
        ("services", |settings| settings.services.clear()),
        ("services.1.minutes", |settings| settings.services[1].minutes = 0),
        ("services.0.names", |settings| settings.services[0].names.clear()),
        ("desks", |settings| settings.desks[1].label = "1".to_owned()),
        ("desks.0.services", |settings| settings.desks[0].services = [service("dentist")].into()),
        ("desks.5.label", |settings| settings.desks[5].label = "x".repeat(limits::DESK_LABEL_MAX_CHARS + 1)),
    ];
    for (place, fault) in faults {
        let refused = change(&mut centre, 1, fault);
        assert!(is_bad(&refused, place), "{place}: {refused:?}");
    }
    assert_eq!(centre.state().settings.version, 1);
}

#[test]
fn an_open_desk_and_a_service_that_somebody_is_there_for_stay() {
    let mut centre = Centre::staffed();
    let refused = change(&mut centre, 1, |settings| drop(settings.desks.remove(4)));
    assert!(is_bad(&refused, "desks"), "{refused:?}");
    let no_social = |settings: &mut Settings| {
        settings.services.remove(1);
        for desk in &mut settings.desks {
            desk.services.remove(&service("social"));
            desk.services.insert(service("legal"));
        }
        for organisation in settings.organisations.values_mut() {
            organisation.services.remove(&service("social"));
        }
    };
    let visit = centre.ticket("social", "ar");
    assert!(is_bad(&change(&mut centre, 1, no_social), "services"), "somebody waits");
    assert_eq!(centre.next("d4"), Some(visit));
    assert!(is_bad(&change(&mut centre, 1, no_social), "services"), "who is called may wait again");
    centre.arrived("d4", visit).expect("it is called");
    centre.finish("d4", visit).expect("it is served");
    change(&mut centre, 1, no_social).expect("nobody is there for it");
}

#[test]
fn no_visit_is_called_to_a_desk_that_lost_its_service() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    change(&mut centre, 1, |settings| settings.desks[4].services = [service("welcome")].into()).expect("a desk may change");
    assert_eq!(centre.next("d5"), None);
    assert!(centre.waits(visit));
    assert_eq!(centre.state().queues.stranded().len(), 1);
}

#[test]
fn desks_may_change_their_order_while_they_are_open() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    change(&mut centre, 1, |settings| settings.desks.reverse()).expect("order means nothing");
    assert_eq!(centre.next("d5"), Some(visit));
}

#[test]
fn new_hours_hold_at_once_and_the_doors_follow() {
    let mut centre = Centre::staffed();
    let waiting = centre.ticket("legal", "it");
    let before = centre.state().seq;
    change(&mut centre, 1, |settings| settings.hours = "Mo-Su 10:00-12:00".parse().unwrap()).expect("good settings");
    assert!(matches!(centre.ask(&kiosk(), issue("legal", "it", &[])), Err(Refusal::IntakeClosed { .. })));
    centre.at("10:00").ticket("legal", "it");
    assert!(centre.waits(waiting), "who has a ticket keeps it");
    assert!(matches!(centre.at("12:00").ask(&kiosk(), issue("legal", "it", &[])), Err(Refusal::IntakeClosed { .. })));
    assert_eq!(centre.state().day.closes_at, Some(moment(MONDAY, "12:00")));
    let doors = ["intake_closed", "intake_opened", "intake_closed"];
    assert!(centre.kinds_since(before).into_iter().filter(|kind| kind.starts_with("intake")).eq(doors));
    change(&mut centre, 2, |settings| settings.hours = "Mo-Su 09:00-13:00".parse().unwrap()).expect("good settings");
    centre.later(0).ticket("legal", "it");
}

#[test]
fn an_exception_for_today_shuts_and_opens_the_doors_at_once() {
    let mut centre = Centre::on(MONDAY, "11:00");
    let except = |hours: &str| {
        let exception = serde_json::json!({ "from": MONDAY, "to": MONDAY, "hours": hours });
        serde_json::from_value::<Exception>(exception).expect("an exception")
    };
    change(&mut centre, 1, |settings| settings.exceptions = vec![except("off")]).expect("good settings");
    assert!(!centre.later(0).state().intake_open);
    assert_eq!(centre.state().day.opens_at, None);
    change(&mut centre, 2, |settings| settings.exceptions = vec![except("09:00-20:00")]).expect("good settings");
    assert!(centre.later(0).state().intake_open);
    centre.at("19:59").ticket("legal", "it");
    assert!(!centre.at("20:00").state().intake_open);
}

#[test]
fn exceptions_that_cannot_be_are_refused_with_the_place() {
    let mut centre = Centre::staffed();
    let except = |from: &str, to: &str, hours: &str| {
        serde_json::from_value::<Exception>(serde_json::json!({ "from": from, "to": to, "hours": hours })).expect("an exception")
    };
    let many = (0..=limits::EXCEPTIONS_MAX).map(|_| except("2026-12-07", "2026-12-07", "off")).collect();
    for (place, exceptions) in [
        ("exceptions.0.to", vec![except("2026-12-24", "2026-12-07", "off")]),
        ("exceptions.1.from", vec![except("2026-12-24", "2027-01-06", "off"), except("2026-12-07", "2026-12-24", "09:00-12:00")]),
        ("exceptions.0.hours", vec![except("2026-12-07", "2026-12-07", "Mo-Fr 09:00-12:00")]),
        ("exceptions.0.hours", vec![except("2026-12-07", "2026-12-07", "03:00-12:00")]),
        ("exceptions", many),
    ] {
        let refused = change(&mut centre, 1, |settings| settings.exceptions.clone_from(&exceptions));
        assert!(is_bad(&refused, place), "{place}: {refused:?}");
    }
    let good = vec![except("2026-12-24", "2027-01-06", "off"), except("2026-12-07", "2026-12-23", "09:00-12:00,14:00-16:00")];
    change(&mut centre, 1, |settings| settings.exceptions.clone_from(&good)).expect("one after the other, in any order");
}

#[test]
fn in_training_tickets_are_handed_out_at_any_hour() {
    let sunday = jiff::civil::date(2026, 11, 22);
    let mut centre = Centre::in_training(sunday, "23:30");
    centre.ticket("legal", "it");
    centre.at_moment(moment(MONDAY, "03:59")).ticket("legal", "it");
    centre.at_moment(moment(MONDAY, "04:00")).ticket("legal", "it");
    assert!(centre.state().day.training, "training outlives the day");
    centre.at("18:00").ticket("legal", "it");
}

#[test]
fn the_end_of_training_leaves_no_training_ticket_among_real_ones() {
    let mut centre = Centre::in_training(MONDAY, "10:00");
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    centre.ticket("legal", "it");
    assert_eq!(train(&mut centre, false), Ok(Answer::Site));
    assert!(centre.state().visits.is_empty());
    assert!(centre.state().open_desk(&desk("d5")).is_none());
    let visit = centre.ticket("legal", "it");
    assert_eq!(centre.visit(visit).number.value(), 102, "no number of the day comes twice");
    assert!(!centre.state().day.training);
}

#[test]
fn training_does_not_begin_while_people_are_served() {
    let mut centre = Centre::staffed();
    assert_eq!(train(&mut centre, true), Err(Refusal::SiteInUse { visits: 0, desks: 6 }));
    let mut waiting = Centre::on(MONDAY, "09:00");
    waiting.ticket("legal", "it");
    assert_eq!(train(&mut waiting, true), Err(Refusal::SiteInUse { visits: 1, desks: 0 }), "nobody who waits is thrown out");
    let before = centre.state().seq;
    train(&mut centre, false).expect("it is so already");
    assert_eq!(centre.state().seq, before);
}

#[test]
fn turning_training_on_and_off_does_not_swell_the_journal() {
    let mut centre = Centre::with(settings(), MONDAY, "10:00", false);
    let grown = |centre: &mut Centre| {
        for training in [true, false].repeat(10) {
            train(centre, training).expect("nobody is there");
        }
        centre.journal.last().map_or(0, |recorded| recorded.body().len())
    };
    let sizes = [(); 3].map(|()| grown(&mut centre));
    assert!(sizes[2] - sizes[1] < (sizes[1] - sizes[0]) * 11 / 10, "bytes of a day's beginning: {sizes:?}");
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn an_organisation_keeps_what_is_given_at_an_open_desk() {
    let mut centre = Centre::staffed();
    let no_social = |settings: &mut Settings| {
        for organisation in settings.organisations.values_mut().filter(|organisation| organisation.services.len() > 1) {
            organisation.services.remove(&service("social"));
        }
    };
    let kept = Settings::clone(&centre.state().settings);
    let mut changed = kept.clone();
    no_social(&mut changed);
    assert_ne!(kept, changed, "an organisation gives this and more");
    let refused = change(&mut centre, 1, no_social);
    assert!(is_bad(&refused, "organisations."), "{refused:?}");
    for (at, _, _) in crate::kit::STAFF {
        centre.by_desk(at, |desk| Command::CloseDesk { desk }).expect("it is idle");
    }
    change(&mut centre, 1, no_social).expect("nobody sits at a desk");
}
