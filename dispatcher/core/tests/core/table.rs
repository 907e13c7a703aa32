//! Every command on a visit in every place: done, or refused with the right word, and never anything else.

use avanti_core::{Command, Refusal, calling::Choice, desk::PauseReason, invariant};
use avanti_model::{DeskId, VisitId};

use crate::kit::{Centre, desk, kiosk, person, service};

/// Where a visit can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Waiting,
    Called,
    Serving,
    Finished,
    Left,
    MissedOnce,
    MissedTwice,
    Parked,
    Resumed,
    Transferred,
    Paused,
}

/// What can be asked about a visit at desk 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    Leave,
    NextWithNobody,
    NextFinishing,
    Recall,
    Arrived,
    Missed,
    Finish,
    Undo,
    Close,
    Open,
    Call,
    Park,
    Resume,
    Transfer,
    Pause,
    Reopen,
}

use Asks::{
    Arrived, Call, Close, Finish, Leave, Missed, NextFinishing, NextWithNobody, Open, Park, Pause, Recall, Reopen, Resume, Transfer, Undo,
};
use Refusal::{DeskBusy, DeskMovedOn, DeskPaused, NotCalled, NotParked, NothingToUndo, StillCalled, UnfitDesk, VisitOver};

fn standing(stands: Stands) -> (Centre, VisitId) {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    let rounds = match stands {
        Stands::Waiting | Stands::Left | Stands::Paused => 0,
        Stands::Called | Stands::Serving | Stands::Finished | Stands::MissedOnce => 1,
        Stands::Parked | Stands::Resumed | Stands::Transferred => 1,
        Stands::MissedTwice => 2,
    };
    for _ in 0..rounds {
        assert_eq!(centre.next("d5"), Some(visit));
        if matches!(stands, Stands::MissedOnce | Stands::MissedTwice) {
            centre.missed("d5", visit).expect("it is called");
        }
    }
    let came = [Stands::Serving, Stands::Finished, Stands::Parked, Stands::Resumed, Stands::Transferred];
    if came.contains(&stands) {
        centre.arrived("d5", visit).expect("it is called");
    }
    if stands == Stands::Finished {
        centre.finish("d5", visit).expect("it is served");
    }
    if matches!(stands, Stands::Parked | Stands::Resumed) {
        centre.by_desk("d5", |desk| Command::Park { desk, visit, minutes: 30 }).expect("it is served");
    }
    if stands == Stands::Resumed {
        centre.by_desk("d5", |desk| Command::Resume { desk, visit }).expect("it is away");
    }
    if stands == Stands::Transferred {
        centre.by_desk("d5", |desk| command_at(desk, Transfer, visit)).expect("it is served");
    }
    if stands == Stands::Paused {
        centre.by_desk("d5", |desk| command_at(desk, Pause, visit)).expect("it is idle");
    }
    if stands == Stands::Left {
        centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    }
    (centre, visit)
}

fn command(asks: Asks, visit: VisitId) -> Command {
    command_at(desk("d5"), asks, visit)
}

fn command_at(desk: DeskId, asks: Asks, visit: VisitId) -> Command {
    match asks {
        Leave => Command::Leave { visit },
        NextWithNobody => Command::Next { desk, finish: None },
        NextFinishing => Command::Next { desk, finish: Some(visit) },
        Recall => Command::Recall { desk, visit },
        Arrived => Command::Arrived { desk, visit },
        Missed => Command::Missed { desk, visit },
        Finish => Command::Finish { desk, visit },
        Undo => Command::Undo { desk, visit },
        Close => Command::CloseDesk { desk },
        Call => Command::Call { desk, visit, reason: Choice::Agreed },
        Park => Command::Park { desk, visit, minutes: 30 },
        Resume => Command::Resume { desk, visit },
        Transfer => Command::Transfer { desk, visit, service: service("welcome"), to: None },
        Pause => Command::PauseDesk { desk, reason: PauseReason::Break },
        Reopen => Command::ReopenDesk { desk },
        Open => crate::kit::open("d5", "elena", &["it", "en"]),
    }
}

