//! Somebody or something is missing: who is hit, where they are moved to, and that one act takes it all back.

use std::collections::BTreeSet;

use avanti_core::{
    Answer, Command, Refusal,
    absence::{Absence, Missing, Move},
    disruption,
};
use avanti_model::{AppointmentId, Principal, Timestamp};
use jiff::civil::date;

use crate::{
    booking::{bookable, wish},
    kit::{Centre, MONDAY, desk, moment, person, replay},
};

fn tuesday(hour: &str) -> Timestamp {
    moment(date(2026, 11, 24), hour)
}

fn bengali() -> Missing {
    Missing::Mediator("bengali-1".to_owned())
}

impl Centre {
    fn misses(&mut self, missing: Missing, from: Timestamp, to: Timestamp, kept: &[AppointmentId]) -> Result<Vec<Move>, Refusal> {
        let kept = kept.iter().copied().collect();
        let answer = self.ask(&person("anna"), Command::BeginAbsence { missing, from, to, kept })?;
        let Answer::Moved(moves) = answer else { panic!("moves: {answer:?}") };
        Ok(moves)
    }

    fn is_back(&mut self) -> Vec<Move> {
        let absence = self.state().absences.get_max().expect("somebody is missing").0;
        match self.ask(&person("anna"), Command::EndAbsence { absence }) {
            Ok(Answer::Moved(back)) => back,
            other => panic!("moves: {other:?}"),
        }
    }

    fn slot(&self, id: AppointmentId) -> Timestamp {
        self.state().appointment(id).expect("it is known").slot
    }
}

/// A centre with three appointments on Tuesday: two in Bengali, one in Italian.
fn booked() -> (Centre, [AppointmentId; 3]) {
    let mut centre = Centre::with(bookable(), MONDAY, "08:00", false);
    let ids = [("legal", "bn", "10:00"), ("social", "bn", "10:30"), ("social", "it", "10:30")]
        .map(|(service, language, hour)| centre.books(&Principal::Public, &wish(service, language), tuesday(hour)).expect("free"));
    (centre, ids)
}

