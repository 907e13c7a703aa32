//! Laws that hold for every sequence of commands.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{
    Answer, Command, Event, Refusal, State,
    calling::{Choice, Place as QueuePlace},
    desk::PauseReason,
    view::desk,
    visit::{Need, Place, Visit},
};
use avanti_model::{ServiceId, Span, VisitId};
use proptest::prelude::*;

use crate::kit::{Centre, MONDAY, STAFF, issue, kiosk, open, person, replay};

/// One thing that somebody does, without looking first.
#[derive(Debug, Clone, Copy)]
enum Move {
    Ticket { service: usize, language: usize, needs: u8 },
    Next { desk: usize },
    Arrived { desk: usize },
    Missed { desk: usize },
    Finish { desk: usize },
    Recall { desk: usize },
    Undo { desk: usize, earlier: usize },
    Leave { visit: usize },
    Open { desk: usize, agent: usize },
    Close { desk: usize },
    Release { desk: usize },
    Call { desk: usize, visit: usize },
    StepOut { visit: usize, back: bool },
    Park { desk: usize, minutes: u16 },
    Resume { desk: usize, visit: usize },
    Transfer { desk: usize, service: usize, to: usize },
    Pause { desk: usize },
    Reopen { desk: usize },
    Later { minutes: i64 },
    Hours { hours: i64 },
    Reverse,
    Train { training: bool },
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        30 => (0..3_usize, 0..4_usize, 0..8_u8).prop_map(|(service, language, needs)| Move::Ticket { service, language, needs }),
        30 => (0..6_usize).prop_map(|desk| Move::Next { desk }),
        60 => (0..6_usize).prop_map(|desk| Move::Arrived { desk }),
        10 => (0..6_usize).prop_map(|desk| Move::Missed { desk }),
        16 => (0..6_usize).prop_map(|desk| Move::Finish { desk }),
        8 => (0..6_usize).prop_map(|desk| Move::Recall { desk }),
        14 => (0..6_usize, 0..3_usize).prop_map(|(desk, earlier)| Move::Undo { desk, earlier }),
        6 => (0..15_usize).prop_map(|visit| Move::Leave { visit }),
        8 => (0..6_usize, 0..6_usize).prop_map(|(desk, agent)| Move::Open { desk, agent }),
        3 => (0..6_usize).prop_map(|desk| Move::Close { desk }),
        2 => (0..6_usize).prop_map(|desk| Move::Release { desk }),
        8 => (0..6_usize, 0..15_usize).prop_map(|(desk, visit)| Move::Call { desk, visit }),
        5 => (0..15_usize, any::<bool>()).prop_map(|(visit, back)| Move::StepOut { visit, back }),
        14 => (0..6_usize, 1..12_u16).prop_map(|(desk, minutes)| Move::Park { desk, minutes }),
        10 => (0..6_usize, 0..15_usize).prop_map(|(desk, visit)| Move::Resume { desk, visit }),
        14 => (0..6_usize, 0..3_usize, 0..12_usize).prop_map(|(desk, service, to)| Move::Transfer { desk, service, to }),
        2 => (0..6_usize).prop_map(|desk| Move::Pause { desk }),
        8 => (0..6_usize).prop_map(|desk| Move::Reopen { desk }),
        12 => (0..12_i64).prop_map(|minutes| Move::Later { minutes }),
        1 => (5..30_i64).prop_map(|hours| Move::Hours { hours }),
        2 => Just(Move::Reverse),
        1 => any::<bool>().prop_map(|training| Move::Train { training }),
    ];
    prop::collection::vec(one, 10..120)
}

const DESKS: [&str; 6] = ["d1", "d2", "d3", "d4", "d5", "d6"];
const AGENTS: [&str; 6] = ["anna", "bruno", "carla", "dario", "elena", "fatima"];

/// Whether a desk has sent it away, and it did not go by itself.
fn is_sent_away(centre: &Centre, visit: VisitId) -> bool {
    matches!(&centre.visit(visit).place, Place::Parked(parked) if parked.desk.is_some())
}

/// The one need that a number stands for, if any.
fn needed(bit: u8) -> Vec<Need> {
    let needs = [Need::Priority, Need::StepFree].into_iter().zip([1, 2]);
    needs.filter(|(_, own)| *own == bit).map(|(need, _)| need).collect()
}

