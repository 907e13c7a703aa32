//! Keeping the parts of a state in step: queues with visits, weights with desks, boards with calls.

use std::{collections::BTreeMap, sync::Arc};

use avanti_model::{AgentId, DeskId, Timestamp, VisitId};

use crate::{
    calling::{Class, ClassQueue, Decision, MadeCall, Reason},
    desk::{Act, AgentAtDesk, LastAct, Pause},
    lease::Fate,
    mediating::There,
    state::{BOARD_CALLS_MAX, State},
    visit::{Moment, Outcome, Place, Visit, What},
};

impl State {
    /// Ends a visit wherever it stands, save that its desk is the caller's affair.
    pub(super) fn end(&mut self, visit: VisitId, outcome: Outcome, what: What, seq: u64, at: Timestamp) {
        let Some(before) = self.visits.get(&visit).cloned() else { return };
        let desk = before.call().map(|call| call.desk.clone());
        let moment = match &desk {
            Some(desk) => self.moment(what, desk, at, None),
            None => Moment { at, what, desk: None, agent: None, decision: None },
        };
        // A paper with it may be out, or yet to be handed out, of which nobody has told.
        if self.leases.get(&before.number).is_none_or(|leased| leased.fate != Fate::Claimed) {
            self.numbering.take_back(before.picture, visit);
        }
        self.change(visit, seq, moment, |visit| visit.place = Place::Over { outcome, at });
        if outcome != Outcome::Finished {
            self.withdraw_call(visit);
        }
    }

    /// Changes a visit and keeps the queues in step with it.
    pub(super) fn change(&mut self, id: VisitId, seq: u64, moment: Moment, change: impl FnOnce(&mut Visit)) {
        let Some(mut visit) = self.visits.remove(&id) else { return };
        self.dequeue(&visit);
        let changed = Arc::make_mut(&mut visit);
        changed.changed = seq;
        changed.remember(moment);
        change(changed);
        self.enqueue(changed);
        self.visits.insert(id, visit);
    }

    /// Lets a visit wait, or be away, where it stands so. A desk that cannot serve it by now keeps nobody waiting.
    pub(super) fn enqueue(&mut self, visit: &mut Visit) {
        match &visit.place {
            Place::Waiting => {
                if let Some(session) = self.session_of(visit) {
                    self.gathered.insert((session, visit.id));
                    return;
                }
                self.unpin_if_stuck(visit);
                if visit.current().desk.is_none() {
                    visit.pin_to_asked();
                    self.unpin_if_stuck(visit);
                }
                let mut queues = std::mem::take(&mut self.queues);
                queues.insert(visit.class(), visit.queue_place(), visit.id, |class| self.weigh(class));
                self.queues = queues;
            }
            Place::Parked(parked) => {
                self.parked.insert((parked.back_at, visit.id));
            }
            Place::Called(_) | Place::Serving(_) | Place::Over { .. } => {}
        }
    }

    fn unpin_if_stuck(&self, visit: &mut Visit) {
        if visit.current().desk.is_some() && self.weigh(&visit.class()).able.count() == 0 {
            visit.unpin();
        }
    }

    pub(super) fn dequeue(&mut self, visit: &Visit) {
        match &visit.place {
            Place::Waiting => {
                let is_gathered = visit.session().is_some_and(|session| self.gathered.remove(&(session, visit.id)).is_some());
                if !is_gathered {
                    self.queues.remove(&visit.class(), visit.queue_place());
                }
            }
            Place::Parked(parked) => {
                self.parked.remove(&(parked.back_at, visit.id));
            }
            Place::Called(_) | Place::Serving(_) | Place::Over { .. } => {}
        }
    }

    pub(super) fn staff_desk(&mut self, id: &DeskId, agent: Option<AgentAtDesk>, seq: u64) {
        let desk = self.desks.entry(id.clone()).or_default();
        desk.agent = agent.map(Arc::new);
        desk.changed = seq;
        desk.last_act = None;
        desk.paused = None;
        self.weigh_queues();
        self.release_pins();
    }

    pub(super) fn pause_desk(&mut self, id: &DeskId, paused: Option<Pause>, seq: u64) {
        let desk = self.desks.entry(id.clone()).or_default();
        let counted = |pause: Option<Pause>| pause.is_none_or(|pause| !pause.away);
        let weighs = counted(desk.paused) != counted(paused);
        desk.paused = paused;
        desk.changed = seq;
        desk.last_act = None;
        if weighs {
            self.weigh_queues();
            self.release_pins();
        }
    }

