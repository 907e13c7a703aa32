//! Turns at the expensive work: a few at once, a few dozen waiting, and no for the rest,
//! so that a volley of sign-ins can take neither the memory nor all the processors.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Computations at the same time; each takes 19 MiB.
pub(super) const AT_ONCE: usize = 4;
/// Computations that wait for a turn.
pub(super) const WAITING: usize = 64;

#[derive(Default)]
pub(super) struct Turns {
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Default)]
struct State {
    running: usize,
    waiting: usize,
}

/// One turn, given back when dropped.
pub(super) struct Turn<'a>(&'a Turns);

impl Turns {
    /// A turn, after waiting for one if need be; `None` when too many wait already.
    pub(super) fn take(&self) -> Option<Turn<'_>> {
        let mut state = self.lock();
        if state.running >= AT_ONCE {
            if state.waiting >= WAITING {
                return None;
            }
            state.waiting += 1;
            state = self.freed.wait_while(state, |state| state.running >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
            state.waiting -= 1;
        }
        state.running += 1;
        Some(Turn(self))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().running -= 1;
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn a_turn_given_back_is_another_ones_turn() {
        let turns = Turns::default();
        thread::scope(|scope| {
            for _ in 0..AT_ONCE * 4 {
                scope.spawn(|| drop(turns.take().unwrap()));
            }
        });
        assert_eq!(turns.lock().running, 0);
        assert_eq!(turns.lock().waiting, 0);
    }

    #[test]
    fn who_comes_when_too_many_wait_is_sent_away() {
        let turns = Turns::default();
        let running: Vec<_> = (0..AT_ONCE).map(|_| turns.take().unwrap()).collect();
        turns.lock().waiting = WAITING;
        assert!(turns.take().is_none());
        turns.lock().waiting = 0;
        drop(running);
        assert!(turns.take().is_some());
    }
}
