//! One topic: its ring, a bell that rings when it grows, and a snapshot that is made once a place.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use avanti_core::State;
use serde::Serialize;
use tokio::sync::watch;

use super::ring::Ring;

/// A topic of a site.
#[derive(Debug)]
pub struct Topic {
    ring: RwLock<Ring>,
    bell: watch::Sender<u64>,
    snapshot: Mutex<Option<(u32, u64, Arc<str>)>>,
}

/// What a reader must be sent to be up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Catch {
    /// These differences, each with the place after it.
    Deltas(Vec<(u64, Arc<str>)>),
    /// Everything: the reader is too far behind or of another epoch.
    Snapshot,
}

impl Topic {
    pub(super) fn new(epoch: u32, seq: u64) -> Self {
        Self { ring: RwLock::new(Ring::new(epoch, seq)), bell: watch::Sender::new(seq), snapshot: Mutex::new(None) }
    }

    /// A bell that rings whenever there is something to catch up with.
    #[must_use]
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.bell.subscribe()
    }

    /// The epoch and the place up to which the topic knows the journal.
    #[must_use]
    pub fn place(&self) -> (u32, u64) {
        let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
        (ring.epoch, ring.seq)
    }

    /// What a reader at a place must be sent.
    #[must_use]
    pub fn catch_up(&self, epoch: Option<u32>, place: Option<u64>) -> Catch {
        let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
        let frames = place.filter(|_| epoch == Some(ring.epoch)).and_then(|place| ring.after(place));
        frames.map_or(Catch::Snapshot, |frames| Catch::Deltas(frames.into_iter().map(|frame| (frame.to, frame.fields)).collect()))
    }

    /// The snapshot of a state as JSON fields without the outer braces, made once for all who ask at this place.
    pub fn snapshot<V: Serialize>(&self, state: &State, view: impl FnOnce(&State) -> V) -> Arc<str> {
        let (epoch, _) = self.place();
        let mut kept = self.snapshot.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of_epoch, seq, fields)) if *of_epoch == epoch && *seq == state.seq => Arc::clone(fields),
            Some(_) | None => {
                let made = fields(&view(state));
                *kept = Some((epoch, state.seq, Arc::clone(&made)));
                made
            }
        }
    }

    pub(super) fn reset(&self, epoch: u32, seq: u64) {
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Ring::new(epoch, seq);
        *self.snapshot.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.bell.send_replace(seq);
    }

    /// Advances the topic; without a change its readers learn of the new place by their heartbeats.
    pub(super) fn advance<C: Serialize>(&self, from: u64, to: u64, change: Option<&C>) {
        let mut ring = self.ring.write().unwrap_or_else(PoisonError::into_inner);
        debug_assert!(from >= ring.seq, "a topic never goes back without a reset");
        match change {
            Some(change) => {
                ring.push(from, to, fields(change));
                drop(ring);
                self.bell.send_replace(to);
            }
            None => ring.seq = to,
        }
    }

    /// Rings the bell although nothing has changed for all: those who look for themselves shall look.
    pub(super) fn ring(&self, to: u64) {
        self.bell.send_replace(to);
    }
}

/// A value's JSON without the outer braces.
fn fields<T: Serialize>(value: &T) -> Arc<str> {
    let text = serde_json::to_string(value).expect("wire types have text keys and finite numbers only");
    text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(&text).into()
}
