//! Holding a session: everybody who has checked in is called by one act, a roll-call says who has come, one act ends it for all.

use std::sync::Arc;

use avanti_model::{AppointmentId, DeskId, Principal, Timestamp, VisitId};

use super::{
    issue::{Coming, Origin},
    own_desk, own_free_desk, undo,
};
use crate::{
    appointment::{Appointment, Fate},
    calling::{Class, Decision, Reason},
    capacity::{Period, Roster},
    desk::DeskState,
    event::{CalledLate, Event, SessionEvent},
    refusal::Refusal,
    session::{HeldSession, Session, minutes},
    state::State,
    visit::{Group, Outcome, Place},
};

/// Calls all who wait for a session to the desk. The clerk must give the service, and answers for the language.
pub(crate) fn begin(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, session: &Session) -> Result<Vec<Event>, Refusal> {
    let (place, agent) = own_free_desk(state, by, desk)?;
    let period = timetable(state, session).ok_or(Refusal::NoSession)?;
    if !place.services.contains(&session.service) || !agent.services.contains(&session.service) {
        return Err(Refusal::UnfitDesk);
    }
    let held = |desk: &crate::desk::DeskState| desk.session.as_ref().is_some_and(|held| held.session == *session);
    if state.desks.values().any(held) {
        return Err(Refusal::SessionTaken);
    }
    let from = session.slot - minutes(state.settings.booking.check_in_minutes);
    if at < from {
        return Err(Refusal::TooEarly { slot: session.slot, from });
    }
    let mut visits: Vec<VisitId> = state.gathered_for(session).collect();
    visits.sort_unstable_by_key(|visit| state.visit(*visit).map(|visit| visit.number));
    let begun = SessionEvent::Begun {
        service: session.service.clone(),
        slot: session.slot,
        ends_at: period.ends,
        decision: Arc::new(decision(state, session, visits.len())),
        visits,
    };
    Ok(vec![Event::Session { desk: desk.clone(), happened: begun }])
}

/// Marks who has come. Whoever has not checked in does so by this, as long as the session lasts.
pub(crate) fn present(
    state: &State,
    at: Timestamp,
    entropy: u64,
    by: &Principal,
    desk: &DeskId,
    id: AppointmentId,
) -> Result<Vec<Event>, Refusal> {
    let held = held(state, by, desk)?;
    let own = booked(state, held, id)?;
    let decision = || Some(Arc::new(decision(state, &held.session, 1)));
    let joined = |visit, decision| Event::Session { desk: desk.clone(), happened: SessionEvent::Joined { visit, decision } };
    let visit = match own.fate {
        Fate::Cancelled => return Err(Refusal::Cancelled { slot: own.slot }),
        Fate::CheckedIn(visit) => state.visit(visit).ok_or(Refusal::UnknownVisit(visit))?,
        Fate::Open => {
            let origin = Origin { slot: Some(own.slot), appointment: Some(id), session: true, ..Origin::default() };
            let ticket = Coming::at(state, own.wish.clone(), at, Some(own.slot))?.ticket(state, None, at, entropy, origin)?;
            let visit = ticket.iter().find_map(|event| if let Event::TicketIssued(ticket) = event { Some(ticket.visit) } else { None });
            let joined = visit.map(|visit| joined(visit, decision()));
            return Ok(ticket.into_iter().chain(joined).collect());
        }
    };
    match &visit.place {
        Place::Waiting if visit.session().as_ref() == Some(&held.session) => Ok(vec![joined(visit.id, decision())]),
        Place::Called(call) if call.desk == *desk => Ok(vec![joined(visit.id, None)]),
        Place::Serving(call) if call.desk == *desk => Ok(Vec::new()),
        Place::Called(_) | Place::Serving(_) => Err(Refusal::VisitAtDesk),
        // Who was marked as absent has come after all.
        Place::Over { outcome: Outcome::Missed, .. }
            if visit.session().as_ref() == Some(&held.session) && state.numbering.shown_by(visit.picture).is_none() =>
        {
            Ok(vec![joined(visit.id, decision())])
        }
        Place::Waiting | Place::Parked(_) => Err(Refusal::NoSession),
        Place::Over { .. } => Err(Refusal::VisitOver),
    }
}

