//! The report of a study, as it is written in JSON. Keys are stable: one may be added, none changes what it means. Lengths are
//! minutes, shares are from 0 to 1, counts are parties a day; figures have their 95 % interval over days.

use std::collections::BTreeMap;

use avanti_model::ServiceDay;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    Figure, Study,
    figures::{Measure, rounded},
    summary,
};
use crate::{arrivals::Crowd, calendar::OpenDay};

/// What came of a study.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The form of the report.
    pub format: u16,
    /// The site's id.
    pub site: String,
    /// The site's name.
    pub site_name: String,
    /// What was played.
    pub day: PlayedDay,
    /// Days that were played with each variant.
    pub days: usize,
    /// The seed of all draws.
    pub seed: u64,
    /// Parties that came, a day.
    pub came: Option<Figure>,
    /// People that came, a day.
    pub people: Option<Figure>,
    /// Parties with an appointment that never came, a day.
    pub no_shows: Option<Figure>,
    /// Each way to run the day, on the same people.
    pub variants: Vec<Variant>,
}

/// The day that was played.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlayedDay {
    /// Its name.
    pub name: String,
    /// Where it comes from: a file, or `derived` from the site alone.
    pub source: String,
    /// The date whose hours it has; that of the first day of a trace.
    pub date: String,
    /// When the doors open.
    pub opens: String,
    /// When they close.
    pub closes: String,
    /// The trace, where people came from one.
    pub trace: Option<PlayedTrace>,
}

/// The trace from which people came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlayedTrace {
    /// Its file.
    pub source: String,
    /// Its rows.
    pub rows: usize,
    /// Rows for which a column had to be drawn, by column.
    pub drawn: BTreeMap<String, usize>,
}

/// One way to run the day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variant {
    /// The rule that calls.
    pub policy: String,
    /// Desks more than planned, or less.
    pub desks_changed: i8,
    /// How parties ended, a day.
    pub outcomes: Outcomes,
    /// All who came.
    pub all: Group,
    /// By what set their promise: `booked`, `priority`, `late_booked`, `walk_in`.
    pub classes: BTreeMap<String, Group>,
    /// By service.
    pub services: BTreeMap<String, Group>,
    /// By the language that they speak best.
    pub languages: BTreeMap<String, Group>,
    /// By need; whoever has several counts with each.
    pub needs: BTreeMap<String, Group>,
    /// Groups that wait much longer than the median language's.
    pub disparities: Vec<Disparity>,
    /// Groups that are never called much oftener than all.
    pub unreached: Vec<Unreached>,
    /// When those with an appointment were called.
    pub booked_calls: BookedCalls,
    /// How desks were used.
    pub desks: Vec<DeskUse>,
    /// Share of all time on duty in which desks had a visit.
    pub busy_share: Option<Figure>,
    /// When the last party had been served.
    pub finish: Finish,
    /// The day in quarters of an hour.
    pub over_day: Vec<Quarter>,
    /// Differences from the first variant, day by day on the same people; nothing for the first itself.
    pub compared_with_first: BTreeMap<String, Figure>,
}

/// How parties ended, a day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Outcomes {
    /// Served.
    pub served: Option<Figure>,
    /// Gave up.
    pub left: Option<Figure>,
    /// Called, and had gone.
    pub missed: Option<Figure>,
    /// Found the doors closed, or intake.
    pub turned_away: Option<Figure>,
    /// Still there when the last desk ended.
    pub unserved: Option<Figure>,
}

/// A group of parties. Those who got no ticket, or vanished with it, count only in how parties ended, and of the two the former in
/// how many were never called.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Group {
    /// How parties ended, a day, whoever came of the group.
    pub outcomes: Outcomes,
    /// Share never called, of all who came and did not vanish: turned away, given up, or still there at the end.
    pub never_called: Option<Figure>,
    /// Parties a day.
    pub parties: Option<Figure>,
    /// Visits on all days together.
    pub visits: usize,
    /// How soon a call was promised, where it was the same for all.
    pub promise_minutes: Option<f64>,
    /// From coming, or from the slot where that is later, to the call; of those who were called.
    pub wait_minutes: Waits,
    /// Share called within their promise, of those who were called or waited longer than it.
    pub within_promise: Option<Figure>,
    /// Share called to a desk that speaks one of their languages. Rules that know none call others too, and look faster for it.
    pub in_own_language: Option<Figure>,
    /// How many who became ready later were called before one, by desks that could have served it.
    pub overtakes: Overtakes,
}

/// How long people waited.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Waits {
    /// The mean.
    pub mean: Option<Figure>,
    /// Half of them waited less.
    pub p50: Option<Figure>,
    /// Nine of ten waited less.
    pub p90: Option<Figure>,
    /// Nineteen of twenty waited less.
    pub p95: Option<Figure>,
    /// Each day's longest, on average.
    pub max: Option<Figure>,
}

/// How often people were overtaken.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Overtakes {
    /// The mean.
    pub mean: Option<Figure>,
    /// Half were overtaken less often.
    pub p50: Option<Figure>,
    /// Nine of ten were overtaken less often.
    pub p90: Option<Figure>,
    /// Nineteen of twenty were overtaken less often.
    pub p95: Option<Figure>,
    /// Each day's most, on average.
    pub max: Option<Figure>,
    /// Share overtaken at least once.
    pub share: Option<Figure>,
}

