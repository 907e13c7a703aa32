//! Whoever would like an earlier appointment is offered a place that comes free: one after the other, held while they think.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{
    Answer, Command, Refusal, Settings,
    absence::Missing,
    appointment::Fate,
    wait_list::{Earlier, Offer},
};
use avanti_model::{AppointmentId, Principal, Span, Timestamp};
use jiff::civil::date;

use crate::{
    booking::{bookable, wish},
    kit::{Centre, MONDAY, kiosk, moment, person, replay},
};

pub(crate) const TUESDAY: jiff::civil::Date = date(2026, 11, 24);
const WEDNESDAY: jiff::civil::Date = date(2026, 11, 25);
const THURSDAY: jiff::civil::Date = date(2026, 11, 26);

impl Centre {
    pub(crate) fn earlier(&mut self, appointment: AppointmentId, act: Earlier) -> Result<Answer, Refusal> {
        let done = self.ask(&Principal::Public, Command::Earlier { appointment, act });
        self.now_due();
        done
    }

    pub(crate) fn cancels(&mut self, appointment: AppointmentId) {
        self.ask(&Principal::Public, Command::CancelAppointment { appointment }).expect("it can be given back");
        self.now_due();
    }

    fn bengali(&mut self, slot: Timestamp) -> AppointmentId {
        self.books(&Principal::Public, &wish("legal", "bn"), slot).expect("free")
    }

    fn now_due(&mut self) {
        let now = self.now;
        self.at_moment(now);
    }

    pub(crate) fn offer(&self, id: AppointmentId) -> Option<Offer> {
        self.state().wait_list.entry(id)?.offer
    }

    fn offered(&self, id: AppointmentId) -> Option<Timestamp> {
        self.offer(id).map(|offer| offer.slot)
    }

    fn slot_of(&self, id: AppointmentId) -> Option<Timestamp> {
        self.state().appointment(id).map(|own| own.slot)
    }
}

/// A centre whose one mediator is booked all Tuesday morning, with those who booked.
fn full_tuesday(hour: &str) -> (Centre, Vec<AppointmentId>) {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    centre.at(hour);
    let slots = (0..12).map(|n| moment(TUESDAY, "09:00") + Span::from_minutes(20 * n)).collect::<Vec<_>>();
    let booked = slots.into_iter().map(|slot| centre.bengali(slot)).collect();
    (centre, booked)
}

#[test]
fn a_place_that_comes_free_is_held_for_whoever_asked_first() {
    let (mut centre, booked) = full_tuesday("11:00");
    let (first, second) = (centre.bengali(moment(THURSDAY, "09:00")), centre.bengali(moment(WEDNESDAY, "09:00")));
    // Wednesday is free: whoever has Thursday could move there, and is offered it.
    centre.earlier(second, Earlier::Ask).expect("anybody may ask");
    centre.earlier(first, Earlier::Ask).expect("anybody may ask");
    assert_eq!((centre.offered(first), centre.offered(second)), (Some(moment(WEDNESDAY, "09:20")), None));
    centre.earlier(first, Earlier::Decline { slot: moment(WEDNESDAY, "09:20") }).expect("nobody has to");
    assert_eq!(centre.offered(first), Some(moment(WEDNESDAY, "09:40")), "not the same again");

    let ten = moment(TUESDAY, "10:00");
    centre.cancels(booked[3]);
    let offer = Offer { slot: ten, minutes: 20, until: moment(MONDAY, "12:00") };
    assert_eq!(centre.offer(second), Some(offer), "who asked before is served before, and the other has an offer");
    let taken = centre.books(&Principal::Public, &wish("legal", "bn"), ten);
    assert_eq!(taken, Err(Refusal::SlotTaken), "it is held");
}

#[test]
fn who_takes_it_gives_the_old_place_to_the_next() {
    let (mut centre, booked) = full_tuesday("11:00");
    for n in 1..12 {
        centre.bengali(moment(WEDNESDAY, "09:00") + Span::from_minutes(20 * n));
    }
    let (early, late) = (centre.bengali(moment(WEDNESDAY, "09:00")), centre.bengali(moment(THURSDAY, "09:00")));
    centre.earlier(early, Earlier::Ask).expect("anybody may ask");
    centre.earlier(late, Earlier::Ask).expect("anybody may ask");
    assert_eq!((centre.offered(early), centre.offered(late)), (None, None), "all is booked");
    centre.cancels(booked[3]);
    let ten = moment(TUESDAY, "10:00");
    let taken = centre.earlier(early, Earlier::Accept { slot: ten });
    assert_eq!(taken, Ok(Answer::Booked { appointment: early, slot: ten, minutes: 20 }));
    assert_eq!(centre.earlier(early, Earlier::Accept { slot: ten }), Ok(Answer::Appointment(early)), "once more changes nothing");
    assert_eq!((centre.slot_of(early), centre.offered(late)), (Some(ten), Some(moment(WEDNESDAY, "09:00"))));
    assert!(centre.state().wait_list.entry(early).is_none(), "their wish is fulfilled");
}

