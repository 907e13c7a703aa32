//! What can be booked at a site: the rosters of its days, kept while its settings stay as they are, and the slots on them.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use avanti_core::{
    State,
    appointment::Wish,
    capacity::{Plan, Roster, Slot},
};
use avanti_model::{AppointmentId, ServiceDay, Span, Timestamp};
use jiff::civil::Date;

/// Days whose rosters are kept at most: a year.
const DAYS_MAX: usize = 400;

/// The rosters of a site's days.
#[derive(Debug, Default)]
pub struct Calendar(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// Of which settings, and after which absence, they are.
    of: (u32, u64),
    rosters: BTreeMap<Date, Arc<Roster>>,
}

/// Who looks for a slot, and where.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// What for.
    pub wish: &'a Wish,
    /// The first day that is looked at.
    pub from: Date,
    /// The last one.
    pub to: Date,
    /// Whether staff look, who may use what is kept for walk-ins.
    pub by_staff: bool,
    /// The appointment that would be given back for it.
    pub without: Option<AppointmentId>,
}

impl Calendar {
    /// The slots that are left, day by day, `most` of them at most.
    #[must_use]
    pub fn slots(&self, state: &State, search: &Search<'_>, now: Timestamp, most: usize) -> Vec<Slot> {
        let lead = if search.by_staff { 0 } else { state.settings.booking.lead_minutes };
        let earliest = now + Span::from_minutes(i64::from(lead));
        let (from, to) = (search.from.max(state.day.day.date()), search.to.min(last_day(state, search.by_staff)));
        let mut slots = Vec::new();
        let days = std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
        for date in days {
            let (roster, day) = (self.roster(state, date), ServiceDay::of_date(date));
            slots.extend(Plan::of(state, &roster, day, now, search.without).slots(search.wish, earliest, search.by_staff));
            if slots.len() >= most {
                slots.truncate(most);
                break;
            }
        }
        slots
    }

    fn roster(&self, state: &State, date: Date) -> Arc<Roster> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let of = (state.settings.version, state.absences_changed);
        if kept.of != of || kept.rosters.len() > DAYS_MAX {
            *kept = Kept { of, rosters: BTreeMap::new() };
        }
        Arc::clone(kept.rosters.entry(date).or_insert_with(|| Arc::new(Roster::of(state, ServiceDay::of_date(date)))))
    }
}

/// The last day on which something can be booked.
#[must_use]
pub fn last_day(state: &State, by_staff: bool) -> Date {
    let ahead = if by_staff { avanti_model::limits::DAYS_AHEAD_MAX } else { state.settings.booking.days_ahead };
    state.day.day.date().saturating_add(jiff::Span::new().days(i64::from(ahead)))
}
