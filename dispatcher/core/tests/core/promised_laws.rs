//! What Promised Time promises, on random days: each law as it holds, and that the days are about it.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{
    Event, Recorded, State,
    calling::{Asking, CallingPolicy as _, PromisedTime, Reason},
    desk::AgentAtDesk,
    invariant,
    visit::{Group, Place},
};
use avanti_model::{Span, VisitId};

use crate::kit::through_the_journal;

mod day;
mod flood;
mod rule;

use day::{Asked, Day, days};
use rule::{Guard, Weighed, eligible, fits, minutes, overtakes, promise_run, ruled};

impl Asked {
    fn agent(&self) -> &AgentAtDesk {
        self.before.open_desk(&self.desk.id).expect("it asked").1
    }

    fn eligible(&self) -> Vec<Weighed<'_>> {
        eligible(&self.before, &self.desk, self.agent(), self.at)
    }
}

/// Every desk that asked, on every day.
fn all() -> impl Iterator<Item = (&'static Day, &'static Asked)> {
    days().iter().flat_map(|day| day.asked.iter().map(move |asked| (day, asked)))
}

/// Every call that the rule made: the desk that asked, the visit as it waited, those it was compared with, and why it was called.
fn calls() -> impl Iterator<Item = (&'static Asked, Weighed<'static>, Vec<Weighed<'static>>, Reason)> {
    all().filter_map(|(_, asked)| {
        let (called, reason) = asked.answer?;
        let eligible = asked.eligible();
        let visit = *eligible.iter().find(|one| one.visit.id == called).expect("it was eligible");
        Some((asked, visit, eligible, reason))
    })
}

#[test]
fn every_call_is_the_one_to_which_the_rule_comes_over_all_who_wait() {
    for (day, asked) in all() {
        let ruled = ruled(&asked.before, &asked.desk, asked.agent(), asked.at, &asked.calls);
        let expected = ruled.map(|ruled| (ruled.visit, ruled.reason));
        assert_eq!(asked.answer, expected, "day {}, after event {}, at {}", day.seed, asked.before.seq, asked.desk.id);
    }
}

#[test]
fn a_desk_that_asks_never_gets_nobody_while_somebody_waits_for_whom_it_has_time() {
    for (day, asked) in all().filter(|(_, asked)| asked.answer.is_none()) {
        assert!(asked.eligible().is_empty(), "day {}, after event {}", day.seed, asked.before.seq);
    }
}

#[test]
fn nobody_is_called_to_a_desk_that_cannot_serve_them() {
    for (_, asked) in all() {
        let Some((visit, _)) = asked.answer else { continue };
        assert!(fits(&asked.desk, asked.agent(), asked.before.visit(visit).expect("it waited")));
    }
}

/// The order is that of `D` with its ties. What is called departs from it by a code alone: `LAST_CALL`, `PROMISE`, `EARLY` (for
/// those whose appointment is too early) and `PINNED`.
#[test]
fn the_order_of_those_who_wait_stays_while_no_desk_opens_closes_or_pauses() {
    let weighing = ["desk_opened", "desk_closed", "desk_released", "desk_away", "desk_reopened", "settings_changed"];
    for day in days() {
        for pair in day.asked.windows(2) {
            let between = day.journal.iter().filter(|recorded| recorded.seq > pair[0].before.seq && recorded.seq <= pair[1].before.seq);
            if between.clone().any(|recorded| weighing.contains(&recorded.event.kind())) {
                continue;
            }
            let [was, is] = [call_by_times(&pair[0].before), call_by_times(&pair[1].before)];
            for (visit, place) in &is {
                let unmoved = pair[0].before.visit(*visit).is_some_and(|before| before.steps == pair[1].before.visits[visit].steps);
                assert!(!unmoved || was.get(visit).is_none_or(|before| before == place), "day {}, visit {visit}", day.seed);
            }
        }
    }
}

/// `D` of all who wait, as the core has it.
fn call_by_times(state: &State) -> BTreeMap<VisitId, avanti_model::Timestamp> {
    state.queues.iter().flat_map(|(_, queue)| queue.iter().map(|(place, visit)| (visit, queue.call_by(place)))).collect()
}

#[test]
fn who_is_due_has_the_smallest_call_by_time_of_all_whose_time_has_come() {
    for (asked, called, eligible, reason) in calls() {
        let before = eligible.iter().any(|other| !other.early && other.call_by < called.call_by);
        assert!(reason != Reason::Due || !before, "after event {}", asked.before.seq);
    }
}

/// Counted from the reference times: for a walk-in the ticket, for who came before an appointment its time; a miss moves it.
#[test]
fn nobody_whose_reference_time_is_much_later_is_called_first_unless_a_code_says_so() {
    for (asked, called, eligible, reason) in calls() {
        let rules = &asked.before.settings.rules;
        let most = minutes(rules.walk_in_minutes - 5 + rules.scarcity_max_minutes);
        if reason != Reason::Due {
            continue;
        }
        for other in eligible {
            let later = called.visit.current().reference - other.visit.current().reference;
            assert!(
                later <= most,
                "{} after {}, {later:?} later, after event {}",
                called.visit.number,
                other.visit.number,
                asked.before.seq
            );
        }
    }
}

