//! How much of a while may still be booked, so that walk-ins keep their share of every desk, language and mediator.
//! The time of those who could serve is shared out as a flow from parties to them (Ford & Fulkerson 1956), in minutes.

use avanti_model::limits;

use super::{matching::Demand, period::Period, roster::Roster};
use crate::calling::DeskMask;

/// What may be booked of a while, and what of it is.
#[derive(Debug, Clone)]
pub(super) struct Share {
    desks: Flow,
    speakers: Flow,
}

/// Mediators come behind the desks among those who speak.
const FIRST_MEDIATOR: usize = limits::DESKS_MAX;
/// Desks and mediators together.
const SERVERS: usize = FIRST_MEDIATOR + limits::MEDIATORS_MAX;

impl Share {
    /// So many thousandths of the time that desks and mediators are there.
    pub(super) fn of(roster: &Roster, window: Period, per_mille: u32) -> Self {
        let share = |minutes: u32| minutes * per_mille / 1000;
        let desks: Vec<(usize, u32)> = roster.desk_minutes(window).into_iter().map(|(desk, minutes)| (desk, share(minutes))).collect();
        let mediators = roster.mediator_minutes(window).into_iter().enumerate();
        let mediators = mediators.map(|(index, minutes)| (FIRST_MEDIATOR + index, share(minutes)));
        Self { desks: Flow::of(desks.iter().copied()), speakers: Flow::of(desks.iter().copied().chain(mediators)) }
    }

    /// Takes the minutes of a booking, as many of them as there are.
    pub(super) fn take(&mut self, demand: &Demand, minutes: u32) {
        self.desks.send(Servers::seats(demand), minutes);
        self.speakers.send(Servers::speakers(demand), minutes);
    }

    /// Whether a booking's minutes are left.
    pub(super) fn has(&self, demand: &Demand, minutes: u32) -> bool {
        self.desks.has(Servers::seats(demand), minutes) && self.speakers.has(Servers::speakers(demand), minutes)
    }
}

/// Some desks and mediators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Servers {
    desks: DeskMask,
    mediators: u64,
}

impl Servers {
    fn seats(demand: &Demand) -> Self {
        Self { desks: demand.any, mediators: 0 }
    }

    fn speakers(demand: &Demand) -> Self {
        Self { desks: demand.direct, mediators: demand.mediators }
    }

    fn places(self) -> impl Iterator<Item = usize> {
        let mediators = (0..limits::MEDIATORS_MAX).filter(move |bit| self.mediators >> bit & 1 != 0);
        self.desks.places().chain(mediators.map(|bit| FIRST_MEDIATOR + bit))
    }
}

/// Minutes that flow from parties to those who could serve them. Parties whom the same could serve are one.
#[derive(Debug, Clone)]
struct Flow {
    /// By the place of the server, as far as there are any.
    left: Vec<u32>,
    parties: Vec<Servers>,
    held: Vec<Held>,
}

/// Minutes of a party at a server.
#[derive(Debug, Clone, Copy)]
struct Held {
    party: u16,
    server: u16,
    minutes: u32,
}

impl Flow {
    fn of(minutes: impl Iterator<Item = (usize, u32)>) -> Self {
        let mut left = Vec::new();
        for (server, minutes) in minutes {
            left.resize(left.len().max(server + 1), 0);
            left[server] = minutes;
        }
        Self { left, parties: Vec::new(), held: Vec::new() }
    }

    /// Whether a party's minutes would find a place.
    fn has(&self, servers: Servers, minutes: u32) -> bool {
        // Most often nobody has to go elsewhere for them.
        let free: u32 = servers.places().map(|server| self.left_at(server)).sum();
        free >= minutes || self.clone().send(servers, minutes) == minutes
    }

    /// Sends a party's minutes to whoever could serve it; how many found a place.
    fn send(&mut self, servers: Servers, minutes: u32) -> u32 {
        let known = self.parties.iter().position(|party| *party == servers);
        let party = known.unwrap_or_else(|| {
            self.parties.push(servers);
            self.parties.len() - 1
        });
        let mut sent = 0;
        while sent < minutes {
            let found = self.push(party, minutes - sent, &mut [false; SERVERS]);
            if found == 0 {
                break;
            }
            sent += found;
        }
        sent
    }

