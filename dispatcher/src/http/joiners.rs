//! How much of the list of those who found no place one address may have: a handful at once, then one every few minutes, and never
//! more than half of what it leaves to others. Behind one address may be a whole shelter, or one person who fills the list. It knows
//! which entries came from where, in memory and as long as they are on the list; a restart forgets.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use avanti_model::{AppointmentId, SiteId, Span, Timestamp};

use super::connections::network;

/// How many may join from one address at once, and have places whatever others have.
const HANDFUL: u16 = 6;
/// How long until one more may, in milliseconds: five minutes.
const ONE_MORE_MS: i64 = 5 * 60 * 1000;
/// Addresses that are remembered at most; of more, those that joined longest ago are forgotten.
const ADDRESSES_MAX: usize = 20_000;

/// An entry of a site's list.
pub(super) type Joined = (SiteId, AppointmentId);

/// Who joined from where.
#[derive(Debug, Default)]
pub struct Joiners(Mutex<BTreeMap<IpAddr, Joiner>>);

#[derive(Debug, Default)]
struct Joiner {
    /// When a handful may join at once again.
    rested: Timestamp,
    entries: Vec<Joined>,
}

/// What may be joined from an address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// One more.
    OneMore,
    /// One more, but later.
    Later {
        /// How much later.
        seconds: u64,
    },
    /// None until some of those who came from there are served.
    Spent,
}

impl Joiners {
    /// Whether one more may join from an address; it counts. `counts` says which entries are still on the same list, which has so
    /// many places left.
    pub(super) fn share(&self, address: IpAddr, now: Timestamp, left: usize, counts: impl Fn(&Joined) -> bool) -> Share {
        let mut joiners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if joiners.len() >= ADDRESSES_MAX {
            joiners.retain(|_, joiner| joiner.rested > now || !joiner.entries.is_empty());
            while joiners.len() >= ADDRESSES_MAX {
                let Some(oldest) = joiners.iter().min_by_key(|(_, joiner)| joiner.rested).map(|(address, _)| *address) else { break };
                joiners.remove(&oldest);
            }
        }
        let joiner = joiners.entry(network(address)).or_default();
        let own = joiner.entries.iter().filter(|entry| counts(entry)).count();
        if own >= usize::from(HANDFUL).max(left / 2) {
            return Share::Spent;
        }
        let rested = joiner.rested.max(now);
        let early = (rested - now).millis() - i64::from(HANDFUL - 1) * ONE_MORE_MS;
        if early > 0 {
            return Share::Later { seconds: u64::try_from(early / 1000 + 1).unwrap_or(1) };
        }
        joiner.rested = rested + Span::from_millis(ONE_MORE_MS);
        Share::OneMore
    }

    /// Remembers from where somebody joined, and forgets who is on no list any more.
    pub(super) fn joined(&self, address: IpAddr, entry: Joined, on_a_list: impl Fn(&Joined) -> bool) {
        let mut joiners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(joiner) = joiners.get_mut(&network(address)) else { return };
        joiner.entries.retain(|known| *known != entry && on_a_list(known));
        joiner.entries.push(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACES: usize = 300;

    /// Lets as many try each minute as wish to, for so many minutes; how many are on the list then.
    fn crowd(joiners: &Joiners, address: &str, taken: usize, minutes: i64, each_minute: usize) -> usize {
        let address: IpAddr = address.parse().unwrap();
        let mut on = 0;
        for minute in 0..minutes {
            for _ in 0..each_minute {
                let now = Timestamp::from_millis(minute * 60_000);
                if joiners.share(address, now, PLACES - taken - on, |_| true) == Share::OneMore {
                    on += 1;
                    let entry = ("milano".parse().unwrap(), AppointmentId::from_bits(u64::try_from(on).unwrap()));
                    joiners.joined(address, entry, |_| true);
                }
            }
        }
        on
    }

    #[test]
    fn somebody_who_tries_all_day_leaves_most_of_the_list_to_others() {
        let joiners = Joiners::default();
        let first = crowd(&joiners, "192.0.2.1", 0, 24 * 60, 5);
        assert_eq!(first, PLACES / 3, "half of what is left to others");
        let second = crowd(&joiners, "192.0.2.2", first, 24 * 60, 5);
        assert!(second < first && first + second < PLACES, "{second}");
        assert_eq!(crowd(&joiners, "192.0.2.3", PLACES - 2, 1, 2), 2, "a newcomer has the last places");
    }

    #[test]
    fn a_shelter_behind_one_address_joins_a_handful_at_once_and_then_one_by_one() {
        let joiners = Joiners::default();
        assert_eq!(crowd(&joiners, "2001:db8::1", 0, 1, 300), usize::from(HANDFUL));
        let later = Joiners::default();
        assert_eq!(crowd(&later, "2001:db8::1", 0, 61, 300), usize::from(HANDFUL) + 12, "and twelve in an hour");
        let now = Timestamp::from_millis(0);
        let share = joiners.share("2001:db8::2".parse().unwrap(), now, PLACES, |_| true);
        assert_eq!(share, Share::Later { seconds: 301 }, "another address of the same network");
    }

    #[test]
    fn whoever_left_the_list_makes_room_for_the_next() {
        let joiners = Joiners::default();
        let full = crowd(&joiners, "192.0.2.1", 0, 24 * 60, 5);
        let (address, tomorrow) = ("192.0.2.1".parse().unwrap(), Timestamp::from_millis(48 * 3_600_000));
        assert_eq!(joiners.share(address, tomorrow, PLACES - full, |_| true), Share::Spent);
        let first = AppointmentId::from_bits(1);
        assert_eq!(joiners.share(address, tomorrow, PLACES - full + 1, |(_, id)| *id != first), Share::OneMore);
    }
}