/// What each is answered; none where it is done.
fn expected(stands: Stands, asks: Asks) -> Option<Refusal> {
    match stands {
        Stands::Waiting => match asks {
            Leave | NextWithNobody | Close | Open | Call | Pause | Reopen => None,
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Undo => Some(NothingToUndo),
            Resume => Some(NotParked),
        },
        Stands::Called => match asks {
            Leave | Recall | Arrived | Missed | Undo | Open | Reopen => None,
            NextWithNobody => Some(DeskMovedOn),
            NextFinishing | Finish | Park | Transfer => Some(StillCalled),
            Close | Call | Resume | Pause => Some(DeskBusy),
        },
        Stands::Serving | Stands::Resumed => match asks {
            NextFinishing | Finish | Undo | Open | Park | Transfer | Reopen => None,
            NextWithNobody => Some(DeskMovedOn),
            Recall | Arrived | Missed => Some(NotCalled),
            Leave | Close | Call | Resume | Pause => Some(DeskBusy),
        },
        Stands::Finished | Stands::MissedTwice => match asks {
            NextWithNobody | Undo | Close | Open | Pause | Reopen => None,
            Leave | Call => Some(VisitOver),
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Resume => Some(NotParked),
        },
        Stands::Left => match asks {
            NextWithNobody | Close | Open | Pause | Reopen => None,
            Leave | Call => Some(VisitOver),
            Undo => Some(NothingToUndo),
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Resume => Some(NotParked),
        },
        Stands::MissedOnce => match asks {
            Leave | NextWithNobody | Undo | Close | Open | Call | Pause | Reopen => None,
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Resume => Some(NotParked),
        },
        Stands::Parked => match asks {
            Leave | NextWithNobody | Undo | Close | Open | Call | Resume | Pause | Reopen => None,
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
        },
        Stands::Transferred => match asks {
            Leave | NextWithNobody | Undo | Close | Open | Pause | Reopen => None,
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Call => Some(UnfitDesk),
            Resume => Some(NotParked),
        },
        Stands::Paused => match asks {
            Leave | Close | Open | Reopen => None,
            NextWithNobody | Call | Resume | Pause => Some(DeskPaused),
            NextFinishing | Recall | Arrived | Missed | Finish | Park | Transfer => Some(DeskMovedOn),
            Undo => Some(NothingToUndo),
        },
    }
}

const PLACES: [Stands; 11] = [
    Stands::Waiting,
    Stands::Called,
    Stands::Serving,
    Stands::Finished,
    Stands::Left,
    Stands::MissedOnce,
    Stands::MissedTwice,
    Stands::Parked,
    Stands::Resumed,
    Stands::Transferred,
    Stands::Paused,
];

const BY_THE_DESK: [Asks; 15] =
    [NextWithNobody, NextFinishing, Recall, Arrived, Missed, Finish, Undo, Close, Open, Call, Park, Resume, Transfer, Pause, Reopen];

#[test]
fn every_command_in_every_place_is_done_or_refused_with_the_right_word() {
    for stands in PLACES {
        for asks in BY_THE_DESK.into_iter().chain([Leave]) {
            let (mut centre, visit) = standing(stands);
            let (seq, hash) = (centre.state().seq, centre.state().hash());
            let asked = centre.ask(&person("elena"), command(asks, visit));
            assert_eq!(asked.as_ref().err(), expected(stands, asks).as_ref(), "{asks:?} while {stands:?}");
            if asked.is_err() {
                assert_eq!((centre.state().seq, centre.state().hash()), (seq, hash), "a refusal changes nothing");
            }
            invariant::check(centre.state()).expect("every state can be");
        }
    }
}

#[test]
fn a_stranger_at_the_desk_is_refused_in_every_place() {
    for stands in PLACES {
        for asks in BY_THE_DESK.into_iter().filter(|asks| *asks != Open) {
            let (mut centre, visit) = standing(stands);
            let asked = centre.ask(&person("anna"), command(asks, visit));
            assert_eq!(asked, Err(Refusal::NotSignedInAtDesk), "{asks:?} while {stands:?}");
        }
    }
}

#[test]
fn whatever_a_desk_did_is_taken_back_to_what_was_before() {
    let acts = [(Stands::Waiting, Call), (Stands::Called, Arrived), (Stands::Called, Missed), (Stands::Serving, Finish)];
    let more = [
        (Stands::Serving, Park),
        (Stands::Parked, Resume),
        (Stands::Serving, Transfer),
        (Stands::MissedOnce, Call),
        (Stands::Parked, Call),
    ];
    for (stands, asks) in acts.into_iter().chain(more) {
        let (mut centre, visit) = standing(stands);
        let before =
            (centre.visit(visit).place.clone(), centre.visit(visit).steps.clone(), centre.at_desk("d5"), centre.state().parked.clone());
        centre.ask(&person("elena"), command(asks, visit)).expect("it can be done");
        centre.undo("d5", visit).expect("nothing has changed since");
        let after =
            (centre.visit(visit).place.clone(), centre.visit(visit).steps.clone(), centre.at_desk("d5"), centre.state().parked.clone());
        assert_eq!(after, before, "{asks:?} while {stands:?}");
    }
}
