//! What events do to the list: it follows the appointments whose visitors are on it, and notes where places become free.

use std::sync::Arc;

use avanti_model::{AppointmentId, ServiceDay, Timestamp, limits};

use super::{Change, Entry, Look, Offer, WaitList, held, is_earlier};
use crate::{
    appointment::{Appointment, Fate},
    state::State,
};

impl State {
    pub(crate) fn change_wait_list(&mut self, change: &Change, seq: u64) {
        match change {
            Change::Asked { appointment } => {
                self.join(*appointment, Entry { asked: seq, passed: Vec::new(), offer: None, waiting: None });
            }
            Change::Joined { appointment, waiting } => {
                self.join(*appointment, Entry { asked: seq, passed: Vec::new(), offer: None, waiting: Some(Arc::clone(waiting)) });
            }
            Change::Ended { appointment } => self.leave_wait_list(*appointment),
            Change::Looked { offers } => {
                self.wait_list.look = Look::default();
                for offered in offers {
                    self.hold(offered.appointment, offered.offer, seq);
                }
            }
            Change::Declined { appointment, slot } | Change::Lapsed { appointment, slot } => self.pass(*appointment, *slot),
        }
    }

    fn join(&mut self, id: AppointmentId, entry: Entry) {
        self.wait_list.entries.insert(id, entry);
        self.wait_list.look.newcomers.insert(id);
    }

    /// Holds a place for somebody.
    pub(super) fn hold(&mut self, id: AppointmentId, offer: Offer, seq: u64) {
        let Some(own) = self.on_list(id) else { return };
        let held = held(&own, offer, seq);
        if let Some(entry) = self.wait_list.entries.get_mut(&id) {
            entry.offer = Some(offer);
            self.wait_list.held.insert((offer.slot, id), held);
        }
    }

    /// Whoever let so many times pass is not asked any more.
    fn pass(&mut self, id: AppointmentId, slot: Timestamp) {
        self.release(id);
        let Some(entry) = self.wait_list.entries.get_mut(&id) else { return };
        entry.passed.push(slot);
        if entry.passed.len() >= limits::OFFERS_MAX {
            self.leave_wait_list(id);
        } else {
            self.wait_list.look.newcomers.insert(id);
        }
    }

    pub(crate) fn leave_wait_list(&mut self, id: AppointmentId) {
        self.release(id);
        self.wait_list.entries.remove(&id);
        self.wait_list.look.newcomers.remove(&id);
    }

    /// Notes what an appointment's change means for those who would like to come earlier, its own visitor among them.
    pub(crate) fn wait_list_follows(&mut self, before: Timestamp, own: &Appointment) {
        if self.wait_list.is_empty() {
            return;
        }
        match own.fate {
            Fate::Open if own.slot != before => {
                self.free(before);
                let zone = self.settings.zone();
                let offer = self.wait_list.entries.get(&own.id).and_then(|entry| entry.offer);
                if offer.is_some_and(|offer| !is_earlier(own, offer, &zone)) {
                    self.release(own.id);
                }
            }
            Fate::Open => {}
            Fate::Cancelled => {
                self.leave_wait_list(own.id);
                self.free(before);
            }
            Fate::CheckedIn(_) => self.leave_wait_list(own.id),
        }
    }

    /// Takes back what is offered to somebody, which they did not let pass: they may be offered something else at once.
    pub(crate) fn withdraw_offer(&mut self, id: AppointmentId) {
        self.release(id);
        if self.wait_list.entries.contains_key(&id) {
            self.wait_list.look.newcomers.insert(id);
        }
    }

    /// The days may begin at other moments by now: what is on no earlier day any more is not offered.
    pub(crate) fn keep_offers_earlier(&mut self) {
        let zone = self.settings.zone();
        let is_late = |(_, id, _): &((bool, u64), AppointmentId, Timestamp)| {
            let offer = self.wait_list.entries.get(id).and_then(|entry| entry.offer);
            self.on_list(*id).zip(offer).is_some_and(|(own, offer)| !is_earlier(&own, offer, &zone))
        };
        let late: Vec<AppointmentId> = self.wait_list.offered().filter(is_late).map(|(_, id, _)| id).collect();
        late.into_iter().for_each(|id| self.withdraw_offer(id));
    }

    /// Gives back what is held for somebody.
    fn release(&mut self, id: AppointmentId) {
        let Some(offer) = self.wait_list.entries.get_mut(&id).and_then(|entry| entry.offer.take()) else { return };
        self.wait_list.held.remove(&(offer.slot, id));
        self.free(offer.slot);
    }

    fn free(&mut self, slot: Timestamp) {
        if !self.wait_list.is_empty() {
            let day = ServiceDay::of(slot, &self.settings.zone());
            self.wait_list.look.days.insert(day);
        }
    }
}

impl WaitList {
    /// Notes that there may be places anywhere.
    pub(crate) fn look_everywhere(&mut self) {
        self.look.everywhere |= !self.entries.is_empty();
    }
}
