//! Rules that order by when somebody came and by what they were promised, and by nothing else.

use avanti_core::calling::{Asking, CallingPolicy, ClassQueue, Pick, Place, Reason};
use avanti_model::VisitId;

/// First come, first served.
#[derive(Debug, Clone, Copy)]
pub struct FirstCome;

impl CallingPolicy for FirstCome {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(asking, |_, place| place.ready)
    }
}

/// Whoever was promised least waiting first; first come among equals.
#[derive(Debug, Clone, Copy)]
pub struct Strict;

impl CallingPolicy for Strict {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(asking, |_, place| (place.promised - place.reference, place.ready))
    }
}

/// The earliest due date: reference time plus promise.
#[derive(Debug, Clone, Copy)]
pub struct EarliestDue;

impl CallingPolicy for EarliestDue {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(asking, |_, place| (place.promised, place.reference, place.ready))
    }
}

/// The visit with the smallest key of all that the desk may serve.
pub(super) fn smallest<K: Ord>(asking: &Asking<'_>, key: impl Fn(&ClassQueue, Place) -> K) -> Option<Pick> {
    let all = asking.eligible().flat_map(|(_, queue)| queue.iter().map(move |(place, visit)| (queue, place, visit)));
    let (_, _, visit): (_, _, VisitId) = all.min_by_key(|(queue, place, _)| key(queue, *place))?;
    Some(Pick { visit, reason: Reason::Due })
}
