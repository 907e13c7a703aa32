//! What a person watches for: a number and a picture.
//! One series serves all services, so that neither tells what somebody came for.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A ticket's number, unique within its site and service day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TicketNumber(u32);

impl TicketNumber {
    /// The first of a day: three digits from the start, so that no ticket looks smaller than another.
    pub const FIRST: Self = Self(101);
    /// The first number kept for kiosks that are cut off.
    pub const LEASED_FIRST: Self = Self(800);
    /// The last three-digit number kept for them.
    pub const LEASED_LAST: Self = Self(999);
    /// The first of the further numbers kept for them, once the others are used up.
    pub const FURTHER_FIRST: Self = Self(9_000);
    /// The last of those.
    pub const FURTHER_LAST: Self = Self(9_999);
    /// The last of a day; four and five digits come only once three are used up.
    pub const LAST: Self = Self(99_999);

    /// The number with this value, if a day can have it.
    #[must_use]
    pub fn new(value: u32) -> Option<Self> {
        (Self::FIRST.0..=Self::LAST.0).contains(&value).then_some(Self(value))
    }

    /// The number after this one in the common series, which leaves out those kept for leases; none after the last.
    #[must_use]
    pub fn following(self) -> Option<Self> {
        let mut next = self.0 + 1;
        for (first, last) in [(Self::LEASED_FIRST, Self::LEASED_LAST), (Self::FURTHER_FIRST, Self::FURTHER_LAST)] {
            if (first.0..=last.0).contains(&next) {
                next = last.0 + 1;
            }
        }
        Self::new(next)
    }

    /// The number in the series kept for leases that has so many before it; none behind the last.
    #[must_use]
    pub fn leased(before: u32) -> Option<Self> {
        let in_first = Self::LEASED_LAST.0 - Self::LEASED_FIRST.0 + 1;
        let value = match before.checked_sub(in_first) {
            None => Self::LEASED_FIRST.0 + before,
            Some(further) => Self::FURTHER_FIRST.0.checked_add(further)?,
        };
        Self::new(value).filter(|number| number.is_leased())
    }

    /// Whether it is of those kept for leases.
    #[must_use]
    pub fn is_leased(self) -> bool {
        (Self::LEASED_FIRST..=Self::LEASED_LAST).contains(&self) || (Self::FURTHER_FIRST..=Self::FURTHER_LAST).contains(&self)
    }

    /// The number's value.
    #[must_use]
    pub fn value(self) -> u32 {
        self.0
    }
}

impl fmt::Display for TicketNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A ticket's picture: one of 64 silhouettes in one of six colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Picture {
    /// Which silhouette, 0 to 63.
    pub silhouette: u8,
    /// Which colour, 0 to 5.
    pub colour: u8,
}

impl Picture {
    /// How many silhouettes there are.
    pub const SILHOUETTES: u16 = 64;
    /// How many colours there are.
    pub const COLOURS: u16 = 6;
    /// How many pictures there are.
    pub const COUNT: u16 = Self::SILHOUETTES * Self::COLOURS;

    /// The picture at a place of the endless round in which pictures are handed out: a silhouette
    /// comes back after 64 tickets in another colour, a picture after 384.
    #[must_use]
    pub fn in_turn(turn: u32) -> Self {
        let place = u16::try_from(turn % u32::from(Self::COUNT)).expect("a remainder of 384 fits");
        let silhouette = place % Self::SILHOUETTES;
        let colour = (place + place / Self::SILHOUETTES) % Self::COLOURS;
        Self { silhouette: silhouette as u8, colour: colour as u8 }
    }

    /// The place of this picture in the round, 0 to 383.
    #[must_use]
    pub fn place(self) -> u16 {
        u16::from(self.colour) * Self::SILHOUETTES + u16::from(self.silhouette)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_common_series_leaves_out_the_leased_numbers() {
        let mut number = TicketNumber::FIRST;
        let mut seen = vec![number];
        while let Some(next) = number.following() {
            assert!(next > number);
            number = next;
            seen.push(number);
        }
        assert_eq!(number, TicketNumber::LAST);
        assert!(!seen.iter().any(|n| (800..=999).contains(&n.value()) || n.is_leased()));
        assert_eq!(seen.len(), 99_999 - 101 + 1 - 200 - 1000);
    }

    #[test]
    fn the_leased_series_goes_on_in_four_digits_and_ends() {
        let series: Vec<u32> = (0..).map_while(TicketNumber::leased).map(TicketNumber::value).collect();
        assert_eq!((series[0], series[199], series[200], series[1199], series.len()), (800, 999, 9_000, 9_999, 1200));
    }

    #[test]
    fn a_round_shows_every_picture_once() {
        let round: BTreeSet<_> = (0..384).map(Picture::in_turn).collect();
        assert_eq!(round.len(), 384);
        assert!(round.iter().all(|p| p.silhouette < 64 && p.colour < 6));
    }

    #[test]
    fn neighbours_differ_in_silhouette_and_colour() {
        for turn in 0..384 {
            let (a, b) = (Picture::in_turn(turn), Picture::in_turn(turn + 1));
            assert_ne!(a.silhouette, b.silhouette);
            assert_ne!(a.colour, b.colour);
        }
    }
}
