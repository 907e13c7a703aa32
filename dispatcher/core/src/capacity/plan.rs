//! The bookings of a day on its roster: which slots are left for a wish, and which appointments could not be kept any more.

use std::collections::BTreeMap;

use avanti_model::{AppointmentId, ServiceDay, ServiceId, Timestamp};

use super::{
    matching::{Demand, Matching},
    overbooking::{no_show, overbooked},
    period::Period,
    roster::Roster,
    share::Share,
};
use crate::{
    appointment::{Appointment, Fate, Wish},
    state::State,
    visit::Place,
};

/// Walk-ins keep their share within every so many minutes of the opening hours.
const WINDOW_MINUTES: u16 = 120;

/// A time that can be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub begins: Timestamp,
    /// How long it is, in minutes.
    pub minutes: u16,
}

/// Why a time cannot be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlace {
    /// No slot of the service begins then.
    NoSlot,
    /// Others have it.
    Full,
}

/// The bookings of a day on its roster.
#[derive(Debug)]
pub struct Plan<'a> {
    state: &'a State,
    roster: &'a Roster,
    held: Vec<Held>,
    stranded: Vec<AppointmentId>,
    in_sessions: BTreeMap<(ServiceId, Timestamp), u16>,
    windows: Vec<(Period, Share)>,
}

/// A booking that needs a desk.
#[derive(Debug, Clone, Copy)]
struct Held {
    period: Period,
    demand: Demand,
}

impl<'a> Plan<'a> {
    /// The plan of a day as it stands at a moment, one appointment left out if somebody wants to move it.
    #[must_use]
    pub fn of(state: &'a State, roster: &'a Roster, day: ServiceDay, at: Timestamp, without: Option<AppointmentId>) -> Self {
        let mut plan = Self { state, roster, held: Vec::new(), stranded: Vec::new(), in_sessions: BTreeMap::new(), windows: Vec::new() };
        let mut booked: Vec<&Appointment> =
            state.appointments_on(day).filter(|own| Some(own.id) != without && holds(state, own, at)).collect();
        booked.sort_unstable_by_key(|own| own.booked);
        for own in booked {
            plan.hold(own);
        }
        plan.windows = plan.shared_windows();
        plan
    }

    /// The slots of a wish that are left, those from `earliest` on. Whether `by_staff`, who may book what is kept for walk-ins.
    #[must_use]
    pub fn slots(&self, wish: &Wish, earliest: Timestamp, by_staff: bool) -> Vec<Slot> {
        let starts = self.starts(wish).into_iter().filter(|slot| earliest <= slot.begins);
        starts.filter(|slot| self.has_room(wish, *slot, by_staff)).collect()
    }

    /// The slot of a wish that begins at a moment.
    ///
    /// # Errors
    /// When there is none, or it is full.
    pub fn slot(&self, wish: &Wish, begins: Timestamp, by_staff: bool) -> Result<Slot, NoPlace> {
        let slot = self.starts(wish).into_iter().find(|slot| slot.begins == begins).ok_or(NoPlace::NoSlot)?;
        if self.has_room(wish, slot, by_staff) { Ok(slot) } else { Err(NoPlace::Full) }
    }

    /// The appointments for which nobody would be there: the later booked where not all of them can be kept.
    #[must_use]
    pub fn stranded(&self) -> &[AppointmentId] {
        &self.stranded
    }

    /// Every time at which a slot of the wish begins, full or not.
    fn starts(&self, wish: &Wish) -> Vec<Slot> {
        let Some(service) = self.state.settings.service(&wish.service) else { return Vec::new() };
        if service.sessions.is_some() {
            let whole = |session: &Period| u16::try_from((session.ends - session.begins).whole_minutes()).unwrap_or(u16::MAX);
            return self.roster.sessions(&service.id).iter().map(|own| Slot { begins: own.begins, minutes: whole(own) }).collect();
        }
        let (Some(step), Some(minutes)) = (service.appointment_minutes, wish.minutes(&self.state.settings)) else { return Vec::new() };
        let in_stretch = |open: &Period| {
            let open = *open;
            let starts = std::iter::successors(Some(open.begins), move |begins| Some(Period::lasting(*begins, step).ends));
            starts.take_while(move |begins| Period::lasting(*begins, minutes).ends <= open.ends).map(move |begins| Slot { begins, minutes })
        };
        self.roster.given(&service.id).iter().flat_map(in_stretch).collect()
    }

