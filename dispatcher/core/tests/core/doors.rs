//! The hours of a day: closed at noon, over midnight, on holidays and by exception, and the own hours of services and desks.

use avanti_core::{
    Answer, Event, Refusal, Settings, deadline,
    hours::Opening,
    site::Exception,
    view::kiosk,
    visit::{Outcome, Place},
};
use avanti_model::{ServiceDay, Span, Timestamp};
use jiff::civil::{Date, date};

use crate::kit::{Centre, MONDAY, STAFF, issue, moment, service, settings};

/// The centre with other hours, at an hour of a date.
fn centre(hours: &str, date: Date, hour: &str) -> Centre {
    changed(date, hour, |settings| settings.hours = hours.parse().expect("hours"))
}

fn changed(date: Date, hour: &str, change: impl FnOnce(&mut Settings)) -> Centre {
    let mut settings = settings();
    change(&mut settings);
    assert_eq!(settings.faults(), []);
    Centre::with(settings, date, hour, false)
}

fn except(from: Date, to: Date, hours: &str) -> Exception {
    Exception { from, to, hours: hours.parse().expect("hours") }
}

fn staff(centre: &mut Centre) {
    for (desk, agent, languages) in STAFF {
        centre.opens(desk, agent, languages).expect("the desk is free");
    }
}

/// Whether a ticket is handed out; where not, when one will be.
fn asks(centre: &mut Centre, service: &str) -> Result<(), Option<Timestamp>> {
    match centre.ask(&crate::kit::kiosk(), issue(service, "it", &[])) {
        Ok(Answer::Ticket { .. }) => Ok(()),
        Err(Refusal::IntakeClosed { opens_at }) | Ok(Answer::TurnedAway { opens_at }) => Err(opens_at),
        other => panic!("a ticket or none: {other:?}"),
    }
}

#[test]
fn at_noon_the_doors_close_and_who_waits_keeps_waiting() {
    let mut centre = centre("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY, "09:00");
    staff(&mut centre);
    let visit = centre.at("11:59").ticket("legal", "it");
    let before = centre.state().seq;
    centre.at("12:00");
    assert_eq!(centre.kinds_since(before), ["intake_closed"]);
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(MONDAY, "14:00"))), "today, not tomorrow");
    assert_eq!(kiosk::opens_at(centre.state()), Some(moment(MONDAY, "14:00")));
    assert!(centre.waits(visit));
    assert_eq!(centre.at("12:10").next("d5"), Some(visit), "a desk may call during the break");
    centre.arrived("d5", visit).expect("it is called");
    let before = centre.state().seq;
    centre.at("14:00");
    assert_eq!(centre.kinds_since(before), ["intake_opened"]);
    assert_eq!(asks(&mut centre, "legal"), Ok(()));
    centre.at("17:00");
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(MONDAY.tomorrow().unwrap(), "09:00"))));
    let next = deadline::next_deadline(centre.state());
    assert_eq!(next, Some(centre.state().day.ends_at), "doors that closed for the day stay closed");
}

#[test]
fn a_day_keeps_its_stretches_in_the_journal_only_where_they_say_more() {
    let of = |hours: &str| {
        let centre = centre(hours, MONDAY, "08:00");
        let Event::DayOpened(opened) = &centre.journal[0].event else { panic!("a journal begins with a day") };
        let written = serde_json::to_value(opened).unwrap().get("openings").is_some();
        (written, opened.openings(), centre.state().day.openings.clone(), opened.opens_at.zip(opened.closes_at))
    };
    let stretch = |opens: &str, closes: &str| Opening { opens_at: moment(MONDAY, opens), closes_at: moment(MONDAY, closes) };
    let whole = Some((moment(MONDAY, "09:00"), moment(MONDAY, "17:00")));
    assert_eq!(of("Mo-Fr 09:00-17:00"), (false, vec![stretch("09:00", "17:00")], vec![stretch("09:00", "17:00")], whole));
    let two = vec![stretch("09:00", "12:00"), stretch("14:00", "17:00")];
    assert_eq!(of("Mo-Fr 09:00-12:00,14:00-17:00"), (true, two.clone(), two, whole));
    assert_eq!(of("Tu 09:00-17:00"), (false, Vec::new(), Vec::new(), None));
}