#[test]
fn what_nobody_answers_goes_to_the_next_and_who_never_answers_is_not_asked_for_ever() {
    let (mut centre, booked) = full_tuesday("11:00");
    let ten = moment(TUESDAY, "10:00");
    for n in 0..12 {
        centre.bengali(moment(WEDNESDAY, "09:00") + Span::from_minutes(20 * n));
    }
    let (first, second) = (centre.bengali(moment(THURSDAY, "09:00")), centre.bengali(moment(THURSDAY, "09:20")));
    centre.earlier(first, Earlier::Ask).expect("anybody may ask");
    centre.earlier(second, Earlier::Ask).expect("anybody may ask");
    centre.cancels(booked[3]);
    assert_eq!((centre.offered(first), centre.offered(second)), (Some(ten), None));
    centre.at("12:00");
    assert_eq!((centre.offered(first), centre.offered(second)), (None, Some(ten)));
    assert_eq!(centre.earlier(first, Earlier::Accept { slot: ten }), Err(Refusal::OfferOver));
    centre.earlier(second, Earlier::Stop).expect("nobody has to");
    assert_eq!((centre.offered(first), centre.offered(second)), (None, None), "they let it pass before");
    centre.books(&Principal::Public, &wish("legal", "bn"), ten).expect("it is everybody's");

    for (place, hour) in [(4, "13:00"), (5, "14:00")] {
        assert!(centre.state().wait_list.entry(first).is_some());
        centre.cancels(booked[place]);
        centre.at(hour);
    }
    assert!(centre.state().wait_list.entry(first).is_none(), "three times are enough");
}

#[test]
fn nobody_has_to_answer_while_the_centre_is_closed() {
    let (mut centre, booked) = full_tuesday("18:30");
    let own = centre.bengali(moment(THURSDAY, "09:00"));
    for n in 0..12 {
        centre.bengali(moment(WEDNESDAY, "09:00") + Span::from_minutes(20 * n));
    }
    centre.earlier(own, Earlier::Ask).expect("anybody may ask");
    centre.cancels(booked[3]);
    assert_eq!(centre.offer(own), None, "an hour after nine it would be too late");
    centre.cancels(booked[6]);
    let offer = Offer { slot: moment(TUESDAY, "11:00"), minutes: 20, until: moment(TUESDAY, "10:00") };
    assert_eq!(centre.offer(own), Some(offer));
    centre.at_moment(moment(TUESDAY, "09:59"));
    assert_eq!(centre.offer(own), Some(offer), "the night took nothing away");
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
    centre.earlier(own, Earlier::Accept { slot: offer.slot }).expect("it is in time");
    assert_eq!(centre.slot_of(own), Some(offer.slot));
}

#[test]
fn who_cancels_comes_or_moves_is_on_the_list_no_more() {
    let (mut centre, booked) = full_tuesday("11:00");
    for own in &booked[..4] {
        centre.earlier(*own, Earlier::Ask).expect("anybody may ask");
        assert_eq!(centre.offered(*own), None, "it is too late for Monday");
    }
    centre.cancels(booked[0]);
    centre.ask(&Principal::Public, Command::MoveAppointment { appointment: booked[1], slot: moment(WEDNESDAY, "09:00") }).expect("free");
    centre.at_moment(moment(TUESDAY, "09:30"));
    centre.ask(&kiosk(), Command::CheckIn { appointment: booked[2], reads: None }).expect("it is in time");
    let on_it: Vec<_> = centre.state().wait_list.entries().map(|(id, _)| *id).collect();
    assert_eq!(on_it, [booked[3]]);
    assert_eq!(centre.state().appointment(booked[0]).map(|own| own.fate), Some(Fate::Cancelled));
    assert_eq!(centre.earlier(booked[0], Earlier::Ask), Err(Refusal::Cancelled { slot: moment(TUESDAY, "09:00") }));
}

