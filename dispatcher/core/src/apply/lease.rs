//! What becomes of leased numbers: held, handed out, told of, taken back.

use std::sync::Arc;

use avanti_model::{DeviceId, Picture, Principal, RequestKey, Timestamp, VisitId};

use crate::{
    answer::Answer,
    command::Command,
    event::{Cause, KeptRequest, Recorded},
    lease::{Fate, Lease, Leased, Offline, PaperTold},
    state::State,
    visit::Visit,
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
    pub(super) fn take_paper(&mut self, told: &PaperTold, seq: u64) {
        let Some(leased) = self.leases.get_mut(&told.number) else { return };
        leased.fate = Fate::Told;
        let device = leased.device.clone();
        if let Some(visit) = self.visits.get_mut(&told.visit) {
            let visit = Arc::make_mut(visit);
            (visit.issued_at, visit.reads, visit.party) = (told.taken_at, told.reads.clone(), told.party);
        }
        self.shut(&device, told.key.as_ref(), told.visit, seq);
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
