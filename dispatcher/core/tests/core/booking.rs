//! Booking appointments: as many as can be served at once, a share for walk-ins, moving and giving back.

use avanti_core::{
    Answer, Command, Refusal, Settings,
    appointment::{Fate, Wish},
    capacity::{Plan, Roster},
    visit::Need,
};
use avanti_model::{AppointmentId, Principal, ServiceDay, Span, Timestamp};
use jiff::civil::date;

use crate::kit::{Centre, MONDAY, kiosk, language, moment, person, replay, rome, service, settings};

/// The centre of the tests with its staff in shifts, a mediator for Bengali in the morning, and slots for legal and social advice.
pub(crate) fn bookable() -> Settings {
    let mut json = serde_json::to_value(settings()).expect("settings");
    let shift = |desk: &str, languages: &[&str]| serde_json::json!({ "desk": desk, "hours": "Mo-Fr 09:00-17:00", "languages": languages });
    json["shifts"] = serde_json::json!([
        shift("d1", &["it", "en"]),
        shift("d2", &["it", "ar"]),
        shift("d3", &["it"]),
        shift("d4", &["it", "ar"]),
        shift("d5", &["it", "en"]),
        shift("d6", &["it", "ar"]),
    ]);
    json["mediators"] = serde_json::json!([{ "id": "bengali-1", "hours": "Mo-Fr 09:00-13:00", "languages": ["bn"] }]);
    json["services"][1]["appointment_minutes"] = 30.into();
    json["services"][2]["appointment_minutes"] = 20.into();
    json["booking"] = serde_json::json!({ "share_percent": 100 });
    serde_json::from_value(json).expect("settings")
}

pub(crate) fn wish(service: &str, reads: &str) -> Wish {
    Wish { service: self::service(service), reads: language(reads), speaks: vec![language(reads)], party: 1, needs: [].into(), desk: None }
}

impl Centre {
    pub(crate) fn books(&mut self, by: &Principal, wish: &Wish, slot: Timestamp) -> Result<AppointmentId, Refusal> {
        let answer = self.ask(by, Command::Book { wish: wish.clone(), slot })?;
        let Answer::Booked { appointment, slot: booked, .. } = answer else { panic!("an appointment: {answer:?}") };
        assert_eq!(booked, slot);
        Ok(appointment)
    }

    fn slots(&self, wish: &Wish, day: jiff::civil::Date, by_staff: bool) -> Vec<String> {
        let day = ServiceDay::of_date(day);
        let roster = Roster::of(self.state(), day);
        let plan = Plan::of(self.state(), &roster, day, self.now, None);
        plan.slots(wish, self.now, by_staff).iter().map(|slot| slot.begins.wall_clock(&rome())).collect()
    }
}

const TUESDAY: jiff::civil::Date = date(2026, 11, 24);

fn centre() -> Centre {
    Centre::with(bookable(), MONDAY, "08:00", false)
}

fn tuesday(hour: &str) -> Timestamp {
    moment(TUESDAY, hour)
}

#[test]
fn a_slot_has_as_many_places_as_can_be_served_at_once() {
    let mut centre = centre();
    let legal = wish("legal", "it");
    let slot = tuesday("10:00");
    let first = centre.books(&Principal::Public, &legal, slot).expect("two desks give legal advice");
    centre.books(&Principal::Public, &legal, slot).expect("the other is free");
    assert_eq!(centre.books(&Principal::Public, &legal, slot), Err(Refusal::SlotTaken));
    assert!(!centre.slots(&legal, TUESDAY, false).contains(&"10:00".to_owned()));

    centre.ask(&Principal::Public, Command::CancelAppointment { appointment: first }).expect("it can be given back");
    centre.books(&Principal::Public, &legal, slot).expect("its place is free again");
    assert_eq!(centre.state().appointment(first).map(|own| own.fate), Some(Fate::Cancelled));
}

#[test]
fn two_services_do_not_both_sell_the_one_mediator() {
    let mut centre = centre();
    let (legal, social) = (wish("legal", "bn"), wish("social", "bn"));
    centre.books(&Principal::Public, &legal, tuesday("10:00")).expect("a mediator speaks Bengali");
    for hour in ["10:00", "09:30"] {
        let taken = centre.books(&Principal::Public, &social, tuesday(hour));
        assert_eq!(taken.is_ok(), hour == "09:30", "half past nine ends before ten");
    }
    assert_eq!(centre.slots(&social, TUESDAY, false).last().map(String::as_str), Some("12:30"), "nobody speaks it in the afternoon");
    assert_eq!(centre.slots(&wish("social", "zh"), TUESDAY, false), [""; 0]);
}

