//! Whoever finds no place at all is put on the list, is offered the first that comes free before those who have an appointment, and
//! is forgotten when their time on it ends.

use avanti_core::{Answer, Command, Refusal, appointment::Wish, wait_list::Earlier};
use avanti_model::{AppointmentId, Principal, ServiceDay, Span, Timestamp, limits};

use crate::{
    booking::{bookable, wish},
    earlier::TUESDAY,
    kit::{Centre, MONDAY, kiosk, moment, replay, rome},
};

impl Centre {
    fn joins_with(&mut self, wish: &Wish) -> Result<AppointmentId, Refusal> {
        let answer = self.ask(&Principal::Public, Command::Join { wish: wish.clone() })?;
        let now = self.now;
        self.at_moment(now);
        let Answer::Appointment(id) = answer else { panic!("an id: {answer:?}") };
        Ok(id)
    }

    fn joins(&mut self) -> AppointmentId {
        self.joins_with(&wish("legal", "bn")).expect("the list is open")
    }

    fn offered_to(&self, id: AppointmentId) -> Option<Timestamp> {
        self.offer(id).map(|offer| offer.slot)
    }
}

/// A centre that can be booked until tomorrow, and whose one mediator is booked then, with those who booked.
fn full() -> (Centre, Vec<AppointmentId>) {
    let mut settings = bookable();
    settings.booking.days_ahead = 1;
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    centre.at("12:00");
    let slots = (0..12).map(|n| moment(TUESDAY, "09:00") + Span::from_minutes(20 * n)).collect::<Vec<_>>();
    let books = |slot| centre.books(&Principal::Public, &wish("legal", "bn"), slot).expect("free");
    let booked = slots.into_iter().map(books).collect();
    (centre, booked)
}

#[test]
fn who_has_no_appointment_comes_before_who_wishes_for_an_earlier_one_then_it_goes_by_when_they_joined() {
    let (mut centre, booked) = full();
    let has_one = centre.books(&Principal::Site, &wish("legal", "bn"), moment(TUESDAY.tomorrow().unwrap(), "09:00")).expect("staff may");
    centre.earlier(has_one, Earlier::Ask).expect("anybody may ask");
    let (first, second) = (centre.joins(), centre.joins());
    assert_eq!([has_one, first, second].map(|id| centre.offered_to(id)), [None; 3], "all is booked");
    let (ten, eleven) = (moment(TUESDAY, "10:00"), moment(TUESDAY, "11:00"));
    centre.cancels(booked[3]);
    centre.cancels(booked[6]);
    assert_eq!([has_one, first, second].map(|id| centre.offered_to(id)), [None, Some(ten), Some(eleven)]);
    assert_eq!(centre.books(&Principal::Public, &wish("legal", "bn"), ten), Err(Refusal::SlotTaken), "it is held");
    centre.earlier(second, Earlier::Stop).expect("nobody has to");
    assert_eq!([has_one, first].map(|id| centre.offered_to(id)), [Some(eleven), Some(ten)]);
}

#[test]
fn nobody_who_really_waits_is_offered_a_place_of_the_training() {
    let (mut centre, _) = full();
    let id = centre.joins();
    centre.ask(&Principal::Site, Command::SetTraining { training: true }).expect("nobody is there");
    let now = centre.now;
    centre.at_moment(now);
    assert!(centre.state().day.training);
    assert_eq!(centre.offered_to(id), None, "what is really booked is not seen there, and not free either");
    let take = Earlier::Accept { slot: moment(TUESDAY, "10:00") };
    assert!(centre.earlier(id, take).is_err());
}

