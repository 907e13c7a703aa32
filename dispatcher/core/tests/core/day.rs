//! The turn of the day, the doors, and what outlives a day.

use avanti_core::{
    Event, Refusal, deadline, invariant,
    visit::{Outcome, Place},
};
use avanti_model::{ServiceDay, Span};
use jiff::civil::{Date, date};

use crate::kit::{Centre, MONDAY, issue, kiosk, moment, replay};

#[test]
fn the_doors_open_at_nine_and_close_at_five_from_monday_to_friday() {
    let mut centre = Centre::on(date(2026, 11, 22), "12:00");
    for offset in 1..=7 {
        let day = date(2026, 11, 22) + jiff::Span::new().days(offset);
        let weekday = offset <= 5;
        for (hour, open) in [("08:59", false), ("09:00", weekday), ("16:59", weekday), ("17:00", false), ("23:00", false)] {
            centre.at_moment(moment(day, hour));
            assert_eq!(centre.state().intake_open, open, "{day} {hour}");
            let ticket = centre.ask(&kiosk(), issue("legal", "it", &[]));
            assert_eq!(ticket.is_ok(), open, "{day} {hour}");
        }
    }
}

#[test]
fn the_day_turns_at_four_and_numbers_begin_again() {
    let mut centre = Centre::staffed();
    centre.ticket("legal", "it");
    let tuesday = MONDAY.tomorrow().unwrap();
    centre.at_moment(moment(tuesday, "04:00") - Span::from_millis(1));
    assert_eq!(centre.state().day.day, ServiceDay::of_date(MONDAY));
    let before = centre.state().seq;
    centre.at_moment(moment(tuesday, "04:00"));
    assert_eq!(centre.kinds_since(before), ["day_closed", "day_opened"]);
    assert_eq!(centre.state().day.day, ServiceDay::of_date(tuesday));
    assert!(centre.state().visits.is_empty());
    let visit = centre.at("09:00").ticket("legal", "it");
    assert_eq!(centre.visit(visit).number.value(), 101);
    assert_eq!(centre.visit(visit).picture, avanti_model::Picture::in_turn(1), "pictures go on, so that yesterday's ticket shows another");
}

#[test]
fn whoever_is_still_there_when_the_day_ends_was_not_served() {
    let mut centre = Centre::staffed();
    let visits = [(); 4].map(|()| centre.ticket("legal", "it"));
    centre.next("d5");
    centre.next("d6");
    centre.arrived("d6", visits[1]).expect("it is called");
    centre.ask(&kiosk(), avanti_core::Command::Leave { visit: visits[3] }).expect("it waits");
    let mut last = centre.state().clone();
    centre.at_moment(moment(MONDAY.tomorrow().unwrap(), "04:00"));
    let closed = centre.journal.iter().rev().nth(1).expect("the day was closed");
    let Event::DayClosed { unserved } = &closed.event else { panic!("{closed:?}") };
    let mut expected = visits[..3].to_vec();
    expected.sort();
    assert_eq!(*unserved, expected);
    last.apply(closed);
    invariant::check(&last).expect("the end of a day can be");
    for visit in &visits[..3] {
        assert!(matches!(last.visit(*visit).unwrap().place, Place::Over { outcome: Outcome::Unserved, .. }));
    }
    assert!(last.open_desks().next().is_none());
}

#[test]
fn a_centre_that_slept_through_days_begins_the_present_one() {
    let mut centre = Centre::staffed();
    let before = centre.state().seq;
    centre.at_moment(moment(date(2026, 11, 26), "10:00"));
    assert_eq!(centre.kinds_since(before), ["day_closed", "day_opened"]);
    assert!(centre.state().intake_open);
}

#[test]
fn a_centre_that_slept_through_its_hours_has_no_deadline_left_in_the_past() {
    let mut centre = Centre::on(MONDAY, "08:00");
    centre.at("18:00");
    assert!(!centre.state().intake_open);
    let next = deadline::next_deadline(centre.state()).expect("the day ends");
    assert!(next > centre.now, "the next deadline is {next:?}");
    assert_eq!(next, centre.state().day.ends_at);
}

