//! Laws that hold for every day, whoever comes: how one day follows from another, and what no order changes.

use avanti_core::{
    Event, Recorded, State,
    calling::{CallingPolicy, PromisedTime},
};
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Party, Plan, Played,
    day::{Outcome, play_watched},
    oracles::first_come_waits,
    policies::{AccumulatingPriority, EarliestDue, FirstCome, Strict},
};
use proptest::prelude::*;

use crate::{
    last_come::LastCome,
    textbook::hall::{self, OPENS},
};

/// All rules there are, each of which keeps no desk idle while somebody waits.
const RULES: [&dyn CallingPolicy; 6] = [&FirstCome, &Strict, &EarliestDue, &PromisedTime, &AccumulatingPriority, &LastCome];

/// Somebody who comes: so many seconds after the one before, for one of two services, to be served so many seconds.
type Coming = (i64, usize, i64);

fn comings() -> impl Strategy<Value = Vec<Coming>> {
    prop::collection::vec((0..400_i64, 0..2_usize, 1..1_800_i64), 1..60)
}

/// The parties, with all times so many times as long.
fn parties(comings: &[Coming], times: i64) -> Vec<Party> {
    let mut at = OPENS;
    let party = |(gap, service, serving): &Coming| {
        at = at + Span::from_millis(gap * 1000 * times);
        hall::party(at, *service, Span::from_millis(serving * 1000 * times))
    };
    comings.iter().map(party).collect()
}

fn day(parties: &[Party], desks: usize, promises: [u16; 2], policy: &dyn CallingPolicy) -> Played {
    watched(parties, desks, promises, policy, &mut |_, _| {})
}

fn watched(
    parties: &[Party],
    desks: usize,
    [first, second]: [u16; 2],
    policy: &dyn CallingPolicy,
    watch: &mut dyn FnMut(&State, &Recorded),
) -> Played {
    let opened = hall::opened(hall::settings(desks, &[(first, 10), (second, 20)]));
    let shifts = hall::shifts(desks, 2);
    let plan = Plan { opened, from: OPENS, shifts: &shifts, parties, policy, absent: None, waiting_places: None };
    let played = play_watched(&plan, watch).unwrap();
    assert!(played.fates.iter().all(|fate| fate.outcome == Outcome::Served));
    played
}

fn waits(played: &Played) -> Vec<i64> {
    played.fates.iter().map(|fate| fate.wait().unwrap().millis()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The recursion knows nothing of the simulator: to the millisecond this is the same day.
    #[test]
    fn equal_promises_are_first_come_first_served(comings in comings(), desks in 1..5_usize, promise in 1..90_u16) {
        let parties = parties(&comings, 1);
        let wanted = first_come_waits(parties.iter().map(|party| (party.at.millis(), party.serving.millis())), desks);
        for policy in [&FirstCome as &dyn CallingPolicy, &Strict, &EarliestDue, &PromisedTime, &AccumulatingPriority] {
            prop_assert_eq!(&waits(&day(&parties, desks, [promise; 2], policy)), &wanted, "{:?}", policy);
        }
    }

    #[test]
    fn promises_that_are_far_apart_are_strict(comings in comings(), desks in 1..5_usize) {
        let parties = parties(&comings, 1);
        let strict = waits(&day(&parties, desks, [5, 45], &Strict));
        for policy in [&EarliestDue as &dyn CallingPolicy, &PromisedTime] {
            prop_assert_eq!(&waits(&day(&parties, desks, [5, 60_000], policy)), &strict, "{:?}", policy);
        }
    }

    #[test]
    fn a_day_in_slow_motion_waits_as_much_longer(comings in comings(), desks in 1..5_usize, times in 2..9_u16, promise in 1..90_u16) {
        let (quick, slow) = (parties(&comings, 1), parties(&comings, times.into()));
        for policy in RULES {
            let scaled: Vec<i64> =
                waits(&day(&quick, desks, [promise, 30], policy)).iter().map(|wait| wait * i64::from(times)).collect();
            prop_assert_eq!(&waits(&day(&slow, desks, [promise * times, 30 * times], policy)), &scaled, "{:?}", policy);
        }
    }

    #[test]
    fn one_desk_more_never_makes_anybody_wait_longer_under_first_come(comings in comings(), desks in 1..5_usize) {
        let parties = parties(&comings, 1);
        let (few, more) = (day(&parties, desks, [45; 2], &FirstCome), day(&parties, desks + 1, [45; 2], &FirstCome));
        prop_assert!(waits(&few).iter().zip(waits(&more)).all(|(few, more)| more <= *few));
    }

    #[test]
    fn no_credit_is_given_where_all_desks_are_alike(comings in comings(), desks in 1..5_usize) {
        let mut calls = 0;
        let mut credit = Span::ZERO;
        watched(&parties(&comings, 1), desks, [15, 45], &PromisedTime, &mut |_, recorded| {
            if let Event::VisitCalled { decision, .. } = &recorded.event {
                calls += 1;
                credit = credit.max(decision.credit);
            }
        });
        prop_assert_eq!((calls, credit), (comings.len(), Span::ZERO));
    }

    /// Little's law on a day that begins and ends empty: the time that the queue is long is the time that its members wait.
    #[test]
    fn the_queue_is_as_long_as_its_members_wait(comings in comings(), desks in 1..5_usize) {
        for policy in RULES {
            let (mut area, mut since): (i64, Timestamp) = (0, OPENS);
            let played = watched(&parties(&comings, 1), desks, [15, 45], policy, &mut |before, recorded| {
                area += before.queues.len() as i64 * (recorded.at - since).millis();
                since = recorded.at;
            });
            prop_assert_eq!(area, waits(&played).iter().sum::<i64>(), "{:?}", policy);
        }
    }

    /// The conservation law (Kleinrock 1965) on one path: the work that waits at one desk is the same under every order, and
    /// its area is `Σ S·W` but for a part that has no order in it.
    #[test]
    fn no_order_changes_the_wait_weighted_by_service(comings in comings()) {
        let parties = parties(&comings, 1);
        let weighted = |policy| -> i64 {
            let waits = waits(&day(&parties, 1, [15, 45], policy));
            parties.iter().zip(waits).map(|(party, wait)| party.serving.millis() / 1000 * wait).sum()
        };
        for policy in RULES {
            prop_assert_eq!(weighted(policy), weighted(&FirstCome), "{:?}", policy);
        }
    }
}

/// The laws above would hold of a simulator in which nobody ever waits, or in which all rules are one.
#[test]
fn the_days_of_these_laws_are_busy_and_their_rules_differ() {
    let comings: Vec<Coming> = (0..60).map(|index| (37 * index % 300, index as usize % 2, 60 + 97 * index % 900)).collect();
    let parties = parties(&comings, 1);
    let days = RULES.map(|policy| waits(&day(&parties, 2, [15, 45], policy)));
    assert!(days.iter().all(|waits| waits.iter().filter(|wait| **wait > 60_000).count() > 30), "{days:?}");
    // With one promise to each service and no credit, the earliest due date is Promised Time.
    assert_eq!(days[2], days[3]);
    let distinct: std::collections::BTreeSet<_> = days.iter().collect();
    assert_eq!(distinct.len(), RULES.len() - 1);
}