/// Marks who has not come. Whoever has not even checked in needs no mark: the appointment is a no-show by itself.
pub(crate) fn absent(state: &State, by: &Principal, desk: &DeskId, id: AppointmentId) -> Result<Vec<Event>, Refusal> {
    let held = held(state, by, desk)?;
    let Fate::CheckedIn(visit) = booked(state, held, id)?.fate else { return Ok(Vec::new()) };
    let visit = state.visit(visit).ok_or(Refusal::UnknownVisit(visit))?;
    let is_here = held.visits.contains(&visit.id) || state.gathered_for(&held.session).any(|waiting| waiting == visit.id);
    match visit.place {
        Place::Over { .. } => Ok(Vec::new()),
        Place::Waiting | Place::Called(_) | Place::Serving(_) if is_here => {
            Ok(vec![Event::Session { desk: desk.clone(), happened: SessionEvent::Missed { visit: visit.id } }])
        }
        Place::Waiting | Place::Parked(_) => Err(Refusal::NoSession),
        Place::Called(_) | Place::Serving(_) => Err(Refusal::VisitAtDesk),
    }
}

/// Ends the session for all who are there. Who checked in after it was begun and was not let in waits to be called in turn.
pub(crate) fn finish(state: &State, by: &Principal, desk: &DeskId, session: &Session) -> Result<Vec<Event>, Refusal> {
    let held = held(state, by, desk)?;
    if held.session != *session {
        return Err(Refusal::DeskMovedOn);
    }
    // Once the roll-call is closed, who was not marked is there without one: a late-comer who is let in does not change that.
    let is_called = !held.closed && state.is_roll_called(held);
    let missed: Vec<VisitId> = if is_called { state.unmarked(held).map(|visit| visit.id).collect() } else { Vec::new() };
    let finished = held.visits.iter().filter(|visit| !missed.contains(visit)).copied().collect();
    let late = state.gathered_for(session).collect();
    Ok(vec![Event::Session { desk: desk.clone(), happened: SessionEvent::Finished { finished, missed, late } }])
}

/// Takes the last act back, if it was one of this session.
pub(crate) fn undo(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, session: &Session) -> Result<Vec<Event>, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    let act = open.last_act.as_ref().ok_or(Refusal::NothingToUndo)?;
    let mut sessions = [&open.session, &act.desk_session].into_iter().flatten();
    if !sessions.any(|held| held.session == *session) {
        return Err(Refusal::DeskMovedOn);
    }
    let held_elsewhere =
        |other: &DeskId, open: &DeskState| other != desk && open.session.as_ref().is_some_and(|held| held.session == *session);
    if state.desks.iter().any(|(other, open)| held_elsewhere(other, open)) {
        return Err(Refusal::UndoTooLate);
    }
    undo::undo(state, at, by, desk, None)
}

/// The call of a session that is held: who comes in time is shown the way like those who were there when it began.
pub(crate) fn call_of(state: &State, session: &Session) -> Option<CalledLate> {
    let (desk, _) = state.desks.iter().find(|(_, desk)| desk.session.as_ref().is_some_and(|held| held.session == *session))?;
    Some(CalledLate { desk: desk.clone(), decision: Arc::new(decision(state, session, 1)) })
}

/// When a session is held, by the timetable or since somebody is booked for it.
fn timetable(state: &State, session: &Session) -> Option<Period> {
    let day = state.day.day;
    let roster = Roster::of(state, day);
    let planned = roster.sessions(&session.service).iter().find(|period| period.begins == session.slot).copied();
    let has_sessions = state.settings.service(&session.service).is_some_and(|service| service.sessions.is_some());
    let mut booked = state.appointments_on(day).filter(|own| has_sessions && own.is_for(session) && own.fate != Fate::Cancelled);
    planned.or_else(|| booked.next().map(|own| Period { begins: own.slot, ends: own.ends_at() }))
}

fn held<'s>(state: &'s State, by: &Principal, desk: &DeskId) -> Result<&'s HeldSession, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    open.session.as_deref().ok_or(Refusal::NoSession)
}

fn booked<'s>(state: &'s State, held: &HeldSession, id: AppointmentId) -> Result<&'s Appointment, Refusal> {
    let own = state.appointment(id).ok_or(Refusal::UnknownAppointment)?;
    if own.is_for(&held.session) { Ok(own) } else { Err(Refusal::NoSession) }
}

/// The figures behind the call to a session: it counts from its slot.
fn decision(state: &State, session: &Session, called: usize) -> Decision {
    let (service, speaks) = (session.service.clone(), state.settings.languages.clone());
    let able = state.staffing.able(&Class { service, speaks, step_free: false, desk: None, booked: None });
    Decision {
        reason: Reason::Session,
        reference: session.slot,
        promise: avanti_model::Span::ZERO,
        credit: avanti_model::Span::ZERO,
        call_by: session.slot,
        able: able.count(),
        open: state.staffing.count(),
        compared: u32::try_from(called).unwrap_or(u32::MAX),
        group: Group::Booked,
        choice: None,
    }
}
