//! Rules to compare Promised Time with: those of textbooks, and those of other queue systems as their sources and manuals state them.
//! Each is a [`CallingPolicy`] over the real core.

mod accumulating;
#[cfg(test)]
mod hall;
mod peers;
mod promise_order;
mod target;
mod zms;

use std::sync::Arc;

use avanti_core::{
    calling::{Asking, CallingPolicy, Pick, PromisedTime, Reason},
    visit::Visit,
};

pub use accumulating::{AccumulatingPriority, QuadraticCost};
pub use peers::{Fqm, NovoSga, TheQ};
pub use promise_order::{EarliestDue, FirstCome, Strict};
pub use target::target;
pub use zms::{ABSENT as ZMS_ABSENT, Zms};

use crate::day::AbsentRule;

/// A rule by which whole days can be played.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name on the command line.
    pub name: &'static str,
    /// Who is next of those who are there.
    pub policy: &'static dyn CallingPolicy,
    /// How it calls people with an appointment who have not come; most rules do not.
    pub absent: Option<AbsentRule>,
}

/// All rules, Promised Time first.
pub const ALL: [Rule; 10] = [
    here("promised-time", &PromisedTime),
    here("fcfs", &FirstCome),
    here("strict", &Strict),
    here("edd", &EarliestDue),
    here("apq", &AccumulatingPriority),
    here("gcmu", &QuadraticCost),
    Rule { name: "zms", policy: &Zms, absent: Some(ZMS_ABSENT) },
    here("novosga", &NovoSga),
    here("theq", &TheQ),
    here("fqm", &Fqm),
];

/// A rule by its name on the command line.
#[must_use]
pub fn by_name(name: &str) -> Option<Rule> {
    ALL.into_iter().find(|rule| rule.name == name)
}

/// The names of all rules, Promised Time first.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|rule| rule.name)
}

/// A rule that calls nobody who is not there.
const fn here(name: &'static str, policy: &'static dyn CallingPolicy) -> Rule {
    Rule { name, policy, absent: None }
}

/// All whom the desk may serve.
fn fit<'s>(asking: &Asking<'s>) -> impl Iterator<Item = &'s Arc<Visit>> {
    let state = asking.state;
    asking.eligible().flat_map(|(_, queue)| queue.iter()).filter_map(|(_, visit)| state.visit(visit))
}

/// All who wait for what the desk offers, whatever they speak or need: the choice in systems that know services only.
fn of_services<'s>(asking: &Asking<'s>) -> impl Iterator<Item = &'s Arc<Visit>> {
    let Asking { state, desk, agent, .. } = *asking;
    let offered = move |service| agent.services.contains(service) && desk.services.contains(service);
    let queues = state.queues.iter().filter(move |(class, _)| offered(&class.service));
    queues.flat_map(|(_, queue)| queue.iter()).filter_map(|(_, visit)| state.visit(visit))
}

/// The visit with the smallest key.
fn smallest<'s, K: Ord>(visits: impl Iterator<Item = &'s Arc<Visit>>, key: impl Fn(&Visit) -> K) -> Option<Pick> {
    visits.min_by_key(|visit| key(visit)).map(|visit| Pick { visit: visit.id, reason: Reason::Due })
}

/// The visit with the largest value; of equals the one with the earlier reference time, then the earlier event.
fn largest<'s>(visits: impl Iterator<Item = &'s Arc<Visit>>, value: impl Fn(&Visit) -> f64) -> Option<Pick> {
    let earlier = |visit: &Visit| (visit.current().reference, visit.current().ready);
    let valued = visits.map(|visit| (value(visit), visit));
    let best = valued.max_by(|(a, one), (b, other)| a.total_cmp(b).then_with(|| earlier(other).cmp(&earlier(one))));
    best.map(|(_, visit)| Pick { visit: visit.id, reason: Reason::Due })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_by_its_own_name() {
        for name in names() {
            assert_eq!(by_name(name).map(|rule| rule.name), Some(name));
        }
        assert!(by_name("lottery").is_none());
        assert_eq!(names().collect::<std::collections::BTreeSet<_>>().len(), ALL.len());
    }
}
