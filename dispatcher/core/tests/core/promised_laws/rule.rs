//! Promised Time said once more, over every visit that waits instead of the heads of classes, and with its own count of calls:
//! what the core's rule must come to.

use std::sync::Arc;

use avanti_core::{
    State,
    calling::Reason,
    desk::AgentAtDesk,
    site::{Desk, Rules},
    visit::{Group, Need, Place, Visit},
};
use avanti_model::{Span, Timestamp, VisitId};

/// A call that was made and not taken back.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) ready: u64,
    pub(super) seq: u64,
    pub(super) desk: Desk,
    pub(super) agent: AgentAtDesk,
    pub(super) reason: Reason,
}

/// A bound that kept a promise from going first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Guard {
    Run,
    Overtakes,
    Waited,
}

/// What the rule comes to.
#[derive(Debug)]
pub(super) struct Ruled {
    pub(super) visit: VisitId,
    pub(super) reason: Reason,
    pub(super) guard: Option<Guard>,
}

pub(super) fn minutes(minutes: u16) -> Span {
    Span::from_minutes(i64::from(minutes))
}

/// Whether a desk with its clerk can serve a visit.
pub(super) fn fits(desk: &Desk, agent: &AgentAtDesk, visit: &Visit) -> bool {
    let step = visit.current();
    let given = desk.services.contains(&step.service) && agent.services.contains(&step.service);
    let spoken = visit.speaks.iter().any(|language| agent.languages.contains(language));
    let reached = desk.step_free || !visit.needs.contains(&Need::StepFree);
    given && spoken && reached && step.desk.as_ref().is_none_or(|only| *only == desk.id)
}

/// The desks that are counted on: open, and not in a pause of more than ten minutes.
fn counted(state: &State) -> Vec<(&Desk, &AgentAtDesk)> {
    let all = state.settings.desks.iter().filter_map(|desk| Some((desk, state.open_desk(&desk.id)?)));
    all.filter(|(_, (now, _))| now.paused.is_none_or(|pause| !pause.away)).map(|(desk, (_, agent))| (desk, agent)).collect()
}

fn ends_at(state: &State, agent: &AgentAtDesk) -> Timestamp {
    let closes = state.day.closes_at.expect("the day has hours");
    agent.until.unwrap_or(closes).min(closes)
}

/// A visit that waits, with what it is weighed by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighed<'s> {
    pub(super) visit: &'s Visit,
    /// `σ`, `m` and `M`.
    pub(super) credit: Span,
    pub(super) able: u16,
    pub(super) open: u16,
    /// `D`.
    pub(super) call_by: Timestamp,
    /// `D′`.
    last_call: Timestamp,
    pub(super) early: bool,
    endangered: bool,
}

/// All who wait and whom a desk may be given at a moment.
pub(super) fn eligible<'s>(state: &'s State, desk: &'s Desk, agent: &'s AgentAtDesk, at: Timestamp) -> Vec<Weighed<'s>> {
    let waiting = state.visits.values().map(AsRef::as_ref).filter(|visit: &&Visit| visit.place == Place::Waiting);
    let counted = counted(state);
    let ends = ends_at(state, agent);
    let has_time = |visit: &Visit| {
        let followed = counted.iter().any(|(other, agent)| fits(other, agent, visit) && ends_at(state, agent) > ends);
        at >= ends || at + state.law(&visit.current().service).q80 <= ends || !followed
    };
    waiting.filter(|visit| fits(desk, agent, visit) && has_time(visit)).map(|visit| weighed(state, &counted, visit, at)).collect()
}

