//! Passwords as argon2id hashes, and the work of checking them, a bounded number at a time.
//! It never knows whose password it is, and does the same work when there is nobody to compare with.

pub(crate) mod rules;
mod turns;

use std::{
    fmt,
    sync::atomic::{AtomicU64, Ordering},
};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{
        PasswordHasher as _, PasswordVerifier as _,
        phc::{Output, PasswordHash},
    },
};

pub use self::rules::WeakPassword;
use self::turns::Turns;

pub(crate) const SALT_BYTES: usize = 16;

/// What one computation costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB, at least eight for each lane.
    pub memory_kib: u32,
    /// Passes over it, at least one.
    pub passes: u32,
    /// Lanes that could run side by side, at least one.
    pub lanes: u32,
}

impl Cost {
    /// OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    pub const OWASP: Self = Self { memory_kib: 19_456, passes: 2, lanes: 1 };
    /// As little as argon2 allows: for tests, where a password guards nothing.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
}

/// Makes and checks password hashes.
pub struct Hasher {
    params: Params,
    /// A hash of no password, for checking when there is no account.
    nobody: String,
    turns: Turns,
    computations: AtomicU64,
}

/// Why a password was not hashed or checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotHashed {
    /// Too many wait already.
    Busy,
    /// The stored hash can't be read.
    Damaged,
}

impl Hasher {
    /// A hasher of this price, or `None` when argon2 can't work with it.
    #[must_use]
    pub fn new(cost: Cost) -> Option<Self> {
        let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(Params::DEFAULT_OUTPUT_LEN)).ok()?;
        let nobody = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: (&params).try_into().ok()?,
            salt: Some(argon2::password_hash::phc::Salt::new(&[0; SALT_BYTES]).ok()?),
            hash: Some(Output::new(&[0; Params::DEFAULT_OUTPUT_LEN]).ok()?),
        };
        Some(Self { params, nobody: nobody.to_string(), turns: Turns::default(), computations: AtomicU64::new(0) })
    }

    /// The cheapest hasher, for tests only.
    #[must_use]
    pub fn for_tests() -> Self {
        Self::new(Cost::FOR_TESTS).expect("argon2 allows its own minimum")
    }

    /// How many times argon2 has run: the same for a wrong password as for an unknown user.
    #[must_use]
    pub fn computations(&self) -> u64 {
        self.computations.load(Ordering::Relaxed)
    }

    /// The PHC string of `password`.
    pub(crate) fn hash(&self, password: &str, salt: &[u8; SALT_BYTES]) -> Result<String, NotHashed> {
        let _turn = self.turns.take().ok_or(NotHashed::Busy)?;
        self.computations.fetch_add(1, Ordering::Relaxed);
        let hash = self.argon2().hash_password_with_salt(password.as_bytes(), salt).map_err(|_| NotHashed::Damaged)?;
        Ok(hash.to_string())
    }

    /// Whether `password` is the one hashed in `stored`; never, after the same work, when nothing is stored.
    pub(crate) fn verify(&self, stored: Option<&str>, password: &str) -> Result<bool, NotHashed> {
        let against = PasswordHash::new(stored.unwrap_or(&self.nobody)).map_err(|_| NotHashed::Damaged)?;
        let _turn = self.turns.take().ok_or(NotHashed::Busy)?;
        self.computations.fetch_add(1, Ordering::Relaxed);
        let matched = self.argon2().verify_password(password.as_bytes(), &against).is_ok();
        Ok(matched && stored.is_some())
    }

    /// Whether `stored` was made at this hasher's price.
    pub(crate) fn is_current(&self, stored: &str) -> bool {
        let made_with = PasswordHash::new(stored).ok().and_then(|hash| Params::try_from(&hash).ok());
        made_with.is_some_and(|made_with| {
            let price = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost(), params.output_len());
            price(&made_with) == price(&self.params)
        })
    }

    fn argon2(&self) -> Argon2<'_> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }
}

impl Default for Hasher {
    fn default() -> Self {
        Self::new(Cost::OWASP).expect("argon2 allows OWASP's parameters")
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hasher").field("params", &self.params).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: [u8; SALT_BYTES] = [5; SALT_BYTES];

    #[test]
    fn a_password_is_verified_against_its_own_hash_only() {
        let hasher = Hasher::for_tests();
        let stored = hasher.hash("seven blue umbrellas", &SALT).unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{stored}");
        assert_eq!(hasher.verify(Some(&stored), "seven blue umbrellas"), Ok(true));
        assert_eq!(hasher.verify(Some(&stored), "seven blue umbrella"), Ok(false));
    }

    #[test]
    fn nobody_has_no_password_and_costs_the_same_work() {
        let hasher = Hasher::for_tests();
        assert_eq!(hasher.verify(None, ""), Ok(false));
        assert_eq!(hasher.computations(), 1);
        let nobodys = PasswordHash::new(&hasher.nobody).unwrap();
        assert_eq!(Params::try_from(&nobodys).unwrap().m_cost(), hasher.params.m_cost());
    }

    #[test]
    fn a_hash_of_another_price_still_verifies_and_is_known_as_old() {
        let old = Hasher::for_tests();
        let dearer = Hasher::new(Cost { memory_kib: 16, passes: 2, lanes: 1 }).unwrap();
        let stored = old.hash("seven blue umbrellas", &SALT).unwrap();
        assert_eq!(dearer.verify(Some(&stored), "seven blue umbrellas"), Ok(true));
        assert!(old.is_current(&stored));
        assert!(!dearer.is_current(&stored));
    }

    #[test]
    fn the_default_price_is_owasps() {
        let hasher = Hasher::default();
        assert!(hasher.nobody.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hasher.nobody);
    }

    #[test]
    fn a_damaged_hash_is_reported() {
        assert_eq!(Hasher::for_tests().verify(Some("plain"), "plain"), Err(NotHashed::Damaged));
    }
}
