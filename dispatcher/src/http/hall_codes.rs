//! How often a code of the hall may be tried, by one phone and from one address. It counts, in memory; a restart forgets.
//! It never knows a code.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use avanti_model::{SiteId, Span, Timestamp};

use super::{comers::Phone, connections::network};

/// What a phone may fail at once, and how long until once more, in milliseconds.
const PHONE: Pace = Pace { at_once: 5, one_more_ms: 2 * 60 * 1000 };
/// What an address may fail at once, and how long until once more, in milliseconds.
const ADDRESS: Pace = Pace { at_once: 60, one_more_ms: 3 * 60 * 1000 };
/// How many of an address are for phones that did not fail lately.
const KEPT: i64 = 30;
/// How many a right code gives its address back.
const GIVEN_BACK: i64 = PHONE.at_once;
/// Phones and addresses that are remembered at most; of more, those that failed longest ago are forgotten.
const REMEMBERED_MAX: usize = 20_000;

/// How often something may fail.
#[derive(Debug, Clone, Copy)]
struct Pace {
    at_once: i64,
    one_more_ms: i64,
}

/// Who tried codes.
///
/// A code has four digits and is right for ten minutes, from five minutes on beside the next one, so that a guess hits one time in
/// 5,000.
/// * A **phone** has 5 wrong ones at once, then one every two minutes: at most 10 in a code's life. Phones without our cookie are one.
/// * An **address** has 60 at once, then one every three minutes: at most 64 in a code's life and 260 in a day of ten hours, so that
///   whoever guesses all day, with as many cookies as they fetch, finds one of that day's codes one time in 20.
/// * The last 30 of an address are for phones that did not fail lately: one that mistypes, or tries on purpose, shuts out itself, and
///   it takes a dozen to shut out others from the same address. Each right code gives its address five back: the more of a hall come
///   in by it, the more may mistype.
///
/// Whoever guesses from many addresses is held by the limit of tickets of the whole site.
#[derive(Debug, Default)]
pub struct HallCodes(Mutex<BTreeMap<(SiteId, Phone), Timestamp>>);

impl HallCodes {
    /// Whether a phone may try one more code from an address. It counts as wrong until [`HallCodes::was_right`] is told otherwise, so
    /// that many at once get no more than one after the other.
    pub(super) fn may_try(&self, site: &SiteId, phone: &Phone, address: IpAddr, now: Timestamp) -> bool {
        let mut tried = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (by, from) = keys(site, phone, address);
        let rested = |of| tried.get(of).copied().unwrap_or(now).max(now);
        let (phone_rests, address_rests) = (rested(&by), rested(&from));
        let kept = if phone_rests > now { KEPT } else { 0 };
        if !PHONE.allows(phone_rests - now, 0) || !ADDRESS.allows(address_rests - now, kept) {
            return false;
        }
        if tried.len() >= REMEMBERED_MAX {
            tried.retain(|_, rested| *rested > now);
            if tried.len() >= REMEMBERED_MAX {
                // Half of them at once: whoever fills it makes this seldom.
                let mut all: Vec<Timestamp> = tried.values().copied().collect();
                let (_, middle, _) = all.select_nth_unstable(REMEMBERED_MAX / 2);
                let middle = *middle;
                tried.retain(|_, rested| *rested > middle);
            }
        }
        tried.insert(by, phone_rests + PHONE.times(1));
        tried.insert(from, address_rests + ADDRESS.times(1));
        true
    }

    /// Notes that what was tried last was right.
    pub(super) fn was_right(&self, site: &SiteId, phone: &Phone, address: IpAddr) {
        let mut tried = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (by, from) = keys(site, phone, address);
        tried.remove(&by);
        if let Some(rested) = tried.get_mut(&from) {
            *rested = *rested - ADDRESS.times(1 + GIVEN_BACK);
        }
    }
}

impl Pace {
    /// Whether one more may fail while the rest that is due is so long, and so many are kept for others.
    fn allows(self, due: Span, kept: i64) -> bool {
        due.millis() <= (self.at_once - kept - 1) * self.one_more_ms
    }

