//! Numbers and pictures of a day: one neutral series, and pictures in an endless round.

use avanti_model::{Picture, TicketNumber, VisitId};
use imbl::OrdMap;
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
}

impl Numbering {
    /// The numbering with which a day begins.
    #[must_use]
    pub fn starting(next: Option<TicketNumber>, turn: u32) -> Self {
        Self { next, turn, in_use: OrdMap::new() }
    }

    /// The first turn from now whose picture nobody shows. Once all 384 are shown, the one that was handed out
    /// longest ago: at least 383 tickets lie between the two that share it.
    #[must_use]
    pub fn free_turn(&self) -> u32 {
        if self.in_use.len() >= usize::from(Picture::COUNT) {
            return self.turn;
        }
        let round = u32::from(Picture::COUNT);
        (self.turn..self.turn + round).find(|turn| !self.in_use.contains_key(&Picture::in_turn(*turn).place())).unwrap_or(self.turn)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(bits: u64) -> VisitId {
        VisitId::from_bits(bits)
    }

    #[test]
    fn a_picture_that_somebody_shows_is_passed_over() {
        let mut numbering = Numbering::starting(Some(TicketNumber::FIRST), 0);
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
        let mut numbering = Numbering::starting(Some(TicketNumber::FIRST), 0);
        for bits in 0..384 {
            let (number, turn) = (numbering.next.unwrap(), numbering.free_turn());
            numbering.hand_out(number, turn, visit(bits));
        }
        assert_eq!(Picture::in_turn(numbering.free_turn()), Picture::in_turn(0));
    }
}
