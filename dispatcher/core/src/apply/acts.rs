//! What each act of a desk does to its visit: calling it, and what may follow.

use std::sync::Arc;

use avanti_model::{DeskId, Language, Timestamp, VisitId};

use crate::{
    desk::{Act, LastAct},
    state::State,
    visit::{Call, Moment, Outcome, Parked, Place, Step, Visit, What},
};

impl State {
    pub(super) fn call(&mut self, call: Call, finished: Option<VisitId>, visit: VisitId, seq: u64) {
        let (desk, at, decision) = (&call.desk.clone(), call.at, &Arc::clone(&call.decision));
        let before: Vec<VisitId> = finished.into_iter().chain([visit]).collect();
        let act = self.act(desk, Act::Next, visit, &before, seq, at);
        if let Some(finished) = finished {
            self.end(finished, Outcome::Finished, What::Finished, seq, at);
        }
        let moment = self.moment(What::Called, desk, at, Some(decision));
        self.change(visit, seq, moment, |visit| {
            // Whom staff choose out of those who wait for a session is theirs to serve.
            visit.leave_session();
            visit.place = Place::Called(call);
        });
        self.note_call(desk, visit, decision.reason, seq);
        self.show_call(visit);
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    pub(super) fn recall(&mut self, desk: &DeskId, visit: VisitId, seq: u64, at: Timestamp) {
        let moment = self.moment(What::Recalled, desk, at, None);
        self.change(visit, seq, moment, |visit| {
            if let Place::Called(call) = &mut visit.place {
                call.calls += 1;
                call.last_at = at;
            }
        });
        self.show_call(visit);
        // A repeat is part of the call: undoing afterwards takes the call back as a whole.
        let act = self.desks.get(desk).and_then(|desk| desk.last_act.as_deref()).filter(|act| act.act == Act::Next);
        let act = act.map(|act| Arc::new(LastAct { seq, ..act.clone() }));
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    pub(super) fn arrive(&mut self, desk: &DeskId, visit: VisitId, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Arrived, visit, &[visit], seq, at);
        let moment = self.moment(What::Arrived, desk, at, None);
        self.change(visit, seq, moment, |visit| {
            if let Place::Called(call) = &visit.place {
                visit.place = Place::Serving(Call { arrived_at: Some(at), ..call.clone() });
            }
        });
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    pub(super) fn miss(&mut self, desk: &DeskId, visit: VisitId, again: Option<Timestamp>, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Missed, visit, &[visit], seq, at);
        match again {
            None => self.end(visit, Outcome::Missed, What::Missed, seq, at),
            Some(reference) => {
                let moment = self.moment(What::Missed, desk, at, None);
                self.change(visit, seq, moment, |visit| {
                    let step = visit.step;
                    visit.steps[step].reference = reference;
                    visit.place = Place::Waiting;
                });
                self.withdraw_call(visit);
            }
        }
        if let Some(missed) = self.visits.get_mut(&visit) {
            Arc::make_mut(missed).misses += 1;
        }
        self.set_desk_visit(desk, None, seq, act);
    }

    pub(super) fn finish(&mut self, desk: &DeskId, visit: VisitId, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Finish, visit, &[visit], seq, at);
        self.end(visit, Outcome::Finished, What::Finished, seq, at);
        self.set_desk_visit(desk, None, seq, act);
    }