    fn times(self, times: i64) -> Span {
        Span::from_millis(times * self.one_more_ms)
    }
}

/// A phone, and its address. Those without a cookie have the address twice, once as the one phone that they are.
fn keys(site: &SiteId, phone: &Phone, address: IpAddr) -> ((SiteId, Phone), (SiteId, Phone)) {
    let by = match phone {
        Phone::Known(mark) => Phone::Known(mark.clone()),
        Phone::At(_) => Phone::Known(format!("at {}", network(address))),
    };
    ((site.clone(), by), (site.clone(), Phone::At(network(address))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A hall behind one address.
    struct Hall {
        codes: HallCodes,
        site: SiteId,
        address: IpAddr,
    }

    impl Hall {
        fn new() -> Self {
            Self { codes: HallCodes::default(), site: "milano".parse().unwrap(), address: "192.0.2.1".parse().unwrap() }
        }

        fn tries(&self, phone: &str, minute: i64) -> bool {
            let phone = Phone::Known(phone.to_owned());
            self.codes.may_try(&self.site, &phone, self.address, Timestamp::from_millis(minute * 60_000))
        }

        fn knows(&self, phone: &str, minute: i64) -> bool {
            let tried = self.tries(phone, minute);
            self.codes.was_right(&self.site, &Phone::Known(phone.to_owned()), self.address);
            tried
        }

        /// How many wrong codes are let pass of somebody who takes another cookie whenever one is spent, in so many minutes.
        fn guessed(&self, minutes: i64) -> usize {
            let tries = |minute| (0..500).map(move |phone| (phone / 5, minute));
            (0..minutes).flat_map(tries).filter(|(phone, minute)| self.tries(&format!("{minute}-{phone}"), *minute)).count()
        }
    }

    #[test]
    fn one_phone_that_fails_sixty_times_shuts_out_itself_alone() {
        let hall = Hall::new();
        assert_eq!((0..60).filter(|_| hall.tries("vandal", 0)).count(), 5);
        assert!((0..300).all(|n| hall.knows(&format!("newcomer {n}"), 0)));
        assert!(hall.tries("vandal", 2) && !hall.tries("vandal", 2), "one more two minutes later");
    }

    #[test]
    fn a_dozen_phones_that_fail_as_often_as_they_may_leave_the_way_to_those_that_did_not() {
        let hall = Hall::new();
        let failed = (0..60).filter(|n| hall.tries(&format!("vandal {}", n / 5), 0)).count();
        assert!((30..60).contains(&failed), "{failed}");
        assert!((0..300).all(|n| hall.knows(&format!("newcomer {n}"), 0)));
    }

    #[test]
    fn somebody_with_a_new_cookie_for_each_try_gets_no_more_guesses_than_the_arithmetic_says() {
        assert_eq!(Hall::new().guessed(10), 63);
        assert_eq!(Hall::new().guessed(10 * 60), 60 + 199);
    }

    #[test]
    fn all_without_a_cookie_are_one_phone_and_each_address_is_another() {
        let hall = Hall::new();
        let without = |address: &str| {
            let address = address.parse().unwrap();
            hall.codes.may_try(&hall.site, &Phone::of(None, address), address, Timestamp::default())
        };
        assert_eq!((0..60).filter(|_| without("192.0.2.1")).count(), 5);
        assert_eq!((0..60).filter(|_| without("192.0.2.2")).count(), 5);
        assert!(hall.tries("phone", 0));
    }

    #[test]
    fn no_more_are_remembered_than_fit() {
        let hall = Hall::new();
        for n in 0..REMEMBERED_MAX as u32 + 10 {
            let address = IpAddr::V4(n.into());
            hall.codes.may_try(&hall.site, &Phone::of(None, address), address, Timestamp::from_millis(i64::from(n)));
        }
        assert!(hall.codes.0.lock().unwrap().len() <= REMEMBERED_MAX + 1);
    }
}
