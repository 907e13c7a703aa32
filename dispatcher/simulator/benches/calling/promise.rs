//! Whether booking keeps its promise under Promised Time: how many who booked and came in time were called within ten minutes, who was
//! at the desks where one was not, what would have kept the promises, and what other figures of booking make of them.

use std::collections::BTreeMap;

use avanti_core::visit::Group;
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Fate, Party, Plan, Played, play,
    policies::{self, Rule},
    quality::{Quality, booked_in_time, is_kept},
    reference::{Mix, Mixed, MixedDay},
    statistics::Estimate,
};

use crate::{
    booked::{found, judge},
    column::FOUR,
    rules::{difference, row},
};

/// Promised Time.
const OURS: Rule = policies::ALL[0];
/// What the public is told, in minutes.
const PROMISED: Span = Span::from_minutes(10);
/// Figures of booking that are tried: the share in percent, and whether more is booked than there is.
const SHARES: [(u8, bool); 6] = [(65, true), (65, false), (50, true), (60, true), (75, true), (100, false)];

/// A change to those who come, to see what it does to the promises.
type Change = (&'static str, fn(&mut MixedDay));

const CHANGES: [Change; 5] = [
    ("as they come", |_| {}),
    ("no walk-ins", |day| day.arrivals.parties.retain(|party| party.slot.is_some())),
    ("nobody takes longer than a slot", |day| day.arrivals.parties.iter_mut().for_each(shorten)),
    ("booked take no longer", |day| day.arrivals.parties.iter_mut().filter(|party| party.slot.is_some()).for_each(shorten)),
    ("booked come on the dot", |day| {
        for party in &mut day.arrivals.parties {
            party.at = party.slot.unwrap_or(party.at);
        }
        day.arrivals.parties.sort_by_key(|party| party.at);
    }),
];

pub(crate) fn explain(mix: Mix, days: u64) {
    let site = Mixed::with(mix, |_| {});
    let days: Vec<MixedDay> = (0..days).map(|seed| site.day(seed)).collect();
    let wished = if mix.rush { "in the hours in which walk-ins come" } else { "at any hour" };
    println!("\nLoad {:.2}, {} days with real slots wished for {wished}, Promised Time: {}\n", mix.load, days.len(), found(&days));
    for (name, change) in CHANGES {
        let (mut kept, mut all) = (0, 0);
        for day in &days {
            let mut day = day.clone();
            change(&mut day);
            let plan = site.plan(&day, OURS);
            let played = play(&plan).expect("the reference site takes its own plan");
            for (_, late) in booked_in_time(&plan, &played) {
                all += 1;
                kept += u32::from(is_kept(late));
            }
        }
        println!("{name:<34}{kept:>7} of {all:>7} called within ten minutes: {:.4}", f64::from(kept) / f64::from(all.max(1)));
    }
    let mut reasons: BTreeMap<&str, u32> = BTreeMap::new();
    let mut seats: BTreeMap<&str, u32> = BTreeMap::new();
    for day in &days {
        let plan = site.plan(day, OURS);
        let played = play(&plan).expect("the reference site takes its own plan");
        let missed = plan.parties.iter().zip(&played.fates).filter(|(_, fate)| fate.group == Group::Booked);
        for broken in missed.filter_map(|(party, fate)| Broken::of(&plan, &played, party, fate)) {
            *reasons.entry(broken.reason()).or_default() += 1;
            broken.seats().for_each(|seat| *seats.entry(seat).or_default() += 1);
        }
    }
    println!("\nWhere it was not kept");
    reasons.iter().for_each(|(reason, count)| println!("{reason:<70}{count:>7}"));
    println!("\nWho was at the desks that could have served them when they were due");
    seats.iter().for_each(|(seat, count)| println!("{seat:<70}{count:>7}"));
}

/// What other shares make of a day on which many wish for an appointment.
pub(crate) fn vary(load: f64, days: u64) {
    for wishing in [0.4, 0.8] {
        println!(
            "\nLoad {load:.2}, {days} days, {:.0} % wish for an appointment: differences to a share of 65 % overbooked\n",
            wishing * 100.0
        );
        row("", FOUR.iter().map(|column| column.name.to_owned()));
        let mut first: Option<Vec<Quality>> = None;
        for (share_percent, overbooking) in SHARES {
            let site = Mixed::with(Mix { load, wishing, share_percent, overbooking, ..Mix::default() }, |_| {});
            let days: Vec<MixedDay> = (0..days).map(|seed| site.day(seed)).collect();
            let judged = judge(&site, &days, OURS);
            let name = format!("{share_percent} %{}", if overbooking { "" } else { ", exact" });
            let cells: Vec<String> = match &first {
                None => FOUR.iter().map(|column| column.print(Estimate::of(&column.values(&judged.days)))).collect(),
                Some(first) => FOUR.iter().map(|column| column.print_difference(difference(column, &judged.days, first))).collect(),
            };
            row(&name, cells.into_iter().chain([format!("  {}", found(&days).split(" who").next().unwrap_or_default())]));
            first.get_or_insert(judged.days);
        }
    }
}

fn shorten(party: &mut Party) {
    party.serving = party.serving.min(slot_of(party));
}

/// How long an appointment of a party's service is.
fn slot_of(party: &Party) -> Span {
    Span::from_minutes(if party.service.as_str() == "short" { 10 } else { 20 })
}

/// A promise that was not kept: who had the desks that could have kept it.
struct Broken<'p> {
    due: Timestamp,
    /// Those at these desks when it was due.
    there: Vec<(&'p Party, &'p Fate)>,
    /// Those whom these desks called within the ten minutes.
    before: Vec<&'p Fate>,
    own: &'p Fate,
}