#[test]
fn what_is_taken_is_an_appointment_under_the_same_code_and_is_taken_once() {
    let (mut centre, booked) = full();
    let id = centre.joins();
    let check_in = Command::CheckIn { appointment: id, reads: None };
    assert_eq!(centre.ask(&kiosk(), check_in), Err(Refusal::OnTheList), "there is nothing to come for yet");
    assert_eq!(centre.earlier(id, Earlier::Accept { slot: moment(TUESDAY, "10:00") }), Err(Refusal::OfferOver), "nothing is offered");
    centre.cancels(booked[3]);
    let take = Earlier::Accept { slot: moment(TUESDAY, "10:00") };
    let taken = Answer::Booked { appointment: id, slot: moment(TUESDAY, "10:00"), minutes: 20 };
    assert_eq!(centre.earlier(id, take), Ok(taken));
    assert_eq!(centre.earlier(id, take), Ok(Answer::Appointment(id)), "once more changes nothing");
    assert!(centre.state().wait_list.is_empty());
    let own = centre.state().appointment(id).expect("it is booked");
    assert_eq!((own.slot, own.minutes, &own.wish), (moment(TUESDAY, "10:00"), 20, &wish("legal", "bn")));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn an_offer_that_nobody_answers_or_that_nobody_could_serve_any_more_is_over() {
    let (mut centre, booked) = full();
    let (first, second) = (centre.joins(), centre.joins());
    let ten = moment(TUESDAY, "10:00");
    centre.cancels(booked[3]);
    centre.at("13:00");
    assert_eq!((centre.offered_to(first), centre.offered_to(second)), (None, Some(ten)), "an hour is over");
    assert_eq!(centre.earlier(first, Earlier::Accept { slot: ten }), Err(Refusal::OfferOver));

    let mut settings = avanti_core::Settings::clone(&centre.state().settings);
    settings.mediators[0].hours = "We 09:00-13:00".parse().expect("hours");
    let change = Command::ChangeSettings { base: settings.version, settings: settings.into() };
    centre.ask(&Principal::Site, change).expect("they are right");
    assert_eq!(centre.earlier(second, Earlier::Accept { slot: ten }), Err(Refusal::OfferOver), "the mediator does not come");
    assert!(centre.state().wait_list.waiting(second).is_some(), "they stay on the list");
}

#[test]
fn time_on_the_list_ends_with_the_day_that_was_said_and_nothing_is_kept_of_it() {
    let (mut centre, _) = full();
    let id = centre.joins();
    let until = centre.state().wait_list.waiting(id).expect("they wait").until;
    let last = MONDAY.saturating_add(jiff::Span::new().days(limits::WAITING_DAYS));
    assert_eq!(until, ServiceDay::of_date(last).ends_at(&rome()));
    centre.at_moment(until - Span::from_minutes(1));
    assert!(centre.state().wait_list.waiting(id).is_some());
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash(), "a day takes them along");
    centre.at_moment(until);
    assert!(centre.state().wait_list.is_empty());
    assert_eq!(centre.earlier(id, Earlier::Stop), Err(Refusal::UnknownAppointment));
}

#[test]
fn the_list_is_for_what_can_be_booked_has_an_end_and_a_centre_may_keep_none() {
    let (mut centre, _) = full();
    let welcome = wish("welcome", "it");
    assert_eq!(centre.joins_with(&welcome), Err(Refusal::NotBookable(welcome.service.clone())));
    assert_eq!(centre.joins_with(&Wish { party: 0, ..wish("legal", "bn") }), Err(Refusal::PartySize { most: limits::PARTY_MAX }));
    for _ in 0..limits::WAITING_PER_SERVICE_MAX {
        centre.ask(&Principal::Public, Command::Join { wish: wish("legal", "bn") }).expect("there is room");
    }
    assert_eq!(centre.joins_with(&wish("legal", "bn")), Err(Refusal::NoWaitList));
    let mut settings = avanti_core::Settings::clone(&centre.state().settings);
    settings.booking.offer_minutes = 0;
    let change = Command::ChangeSettings { base: settings.version, settings: settings.into() };
    centre.ask(&Principal::Site, change).expect("they are right");
    assert_eq!(centre.joins_with(&wish("social", "it")).unwrap_err().code(), "no_wait_list");
}
