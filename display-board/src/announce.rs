//! Which calls are new: each is announced once, and none that is old.
//! It has no clock and makes no sound; a call is known by its number and the time it was made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How long after it was made a call can still be announced, in milliseconds: who hears of it later
/// (after a restart, after an outage) shows it without a sound.
pub const NEW_FOR_MS: i64 = 30_000;

/// Calls remembered: more than can be made within [`NEW_FOR_MS`] at any centre.
const REMEMBERED_MAX: usize = 256;

/// Remembers what was announced.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Announcer {
    /// When the last announced call of a number was made, in milliseconds since 1970.
    announced: BTreeMap<u32, i64>,
}

impl Announcer {
    /// Whether a call is new, and remembers it if it is. Both times are the dispatcher's, in milliseconds since 1970.
    ///
    /// A call that is older than one already announced under its number is not new: the later one was taken back.
    pub fn is_new(&mut self, number: u32, called_at_ms: i64, now_ms: i64) -> bool {
        if now_ms - called_at_ms > NEW_FOR_MS || self.announced.get(&number).is_some_and(|last_ms| called_at_ms <= *last_ms) {
            return false;
        }
        self.announced.insert(number, called_at_ms);
        while self.announced.len() > REMEMBERED_MAX {
            let oldest = self.announced.iter().min_by_key(|(_, called_at_ms)| **called_at_ms).map(|(number, _)| *number);
            oldest.and_then(|number| self.announced.remove(&number));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_announced_once_and_again_when_it_is_repeated() {
        let mut announcer = Announcer::default();
        assert!(announcer.is_new(101, 1_000, 1_200));
        assert!(!announcer.is_new(101, 1_000, 1_300), "the same call");
        assert!(announcer.is_new(101, 61_000, 61_100), "the call repeated");
        assert!(!announcer.is_new(101, 40_000, 61_200), "what the visit's history tells of an earlier call");
    }

    #[test]
    fn an_old_call_is_never_new() {
        let mut announcer = Announcer::default();
        assert!(announcer.is_new(101, 0, NEW_FOR_MS));
        assert!(!announcer.is_new(102, 0, NEW_FOR_MS + 1));
    }

    #[test]
    fn memory_is_bounded_and_forgets_the_oldest() {
        let mut announcer = Announcer::default();
        for number in 0..=REMEMBERED_MAX as u32 {
            assert!(announcer.is_new(number, i64::from(number), 300));
        }
        assert_eq!(announcer.announced.len(), REMEMBERED_MAX);
        assert!(!announcer.announced.contains_key(&0));
    }
}
