//! What each act of a session does: calling all of them, marking one, ending it.

use std::sync::Arc;

use avanti_model::{DeskId, Timestamp, VisitId};

use crate::{
    calling::Decision,
    desk::{Act, LastAct},
    event::{CalledLate, SessionEvent},
    session::{HeldSession, Session},
    state::{BOARD_CALLS_MAX, State},
    visit::{Call, Moment, Outcome, Place, Visit, What},
};

impl State {
    pub(super) fn apply_to_session(&mut self, desk: &DeskId, happened: &SessionEvent, seq: u64, at: Timestamp) {
        match happened {
            SessionEvent::Begun { service, slot, ends_at, visits, decision } => {
                let session = Session { service: service.clone(), slot: *slot };
                let all = visits.iter().copied().collect();
                let held = HeldSession { session, began: at, ends_at: *ends_at, last_call: at, closed: false, visits: all };
                self.begin_session(desk, held, visits, decision, seq, at);
            }
            SessionEvent::Recalled { visits } => self.recall_session(desk, visits, seq, at),
            SessionEvent::Joined { visit, decision } => self.join_session(desk, *visit, decision.as_ref(), seq, at),
            SessionEvent::Missed { visit } => {
                let act = self.session_act(desk, Act::Absent, &[*visit], seq, at);
                self.miss_session(desk, &[*visit], seq, at);
                self.touch_session(desk, seq, act);
            }
            SessionEvent::RollCallClosed { missed } => {
                self.miss_session(desk, missed, seq, at);
                self.change_session(desk, |held| held.closed = true);
                self.touch_session(desk, seq, None);
            }
            SessionEvent::Finished { finished, missed, late } => {
                let all: Vec<VisitId> = happened.visits().collect();
                let act = self.session_act(desk, Act::FinishSession, &all, seq, at);
                finished.iter().for_each(|visit| self.end(*visit, Outcome::Finished, What::Finished, seq, at));
                self.miss_session(desk, missed, seq, at);
                self.set_session(desk, None);
                for visit in late {
                    let moment = Moment { at, what: What::Returned, desk: None, agent: None, decision: None };
                    self.change(*visit, seq, moment, Visit::leave_session);
                }
                self.touch_session(desk, seq, act);
            }
        }
    }

    fn begin_session(&mut self, desk: &DeskId, held: HeldSession, visits: &[VisitId], decision: &Arc<Decision>, seq: u64, at: Timestamp) {
        let act = self.session_act(desk, Act::BeginSession, visits, seq, at);
        for (place, visit) in visits.iter().enumerate() {
            let moment = self.moment(What::Called, desk, at, Some(decision));
            // Of more than a board shows, the others are called a little later.
            let calls = u8::from(place < BOARD_CALLS_MAX);
            let call =
                Call { desk: desk.clone(), at, last_at: at, arrived_at: None, calls, decision: Arc::clone(decision), mediator: None };
            self.change(*visit, seq, moment, |visit| visit.place = Place::Called(call));
        }
        visits.iter().take(BOARD_CALLS_MAX).rev().for_each(|visit| self.show_call(*visit));
        self.set_session(desk, Some(Arc::new(held)));
        self.touch_session(desk, seq, act);
    }

    /// A desk holds a session, or none: as long as it does, nobody else can count on it.
    pub(super) fn set_session(&mut self, desk: &DeskId, session: Option<Arc<HeldSession>>) {
        let desk = self.desks.entry(desk.clone()).or_default();
        let weighs = desk.session.is_some() != session.is_some();
        desk.session = session;
        if weighs {
            self.weigh_queues();
            self.release_pins();
        }
    }

    fn recall_session(&mut self, desk: &DeskId, visits: &[VisitId], seq: u64, at: Timestamp) {
        for visit in visits {
            let moment = self.moment(What::Recalled, desk, at, None);
            self.change(*visit, seq, moment, |visit| {
                if let Place::Called(call) = &mut visit.place {
                    call.calls += 1;
                    call.last_at = at;
                }
            });
        }
        visits.iter().rev().for_each(|visit| self.show_call(*visit));
        self.change_session(desk, |held| held.last_call = at);
        // A repeat takes nothing from what the clerk did last.
        let act = self.desks.get(desk).and_then(|desk| desk.last_act.as_deref());
        let act = act.map(|act| Arc::new(LastAct { seq, ..act.clone() }));
        self.touch_session(desk, seq, act);
    }