    pub(super) fn park(&mut self, desk: &DeskId, visit: VisitId, back_at: Timestamp, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Park, visit, &[visit], seq, at);
        let moment = self.moment(What::Parked, desk, at, None);
        self.change(visit, seq, moment, |visit| visit.place = Place::Parked(Parked { desk: Some(desk.clone()), at, back_at }));
        self.set_desk_visit(desk, None, seq, act);
    }

    /// A visitor goes before the call; the desk that alone may call it stays the same.
    pub(super) fn step_out(&mut self, visit: VisitId, back_at: Timestamp, seq: u64, at: Timestamp) {
        let moment = Moment { at, what: What::Parked, desk: None, agent: None, decision: None };
        self.change(visit, seq, moment, |visit| {
            visit.breaks += 1;
            visit.place = Place::Parked(Parked { desk: None, at, back_at });
        });
        self.withdraw_call(visit);
    }

    /// No act of a desk is about the language: whatever can be taken back still can.
    pub(super) fn choose_language(&mut self, visit: VisitId, language: &Language) {
        if let Some(visit) = self.visits.get_mut(&visit) {
            language.clone_into(&mut Arc::make_mut(visit).reads);
        }
    }

    /// The visit waits with its old place; for the desk that sent it away, if one did, while that one is there.
    pub(super) fn come_back(&mut self, visit: VisitId, seq: u64, at: Timestamp) {
        let Some(Place::Parked(parked)) = self.visits.get(&visit).map(|visit| visit.place.clone()) else { return };
        let moment = Moment { at, what: What::Returned, desk: parked.desk.clone(), agent: None, decision: None };
        self.change(visit, seq, moment, |visit| {
            let step = visit.step;
            if parked.desk.is_some() {
                visit.steps[step].desk = parked.desk;
            }
            visit.place = Place::Waiting;
        });
        self.withdraw_call(visit);
    }

    pub(super) fn resume(&mut self, desk: &DeskId, visit: VisitId, mediator: Option<&String>, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Resume, visit, &[visit], seq, at);
        let moment = self.moment(What::Resumed, desk, at, None);
        let called = self.visits.get(&visit).and_then(|visit| visit.history.iter().rev().find_map(|moment| moment.decision.clone()));
        // Whoever is away was served before, and for that was called.
        let Some(decision) = called else { return };
        self.change(visit, seq, moment, |visit| {
            let mediator = mediator.cloned();
            visit.place = Place::Serving(Call { desk: desk.clone(), at, last_at: at, arrived_at: Some(at), calls: 0, decision, mediator });
        });
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    pub(super) fn transfer(&mut self, desk: &DeskId, visit: VisitId, next: Step, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Transfer, visit, &[visit], seq, at);
        let moment = self.moment(What::Transferred, desk, at, None);
        self.change(visit, seq, moment, |visit| {
            visit.steps.truncate(visit.step + 1);
            visit.steps.push(next);
            visit.step += 1;
            visit.misses = 0;
            visit.place = Place::Waiting;
        });
        self.withdraw_call(visit);
        self.set_desk_visit(desk, None, seq, act);
    }

    /// The clerk has gone: whoever was called or served there waits again with the old place, for any desk that can serve.
    pub(super) fn release_desk(&mut self, desk: &DeskId, visit: Option<VisitId>, seq: u64, at: Timestamp) {
        if let Some(visit) = visit {
            let moment = self.moment(What::Returned, desk, at, None);
            self.change(visit, seq, moment, |visit| {
                visit.unpin();
                visit.place = Place::Waiting;
            });
            self.withdraw_call(visit);
            self.set_desk_visit(desk, None, seq, None);
        }
        self.release_session(desk, seq, at);
        self.staff_desk(desk, None, seq);
    }

    pub(super) fn undo(&mut self, desk: &DeskId, seq: u64, at: Timestamp) {
        let Some(act) = self.desks.get(desk).and_then(|desk| desk.last_act.clone()) else { return };
        let moment = self.moment(What::Undone, desk, at, None);
        self.record.take_back(act.began);
        for before in &act.visits {
            if let Some(after) = self.visits.get(&before.id).cloned() {
                self.dequeue(&after);
            }
            let mut visit = Visit::clone(before);
            // The language is its visitor's to choose, and no act of a desk.
            if let Some(after) = self.visits.get(&before.id) {
                after.reads.clone_into(&mut visit.reads);
            }
            visit.changed = seq;
            visit.remember(moment.clone());
            if visit.is_active() {
                self.numbering.show(visit.picture, visit.id);
            }
            self.enqueue(&mut visit);
            match visit.place {
                Place::Waiting => self.withdraw_call(visit.id),
                Place::Called(_) => self.show_call(visit.id),
                Place::Serving(_) | Place::Parked(_) | Place::Over { .. } => {}
            }
            self.visits.insert(visit.id, Arc::new(visit));
        }
        self.set_desk_visit(desk, act.desk_visit, seq, None);
        // What was repeated meanwhile need not be repeated again.
        let last_call = self.desks.get(desk).and_then(|desk| desk.session.as_ref()).map(|held| held.last_call);
        let mut held = act.desk_session.clone();
        if let (Some(held), Some(last_call)) = (&mut held, last_call) {
            Arc::make_mut(held).last_call = last_call;
        }
        self.set_session(desk, held);
    }
}
