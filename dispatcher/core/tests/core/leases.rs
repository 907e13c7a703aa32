//! Kiosks that are cut off: the numbers that they hold, the papers that they tell of, and desks that knew of one before.

use std::collections::BTreeSet;

use avanti_core::{
    Answer, Command, Refusal,
    lease::{Despite, Lease, Paper},
    visit::{Outcome, Place},
};
use avanti_model::{DeviceId, Picture, Principal, Span, TicketNumber, Timestamp, VisitId, limits};
use jiff::civil::date;

use crate::{
    booking::wish,
    kit::{Centre, Dice, MONDAY, issue, language, moment, person, replay, request_key, service},
};

fn device(kiosk: u64) -> DeviceId {
    "kiosk-0".replace('0', &kiosk.to_string()).parse().expect("a slug")
}

fn by(kiosk: u64) -> Principal {
    Principal::Device(device(kiosk))
}

pub(crate) fn paper(lease: Lease, taken_at: Timestamp) -> Paper {
    Paper { number: lease.number, visit: lease.visit, wish: wish("legal", "it"), taken_at, key: None, token: None }
}

impl Centre {
    /// What a kiosk holds, after it has asked for more.
    pub(crate) fn leases(&mut self, kiosk: u64) -> Vec<Lease> {
        self.ask(&by(kiosk), Command::LeaseNumbers { device: device(kiosk) }).expect("a kiosk may");
        self.state().leases_of(&device(kiosk)).collect()
    }

    pub(crate) fn told(&mut self, kiosk: u64, paper: &Paper) -> Result<Answer, Refusal> {
        self.ask(&by(kiosk), Command::TakeIn(Box::new(paper.clone())))
    }

    pub(crate) fn claims(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Claim { desk, visit })
    }

    fn paper_visit(&self, paper: &Paper) -> &avanti_core::visit::Visit {
        assert_eq!(self.state().numbers.get(&paper.number), Some(&paper.visit));
        self.visit(paper.visit)
    }
}