#[test]
fn a_desk_that_speaks_is_given_up_for_one_who_needs_it_where_a_mediator_can_help_the_other() {
    let mut settings = bookable();
    settings.mediators[0].languages = [language("ar")].into();
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    // Legal advice: desk 5 speaks Italian and English, desk 6 Italian and Arabic; an Arabic mediator is there.
    let slot = tuesday("10:00");
    centre.books(&Principal::Public, &wish("legal", "ar"), slot).expect("desk 6 speaks Arabic");
    centre.books(&Principal::Public, &wish("legal", "ar"), slot).expect("desk 5 with the mediator");
    assert_eq!(centre.books(&Principal::Public, &wish("legal", "it"), slot), Err(Refusal::SlotTaken));
}

#[test]
fn walk_ins_keep_their_share_of_every_desk_and_staff_may_use_it() {
    let mut settings = bookable();
    settings.booking.share_percent = 50;
    settings.desks[4].services = [service("welcome")].into();
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    // One desk gives legal advice: in two hours sixty minutes may be booked, three slots of twenty.
    let legal = wish("legal", "it");
    for hour in ["09:00", "09:20", "10:20"] {
        centre.books(&Principal::Public, &legal, tuesday(hour)).expect(hour);
    }
    assert_eq!(centre.books(&Principal::Public, &legal, tuesday("10:00")), Err(Refusal::SlotTaken));
    assert_eq!(centre.slots(&legal, TUESDAY, false).first().map(String::as_str), Some("11:00"), "the next two hours begin");
    assert_eq!(centre.slots(&legal, TUESDAY, true).first().map(String::as_str), Some("09:40"));
    centre.books(&person("anna"), &legal, tuesday("10:00")).expect("staff know why");
}

#[test]
fn large_parties_and_those_who_need_more_time_get_longer_slots() {
    let mut centre = centre();
    let family = Wish { party: 5, ..wish("social", "it") };
    let slow = Wish { needs: [Need::MoreTime].into(), ..wish("legal", "it") };
    let one = centre.books(&Principal::Public, &family, tuesday("09:00")).expect("free");
    let other = centre.books(&Principal::Public, &slow, tuesday("09:00")).expect("free");
    let minutes = |centre: &Centre, id| centre.state().appointment(id).map(|own| own.minutes);
    assert_eq!((minutes(&centre, one), minutes(&centre, other)), (Some(45), Some(30)));
    assert!(!centre.slots(&family, TUESDAY, false).contains(&"16:30".to_owned()), "it would not end before closing");
}

#[test]
fn what_is_moved_frees_its_old_slot_and_takes_the_new_one() {
    let mut centre = centre();
    let legal = wish("legal", "bn");
    let own = centre.books(&Principal::Public, &legal, tuesday("10:00")).expect("free");
    let moved = |slot| Command::MoveAppointment { appointment: own, slot };
    centre.ask(&Principal::Public, moved(tuesday("10:20"))).expect("its own mediator is free for it");
    centre.books(&Principal::Public, &legal, tuesday("10:00")).expect("the old place is free");
    assert_eq!(centre.ask(&Principal::Public, moved(tuesday("10:00"))), Err(Refusal::SlotTaken));
    let seq = centre.state().seq;
    assert_eq!(centre.ask(&Principal::Public, moved(tuesday("10:20"))), Ok(Answer::Appointment(own)), "it is there already");
    assert_eq!(centre.state().seq, seq);
}