#[test]
fn doors_that_were_slept_through_stand_as_the_hours_say() {
    for (slept_until, open) in [("11:00", true), ("12:30", false), ("14:30", true), ("18:00", false)] {
        let mut centre = centre("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY, "08:00");
        centre.at(slept_until);
        assert_eq!(centre.state().intake_open, open, "{slept_until}");
        assert!(deadline::next_deadline(centre.state()).is_some_and(|next| next > centre.now), "{slept_until}");
    }
    let mut centre = centre("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY, "11:00");
    assert!(centre.at("15:00").state().intake_open, "it slept through the break");
    assert!(deadline::next_deadline(centre.state()).is_some_and(|next| next == moment(MONDAY, "17:00")));
}

#[test]
fn a_desk_ends_with_the_last_stretch_and_no_break_is_an_end() {
    let mut centre = centre("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY, "09:00");
    staff(&mut centre);
    let ends_at = |centre: &Centre, id: &str| {
        let (_, desk) = centre.state().settings.desk(&crate::kit::desk(id)).unwrap();
        centre.state().ends_at(desk, centre.state().open_desk(&desk.id).unwrap().1)
    };
    assert_eq!(ends_at(&centre, "d1"), Some(moment(MONDAY, "17:00")));
    centre.at("11:50");
    let visit = centre.ticket("social", "it");
    assert_eq!(centre.next("d3"), Some(visit), "half an hour of work is begun before a break");
}

#[test]
fn the_break_is_no_time_that_desks_have_left() {
    let admitted = |hours: &str, date: Date, hour: &str| {
        let mut centre = changed(date, hour, |settings| {
            settings.hours = hours.parse().unwrap();
            settings.rules = avanti_core::site::Rules::default();
        });
        staff(&mut centre);
        (0..500).take_while(|_| asks(&mut centre, "legal") == Ok(())).count()
    };
    let with_break = admitted("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY, "11:00");
    assert_eq!(with_break, admitted("Mo-Fr 09:00-17:00", MONDAY, "13:00"), "four hours are left in either case");
    assert!(with_break < admitted("Mo-Fr 09:00-17:00", MONDAY, "11:00"));
}

#[test]
fn after_the_break_desks_that_were_there_before_it_are_expected_back() {
    let mut centre = changed(MONDAY, "09:00", |settings| {
        settings.hours = "Mo-Fr 09:00-12:00,14:00-14:40".parse().unwrap();
        settings.rules = avanti_core::site::Rules::default();
    });
    staff(&mut centre);
    for (desk, agent, _) in STAFF {
        centre.ask(&crate::kit::person(agent), avanti_core::Command::CloseDesk { desk: crate::kit::desk(desk) }).expect("it is open");
    }
    centre.at("14:00");
    centre.opens("d5", "elena", &["it"]).expect("one is back");
    let tickets = (0..50).take_while(|_| asks(&mut centre, "legal") == Ok(())).count();
    centre.at("14:15");
    let later = (0..50).take_while(|_| asks(&mut centre, "legal") == Ok(())).count();
    assert!(tickets >= 3 && later == 0, "{tickets} tickets for two desks, {later} once the other did not come");
}

#[test]
fn whoever_finds_the_day_full_is_told_of_another_day_and_not_of_the_afternoon() {
    let mut centre = changed(MONDAY, "09:00", |settings| {
        settings.hours = "Mo-Fr 09:00-12:00,14:00-17:00".parse().unwrap();
        settings.rules = avanti_core::site::Rules::default();
    });
    staff(&mut centre);
    let told = (0..500).find_map(|_| asks(&mut centre, "legal").err());
    assert_eq!(told, Some(Some(moment(MONDAY.tomorrow().unwrap(), "09:00"))));
}

#[test]
fn when_the_doors_close_whoever_waits_is_still_called() {
    let mut centre = Centre::staffed();
    let visits = [(); 3].map(|()| centre.ticket("legal", "it"));
    centre.at("17:00");
    assert!(visits.iter().all(|visit| centre.waits(*visit)));
    assert_eq!(centre.at("17:05").next("d5"), Some(visits[0]));
    centre.arrived("d5", visits[0]).expect("it is called");
    assert_eq!(centre.at("17:20").next("d6"), Some(visits[1]));
    centre.at_moment(moment(MONDAY.tomorrow().unwrap(), "04:00"));
    assert!(centre.state().visits.is_empty(), "the night ends what is left");
}

#[test]
fn hours_past_midnight_are_one_evening_with_one_row_of_numbers() {
    let (friday, saturday) = (date(2026, 11, 27), date(2026, 11, 28));
    let mut centre = centre("Fr 20:00-02:00; Sa 10:00-12:00", friday, "20:00");
    staff(&mut centre);
    let first = centre.at("23:30").ticket("legal", "it");
    centre.at_moment(moment(saturday, "00:00"));
    assert!(centre.waits(first) && centre.state().intake_open, "midnight is no end");
    let second = centre.at_moment(moment(saturday, "01:59")).ticket("legal", "it");
    assert_eq!((centre.visit(first).number.value(), centre.visit(second).number.value()), (101, 102));
    assert_eq!(centre.state().day.day, ServiceDay::of_date(friday));
    centre.at_moment(moment(saturday, "02:00"));
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(saturday, "10:00"))));
    assert_eq!(centre.at_moment(moment(saturday, "02:10")).next("d5"), Some(first), "who waits is served");
    centre.at_moment(moment(saturday, "04:00"));
    let Event::DayClosed { unserved } = &centre.journal[centre.journal.len() - 2].event else { panic!("the day ended") };
    assert_eq!(unserved.len(), 2);
    let third = centre.at_moment(moment(saturday, "10:00")).ticket("legal", "it");
    assert_eq!(centre.visit(third).number.value(), 101);
    assert!(!centre.at_moment(moment(saturday, "23:00")).state().intake_open, "Saturday has no evening");
}

#[test]
fn midnight_ends_nothing_for_whoever_waits_after_the_doors_closed() {
    let mut centre = Centre::staffed();
    let visit = centre.at("16:55").ticket("legal", "it");
    let tuesday = MONDAY.tomorrow().unwrap();
    centre.at_moment(moment(tuesday, "00:30"));
    assert!(centre.waits(visit));
    assert_eq!(centre.next("d5"), Some(visit));
    let mut last = centre.state().clone();
    centre.at_moment(moment(tuesday, "04:00"));
    last.apply(&centre.journal[centre.journal.len() - 2]);
    assert!(matches!(last.visit(visit).unwrap().place, Place::Over { outcome: Outcome::Unserved, .. }));
}

#[test]
fn on_a_public_holiday_the_doors_stay_shut() {
    let easter_monday = date(2027, 3, 29);
    for holiday in [date(2026, 12, 8), date(2026, 12, 25), date(2027, 1, 6), easter_monday, date(2027, 6, 2)] {
        let mut centre = centre("Mo-Fr 09:00-17:00; PH off", holiday, "10:00");
        assert!(!centre.state().intake_open, "{holiday}");
        assert!(asks(&mut centre, "legal").is_err(), "{holiday}");
    }
    let mut centre = centre("Mo-Fr 09:00-17:00; PH off", date(2027, 3, 26), "17:00");
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(date(2027, 3, 30), "09:00"))), "after Easter comes Tuesday");
}

