//! Who listens at a site: for each topic a ring of the latest differences and the snapshot of the moment.
//! A socket reads at its own pace; one that falls out of the ring gets a snapshot, and nobody waits for it.

mod help;
mod ring;
mod topic;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use avanti_core::{State, view::Changes};

use crate::convert::{self, desk::Audience};

pub use help::{Help, HelpCall};
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
    desks: Mutex<Desks>,
    help: Mutex<Help>,
}

/// The topics of staff, by what they may see and in which language.
#[derive(Debug)]
struct Desks {
    /// The place up to which all of them know the journal. It moves under the same lock under which they are listed,
    /// so that a topic that is made meanwhile misses nothing.
    epoch: u32,
    seq: u64,
    topics: BTreeMap<Audience, Arc<Topic>>,
}

impl Hub {
    /// A hub whose screens know nothing yet.
    #[must_use]
    pub fn new(epoch: u32, state: &State) -> Self {
        let topic = || Topic::new(epoch, state.seq);
        Self {
            board: topic(),
            kiosk: topic(),
            phone: topic(),
            help: Mutex::default(),
            desks: Mutex::new(Desks { epoch, seq: state.seq, topics: BTreeMap::new() }),
        }
    }

    /// The topic of an audience among the staff.
    #[must_use]
    pub fn desk(&self, audience: &Audience) -> Arc<Topic> {
        let mut desks = self.desks.lock().unwrap_or_else(PoisonError::into_inner);
        let (epoch, seq) = (desks.epoch, desks.seq);
        Arc::clone(desks.topics.entry(audience.clone()).or_insert_with(|| Arc::new(Topic::new(epoch, seq))))
    }

    /// Tells every topic what has changed between `from` and the state.
    pub fn publish(&self, epoch: u32, from: u64, state: &State, changes: &Changes) {
        let zone = state.settings.zone();
        self.board.advance(from, state.seq, convert::board::change(changes, &zone).as_ref());
        self.kiosk.advance(from, state.seq, convert::kiosk::change(state, changes).as_ref());
        self.phone.advance::<()>(from, state.seq, None);
        for (audience, topic) in self.advance_desks(epoch, state.seq) {
            topic.advance(from, state.seq, convert::desk::change(state, changes, &audience, &zone).as_ref());
        }
    }

    /// Makes every screen ask for everything again.
    pub fn reset(&self, epoch: u32, seq: u64) {
        for topic in [&self.board, &self.kiosk, &self.phone] {
            topic.reset(epoch, seq);
        }
        for (_, topic) in self.advance_desks(epoch, seq) {
            topic.reset(epoch, seq);
        }
    }

    /// The calls for help from kiosks.
    pub fn help(&self) -> MutexGuard<'_, Help> {
        self.help.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets every desk look at the calls for help.
    pub fn wake_desks(&self) {
        let desks = self.desks.lock().unwrap_or_else(PoisonError::into_inner);
        for topic in desks.topics.values() {
            topic.ring(desks.seq);
        }
    }

    /// Lets every phone look at the state that is settled by now.
    pub fn wake_phones(&self, seq: u64) {
        self.phone.ring(seq);
    }

    /// The topics of staff that somebody listens to; those made from here on know the journal up to `seq`.
    fn advance_desks(&self, epoch: u32, seq: u64) -> Vec<(Audience, Arc<Topic>)> {
        let mut desks = self.desks.lock().unwrap_or_else(PoisonError::into_inner);
        (desks.epoch, desks.seq) = (epoch, seq);
        desks.topics.retain(|_, topic| Arc::strong_count(topic) > 1);
        desks.topics.iter().map(|(audience, topic)| (audience.clone(), Arc::clone(topic))).collect()
    }
}
