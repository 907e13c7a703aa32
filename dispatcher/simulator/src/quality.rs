//! What a rule is judged by on a day: what booked people and walk-ins waited, who was overtaken, and what it cost the staff.

use avanti_core::visit::Group;
use avanti_model::{Span, Timestamp};

use crate::{
    day::{Fate, Outcome, Plan, Played},
    party::Party,
    statistics::quantile,
};

/// Within how long after the later of slot and check-in the public is told that somebody booked is called.
const PROMISED: Span = Span::from_minutes(10);

/// The judgement of one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// Share of those who came that got a ticket; of these alone all other figures speak.
    pub admitted: f64,
    /// Share of those who came in time for their appointment that were called within ten minutes of the later of slot and check-in.
    pub booked_in_time: f64,
    /// Minutes after that later moment within which 95 % of them were called.
    pub booked_p95: f64,
    /// The longest that one of them waited after it, in minutes.
    pub booked_max: f64,
    /// Minutes that 95 % of the walk-ins outside the priority group did not wait longer than.
    pub walk_in_p95: f64,
    /// The longest that one of them waited, in minutes.
    pub walk_in_max: f64,
    /// The most who came later and were called before one party by desks that could have served it.
    pub overtakes: f64,
    /// Share of those called that were called to a desk that speaks a language of theirs.
    pub language_matched: f64,
    /// Share of those who came that were served to the end by closing.
    pub finished: f64,
    /// Minutes by which the last party's end was after closing.
    pub overtime: f64,
    /// Share of the time of open desks in which they had nobody and called nobody.
    pub idle: f64,
    /// Share of that time in which they called somebody who did not come.
    pub in_vain: f64,
}

impl Quality {
    /// Judges a day that was played.
    #[must_use]
    pub fn of(plan: &Plan<'_>, played: &Played) -> Self {
        let came: Vec<(&Party, &Fate)> = came(plan, played).collect();
        let mut late: Vec<f64> = booked_in_time(plan, played).map(|(_, late)| late).collect();
        let mut waits: Vec<f64> = walk_ins(plan, played).map(|(_, wait)| wait).collect();
        let called = came.iter().filter_map(|(party, fate)| Some((party, plan.shifts.get(fate.called?.shift)?)));
        let matched = called.map(|(party, shift)| party.speaks.iter().any(|language| shift.languages.contains(language)));
        let closes_at = plan.opened.closes_at.unwrap_or(Timestamp::LATEST);
        let finished = came.iter().map(|(_, fate)| fate.outcome == Outcome::Served && fate.ended_at <= closes_at);
        let sum = |part: fn(&crate::day::DeskTime) -> Span| played.desks.iter().map(part).map(minutes).sum::<f64>();
        let open = sum(|desk| desk.open);
        Self {
            admitted: share(played.fates.iter().map(|fate| fate.visit.is_some())),
            booked_in_time: share(late.iter().map(|late| is_kept(*late))),
            booked_p95: quantile(&mut late, 0.95),
            booked_max: late.iter().copied().fold(0.0, f64::max),
            walk_in_p95: quantile(&mut waits, 0.95),
            walk_in_max: waits.iter().copied().fold(0.0, f64::max),
            overtakes: f64::from(came.iter().map(|(_, fate)| fate.overtaken).max().unwrap_or(0)),
            language_matched: share(matched),
            finished: share(finished),
            overtime: minutes(played.ended_at - closes_at).max(0.0),
            idle: 1.0 - sum(|desk| desk.busy) / open,
            in_vain: sum(|desk| desk.in_vain) / open,
        }
    }
}

/// Whether somebody booked who was called so many minutes late was called as the public is told.
#[must_use]
pub fn is_kept(late: f64) -> bool {
    late <= minutes(PROMISED)
}

/// Those who came in time for their appointment, and how many minutes after the later of slot and check-in they were called.
pub fn booked_in_time<'p>(plan: &'p Plan<'_>, played: &'p Played) -> impl Iterator<Item = (&'p Party, f64)> {
    let booked = came(plan, played).filter(|(_, fate)| fate.group == Group::Booked);
    booked.filter_map(|(party, fate)| Some((party, minutes(since_due(party, fate)?))))
}

/// Walk-ins outside the priority group, and how many minutes they waited.
pub fn walk_ins<'p>(plan: &'p Plan<'_>, played: &'p Played) -> impl Iterator<Item = (&'p Party, f64)> {
    let walk_ins = came(plan, played).filter(|(party, fate)| party.slot.is_none() && fate.group == Group::WalkIn);
    walk_ins.filter_map(|(party, fate)| Some((party, minutes(fate.wait()?))))
}

/// Those who got a ticket.
fn came<'p>(plan: &'p Plan<'_>, played: &'p Played) -> impl Iterator<Item = (&'p Party, &'p Fate)> {
    plan.parties.iter().zip(&played.fates).filter(|(_, fate)| fate.visit.is_some())
}

/// How long after the later of slot and check-in a party was called; nothing where it was called before it.
fn since_due(party: &Party, fate: &Fate) -> Option<Span> {
    let from = party.slot.map_or(fate.came_at, |slot| slot.max(fate.came_at));
    Some((fate.called?.at - from).max(Span::ZERO))
}

/// The share of those that are true; all, where there is none.
fn share(all: impl Iterator<Item = bool>) -> f64 {
    let (count, of) = all.fold((0_u32, 0_u32), |(count, of), one| (count + u32::from(one), of + 1));
    if of == 0 { 1.0 } else { f64::from(count) / f64::from(of) }
}

fn minutes(span: Span) -> f64 {
    span.millis() as f64 / 60_000.0
}
