//! Nobody starves: a desk for which more people with appointments come than it can serve still calls each walk-in, within a bound.

use avanti_core::{
    Event,
    calling::Reason,
    visit::{Group, Visit},
};
use avanti_model::{Span, Timestamp, VisitId};

use crate::kit::{Centre, Dice, MONDAY, moment};

/// A morning at one desk: in each minute somebody with an appointment so many times in
/// a hundred, a walk-in in twenty minutes, and ten minutes of serving for each.
fn flooded(seed: u64, percent: u64) -> (Centre, Vec<VisitId>) {
    let mut dice = Dice::new(seed);
    let mut centre = Centre::on(MONDAY, "09:00").unchecked();
    centre.opens("d5", "elena", &["it"]).expect("the desk is free");
    let mut walk_ins = Vec::new();
    let mut free_at = centre.now;
    while centre.now < moment(MONDAY, "16:00") {
        centre.later(1);
        if dice.percent(percent) {
            let minutes = i64::try_from(dice.below(20)).expect("small") - 10;
            centre.booked("legal", "it", centre.now + Span::from_minutes(minutes));
        }
        if dice.percent(5) {
            walk_ins.push(centre.ticket("legal", "it"));
        }
        if centre.now >= free_at && centre.serves_next("d5").is_some() {
            free_at = centre.now + Span::from_minutes(10);
        }
    }
    (centre, walk_ins)
}

fn called_at(centre: &Centre, visit: VisitId) -> Option<Timestamp> {
    let call = |recorded: &&avanti_core::Recorded| matches!(&recorded.event, Event::VisitCalled { visit: called, .. } if *called == visit);
    centre.journal.iter().find(call).map(|recorded| recorded.at)
}

fn call_by(visit: &Visit) -> Timestamp {
    visit.current().reference + visit.current().promise
}

/// Let `S` be those whose call-by time is not later than the walk-in's: they come within 40 minutes after it (`P_max − P_min`; at
/// one desk there is no credit), so that `S` is bounded however many come later. Each call that keeps no promise is of one of `S`,
/// and at most two promises go before each such call and before the walk-in's own: at most `|S| + 2(|S| + 1) = 3|S| + 2` calls.
#[test]
fn a_walk_in_is_called_however_many_with_appointments_come() {
    let (mut promises, mut called) = (0, 0);
    // As many as can be served at all, and twice as many.
    for (seed, percent) in [(0, 11), (1, 11), (2, 11), (3, 20), (4, 20), (5, 20)] {
        let (centre, walk_ins) = flooded(seed, percent);
        let all: Vec<&Visit> = centre.state().visits.values().map(AsRef::as_ref).collect();
        for walk_in in walk_ins {
            let visit = centre.visit(walk_in);
            let before: Vec<_> = all.iter().filter(|other| other.id != walk_in && call_by(other) <= call_by(visit)).collect();
            assert!(before.iter().all(|other| other.current().reference - visit.issued_at <= Span::from_minutes(40)));
            let until = called_at(&centre, walk_in).unwrap_or(centre.now);
            let calls = centre.journal.iter().filter(|recorded| recorded.at > visit.issued_at && recorded.at < until);
            let calls = calls.filter(|recorded| matches!(recorded.event, Event::VisitCalled { .. })).count();
            // Those of S that were served before it came are not in its way.
            let there = before.iter().filter(|other| called_at(&centre, other.id).is_none_or(|at| at > visit.issued_at)).count();
            assert!(calls <= 3 * there + 2, "seed {seed}: {calls} calls before {}, {there} stood before it", visit.number);
            called += usize::from(called_at(&centre, walk_in).is_some());
        }
        let still = all.iter().filter(|visit| visit.is_active() && visit.current().group == Group::Booked).count();
        assert!(percent < 20 || still > 15, "seed {seed}: {still} with appointments wait, it is a flood");
        promises += centre
            .journal
            .iter()
            .filter(|recorded| matches!(&recorded.event, Event::VisitCalled { decision, .. } if decision.reason == Reason::Promise))
            .count();
    }
    assert!(promises >= 10 && called >= 15, "{promises} promises went first, {called} walk-ins were called");
}