#[test]
fn no_two_kiosks_hold_the_same_number_visit_or_picture_and_none_comes_twice_on_a_day() {
    let mut centre = Centre::staffed();
    let mut all: Vec<Lease> = (1..=3).flat_map(|kiosk| centre.leases(kiosk)).collect();
    assert_eq!(all.iter().map(|lease| lease.number.value()).collect::<Vec<_>>(), (800..944).collect::<Vec<_>>());
    assert_eq!(centre.leases(1).len(), limits::LEASES_PER_KIOSK, "it has enough");
    centre.ask(&Principal::Site, Command::EndLeases { device: device(1) }).expect("the site may");
    assert_eq!(centre.state().leases_of(&device(1)).count(), 0);
    all.extend(centre.leases(4));
    for number in 0..60 {
        let visit = centre.ticket("legal", ["it", "en"][number % 2]);
        let shown = centre.visit(visit).picture;
        assert!(!(2..=4).any(|kiosk| centre.state().leases_of(&device(kiosk)).any(|lease| Picture::in_turn(lease.turn) == shown)));
    }
    let numbers: BTreeSet<TicketNumber> = all.iter().map(|lease| lease.number).collect();
    let visits: BTreeSet<VisitId> = all.iter().map(|lease| lease.visit).collect();
    assert_eq!((numbers.len(), visits.len(), all.len()), (192, 192, 192));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn a_site_leases_no_more_numbers_than_it_can_keep_pictures_back_for() {
    let mut centre = Centre::staffed();
    let held: Vec<usize> = (1..=6).map(|kiosk| centre.leases(kiosk).len()).collect();
    assert_eq!((held[4], held[5], held.iter().sum::<usize>()), (48, 0, limits::LEASES_MAX));
}

#[test]
fn papers_wait_by_the_time_at_which_they_were_handed_out_in_whatever_order_they_are_told() {
    let mut centre = Centre::staffed();
    let (one, two) = (centre.leases(1), centre.leases(2));
    let nine = centre.now;
    let after = |minutes| nine + Span::from_minutes(minutes);
    centre.later(30);
    let online = centre.ticket("legal", "it");
    let papers = [(1, one[0], 3), (2, two[0], 11), (1, one[1], 12), (2, two[1], 2)];
    for (kiosk, lease, minutes) in papers {
        centre.told(kiosk, &paper(lease, after(minutes))).expect("it exists");
    }
    let called: Vec<VisitId> = (0..5).map(|_| centre.serves_next("d5").expect("somebody waits").0).collect();
    assert_eq!(called, [two[1].visit, one[0].visit, two[0].visit, one[1].visit, online]);
}

#[test]
fn a_paper_is_no_older_than_its_lease_and_no_newer_than_its_telling() {
    let mut centre = Centre::staffed();
    let leases = centre.leases(1);
    let leased_at = centre.now;
    centre.later(30);
    for (lease, said, believed) in [
        (leases[0], Timestamp::from_millis(0), leased_at),
        (leases[1], centre.now + Span::from_minutes(10), centre.now),
        (leases[2], leased_at + Span::from_minutes(7), leased_at + Span::from_minutes(7)),
    ] {
        let paper = paper(lease, said);
        centre.told(1, &paper).expect("it exists");
        let visit = centre.paper_visit(&paper);
        assert_eq!((visit.issued_at, visit.current().reference), (believed, believed));
        assert_eq!(visit.issued_by, by(1));
    }
}

#[test]
fn a_paper_that_is_told_again_is_one_visit_by_whatever_key_and_kiosk() {
    let mut centre = Centre::staffed();
    let paper = paper(centre.leases(1)[0], centre.now);
    let tell = |centre: &mut Centre, at: Timestamp| {
        let again = Paper { taken_at: at, ..paper.clone() };
        centre.ask_under("one-paper", &by(1), Command::TakeIn(Box::new(again)))
    };
    let first = tell(&mut centre, paper.taken_at).expect("it exists");
    let seq = centre.later(3).state().seq;
    assert_eq!(tell(&mut centre, paper.taken_at + Span::from_minutes(1)), Ok(first), "its time was reckoned anew");
    centre.told(1, &paper).expect("known");
    centre.told(2, &paper).expect("the kiosk was let in anew");
    assert_eq!((centre.state().seq, centre.state().visits.len()), (seq, 1));
    centre.at_moment(moment(date(2026, 11, 24), "09:00"));
    assert!(tell(&mut centre, paper.taken_at).is_ok(), "its answer is known on the next day too");
    assert_eq!(centre.told(1, &paper), Err(Refusal::UnknownVisit(paper.visit)), "its day is over");
}

#[test]
fn the_ticket_of_a_request_whose_answer_was_lost_is_withdrawn_once() {
    let mut centre = Centre::staffed();
    let lease = centre.leases(1)[0];
    let lost = centre.ask_under("lost", &by(1), issue("legal", "it", &[]));
    let Ok(Answer::Ticket { ticket, .. }) = lost else { panic!("a ticket: {lost:?}") };
    let told = Paper { key: Some(request_key("lost")), ..paper(lease, centre.now) };
    centre.later(5).told(1, &told).expect("it exists");
    assert!(matches!(centre.visit(ticket.visit).place, Place::Over { outcome: Outcome::Left, .. }));
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(lease.visit));
    assert_eq!(centre.next("d5"), None);
}