/// Makes a move; what was asked and answered, where somebody asked.
fn make(centre: &mut Centre, step: Move, known: &mut Vec<VisitId>) -> Option<Result<Answer, Refusal>> {
    let agent_at = |centre: &Centre, desk: usize| {
        let there = centre.state().open_desk(&crate::kit::desk(DESKS[desk])).map(|(_, agent)| agent.id.to_string());
        person(&there.unwrap_or_else(|| AGENTS[desk].to_owned()))
    };
    let unknown = VisitId::from_bits(0);
    let here = |centre: &Centre, desk: usize| centre.at_desk(DESKS[desk]).unwrap_or(unknown);
    let id = |desk: usize| crate::kit::desk(DESKS[desk]);
    let (by, command) = match step {
        Move::Ticket { service, language, needs } => {
            (kiosk(), issue(["welcome", "social", "legal"][service], ["it", "en", "ar", "bn"][language], &needed(needs)))
        }
        Move::Next { desk } => (agent_at(centre, desk), Command::Next { desk: id(desk), finish: centre.at_desk(DESKS[desk]) }),
        Move::Arrived { desk } => (agent_at(centre, desk), Command::Arrived { desk: id(desk), visit: here(centre, desk) }),
        Move::Missed { desk } => (agent_at(centre, desk), Command::Missed { desk: id(desk), visit: here(centre, desk) }),
        Move::Finish { desk } => (agent_at(centre, desk), Command::Finish { desk: id(desk), visit: here(centre, desk) }),
        Move::Recall { desk } => (agent_at(centre, desk), Command::Recall { desk: id(desk), visit: here(centre, desk) }),
        Move::Undo { desk, earlier } => {
            let act = centre.state().desks.get(&id(desk)).and_then(|desk| desk.last_act.as_ref()).and_then(|act| act.visit);
            let visit = act.or_else(|| known.iter().rev().nth(earlier).copied()).unwrap_or(unknown);
            (agent_at(centre, desk), Command::Undo { desk: id(desk), visit })
        }
        Move::Leave { visit } => (kiosk(), Command::Leave { visit: known.get(visit).copied().unwrap_or(unknown) }),
        Move::Open { desk, agent } => (person(AGENTS[agent]), open(DESKS[desk], AGENTS[agent], STAFF[agent].2)),
        Move::Close { desk } => (agent_at(centre, desk), Command::CloseDesk { desk: id(desk) }),
        Move::Release { desk } => (avanti_model::Principal::Site, Command::ReleaseDesk { desk: id(desk) }),
        Move::Call { desk, visit } => {
            let visit = known.get(visit).copied().unwrap_or(unknown);
            (agent_at(centre, desk), Command::Call { desk: id(desk), visit, reason: Choice::Agreed })
        }
        Move::StepOut { visit, back } => {
            let visit = known.get(visit).copied().unwrap_or(unknown);
            (avanti_model::Principal::Phone(visit), if back { Command::ComeBack { visit } } else { Command::StepOut { visit } })
        }
        Move::Park { desk, minutes } => (agent_at(centre, desk), Command::Park { desk: id(desk), visit: here(centre, desk), minutes }),
        Move::Resume { desk, visit } => {
            let away: Vec<VisitId> =
                centre.state().parked.iter().map(|(_, visit)| *visit).filter(|visit| is_sent_away(centre, *visit)).collect();
            let visit = away.get(visit % away.len().max(1)).copied().unwrap_or(unknown);
            (agent_at(centre, desk), Command::Resume { desk: id(desk), visit })
        }
        Move::Transfer { desk, service, to } => {
            let service = crate::kit::service(["welcome", "social", "legal"][service]);
            let to = DESKS.get(to).map(|to| crate::kit::desk(to));
            (agent_at(centre, desk), Command::Transfer { desk: id(desk), visit: here(centre, desk), service, to })
        }
        Move::Pause { desk } => (agent_at(centre, desk), Command::PauseDesk { desk: id(desk), reason: PauseReason::Break }),
        Move::Reopen { desk } => (agent_at(centre, desk), Command::ReopenDesk { desk: id(desk) }),
        Move::Later { minutes } => {
            centre.later(minutes);
            return None;
        }
        Move::Hours { hours } => {
            centre.later(hours * 60);
            return None;
        }
        Move::Reverse => {
            let mut settings = avanti_core::Settings::clone(&centre.state().settings);
            settings.desks.reverse();
            (avanti_model::Principal::Site, Command::ChangeSettings { base: settings.version, settings: std::sync::Arc::new(settings) })
        }
        Move::Train { training } => (avanti_model::Principal::Site, Command::SetTraining { training }),
    };
    let answer = centre.ask(&by, command);
    if let Ok(Answer::Ticket { ticket, .. }) = &answer {
        known.push(ticket.visit);
    }
    Some(answer)
}

