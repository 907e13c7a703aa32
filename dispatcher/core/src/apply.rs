//! What each event does to the state. It decides nothing and refuses nothing: what stands in a journal has happened.

use std::sync::Arc;

use avanti_model::{AgentId, DeskId, Timestamp, VisitId};

use crate::{
    answer::Answer,
    calling::Decision,
    desk::{Act, AgentAtDesk, LastAct},
    event::{Event, KeptRequest, Recorded, TicketIssued},
    state::{BOARD_CALLS_MAX, State},
    visit::{Call, Moment, Outcome, Place, Step, Visit, What},
};

impl State {
    /// The state after one more event.
    pub fn apply(&mut self, recorded: &Recorded) {
        let (seq, at) = (recorded.seq, recorded.at);
        self.seq = seq;
        self.at = at;
        match &recorded.event {
            Event::DayOpened(opened) => *self = Self::opening(seq, at, opened),
            Event::DayClosed { unserved } => self.close_day(unserved, seq, at),
            Event::IntakeOpened => self.intake_open = true,
            Event::IntakeClosed => self.intake_open = false,
            Event::SettingsChanged { settings } => {
                self.settings = Arc::clone(settings);
                self.weigh_queues();
            }
            Event::DeskOpened { desk, agent, languages, services } => {
                let here = AgentAtDesk { id: agent.clone(), languages: languages.clone(), services: services.clone(), since: at };
                self.staff_desk(desk, Some(here), seq);
            }
            Event::DeskClosed { desk } => self.staff_desk(desk, None, seq),
            Event::TicketIssued(ticket) => self.issue(ticket, recorded),
            Event::VisitLeft { visit } => {
                if let Some(desk) = self.visits.get(visit).and_then(|visit| visit.call().map(|call| call.desk.clone())) {
                    self.set_desk_visit(&desk, None, seq, None);
                }
                self.end(*visit, Outcome::Left, What::Left, seq, at);
            }
            Event::VisitCalled { desk, finished, visit, decision } => self.call(desk, *finished, *visit, decision, seq, at),
            Event::VisitRecalled { desk, visit } => self.recall(desk, *visit, seq, at),
            Event::VisitArrived { desk, visit } => self.arrive(desk, *visit, seq, at),
            Event::VisitMissed { desk, visit, again } => self.miss(desk, *visit, *again, seq, at),
            Event::VisitFinished { desk, visit } => {
                let act = self.act(desk, Act::Finish, *visit, &[*visit], seq, at);
                self.end(*visit, Outcome::Finished, What::Finished, seq, at);
                self.set_desk_visit(desk, None, seq, act);
            }
            Event::ActUndone { desk, .. } => self.undo(desk, seq, at),
        }
        if let Some(cause) = &recorded.cause {
            let kept = KeptRequest { cause: cause.clone(), day: self.day.day, seq, answer: Answer::of(&recorded.event, at) };
            self.requests.insert((cause.by.clone(), cause.key.clone()), Arc::new(kept));
        }
    }

    fn close_day(&mut self, unserved: &[VisitId], seq: u64, at: Timestamp) {
        for visit in unserved {
            self.end(*visit, Outcome::Unserved, What::Left, seq, at);
        }
        self.desks.clear();
        self.calls.clear();
        self.intake_open = false;
        Arc::make_mut(&mut self.day).over = true;
    }

    fn issue(&mut self, ticket: &TicketIssued, recorded: &Recorded) {
        let step = Step { service: ticket.service.clone(), reference: ticket.reference, promise: ticket.promise, ready: recorded.seq };
        let mut visit = Visit {
            id: ticket.visit,
            number: ticket.number,
            picture: ticket.picture,
            reads: ticket.reads.clone(),
            speaks: ticket.speaks.clone(),
            party: ticket.party,
            needs: ticket.needs.clone(),
            steps: vec![step],
            step: 0,
            issued_at: recorded.at,
            issued_by: recorded.cause.as_ref().map_or(avanti_model::Principal::Site, |cause| cause.by.clone()),
            place: Place::Waiting,
            misses: 0,
            changed: recorded.seq,
            history: Vec::new(),
        };
        visit.remember(Moment { at: recorded.at, what: What::Issued, desk: None, agent: None, decision: None });
        self.numbering.hand_out(ticket.number, ticket.turn, ticket.visit);
        self.numbers.insert(ticket.number, ticket.visit);
        self.enqueue(&visit);
        self.visits.insert(ticket.visit, Arc::new(visit));
    }