    fn has_room(&self, wish: &Wish, slot: Slot, by_staff: bool) -> bool {
        let places =
            self.state.settings.service(&wish.service).and_then(|service| service.sessions.as_ref()).map(|sessions| sessions.places);
        if let Some(places) = places {
            let taken = self.in_sessions.get(&(wish.service.clone(), slot.begins)).copied().unwrap_or(0);
            return taken.saturating_add(u16::from(wish.party)) <= places;
        }
        let period = Period::lasting(slot.begins, slot.minutes);
        let demand = self.roster.demand(wish, period);
        self.can_serve(demand, period) && (by_staff || self.leaves_share(&demand, period))
    }

    /// Whether everybody can be served at every moment of a period if this one is, too.
    fn can_serve(&self, demand: Demand, period: Period) -> bool {
        let begun = self.held.iter().map(|held| held.period.begins).filter(|begins| *begins > period.begins && period.has(*begins));
        let mut moments: Vec<Timestamp> = begun.chain([period.begins]).collect();
        moments.sort_unstable();
        moments.dedup();
        moments.into_iter().all(|moment| self.at(moment).is_some_and(|matching| matching.has_room_for(demand)))
    }

    /// Everybody who is to be served at a moment.
    fn at(&self, moment: Timestamp) -> Option<Matching> {
        let there = self.held.iter().filter(|held| held.period.has(moment));
        there.map(|held| held.demand).try_fold(Matching::new(), |matching, demand| matching.with(demand))
    }

    fn leaves_share(&self, demand: &Demand, period: Period) -> bool {
        self.windows.iter().all(|(window, share)| match period.minutes_in(*window) {
            0 => true,
            minutes => share.has(demand, minutes),
        })
    }

    fn hold(&mut self, own: &Appointment) {
        let sessions = self.state.settings.service(&own.wish.service).and_then(|service| service.sessions.as_ref());
        let period = Period { begins: own.slot, ends: own.ends_at() };
        if sessions.is_some() {
            *self.in_sessions.entry((own.wish.service.clone(), own.slot)).or_default() += u16::from(own.wish.party);
            if !self.roster.sessions(&own.wish.service).iter().any(|session| session.begins == own.slot) {
                self.stranded.push(own.id);
            }
            return;
        }
        let demand = self.roster.demand(&own.wish, period);
        let is_given = self.roster.given(&own.wish.service).iter().any(|open| open.covers(period));
        if is_given && self.can_serve(demand, period) {
            self.held.push(Held { period, demand });
        } else {
            self.stranded.push(own.id);
        }
    }

    fn shared_windows(&self) -> Vec<(Period, Share)> {
        let percent = u32::from(self.state.settings.booking.share_percent);
        let mut windows = Vec::new();
        for open in self.roster.open() {
            let mut begins = open.begins;
            while begins < open.ends {
                let window = Period { begins, ends: Period::lasting(begins, WINDOW_MINUTES).ends.min(open.ends) };
                begins = window.ends;
                let mut share = Share::of(self.roster, window, self.per_mille(percent, window));
                for held in &self.held {
                    share.take(&held.demand, held.period.minutes_in(window));
                }
                windows.push((window, share));
            }
        }
        windows
    }

    /// The public's share in thousandths: what the settings say, and more where some will not come.
    fn per_mille(&self, percent: u32, window: Period) -> u32 {
        let minutes: u32 = self.roster.desk_minutes(window).values().sum();
        let appointments = self.state.settings.services.iter().filter_map(|service| service.appointment_minutes);
        let usual = appointments.max().unwrap_or(WINDOW_MINUTES);
        let places = minutes * percent / 100 / u32::from(usual).max(1);
        let (no_shows, shows) = self.state.day.learnt.no_shows();
        let booked = overbooked(places, no_show(no_shows, shows));
        if places == 0 { percent * 10 } else { (percent * 10 * booked / places).min(1000) }
    }
}

/// Whether an appointment keeps its place: while its visitor is expected, and while they are there.
fn holds(state: &State, own: &Appointment, at: Timestamp) -> bool {
    match own.fate {
        Fate::Cancelled => false,
        Fate::Open => own.is_expected(&state.settings, at),
        Fate::CheckedIn(visit) => state.visit(visit).is_some_and(|visit| !matches!(visit.place, Place::Over { .. })),
    }
}