    /// One augmenting path from a party: to somebody with time left, or to one whose party can go elsewhere.
    fn push(&mut self, party: usize, minutes: u32, seen: &mut [bool; SERVERS]) -> u32 {
        let servers = self.parties[party];
        if let Some(server) = servers.places().find(|server| self.left_at(*server) > 0) {
            let free = self.left[server].min(minutes);
            self.left[server] -= free;
            self.hold(party, server, free);
            return free;
        }
        for server in servers.places() {
            if std::mem::replace(&mut seen[server], true) {
                continue;
            }
            for index in 0..self.held.len() {
                let held = self.held[index];
                let other = usize::from(held.party);
                if usize::from(held.server) != server || other == party || held.minutes == 0 {
                    continue;
                }
                let moved = self.push(other, held.minutes.min(minutes), seen);
                if moved > 0 {
                    self.held[index].minutes -= moved;
                    self.hold(party, server, moved);
                    return moved;
                }
            }
        }
        0
    }

    fn left_at(&self, server: usize) -> u32 {
        self.left.get(server).copied().unwrap_or(0)
    }

    fn hold(&mut self, party: usize, server: usize, minutes: u32) {
        let (party, server) = (narrow(party), narrow(server));
        match self.held.iter_mut().find(|held| held.party == party && held.server == server) {
            Some(held) => held.minutes += minutes,
            None => self.held.push(Held { party, server, minutes }),
        }
    }
}

fn narrow(index: usize) -> u16 {
    u16::try_from(index).expect("desks, mediators and appointments are bounded below 65536")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(minutes: [(usize, u32); 2]) -> Flow {
        Flow::of(minutes.into_iter())
    }

    fn desks(places: &[usize]) -> Servers {
        Servers { desks: places.iter().fold(DeskMask::default(), |mask, place| mask.with(DeskMask::of(*place))), mediators: 0 }
    }

    #[test]
    fn minutes_go_elsewhere_to_make_room() {
        let mut flow = flow([(1, 30), (2, 30)]);
        assert_eq!(flow.send(desks(&[1, 2]), 30), 30);
        assert!(flow.has(desks(&[1]), 30) && !flow.has(desks(&[1]), 31));
        assert_eq!(flow.send(desks(&[1]), 30), 30, "the first party moves to 2");
        assert_eq!(flow.send(desks(&[1, 2]), 10), 0);
    }

    /// As much as the fullest set of parties lets through (Ford & Fulkerson 1956): what could serve some, and all that the others want.
    fn most(minutes: &[u32], wanted: &[(Servers, u32)]) -> u32 {
        let cut = |some: u32| {
            let is_in = |party: usize| some >> party & 1 != 0;
            let reached = |server: usize| wanted.iter().enumerate().any(|(party, (servers, _))| is_in(party) && servers.desks.has(server));
            let served: u32 = minutes.iter().enumerate().filter(|(server, _)| reached(*server)).map(|(_, minutes)| minutes).sum();
            let others = wanted.iter().enumerate().filter(|(party, _)| !is_in(*party)).map(|(_, (_, minutes))| minutes);
            served + others.sum::<u32>()
        };
        (0..1 << wanted.len()).map(cut).min().unwrap_or(0)
    }

    #[test]
    fn as_much_is_sent_as_the_narrowest_cut_lets_through_in_whatever_order() {
        let (mut full, mut cut) = (0, 0);
        for seed in 0..2_000 {
            let mut draw = avanti_model::draw::Draw::from_seed(seed);
            let mut below = |bound: u64| draw.bits() % bound;
            let minutes: Vec<u32> = (0..5).map(|_| below(60) as u32).collect();
            let mut flow = Flow::of(minutes.iter().copied().enumerate());
            let mut wanted: Vec<(Servers, u32)> = Vec::new();
            for _ in 0..7 {
                let places: Vec<usize> = (0..5).filter(|_| below(2) == 0).collect();
                let (servers, more) = (desks(&places), 5 + below(40) as u32);
                let before = most(&minutes, &wanted);
                wanted.push((servers, more));
                let fits = most(&minutes, &wanted) - before;
                assert_eq!(flow.has(servers, more), fits == more, "seed {seed}: {minutes:?} {wanted:?}");
                assert_eq!(flow.send(servers, more), fits, "seed {seed}: {minutes:?} {wanted:?}");
                if fits == more { full += 1 } else { cut += 1 }
            }
        }
        assert!(full > 2_000 && cut > 2_000, "{full} {cut}: all are alike");
    }

    #[test]
    fn what_finds_no_place_is_not_sent() {
        let mut flow = flow([(1, 20), (2, 15)]);
        assert_eq!(flow.send(desks(&[1, 2]), 50), 35);
        assert_eq!(flow.send(desks(&[]), 5), 0);
    }
}
