//! How many tickets one phone may have at once. A phone is told by a mark of its own, kept in a cookie that we signed; all that keep
//! none are one phone. Behind one address may be a whole hall, so that addresses have a wide limit only. It knows which visits are
//! whose, in memory and as long as they last; a restart forgets.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use avanti_model::{RequestKey, SiteId, VisitId};

use super::connections::network;

/// Most tickets that a phone has at once: for somebody, and for others who are with them and have none.
pub(super) const TICKETS_MAX: usize = 3;
/// Phones that are remembered at most; of more, those whose visits are over are forgotten first.
const PHONES_MAX: usize = 20_000;

/// A phone, as far as it can be told from others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phone {
    /// By its mark.
    Known(String),
    /// By its address alone.
    At(IpAddr),
}

/// Which visits are of which phone.
#[derive(Debug, Default, Clone)]
pub struct Comers(Arc<Mutex<BTreeMap<(SiteId, Phone), Own>>>);

/// What a phone has.
#[derive(Debug, Default)]
struct Own {
    visits: Vec<VisitId>,
    /// Requests for a ticket that are under way. The same one sent twice stands here twice, and leads to one ticket.
    under_way: Vec<RequestKey>,
}

/// The place of a ticket that a phone has asked for, given back when it is dropped.
#[derive(Debug)]
pub(super) struct Reserved {
    comers: Comers,
    of: (SiteId, Phone),
    key: RequestKey,
}

impl Phone {
    /// The phone with a mark, or of an address.
    pub(super) fn of(mark: Option<&str>, address: IpAddr) -> Self {
        mark.map_or_else(|| Self::At(network(address)), |mark| Self::Known(mark.to_owned()))
    }
}

impl Comers {
    /// The visits of a phone that go on, oldest first.
    pub(super) fn open(&self, site: &SiteId, phone: &Phone, goes_on: impl Fn(VisitId) -> bool) -> Vec<VisitId> {
        let comers = self.lock();
        let own = comers.get(&(site.clone(), phone.clone()));
        own.into_iter().flat_map(|own| &own.visits).copied().filter(|visit| goes_on(*visit)).collect()
    }

    /// A place for one more ticket of a phone, or none where it has enough with those that it is just asking for.
    /// `goes_on` has to know every visit that was taken by now.
    pub(super) fn reserve(&self, site: &SiteId, phone: &Phone, key: &RequestKey, goes_on: impl Fn(VisitId) -> bool) -> Option<Reserved> {
        let mut comers = self.lock();
        if comers.len() >= PHONES_MAX {
            comers.retain(|(of, _), own| of != site || !own.under_way.is_empty() || own.visits.iter().any(|visit| goes_on(*visit)));
            while comers.len() >= PHONES_MAX && comers.pop_first().is_some() {}
        }
        let of = (site.clone(), phone.clone());
        let own = comers.entry(of.clone()).or_default();
        own.visits.retain(|visit| goes_on(*visit));
        let others: BTreeSet<_> = own.under_way.iter().filter(|other| *other != key).collect();
        if own.visits.len() + others.len() >= TICKETS_MAX {
            return None;
        }
        own.under_way.push(key.clone());
        Some(Reserved { comers: self.clone(), of, key: key.clone() })
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<(SiteId, Phone), Own>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reserved {
    /// Remembers whose a visit is, in the place that was kept for it.
    pub(super) fn took(self, visit: VisitId) {
        let mut comers = self.comers.lock();
        let own = comers.entry(self.of.clone()).or_default();
        own.visits.retain(|known| *known != visit);
        own.visits.push(visit);
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        let mut comers = self.comers.lock();
        let Some(own) = comers.get_mut(&self.of) else { return };
        if let Some(found) = own.under_way.iter().position(|key| *key == self.key) {
            own.under_way.swap_remove(found);
        }
        if own.visits.is_empty() && own.under_way.is_empty() {
            comers.remove(&self.of);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(mark: Option<&str>, address: &str) -> Phone {
        Phone::of(mark, address.parse().unwrap())
    }

    fn key(n: u64) -> RequestKey {
        format!("come-{n:032x}").parse().unwrap()
    }

    fn take(comers: &Comers, site: &SiteId, phone: &Phone, visit: u64) {
        comers.reserve(site, phone, &key(visit), |_| true).unwrap().took(VisitId::from_bits(visit));
    }

    #[test]
    fn a_phone_has_its_own_visits_and_those_without_a_cookie_share_their_address() {
        let (comers, site) = (Comers::default(), "milano".parse().unwrap());
        let visit = VisitId::from_bits;
        take(&comers, &site, &phone(Some("a"), "192.0.2.1"), 1);
        take(&comers, &site, &phone(Some("b"), "192.0.2.1"), 2);
        take(&comers, &site, &phone(None, "2001:db8::1"), 3);
        assert_eq!(comers.open(&site, &phone(Some("a"), "203.0.113.9"), |_| true), [visit(1)], "wherever it goes");
        assert_eq!(comers.open(&site, &phone(None, "2001:db8::2"), |_| true), [visit(3)]);
        assert_eq!(comers.open(&site, &phone(None, "192.0.2.1"), |_| true), []);
        assert_eq!(comers.open(&site, &phone(Some("b"), "192.0.2.1"), |_| false), [], "what is over does not count");
    }

    #[test]
    fn a_visit_that_is_taken_again_is_one_visit() {
        let (comers, site) = (Comers::default(), "milano".parse().unwrap());
        for _ in 0..3 {
            take(&comers, &site, &phone(Some("a"), "192.0.2.1"), 1);
        }
        assert_eq!(comers.open(&site, &phone(Some("a"), "192.0.2.1"), |_| true).len(), 1);
    }

    #[test]
    fn what_is_under_way_counts_until_it_failed_and_the_same_request_counts_once() {
        let (comers, site, phone) = (Comers::default(), "milano".parse().unwrap(), phone(Some("a"), "192.0.2.1"));
        let reserve = |n| comers.reserve(&site, &phone, &key(n), |_| true);
        let (first, second) = (reserve(1).unwrap(), reserve(2).unwrap());
        let (third, again) = (reserve(3).unwrap(), reserve(3).expect("a second tap on the same form"));
        assert!(reserve(4).is_none());
        drop(first);
        reserve(4).expect("the first one failed");
        second.took(VisitId::from_bits(2));
        third.took(VisitId::from_bits(3));
        again.took(VisitId::from_bits(3));
        take(&comers, &site, &phone, 4);
        assert!(reserve(5).is_none());
    }

    #[test]
    fn a_phone_that_got_nothing_is_forgotten() {
        let (comers, site) = (Comers::default(), "milano".parse().unwrap());
        drop(comers.reserve(&site, &phone(None, "192.0.2.1"), &key(1), |_| true));
        assert!(comers.lock().is_empty());
    }
}
