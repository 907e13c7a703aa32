//! What a batch of events changed, so that screens are told the difference.

use std::collections::{BTreeMap, BTreeSet};

use avanti_model::{DeskId, ServiceId, TicketNumber, VisitId};

use super::board::{self, BoardRow};
use crate::{
    event::{Event, Recorded, SessionEvent},
    state::{BOARD_CALLS_MAX, State},
};

/// What has changed between two states.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// So much that a snapshot says it best.
    pub everything: bool,
    /// The desks that are open, and with them the call-by times of all who wait.
    pub weights: bool,
    /// Visits that are not as they were.
    pub visits: BTreeSet<VisitId>,
    /// Visits that went from one service to another, with the one that they left.
    pub moved: BTreeMap<VisitId, ServiceId>,
    /// Whether a job for a printer is new, or has ended.
    pub prints: bool,
    /// Desks that are not as they were.
    pub desks: BTreeSet<DeskId>,
    /// Calls that were made or repeated, oldest first.
    pub calls: Vec<BoardRow>,
    /// Calls that are no longer shown: withdrawn, missed or left. Those that make room for new calls are not among them.
    pub withdrawn: Vec<TicketNumber>,
}

impl Changes {
    /// Everything may have changed.
    #[must_use]
    pub fn everything() -> Self {
        Self { everything: true, ..Self::default() }
    }

    /// What these events changed.
    #[must_use]
    pub fn between(before: &State, after: &State, events: &[Recorded]) -> Self {
        let mut changes = Self::default();
        for recorded in events {
            changes.note(before, after, &recorded.event);
        }
        for id in &changes.visits {
            let service = |state: &State| state.visit(*id).map(|visit| visit.current().service.clone());
            if let Some(left) = service(before).filter(|left| service(after).as_ref() != Some(left)) {
                changes.moved.insert(*id, left);
            }
        }
        // Who waits for a mediator is told when one is free, and when none is any more.
        changes.weights |= before.busy_mediators(None).ne(after.busy_mediators(None));
        if before.calls != after.calls || after.calls.iter().any(|id| changes.visits.contains(id)) {
            (changes.calls, changes.withdrawn) = shown(&board::rows(before), &board::rows(after));
        }
        changes.withdraw_beyond_rows(before, after);
        changes
    }

    /// A call that newer ones have pushed off the board may still be on somebody's lips: that it is over is told as well.
    fn withdraw_beyond_rows(&mut self, before: &State, after: &State) {
        for id in &self.visits {
            let called = |state: &State| state.visit(*id).filter(|visit| visit.call().is_some()).map(|visit| visit.number);
            if let Some(number) = called(before).filter(|_| !before.calls.contains(id) && called(after).is_none()) {
                self.withdrawn.push(number);
            }
        }
    }

