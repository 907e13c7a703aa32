//! Desks that call papers of which nobody has told yet: whose number it was, and what the holder came for.

use avanti_core::{
    appointment::Wish,
    lease::{Lease, Paper},
    visit::{Need, Outcome, Place},
};
use avanti_model::{Span, Timestamp, VisitId};

use crate::{
    booking::wish,
    kit::{Centre, replay},
    leases::paper,
};

/// What a desk can do with a claimed visit before its kiosk tells.
const COURSES: [&str; 7] = ["called", "served", "finished", "undone", "missed", "missed twice", "sent away"];

fn claimed(centre: &mut Centre, course: &str) -> Lease {
    let lease = centre.leases(1)[0];
    centre.later(1).claims("d5", lease.visit).expect("it is leased");
    let visit = lease.visit;
    match course {
        "served" | "finished" | "sent away" => drop(centre.arrived("d5", visit).expect("it is called")),
        "undone" => drop(centre.undo("d5", visit).expect("nothing has changed since")),
        "missed" | "missed twice" => drop(centre.missed("d5", visit).expect("it is called")),
        _ => {}
    }
    match course {
        "finished" => drop(centre.finish("d5", visit).expect("it is served")),
        "missed twice" => {
            centre.later(15).claims("d5", visit).expect("it waits");
            centre.missed("d5", visit).expect("it is called");
            assert!(!centre.visit(visit).is_active());
        }
        "sent away" => drop(centre.by_desk("d5", |desk| avanti_core::Command::Park { desk, visit, minutes: 30 }).expect("it is served")),
        _ => {}
    }
    lease
}

fn rich(lease: Lease, taken_at: Timestamp) -> Paper {
    let wish = Wish { party: 3, needs: [Need::StepFree].into(), ..wish("social", "ar") };
    Paper { wish, ..paper(lease, taken_at) }
}

fn comes_from(centre: &Centre, visit: VisitId) -> (&str, &str, &str, u8, bool) {
    let visit = centre.visit(visit);
    let step = visit.needs.contains(&Need::StepFree);
    (visit.current().service.as_str(), visit.reads.as_str(), visit.speaks[0].as_str(), visit.party, step)
}

#[test]
fn whoever_got_a_number_after_somebody_else_was_called_by_it_waits_in_their_place() {
    for course in COURSES {
        let mut centre = Centre::staffed();
        let lease = claimed(&mut centre, course);
        let taken_at = centre.later(1).now;
        let behind = centre.later(1).ticket("social", "ar");
        centre.later(7).told(1, &rich(lease, taken_at)).expect("it exists");
        let visit = centre.visit(lease.visit);
        assert_eq!((visit.place.clone(), visit.misses, visit.issued_at), (Place::Waiting, 0, taken_at), "{course}");
        assert_eq!(visit.current().reference, taken_at, "{course}");
        assert_eq!(comes_from(&centre, lease.visit), ("social", "ar", "ar", 3, true), "{course}");
        assert_eq!((centre.at_desk("d5"), centre.board()), (None, vec![]), "{course}");
        assert_eq!(centre.state().numbering.shown_by(visit.picture), Some(lease.visit), "{course}");
        let called: Vec<_> = (0..2).map(|_| centre.serves_next("d6").expect("somebody waits").0).collect();
        assert_eq!(called, [lease.visit, behind], "{course}");
        assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash(), "{course}");
    }
}

#[test]
fn whoever_had_a_number_when_it_was_called_stays_where_they_are_with_what_they_wished() {
    for course in COURSES {
        let mut centre = Centre::staffed();
        let taken_at = centre.now;
        let lease = claimed(&mut centre, course);
        let place = centre.visit(lease.visit).place.clone();
        let reference = centre.visit(lease.visit).current().reference;
        centre.told(1, &rich(lease, taken_at)).expect("it exists");
        let visit = centre.visit(lease.visit);
        assert_eq!((&visit.place, visit.issued_at), (&place, taken_at), "{course}");
        // The desk that has it does not give what the paper says: it stays in sight of its clerk.
        let at_desk = matches!(course, "called" | "served" | "sent away");
        let service = if at_desk { "legal" } else { "social" };
        assert_eq!(comes_from(&centre, lease.visit), (service, "ar", "ar", 3, true), "{course}");
        if course == "missed" {
            assert_eq!(visit.current().reference, reference, "it waits behind others");
        } else if course == "undone" {
            assert_eq!(visit.current().reference, taken_at, "it waits since it came");
        }
        assert_eq!(centre.state().numbering.shown_by(visit.picture).is_some(), visit.is_active(), "{course}");
        assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash(), "{course}");
    }
}

#[test]
fn a_desk_that_gives_what_a_paper_says_has_it_and_a_claim_that_is_taken_back_leaves_it_so() {
    let mut centre = Centre::staffed();
    let lease = centre.leases(1)[0];
    let taken_at = centre.now;
    centre.later(1).claims("d6", lease.visit).expect("it is leased");
    assert_eq!(comes_from(&centre, lease.visit).0, "social", "the first that the desk gives");
    let told = Paper { wish: Wish { party: 2, ..wish("legal", "bn") }, ..paper(lease, taken_at) };
    centre.later(1).told(1, &told).expect("it exists");
    assert_eq!(comes_from(&centre, lease.visit), ("legal", "bn", "bn", 2, false));
    assert_eq!(centre.at_desk("d6"), Some(lease.visit));
    centre.undo("d6", lease.visit).expect("only its kiosk has told");
    assert_eq!(comes_from(&centre, lease.visit), ("legal", "bn", "bn", 2, false));
    assert_eq!((centre.waits(lease.visit), centre.visit(lease.visit).current().reference), (true, taken_at));
    assert_eq!(centre.serves_next("d6").map(|(visit, _)| visit), Some(lease.visit));
    assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
}

#[test]
fn the_picture_of_a_claimed_number_is_nobody_elses_until_its_kiosk_tells() {
    let mut centre = Centre::staffed().unchecked();
    let lease = claimed(&mut centre, "finished");
    let picture = centre.visit(lease.visit).picture;
    assert!(matches!(centre.visit(lease.visit).place, Place::Over { outcome: Outcome::Finished, .. }));
    for _ in 0..400 {
        let other = centre.ticket("welcome", "it");
        assert_ne!(centre.visit(other).picture, picture);
        centre.ask(&avanti_model::Principal::Site, avanti_core::Command::Leave { visit: other }).expect("it waits");
    }
    let told = paper(lease, centre.now - Span::from_minutes(1));
    centre.told(1, &told).expect("it exists");
    assert_eq!(centre.state().numbering.shown_by(picture), None, "it was served");
}

#[test]
fn a_claimed_paper_that_showed_a_token_of_the_line_uses_it() {
    let mut centre = Centre::staffed();
    let lease = centre.leases(1)[0];
    centre.ask(&crate::kit::person("anna"), avanti_core::Command::HandTokens { count: 1 }).expect("the line is short");
    let handed_at = centre.now;
    centre.later(2).claims("d5", lease.visit).expect("it is leased");
    let told = Paper { token: Some(1), ..paper(lease, centre.later(1).now) };
    centre.later(5).told(1, &told).expect("it exists");
    assert_eq!(centre.visit(lease.visit).current().reference, handed_at);
    let again = centre.ask(&avanti_model::Principal::Public, avanti_core::Command::IssueInLine { token: 1, wish: wish("legal", "it") });
    assert_eq!(again, Err(avanti_core::Refusal::TokenUsed { visit: lease.visit }));
}
