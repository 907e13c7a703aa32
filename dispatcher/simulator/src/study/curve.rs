//! The day in quarters of an hour: who waits when each begins, and how desks are used in it.

use avanti_model::{Span, Timestamp};

use super::{
    Figure,
    figures::{Measure, rounded},
    report::Quarter,
    seen::{Day, minutes},
};

const QUARTER: Span = Span::from_minutes(15);
/// Most quarters of an hour after closing that are shown.
const AFTER_CLOSING_MAX: usize = 16;

pub(super) fn over_day(days: &[Day]) -> Vec<Quarter> {
    let Some(first) = days.first() else { return Vec::new() };
    let open = (minutes(first.open.closes - first.open.opens) / 15.0).ceil() as usize;
    let latest = days.iter().map(|day| day.after_closing).fold(0.0, f64::max);
    let after = ((latest / 15.0).ceil() as usize).min(AFTER_CLOSING_MAX);
    (0..open + after).map(|index| quarter(days, index)).collect()
}

fn quarter(days: &[Day], index: usize) -> Quarter {
    let starts = |day: &Day| day.open.opens + Span::from_minutes(15 * index as i64);
    let waiting: Vec<f64> = days.iter().map(|day| waiting(day, starts(day)) as f64).collect();
    let share = |of: &dyn Fn(&Day, Timestamp) -> f64| {
        let sum: f64 = days.iter().map(|day| of(day, starts(day))).sum();
        rounded(sum / days.len() as f64 / 15.0)
    };
    Quarter {
        at: days.first().map(|day| day.open.clock(starts(day))).unwrap_or_default(),
        waiting: Figure::of_days(Measure::Amount, &waiting),
        waiting_most: waiting.iter().copied().fold(0.0, f64::max) as u32,
        on_duty: share(&|day, from| within(day.duty.iter().copied(), from)),
        busy: share(&|day, from| within(day.parties.iter().filter_map(|seen| seen.at_desk), from)),
    }
}

/// Parties that wait at a moment: who has just come does.
fn waiting(day: &Day, at: Timestamp) -> usize {
    day.parties.iter().filter(|seen| seen.waits() && seen.came <= at && at < seen.waited_until).count()
}

/// How much of stretches lies within a quarter of an hour, in minutes.
fn within(stretches: impl Iterator<Item = (Timestamp, Timestamp)>, from: Timestamp) -> f64 {
    let until = from + QUARTER;
    stretches.map(|(start, end)| minutes(end.min(until) - start.max(from)).max(0.0)).sum()
}
