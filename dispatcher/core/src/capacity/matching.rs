//! Whether some parties can all be served at one moment: each needs a desk, and a mediator where nobody at the desk speaks with them.
//! It knows neither time nor service, only who could serve whom.

use avanti_model::limits;

use crate::calling::DeskMask;

/// What could serve a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Demand {
    /// Desks at which somebody speaks with it.
    pub direct: DeskMask,
    /// Desks that can serve it if a mediator is there; those at which somebody speaks with it are among them.
    pub any: DeskMask,
    /// The mediators who speak with it, as bits.
    pub mediators: u64,
}

impl Demand {
    /// Whether nothing that is there could serve it.
    #[must_use]
    pub fn is_hopeless(&self) -> bool {
        self.any.count() == 0 || (self.direct.count() == 0 && self.mediators == 0)
    }

    /// What could serve it, together with what serves another.
    #[must_use]
    pub(super) fn or(self, other: Self) -> Self {
        Self { direct: self.direct.with(other.direct), any: self.any.with(other.any), mediators: self.mediators | other.mediators }
    }
}

/// Most steps of a search. Whoever would be met only after more of them is told that there is no place.
const STEPS_MAX: usize = 4_000;
/// Desks and mediators together.
const PLACES: usize = limits::DESKS_MAX + limits::MEDIATORS_MAX;

/// Parties with the desks and mediators that were found for them.
///
/// Each of the two is a bipartite matching, which grows by augmenting paths (Kuhn 1955); whether a party takes a desk that speaks
/// with it or a mediator is searched, since with several languages no path tells.
#[derive(Debug, Clone, Default)]
pub struct Matching {
    parties: Vec<Party>,
    /// The desks that are taken: those with a party in `at_desk`.
    taken: DeskMask,
    /// By the place of desk or mediator, as far as the last that is taken.
    at_desk: Vec<Option<u16>>,
    with_mediator: Vec<Option<u16>>,
}

#[derive(Debug, Clone, Copy)]
struct Party {
    demand: Demand,
    mediated: bool,
}

impl Matching {
    /// Nobody yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The matching with one more party; none where not all of them can be served at once.
    #[must_use]
    pub fn with(&self, demand: Demand) -> Option<Self> {
        self.clone().joined(demand)
    }

    /// The same by changing the matching itself, which is gone where there is no room.
    #[must_use]
    pub(super) fn joined(mut self, demand: Demand) -> Option<Self> {
        if demand.is_hopeless() {
            return None;
        }
        let party = self.next_party(demand, false)?;
        if self.seat(party, &mut DeskMask::default()) {
            return Some(self);
        }
        self.parties.pop();
        if let Some(grown) = self.grown(demand, true) {
            return Some(grown);
        }
        // Another choice between desks that speak and mediators may make room.
        if self.parties.iter().all(|party| !party.demand.has_choice()) && !demand.has_choice() {
            return None;
        }
        let mut demands: Vec<Demand> = self.parties.iter().map(|party| party.demand).chain([demand]).collect();
        // Each takes a desk, and each a desk or a mediator that speaks with it: where that alone is too much, nothing is tried.
        if !Self::is_one_each(&demands, |demand| (demand.any, 0))
            || !Self::is_one_each(&demands, |demand| (demand.direct, demand.mediators))
        {
            return None;
        }
        // Alike beside alike: of these only how many take a mediator has to be tried.
        demands.sort_unstable_by_key(Demand::order);
        Self::new().completed(&demands, &mut 0)
    }

    /// Whether one more party could be served beside the others.
    #[must_use]
    pub fn has_room_for(&self, demand: Demand) -> bool {
        // Most often a desk is free that speaks with it.
        !demand.direct.is_within(self.taken) || self.with(demand).is_some()
    }

    /// Whether each of them can have one of its desks or mediators for itself.
    fn is_one_each(demands: &[Demand], of: impl Fn(&Demand) -> (DeskMask, u64)) -> bool {
        let wanted: Vec<(DeskMask, u64)> = demands.iter().map(of).collect();
        let mut taken = OneEach { wanted: &wanted, by: [None; PLACES] };
        (0..wanted.len()).all(|party| taken.seat(party, &mut [false; PLACES]))
    }

