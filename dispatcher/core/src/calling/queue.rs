//! Those who wait, kept by class in the order of `r + P`, so that a call compares class heads only.

use std::collections::BTreeSet;

use avanti_model::{DeskId, Language, ServiceId, Span, Timestamp, VisitId};
use imbl::OrdMap;
use serde::{Serialize, Serializer};

use super::DeskMask;

/// What decides which desks can serve a visit; all visits of a class have the same credit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Class {
    /// The service.
    pub service: ServiceId,
    /// The languages it can be served in.
    pub speaks: Vec<Language>,
    /// Whether only a step-free desk will do.
    pub step_free: bool,
    /// The only desk that may call it.
    pub desk: Option<DeskId>,
    /// What was promised to it if it has an appointment and came in time: these are compared apart, and in the order of their
    /// times, which is that of their call-by times only where the promise is the same.
    pub booked: Option<Span>,
}

impl Class {
    /// The class as intake sees it, which asks neither for an appointment nor for one desk.
    #[must_use]
    pub fn common(&self) -> Self {
        Self { desk: None, booked: None, ..self.clone() }
    }
}

/// What the open desks mean for a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Weight {
    /// The open desks that can serve the class.
    pub able: DeskMask,
    /// How many of the class they can serve at once, where there are fewer mediators than desks that need one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_once: Option<u16>,
    /// The class's scarcity credit `σ`.
    pub credit: Span,
    /// When the last of these desks ends; none where none is there, or none is known to end.
    pub ends_at: Option<Timestamp>,
}

impl Weight {
    /// How many of the class can be served at once: desks, or pairs of a desk and a mediator.
    #[must_use]
    pub fn at_once(&self) -> u16 {
        self.at_once.unwrap_or(self.able.count())
    }
}

/// A place in the order of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// `r + P`: the call-by time before any credit.
    pub promised: Timestamp,
    /// `r`, the first tie-breaker.
    pub reference: Timestamp,
    /// Sequence number of the event that made the step ready, the last tie-breaker.
    pub ready: u64,
}

/// The visits of one class that wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassQueue {
    /// What the open desks mean for the class.
    pub weight: Weight,
    waiting: OrdMap<Place, VisitId>,
}

impl ClassQueue {
    /// The first in the order.
    #[must_use]
    pub fn head(&self) -> Option<(Place, VisitId)> {
        self.waiting.get_min().map(|(place, visit)| (*place, *visit))
    }

    /// The call-by time `D` of a place.
    #[must_use]
    pub fn call_by(&self, place: Place) -> Timestamp {
        place.promised - self.weight.credit
    }

    /// How many wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether nobody waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// The visit at a place.
    #[must_use]
    pub fn at(&self, place: Place) -> Option<VisitId> {
        self.waiting.get(&place).copied()
    }

    /// All who wait, first to last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Place, VisitId)> {
        self.waiting.iter().map(|(place, visit)| (*place, *visit))
    }

    /// How many stand before a call-by time with its tie-breakers.
    ///
    /// Counted from whichever end is likely nearer: a fresh ticket stands near the end.
    #[must_use]
    pub fn count_before(&self, call_by: Timestamp, reference: Timestamp, ready: u64) -> usize {
        let bound = Place { promised: call_by + self.weight.credit, reference, ready };
        self.len() - self.waiting.range(bound..).count()
    }
}

/// All who wait, by class.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Queues(OrdMap<Class, ClassQueue>);

impl Queues {
    /// All classes in which somebody waits.
    pub fn iter(&self) -> impl Iterator<Item = (&Class, &ClassQueue)> {
        self.0.iter()
    }

    /// The queue of a class; none where nobody waits.
    #[must_use]
    pub fn get(&self, class: &Class) -> Option<&ClassQueue> {
        self.0.get(class)
    }

    /// How many wait in all.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.values().map(ClassQueue::len).sum()
    }

    /// Whether nobody waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many wait for a service.
    #[must_use]
    pub fn waiting_for(&self, service: &ServiceId) -> usize {
        self.0.iter().filter(|(class, _)| class.service == *service).map(|(_, queue)| queue.len()).sum()
    }

    /// The call-by time of the `nth` of those who wait for some of these desks, or of the last where they are fewer; none where
    /// nobody does.
    #[must_use]
    pub fn call_by_in(&self, desks: DeskMask, nth: usize) -> Option<Timestamp> {
        let shared = self.0.values().filter(|queue| queue.weight.able.meets(desks));
        let mut first: Vec<Timestamp> = shared.flat_map(|queue| queue.iter().take(nth).map(|(place, _)| queue.call_by(place))).collect();
        first.sort_unstable();
        first.get(nth.saturating_sub(1)).or(first.last()).copied()
    }

    /// The languages in which somebody waits whom no open desk can serve.
    #[must_use]
    pub fn stranded(&self) -> BTreeSet<&Language> {
        self.0.iter().filter(|(_, queue)| queue.weight.able.count() == 0).filter_map(|(class, _)| class.speaks.first()).collect()
    }

    /// Lets a visit wait. `weigh` gives the weight of a class in which nobody waited yet.
    pub(crate) fn insert(&mut self, class: Class, place: Place, visit: VisitId, weigh: impl FnOnce(&Class) -> Weight) {
        match self.0.get_mut(&class) {
            Some(queue) => {
                queue.waiting.insert(place, visit);
            }
            None => {
                let weight = weigh(&class);
                self.0.insert(class, ClassQueue { weight, waiting: OrdMap::unit(place, visit) });
            }
        }
    }

    /// Takes a visit out; a class in which nobody is left is forgotten.
    pub(crate) fn remove(&mut self, class: &Class, place: Place) {
        if let Some(queue) = self.0.get_mut(class) {
            queue.waiting.remove(&place);
            if queue.waiting.is_empty() {
                self.0.remove(class);
            }
        }
    }

    /// Weighs every class again: a desk has opened or closed.
    pub(crate) fn weigh_all(&mut self, weigh: impl Fn(&Class) -> Weight) {
        let weighed =
            self.0.iter().map(|(class, queue)| (class.clone(), ClassQueue { weight: weigh(class), waiting: queue.waiting.clone() }));
        self.0 = weighed.collect();
    }
}

impl Serialize for Queues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|(class, queue)| (class, queue.weight, queue.iter().collect::<Vec<_>>())))
    }
}