    fn note(&mut self, before: &State, after: &State, event: &Event) {
        match event {
            Event::DayOpened(_) | Event::DayClosed { .. } | Event::IntakeOpened | Event::IntakeClosed | Event::SettingsChanged { .. } => {
                self.everything = true
            }
            Event::DeskReleased { desk, visit } => {
                self.weights = true;
                self.desks.insert(desk.clone());
                self.visits.extend(visit);
                let held = before.desks.get(desk).and_then(|desk| desk.session.as_ref());
                self.visits.extend(held.iter().flat_map(|held| held.visits.iter()));
            }
            Event::TicketIssued(ticket) => {
                self.visits.insert(ticket.visit);
                self.desks.extend(ticket.called.as_ref().map(|called| called.desk.clone()));
            }
            Event::TurnedAway { .. }
            | Event::AppointmentBooked(_)
            | Event::AppointmentMoved { .. }
            | Event::TokenHanded { .. }
            | Event::NumbersLeased { .. }
            | Event::LeasesEnded { .. }
            | Event::AbsenceBegun(_)
            | Event::AbsenceEnded { .. }
            | Event::WaitList(_)
            | Event::AppointmentCancelled { .. } => {}
            Event::VisitLeft { visit } => {
                self.visits.insert(*visit);
                self.desks.extend(desk_of(before, *visit));
            }
            Event::VisitCalled { desk, finished, visit, .. } => {
                self.visits.extend(finished);
                self.visits.insert(*visit);
                self.desks.insert(desk.clone());
            }
            Event::VisitRecalled { desk, visit }
            | Event::VisitArrived { desk, visit }
            | Event::VisitMissed { desk, visit, .. }
            | Event::VisitFinished { desk, visit }
            | Event::VisitParked { desk, visit, .. }
            | Event::VisitResumed { desk, visit, .. }
            | Event::VisitTransferred { desk, visit, .. } => {
                self.visits.insert(*visit);
                self.desks.insert(desk.clone());
            }
            Event::VisitReturned { visit } | Event::VisitSteppedOut { visit, .. } | Event::LanguageChosen { visit, .. } => {
                self.visits.insert(*visit);
            }
            Event::Print(_) => self.prints = true,
            Event::PaperTold(told) => {
                self.visits.insert(told.visit);
                self.desks.extend([before, after].into_iter().filter_map(|state| desk_of(state, told.visit)));
            }
            Event::DeskPaused { desk, .. } => self.desks.extend([desk.clone()]),
            Event::DeskOpened { desk, .. } | Event::DeskClosed { desk } | Event::DeskAway { desk } | Event::DeskReopened { desk } => {
                self.weights = true;
                self.desks.insert(desk.clone());
            }
            Event::MediatorsThere { .. } => self.weights = true,
            Event::Session { desk, happened } => {
                self.weights |= matches!(happened, SessionEvent::Begun { .. } | SessionEvent::Finished { .. });
                self.visits.extend(happened.visits());
                self.desks.insert(desk.clone());
            }
            Event::ActUndone { desk, visit, act_seq, .. } => {
                self.visits.extend(visit);
                self.note_undone(before, after, desk, *act_seq);
            }
        }
    }

    fn note_undone(&mut self, before: &State, after: &State, desk: &DeskId, act_seq: u64) {
        self.desks.insert(desk.clone());
        let act = before.desks.get(desk).and_then(|desk| desk.last_act.as_ref()).filter(|act| act.seq == act_seq);
        self.visits.extend(act.iter().flat_map(|act| act.visits.iter().map(|visit| visit.id)));
        // An act of the same batch is not in the state before: the desk's visit is what else it touched.
        self.visits.extend(after.desks.get(desk).and_then(|desk| desk.visit));
        for desk in [before, after].iter().filter_map(|state| state.desks.get(desk)) {
            self.weights |= desk.session.is_some();
            self.visits.extend(desk.session.iter().flat_map(|held| held.visits.iter()));
        }
    }
}

/// The desk to which a visit is called, or at which it is.
fn desk_of(state: &State, visit: VisitId) -> Option<DeskId> {
    Some(state.visit(visit)?.call()?.desk.clone())
}

/// What turns the rows of one list into those of the other: rows to be put on top, one after the other, and then
/// numbers to be taken away. Rows that kept their order and content are not touched.
fn shown(before: &[BoardRow], after: &[BoardRow]) -> (Vec<BoardRow>, Vec<TicketNumber>) {
    let kept = |from: usize| {
        let mut old = before.iter();
        after[from..].iter().all(|row| old.any(|other| other == row))
    };
    let fresh = (0..after.len()).find(|from| kept(*from)).unwrap_or(after.len());
    let has = |rows: &[BoardRow], row: &BoardRow| rows.iter().any(|other| other.number == row.number);
    // A full list loses its last rows to the new ones by itself; only gaps between rows that stay must be named.
    let full = after.len() == BOARD_CALLS_MAX;
    let end = if full { before.iter().rposition(|row| has(&after[fresh..], row)).unwrap_or(0) } else { before.len() };
    let gone = before[..end].iter().filter(|row| !has(after, row)).map(|row| row.number).collect();
    (after[..fresh].iter().rev().cloned().collect(), gone)
}
