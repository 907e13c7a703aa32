//! A day played many times, with several rules and staffings, on the same people: what a centre asks before it happens.

mod curve;
mod disparities;
mod figures;
mod groups;
pub mod report;
mod seen;
mod summary;

use std::{collections::BTreeMap, sync::Arc};

use avanti_core::{Event, Refusal, Settings, deadline::genesis, event::DayOpened};
use jiff::civil::Date;

pub use figures::Figure;
pub use report::Report;

use crate::{
    arrivals::{Crowd, Drawing},
    calendar::{self, OpenDay},
    day::{Absent, Plan, play},
    day_file::DayFile,
    policies::Rule,
    staffing::{self, StaffingError},
    trace::{self, Trace},
};

/// One way to run the day.
#[derive(Debug, Clone, Copy)]
pub struct Variant {
    /// The rule that calls.
    pub rule: Rule,
    /// Desks more than planned, or less.
    pub desks: i8,
}

/// What is played.
#[derive(Debug, Clone)]
pub struct Study<'s> {
    /// The site.
    pub settings: &'s Settings,
    /// The day.
    pub day: &'s DayFile,
    /// People who came on real days, in place of those whom the day file would draw.
    pub trace: Option<&'s Trace>,
    /// How often the day is played, each time with other people; a trace's days as often each.
    pub days: u16,
    /// The seed of all draws.
    pub seed: u64,
    /// The ways to run it; the first is the one with which others are compared.
    pub variants: &'s [Variant],
}

/// Why a day could not be played.
#[derive(Debug, thiserror::Error)]
pub enum StudyError {
    /// The site is closed.
    #[error("the site is closed on the day")]
    Closed,
    /// Not with so many desks.
    #[error(transparent)]
    Staffing(#[from] StaffingError),
    /// The site refused what the day takes for granted.
    #[error("with {variant} the site refused: {refusal:?}")]
    Refused {
        /// The rule.
        variant: &'static str,
        /// Why.
        refusal: Refusal,
    },
}

/// A day to be played: its date and who comes.
struct Playing {
    open: OpenDay,
    crowd: Crowd,
}

impl Study<'_> {
    /// Plays all days with all variants.
    ///
    /// # Errors
    /// When the site is closed, no desk would be left, or the site refuses something.
    pub fn run(&self) -> Result<Report, StudyError> {
        let date = calendar::date(self.day, self.settings).ok_or(StudyError::Closed)?;
        let playing = self.playing(date)?;
        let mut variants = Vec::new();
        for variant in self.variants {
            variants.push(self.variant(variant, &playing)?);
        }
        Ok(report::report(self, date, &playing.iter().map(|playing| &playing.crowd).collect::<Vec<_>>(), &variants))
    }

    fn playing(&self, date: Date) -> Result<Vec<Playing>, StudyError> {
        let drawing = Drawing { day: self.day, settings: self.settings, seed: self.seed };
        let Some(trace) = self.trace else {
            let open = OpenDay::of(self.settings, date).ok_or(StudyError::Closed)?;
            let days = 0..u64::from(self.days);
            return Ok(days.map(|number| Playing { crowd: drawing.crowd(&open, number), open: open.clone() }).collect());
        };
        let dates = trace::open_days(trace, self.settings);
        let all = (0..u64::from(self.days)).flat_map(|_| &dates);
        Ok((0..)
            .zip(all)
            .map(|(number, (date, open))| Playing { crowd: trace.crowd(*date, &drawing, number), open: open.clone() })
            .collect())
    }

    fn variant(&self, variant: &Variant, playing: &[Playing]) -> Result<summary::Played, StudyError> {
        let (settings, day) = staffing::with_desks(self.settings, self.day, variant.desks)?;
        let settings = Arc::new(settings);
        let mut days = Vec::new();
        for Playing { open, crowd } in playing {
            let shifts = staffing::shifts(&settings, &day, open);
            let plan = Plan {
                opened: opened(&settings, &day, open),
                from: open.starts,
                shifts: &shifts,
                parties: &crowd.parties,
                policy: variant.rule.policy,
                absent: variant.rule.absent.map(|rule| Absent { rule, no_shows: &crowd.no_shows }),
                waiting_places: None,
            };
            let refused = |refusal| StudyError::Refused { variant: variant.rule.name, refusal };
            days.push(seen::day(&settings, &plan, open, &play(&plan).map_err(refused)?));
        }
        Ok(summary::Played { name: variant.rule.name, desks: variant.desks, settings, days })
    }
}

/// The first event of the day. The site knows the day's laws of serving as if it had learnt them.
fn opened(settings: &Arc<Settings>, day: &DayFile, open: &OpenDay) -> DayOpened {
    let Event::DayOpened(opened) = genesis(Arc::clone(settings), String::new(), false, open.starts) else {
        unreachable!("a journal begins with a day")
    };
    let learnt = settings.services.iter().map(|service| (service.id.clone(), day.service(&service.id).serving(service.minutes).learnt()));
    let laws: BTreeMap<_, _> = learnt.collect();
    DayOpened { laws, ..*opened }
}
