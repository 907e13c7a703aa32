//! What is said when, in sentences.

use std::collections::BTreeSet;

use avanti_access::ContactKind;
use avanti_core::appointment::Wish;
use avanti_model::{AppointmentId, VisitId};

use super::*;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

fn zone() -> TimeZone {
    TimeZone::get("Europe/Rome").unwrap()
}

fn at(day: i8, hour: i8, minute: i8) -> Timestamp {
    let at = civil::date(2026, 11, day).at(hour, minute, 0, 0).to_zoned(zone()).unwrap();
    Timestamp::from_millis(at.timestamp().as_millisecond())
}

/// Left on the Friday for the Wednesday at ten.
fn contact() -> Contact {
    Contact {
        site: "milano".parse().unwrap(),
        appointment: AppointmentId::from_bits(1),
        kind: ContactKind::Email,
        language: "it".to_owned(),
        left_at: at(20, 11, 0).millis(),
        slot: at(25, 10, 0).millis(),
        erase_at: at(26, 4, 0).millis(),
        told: None,
        told_at: None,
        reminded: None,
        offered: None,
        sent: 0,
        tries: 0,
        not_before: 0,
        claims: 0,
    }
}

fn told() -> Contact {
    Contact { told: Some(at(25, 10, 0).millis()), told_at: Some(at(20, 11, 0).millis()), sent: 1, ..contact() }
}

fn appointment(slot: Timestamp, fate: Fate) -> Appointment {
    let language: avanti_model::Language = "it".parse().unwrap();
    let wish = Wish {
        service: "legal".parse().unwrap(),
        reads: language.clone(),
        speaks: vec![language],
        party: 1,
        needs: BTreeSet::new(),
        desk: None,
    };
    Appointment { id: AppointmentId::from_bits(1), wish, slot, minutes: 20, moved_from: None, booked: 1, changed: 1, training: false, fate }
}

fn said(contact: &Contact, own: &Appointment, now: Timestamp) -> Due {
    due(contact, Some(own), None, now, Habits::default(), &zone())
}

#[test]
fn a_confirmation_comes_at_once_and_once() {
    let own = appointment(at(25, 10, 0), Fate::Open);
    assert_eq!(said(&contact(), &own, at(20, 11, 0)), Due::Say(What::Confirmed));
    assert_eq!(said(&told(), &own, at(20, 11, 1)), Due::Nothing);
}

#[test]
fn a_reminder_comes_a_day_before_and_once() {
    let own = appointment(at(25, 10, 0), Fate::Open);
    assert_eq!(said(&told(), &own, at(24, 9, 59)), Due::Nothing);
    assert_eq!(said(&told(), &own, at(24, 10, 0)), Due::Say(What::Reminded));
    let reminded = Contact { reminded: Some(own.slot.millis()), ..told() };
    assert_eq!(said(&reminded, &own, at(24, 10, 1)), Due::Nothing);
}

#[test]
fn whoever_was_told_within_the_last_day_is_not_reminded() {
    let own = appointment(at(25, 10, 0), Fate::Open);
    let late = Contact { told_at: Some(at(24, 12, 0).millis()), ..told() };
    assert_eq!(said(&late, &own, at(24, 12, 1)), Due::Nothing);
}

#[test]
fn nobody_is_reminded_at_night_or_when_it_is_too_late() {
    let own = appointment(at(25, 8, 0), Fate::Open);
    let early = Contact { told: Some(own.slot.millis()), ..told() };
    assert_eq!(said(&early, &own, at(24, 8, 59)), Due::Nothing);
    assert_eq!(said(&early, &own, at(24, 9, 0)), Due::Say(What::Reminded));
    let habits = Habits { remind_before: Span::from_minutes(90) };
    assert_eq!(remind_at(at(25, 9, 30), habits, &zone()), at(24, 19, 0), "eight in the morning is early, nine would be late");
    assert_eq!(remind_at(at(25, 10, 30), habits, &zone()), at(25, 9, 0));
    assert_eq!(remind_at(at(25, 21, 0), Habits::default(), &zone()), at(24, 19, 0));
    let own = appointment(at(25, 10, 0), Fate::Open);
    assert_eq!(
        (said(&told(), &own, at(24, 21, 0)), said(&told(), &own, at(25, 8, 59))),
        (Due::Nothing, Due::Nothing),
        "it is late, and night"
    );
    assert_eq!((said(&told(), &own, at(25, 9, 0)), said(&told(), &own, at(25, 10, 0))), (Due::Say(What::Reminded), Due::Nothing));
}

