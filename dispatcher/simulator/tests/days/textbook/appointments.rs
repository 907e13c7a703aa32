//! Sixteen appointments every quarter of an hour at one desk, each of twelve minutes in mean: evenly, and with two at the first
//! time; with and without people who do not come.

use avanti_core::calling::PromisedTime;
use avanti_model::Span;
use avanti_simulator::{
    Party, Plan,
    draw::Source,
    law::{Law, span},
    oracles::{AppointmentDay, bailey_welch, evenly},
    play,
    statistics::Estimate,
};

use super::{
    Line,
    hall::{self, OPENS},
    study::in_parallel,
};

const SERVING: f64 = 12.0;

/// All four days, each so many times, with seeds from a first one on.
pub(crate) fn sixteen(seed: u64, days: u64) -> Vec<Line> {
    let mut lines = Vec::new();
    for no_show in [0.0, 0.15] {
        for (case, times) in [("16 × 15 min", evenly(16, 15.0)), ("Bailey–Welch", bailey_welch(16, 15.0))] {
            let day = AppointmentDay { times, serving: SERVING, no_show };
            lines.extend(appointments(&format!("{case}, no-show {no_show}"), &day, seed, days));
        }
    }
    lines
}

fn appointments(case: &str, day: &AppointmentDay, seed: u64, days: u64) -> [Line; 2] {
    let (wait, finish) = day.mean_wait_and_finish();
    let found = in_parallel(days, |index| played(day, seed + index));
    let work: Vec<f64> = found.iter().map(|found| found.work).collect();
    let mean_work = day.times.len() as f64 * (1.0 - day.no_show) * day.serving;
    let line = |name: &str, exact, of: fn(&Found) -> f64| {
        let values: Vec<f64> = found.iter().map(of).collect();
        let controlled = Some(Estimate::of_controlled(&values, &work, mean_work));
        Line { case: format!("{case}: {name}"), exact, plain: Estimate::of(&values), controlled }
    };
    [line("mean wait", wait, |found| found.wait), line("finish", finish, |found| found.finish)]
}

/// A day as it was played; all in minutes.
struct Found {
    /// What those who came waited, over how many come in mean.
    wait: f64,
    /// When the desk had finished.
    finish: f64,
    /// How long serving all who came was drawn to take: the control.
    work: f64,
}

fn played(day: &AppointmentDay, seed: u64) -> Found {
    let [mut serving, mut coming] = [1, 2].map(|purpose| Source::new(seed, purpose));
    let mut parties: Vec<Party> = Vec::new();
    for time in &day.times {
        let length = Law::Exponential(day.serving).draw(&mut serving);
        if !coming.happens(day.no_show) {
            let at = OPENS + span(*time);
            parties.push(Party { slot: Some(at), ..hall::party(at, 0, length) });
        }
    }
    let opened = hall::opened(hall::settings(1, &[(45, 12)]));
    let shifts = hall::shifts(1, 1);
    let plan = Plan { opened, from: OPENS, shifts: &shifts, parties: &parties, policy: &PromisedTime, absent: None, waiting_places: None };
    let played = play(&plan).unwrap();
    let minutes = |span: Span| span.millis() as f64 / 60_000.0;
    let waited: f64 = played.fates.iter().filter_map(|fate| fate.wait()).map(minutes).sum();
    Found {
        wait: waited / (day.times.len() as f64 * (1.0 - day.no_show)),
        finish: minutes(played.ended_at - OPENS).max(day.times.last().copied().unwrap_or_default()),
        work: parties.iter().map(|party| minutes(party.serving)).sum(),
    }
}