/// A random day in training, so that most of it happens at an hour at which something can happen.
fn play(moves: &[Move], mut after_each: impl FnMut(Move, &State, &Centre, Option<&Result<Answer, Refusal>>)) -> Centre {
    let mut centre = Centre::in_training(MONDAY, "09:00");
    for (desk, agent, languages) in STAFF {
        centre.opens(desk, agent, languages).expect("the desk is free");
    }
    let mut known = Vec::new();
    for step in moves {
        let before = centre.state().clone();
        let answer = make(&mut centre, *step, &mut known);
        after_each(*step, &before, &centre, answer.as_ref());
    }
    centre
}

fn all_services(state: &State) -> BTreeSet<ServiceId> {
    state.settings.services.iter().map(|service| service.id.clone()).collect()
}

fn order(state: &State) -> Vec<(VisitId, QueuePlace)> {
    let rows = desk::queue(state, &all_services(state));
    rows.iter().filter(|row| row.visit.place == Place::Waiting).map(|row| (row.visit.id, row.visit.queue_place())).collect()
}

/// Whether a desk, as it is, can serve a visit: said once more in other words than the core's.
fn fits(state: &State, desk: &str, visit: &Visit) -> bool {
    let Some((_, made_for)) = state.settings.desk(&crate::kit::desk(desk)) else { return false };
    let Some((_, agent)) = state.open_desk(&made_for.id) else { return false };
    let service = &visit.steps[visit.step].service;
    let given = made_for.services.contains(service) && agent.services.contains(service);
    let spoken = !agent.languages.is_disjoint(&visit.speaks.iter().cloned().collect());
    let pinned = visit.steps[visit.step].desk.as_ref().is_none_or(|only| *only == made_for.id);
    pinned && given && spoken && (made_for.step_free || !visit.needs.contains(&Need::StepFree))
}

fn waiting(state: &State) -> impl Iterator<Item = &Visit> {
    state.visits.values().map(AsRef::as_ref).filter(|visit| visit.place == Place::Waiting)
}

/// Whether a visit missed no call: its reference time is still that of its ticket.
fn patient(visit: &Visit) -> bool {
    visit.current().reference == visit.issued_at
}