#[test]
fn the_day_of_the_patron_of_milan_and_a_long_weekend_are_an_exception() {
    let mut centre = changed(date(2026, 12, 4), "17:00", |settings| {
        settings.hours = "Mo-Fr 09:00-17:00; PH off".parse().unwrap();
        settings.exceptions = vec![except(date(2026, 12, 7), date(2026, 12, 7), "off")];
    });
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(date(2026, 12, 9), "09:00"))), "Monday the patron, Tuesday a holiday");
    for (day, open) in [(7, false), (8, false), (9, true)] {
        assert_eq!(centre.at_moment(moment(date(2026, 12, day), "10:00")).state().intake_open, open, "{day}");
    }
}

#[test]
fn an_exception_opens_a_saturday_and_a_holiday() {
    let (saturday, holiday) = (date(2026, 11, 28), date(2026, 12, 8));
    let mut centre = changed(date(2026, 11, 27), "17:00", |settings| {
        settings.hours = "Mo-Fr 09:00-17:00; PH off".parse().unwrap();
        settings.exceptions = vec![except(holiday, holiday, "10:00-12:00"), except(saturday, saturday, "09:00-11:00,15:00-18:00")];
    });
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(saturday, "09:00"))));
    for (day, hour, open) in [(saturday, "10:59", true), (saturday, "12:00", false), (saturday, "17:59", true), (holiday, "11:00", true)] {
        assert_eq!(centre.at_moment(moment(day, hour)).state().intake_open, open, "{day} {hour}");
    }
}

