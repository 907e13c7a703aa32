//! Numbers that look random and come from a seed: the same seed always throws the same.

use avanti_model::draw::Draw;

/// A die with a seed.
#[derive(Debug, Clone)]
pub(super) struct Dice(Draw);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        // Seeds that follow each other would throw the same numbers, one throw apart.
        Self(Draw::from_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    pub(super) fn bits(&mut self) -> u64 {
        self.0.bits()
    }

    /// A number below a bound.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound
    }

    /// An index below a length.
    pub(super) fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).expect("an index fits")
    }

    /// Whether something happens that happens so many times in a thousand.
    pub(super) fn permille(&mut self, permille: u64) -> bool {
        self.below(1000) < permille
    }
}
