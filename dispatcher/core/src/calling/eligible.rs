//! Which desks can serve which visits: a filter without any weighing.

use avanti_model::limits;
use serde::{Serialize, Serializer};

use super::Class;
use crate::{desk::AgentAtDesk, site::Desk};

/// Whether a desk, with the clerk who sits at it, can serve a class of visits.
#[must_use]
pub fn can_serve(desk: &Desk, agent: &AgentAtDesk, class: &Class) -> bool {
    agent.services.contains(&class.service)
        // What the desk is made for may have changed since the clerk sat down.
        && desk.services.contains(&class.service)
        && (desk.step_free || !class.step_free)
        && class.desk.as_ref().is_none_or(|only| *only == desk.id)
        && class.speaks.iter().any(|language| agent.languages.contains(language))
}

const WORDS: usize = limits::DESKS_MAX / 64;

/// A set of desks, by their place in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct DeskMask([u64; WORDS]);

impl DeskMask {
    /// The desk at this place alone.
    #[must_use]
    pub fn of(place: usize) -> Self {
        let mut mask = Self::default();
        mask.add(place);
        mask
    }

    /// Adds the desk at this place.
    pub fn add(&mut self, place: usize) {
        self.0[place / 64] |= 1 << (place % 64);
    }

    /// The places of its desks, in order.
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..WORDS).flat_map(move |word| {
            std::iter::successors(Some(self.0[word]), |rest| Some(rest & rest.wrapping_sub(1)))
                .take_while(|rest| *rest != 0)
                .map(move |rest| word * 64 + rest.trailing_zeros() as usize)
        })
    }

    /// How many desks there are in it.
    #[must_use]
    pub fn count(self) -> u16 {
        self.0.iter().map(|word| word.count_ones() as u16).sum()
    }

    /// Whether the desk at this place is in it.
    #[must_use]
    pub fn has(self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 != 0)
    }

    /// The desks of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    /// Those of its desks that are among others.
    #[must_use]
    pub fn within(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    /// Whether all its desks are among others.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        self.0.iter().zip(other.0).all(|(own, others)| own & !others == 0)
    }

    /// How many desks the two share.
    #[must_use]
    pub fn shared(self, other: Self) -> u16 {
        self.0.iter().zip(other.0).map(|(a, b)| (a & b).count_ones() as u16).sum()
    }

    /// Whether the two share a desk.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }
}

impl Serialize for DeskMask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
