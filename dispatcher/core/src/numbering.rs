//! Numbers and pictures of a day: one neutral series, and pictures in an endless round.

use avanti_model::{Picture, TicketNumber, VisitId};
use imbl::{OrdMap, OrdSet};
use serde::Serialize;

/// What the next ticket gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Numbering {
    /// The next number; none when the day has used them all.
    pub next: Option<TicketNumber>,
    /// The place in the endless round of pictures at which the search begins.
    pub turn: u32,
    /// Who shows which picture at present, by the picture's place.
    in_use: OrdMap<u16, VisitId>,
    /// How many numbers were leased today.
    #[serde(skip_serializing_if = "is_none")]
    pub leased: u32,
    /// The places of pictures that are kept back for leased numbers.
    #[serde(skip_serializing_if = "OrdSet::is_empty")]
    reserved: OrdSet<u16>,
}

impl Numbering {
    /// The numbering with which a day begins.
    #[must_use]
    pub fn starting(next: Option<TicketNumber>, turn: u32, leased: u32) -> Self {
        Self { next, turn, in_use: OrdMap::new(), leased, reserved: OrdSet::new() }
    }

    /// The first turn from now whose picture nobody shows or will show on a leased number. Where all are shown or kept back, one that
    /// is only kept back. Once all 384 are shown, the one that was handed out
    /// longest ago: at least 383 tickets lie between the two that share it.
    #[must_use]
    pub fn free_turn(&self) -> u32 {
        if self.in_use.len() >= usize::from(Picture::COUNT) {
            return self.turn;
        }
        let round = u32::from(Picture::COUNT);
        let is_shown = |turn: &u32| self.in_use.contains_key(&Picture::in_turn(*turn).place());
        self.turn_to_lease().or_else(|| (self.turn..self.turn + round).find(|turn| !is_shown(turn))).unwrap_or(self.turn)
    }

    /// The first turn from now whose picture nobody shows and no lease keeps back, if there is one.
    #[must_use]
    pub fn turn_to_lease(&self) -> Option<u32> {
        let is_free = |turn: &u32| {
            let place = Picture::in_turn(*turn).place();
            !self.in_use.contains_key(&place) && !self.reserved.contains(&place)
        };
        (self.turn..self.turn + u32::from(Picture::COUNT)).find(is_free)
    }

    /// Whether a picture is kept back for a leased number.
    #[must_use]
    pub fn is_reserved(&self, picture: Picture) -> bool {
        self.reserved.contains(&picture.place())
    }

    /// How many pictures are kept back.
    #[must_use]
    pub fn reserved(&self) -> usize {
        self.reserved.len()
    }

    /// A number is leased, and its picture kept back.
    pub(crate) fn lease(&mut self, picture: Picture) {
        self.leased += 1;
        self.reserved.insert(picture.place());
    }

    /// A picture is kept back no more.
    pub(crate) fn release(&mut self, picture: Picture) {
        self.reserved.remove(&picture.place());
    }

    /// The visit that shows a picture.
    #[must_use]
    pub fn shown_by(&self, picture: Picture) -> Option<VisitId> {
        self.in_use.get(&picture.place()).copied()
    }

    pub(crate) fn hand_out(&mut self, number: TicketNumber, turn: u32, visit: VisitId) {
        self.next = number.following();
        // The round has no end, but the counter has: a multiple of the round keeps the place.
        self.turn = (turn + 1) % (u32::from(Picture::COUNT) * 1_000_000);
        self.in_use.insert(Picture::in_turn(turn).place(), visit);
    }

    pub(crate) fn show(&mut self, picture: Picture, visit: VisitId) {
        self.in_use.insert(picture.place(), visit);
    }

    pub(crate) fn take_back(&mut self, picture: Picture, visit: VisitId) {
        if self.shown_by(picture) == Some(visit) {
            self.in_use.remove(&picture.place());
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(bits: u64) -> VisitId {
        VisitId::from_bits(bits)
    }

    #[test]
    fn a_picture_that_somebody_shows_is_passed_over() {
        let mut numbering = Numbering::starting(Some(TicketNumber::FIRST), 0, 0);
        let next = Picture::in_turn(1);
        numbering.show(next, visit(7));
        numbering.hand_out(TicketNumber::FIRST, numbering.free_turn(), visit(1));
        assert_eq!(numbering.free_turn(), 2);
        numbering.take_back(next, visit(8));
        assert_eq!(numbering.free_turn(), 2, "only its own visit gives a picture back");
        numbering.take_back(next, visit(7));
        assert_eq!(numbering.free_turn(), 1);
    }

    #[test]
    fn when_all_pictures_are_shown_the_oldest_comes_again() {
        let mut numbering = Numbering::starting(Some(TicketNumber::FIRST), 0, 0);
        for bits in 0..384 {
            let (number, turn) = (numbering.next.unwrap(), numbering.free_turn());
            numbering.hand_out(number, turn, visit(bits));
        }
        assert_eq!(Picture::in_turn(numbering.free_turn()), Picture::in_turn(0));
    }
}
