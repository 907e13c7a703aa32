//! What is kept of a day that was played: of each party what happened to it, in minutes, and of each desk how it was used.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{
    Settings,
    calling::Standing,
    visit::{Group, Need},
};
use avanti_model::{DeskId, Language, ServiceId, Span, Timestamp};

use crate::{
    calendar::OpenDay,
    day::{Fate, Outcome, Plan, Played},
    party::Party,
};

/// A day that was played.
#[derive(Debug, Clone)]
pub(super) struct Day {
    pub(super) open: OpenDay,
    pub(super) parties: Vec<Seen>,
    pub(super) desks: BTreeMap<DeskId, Use>,
    /// When desks were on duty.
    pub(super) duty: Vec<(Timestamp, Timestamp)>,
    /// From closing until the last party had been served, in minutes; 0 where that was before.
    pub(super) after_closing: f64,
}

/// What happened to a party.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) outcome: Outcome,
    /// What set its promise, or would have where it got no ticket.
    pub(super) group: Group,
    pub(super) service: ServiceId,
    /// The language that it speaks best.
    pub(super) language: Language,
    pub(super) needs: BTreeSet<Need>,
    pub(super) ghost: bool,
    pub(super) came: Timestamp,
    /// From its coming to its call; from its slot where it came before that.
    pub(super) wait: Option<f64>,
    /// Whether it was called within its promise; none where it left before that was decided.
    pub(super) kept: Option<bool>,
    /// Whether it was called to a desk that speaks one of its languages.
    pub(super) understood: Option<bool>,
    /// From its slot to its call, where it has an appointment and came in time.
    pub(super) after_slot: Option<f64>,
    pub(super) overtaken: u32,
    /// When it went to a desk, or away.
    pub(super) waited_until: Timestamp,
    /// When it was at a desk.
    pub(super) at_desk: Option<(Timestamp, Timestamp)>,
}

impl Seen {
    /// Whether it got a ticket and stays with it.
    pub(super) fn waits(&self) -> bool {
        match self.outcome {
            Outcome::TurnedAway | Outcome::Blocked => false,
            Outcome::Served | Outcome::Left | Outcome::Missed | Outcome::Unserved => !self.ghost,
        }
    }
}

/// How a desk was used, in minutes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Use {
    pub(super) open: f64,
    pub(super) busy: f64,
    pub(super) served: u32,
}

pub(super) fn day(settings: &Settings, plan: &Plan<'_>, open: &OpenDay, played: &Played) -> Day {
    let parties = plan.parties.iter().zip(&played.fates).map(|(party, fate)| seen(settings, plan, party, fate, played)).collect();
    let mut desks: BTreeMap<DeskId, Use> = BTreeMap::new();
    for (shift, time) in plan.shifts.iter().zip(&played.desks) {
        let desk = desks.entry(shift.desk.clone()).or_default();
        desk.open += minutes(time.open);
        desk.busy += minutes(time.busy);
        desk.served += time.served;
    }
    let end = played.ended_at.max(open.closes);
    let duty = plan.shifts.iter().flat_map(|shift| {
        let mut from = shift.from;
        let mut stretches = Vec::new();
        for (pause, until) in &shift.breaks {
            stretches.push((from, *pause));
            from = *until;
        }
        stretches.push((from, shift.until.unwrap_or(end)));
        stretches
    });
    Day { parties, desks, duty: duty.collect(), after_closing: minutes(played.ended_at - open.closes).max(0.0), open: open.clone() }
}

fn seen(settings: &Settings, plan: &Plan<'_>, party: &Party, fate: &Fate, played: &Played) -> Seen {
    let public = Span::from_minutes(i64::from(settings.rules.booked_public_minutes));
    let own = fate.visit.and_then(|visit| played.state.visit(visit)).map(|visit| visit.steps[0].promise);
    // What the public is told of an appointment is wider than what the rule works towards.
    let promise = if fate.group == Group::Booked { Some(public) } else { own };
    let ended = fate.ended_at - fate.reference;
    let kept = match fate.outcome {
        Outcome::Served | Outcome::Missed => fate.beyond_reference().zip(promise).map(|(wait, promise)| wait <= promise),
        Outcome::Left | Outcome::Unserved => promise.filter(|promise| ended > *promise).map(|_| false),
        Outcome::TurnedAway | Outcome::Blocked => None,
    };
    let called = fate.called.map(|called| called.at);
    let in_time = fate.group == Group::Booked;
    Seen {
        outcome: fate.outcome,
        group: if fate.visit.is_some() { fate.group } else { standing(settings, party).unwrap_or(fate.group) },
        service: party.service.clone(),
        language: party.speaks.first().unwrap_or(&party.reads).clone(),
        needs: party.needs.clone(),
        ghost: party.ghost,
        came: fate.came_at,
        wait: fate.beyond_reference().map(|wait| minutes(wait.max(Span::ZERO))),
        kept,
        understood: fate.called.map(|called| party.speaks.iter().any(|tag| plan.shifts[called.shift].languages.contains(tag))),
        after_slot: party.slot.filter(|_| in_time).zip(called).map(|(slot, called)| minutes(called - slot)),
        overtaken: fate.overtaken,
        waited_until: called.unwrap_or(fate.ended_at),
        at_desk: called.filter(|_| fate.outcome == Outcome::Served).map(|called| (called, fate.ended_at)),
    }
}

/// The class that a party would have had with a ticket.
fn standing(settings: &Settings, party: &Party) -> Option<Group> {
    let service = settings.service(&party.service)?;
    Some(Standing::at(settings, service, party.at, party.slot, party.needs.contains(&Need::Priority)).group)
}

pub(super) fn minutes(span: Span) -> f64 {
    span.millis() as f64 / 60_000.0
}
