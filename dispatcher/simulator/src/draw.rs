//! Where draws come from: a seed for each purpose, so that two rules meet the same people and a longer day begins like a shorter one.

use std::convert::Infallible;

use avanti_model::draw::Draw;
use rand::rand_core::TryRng;

/// A source of draws for the distributions of `rand_distr`.
#[derive(Debug, Clone)]
pub struct Source(Draw);

impl Source {
    /// The draws of a seed for a purpose.
    #[must_use]
    pub fn new(seed: u64, purpose: u64) -> Self {
        // Two steps of the generator, so that neighbouring seeds and purposes have nothing in common.
        let mut mixed = Draw::from_seed(seed);
        let mut draw = Draw::from_seed(mixed.bits() ^ purpose.rotate_left(32));
        Self(Draw::from_seed(draw.bits()))
    }

    /// A number from 0 to below 1.
    pub fn unit(&mut self) -> f64 {
        // 53 bits are what a double holds.
        (self.0.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something happens that happens with this probability.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// One of several, by their weights; none where there is no weight.
    pub fn weighed<'a, T>(&mut self, items: impl Iterator<Item = (&'a T, f64)> + Clone) -> Option<&'a T> {
        let total: f64 = items.clone().map(|(_, weight)| weight).sum();
        let mut left = self.unit() * total;
        let mut last = None;
        for (item, weight) in items.filter(|(_, weight)| *weight > 0.0) {
            last = Some(item);
            left -= weight;
            if left < 0.0 {
                break;
            }
        }
        last
    }
}

impl TryRng for Source {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.0.bits() >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.bits())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.0.bits().to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}