#[test]
fn another_time_is_told_and_reminded_of_anew() {
    let moved = appointment(at(27, 10, 0), Fate::Open);
    assert_eq!(said(&told(), &moved, at(24, 10, 0)), Due::Say(What::Moved));
    let known = Contact {
        told: Some(moved.slot.millis()),
        told_at: Some(at(24, 10, 0).millis()),
        reminded: Some(at(25, 10, 0).millis()),
        ..told()
    };
    assert_eq!(said(&known, &moved, at(25, 12, 0)), Due::Nothing);
    assert_eq!(said(&known, &moved, at(26, 10, 0)), Due::Say(What::Reminded));
}

#[test]
fn what_is_off_is_said_and_what_nobody_needs_is_erased() {
    assert_eq!(said(&told(), &appointment(at(25, 10, 0), Fate::Cancelled), at(21, 10, 0)), Due::Say(What::Cancelled));
    assert_eq!(said(&told(), &appointment(at(25, 10, 0), Fate::CheckedIn(VisitId::from_bits(1))), at(25, 10, 0)), Due::Erase);
    let unknown = |now| due(&contact(), None, None, now, Habits::default(), &zone());
    assert_eq!((unknown(at(20, 11, 5)), unknown(at(20, 11, 11))), (Due::Nothing, Due::Erase));
}

#[test]
fn a_message_that_fails_is_tried_again_ever_later_and_given_up_in_the_end() {
    let own = appointment(at(25, 10, 0), Fate::Open);
    let waiting = Contact { tries: 1, not_before: at(20, 12, 0).millis(), ..contact() };
    assert_eq!((said(&waiting, &own, at(20, 11, 59)), said(&waiting, &own, at(20, 12, 0))), (Due::Nothing, Due::Say(What::Confirmed)));
    let tried = Contact { tries: TRIES_MAX, ..contact() };
    assert_eq!(said(&tried, &own, at(20, 12, 0)), Due::GiveUp(What::Confirmed));
    assert_eq!(said(&tried, &appointment(at(25, 10, 0), Fate::Cancelled), at(20, 12, 0)), Due::Erase);
    let pauses: Vec<i64> = (1..=TRIES_MAX).map(|tries| pause(tries).millis() / 1000).collect();
    assert_eq!(pauses, [30, 120, 480, 1_920, 7_200, 7_200, 7_200, 7_200]);
    assert!(pauses.iter().sum::<i64>() * 1000 < DAY);
}

#[test]
fn somebody_who_moves_it_to_and_fro_floods_nobody() {
    let much = Contact { sent: MESSAGES_MAX, ..told() };
    assert_eq!(said(&much, &appointment(at(27, 10, 0), Fate::Open), at(24, 10, 0)), Due::GiveUp(What::Moved));
}

#[test]
fn an_earlier_time_is_told_of_once_by_day_and_while_it_is_held() {
    let own = appointment(at(25, 10, 0), Fate::Open);
    let offer = Offer { slot: at(23, 15, 0), minutes: 20, until: at(23, 10, 0) };
    let told = told();
    let says = |contact: &Contact, now| due(contact, Some(&own), Some(offer), now, Habits::default(), &zone());
    assert_eq!(says(&told, at(22, 22, 0)), Due::Nothing, "nobody is woken");
    let offered = What::Offered { until: offer.until };
    assert_eq!(says(&told, at(23, 7, 0)), Due::Say(offered));
    assert_eq!(says(&Contact { offered: Some(offer.until.millis()), ..told.clone() }, at(23, 7, 0)), Due::Nothing);
    let before = Contact { offered: Some(at(22, 10, 0).millis()), ..told.clone() };
    assert_eq!(says(&before, at(23, 7, 0)), Due::Say(offered), "it was withdrawn, and is held once more");
    assert_eq!(says(&Contact { sent: MESSAGES_MAX, ..told.clone() }, at(23, 7, 0)), Due::GiveUp(offered));
    assert_eq!(says(&told, at(23, 10, 0)), Due::Nothing, "it is over");
}
