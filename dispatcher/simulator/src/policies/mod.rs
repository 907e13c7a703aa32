//! Rules to compare Promised Time with: those of textbooks, and those of other queue systems as their sources and manuals state them.
//! Each is a [`CallingPolicy`] over the real core.

mod promise_order;

use avanti_core::calling::{CallingPolicy, PromisedTime};

pub use promise_order::{EarliestDue, FirstCome, Strict};

/// A rule by its name on the command line.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static dyn CallingPolicy> {
    Some(match name {
        "promised-time" => &PromisedTime,
        "fcfs" => &FirstCome,
        "strict" => &Strict,
        "edd" => &EarliestDue,
        _ => return None,
    })
}