#[test]
fn a_mediator_who_is_ill_moves_those_who_need_them_to_their_next_slots_and_nobody_else() {
    let (mut centre, [legal, social, italian]) = booked();
    let moves = centre.misses(bengali(), tuesday("08:00"), tuesday("12:00"), &[]).expect("it can be noted");
    let to = |id, hour: &str, day| Some((id, moment(day, hour)));
    let moved: Vec<_> = moves.iter().map(|moved| Some((moved.appointment, moved.to))).collect();
    assert_eq!(moved, [to(legal, "12:00", date(2026, 11, 24)), to(social, "12:30", date(2026, 11, 24))], "one after the other");
    assert_eq!(centre.state().appointment(legal).map(|own| own.moved_from), Some(Some(tuesday("10:00"))));
    assert_eq!(centre.slot(italian), tuesday("10:30"));
    let refused = centre.books(&person("anna"), &wish("legal", "bn"), tuesday("11:00"));
    assert_eq!(refused, Err(Refusal::SlotTaken), "nobody is there for it");
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn one_act_takes_back_what_can_be() {
    let (mut centre, [legal, social, _]) = booked();
    centre.misses(bengali(), tuesday("08:00"), tuesday("12:00"), &[]).expect("it can be noted");
    // One of them has chosen another time since; it stays there.
    let own = Command::MoveAppointment { appointment: social, slot: moment(date(2026, 11, 25), "10:00") };
    centre.ask(&Principal::Public, own).expect("a free slot");
    let back = centre.is_back();
    assert_eq!(back.iter().map(|moved| (moved.appointment, moved.to)).collect::<Vec<_>>(), [(legal, tuesday("10:00"))]);
    assert_eq!(centre.state().appointment(legal).map(|own| own.moved_from), Some(None), "as if nothing had been");
    assert_eq!(centre.slot(social), moment(date(2026, 11, 25), "10:00"));
    assert!(centre.state().absences.is_empty());
}

#[test]
fn what_would_happen_is_seen_before_and_single_appointments_can_be_kept() {
    let (mut centre, [legal, social, _]) = booked();
    let absence = Absence { missing: bengali(), from: tuesday("08:00"), to: tuesday("18:00"), moves: Vec::new(), withdrawn: Vec::new() };
    let foreseen = disruption::foreseen(centre.state(), &absence, &BTreeSet::new(), centre.now).expect("it can be");
    let wednesday = |hour| moment(date(2026, 11, 25), hour);
    let to: Vec<Timestamp> = foreseen.moves.iter().map(|moved| moved.to).collect();
    assert_eq!((to, foreseen.stranded), (vec![wednesday("09:00"), wednesday("09:30")], Vec::new()), "not before their hour of another day");
    let moves = centre.misses(absence.missing, absence.from, absence.to, &[legal]).expect("it can be noted");
    assert_eq!(moves.iter().map(|moved| moved.appointment).collect::<Vec<_>>(), [social]);
    assert_eq!(centre.slot(legal), tuesday("10:00"), "somebody else will speak with them");
}

#[test]
fn a_closed_desk_and_a_closed_site_hit_those_who_have_no_other_place() {
    let (mut centre, [_, _, italian]) = booked();
    assert_eq!(centre.misses(Missing::Desk(desk("d4")), tuesday("08:00"), tuesday("18:00"), &[]), Ok(Vec::new()), "two desks are left");
    let moves = centre.misses(Missing::Site, tuesday("10:30"), tuesday("18:00"), &[]).expect("it can be noted");
    assert!(moves.iter().any(|moved| moved.appointment == italian && moved.to >= moment(date(2026, 11, 25), "09:00")), "{moves:?}");
    assert_eq!(moves.len(), 2, "ten o'clock ends before the doors close");
}

#[test]
fn for_whom_there_is_no_other_slot_stays_and_is_named() {
    let mut settings = bookable();
    settings.mediators[0].hours = "2026 Nov 24 09:00-13:00".parse().unwrap_or_else(|_| "Tu 09:00-13:00".parse().expect("hours"));
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    let own = centre.books(&Principal::Public, &wish("legal", "bn"), tuesday("10:00")).expect("free");
    let absence = Absence {
        missing: Missing::Site,
        from: tuesday("08:00"),
        to: moment(date(2026, 12, 20), "08:00"),
        moves: Vec::new(),
        withdrawn: Vec::new(),
    };
    let foreseen = disruption::foreseen(centre.state(), &absence, &BTreeSet::new(), centre.now).expect("it can be");
    assert_eq!((foreseen.moves, foreseen.stranded), (Vec::new(), vec![own]));
}

#[test]
fn what_cannot_be_missing_is_refused() {
    let (mut centre, _) = booked();
    let nobody = Missing::Mediator("nobody".to_owned());
    assert_eq!(centre.misses(nobody, tuesday("08:00"), tuesday("12:00"), &[]), Err(Refusal::UnknownAbsence));
    for (from, to) in [(tuesday("12:00"), tuesday("08:00")), (moment(MONDAY, "06:00"), moment(MONDAY, "07:00"))] {
        assert!(matches!(centre.misses(bengali(), from, to, &[]), Err(Refusal::AbsenceTimes { .. })));
    }
    assert_eq!(centre.ask(&person("anna"), Command::EndAbsence { absence: 3 }), Err(Refusal::UnknownAbsence));
    let for_ever = Absence { missing: bengali(), from: tuesday("08:00"), to: Timestamp::LATEST, moves: Vec::new(), withdrawn: Vec::new() };
    let foreseen = disruption::foreseen(centre.state(), &for_ever, &BTreeSet::new(), centre.now);
    assert!(matches!(foreseen, Err(Refusal::AbsenceTimes { .. })), "nobody looks through thousands of years");
}

#[test]
fn a_closure_at_noon_closes_the_doors_keeps_those_who_wait_and_opens_them_when_it_is_taken_back() {
    let mut centre = Centre::with(bookable(), MONDAY, "11:50", false);
    let waits = centre.ticket("legal", "it");
    let tomorrow = moment(date(2026, 11, 24), "09:00");
    centre.misses(Missing::Site, moment(MONDAY, "12:00"), moment(MONDAY, "20:00"), &[]).expect("it can be noted");
    centre.at("12:00");
    let refused = centre.ask(&crate::kit::kiosk(), crate::kit::issue("legal", "it", &[]));
    assert_eq!(refused, Err(Refusal::IntakeClosed { opens_at: Some(tomorrow) }));
    assert!(centre.waits(waits), "whoever is in is served");
    centre.is_back();
    centre.later(1);
    assert!(centre.ask(&crate::kit::kiosk(), crate::kit::issue("legal", "it", &[])).is_ok());
}

#[test]
fn a_day_on_which_the_site_is_closed_does_not_open_its_doors() {
    let mut centre = Centre::with(bookable(), MONDAY, "11:50", false);
    let day = |hour| moment(date(2026, 11, 24), hour);
    centre.misses(Missing::Site, day("04:00"), moment(date(2026, 11, 25), "04:00"), &[]).expect("it can be noted");
    centre.at_moment(day("10:00"));
    assert!(!centre.state().intake_open);
    let refused = centre.ask(&crate::kit::kiosk(), crate::kit::issue("legal", "it", &[]));
    assert_eq!(refused, Err(Refusal::IntakeClosed { opens_at: Some(moment(date(2026, 11, 25), "09:00")) }));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}
