//! Laws of calling with mediators, for whatever clerks do.

use avanti_core::{
    Command, Event, Settings, State,
    calling::{Choice, Reason},
    site::Mediator,
};
use avanti_model::Span;
use proptest::prelude::*;

use crate::{
    booking::bookable,
    kit::{Centre, desk, language, replay},
    mediators::{centre, counted_on},
};

const DESKS: [&str; 3] = ["d3", "d4", "d5"];

#[derive(Debug, Clone, Copy)]
enum Move {
    Ticket { service: usize, language: usize },
    Next { desk: usize },
    Arrived { desk: usize },
    Missed { desk: usize },
    Call { desk: usize, visit: usize },
    Park { desk: usize },
    Resume { desk: usize },
    Undo { desk: usize },
    Later { minutes: i64 },
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let at = || 0..DESKS.len();
    let one = prop_oneof![
        8 => (0..2_usize, 0..3_usize).prop_map(|(service, language)| Move::Ticket { service, language }),
        8 => at().prop_map(|desk| Move::Next { desk }),
        8 => at().prop_map(|desk| Move::Arrived { desk }),
        1 => at().prop_map(|desk| Move::Missed { desk }),
        1 => (at(), 0..9_usize).prop_map(|(desk, visit)| Move::Call { desk, visit }),
        2 => at().prop_map(|desk| Move::Park { desk }),
        2 => at().prop_map(|desk| Move::Resume { desk }),
        3 => at().prop_map(|desk| Move::Undo { desk }),
        2 => (0..20_i64).prop_map(|minutes| Move::Later { minutes }),
    ];
    prop::collection::vec(one, 10..100)
}

/// Two mediators, of whom one speaks one language more.
fn two_mediators() -> Settings {
    let mut settings = counted_on();
    let languages = ["bn", "ar"].map(language).into();
    settings.mediators.push(Mediator { id: "both-1".to_owned(), languages, ..settings.mediators[0].clone() });
    settings
}

/// What is refused changes nothing.
fn make(centre: &mut Centre, step: Move) {
    let here = |at: usize| centre.at_desk(DESKS[at]);
    let (at, command) = match step {
        Move::Ticket { service, language } => {
            centre.ticket(["social", "legal"][service], ["bn", "ar", "it"][language]);
            return;
        }
        Move::Later { minutes } => {
            centre.later(minutes);
            return;
        }
        Move::Next { desk: at } => (at, Some(Command::Next { desk: desk(DESKS[at]), finish: here(at) })),
        Move::Arrived { desk: at } => (at, here(at).map(|visit| Command::Arrived { desk: desk(DESKS[at]), visit })),
        Move::Missed { desk: at } => (at, here(at).map(|visit| Command::Missed { desk: desk(DESKS[at]), visit })),
        Move::Park { desk: at } => (at, here(at).map(|visit| Command::Park { desk: desk(DESKS[at]), visit, minutes: 9 })),
        Move::Call { desk: at, visit } => {
            let known = centre.state().visits.keys().copied().nth(visit);
            (at, known.map(|visit| Command::Call { desk: desk(DESKS[at]), visit, reason: Choice::Agreed }))
        }
        Move::Resume { desk: at } => {
            let parked = centre.state().parked.iter().map(|(_, visit)| *visit).next();
            (at, parked.map(|visit| Command::Resume { desk: desk(DESKS[at]), visit }))
        }
        Move::Undo { desk: at } => {
            let last_act = centre.state().desks.get(&desk(DESKS[at])).and_then(|desk| desk.last_act.as_ref()?.visit);
            (at, last_act.map(|visit| Command::Undo { desk: desk(DESKS[at]), visit }))
        }
    };
    let _ = command.map(|command| centre.by_desk(DESKS[at], |_| command));
}

/// Whether somebody spoke with the visit of each call that the rule made: the clerk, or a mediator who was there.
fn all_spoken_with(state: &State, event: &Event) -> bool {
    let Event::VisitCalled { desk, visit, decision, mediator, .. } = event else { return true };
    let (_, agent) = state.open_desk(desk).expect("an open desk calls");
    let speaks = &state.visit(*visit).expect("a visit of today").speaks;
    let by_clerk = speaks.iter().any(|language| agent.languages.contains(language));
    let mediating = state.mediating.as_deref().expect("the site counts on them");
    let by_mediator = mediator.as_ref().is_some_and(|id| mediating.there.get(id).is_some_and(|own| own.speaks(speaks)));
    // For the language of whom staff chose they answer themselves.
    by_clerk != by_mediator || (decision.reason == Reason::Pinned && mediator.is_none())
}

/// The events of a day, whose seq and time are those of the record, without the settings.
fn happened(centre: &Centre) -> Vec<String> {
    centre.journal.iter().filter(|recorded| !recorded.event.opens_day()).map(|recorded| format!("{recorded:?}")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mediator_is_with_two_visits_and_nobody_is_called_without_a_common_language(moves in moves()) {
        let mut centre = centre(two_mediators());
        for step in moves {
            // After each event every invariant is checked, that no mediator is with two visits among them.
            let before = centre.journal.len();
            make(&mut centre, step);
            let state = centre.state();
            for recorded in &centre.journal[before..] {
                prop_assert!(all_spoken_with(state, &recorded.event), "{:?}", recorded.event);
            }
            // Nobody waits beside an idle desk that could call them.
            if let Move::Next { desk: at } = step
                && centre.at_desk(DESKS[at]).is_none()
                && let Some((own, agent)) = state.open_desk(&desk(DESKS[at])).filter(|(own, _)| own.is_free())
            {
                let mask = state.staffing.desk(&desk(DESKS[at]));
                let spoken = |speaks: &[avanti_model::Language]| speaks.iter().any(|language| agent.languages.contains(language));
                let left = state.queues.iter().find(|(class, queue)| {
                    queue.weight.able.meets(mask) && (spoken(&class.speaks) || state.free_mediator(&class.speaks, None).is_some())
                });
                prop_assert!(left.is_none(), "{own:?} {left:?}");
            }
        }
        centre.at_moment(centre.now + Span::from_minutes(1));
        prop_assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash());
    }

    #[test]
    fn a_site_that_does_not_count_on_mediators_does_what_one_without_any_does(moves in moves()) {
        let mut settings = two_mediators();
        settings.rules.call_mediators = false;
        let (mut with, mut without) = (centre(settings), centre(Settings { mediators: Vec::new(), ..bookable() }));
        for step in moves {
            make(&mut with, step);
            make(&mut without, step);
        }
        prop_assert_eq!(happened(&with), happened(&without));
    }
}
