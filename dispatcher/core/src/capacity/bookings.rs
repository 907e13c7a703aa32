//! The bookings of a day, seated on its roster: who is to be served when, what of each while is booked, and who could not be kept. It
//! stays right until one of them changes, and is asked by whoever looks for a place beside them.

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
    appointment::{Appointment, Fate, ONLY_OFFERED},
    state::State,
    visit::Place,
};

/// Walk-ins keep their share within every so many minutes of the opening hours.
const WINDOW_MINUTES: u16 = 120;

/// The bookings of a day on its roster.
#[derive(Debug)]
pub struct Bookings {
    /// Which they are, as of which change, and what they were reckoned with.
    of: Vec<(AppointmentId, u64)>,
    reckoned: (u32, u64, u64),
    /// From when on the same are to be served, until the next begins; the first has nobody.
    stretches: Vec<Stretch>,
    stranded: Vec<AppointmentId>,
    in_sessions: BTreeMap<(ServiceId, Timestamp), u16>,
    windows: Vec<(Period, Share)>,
}

/// A while in which the same are to be served.
#[derive(Debug)]
struct Stretch {
    from: Timestamp,
    /// Whether somebody's appointment or a session begins with it.
    begins: bool,
    /// None where they could not be seated, which a place is not looked for beside.
    seated: Option<Matching>,
}

/// A booking that needs a desk.
#[derive(Debug, Clone, Copy)]
struct Held {
    period: Period,
    demand: Demand,
}

impl Bookings {
    /// The bookings of a day as they stand at a moment, one left out if somebody wants to move it.
    #[must_use]
    pub fn of(state: &State, roster: &Roster, day: ServiceDay, at: Timestamp, without: Option<AppointmentId>) -> Self {
        let mut booked: Vec<&Appointment> = holding(state, day, at).filter(|own| Some(own.id) != without).collect();
        let sessions: Vec<Held> = roster.held_sessions().map(|(period, demand)| Held { period, demand }).collect();
        let of_sessions = sessions.iter().flat_map(|held| [held.period.begins, held.period.ends]);
        let mut bookings = Self {
            of: booked.iter().map(|own| (own.id, own.changed)).collect(),
            reckoned: reckoned(state),
            stretches: stretches(booked.iter().flat_map(|own| [own.slot, own.ends_at()]).chain(of_sessions)),
            stranded: Vec::new(),
            in_sessions: BTreeMap::new(),
            windows: Vec::new(),
        };
        // A session is held whoever is booked beside it. One for which nobody is on the roster is no desk's.
        let sessions: Vec<Held> = sessions.into_iter().filter(|held| bookings.seat(*held)).collect();
        booked.sort_unstable_by_key(|own| (own.booked, own.id));
        let held: Vec<Held> = booked.iter().filter_map(|own| bookings.hold(state, roster, own)).collect();
        bookings.windows = shared_windows(state, roster, &sessions, &held);
        bookings
    }

    /// Whether they are still those of a day, none left out.
    #[must_use]
    pub fn are_of(&self, state: &State, day: ServiceDay, at: Timestamp) -> bool {
        self.reckoned == reckoned(state) && holding(state, day, at).map(|own| (own.id, own.changed)).eq(self.of.iter().copied())
    }

    /// The appointments for which nobody would be there: the later booked where not all of them can be kept.
    pub(super) fn stranded(&self) -> &[AppointmentId] {
        &self.stranded
    }

    /// How many people are booked for a session.
    pub(super) fn in_session(&self, service: &ServiceId, begins: Timestamp) -> u16 {
        self.in_sessions.get(&(service.clone(), begins)).copied().unwrap_or(0)
    }

    /// Whether everybody can be served at every moment of a period if this one is, too.
    pub(super) fn can_serve(&self, demand: Demand, period: Period) -> bool {
        let first = self.stretch_at(period.begins);
        let begun = self.stretches[first + 1..].iter().take_while(|stretch| stretch.from < period.ends).filter(|stretch| stretch.begins);
        let mut all = self.stretches[first..=first].iter().chain(begun);
        all.all(|stretch| stretch.seated.as_ref().is_some_and(|seated| seated.has_room_for(demand)))
    }