#[test]
fn a_shift_that_is_added_is_offered_and_a_centre_may_keep_no_list() {
    let (mut centre, booked) = full_tuesday("11:00");
    let own = centre.bengali(moment(WEDNESDAY, "09:00"));
    centre.earlier(own, Earlier::Ask).expect("anybody may ask");
    assert_eq!(centre.offered(own), None);
    let mut settings = avanti_core::Settings::clone(&centre.state().settings);
    settings.mediators[0].hours = "Mo-Fr 09:00-15:00".parse().expect("hours");
    let base = settings.version;
    let change = |settings: &avanti_core::Settings, base| Command::ChangeSettings { base, settings: std::sync::Arc::new(settings.clone()) };
    centre.ask(&Principal::Site, change(&settings, base)).expect("they are right");
    centre.now_due();
    assert_eq!(centre.offered(own), Some(moment(MONDAY, "13:00")));

    settings.booking.offer_minutes = 0;
    centre.ask(&Principal::Site, change(&settings, base + 1)).expect("they are right");
    assert_eq!(centre.earlier(booked[0], Earlier::Ask), Err(Refusal::NoWaitList));
    centre.earlier(own, Earlier::Accept { slot: moment(MONDAY, "13:00") }).expect("what was offered holds");
}

#[test]
fn what_is_offered_is_withdrawn_when_whoever_would_serve_it_is_missing() {
    let mut centre = Centre::with(bookable(), MONDAY, "11:00", false);
    let (bengali, italian) = (centre.bengali(moment(THURSDAY, "09:00")), {
        centre.books(&Principal::Public, &wish("legal", "it"), moment(THURSDAY, "09:00")).expect("free")
    });
    centre.earlier(bengali, Earlier::Ask).expect("anybody may ask");
    centre.earlier(italian, Earlier::Ask).expect("anybody may ask");
    let (before, kept) = (centre.offered(bengali).expect("there is room"), centre.offered(italian));
    let (from, to) = (moment(MONDAY, "11:00"), moment(TUESDAY, "20:00"));
    let missing = Missing::Mediator("bengali-1".to_owned());
    centre.ask(&person("sara"), Command::BeginAbsence { missing, from, to, kept: BTreeSet::new() }).expect("it is on the roster");
    assert_eq!(centre.offered(italian), kept, "who speaks Italian needs no mediator");
    assert_eq!(centre.offered(bengali), Some(moment(WEDNESDAY, "09:00")), "another is offered at once, when the mediator is back");
    assert_eq!(centre.earlier(bengali, Earlier::Accept { slot: before }), Err(Refusal::OfferOver));
    assert!(centre.state().wait_list.entry(bengali).is_some_and(|entry| entry.passed.is_empty()));
    assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash());
}

#[test]
fn what_another_time_zone_puts_on_the_same_day_is_offered_no_more() {
    let mut centre = Centre::with(bookable(), TUESDAY, "14:00", false);
    let own = centre.books(&Principal::Public, &wish("legal", "it"), moment(WEDNESDAY, "10:00")).expect("free");
    centre.earlier(own, Earlier::Ask).expect("anybody may ask");
    let offered = centre.offered(own).expect("there is room");
    assert!((moment(TUESDAY, "15:00")..moment(TUESDAY, "17:00")).contains(&offered), "{offered:?}");
    // There it is five in the morning of Wednesday when it is four in the afternoon of Tuesday here.
    let mut settings = Settings::clone(&centre.state().settings);
    settings.time_zone = "Pacific/Kiritimati".to_owned();
    let base = settings.version;
    centre.ask(&person("sara"), Command::ChangeSettings { base, settings: Arc::new(settings) }).expect("they are in order");
    assert_eq!(centre.offered(own), None);
    centre.at_moment(centre.now + Span::from_minutes(24 * 60));
    let loaded = replay(&centre.journal, true);
    avanti_core::invariant::check(&loaded).expect("what a day takes along can be loaded");
    assert_eq!(loaded.hash(), centre.state().hash());
}

#[test]
fn an_offer_that_an_older_journal_has_on_the_same_day_is_passed_over() {
    let mut centre = Centre::with(bookable(), TUESDAY, "14:00", false);
    let own = centre.books(&Principal::Public, &wish("legal", "it"), moment(WEDNESDAY, "10:00")).expect("free");
    centre.earlier(own, Earlier::Ask).expect("anybody may ask");
    assert!(centre.offered(own).is_some());
    centre.ask(&Principal::Site, Command::SetTraining { training: true }).expect("the site may");
    let opened = centre.journal.iter().rev().find_map(|recorded| {
        let avanti_core::Event::DayOpened(opened) = &recorded.event else { return None };
        Some((recorded.seq, recorded.at, opened.clone()))
    });
    let (seq, at, mut opened) = opened.expect("training began");
    assert!(opened.wait_list.values().any(|entry| entry.offer.is_some()), "it is taken along");
    let mut settings = Settings::clone(&opened.settings);
    settings.time_zone = "Pacific/Kiritimati".to_owned();
    opened.settings = Arc::new(settings);
    let state = avanti_core::State::opening(seq, at, &opened);
    avanti_core::invariant::check(&state).expect("it loads");
    assert!(state.wait_list.entry(own).is_some_and(|entry| entry.offer.is_none()), "the wish stands");
}