impl<'p> Broken<'p> {
    fn of(plan: &'p Plan<'_>, played: &'p Played, party: &'p Party, own: &'p Fate) -> Option<Self> {
        let due = party.slot?.max(own.came_at);
        if own.called.is_some_and(|called| called.at <= due + PROMISED) {
            return None;
        }
        let able = |fate: &Fate| {
            fate.called.is_some_and(|called| party.speaks.iter().any(|language| plan.shifts[called.shift].languages.contains(language)))
        };
        let others = || plan.parties.iter().zip(&played.fates).filter(|(_, fate)| able(fate));
        let at = |fate: &Fate| fate.called.map_or(Timestamp::LATEST, |called| called.at);
        let there = others().filter(|(_, fate)| at(fate) <= due && due < fate.ended_at).collect();
        let before = others().map(|(_, fate)| fate).filter(|fate| due < at(fate) && at(fate) <= due + PROMISED).collect();
        Some(Self { due, there, before, own })
    }

    fn reason(&self) -> &'static str {
        let is_booked = |fate: &&&Fate| fate.group == Group::Booked && fate.reference <= self.own.reference;
        let booked = self.before.iter().filter(is_booked).count();
        if self.before.is_empty() {
            let limit = self.due + PROMISED;
            let overran = |(party, fate): &(&Party, &Fate)| fate.called.is_some_and(|called| called.at + slot_of(party) < limit);
            return match (self.there.iter().any(overran), self.there.len()) {
                (true, 1) => "its only desk was not free: somebody took longer than a slot",
                (true, _) => "no desk was free: somebody took longer than a slot",
                (false, 1) => "its only desk was not free, though nobody took longer than a slot",
                (false, _) => "no desk was free, though nobody took longer than a slot",
            };
        }
        match self.before.len() - booked {
            0 => "every free desk called somebody booked who was due before",
            others if others == self.before.len() => "every free desk called a walk-in, the priority group or somebody late",
            _ => "free desks called somebody booked due before, and others",
        }
    }

    fn seats(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.there.iter().map(|(party, fate)| {
            let overran = fate.called.is_some_and(|called| called.at + slot_of(party) < self.due);
            match (fate.group, overran) {
                (Group::Booked, false) => "booked, within the length of a slot",
                (Group::Booked, true) => "booked, longer than a slot",
                (Group::LateBooked, _) => "booked, came late",
                (Group::Priority, _) => "priority group",
                (Group::WalkIn, false) => "walk-in, within the length of a slot",
                (Group::WalkIn, true) => "walk-in, longer than a slot",
            }
        })
    }
}