    /// What the public may still book of every while that has a part of a period, with its place and the minutes of that part.
    pub(super) fn shares(&self, period: Period) -> impl Iterator<Item = (usize, &Share, u32)> {
        let minutes = self.windows.iter().enumerate().map(move |(place, (window, share))| (place, share, period.minutes_in(*window)));
        minutes.filter(|(.., minutes)| *minutes > 0)
    }

    fn stretch_at(&self, moment: Timestamp) -> usize {
        self.stretches.partition_point(|stretch| stretch.from <= moment).saturating_sub(1)
    }

    fn strand(&mut self, own: &Appointment) {
        if own.booked != ONLY_OFFERED {
            self.stranded.push(own.id);
        }
    }

    fn hold(&mut self, state: &State, roster: &Roster, own: &Appointment) -> Option<Held> {
        let sessions = state.settings.service(&own.wish.service).and_then(|service| service.sessions.as_ref());
        let period = Period { begins: own.slot, ends: own.ends_at() };
        if sessions.is_some() {
            *self.in_sessions.entry((own.wish.service.clone(), own.slot)).or_default() += u16::from(own.wish.party);
            if !roster.sessions(&own.wish.service).iter().any(|session| session.begins == own.slot) {
                self.strand(own);
            }
            return None;
        }
        let demand = roster.able(&own.wish).throughout(period);
        let is_given = roster.given(&own.wish.service).iter().any(|open| open.covers(period));
        let held = Held { period, demand };
        if is_given && self.seat(held) {
            return Some(held);
        }
        self.strand(own);
        None
    }

    /// Seats a booking whose beginning and end are among the moments, if there is room.
    fn seat(&mut self, held: Held) -> bool {
        let Held { period, demand } = held;
        if !self.can_serve(demand, period) {
            return false;
        }
        let first = self.stretch_at(period.begins);
        self.stretches[first].begins = true;
        for stretch in self.stretches[first..].iter_mut().take_while(|stretch| stretch.from < period.ends) {
            stretch.seated = stretch.seated.take().and_then(|seated| seated.joined(demand));
        }
        true
    }
}

/// A stretch from each moment at which an appointment begins or ends, and one before them.
fn stretches(moments: impl Iterator<Item = Timestamp>) -> Vec<Stretch> {
    let mut moments: Vec<Timestamp> = moments.chain([Timestamp::from_millis(i64::MIN)]).collect();
    moments.sort_unstable();
    moments.dedup();
    moments.into_iter().map(|from| Stretch { from, begins: false, seated: Some(Matching::new()) }).collect()
}

/// The appointments of a day that keep their places, and those that are offered one on it.
fn holding(state: &State, day: ServiceDay, at: Timestamp) -> impl Iterator<Item = &Appointment> {
    state.appointments_on(day).filter(move |own| holds(state, own, at)).chain(state.wait_list.held_on(state, day))
}

/// Whether an appointment keeps its place: while its visitor is expected, and while they are there.
fn holds(state: &State, own: &Appointment, at: Timestamp) -> bool {
    match own.fate {
        Fate::Cancelled => false,
        Fate::Open => own.is_expected(&state.settings, at),
        Fate::CheckedIn(visit) => state.visit(visit).is_some_and(|visit| !matches!(visit.place, Place::Over { .. })),
    }
}

/// The settings, the absences and the day's experience that bookings are reckoned with.
fn reckoned(state: &State) -> (u32, u64, u64) {
    (state.settings.version, state.absences_changed, state.day.opened_seq)
}

fn shared_windows(state: &State, roster: &Roster, sessions: &[Held], held: &[Held]) -> Vec<(Period, Share)> {
    let mut windows = Vec::new();
    for open in roster.open() {
        let mut begins = open.begins;
        while begins < open.ends {
            let window = Period { begins, ends: Period::lasting(begins, WINDOW_MINUTES).ends.min(open.ends) };
            begins = window.ends;
            let per_mille = per_mille(state, roster, window);
            let mut share = Share::of(roster, window, per_mille);
            for session in sessions {
                // Of the time of a session nobody has a share, neither the public nor walk-ins.
                share.take(&session.demand, session.period.minutes_in(window) * per_mille / 1000);
            }
            for held in held {
                share.take(&held.demand, held.period.minutes_in(window));
            }
            windows.push((window, share));
        }
    }
    windows
}