/// The call that a move made, with the visit as it waited before.
fn called<'s>(step: Move, before: &'s State, answer: Option<&Result<Answer, Refusal>>) -> Option<(&'static str, &'s Visit)> {
    let (Move::Next { desk }, Some(Ok(Answer::Called { visit, .. }))) = (step, answer) else { return None };
    Some((DESKS[desk], before.visit(*visit).expect("it waited")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The kit checks every invariant after each event, and that each event is read back as it was written.
    #[test]
    fn whatever_is_asked_the_state_can_be_and_every_replay_finds_it_again(moves in moves()) {
        let centre = play(&moves, |_, _, _, _| {});
        let hash = centre.state().hash();
        prop_assert_eq!(replay(&centre.journal, false).hash(), hash.clone());
        prop_assert_eq!(replay(&centre.journal, true).hash(), hash);
    }

    #[test]
    fn no_number_is_given_twice_on_a_day(moves in moves()) {
        let centre = play(&moves, |_, _, _, _| {});
        let mut given = BTreeSet::new();
        let mut day = None;
        for recorded in &centre.journal {
            if let Event::DayOpened(opened) = &recorded.event {
                day = Some(opened.day);
            }
            if let Event::TicketIssued(ticket) = &recorded.event {
                prop_assert!(given.insert((day, ticket.number)), "{} twice", ticket.number);
            }
        }
    }

    #[test]
    fn the_order_never_flips_while_no_desk_opens_or_closes(moves in moves()) {
        let mut broken = None;
        play(&moves, |step, before, centre, _| {
            let weighing = ["desk_opened", "desk_closed", "desk_released", "desk_away", "desk_reopened", "day_opened"];
            let weighs = centre.kinds_since(before.seq).iter().any(|kind| weighing.contains(kind));
            let (was, is) = (order(before), order(centre.state()));
            let stayed = |one: &[(VisitId, QueuePlace)], other: &[(VisitId, QueuePlace)]| {
                let other: BTreeMap<_, _> = other.iter().copied().collect();
                one.iter().filter(|(id, place)| other.get(id) == Some(place)).map(|(id, _)| *id).collect::<Vec<_>>()
            };
            if !weighs && stayed(&was, &is) != stayed(&is, &was) {
                broken = broken.take().or(Some(step));
            }
        });
        prop_assert!(broken.is_none(), "the order flipped with {broken:?}");
    }

    #[test]
    fn among_visits_of_one_class_and_promise_who_came_first_is_called_first(moves in moves()) {
        let mut overtaken = None;
        play(&moves, |step, before, _, answer| {
            let Some((_, first)) = called(step, before, answer) else { return };
            let alike = |visit: &&Visit| visit.class() == first.class() && visit.current().promise == first.current().promise && patient(visit);
            let came = |visit: &Visit| (visit.current().reference, visit.current().ready);
            overtaken = overtaken.or(waiting(before).filter(alike).find(|visit| came(visit) < came(first)).map(|visit| visit.number));
        });
        prop_assert!(overtaken.is_none(), "{overtaken:?} was overtaken by an equal");
    }

    #[test]
    fn a_desk_that_asks_never_gets_nobody_while_somebody_waits_whom_it_can_serve(moves in moves()) {
        let mut forgotten = None;
        play(&moves, |step, before, _, answer| {
            if let (Move::Next { desk }, Some(Ok(Answer::Nobody | Answer::Visit(_)))) = (step, answer) {
                forgotten = forgotten.or(waiting(before).find(|visit| fits(before, DESKS[desk], visit)).map(|visit| visit.number));
            }
        });
        prop_assert!(forgotten.is_none(), "{forgotten:?} waited");
    }

    #[test]
    fn nobody_is_called_to_an_unfit_desk(moves in moves()) {
        let mut misled = None;
        play(&moves, |step, before, _, answer| {
            let Some((desk, visit)) = called(step, before, answer) else { return };
            if !fits(before, desk, visit) {
                misled = Some((desk, visit.number));
            }
        });
        prop_assert!(misled.is_none(), "{misled:?}");
    }

    #[test]
    fn nobody_who_becomes_ready_much_later_is_called_first(moves in moves()) {
        let mut overtaken = None;
        play(&moves, |step, before, _, answer| {
            let Some((desk, first)) = called(step, before, answer) else { return };
            let rules = &before.settings.rules;
            let most = Span::from_minutes(i64::from(rules.walk_in_minutes - rules.priority_minutes + rules.scarcity_max_minutes));
            let late = |visit: &&Visit| first.issued_at - visit.issued_at > most;
            let there = waiting(before).filter(|visit| patient(visit) && fits(before, desk, visit));
            overtaken = overtaken.or(there.filter(late).map(|visit| (visit.number, first.number)).next());
        });
        prop_assert!(overtaken.is_none(), "{overtaken:?}");
    }

    #[test]
    fn what_is_refused_changes_nothing(moves in moves()) {
        let mut changed = None;
        play(&moves, |step, before, centre, answer| {
            if matches!(answer, Some(Err(_))) && before.seq != centre.state().seq {
                changed = Some(step);
            }
        });
        prop_assert!(changed.is_none(), "{changed:?}");
    }
}

#[test]
fn random_days_are_not_empty_of_what_the_laws_are_about() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    for _ in 0..600 {
        let moves = moves().new_tree(&mut runner).expect("no filter").current();
        for recorded in &play(&moves, |_, _, _, _| {}).journal {
            *seen.entry(recorded.event.kind()).or_default() += 1;
        }
    }
    for (kind, least) in [
        ("ticket_issued", 100),
        ("visit_called", 80),
        ("visit_arrived", 20),
        ("visit_missed", 10),
        ("visit_finished", 5),
        ("visit_recalled", 5),
        ("act_undone", 10),
        ("visit_left", 5),
        ("desk_closed", 10),
        ("day_closed", 5),
        ("settings_changed", 5),
        ("visit_parked", 5),
        ("visit_stepped_out", 5),
        ("visit_resumed", 5),
        ("visit_returned", 5),
        ("visit_transferred", 5),
        ("desk_paused", 5),
        ("desk_away", 5),
        ("desk_reopened", 5),
    ] {
        assert!(seen.get(kind).copied().unwrap_or(0) >= least, "{kind}: {seen:?}");
    }
}