    /// Finds places for the rest of the parties, trying desks that speak before mediators.
    fn completed(self, rest: &[Demand], steps: &mut usize) -> Option<Self> {
        let Some((demand, rest)) = rest.split_first() else { return Some(self) };
        *steps += 1;
        if *steps > STEPS_MAX {
            return None;
        }
        let alike_is_mediated = self.parties.last().is_some_and(|last| last.mediated && last.demand == *demand);
        let direct = if alike_is_mediated { None } else { self.grown(*demand, false) };
        direct
            .and_then(|grown| grown.completed(rest, steps))
            .or_else(|| self.grown(*demand, true).and_then(|grown| grown.completed(rest, steps)))
    }

    /// The matching with one more party that takes a mediator or does not, the others' choices kept.
    fn grown(&self, demand: Demand, mediated: bool) -> Option<Self> {
        if mediated && (demand.mediators == 0 || !demand.has_choice()) {
            return None;
        }
        let mut grown = self.clone();
        let party = grown.next_party(demand, mediated)?;
        let seated = grown.seat(party, &mut DeskMask::default());
        let spoken = seated && (!mediated || grown.accompany(party, &mut 0));
        spoken.then_some(grown)
    }

    fn next_party(&mut self, demand: Demand, mediated: bool) -> Option<u16> {
        let party = u16::try_from(self.parties.len()).ok()?;
        self.parties.push(Party { demand, mediated });
        Some(party)
    }

    fn seat(&mut self, party: u16, seen: &mut DeskMask) -> bool {
        let Party { demand, mediated } = self.parties[usize::from(party)];
        let desks = if mediated { demand.any } else { demand.direct };
        for desk in desks.places() {
            if seen.has(desk) {
                continue;
            }
            seen.add(desk);
            if self.at_desk.get(desk).copied().flatten().is_none_or(|other| self.seat(other, seen)) {
                put(&mut self.at_desk, desk, party);
                self.taken.add(desk);
                return true;
            }
        }
        false
    }

    fn accompany(&mut self, party: u16, seen: &mut u64) -> bool {
        let mediators = self.parties[usize::from(party)].demand.mediators;
        for mediator in (0..limits::MEDIATORS_MAX).filter(|mediator| mediators >> mediator & 1 != 0) {
            if *seen >> mediator & 1 != 0 {
                continue;
            }
            *seen |= 1 << mediator;
            if self.with_mediator.get(mediator).copied().flatten().is_none_or(|other| self.accompany(other, seen)) {
                put(&mut self.with_mediator, mediator, party);
                return true;
            }
        }
        false
    }
}

fn put(places: &mut Vec<Option<u16>>, place: usize, party: u16) {
    if places.len() <= place {
        places.resize(place + 1, None);
    }
    places[place] = Some(party);
}

/// Desks and mediators, of whom each party needs one, no matter which.
struct OneEach<'d> {
    wanted: &'d [(DeskMask, u64)],
    by: [Option<u16>; PLACES],
}

impl OneEach<'_> {
    fn seat(&mut self, party: usize, seen: &mut [bool; PLACES]) -> bool {
        let (desks, mediators) = self.wanted[party];
        let mediators = (0..limits::MEDIATORS_MAX).filter(|bit| mediators >> bit & 1 != 0).map(|bit| limits::DESKS_MAX + bit);
        for place in desks.places().chain(mediators) {
            if std::mem::replace(&mut seen[place], true) {
                continue;
            }
            if self.by[place].is_none_or(|other| self.seat(usize::from(other), seen)) {
                self.by[place] = u16::try_from(party).ok();
                return true;
            }
        }
        false
    }
}

impl Demand {
    /// Whether a mediator opens desks to it that would not do otherwise.
    fn has_choice(&self) -> bool {
        self.mediators != 0 && !self.any.is_within(self.direct)
    }

    /// An order in which alike ones stand beside each other, and those with few desks come first.
    fn order(&self) -> (u16, DeskMask, DeskMask, u64) {
        (self.any.count(), self.any, self.direct, self.mediators)
    }
}
