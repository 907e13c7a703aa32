//! Who listens at a site: for each topic a ring of the latest differences and the snapshot of the moment.
//! A socket reads at its own pace; one that falls out of the ring gets a snapshot, and nobody waits for it.

mod ring;
mod topic;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use avanti_core::{State, view::Changes};

use crate::convert::{self, desk::Audience};

pub use topic::{Catch, Topic};

/// All topics of a site.
#[derive(Debug)]
pub struct Hub {
    /// Boards.
    pub board: Topic,
    /// Kiosks.
    pub kiosk: Topic,
    /// Phones: woken by every change, each looks for itself.
    pub phone: Topic,
    /// Staff, by what they may see and in which language.
    desks: Mutex<BTreeMap<Audience, Arc<Topic>>>,
}

impl Hub {
    /// A hub whose screens know nothing yet.
    #[must_use]
    pub fn new(epoch: u32, state: &State) -> Self {
        let topic = || Topic::new(epoch, state.seq);
        Self { board: topic(), kiosk: topic(), phone: topic(), desks: Mutex::new(BTreeMap::new()) }
    }

    /// The topic of an audience among the staff.
    #[must_use]
    pub fn desk(&self, audience: &Audience, epoch: u32, seq: u64) -> Arc<Topic> {
        let mut desks = self.desks.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(desks.entry(audience.clone()).or_insert_with(|| Arc::new(Topic::new(epoch, seq))))
    }

    /// Tells every topic what has changed between `from` and the state.
    pub fn publish(&self, epoch: u32, from: u64, state: &State, changes: &Changes) {
        let zone = state.settings.zone();
        let topics: Vec<_> = {
            let mut desks = self.desks.lock().unwrap_or_else(PoisonError::into_inner);
            // A topic that nobody holds any more is forgotten.
            desks.retain(|_, topic| Arc::strong_count(topic) > 1);
            desks.iter().map(|(audience, topic)| (audience.clone(), Arc::clone(topic))).collect()
        };
        if changes.everything {
            for topic in [&self.board, &self.kiosk, &self.phone] {
                topic.reset(epoch, state.seq);
            }
            for (_, topic) in topics {
                topic.reset(epoch, state.seq);
            }
            return;
        }
        self.board.advance(from, state.seq, convert::board::change(changes, &zone).as_ref());
        self.kiosk.advance(from, state.seq, convert::kiosk::change(state, changes).as_ref());
        self.phone.advance::<()>(from, state.seq, None);
        self.phone.ring(state.seq);
        for (audience, topic) in topics {
            if changes.weights {
                topic.reset(epoch, state.seq);
            } else {
                topic.advance(from, state.seq, convert::desk::change(state, changes, &audience, &zone).as_ref());
            }
        }
    }
}