/// The public's share in thousandths: what the settings say, and more where some will not come.
fn per_mille(state: &State, roster: &Roster, window: Period) -> u32 {
    let percent = u32::from(state.settings.booking.share_percent);
    let minutes: u32 = roster.desk_minutes(window).values().sum();
    let appointments = state.settings.services.iter().filter_map(|service| service.appointment_minutes);
    let usual = appointments.max().unwrap_or(WINDOW_MINUTES);
    let places = minutes * percent / 100 / u32::from(usual).max(1);
    let (no_shows, shows) = state.day.learnt.no_shows();
    let booked = overbooked(places, no_show(no_shows, shows));
    (percent * 10 * booked).checked_div(places).map_or(percent * 10, |overbooked| overbooked.min(1000))
}

#[cfg(test)]
mod tests {
    use avanti_model::draw::Draw;

    use super::*;
    use crate::calling::DeskMask;

    const DESKS: usize = 6;

    fn below(draw: &mut Draw, bound: u64) -> u64 {
        draw.bits() % bound
    }

    fn some_demand(draw: &mut Draw) -> Demand {
        let desks = |draw: &mut Draw, percent| {
            let chosen = (0..DESKS).filter(|_| below(draw, 100) < percent);
            chosen.fold(DeskMask::default(), |mask, desk| mask.with(DeskMask::of(desk)))
        };
        let any = desks(draw, 60);
        Demand { direct: desks(draw, 40).within(any), any, mediators: below(draw, 4) }
    }

    fn some_period(draw: &mut Draw) -> Period {
        let begins = Timestamp::from_millis(below(draw, 36) as i64 * 300_000);
        Period::lasting(begins, 5 * (1 + below(draw, 9) as u16))
    }

    /// Everybody who is there is seated anew at every moment of the period.
    fn plainly(held: &[Held], wanted: Held) -> bool {
        let moments = std::iter::successors(Some(wanted.period.begins), |at| Some(Period::lasting(*at, 5).ends));
        moments.take_while(|at| wanted.period.has(*at)).all(|at| {
            let there = held.iter().filter(|held| held.period.has(at)).map(|held| held.demand);
            there.chain([wanted.demand]).try_fold(Matching::new(), |matching, demand| matching.with(demand)).is_some()
        })
    }

    #[test]
    fn who_is_seated_beside_others_is_whoever_all_could_be_seated_anew_with() {
        let (mut seated, mut refused) = (0, 0);
        for seed in 0..300 {
            let mut draw = Draw::from_seed(seed);
            let kinds: Vec<Demand> = (0..4).map(|_| some_demand(&mut draw)).collect();
            let any_kind = |draw: &mut Draw| kinds[below(draw, 4) as usize];
            let wanted: Vec<Held> = (0..40).map(|_| Held { period: some_period(&mut draw), demand: any_kind(&mut draw) }).collect();
            let mut bookings = Bookings {
                of: Vec::new(),
                reckoned: (1, 1, 1),
                stretches: stretches(wanted.iter().flat_map(|held| [held.period.begins, held.period.ends])),
                stranded: Vec::new(),
                in_sessions: BTreeMap::new(),
                windows: Vec::new(),
            };
            let mut held: Vec<Held> = Vec::new();
            for own in wanted {
                // Somebody who looks for a place that is no booking's beginning or end.
                let (demand, period) = (any_kind(&mut draw), some_period(&mut draw));
                assert_eq!(
                    bookings.can_serve(demand, period),
                    plainly(&held, Held { period, demand }),
                    "seed {seed}: {demand:?} {period:?}"
                );
                let plain = plainly(&held, own);
                assert_eq!(bookings.seat(own), plain, "seed {seed}: {own:?}");
                if plain {
                    held.push(own);
                    seated += 1;
                } else {
                    refused += 1;
                }
            }
        }
        assert!(seated > 2_000 && refused > 2_000, "{seated} {refused}: all are alike");
    }
}