#[test]
fn no_deadline_ever_stays_in_the_past() {
    let mut centre = Centre::on(date(2026, 10, 23), "02:00");
    for step in 0..2_000 {
        centre.later(step % 97);
        let next = deadline::next_deadline(centre.state()).expect("days end");
        assert!(next > centre.now);
        assert!(deadline::due(centre.state(), centre.now).is_empty());
    }
    assert!(centre.journal.len() > 100);
}

#[test]
fn days_with_a_daylight_saving_change_are_23_and_25_hours_long_and_keep_their_hours() {
    let check = |saturday: Date, hours: i64| {
        let mut centre = Centre::on(saturday, "12:00");
        let day = centre.state().day.clone();
        assert_eq!((day.ends_at - ServiceDay::of_date(saturday).starts_at(&crate::kit::rome())).whole_minutes(), hours * 60);
        let sunday = saturday.tomorrow().unwrap();
        // The hour that is skipped or comes twice still belongs to Saturday.
        for hour in ["01:30", "02:30", "03:30"] {
            centre.at_moment(moment(sunday, hour));
            assert_eq!(centre.state().day.day, ServiceDay::of_date(saturday), "{hour}");
        }
        centre.at_moment(moment(sunday, "04:00"));
        assert_eq!(centre.state().day.day, ServiceDay::of_date(sunday));
        let monday = sunday.tomorrow().unwrap();
        centre.at_moment(moment(monday, "09:00") - Span::from_millis(1));
        assert!(!centre.state().intake_open);
        centre.at_moment(moment(monday, "09:00"));
        assert!(centre.state().intake_open);
    };
    check(date(2026, 3, 28), 23);
    check(date(2026, 10, 24), 25);
}

#[test]
fn doors_that_stand_open_over_a_daylight_saving_change_close_by_the_wall_clock() {
    let mut settings = crate::kit::settings();
    settings.hours = "Mo-Su 04:00-23:00".parse().unwrap();
    let sunday = date(2026, 3, 29);
    let mut centre = Centre::with(settings, sunday, "05:00", false);
    centre.at("22:59");
    centre.ticket("legal", "it");
    assert!(matches!(centre.at("23:00").ask(&kiosk(), issue("legal", "it", &[])), Err(Refusal::IntakeClosed { .. })));
}

#[test]
fn a_clock_that_is_set_back_never_sets_the_journal_back() {
    let mut centre = Centre::staffed();
    centre.ticket("legal", "it");
    centre.now = moment(MONDAY, "08:00");
    centre.ticket("legal", "it");
    let times: Vec<_> = centre.journal.iter().map(|recorded| recorded.at).collect();
    assert!(times.is_sorted());
    assert!(centre.state().intake_open, "the doors do not close for it");
}

#[test]
fn a_replay_from_the_newest_day_leads_to_the_same_state_as_one_from_the_first() {
    let mut centre = Centre::staffed();
    for (index, service) in ["legal", "welcome", "social", "legal"].into_iter().cycle().take(30).enumerate() {
        centre.later(3).ticket(service, ["it", "en", "ar", "bn"][index % 4]);
        for desk in ["d1", "d4", "d6"] {
            if let Some(visit) = centre.at_desk(desk) {
                centre.arrived(desk, visit).expect("it is called");
            }
            centre.next(desk);
        }
    }
    for days in 1..=3 {
        centre.at_moment(moment(MONDAY + jiff::Span::new().days(days), "09:30"));
        centre.ask_under("again", &kiosk(), issue("legal", "it", &[])).expect("known or new");
        let (newest, first) = (replay(&centre.journal, true), replay(&centre.journal, false));
        assert_eq!(newest.hash(), first.hash());
        assert_eq!(newest.hash(), centre.state().hash());
    }
    assert!(!centre.state().requests.is_empty());
}
