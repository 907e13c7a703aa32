//! What can still be booked on a day: the slots that are left for a wish beside the day's bookings.

use std::sync::Arc;

use avanti_model::{AppointmentId, ServiceDay, Timestamp};

use super::{
    bookings::Bookings,
    matching::Demand,
    period::Period,
    roster::{Able, Roster},
};
use crate::{
    appointment::Wish,
    site::{Service, Sessions},
    state::State,
};

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

/// The bookings of a day on its roster, for somebody who looks for a place beside them.
#[derive(Debug)]
pub struct Plan<'a> {
    state: &'a State,
    roster: &'a Roster,
    bookings: Arc<Bookings>,
}

impl<'a> Plan<'a> {
    /// The plan of a day as it stands at a moment, one appointment left out if somebody wants to move it.
    #[must_use]
    pub fn of(state: &'a State, roster: &'a Roster, day: ServiceDay, at: Timestamp, without: Option<AppointmentId>) -> Self {
        Self::beside(state, roster, Arc::new(Bookings::of(state, roster, day, at, without)))
    }

    /// The plan of a day whose bookings were seated before.
    #[must_use]
    pub fn beside(state: &'a State, roster: &'a Roster, bookings: Arc<Bookings>) -> Self {
        Self { state, roster, bookings }
    }

    /// The slots of a wish that are left, those from `earliest` on. Whether `by_staff`, who may book what is kept for walk-ins.
    #[must_use]
    pub fn slots(&self, wish: &Wish, earliest: Timestamp, by_staff: bool) -> Vec<Slot> {
        let Some(mut places) = Places::of(self, wish, by_staff) else { return Vec::new() };
        let starts = self.starts(wish).into_iter().filter(|slot| earliest <= slot.begins);
        starts.filter(|slot| places.has_room(*slot)).collect()
    }

    /// The slot of a wish that begins at a moment.
    ///
    /// # Errors
    /// When there is none, or it is full.
    pub fn slot(&self, wish: &Wish, begins: Timestamp, by_staff: bool) -> Result<Slot, NoPlace> {
        let slot = self.starts(wish).into_iter().find(|slot| slot.begins == begins).ok_or(NoPlace::NoSlot)?;
        let mut places = Places::of(self, wish, by_staff).ok_or(NoPlace::NoSlot)?;
        if places.has_room(slot) { Ok(slot) } else { Err(NoPlace::Full) }
    }

    /// The appointments for which nobody would be there: the later booked where not all of them can be kept.
    #[must_use]
    pub fn stranded(&self) -> &[AppointmentId] {
        self.bookings.stranded()
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
}

/// The places of a wish on a plan.
struct Places<'p> {
    bookings: &'p Bookings,
    service: &'p Service,
    party: u16,
    able: Able<'p>,
    by_staff: bool,
    /// What was found of a while, who could serve, and how many minutes: the slots of a while are mostly alike.
    known: Vec<((usize, Demand, u32), bool)>,
}

impl<'p> Places<'p> {
    fn of(plan: &'p Plan<'_>, wish: &Wish, by_staff: bool) -> Option<Self> {
        let service = plan.state.settings.service(&wish.service)?;
        let (bookings, able) = (plan.bookings.as_ref(), plan.roster.able(wish));
        Some(Self { bookings, service, party: u16::from(wish.party), able, by_staff, known: Vec::new() })
    }

    fn has_room(&mut self, slot: Slot) -> bool {
        if let Some(Sessions { places, .. }) = &self.service.sessions {
            return self.bookings.in_session(&self.service.id, slot.begins).saturating_add(self.party) <= *places;
        }
        let period = Period::lasting(slot.begins, slot.minutes);
        let demand = self.able.throughout(period);
        self.bookings.can_serve(demand, period) && (self.by_staff || self.leaves_share(demand, period))
    }

    fn leaves_share(&mut self, demand: Demand, period: Period) -> bool {
        let Self { bookings, known, .. } = self;
        bookings.shares(period).all(|(window, share, minutes)| {
            let asked = (window, demand, minutes);
            if let Some((_, has)) = known.iter().find(|(other, _)| *other == asked) {
                return *has;
            }
            let has = share.has(&demand, minutes);
            known.push((asked, has));
            has
        })
    }
}
