//! What can be booked at a site: the rosters of its days, kept while its settings stay as they are, their bookings seated, kept while
//! these stay as they are, and the slots beside them.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use avanti_core::{
    State,
    appointment::Wish,
    capacity::{Bookings, Plan, Roster, Slot},
};
use avanti_model::{AppointmentId, ServiceDay, Span, Timestamp};
use jiff::civil::Date;

/// Days whose rosters are kept at most: a year.
const DAYS_MAX: usize = 400;
/// Days whose bookings are kept seated at most.
const SEATED_MAX: usize = 62;

/// The rosters of a site's days.
#[derive(Debug, Default)]
pub struct Calendar(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// Of which settings, and after which absence, they are.
    of: (u32, u64),
    rosters: BTreeMap<Date, Arc<Roster>>,
    seated: BTreeMap<Date, Arc<Bookings>>,
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
            let bookings = match search.without {
                None => self.bookings(state, &roster, day, now),
                Some(_) => Arc::new(Bookings::of(state, &roster, day, now, search.without)),
            };
            slots.extend(Plan::beside(state, &roster, bookings).slots(search.wish, earliest, search.by_staff));
            if slots.len() >= most {
                slots.truncate(most);
                break;
            }
        }
        slots
    }

    fn bookings(&self, state: &State, roster: &Roster, day: ServiceDay, now: Timestamp) -> Arc<Bookings> {
        let known = self.kept().seated.get(&day.date()).map(Arc::clone);
        if let Some(known) = known.filter(|known| known.are_of(state, day, now)) {
            return known;
        }
        let bookings = Arc::new(Bookings::of(state, roster, day, now, None));
        let mut kept = self.kept();
        if kept.seated.len() >= SEATED_MAX {
            kept.seated.clear();
        }
        kept.seated.insert(day.date(), Arc::clone(&bookings));
        bookings
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn roster(&self, state: &State, date: Date) -> Arc<Roster> {
        let mut kept = self.kept();
        let of = (state.settings.version, state.absences_changed);
        if kept.of != of || kept.rosters.len() > DAYS_MAX {
            *kept = Kept { of, ..Kept::default() };
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
