//! How much of a while may still be booked, so that walk-ins keep their share of every desk, language and mediator.
//! The time of those who could serve is shared out as a flow from parties to them (Ford & Fulkerson 1956), in minutes.

use std::collections::BTreeMap;

use super::{matching::Demand, period::Period, roster::Roster};

/// What may be booked of a while, and what of it is.
#[derive(Debug, Clone)]
pub(super) struct Share {
    desks: Flow,
    speakers: Flow,
}

/// Mediators come behind the desks among those who speak.
const FIRST_MEDIATOR: usize = avanti_model::limits::DESKS_MAX;

impl Share {
    /// So many thousandths of the time that desks and mediators are there.
    pub(super) fn of(roster: &Roster, window: Period, per_mille: u32) -> Self {
        let share = |minutes: u32| minutes * per_mille / 1000;
        let desks: BTreeMap<usize, u32> = roster.desk_minutes(window).into_iter().map(|(desk, minutes)| (desk, share(minutes))).collect();
        let mediators = roster.mediator_minutes(window).into_iter().enumerate();
        let mut speakers = desks.clone();
        speakers.extend(mediators.map(|(index, minutes)| (FIRST_MEDIATOR + index, share(minutes))));
        Self { desks: Flow::of(desks), speakers: Flow::of(speakers) }
    }

    /// Takes the minutes of a booking, as many of them as there are.
    pub(super) fn take(&mut self, demand: &Demand, minutes: u32) {
        self.desks.send(&seats(demand), minutes);
        self.speakers.send(&speakers(demand), minutes);
    }

    /// Whether a booking's minutes are left.
    pub(super) fn has(&self, demand: &Demand, minutes: u32) -> bool {
        let mut left = self.clone();
        left.desks.send(&seats(demand), minutes) == minutes && left.speakers.send(&speakers(demand), minutes) == minutes
    }
}

fn seats(demand: &Demand) -> Vec<usize> {
    demand.any.places().collect()
}

fn speakers(demand: &Demand) -> Vec<usize> {
    let mediators = (0..u64::BITS as usize).filter(|bit| demand.mediators >> bit & 1 != 0);
    demand.direct.places().chain(mediators.map(|bit| FIRST_MEDIATOR + bit)).collect()
}

/// Minutes that flow from parties to those who could serve them.
#[derive(Debug, Clone)]
struct Flow {
    left: BTreeMap<usize, u32>,
    parties: Vec<Party>,
}

#[derive(Debug, Clone)]
struct Party {
    served_by: Vec<usize>,
    minutes: BTreeMap<usize, u32>,
}

impl Flow {
    fn of(left: BTreeMap<usize, u32>) -> Self {
        Self { left, parties: Vec::new() }
    }

    /// Sends a party's minutes to whoever could serve it; how many found a place.
    fn send(&mut self, served_by: &[usize], minutes: u32) -> u32 {
        let party = self.parties.len();
        self.parties.push(Party { served_by: served_by.to_vec(), minutes: BTreeMap::new() });
        let mut sent = 0;
        while sent < minutes {
            let found = self.push(party, minutes - sent, &mut Vec::new());
            if found == 0 {
                break;
            }
            sent += found;
        }
        sent
    }

    /// One augmenting path from a party: to somebody with time left, or to one whose party can go elsewhere.
    fn push(&mut self, party: usize, minutes: u32, seen: &mut Vec<usize>) -> u32 {
        for server in self.parties[party].served_by.clone() {
            if seen.contains(&server) {
                continue;
            }
            seen.push(server);
            let free = self.left.get(&server).copied().unwrap_or(0).min(minutes);
            if free > 0 {
                self.left.entry(server).and_modify(|left| *left -= free);
                *self.parties[party].minutes.entry(server).or_default() += free;
                return free;
            }
            for other in 0..self.parties.len() {
                let held = self.parties[other].minutes.get(&server).copied().unwrap_or(0);
                if other == party || held == 0 {
                    continue;
                }
                let moved = self.push(other, held.min(minutes), seen);
                if moved > 0 {
                    self.parties[other].minutes.entry(server).and_modify(|held| *held -= moved);
                    *self.parties[party].minutes.entry(server).or_default() += moved;
                    return moved;
                }
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_go_elsewhere_to_make_room() {
        let mut flow = Flow::of(BTreeMap::from([(1, 30), (2, 30)]));
        assert_eq!(flow.send(&[1, 2], 30), 30);
        assert_eq!(flow.send(&[1], 30), 30, "the first party moves to 2");
        assert_eq!(flow.send(&[1, 2], 10), 0);
    }

    #[test]
    fn what_finds_no_place_is_not_sent() {
        let mut flow = Flow::of(BTreeMap::from([(1, 20), (2, 15)]));
        assert_eq!(flow.send(&[1, 2], 50), 35);
        assert_eq!(flow.send(&[], 5), 0);
    }
}