    /// Nobody waits for a desk that cannot serve them: such a visit may be called by any that can. Who asked for a professional
    /// waits for them again once they are there.
    pub(super) fn release_pins(&mut self) {
        let may_move = |class: &Class, queue: &ClassQueue| class.desk.is_none() || queue.weight.able.count() == 0;
        let stuck: Vec<VisitId> = self
            .queues
            .iter()
            .filter(|(class, queue)| may_move(class, queue))
            .flat_map(|(class, queue)| queue.iter().map(move |(_, visit)| (class.desk.is_some(), visit)))
            .filter(|(pinned, visit)| *pinned || self.visits.get(visit).is_some_and(|visit| visit.asks_for().is_some()))
            .map(|(_, visit)| visit)
            .collect();
        for id in stuck {
            let Some(mut visit) = self.visits.remove(&id) else { continue };
            self.dequeue(&visit);
            self.enqueue(Arc::make_mut(&mut visit));
            self.visits.insert(id, visit);
        }
    }

    /// Mediators have come or gone: what the desks can do is not what it was.
    pub(super) fn note_mediators(&mut self, there: &BTreeMap<String, Option<Timestamp>>, at: Timestamp) {
        let of_site = self.settings.mediators.iter();
        let there =
            of_site.filter_map(|own| Some((own.id.clone(), There { languages: own.languages.clone(), until: *there.get(&own.id)? })));
        let there = there.collect();
        if let Some(mediating) = &mut self.mediating {
            let mediating = Arc::make_mut(mediating);
            (mediating.there, mediating.as_of) = (there, Some(at));
        }
        self.weigh_queues();
        self.release_pins();
    }

    /// A desk has opened, closed or changed: what waits is weighed by what the desks can do now.
    pub(super) fn weigh_queues(&mut self) {
        self.staffing = Arc::new(self.gather_staffing());
        let mut queues = std::mem::take(&mut self.queues);
        queues.weigh_all(|class| self.weigh(class));
        self.queues = queues;
    }

    pub(super) fn set_desk_visit(&mut self, id: &DeskId, visit: Option<VisitId>, seq: u64, act: Option<Arc<LastAct>>) {
        let desk = self.desks.entry(id.clone()).or_default();
        desk.visit = visit;
        desk.changed = seq;
        desk.last_act = act;
    }

    pub(super) fn act(&self, desk: &DeskId, act: Act, visit: VisitId, before: &[VisitId], seq: u64, at: Timestamp) -> Option<Arc<LastAct>> {
        let visits = before.iter().filter_map(|id| self.visits.get(id).cloned()).collect();
        let desk_visit = self.desks.get(desk).and_then(|desk| desk.visit);
        Some(Arc::new(LastAct { seq, began: seq, at, act, visit: Some(visit), visits, desk_visit, desk_session: None }))
    }

    pub(super) fn moment(&self, what: What, desk: &DeskId, at: Timestamp, decision: Option<&Arc<Decision>>) -> Moment {
        let agent: Option<AgentId> = self.open_desk(desk).map(|(_, agent)| agent.id.clone());
        Moment { at, what, desk: Some(desk.clone()), agent, decision: decision.cloned() }
    }

    pub(super) fn note_call(&mut self, desk: &DeskId, visit: VisitId, reason: Reason, seq: u64) {
        let place = self.settings.desk(desk).and_then(|(place, _)| u16::try_from(place).ok());
        let agent = self.desks.get(desk).and_then(|desk| desk.agent.clone());
        if let (Some(step), Some(desk), Some(agent)) = (self.visits.get(&visit).map(|visit| visit.current()), place, agent) {
            self.record.add(MadeCall { seq, ready: step.ready, desk, agent, reason });
        }
    }

    pub(super) fn show_call(&mut self, visit: VisitId) {
        self.withdraw_call(visit);
        self.calls.push_front(visit);
        self.calls.truncate(self.calls.len().min(BOARD_CALLS_MAX));
    }

    pub(super) fn withdraw_call(&mut self, visit: VisitId) {
        self.calls.retain(|called| *called != visit);
    }
}
