//! What becomes of leased numbers: held, handed out, told of, taken back.

use std::sync::Arc;

use avanti_model::{DeskId, DeviceId, Picture, Principal, RequestKey, ServiceId, Timestamp, VisitId};

use crate::{
    answer::Answer,
    command::Command,
    event::{Cause, KeptRequest, Recorded},
    lease::{Fate, Lease, Leased, Offline, PaperTold, Wished},
    state::State,
    visit::{Moment, Place, Step, Visit, What},
};

impl State {
    pub(super) fn lease_numbers(&mut self, device: &DeviceId, leases: &[Lease], at: Timestamp) {
        for Lease { number, visit, turn } in leases {
            self.numbering.lease(Picture::in_turn(*turn));
            self.leases.insert(*number, Leased { device: device.clone(), visit: *visit, turn: *turn, at, fate: Fate::Held });
        }
    }

    pub(super) fn end_leases(&mut self, device: &DeviceId) {
        let held: Vec<Lease> = self.leases_of(device).collect();
        for Lease { number, turn, .. } in held {
            self.numbering.release(Picture::in_turn(turn));
            if let Some(leased) = self.leases.get_mut(&number) {
                leased.fate = Fate::Ended;
            }
        }
    }

    /// A ticket with a leased number: its kiosk issued it, at its own time.
    pub(super) fn hand_out_leased(&mut self, visit: &mut Visit, offline: &Offline, recorded: &Recorded) {
        visit.issued_at = offline.at;
        // What a kiosk that is revoked had is released already, and may be kept back for another.
        if self.leases.get(&visit.number).is_some_and(|leased| leased.fate == Fate::Held) {
            self.numbering.release(visit.picture);
        }
        self.numbering.show(visit.picture, visit.id);
        let Some(leased) = self.leases.get_mut(&visit.number) else { return };
        leased.fate = if offline.claimed { Fate::Claimed } else { Fate::Told };
        let device = leased.device.clone();
        visit.issued_by = Principal::Device(device.clone());
        self.shut(&device, offline.key.as_ref(), visit.id, recorded.seq);
    }

    /// What a kiosk tells of a visit that a desk knew by its number alone.
    pub(super) fn take_paper(&mut self, told: &PaperTold, seq: u64, at: Timestamp) {
        let Some(leased) = self.leases.get_mut(&told.number) else { return };
        leased.fate = Fate::Told;
        let device = leased.device.clone();
        match &told.wished {
            None => {
                if let Some(visit) = self.visits.get_mut(&told.visit) {
                    take_over(Arc::make_mut(visit), told, |_, _| false);
                }
            }
            Some(wished) => {
                if wished.anew {
                    self.wait_anew(told, wished, seq, at);
                } else {
                    self.wish_as_told(told);
                }
                self.use_token(wished.token, told.visit);
            }
        }
        if let Some(visit) = self.visits.get(&told.visit).filter(|visit| !visit.is_active()) {
            self.numbering.take_back(visit.picture, told.visit);
        }
        self.shut(&device, told.key.as_ref(), told.visit, seq);
    }

    /// Its holder was called: they are where they are, and so is the desk that would take its last act back.
    fn wish_as_told(&mut self, told: &PaperTold) {
        let desks = self.desks.clone();
        let gives = |desk: &DeskId, service: &ServiceId| {
            let agent = desks.get(desk).and_then(|desk| desk.agent.as_ref());
            let place = self.settings.desk(desk).map(|(_, desk)| desk);
            agent.zip(place).is_some_and(|(agent, place)| agent.services.contains(service) && place.services.contains(service))
        };
        let now = self.visits.get(&told.visit).cloned();
        let mut after = now.clone();
        if let Some(visit) = &mut after {
            take_over(Arc::make_mut(visit), told, gives);
        }
        let mut acts = Vec::new();
        for (id, desk) in &desks {
            let Some(act) = desk.last_act.as_ref().filter(|act| act.visits.iter().any(|visit| visit.id == told.visit)) else { continue };
            let mut act = act.as_ref().clone();
            for visit in act.visits.iter_mut().filter(|visit| visit.id == told.visit) {
                take_over(Arc::make_mut(visit), told, gives);
            }
            acts.push((id.clone(), Arc::new(act)));
        }
        for (id, act) in acts {
            if let Some(desk) = self.desks.get_mut(&id) {
                desk.last_act = Some(act);
            }
        }
        if let Some((before, mut after)) = now.zip(after) {
            self.dequeue(&before);
            self.enqueue(Arc::make_mut(&mut after));
            self.visits.insert(told.visit, after);
        }
    }

    /// Somebody else was called by its number: it waits as if it had never been.
    fn wait_anew(&mut self, told: &PaperTold, wished: &Wished, seq: u64, at: Timestamp) {
        let Some(before) = self.visits.get(&told.visit).cloned() else { return };
        if let Some(call) = before.call() {
            self.leave_desk(&call.desk, told.visit, seq);
        }
        let issued = Moment { at: told.taken_at, what: What::Issued, desk: None, agent: None, decision: None };
        let returned = Moment { at, what: What::Returned, ..issued.clone() };
        let step = Step {
            service: wished.service.clone(),
            reference: wished.reference,
            promise: wished.promise,
            group: wished.group,
            ready: seq,
            desk: None,
            session: None,
        };
        self.change(told.visit, seq, returned, |visit| {
            (visit.steps, visit.step, visit.misses, visit.breaks) = (vec![step], 0, 0, 0);
            (visit.place, visit.history) = (Place::Waiting, vec![issued]);
            take_over(visit, told, |_, _| false);
        });
        self.numbering.show(before.picture, told.visit);
        self.withdraw_call(told.visit);
    }

    /// Nobody gets a ticket any more by the request that was tried before the paper, however late it comes: its key is used.
    fn shut(&mut self, device: &DeviceId, key: Option<&RequestKey>, visit: VisitId, seq: u64) {
        let Some(key) = key else { return };
        let by = Principal::Device(device.clone());
        if !self.requests.contains_key(&(by.clone(), key.clone())) {
            let cause = Cause { by: by.clone(), key: key.clone(), digest: Command::Leave { visit }.digest() };
            let kept = KeptRequest { cause, day: self.day.day, seq, answer: Answer::Visit(visit) };
            self.requests.insert((by, key.clone()), Arc::new(kept));
        }
    }
}

/// A visit with what its holder wished. At a desk that does not give the service it stays with what the desk gives, in sight of the
/// clerk, who passes it on; and whoever was passed on or missed a call has a place of their own by now.
fn take_over(visit: &mut Visit, told: &PaperTold, gives: impl Fn(&DeskId, &ServiceId) -> bool) {
    (visit.issued_at, visit.reads, visit.party) = (told.taken_at, told.reads.clone(), told.party);
    let Some(wished) = &told.wished else { return };
    (visit.speaks, visit.needs) = (wished.speaks.clone(), wished.needs.clone());
    let desk = match &visit.place {
        Place::Called(call) | Place::Serving(call) => Some(&call.desk),
        Place::Parked(parked) => parked.desk.as_ref(),
        Place::Waiting | Place::Over { .. } => None,
    };
    if visit.step > 0 || desk.is_some_and(|desk| !gives(desk, &wished.service)) {
        return;
    }
    let step = &mut visit.steps[0];
    (step.service, step.promise, step.group) = (wished.service.clone(), wished.promise, wished.group);
    if visit.misses == 0 {
        step.reference = wished.reference;
    }
}
