//! The calls of a day in their order, as far as the guards of the calling rule look back on them.

use std::sync::Arc;

use imbl::Vector;
use serde::Serialize;

use super::Reason;
use crate::desk::AgentAtDesk;

/// Calls that are remembered at most: far more than can be made while one visit waits.
const CALLS_MAX: usize = 4096;

/// The place of a desk that the settings do not have any more.
const NO_DESK: u16 = u16::MAX;

/// The calls of a day, latest last; those that were taken back are not among them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct CallRecord(Vector<MadeCall>);

/// One call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MadeCall {
    /// Sequence number of its event.
    pub seq: u64,
    /// Sequence number of the event that made the called step ready.
    pub ready: u64,
    /// The desk's place in the settings; `NO_DESK` once it is left out of them.
    pub desk: u16,
    /// The clerk, with what was spoken and given there at that time.
    pub agent: Arc<AgentAtDesk>,
    /// Why it was made.
    pub reason: Reason,
}

impl CallRecord {
    /// How many of the latest calls kept a promise to somebody booked, one after the other; calls that staff chose do not count.
    #[must_use]
    pub fn promise_run(&self) -> usize {
        let by_rule = self.0.iter().rev().filter(|call| call.reason != Reason::Pinned);
        by_rule.take_while(|call| call.reason == Reason::Promise).count()
    }

    /// Whether so many visits that became ready later were called before one that waits; of all calls those that `counts`.
    #[must_use]
    pub fn overtaken(&self, ready: u64, times: usize, counts: impl Fn(&MadeCall) -> bool) -> bool {
        let since = self.0.iter().rev().take_while(|call| call.seq > ready);
        since.filter(|call| call.ready > ready && counts(call)).take(times).count() == times
    }

    pub(crate) fn add(&mut self, call: MadeCall) {
        if self.0.len() >= CALLS_MAX {
            self.0.pop_front();
        }
        self.0.push_back(call);
    }

    /// The settings have changed: each call keeps its desk, wherever that stands in them by now.
    pub(crate) fn move_desks(&mut self, moved: impl Fn(u16) -> Option<u16>) {
        self.0.iter_mut().for_each(|call| call.desk = moved(call.desk).unwrap_or(NO_DESK));
    }

    /// Forgets a call that was taken back.
    pub(crate) fn take_back(&mut self, seq: u64) {
        if let Some(index) = self.0.iter().rposition(|call| call.seq == seq) {
            self.0.remove(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use avanti_model::Timestamp;

    use super::*;

    fn record(calls: &[(u64, u64, Reason)]) -> CallRecord {
        let agent = AgentAtDesk {
            id: "anna".parse().expect("a slug"),
            languages: [].into(),
            services: [].into(),
            since: Timestamp::from_millis(0),
            until: None,
        };
        let agent = Arc::new(agent);
        let mut record = CallRecord::default();
        for (seq, ready, reason) in calls {
            record.add(MadeCall { seq: *seq, ready: *ready, desk: 0, agent: Arc::clone(&agent), reason: *reason });
        }
        record
    }

    #[test]
    fn promises_are_counted_from_the_latest_call_back() {
        let record = record(&[(1, 1, Reason::Promise), (2, 1, Reason::Due), (3, 1, Reason::Promise), (4, 1, Reason::Pinned)]);
        assert_eq!(record.promise_run(), 1);
    }

    #[test]
    fn only_who_came_later_and_is_called_by_a_desk_that_counts_overtakes() {
        let record = record(&[(20, 12, Reason::Due), (21, 9, Reason::Due), (22, 15, Reason::Due)]);
        assert!(record.overtaken(10, 2, |_| true));
        assert!(!record.overtaken(10, 3, |_| true), "one of the three came before");
        assert!(!record.overtaken(10, 1, |_| false));
        assert!(!record.overtaken(21, 1, |_| true), "a call before one came overtakes nobody");
    }

    #[test]
    fn a_call_that_is_taken_back_never_was() {
        let mut record = record(&[(1, 1, Reason::Due), (2, 1, Reason::Promise)]);
        record.take_back(2);
        assert_eq!(record.promise_run(), 0);
    }
}