#[test]
fn a_closure_of_many_weeks_is_looked_over_and_one_without_end_is_said_to_have_none() {
    let closed = |to: Date| {
        let mut centre = changed(MONDAY, "10:00", |settings| settings.exceptions = vec![except(MONDAY, to, "off")]);
        asks(&mut centre, "legal")
    };
    assert_eq!(closed(date(2027, 8, 31)), Err(Some(moment(date(2027, 9, 1), "09:00"))));
    assert_eq!(closed(date(2030, 8, 31)), Err(None));
}

#[test]
fn hours_keep_to_the_wall_clock_when_the_clocks_are_changed() {
    let minutes = |saturday: Date| {
        let mut centre = centre("Mo-Su 04:00-03:30", saturday, "12:00");
        let day = centre.state().day.clone();
        let sunday = saturday.tomorrow().unwrap();
        assert_eq!(day.closes_at, Some(moment(sunday, "03:30")), "{saturday}");
        assert!(centre.at_moment(moment(sunday, "03:30") - Span::from_millis(1)).state().intake_open);
        assert!(!centre.at_moment(moment(sunday, "03:30")).state().intake_open);
        assert!(centre.at_moment(moment(sunday, "04:00")).state().intake_open, "the next day begins");
        ((day.closes_at.unwrap() - day.opens_at.unwrap()).whole_minutes(), (day.ends_at - day.opens_at.unwrap()).whole_minutes())
    };
    assert_eq!(minutes(date(2026, 3, 28)), (22 * 60 + 30, 23 * 60));
    assert_eq!(minutes(date(2026, 10, 24)), (24 * 60 + 30, 25 * 60));
    assert_eq!(minutes(date(2026, 11, 21)), (23 * 60 + 30, 24 * 60));
}

#[test]
fn a_service_with_hours_of_its_own_closes_and_opens_by_them() {
    let mut centre = changed(MONDAY, "09:00", |settings| {
        settings.hours = "Mo-Fr 09:00-17:00; PH off".parse().unwrap();
        settings.services[2].hours = Some("Mo,We 10:00-12:00".parse().unwrap());
    });
    staff(&mut centre);
    let wednesday = date(2026, 11, 25);
    let shown = |centre: &Centre| {
        let (state, id) = (centre.state(), service("legal"));
        (kiosk::is_given(state, &id, centre.now), kiosk::given_next(state, &id, centre.now))
    };
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(MONDAY, "10:00"))));
    assert_eq!(shown(&centre), (false, Some(moment(MONDAY, "10:00"))));
    assert_eq!(asks(&mut centre, "welcome"), Ok(()), "others are open");
    centre.at("10:00");
    assert_eq!(asks(&mut centre, "legal"), Ok(()));
    assert!(shown(&centre).0);
    centre.at("12:00");
    assert_eq!(asks(&mut centre, "legal"), Err(Some(moment(wednesday, "10:00"))));
    assert_eq!(shown(&centre), (false, Some(moment(wednesday, "10:00"))));
    assert_eq!(asks(&mut centre, "welcome"), Ok(()));
    let mut training = settings();
    training.services[2].hours = Some("We 10:00-12:00".parse().unwrap());
    assert_eq!(asks(&mut Centre::with(training, MONDAY, "22:00", true), "legal"), Ok(()), "training knows no hours");
}

#[test]
fn a_desk_with_hours_of_its_own_is_counted_on_within_them() {
    let admitted = |own: Option<&str>| {
        let mut centre = changed(MONDAY, "09:00", |settings| {
            settings.rules = avanti_core::site::Rules::default();
            settings.desks[4].hours = own.map(|own| own.parse().unwrap());
        });
        staff(&mut centre);
        let (_, desk) = centre.state().settings.desk(&crate::kit::desk("d5")).unwrap();
        let ends_at = centre.state().ends_at(desk, centre.state().open_desk(&desk.id).unwrap().1).unwrap();
        ((0..500).take_while(|_| asks(&mut centre, "legal") == Ok(())).count(), ends_at.wall_clock(&crate::kit::rome()))
    };
    let (all_day, end) = admitted(None);
    assert_eq!(end, "17:00");
    let (until_one, end) = admitted(Some("Mo-Fr 08:00-13:00"));
    assert_eq!(end, "13:00");
    let (afternoon, end) = admitted(Some("Mo-Fr 13:00-20:00"));
    assert_eq!(end, "17:00");
    assert_eq!(until_one, afternoon, "four hours in either case");
    assert!(until_one + 8 < all_day, "{until_one} and {all_day}");
}
