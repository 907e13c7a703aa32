//! A rule that is wrong on purpose, for tests that must find it out.

use std::cmp::Reverse;

use avanti_core::calling::{Asking, CallingPolicy, Pick, Reason};

/// Last come, first served: the fault that mean waits do not show.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LastCome;

impl CallingPolicy for LastCome {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        let all = asking.eligible().flat_map(|(_, queue)| queue.iter());
        let (_, visit) = all.min_by_key(|(place, _)| Reverse(place.ready))?;
        Some(Pick { visit, reason: Reason::Due })
    }
}