/// A group that waits much longer than others.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Disparity {
    /// `language`, `need` or `service`.
    pub kind: &'static str,
    /// Which.
    pub of: String,
    /// Its wait that nine of ten stay below.
    pub p90_minutes: f64,
    /// The same of the language in the middle.
    pub median_language_p90_minutes: f64,
    /// The one divided by the other; none where the other is nought.
    pub ratio: Option<f64>,
    /// Share of the group that was never called, and has no wait.
    pub never_called: Option<f64>,
}

/// A group that is never called much oftener than all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Unreached {
    /// `language`, `need` or `service`.
    pub kind: &'static str,
    /// Which.
    pub of: String,
    /// Share of it that was never called.
    pub never_called: f64,
    /// The same of all who came.
    pub never_called_of_all: f64,
}

/// When those who have an appointment, and came in time, were called.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookedCalls {
    /// After how many minutes the public promise to them is broken.
    pub public_promise_minutes: u16,
    /// Minutes from slot to call.
    pub after_slot_minutes: Waits,
    /// Calls by minutes after the slot.
    pub histogram: Vec<Bin>,
}

/// A bar of a histogram.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bin {
    /// From, in minutes; none for all below `to`.
    pub from: Option<i32>,
    /// To below, in minutes; none for all from `from` on.
    pub to: Option<i32>,
    /// Calls a day.
    pub calls: f64,
}

/// How a desk was used.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeskUse {
    /// The desk.
    pub desk: String,
    /// What is written over it.
    pub label: String,
    /// Minutes on duty, a day.
    pub on_duty_minutes: Option<Figure>,
    /// Share of them with a visit.
    pub busy_share: Option<Figure>,
    /// Visits served, a day.
    pub served: Option<Figure>,
}

/// When the last party had been served.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finish {
    /// Minutes after closing; 0 where it was before.
    pub after_closing_minutes: Option<Figure>,
    /// Share of days on which it was after closing.
    pub late_share: Option<Figure>,
    /// On each day, in their order.
    pub each_day_minutes: Vec<f64>,
}

/// A quarter of an hour.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Quarter {
    /// When it begins.
    pub at: String,
    /// Parties that wait then.
    pub waiting: Option<Figure>,
    /// The most that waited then on any day.
    pub waiting_most: u32,
    /// Desks on duty in it, on average.
    pub on_duty: f64,
    /// Desks with a visit in it, on average.
    pub busy: f64,
}

pub(super) fn report(study: &Study<'_>, date: Date, crowds: &[&Crowd], played: &[summary::Played]) -> Report {
    let each = |of: fn(&Crowd) -> f64| Figure::of_days(Measure::Amount, &crowds.iter().map(|crowd| of(crowd)).collect::<Vec<_>>());
    let date = study.trace.and_then(|trace| trace.dates().next()).unwrap_or(date);
    let open = OpenDay::of(study.settings, date);
    let clock = |of: fn(&OpenDay) -> avanti_model::Timestamp| open.as_ref().map(|open| open.clock(of(open))).unwrap_or_default();
    Report {
        format: 1,
        site: study.settings.site.to_string(),
        site_name: study.settings.name.clone(),
        day: PlayedDay {
            name: study.day.name.clone(),
            source: "derived".to_owned(),
            date: ServiceDay::of_date(date).to_string(),
            opens: clock(|open| open.opens),
            closes: clock(|open| open.closes),
            trace: study.trace.map(|trace| PlayedTrace {
                source: String::new(),
                rows: trace.rows(),
                drawn: trace.unsaid().iter().map(|(column, rows)| ((*column).to_owned(), *rows)).collect(),
            }),
        },
        days: crowds.len(),
        seed: study.seed,
        came: each(|crowd| crowd.parties.len() as f64),
        people: each(|crowd| crowd.parties.iter().map(|party| f64::from(party.people)).sum()),
        no_shows: each(|crowd| crowd.no_shows.len() as f64),
        variants: played.iter().map(|each| summary::variant(each, played.first())).collect(),
    }
}

impl Outcomes {
    /// How many came, a day.
    #[must_use]
    pub fn came(&self) -> f64 {
        let Self { served, left, missed, turned_away, unserved } = *self;
        [served, left, missed, turned_away, unserved].into_iter().flatten().map(|figure| figure.value).sum()
    }
}

impl Waits {
    /// Of waits of each day.
    pub(super) fn of(measure: Measure, days: &[Vec<f64>]) -> Self {
        use super::figures::{at, mean};
        Self {
            mean: Figure::of_all(measure, days, mean),
            p50: Figure::of_all(measure, days, at(0.5)),
            p90: Figure::of_all(measure, days, at(0.9)),
            p95: Figure::of_all(measure, days, at(0.95)),
            max: Figure::of_days(measure, &most(days)),
        }
    }
}

/// The largest value of each day that has one.
pub(super) fn most(days: &[Vec<f64>]) -> Vec<f64> {
    days.iter().filter(|day| !day.is_empty()).map(|day| rounded(day.iter().copied().fold(f64::MIN, f64::max))).collect()
}