fn weighed<'s>(state: &State, counted: &[(&Desk, &AgentAtDesk)], visit: &'s Visit, at: Timestamp) -> Weighed<'s> {
    let (rules, step, law) = (&state.settings.rules, visit.current(), state.law(&visit.current().service));
    let able: Vec<_> = counted.iter().filter(|(desk, agent)| fits(desk, agent, visit)).collect();
    let (few, all) = (able.len() as i64, counted.len() as i64);
    let credit =
        if few == 0 { 0 } else { (law.mean.millis() * (all - few) / (few * all)).min(minutes(rules.scarcity_max_minutes).millis()) };
    let credit = Span::from_millis(credit);
    let call_by = step.reference + step.promise - credit;
    let last_end = able.iter().map(|(_, agent)| ends_at(state, agent)).max();
    let soon = last_end.filter(|end| (*end - minutes(rules.last_call_minutes)..*end).contains(&at));
    let last_call = soon.map_or(call_by, |end| call_by.min(end - law.q80 - minutes(rules.last_call_margin_minutes)));
    let booked = step.group == Group::Booked;
    let share = Span::from_millis(law.mean.millis() / few.max(1));
    Weighed {
        visit,
        credit,
        able: few as u16,
        open: all as u16,
        call_by,
        last_call,
        early: booked && at < step.reference - minutes(rules.early_minutes),
        endangered: booked && at + share >= step.reference + minutes(rules.booked_public_minutes),
    }
}

/// Whom the rule gives a desk.
pub(super) fn ruled(state: &State, desk: &Desk, agent: &AgentAtDesk, at: Timestamp, calls: &[Arc<Made>]) -> Option<Ruled> {
    let all = eligible(state, desk, agent, at);
    let by_call_by = |one: &&Weighed<'_>| (one.call_by, one.visit.current().reference, one.visit.current().ready);
    let by_last_call = |one: &&Weighed<'_>| (one.last_call, by_call_by(one));
    let ripe = || all.iter().filter(|one| !one.early);
    let Some(due) = ripe().min_by_key(by_call_by) else {
        let early = all.iter().min_by_key(by_call_by)?;
        return Some(Ruled { visit: early.visit.id, reason: Reason::Early, guard: None });
    };
    let first = ripe().min_by_key(by_last_call)?;
    let in_turn = if first.visit.id == due.visit.id { Reason::Due } else { Reason::LastCall };
    let Some(booked) = ripe().filter(|one| one.endangered).min_by_key(by_last_call) else {
        return Some(Ruled { visit: first.visit.id, reason: in_turn, guard: None });
    };
    if first.visit.current().group == Group::Booked {
        return Some(Ruled { visit: first.visit.id, reason: in_turn, guard: None });
    }
    let passed = ripe().filter(|one| by_last_call(one) < by_last_call(&booked) && one.visit.current().group != Group::Booked);
    let guard = passed.filter_map(|one| guarded(&state.settings.rules, one.visit, at, calls)).min();
    let (visit, reason) = if guard.is_none() { (booked.visit.id, Reason::Promise) } else { (first.visit.id, in_turn) };
    Some(Ruled { visit, reason, guard })
}

/// The bound that keeps promises from going before a visit, if one does.
pub(super) fn guarded(rules: &Rules, visit: &Visit, at: Timestamp, calls: &[Arc<Made>]) -> Option<Guard> {
    if promise_run(calls) >= usize::from(rules.promise_run_max) {
        return Some(Guard::Run);
    }
    if overtakes(visit, calls) >= usize::from(rules.overtakes_max) {
        return Some(Guard::Overtakes);
    }
    (at - visit.current().reference >= minutes(rules.passed_wait_max_minutes)).then_some(Guard::Waited)
}

/// Promises that went first in a row up to the latest call that staff did not choose.
pub(super) fn promise_run(calls: &[Arc<Made>]) -> usize {
    let by_rule = calls.iter().rev().filter(|call| call.reason != Reason::Pinned);
    by_rule.take_while(|call| call.reason == Reason::Promise).count()
}

/// Calls, since a visit's step was ready, of steps that were ready later, by desks that could have served it at that time.
pub(super) fn overtakes(visit: &Visit, calls: &[Arc<Made>]) -> usize {
    let ready = visit.current().ready;
    calls.iter().filter(|call| call.seq > ready && call.ready > ready && fits(&call.desk, &call.agent, visit)).count()
}
