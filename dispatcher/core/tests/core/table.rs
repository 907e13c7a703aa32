//! Every command on a visit in every place: done, or refused with the right word, and never anything else.

use avanti_core::{Command, Refusal, invariant};
use avanti_model::VisitId;

use crate::kit::{Centre, desk, kiosk, person};

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
}

use Asks::{Arrived, Close, Finish, Leave, Missed, NextFinishing, NextWithNobody, Open, Recall, Undo};
use Refusal::{DeskBusy, DeskMovedOn, NotCalled, NothingToUndo, StillCalled, VisitOver};

fn standing(stands: Stands) -> (Centre, VisitId) {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "en");
    let rounds = match stands {
        Stands::Waiting | Stands::Left => 0,
        Stands::Called | Stands::Serving | Stands::Finished | Stands::MissedOnce => 1,
        Stands::MissedTwice => 2,
    };
    for _ in 0..rounds {
        assert_eq!(centre.next("d5"), Some(visit));
        if matches!(stands, Stands::MissedOnce | Stands::MissedTwice) {
            centre.missed("d5", visit).expect("it is called");
        }
    }
    if matches!(stands, Stands::Serving | Stands::Finished) {
        centre.arrived("d5", visit).expect("it is called");
    }
    if stands == Stands::Finished {
        centre.finish("d5", visit).expect("it is served");
    }
    if stands == Stands::Left {
        centre.ask(&kiosk(), Command::Leave { visit }).expect("it waits");
    }
    (centre, visit)
}

fn command(asks: Asks, visit: VisitId) -> Command {
    let desk = desk("d5");
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
        Open => crate::kit::open("d5", "elena", &["it", "en"]),
    }
}

/// What each is answered; none where it is done.
fn expected(stands: Stands, asks: Asks) -> Option<Refusal> {
    match stands {
        Stands::Waiting => match asks {
            Leave | NextWithNobody | Close | Open => None,
            NextFinishing | Recall | Arrived | Missed | Finish => Some(DeskMovedOn),
            Undo => Some(NothingToUndo),
        },
        Stands::Called => match asks {
            Leave | Recall | Arrived | Missed | Undo | Open => None,
            NextWithNobody => Some(DeskMovedOn),
            NextFinishing | Finish => Some(StillCalled),
            Close => Some(DeskBusy),
        },
        Stands::Serving => match asks {
            NextFinishing | Finish | Undo | Open => None,
            NextWithNobody => Some(DeskMovedOn),
            Recall | Arrived | Missed => Some(NotCalled),
            Leave | Close => Some(DeskBusy),
        },
        Stands::Finished | Stands::MissedTwice => match asks {
            NextWithNobody | Undo | Close | Open => None,
            Leave => Some(VisitOver),
            NextFinishing | Recall | Arrived | Missed | Finish => Some(DeskMovedOn),
        },
        Stands::Left => match asks {
            NextWithNobody | Close | Open => None,
            Leave => Some(VisitOver),
            Undo => Some(NothingToUndo),
            NextFinishing | Recall | Arrived | Missed | Finish => Some(DeskMovedOn),
        },
        Stands::MissedOnce => match asks {
            Leave | NextWithNobody | Undo | Close | Open => None,
            NextFinishing | Recall | Arrived | Missed | Finish => Some(DeskMovedOn),
        },
    }
}

#[test]
fn every_command_in_every_place_is_done_or_refused_with_the_right_word() {
    let places =
        [Stands::Waiting, Stands::Called, Stands::Serving, Stands::Finished, Stands::Left, Stands::MissedOnce, Stands::MissedTwice];
    for stands in places {
        for asks in [Leave, NextWithNobody, NextFinishing, Recall, Arrived, Missed, Finish, Undo, Close, Open] {
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
    for stands in [Stands::Waiting, Stands::Called, Stands::Serving, Stands::Finished] {
        for asks in [NextWithNobody, NextFinishing, Recall, Arrived, Missed, Finish, Undo, Close] {
            let (mut centre, visit) = standing(stands);
            let asked = centre.ask(&person("anna"), command(asks, visit));
            assert_eq!(asked, Err(Refusal::NotSignedInAtDesk), "{asks:?} while {stands:?}");
        }
    }
}
