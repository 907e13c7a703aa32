//! How many wrong codes may come from one address before it must wait, how many bookings, and how many of some things a whole site
//! takes. It counts, in memory; a restart forgets.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use avanti_model::{SiteId, Timestamp};

use super::{connections::network, problem::Failure};

/// How far back is counted, in milliseconds: ten minutes.
const WINDOW_MS: i64 = 10 * 60 * 1000;
/// Addresses that are remembered at most; of more, those whose count is oldest are forgotten.
const ADDRESSES_MAX: usize = 20_000;

/// What is counted of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// Codes that opened nothing. People mistype one symbol, which the check symbol finds before it counts.
    WrongCode,
    /// Appointments that were booked.
    Booking,
    /// Looks at what can be booked.
    Look,
    /// Contacts that were left: each may cause a message.
    Contact,
    /// Tickets that were taken with phones.
    HallTicket,
    /// Tickets that were taken with phones, from all addresses together.
    SiteTicket,
}

impl Counted {
    /// How many are let pass within ten minutes. Behind one address may be a whole hall.
    const fn most(self) -> u32 {
        match self {
            Self::WrongCode => 30,
            Self::Booking => 60,
            Self::Look => 6_000,
            Self::Contact => 30,
            Self::HallTicket => 400,
            Self::SiteTicket => 600,
        }
    }
}

/// Counts by address and by site.
#[derive(Debug, Default)]
pub struct Guesses(Mutex<BTreeMap<(Counted, Of), Count>>);

/// Whose a count is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Address(IpAddr),
    Site(SiteId),
}

#[derive(Debug, Clone, Copy)]
struct Count {
    since: Timestamp,
    times: u32,
}

impl Guesses {
    /// Whether one more is let pass from an address; it counts.
    ///
    /// # Errors
    /// When there were too many.
    pub fn count(&self, what: Counted, address: IpAddr, now: Timestamp) -> Result<(), Failure> {
        self.count_of(what, Of::Address(network(address)), now)
    }

    /// Whether one more is let pass at a site, from wherever; it counts.
    ///
    /// # Errors
    /// When there were too many.
    pub fn count_at(&self, what: Counted, site: &SiteId, now: Timestamp) -> Result<(), Failure> {
        self.count_of(what, Of::Site(site.clone()), now)
    }

    fn count_of(&self, what: Counted, of: Of, now: Timestamp) -> Result<(), Failure> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= ADDRESSES_MAX {
            counts.retain(|_, count| count.is_fresh(now));
            while counts.len() >= ADDRESSES_MAX {
                let Some(oldest) = counts.iter().min_by_key(|(_, count)| count.since).map(|(key, _)| key.clone()) else { break };
                counts.remove(&oldest);
            }
        }
        let count = counts.entry((what, of)).or_insert(Count { since: now, times: 0 });
        if !count.is_fresh(now) {
            *count = Count { since: now, times: 0 };
        }
        if count.times >= what.most() {
            let left = WINDOW_MS - (now - count.since).millis();
            return Err(Failure::TooManyRequests { retry_after_seconds: u64::try_from(left / 1000 + 1).unwrap_or(1) });
        }
        count.times += 1;
        Ok(())
    }

    /// Takes one back that proved harmless.
    pub fn take_back(&self, what: Counted, address: IpAddr) {
        if let Some(count) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&(what, Of::Address(network(address)))) {
            count.times = count.times.saturating_sub(1);
        }
    }
}

impl Count {
    fn is_fresh(&self, now: Timestamp) -> bool {
        (0..WINDOW_MS).contains(&(now - self.since).millis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn wrong_codes_are_counted_by_network_and_forgotten_after_ten_minutes() {
        let guesses = Guesses::default();
        let at = |millis| Timestamp::from_millis(millis);
        for _ in 0..Counted::WrongCode.most() {
            guesses.count(Counted::WrongCode, address("2001:db8::1"), at(0)).unwrap();
        }
        let refused = guesses.count(Counted::WrongCode, address("2001:db8::2"), at(1000));
        assert!(matches!(refused, Err(Failure::TooManyRequests { retry_after_seconds: 600 })), "{refused:?}");
        guesses.count(Counted::WrongCode, address("2001:db8:0:1::2"), at(1000)).expect("another network");
        guesses.count(Counted::Booking, address("2001:db8::1"), at(1000)).expect("another count");
        guesses.count(Counted::WrongCode, address("2001:db8::1"), at(WINDOW_MS)).expect("ten minutes later");
    }

    #[test]
    fn a_site_takes_so_many_from_all_addresses_together() {
        let (guesses, milano) = (Guesses::default(), "milano".parse().unwrap());
        let taken = (0..1000).filter(|_| guesses.count_at(Counted::SiteTicket, &milano, Timestamp::default()).is_ok());
        assert_eq!(taken.count(), 600);
        guesses.count_at(Counted::SiteTicket, &"torino".parse().unwrap(), Timestamp::default()).expect("another site");
    }

    #[test]
    fn what_proved_right_does_not_count() {
        let guesses = Guesses::default();
        for _ in 0..10 * Counted::WrongCode.most() {
            guesses.count(Counted::WrongCode, address("192.0.2.7"), Timestamp::default()).unwrap();
            guesses.take_back(Counted::WrongCode, address("192.0.2.7"));
        }
    }

    #[test]
    fn no_more_addresses_are_remembered_than_fit() {
        let guesses = Guesses::default();
        for n in 0..ADDRESSES_MAX as u32 + 10 {
            guesses.count(Counted::Look, IpAddr::V4(n.into()), Timestamp::from_millis(i64::from(n))).unwrap();
        }
        assert_eq!(guesses.0.lock().unwrap().len(), ADDRESSES_MAX);
    }
}
