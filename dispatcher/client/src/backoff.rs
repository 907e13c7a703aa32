//! How long to wait before the next try: doubling, with full jitter, so that a hall of screens does not return at once.
//! It draws no randomness and reads no clock: both are the caller's.

/// The longest first wait, in milliseconds.
pub const FIRST_MS: u64 = 100;

/// The longest wait of all, in milliseconds: a board must be right within a second of the dispatcher's return.
pub const MOST_MS: u64 = 800;

/// The waits between tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    ceiling_ms: u64,
}

impl Backoff {
    /// Waits that begin small.
    #[must_use]
    pub const fn new() -> Self {
        Self { ceiling_ms: FIRST_MS }
    }

    /// The next wait in milliseconds, evenly spread from 0 to a ceiling that doubles; `entropy` is 64 random bits.
    pub fn next_ms(&mut self, entropy: u64) -> u64 {
        let ceiling = self.ceiling_ms;
        self.ceiling_ms = (ceiling * 2).min(MOST_MS);
        let spread = u128::from(entropy) * u128::from(ceiling + 1);
        (spread >> 64) as u64
    }

    /// Begins small again, after a success.
    pub fn reset(&mut self) {
        *self = Self::new();
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_begin_again_after_a_success() {
        let mut backoff = Backoff::new();
        let longest: Vec<u64> = (0..6).map(|_| backoff.next_ms(u64::MAX)).collect();
        assert_eq!(longest, [100, 200, 400, 800, 800, 800]);
        backoff.reset();
        assert_eq!(backoff.next_ms(u64::MAX), FIRST_MS);
    }

    #[test]
    fn the_jitter_is_full() {
        assert_eq!(Backoff::new().next_ms(0), 0);
        assert_eq!(Backoff::new().next_ms(u64::MAX / 2), FIRST_MS / 2);
    }

    proptest! {
        #[test]
        fn no_wait_is_longer_than_the_longest(entropy in prop::collection::vec(any::<u64>(), 1..40)) {
            let mut backoff = Backoff::new();
            for bits in entropy {
                prop_assert!(backoff.next_ms(bits) <= MOST_MS);
            }
        }
    }
}