#[test]
fn the_public_books_neither_at_the_last_minute_nor_too_far_ahead() {
    let mut centre = Centre::with(bookable(), MONDAY, "10:00", false);
    let legal = wish("legal", "it");
    let at = |hour| moment(MONDAY, hour);
    assert_eq!(centre.books(&Principal::Public, &legal, at("10:20")), Err(Refusal::NoSlot), "in less than half an hour");
    centre.books(&person("anna"), &legal, at("10:20")).expect("staff may");
    assert_eq!(centre.books(&person("anna"), &legal, at("09:40")), Err(Refusal::NoSlot), "it is past");
    centre.books(&Principal::Public, &legal, at("10:40")).expect("in time");
    assert_eq!(centre.books(&Principal::Public, &legal, at("10:45")), Err(Refusal::NoSlot), "no slot begins then");
    let far = moment(date(2026, 12, 22), "10:00");
    assert_eq!(centre.books(&Principal::Public, &legal, far), Err(Refusal::NoSlot), "in 29 days");
    centre.books(&Principal::Public, &legal, moment(date(2026, 12, 21), "10:00")).expect("in 28 days");
    assert_eq!(centre.books(&Principal::Public, &wish("welcome", "it"), tuesday("10:00")), Err(Refusal::NotBookable(service("welcome"))));
    let sunday = moment(date(2026, 11, 29), "10:00");
    assert_eq!(centre.books(&person("anna"), &legal, sunday), Err(Refusal::NoSlot));
}

#[test]
fn a_session_takes_as_many_people_as_it_has_places() {
    let mut json = serde_json::to_value(bookable()).expect("settings");
    json["services"][0]["sessions"] = serde_json::json!({ "hours": "Tu 10:00-11:30", "places": 20 });
    let mut centre = Centre::with(serde_json::from_value(json).expect("settings"), MONDAY, "08:00", false);
    let lesson = wish("welcome", "zh");
    let lesson = Wish { reads: language("it"), ..lesson };
    assert_eq!(centre.slots(&lesson, TUESDAY, false), ["10:00"], "no desk has to speak with them");
    for _ in 0..17 {
        centre.books(&Principal::Public, &lesson, tuesday("10:00")).expect("there are places");
    }
    let family = Wish { party: 4, ..lesson.clone() };
    assert_eq!(centre.books(&Principal::Public, &family, tuesday("10:00")), Err(Refusal::SlotTaken));
    centre.books(&Principal::Public, &Wish { party: 3, ..lesson.clone() }, tuesday("10:00")).expect("three are left");
    assert_eq!(centre.books(&Principal::Public, &lesson, tuesday("10:00")), Err(Refusal::SlotTaken));
}

#[test]
fn appointments_outlive_their_day_by_a_week_and_those_of_training_end_with_it() {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", true);
    let tried = centre.books(&Principal::Public, &wish("legal", "it"), tuesday("10:00")).expect("free");
    centre.ask(&Principal::Site, Command::SetTraining { training: false }).expect("nobody is there");
    assert_eq!(centre.state().appointment(tried), None);

    let own = centre.books(&Principal::Public, &wish("legal", "it"), tuesday("10:00")).expect("free");
    centre.at_moment(moment(date(2026, 12, 1), "09:00"));
    assert!(centre.state().appointment(own).is_some(), "a week later it is known which was theirs");
    centre.at_moment(moment(date(2026, 12, 2), "09:00"));
    assert_eq!(centre.state().appointment(own), None);
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn who_did_not_come_and_was_expected_is_learnt() {
    let mut centre = centre();
    let came = centre.books(&Principal::Public, &wish("legal", "it"), tuesday("10:00")).expect("free");
    centre.books(&Principal::Public, &wish("social", "it"), tuesday("10:00")).expect("free");
    let gone = centre.books(&Principal::Public, &wish("social", "ar"), tuesday("10:00")).expect("free");
    centre.ask(&Principal::Public, Command::CancelAppointment { appointment: gone }).expect("it can be");
    centre.at_moment(tuesday("09:50"));
    centre.ask(&kiosk(), Command::CheckIn { appointment: came, reads: None }).expect("it is in time");
    centre.at_moment(moment(date(2026, 11, 25), "08:00"));
    assert_eq!(centre.state().day.learnt.no_shows(), (1.0, 1.0), "what was given back counts for nothing");
}

#[test]
fn the_place_of_one_who_does_not_come_is_free_when_the_grace_time_is_over() {
    let mut centre = centre();
    let social = wish("social", "bn");
    centre.books(&Principal::Public, &social, tuesday("10:00")).expect("free");
    centre.at_moment(tuesday("10:10"));
    assert_eq!(centre.books(&person("anna"), &wish("legal", "bn"), tuesday("10:20")), Err(Refusal::SlotTaken));
    centre.at_moment(tuesday("10:10") + Span::from_millis(1));
    centre.books(&person("anna"), &wish("legal", "bn"), tuesday("10:20")).expect("the mediator is free");
}
