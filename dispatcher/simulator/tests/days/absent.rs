//! Appointments that ZMS calls although their people are not there: what such a call costs, and how it ends.

use avanti_core::calling::Reason;
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Party, Plan, Played, Shift,
    day::{Absent, Booking},
    play,
    policies::{ZMS_ABSENT, Zms},
};

use crate::kit::{EARLY, opened, party, settings, shift};

/// Ten o'clock, an hour after opening, and minutes after it.
fn ten(minutes: i64) -> Timestamp {
    EARLY + Span::from_minutes(5 * 60 + minutes)
}

/// Somebody whose service takes ten minutes.
fn comes(minutes: i64, slot: Option<i64>) -> Party {
    Party { slot: slot.map(ten), ..party(ten(minutes), "reception", "it", Span::from_minutes(10)) }
}

/// A day with one desk; minutes after ten at which each was called, and minutes in which the desk called in vain.
fn day(parties: &[Party], no_shows: &[i64]) -> (Vec<i64>, i64, Played) {
    let shifts: [Shift; 1] = [shift(1, &["reception"], &["it"], ten(0))];
    let no_shows: Vec<Booking> = no_shows.iter().map(|slot| Booking { slot: ten(*slot), service: "reception".parse().unwrap() }).collect();
    let absent = Some(Absent { rule: ZMS_ABSENT, no_shows: &no_shows });
    let plan =
        Plan { opened: opened(settings(1), EARLY), from: EARLY, shifts: &shifts, parties, policy: &Zms, absent, waiting_places: None };
    let played = play(&plan).unwrap();
    let called = played.fates.iter().map(|fate| (fate.called.unwrap().at - ten(0)).whole_minutes()).collect();
    (called, played.desks[0].in_vain.whole_minutes(), played)
}

#[test]
fn a_walk_in_waits_while_a_desk_calls_somebody_who_never_comes() {
    let (called, in_vain, played) = day(&[comes(0, None), comes(1, None)], &[10]);
    assert_eq!((called, in_vain), (vec![0, 13], 3), "at ten past the desk calls the appointment of ten past");
    assert_eq!(played.desks[0].busy, Span::from_minutes(23));
}

#[test]
fn an_idle_desk_calls_an_appointment_two_minutes_before_its_time_and_once_only() {
    let (called, in_vain, _) = day(&[comes(9, None), comes(30, None)], &[10]);
    assert_eq!((called, in_vain), (vec![11, 30], 3), "called in vain from eight past to eleven past");
}

#[test]
fn who_comes_while_being_called_is_served_at_once() {
    let (called, in_vain, played) = day(&[comes(0, None), comes(1, None), comes(12, Some(10))], &[]);
    assert_eq!((called, in_vain), (vec![0, 22, 12], 0));
    assert_eq!(played.fates[2].called.unwrap().reason, Reason::Pinned);
}

#[test]
fn who_comes_after_the_call_is_the_next() {
    let (called, in_vain, _) = day(&[comes(0, None), comes(1, None), comes(2, None), comes(15, Some(10))], &[]);
    assert_eq!((called, in_vain), (vec![0, 13, 33, 23], 3));
}
