//! Who has no appointment and waits for one: what they wish, and until when they are on the list. Where an appointment is looked for,
//! they stand for one that begins when their time on the list ends.

use std::sync::Arc;

use avanti_model::{AppointmentId, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Entry, WaitList};
use crate::{
    appointment::{Appointment, Fate, ONLY_OFFERED, Wish},
    state::State,
};

/// Somebody who has no appointment and waits for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What they wish.
    pub wish: Wish,
    /// When their time on the list ends: with this a service day begins, and that day no longer knows them.
    pub until: Timestamp,
    /// Whether they joined in training, to try things out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub training: bool,
}

impl Waiting {
    /// The appointment for which they stand: all that is offered is earlier.
    #[must_use]
    pub fn stands_for(&self, id: AppointmentId) -> Arc<Appointment> {
        Arc::new(Appointment {
            id,
            wish: self.wish.clone(),
            slot: self.until,
            minutes: 0,
            moved_from: None,
            booked: ONLY_OFFERED,
            changed: 0,
            training: self.training,
            fate: Fate::Open,
        })
    }
}

impl Entry {
    /// Those without any appointment come before those who wish for an earlier one, then by when they asked.
    pub(super) fn order(&self) -> (bool, u64) {
        (self.waiting.is_none(), self.asked)
    }
}

impl WaitList {
    /// Who has no appointment and is on the list under an id.
    #[must_use]
    pub fn waiting(&self, id: AppointmentId) -> Option<&Waiting> {
        self.entries.get(&id)?.waiting.as_deref()
    }

    /// How many without an appointment wait for a service.
    #[must_use]
    pub fn waiting_for(&self, service: &avanti_model::ServiceId) -> usize {
        self.entries.values().filter(|entry| entry.waiting.as_ref().is_some_and(|waiting| waiting.wish.service == *service)).count()
    }
}

impl State {
    /// Whose entry it is: the open appointment, or the one for which somebody without any stands.
    pub(crate) fn on_list(&self, id: AppointmentId) -> Option<Arc<Appointment>> {
        let own = self.appointments.get(&id).filter(|own| own.fate.is_open()).cloned();
        own.or_else(|| self.wait_list.waiting(id).map(|waiting| waiting.stands_for(id)))
    }
}
