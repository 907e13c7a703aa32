//! What intake control promises, on whole days with more people than the desks can serve.

use avanti_core::intake::IntakeRule;
use avanti_simulator::{
    day::{Outcome, play},
    policies,
    reference::{Arrivals, Reference},
};

/// Of so many crowded days those on which somebody was called after closing, those on which somebody was served after it, and
/// how many were turned away in all.
fn crowded_days(rule: IntakeRule) -> (usize, usize, usize) {
    let site = Reference::with(|settings| settings.rules.intake = rule);
    let (mut called_late, mut finished_late, mut turned_away) = (0, 0, 0);
    for seed in 0..DAYS {
        let arrivals = Arrivals::of_walk_ins(seed, 1.2);
        let plan = site.plan(&arrivals, policies::ALL[0]);
        let closes_at = plan.opened.closes_at.unwrap();
        let played = play(&plan).unwrap();
        let late = |fate: &&avanti_simulator::Fate| fate.called.is_some_and(|called| called.at > closes_at);
        called_late += usize::from(played.fates.iter().any(|fate| late(&fate)));
        finished_late += usize::from(played.ended_at > closes_at);
        turned_away += played.fates.iter().filter(|fate| fate.outcome == Outcome::TurnedAway).count();
        let unmet: u32 = played.state.unmet.values().sum();
        assert_eq!(
            unmet as usize,
            played.fates.iter().filter(|fate| fate.outcome == Outcome::TurnedAway && fate.came_at < closes_at).count()
        );
    }
    (called_late, finished_late, turned_away)
}

const DAYS: u64 = 40;

#[test]
fn who_gets_a_ticket_is_called_before_closing_and_where_a_site_says_so_served() {
    let (called_late, _, turned_away) = crowded_days(IntakeRule::Off);
    assert!(called_late >= 36 && turned_away == 0, "without control {called_late} of {DAYS} days end late");
    let (called_late, _, turned_away) = crowded_days(IntakeRule::Called);
    assert!(called_late <= 4 && turned_away > 0, "called after closing on {called_late} of {DAYS} days");
    let (_, finished_late, more_turned_away) = crowded_days(IntakeRule::Finished);
    assert!(finished_late <= 4 && more_turned_away > turned_away, "served after closing on {finished_late} of {DAYS} days");
}
