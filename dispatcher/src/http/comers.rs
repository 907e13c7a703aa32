//! How many tickets one phone may have at once. A phone is told by a secret of its own, kept in a cookie; all that keep none are one
//! phone. Behind one address may be a whole hall, so that addresses have a wide limit only. It knows which visits are whose, in memory
//! and as long as they last; a restart forgets.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use avanti_model::{SiteId, VisitId};

use super::connections::network;

/// Most tickets that a phone has at once: for somebody, and for others who are with them and have none.
pub(super) const TICKETS_MAX: usize = 3;
/// Phones that are remembered at most; of more, those whose visits are over are forgotten first.
const PHONES_MAX: usize = 20_000;

/// A phone, as far as it can be told from others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phone {
    /// By what its cookie keeps.
    Known(String),
    /// By its address alone.
    At(IpAddr),
}

/// Which visits are of which phone.
#[derive(Debug, Default)]
pub struct Comers(Mutex<BTreeMap<(SiteId, Phone), Vec<VisitId>>>);

impl Phone {
    /// The phone with a secret, or of an address.
    pub(super) fn of(secret: Option<&str>, address: IpAddr) -> Self {
        secret.map_or_else(|| Self::At(network(address)), |secret| Self::Known(secret.to_owned()))
    }
}

impl Comers {
    /// The visits of a phone that go on, oldest first.
    pub(super) fn open(&self, site: &SiteId, phone: &Phone, goes_on: impl Fn(VisitId) -> bool) -> Vec<VisitId> {
        let comers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = comers.get(&(site.clone(), phone.clone()));
        own.into_iter().flatten().copied().filter(|visit| goes_on(*visit)).collect()
    }

    /// Remembers whose a visit is.
    pub(super) fn took(&self, site: &SiteId, phone: Phone, visit: VisitId, goes_on: impl Fn(VisitId) -> bool) {
        let mut comers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if comers.len() >= PHONES_MAX {
            comers.retain(|(of, _), visits| of != site || visits.iter().any(|visit| goes_on(*visit)));
            while comers.len() >= PHONES_MAX && comers.pop_first().is_some() {}
        }
        let own = comers.entry((site.clone(), phone)).or_default();
        own.retain(|known| *known != visit && goes_on(*known));
        own.push(visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(secret: Option<&str>, address: &str) -> Phone {
        Phone::of(secret, address.parse().unwrap())
    }

    #[test]
    fn a_phone_has_its_own_visits_and_those_without_a_cookie_share_their_address() {
        let (comers, site) = (Comers::default(), "milano".parse().unwrap());
        let visit = VisitId::from_bits;
        comers.took(&site, phone(Some("a"), "192.0.2.1"), visit(1), |_| true);
        comers.took(&site, phone(Some("b"), "192.0.2.1"), visit(2), |_| true);
        comers.took(&site, phone(None, "2001:db8::1"), visit(3), |_| true);
        assert_eq!(comers.open(&site, &phone(Some("a"), "203.0.113.9"), |_| true), [visit(1)], "wherever it goes");
        assert_eq!(comers.open(&site, &phone(None, "2001:db8::2"), |_| true), [visit(3)]);
        assert_eq!(comers.open(&site, &phone(None, "192.0.2.1"), |_| true), []);
        assert_eq!(comers.open(&site, &phone(Some("b"), "192.0.2.1"), |_| false), [], "what is over does not count");
    }

    #[test]
    fn a_visit_that_is_taken_again_is_one_visit() {
        let (comers, site) = (Comers::default(), "milano".parse().unwrap());
        for _ in 0..3 {
            comers.took(&site, phone(Some("a"), "192.0.2.1"), VisitId::from_bits(1), |_| true);
        }
        assert_eq!(comers.open(&site, &phone(Some("a"), "192.0.2.1"), |_| true).len(), 1);
    }
}
