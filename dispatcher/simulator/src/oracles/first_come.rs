//! First come, first served at desks that are alike, party by party: the wait of each follows from when the desks are free.

use std::{cmp::Reverse, collections::BinaryHeap};

/// How long each party waits, where all come in this order, each with its time of coming and of being served, to so many
/// desks that are alike (Kiefer and Wolfowitz 1955; for one desk Lindley 1952). All in one unit.
#[must_use]
pub fn first_come_waits(parties: impl IntoIterator<Item = (i64, i64)>, desks: usize) -> Vec<i64> {
    let mut free: BinaryHeap<Reverse<i64>> = (0..desks).map(|_| Reverse(i64::MIN)).collect();
    let wait = |(came, serving): (i64, i64)| {
        let Some(mut soonest) = free.peek_mut() else { return 0 };
        let begins = came.max(soonest.0);
        soonest.0 = begins + serving;
        begins - came
    };
    parties.into_iter().map(wait).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_to_a_free_desk_does_not_wait() {
        assert_eq!(first_come_waits([(0, 10), (1, 10), (2, 10), (30, 1)], 2), [0, 0, 8, 0]);
        assert_eq!(first_come_waits([(0, 10), (1, 10), (2, 10), (30, 1)], 1), [0, 9, 18, 0]);
    }
}
