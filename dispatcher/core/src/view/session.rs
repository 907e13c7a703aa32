//! What staff see of the day's sessions: who holds each, who is booked, and who of them has come.

use std::{collections::BTreeMap, sync::Arc};

use avanti_model::{DeskId, Timestamp};

use crate::{
    appointment::{Appointment, Fate},
    capacity::Roster,
    desk::{Act, LastAct},
    session::{HeldSession, Session},
    state::State,
    visit::{Outcome, Place, Visit},
};

/// A session of the day.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionRow {
    /// Which.
    pub session: Session,
    /// When it ends by the timetable.
    pub ends_at: Timestamp,
    /// How many people it takes; none where its service has no sessions any more.
    pub places: Option<u16>,
    /// The desk that holds it.
    pub held: Option<(DeskId, Arc<HeldSession>)>,
    /// When its roll-call closes, while it is held and open.
    pub roll_call_closes: Option<Timestamp>,
    /// What can be taken back, where that was the last act of a desk: which desk, which act, and when it was done.
    pub undo: Option<(DeskId, Act, Timestamp)>,
    /// Who is booked, save those who have cancelled, in the order in which they booked.
    pub people: Vec<Booked>,
}

/// A party that is booked for a session.
#[derive(Debug, Clone, PartialEq)]
pub struct Booked {
    /// Its appointment.
    pub appointment: Arc<Appointment>,
    /// Its visit, once it has checked in.
    pub visit: Option<Arc<Visit>>,
    /// Where it stands.
    pub stands: Stands,
}

/// Where a party stands that is booked for a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// It is expected.
    Expected,
    /// It was not there when the grace time was over.
    NoShow,
    /// It has checked in and waits for the session.
    Waiting,
    /// It was called to the session.
    Called,
    /// It was marked as present.
    Present,
    /// It was marked as absent, or by nobody when the roll-call closed.
    Missed,
    /// It has been there to the end.
    Finished,
    /// It has left.
    Left,
    /// It is with another desk.
    Elsewhere,
}

/// When a session ends, and who is booked for it.
type Found = (Timestamp, Vec<Arc<Appointment>>);

/// The sessions of the day: those of the timetable, and those for which somebody is booked.
#[must_use]
pub fn today(state: &State, at: Timestamp) -> Vec<SessionRow> {
    let day = state.day.day;
    let roster = Roster::of(state, day);
    let mut sessions: BTreeMap<(Timestamp, Session), Found> = BTreeMap::new();
    for service in state.settings.services.iter().filter(|service| service.sessions.is_some()) {
        for period in roster.sessions(&service.id) {
            let session = Session { service: service.id.clone(), slot: period.begins };
            sessions.insert((session.slot, session), (period.ends, Vec::new()));
        }
    }
    // What is held stays until it is finished, whatever the settings say by now.
    let held: Vec<&HeldSession> = state.desks.values().filter_map(|desk| desk.session.as_deref()).collect();
    for held in &held {
        sessions.entry((held.session.slot, held.session.clone())).or_insert_with(|| (held.ends_at, Vec::new()));
    }
    let is_meant = |own: &Appointment| !own.wish.needs_a_desk(&state.settings) || held.iter().any(|held| own.is_for(&held.session));
    let booked = state.appointments_on(day).filter(|own| own.fate != Fate::Cancelled && is_meant(own));
    for own in booked.filter_map(|own| state.appointment(own.id)) {
        let session = Session { service: own.wish.service.clone(), slot: own.slot };
        sessions.entry((own.slot, session)).or_insert_with(|| (own.ends_at(), Vec::new())).1.push(Arc::clone(own));
    }
    sessions.into_iter().map(|((_, session), (ends_at, booked))| row(state, session, ends_at, booked, at)).collect()
}

fn row(state: &State, session: Session, ends_at: Timestamp, mut booked: Vec<Arc<Appointment>>, at: Timestamp) -> SessionRow {
    booked.sort_by_key(|own| own.booked);
    let held = state.desks.iter().find_map(|(id, desk)| {
        let held = desk.session.as_ref().filter(|held| held.session == session)?;
        Some((id.clone(), Arc::clone(held)))
    });
    let is_about = |act: &LastAct, now: Option<&Arc<HeldSession>>| {
        act.visit.is_none() && [now, act.desk_session.as_ref()].into_iter().flatten().any(|held| held.session == session)
    };
    let undo = state.desks.iter().find_map(|(id, desk)| {
        let act = desk.last_act.as_deref().filter(|act| is_about(act, desk.session.as_ref()))?;
        Some((id.clone(), act.act, act.at))
    });
    let people = booked.into_iter().map(|appointment| {
        let visit = match appointment.fate {
            Fate::CheckedIn(visit) => state.visit(visit).cloned(),
            Fate::Open | Fate::Cancelled => None,
        };
        let stands = stands(state, &appointment, visit.as_deref(), held.as_ref(), at);
        Booked { appointment, visit, stands }
    });
    SessionRow {
        ends_at,
        places: state.settings.service(&session.service).and_then(|service| service.sessions.as_ref()).map(|sessions| sessions.places),
        roll_call_closes: held.as_ref().and_then(|(_, held)| state.roll_call_closes(held)),
        undo,
        people: people.collect(),
        held,
        session,
    }
}

fn stands(state: &State, own: &Appointment, visit: Option<&Visit>, held: Option<&(DeskId, Arc<HeldSession>)>, at: Timestamp) -> Stands {
    let Some(visit) = visit else {
        return if own.is_expected(&state.settings, at) { Stands::Expected } else { Stands::NoShow };
    };
    let is_in = held.is_some_and(|(_, held)| held.visits.contains(&visit.id));
    match &visit.place {
        Place::Waiting if visit.session().is_some() => Stands::Waiting,
        Place::Called(_) if is_in => Stands::Called,
        Place::Serving(_) if is_in => Stands::Present,
        Place::Over { outcome: Outcome::Missed, .. } => Stands::Missed,
        Place::Over { outcome: Outcome::Finished, .. } => Stands::Finished,
        Place::Over { outcome: Outcome::Left | Outcome::Unserved, .. } => Stands::Left,
        Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => Stands::Elsewhere,
    }
}