#[test]
fn a_request_that_comes_after_the_paper_it_led_to_brings_no_second_ticket() {
    let mut centre = Centre::staffed();
    let leases = centre.leases(1);
    let told = Paper { key: Some(request_key("late")), ..paper(leases[0], centre.now) };
    centre.told(1, &told).expect("it exists");
    assert_eq!(centre.ask_under("late", &by(1), issue("legal", "it", &[])), Err(Refusal::KeyReused));
    assert!(centre.ask_under("late", &by(2), issue("legal", "it", &[])).is_ok(), "another kiosk's key is its own");
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn a_paper_that_exists_is_refused_for_nothing() {
    let mut centre = Centre::staffed();
    let leases = centre.leases(1);
    let mut strange = paper(leases[0], centre.now);
    strange.wish.service = service("of-yesterday");
    strange.wish.reads = language("eo");
    strange.wish.speaks = Vec::new();
    strange.wish.party = 0;
    centre.told(1, &strange).expect("it exists");
    let visit = centre.paper_visit(&strange).clone();
    assert_eq!((visit.current().service.as_str(), visit.speaks[0].as_str(), visit.party), ("welcome", "eo", 1));
    let Some(avanti_core::Event::TicketIssued(ticket)) = centre.journal.last().map(|last| last.event.clone()) else { panic!("a ticket") };
    let despite = ticket.offline.clone().expect("it was cut off").despite;
    assert!([Despite::UnknownService, Despite::UnknownLanguage, Despite::TooMany].iter().all(|mark| despite.contains(mark)));
    centre.at("18:00");
    assert!(!centre.state().intake_open);
    let late = paper(leases[1], centre.now);
    centre.told(1, &late).expect("it exists");
    assert!(centre.waits(late.visit));
    let wrong = Paper { visit: leases[3].visit, ..paper(leases[2], centre.now) };
    assert_eq!(centre.told(1, &wrong), Err(Refusal::UnknownVisit(wrong.visit)), "nobody has leased that");
}

#[test]
fn a_kiosk_that_is_let_in_no_more_has_handed_out_good_papers() {
    let mut centre = Centre::staffed();
    let leases = centre.leases(1);
    centre.ask(&Principal::Site, Command::EndLeases { device: device(1) }).expect("the site may");
    centre.told(7, &paper(leases[0], centre.now)).expect("it was let in anew under another name");
    assert!(centre.waits(leases[0].visit));
}

#[test]
fn a_desk_calls_a_paper_of_which_nobody_has_told_and_the_telling_finds_it() {
    let mut centre = Centre::staffed();
    let leases = centre.leases(1);
    let lost = centre.ask_under("lost", &by(1), issue("legal", "it", &[]));
    let Ok(Answer::Ticket { ticket, .. }) = lost else { panic!("a ticket: {lost:?}") };
    let taken_at = centre.now;
    centre.later(10).claims("d5", leases[0].visit).expect("it is leased");
    assert_eq!((centre.at_desk("d5"), centre.board()), (Some(leases[0].visit), vec![800]));
    let told = Paper { key: Some(request_key("lost")), ..paper(leases[0], taken_at) };
    let told = Paper { wish: avanti_core::appointment::Wish { party: 4, ..wish("legal", "ar") }, ..told };
    centre.later(1).told(1, &told).expect("it exists");
    let visit = centre.visit(leases[0].visit);
    assert_eq!((visit.party, visit.reads.as_str(), visit.issued_at), (4, "ar", taken_at));
    assert!(!centre.waits(ticket.visit), "the lost one is withdrawn");
    assert_eq!((centre.at_desk("d5"), centre.state().visits.len()), (Some(leases[0].visit), 2));
    let seq = centre.state().seq;
    centre.told(1, &told).expect("known");
    assert_eq!(centre.state().seq, seq);
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn a_desk_that_takes_its_claim_back_leaves_the_paper_waiting() {
    let mut centre = Centre::staffed();
    let lease = centre.leases(1)[0];
    centre.claims("d5", lease.visit).expect("it is leased");
    assert_eq!(centre.claims("d6", lease.visit), Err(Refusal::VisitAtDesk));
    centre.undo("d5", lease.visit).expect("nothing has changed since");
    assert!(centre.waits(lease.visit));
    centre.claims("d6", lease.visit).expect("it waits");
    assert_eq!(centre.claims("d5", VisitId::from_bits(7)), Err(Refusal::UnknownVisit(VisitId::from_bits(7))));
}

#[test]
fn whoever_showed_a_token_of_the_line_keeps_its_place_without_the_dispatcher() {
    let mut centre = Centre::staffed();
    let lease = centre.leases(1)[0];
    centre.ask(&person("anna"), Command::HandTokens { count: 1 }).expect("the line is short");
    let stranger = centre.later(1).ticket("legal", "it");
    let told = Paper { token: Some(1), ..paper(lease, centre.later(9).now) };
    centre.told(1, &told).expect("it exists");
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(lease.visit));
    assert_eq!(centre.serves_next("d5").map(|(visit, _)| visit), Some(stranger));
    let used = centre.ask(&Principal::Public, Command::IssueInLine { token: 1, wish: wish("legal", "it") });
    assert_eq!(used, Err(Refusal::TokenUsed { visit: lease.visit }));
}

#[test]
fn leases_end_with_the_day_and_a_second_beginning_of_it_leases_other_numbers() {
    let mut centre = Centre::on(MONDAY, "09:00");
    let first = centre.leases(1);
    centre.ask(&Principal::Site, Command::SetTraining { training: true }).expect("nobody is there");
    assert_eq!(centre.state().leases_of(&device(1)).count(), 0);
    let training = centre.leases(1);
    assert_eq!((first[0].number.value(), training[0].number.value()), (800, 848));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
    centre.at_moment(moment(date(2026, 11, 24), "09:00"));
    assert_eq!(centre.leases(1)[0].number.value(), 800);
}

/// Random days of kiosks that go and come, tell twice, and of desks that claim. The kit checks every invariant after each event.
#[test]
fn whatever_kiosks_and_desks_do_no_paper_is_lost_or_doubled() {
    for seed in 0..12 {
        let mut dice = Dice::new(seed);
        let mut centre = Centre::staffed();
        let mut handed: Vec<(u64, Paper)> = Vec::new();
        let mut told: BTreeSet<VisitId> = BTreeSet::new();
        for step in 0..120 {
            let kiosk = 1 + dice.below(4);
            let out = |lease: &Lease| handed.iter().any(|(_, paper)| paper.visit == lease.visit);
            match dice.below(8) {
                0 => drop(centre.leases(kiosk)),
                1 | 2 => {
                    let lease = centre.state().leases_of(&device(kiosk)).find(|lease| !out(lease));
                    if let Some(lease) = lease {
                        let key = format!("try-{seed}-{step}");
                        if dice.percent(50) {
                            drop(centre.ask_under(&key, &by(kiosk), issue("legal", "it", &[])));
                        }
                        handed.push((kiosk, Paper { key: Some(request_key(&key)), ..paper(lease, centre.now) }));
                    }
                }
                3 | 4 if !handed.is_empty() => {
                    let (kiosk, paper) = handed[usize::try_from(dice.below(handed.len() as u64)).expect("an index")].clone();
                    centre.told(kiosk, &paper).expect("a paper that exists is taken in");
                    told.insert(paper.visit);
                }
                5 if !handed.is_empty() => {
                    let (_, paper) = handed[usize::try_from(dice.below(handed.len() as u64)).expect("an index")].clone();
                    drop(centre.claims("d5", paper.visit));
                    if let Some(visit) = centre.at_desk("d5") {
                        drop(centre.arrived("d5", visit));
                        drop(centre.finish("d5", visit));
                    }
                }
                6 => drop(centre.serves_next("d6")),
                _ => drop(centre.later(1)),
            }
        }
        for (kiosk, paper) in &handed {
            centre.told(*kiosk, paper).expect("a paper that exists is taken in");
            told.insert(paper.visit);
        }
        let visits: BTreeSet<VisitId> = handed.iter().map(|(_, paper)| paper.visit).collect();
        assert!(handed.len() > 5, "seed {seed}");
        assert_eq!((told, visits.len()), (visits, handed.len()), "seed {seed}");
        assert!(handed.iter().all(|(_, paper)| centre.state().numbers.get(&paper.number) == Some(&paper.visit)), "seed {seed}");
        let ghosts = centre.state().visits.values().filter(|visit| !visit.number.is_leased() && visit.is_active()).count();
        assert_eq!(ghosts, 0, "seed {seed}: every ticket whose answer was lost is withdrawn");
        assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash(), "seed {seed}");
    }
}
