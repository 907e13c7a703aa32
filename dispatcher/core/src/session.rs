//! A session: one slot of a service for many people, who are called together by one call and marked as present in a roll-call.

use std::collections::BTreeSet;

use avanti_model::{ServiceId, Timestamp, VisitId, limits};
use serde::Serialize;

use crate::{
    site::Rules,
    state::State,
    visit::{Outcome, Place, Visit},
};

/// A session of a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Session {
    /// The service.
    pub service: ServiceId,
    /// When it begins by the timetable.
    pub slot: Timestamp,
}

/// A session that a desk holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldSession {
    /// Which.
    pub session: Session,
    /// When it was begun.
    pub began: Timestamp,
    /// When it ends by the timetable.
    pub ends_at: Timestamp,
    /// When somebody of it was called last.
    pub last_call: Timestamp,
    /// Whether the roll-call has been closed: the grace time was over.
    pub closed: bool,
    /// The visits that were called to it, save those that are over.
    pub visits: BTreeSet<VisitId>,
}

impl State {
    /// The visits that wait for a session to be called.
    pub fn gathered_for(&self, session: &Session) -> impl Iterator<Item = VisitId> {
        let first = (session.clone(), VisitId::from_bits(0));
        self.gathered.range(first..).take_while(move |(own, _)| own == session).map(|(_, visit)| *visit)
    }

    /// Whether a session has been held to its end: who comes for it now waits to be called in turn.
    pub(crate) fn is_over(&self, session: &Session) -> bool {
        let is_held = self.desks.iter().any(|(_, desk)| desk.session.as_ref().is_some_and(|held| held.session == *session));
        let was_held = |visit: &Visit| {
            matches!(visit.place, Place::Over { outcome: Outcome::Finished, .. }) && visit.session().as_ref() == Some(session)
        };
        !is_held && self.visits.values().any(|visit| was_held(visit))
    }

    /// Those of a held session who were called and are not marked as present.
    pub(crate) fn unmarked<'s>(&'s self, held: &'s HeldSession) -> impl Iterator<Item = &'s Visit> {
        let visits = held.visits.iter().filter_map(|visit| self.visit(*visit).map(AsRef::as_ref));
        visits.filter(|visit| matches!(visit.place, Place::Called(_)))
    }

    /// Whether somebody was marked as present: only then does not being marked mean anything, since a clerk may do without a roll-call.
    pub(crate) fn is_roll_called(&self, held: &HeldSession) -> bool {
        held.visits.iter().filter_map(|visit| self.visit(*visit)).any(|visit| matches!(visit.place, Place::Serving(_)))
    }

    /// When the roll-call closes: the grace time after the session began, by the timetable or later.
    pub(crate) fn roll_call_closes(&self, held: &HeldSession) -> Option<Timestamp> {
        let grace = minutes(self.settings.rules.grace_minutes);
        (!held.closed).then(|| held.session.slot.max(held.began) + grace)
    }

    /// When those who are not marked are called again, and who: as many as a board shows, those first who were called least.
    pub(crate) fn session_recall(&self, held: &HeldSession) -> Option<(Timestamp, Vec<VisitId>)> {
        let Rules { repeats, repeat_seconds, .. } = self.settings.rules;
        let mut unmarked: Vec<(u8, avanti_model::TicketNumber, VisitId)> =
            self.unmarked(held).filter_map(|visit| Some((visit.call()?.calls, visit.number, visit.id))).collect();
        unmarked.sort_unstable();
        let (calls, ..) = *unmarked.first().filter(|(calls, ..)| *calls <= repeats)?;
        // Where others were called more often, the same round goes on.
        let goes_on = calls == 0 || unmarked.last().is_some_and(|(most, ..)| *most > calls);
        let seconds = if goes_on { limits::SESSION_CALL_SECONDS } else { repeat_seconds };
        let again = unmarked.iter().filter(|(own, ..)| *own == calls).take(crate::state::BOARD_CALLS_MAX).map(|(.., visit)| *visit);
        Some((held.last_call + avanti_model::Span::from_millis(i64::from(seconds) * 1000), again.collect()))
    }
}

pub(crate) fn minutes(minutes: u16) -> avanti_model::Span {
    avanti_model::Span::from_minutes(i64::from(minutes))
}