    fn call(&mut self, desk: &DeskId, finished: Option<VisitId>, visit: VisitId, decision: &Arc<Decision>, seq: u64, at: Timestamp) {
        let before: Vec<VisitId> = finished.into_iter().chain([visit]).collect();
        let act = self.act(desk, Act::Next, visit, &before, seq, at);
        if let Some(finished) = finished {
            self.end(finished, Outcome::Finished, What::Finished, seq, at);
        }
        let moment = self.moment(What::Called, desk, at, Some(decision));
        self.change(visit, seq, moment, |visit| {
            visit.place =
                Place::Called(Call { desk: desk.clone(), at, last_at: at, arrived_at: None, calls: 1, decision: Arc::clone(decision) });
        });
        self.show_call(visit);
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    fn recall(&mut self, desk: &DeskId, visit: VisitId, seq: u64, at: Timestamp) {
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

    fn arrive(&mut self, desk: &DeskId, visit: VisitId, seq: u64, at: Timestamp) {
        let act = self.act(desk, Act::Arrived, visit, &[visit], seq, at);
        let moment = self.moment(What::Arrived, desk, at, None);
        self.change(visit, seq, moment, |visit| {
            if let Place::Called(call) = &visit.place {
                visit.place = Place::Serving(Call { arrived_at: Some(at), ..call.clone() });
            }
        });
        self.set_desk_visit(desk, Some(visit), seq, act);
    }

    fn miss(&mut self, desk: &DeskId, visit: VisitId, again: Option<Timestamp>, seq: u64, at: Timestamp) {
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

    fn undo(&mut self, desk: &DeskId, seq: u64, at: Timestamp) {
        let Some(act) = self.desks.get(desk).and_then(|desk| desk.last_act.clone()) else { return };
        let moment = self.moment(What::Undone, desk, at, None);
        for before in &act.visits {
            if let Some(after) = self.visits.get(&before.id).cloned() {
                self.dequeue(&after);
            }
            let mut visit = Visit::clone(before);
            visit.changed = seq;
            visit.remember(moment.clone());
            if visit.is_active() {
                self.numbering.show(visit.picture, visit.id);
            }
            self.enqueue(&visit);
            match visit.place {
                Place::Waiting => self.withdraw_call(visit.id),
                Place::Called(_) => self.show_call(visit.id),
                Place::Serving(_) | Place::Over { .. } => {}
            }
            self.visits.insert(visit.id, Arc::new(visit));
        }
        self.set_desk_visit(desk, act.desk_visit, seq, None);
    }

    /// Ends a visit wherever it stands, save that its desk is the caller's affair.
    fn end(&mut self, visit: VisitId, outcome: Outcome, what: What, seq: u64, at: Timestamp) {
        let Some(before) = self.visits.get(&visit).cloned() else { return };
        let desk = before.call().map(|call| call.desk.clone());
        let moment = match &desk {
            Some(desk) => self.moment(what, desk, at, None),
            None => Moment { at, what, desk: None, agent: None, decision: None },
        };
        self.numbering.take_back(before.picture, visit);
        self.change(visit, seq, moment, |visit| visit.place = Place::Over { outcome, at });
        if outcome != Outcome::Finished {
            self.withdraw_call(visit);
        }
    }

    /// Changes a visit and keeps the queues in step with it.
    fn change(&mut self, id: VisitId, seq: u64, moment: Moment, change: impl FnOnce(&mut Visit)) {
        let Some(mut visit) = self.visits.remove(&id) else { return };
        self.dequeue(&visit);
        let changed = Arc::make_mut(&mut visit);
        changed.changed = seq;
        changed.remember(moment);
        change(changed);
        self.enqueue(&visit);
        self.visits.insert(id, visit);
    }

    fn enqueue(&mut self, visit: &Visit) {
        if visit.place == Place::Waiting {
            let mut queues = std::mem::take(&mut self.queues);
            queues.insert(visit.class(), visit.queue_place(), visit.id, |class| self.weigh(class));
            self.queues = queues;
        }
    }

    fn dequeue(&mut self, visit: &Visit) {
        if visit.place == Place::Waiting {
            self.queues.remove(&visit.class(), visit.queue_place());
        }
    }

    fn staff_desk(&mut self, id: &DeskId, agent: Option<AgentAtDesk>, seq: u64) {
        let desk = self.desks.entry(id.clone()).or_default();
        desk.agent = agent;
        desk.changed = seq;
        desk.last_act = None;
        self.weigh_queues();
    }

    fn weigh_queues(&mut self) {
        let mut queues = std::mem::take(&mut self.queues);
        queues.weigh_all(|class| self.weigh(class));
        self.queues = queues;
    }

    fn set_desk_visit(&mut self, id: &DeskId, visit: Option<VisitId>, seq: u64, act: Option<Arc<LastAct>>) {
        let desk = self.desks.entry(id.clone()).or_default();
        desk.visit = visit;
        desk.changed = seq;
        desk.last_act = act;
    }

    fn act(&self, desk: &DeskId, act: Act, visit: VisitId, before: &[VisitId], seq: u64, at: Timestamp) -> Option<Arc<LastAct>> {
        let visits = before.iter().filter_map(|id| self.visits.get(id).cloned()).collect();
        let desk_visit = self.desks.get(desk).and_then(|desk| desk.visit);
        Some(Arc::new(LastAct { seq, began: seq, at, act, visit, visits, desk_visit }))
    }

    fn moment(&self, what: What, desk: &DeskId, at: Timestamp, decision: Option<&Arc<Decision>>) -> Moment {
        let agent: Option<AgentId> = self.open_desk(desk).map(|(_, agent)| agent.id.clone());
        Moment { at, what, desk: Some(desk.clone()), agent, decision: decision.cloned() }
    }

    fn show_call(&mut self, visit: VisitId) {
        self.withdraw_call(visit);
        self.calls.push_front(visit);
        self.calls.truncate(self.calls.len().min(BOARD_CALLS_MAX));
    }

    fn withdraw_call(&mut self, visit: VisitId) {
        self.calls.retain(|called| *called != visit);
    }
}