    fn join_session(&mut self, desk: &DeskId, id: VisitId, decision: Option<&Arc<Decision>>, seq: u64, at: Timestamp) {
        let act = self.session_act(desk, Act::Present, &[id], seq, at);
        let what = if decision.is_some() { What::Called } else { What::Arrived };
        let moment = self.moment(what, desk, at, decision);
        self.change(id, seq, moment, |visit| {
            let call = match (visit.call(), decision) {
                (Some(call), _) => Call { arrived_at: Some(at), ..call.clone() },
                (None, Some(decision)) => Call {
                    desk: desk.clone(),
                    at,
                    last_at: at,
                    arrived_at: Some(at),
                    calls: 0,
                    decision: Arc::clone(decision),
                    mediator: None,
                },
                // Whoever was not called gets a decision with the event.
                (None, None) => return,
            };
            visit.place = Place::Serving(call);
        });
        if let Some(picture) = self.visits.get(&id).map(|visit| visit.picture) {
            self.numbering.show(picture, id);
        }
        self.change_session(desk, |held| {
            held.visits.insert(id);
        });
        self.touch_session(desk, seq, act);
    }

    /// Somebody has come after the session had begun: its call is theirs too, and takes nothing from what the clerk did last.
    pub(super) fn call_late(&mut self, called: &CalledLate, id: VisitId, seq: u64, at: Timestamp) {
        let CalledLate { desk, decision } = called;
        let Some(waiting) = self.visits.get(&id).cloned() else { return };
        let moment = self.moment(What::Called, desk, at, Some(decision));
        let call = Call { desk: desk.clone(), at, last_at: at, arrived_at: None, calls: 1, decision: Arc::clone(decision), mediator: None };
        self.change(id, seq, moment, |visit| visit.place = Place::Called(call));
        self.show_call(id);
        let join = |held: &mut Arc<HeldSession>| {
            let held = Arc::make_mut(held);
            held.last_call = at;
            held.visits.insert(id)
        };
        let Some(open) = self.desks.get_mut(desk) else { return };
        open.session.as_mut().map(join);
        let act = open.last_act.as_deref().cloned().map(|mut act| {
            act.seq = seq;
            match &mut act.desk_session {
                Some(held) => _ = join(held),
                // To take back that it was begun is to let everybody wait.
                None => act.visits.push(waiting),
            }
            Arc::new(act)
        });
        self.touch_session(desk, seq, act);
    }

    /// Those who did not come are gone, and the session goes on without them.
    fn miss_session(&mut self, desk: &DeskId, visits: &[VisitId], seq: u64, at: Timestamp) {
        for visit in visits {
            self.end(*visit, Outcome::Missed, What::Missed, seq, at);
        }
        self.change_session(desk, |held| held.visits.retain(|visit| !visits.contains(visit)));
    }

    /// The clerk has gone: all who were called wait again, for whoever holds the session then.
    pub(super) fn release_session(&mut self, desk: &DeskId, seq: u64, at: Timestamp) {
        let Some(held) = self.desks.get_mut(desk).and_then(|desk| desk.session.take()) else { return };
        for visit in &held.visits {
            let moment = self.moment(What::Returned, desk, at, None);
            self.change(*visit, seq, moment, |visit| visit.place = Place::Waiting);
            self.withdraw_call(*visit);
        }
    }

    /// A visit that was called gives up.
    pub(super) fn leave_desk(&mut self, desk: &DeskId, visit: VisitId, seq: u64) {
        self.change_session(desk, |held| {
            held.visits.remove(&visit);
        });
        self.set_desk_visit(desk, None, seq, None);
    }

    /// Whoever waits for a session of a service that has none any more waits to be called in turn.
    pub(super) fn release_gathered(&mut self) {
        let gathered: Vec<VisitId> = self.gathered.iter().map(|(_, visit)| *visit).collect();
        for id in gathered {
            let Some(mut visit) = self.visits.remove(&id) else { continue };
            self.dequeue(&visit);
            self.enqueue(Arc::make_mut(&mut visit));
            self.visits.insert(id, visit);
        }
    }

    /// The session for which a visit waits, as long as its service has sessions.
    pub(super) fn session_of(&self, visit: &mut Visit) -> Option<Session> {
        let session = visit.session()?;
        if self.settings.service(&session.service).is_some_and(|service| service.sessions.is_some()) {
            return Some(session);
        }
        visit.leave_session();
        None
    }

    fn session_act(&self, desk: &DeskId, act: Act, before: &[VisitId], seq: u64, at: Timestamp) -> Option<Arc<LastAct>> {
        let visits = before.iter().filter_map(|id| self.visits.get(id).cloned()).collect();
        let desk_session = self.desks.get(desk).and_then(|desk| desk.session.clone());
        Some(Arc::new(LastAct { seq, began: seq, at, act, visit: None, visits, desk_visit: None, desk_session }))
    }

    fn touch_session(&mut self, desk: &DeskId, seq: u64, act: Option<Arc<LastAct>>) {
        self.set_desk_visit(desk, None, seq, act);
    }

    fn change_session(&mut self, desk: &DeskId, change: impl FnOnce(&mut HeldSession)) {
        if let Some(held) = self.desks.get_mut(desk).and_then(|desk| desk.session.as_mut()) {
            change(Arc::make_mut(held));
        }
    }
}