#[test]
fn promises_go_first_at_most_twice_in_a_row_and_never_past_ten_overtakes_or_ninety_minutes() {
    for (asked, called, eligible, reason) in calls().filter(|(.., reason)| *reason == Reason::Promise) {
        assert_eq!((called.visit.current().group, reason), (Group::Booked, Reason::Promise));
        assert!(promise_run(&asked.calls) < 2);
        // At the end of the day whoever can be served until then only is called first, ties are left to the rule said once more.
        let near_an_end = asked.before.day.closes_at.is_some_and(|end| asked.at >= end - minutes(30));
        let passed = eligible.iter().filter(|one| one.call_by < called.call_by && one.visit.current().group != Group::Booked);
        for one in passed.filter(|_| !near_an_end) {
            assert!(overtakes(one.visit, &asked.calls) < 10, "event {}", asked.before.seq);
            assert!(asked.at - one.visit.current().reference < minutes(90), "event {}", asked.before.seq);
        }
    }
}

#[test]
fn an_appointment_is_never_called_too_early_while_somebody_waits_whose_time_has_come() {
    for (asked, called, eligible, reason) in calls() {
        assert_eq!(called.early, reason == Reason::Early, "after event {}", asked.before.seq);
        assert!(!called.early || eligible.iter().all(|other| other.early), "after event {}", asked.before.seq);
    }
}

/// Save that a promise to somebody booked, a last call or staff may move one of two that differ in nothing else.
#[test]
fn among_equals_who_came_first_is_called_first() {
    for (asked, called, eligible, _) in calls() {
        let step = called.visit.current();
        let alike = |other: &&Weighed<'_>| other.visit.class() == called.visit.class() && other.visit.current().promise == step.promise;
        let before = |other: &Weighed<'_>| (other.visit.current().reference, other.visit.current().ready) < (step.reference, step.ready);
        assert!(!eligible.iter().filter(alike).any(before), "after event {}", asked.before.seq);
    }
}

#[test]
fn every_call_keeps_the_figures_that_explain_it() {
    for day in days() {
        let called = |recorded: &'static Recorded| {
            let Event::VisitCalled { visit, decision, .. } = &recorded.event else { return None };
            Some((recorded.seq, (*visit, decision)))
        };
        let decisions: BTreeMap<u64, _> = day.journal.iter().filter_map(called).collect();
        for asked in &day.asked {
            let Some((called, reason)) = asked.answer else { continue };
            let eligible = asked.eligible();
            let one = eligible.iter().find(|one| one.visit.id == called).expect("it was eligible");
            let (visit, decision) = decisions[&(asked.before.seq + 1)];
            let step = one.visit.current();
            assert_eq!((visit, decision.reason, decision.group, decision.choice), (called, reason, step.group, None));
            assert_eq!((decision.reference, decision.promise), (step.reference, step.promise));
            assert_eq!((decision.credit, decision.call_by), (one.credit, one.call_by), "after event {}", asked.before.seq);
            assert_eq!((decision.able, decision.open), (one.able, one.open), "after event {}", asked.before.seq);
            assert_eq!(decision.compared as usize, eligible.len());
        }
    }
}

#[test]
fn a_journal_that_is_read_again_gives_the_same_calls_for_the_same_reasons() {
    for day in days() {
        let Event::DayOpened(opened) = &day.journal[0].event else { panic!("a journal begins with a day") };
        let mut state = State::opening(1, day.journal[0].at, opened);
        for recorded in day.journal.iter().skip(1).map(through_the_journal) {
            if let Event::VisitCalled { desk, visit, decision, .. } = &recorded.event
                && decision.reason != Reason::Pinned
            {
                let (_, place) = state.settings.desk(desk).expect("a desk of the site");
                let (_, agent) = state.open_desk(desk).expect("it calls");
                let pick = PromisedTime.pick(&Asking { state: &state, desk: place, agent, at: recorded.at }).expect("it called somebody");
                assert_eq!((pick.visit, pick.reason), (*visit, decision.reason), "event {}", recorded.seq);
            }
            state.apply(&recorded);
        }
        invariant::check(&state).expect("every state can be");
    }
}

#[test]
fn the_days_are_about_what_the_laws_say() {
    let (mut reasons, mut guards, mut kinds) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    let mut turned_down = 0;
    for (_, asked) in all() {
        *reasons.entry(asked.answer.map(|(_, reason)| reason)).or_insert(0) += 1;
        let ruled = ruled(&asked.before, &asked.desk, asked.agent(), asked.at, &asked.calls);
        if let Some(guard) = ruled.and_then(|ruled| ruled.guard) {
            *guards.entry(guard).or_insert(0) += 1;
        }
        let fit = asked.before.visits.values().filter(|visit| visit.place == Place::Waiting && fits(&asked.desk, asked.agent(), visit));
        turned_down += usize::from(fit.count() > asked.eligible().len());
    }
    for day in days() {
        kinds.extend(day.journal.iter().map(|recorded| recorded.event.kind()));
    }
    for (reason, least) in [(Reason::Due, 1000), (Reason::Promise, 100), (Reason::LastCall, 10), (Reason::Early, 20)] {
        assert!(reasons.get(&Some(reason)).is_some_and(|count| *count >= least), "{reason:?}: {reasons:?}");
    }
    for guard in [Guard::Run, Guard::Overtakes, Guard::Waited] {
        assert!(guards.get(&guard).is_some_and(|count| *count >= 10), "{guard:?}: {guards:?}");
    }
    assert!(turned_down >= 20, "{turned_down} asked when something no longer fitted");
    for kind in ["act_undone", "desk_away", "visit_missed", "visit_parked", "visit_transferred", "settings_changed"] {
        assert!(kinds.contains(kind), "{kind}: {kinds:?}");
    }
    let waits = calls().map(|(asked, called, ..)| asked.at - called.visit.issued_at).max();
    assert!(waits > Some(Span::from_minutes(90)), "{waits:?}");
}
