//! Checking in for an appointment: early, in time, late, too late, on the wrong day, cancelled, twice.

use avanti_core::{Answer, Command, Refusal, event::TicketIssued, visit::Group};
use avanti_model::{AppointmentId, Principal, Span, Timestamp};
use jiff::civil::date;
use std::sync::Arc;

use crate::{
    booking::{bookable, wish},
    kit::{Centre, MONDAY, kiosk, language, moment},
};

/// A centre on Monday at eight, with an appointment for legal advice in Italian that day at ten.
fn booked() -> (Centre, AppointmentId) {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let own = centre.books(&Principal::Public, &wish("legal", "it"), ten()).expect("free");
    (centre, own)
}

fn ten() -> Timestamp {
    moment(MONDAY, "10:00")
}

impl Centre {
    pub(crate) fn checks_in(&mut self, appointment: AppointmentId) -> Result<Arc<TicketIssued>, Refusal> {
        let answer = self.ask(&kiosk(), Command::CheckIn { appointment, reads: None })?;
        let Answer::Ticket { ticket, .. } = answer else { panic!("a ticket: {answer:?}") };
        Ok(ticket)
    }
}

#[test]
fn one_checks_in_from_an_hour_before_until_the_appointment_has_lapsed() {
    let second = Span::from_millis(1000);
    let check = |at: Timestamp| {
        let (mut centre, own) = booked();
        centre.at_moment(at);
        centre.checks_in(own).map(|ticket| (ticket.group, ticket.reference))
    };
    let (nine, grace, lapse) = (moment(MONDAY, "09:00"), moment(MONDAY, "10:10"), moment(MONDAY, "10:30"));
    assert_eq!(check(nine - second), Err(Refusal::TooEarly { slot: ten(), from: nine }));
    assert_eq!(check(nine), Ok((Group::Booked, ten())), "early: it counts from its time");
    assert_eq!(check(grace), Ok((Group::Booked, grace)), "in the grace time: from their coming");
    assert_eq!(check(grace + second), Ok((Group::LateBooked, grace + second)));
    assert_eq!(check(lapse), Ok((Group::LateBooked, lapse)));
    assert_eq!(check(lapse + second), Err(Refusal::TooLate { slot: ten() }));
}

#[test]
fn it_is_told_apart_whether_the_day_is_wrong_the_appointment_cancelled_or_used() {
    let (mut centre, own) = booked();
    let tomorrow = moment(date(2026, 11, 24), "10:00");
    let other = centre.books(&Principal::Public, &wish("legal", "it"), tomorrow).expect("free");
    centre.at("09:50");
    assert_eq!(centre.checks_in(other), Err(Refusal::WrongDay { slot: tomorrow }));
    let ticket = centre.checks_in(own).expect("in time");
    assert_eq!((ticket.slot, ticket.appointment), (Some(ten()), Some(own)));
    assert_eq!(centre.checks_in(own), Err(Refusal::AlreadyCheckedIn { visit: ticket.visit }));
    assert_eq!(
        centre.ask(&Principal::Public, Command::CancelAppointment { appointment: own }),
        Err(Refusal::AlreadyCheckedIn { visit: ticket.visit })
    );
    centre.ask(&Principal::Public, Command::CancelAppointment { appointment: other }).expect("it can be given back");
    assert_eq!(centre.checks_in(other), Err(Refusal::Cancelled { slot: tomorrow }));
    centre.at_moment(tomorrow);
    assert_eq!(centre.checks_in(own), Err(Refusal::AlreadyCheckedIn { visit: ticket.visit }));
    assert_eq!(centre.checks_in(AppointmentId::from_bits(12345)), Err(Refusal::UnknownAppointment));
}

#[test]
fn whoever_has_an_appointment_gets_a_ticket_before_the_doors_open_and_when_the_day_is_full() {
    let mut settings = bookable();
    settings.rules.intake = avanti_core::intake::IntakeRule::Finished;
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    let nine = centre.books(&Principal::Public, &wish("legal", "it"), moment(MONDAY, "09:00")).expect("free");
    let late = centre.books(&Principal::Public, &wish("legal", "it"), moment(MONDAY, "16:40")).expect("free");
    centre.at("08:45");
    assert_eq!(centre.checks_in(nine).map(|ticket| ticket.group), Ok(Group::Booked));
    centre.at("16:35");
    centre.opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    let walk_in = centre.ask(&kiosk(), crate::kit::issue("legal", "it", &[])).expect("an answer");
    assert!(matches!(walk_in, Answer::TurnedAway { .. }), "{walk_in:?}");
    assert!(centre.checks_in(late).is_ok(), "the place was held");
}

#[test]
fn after_closing_it_is_too_late() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let slot = moment(MONDAY, "16:40");
    let own = centre.books(&Principal::Public, &wish("legal", "it"), slot).expect("free");
    centre.at("17:01");
    assert_eq!(centre.checks_in(own), Err(Refusal::TooLate { slot }));
}

#[test]
fn the_language_that_is_chosen_at_the_kiosk_counts_and_what_they_speak_stays() {
    let (mut centre, own) = booked();
    centre.at("09:55");
    let answer = centre.ask(&kiosk(), Command::CheckIn { appointment: own, reads: Some(language("ar")) });
    let Ok(Answer::Ticket { ticket, .. }) = answer else { panic!("{answer:?}") };
    assert_eq!((ticket.reads.clone(), ticket.speaks.clone()), (language("ar"), vec![language("it")]));
    let (mut centre, own) = booked();
    centre.at("09:55");
    let answer = centre.ask(&kiosk(), Command::CheckIn { appointment: own, reads: Some(language("zh")) });
    assert_eq!(answer, Err(Refusal::UnknownLanguage(language("zh"))));
}

#[test]
fn who_comes_early_is_called_before_the_time_only_where_the_desk_would_be_idle() {
    let (mut centre, own) = booked();
    centre.at("09:30").opens("d5", "elena", &["it", "en"]).expect("the desk is free");
    let early = centre.checks_in(own).expect("in time").visit;
    let walk_in = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(walk_in));
    centre.arrived("d5", walk_in).expect("it is called");
    assert_eq!(centre.next("d5"), Some(early), "nobody else waits");
}

#[test]
fn walk_ins_are_not_admitted_into_the_time_that_appointments_will_take() {
    let room = |booked: bool| {
        let mut settings = bookable();
        settings.rules.intake = avanti_core::intake::IntakeRule::Finished;
        settings.desks[5].services = [avanti_model::ServiceId::try_from("social".to_owned()).expect("a slug")].into();
        let mut centre = Centre::with(settings, MONDAY, "08:00", false);
        if booked {
            for hour in ["15:00", "15:20", "15:40", "16:00", "16:20", "16:40"] {
                centre.books(&Principal::Public, &wish("legal", "it"), moment(MONDAY, hour)).expect("free");
            }
        }
        centre.at("14:00").opens("d5", "elena", &["it", "en"]).expect("the desk is free");
        let admitted =
            (0..60).take_while(|_| matches!(centre.ask(&kiosk(), crate::kit::issue("legal", "it", &[])), Ok(Answer::Ticket { .. })));
        admitted.count()
    };
    let (without, with) = (room(false), room(true));
    assert!(without >= 4 && with + 3 <= without, "{without} without, {with} with six appointments to come");
}
