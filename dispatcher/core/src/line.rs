//! The line before the door: who came when, by tokens that staff hand out along it, so that no crowd at the kiosks changes the order.

use avanti_model::{Timestamp, VisitId};
use serde::Serialize;

use crate::state::State;

/// A place in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LineToken {
    /// When it was handed over: that is when its holder came.
    pub handed_at: Timestamp,
    /// The visit that was made of it; the newest, where tickets were given back.
    pub visit: Option<VisitId>,
    /// How many tickets were taken with it.
    pub tickets: u8,
}

impl State {
    /// What tells this line from others, those of other days and of training on the same day: its tokens are good in it alone,
    /// although each line begins with number one.
    #[must_use]
    pub fn line_of_today(&self) -> String {
        format!("{}/{}", self.day.day, self.day.opened_seq)
    }

    /// The number that the next token in the line has.
    #[must_use]
    pub fn next_in_line(&self) -> u32 {
        self.line.get_max().map_or(1, |(number, _)| number + 1)
    }

    /// The last number for which there is likely time today, where so many parties more can be served: tokens that nobody has taken a
    /// ticket with come first, in their order, and after them those yet to be handed over.
    #[must_use]
    pub fn last_with_room(&self, room: u32) -> u32 {
        let mut left = room;
        for (number, _) in self.line.iter().filter(|(_, token)| token.visit.is_none()) {
            if left == 0 {
                return number - 1;
            }
            left -= 1;
        }
        self.next_in_line() - 1 + left
    }

    /// The reference time of a token: when its holder came. Before the doors open nobody can be called, so that for those who came
    /// before, the promise counts from then; a millisecond for each who stood before them keeps their order.
    #[must_use]
    pub fn reference_in_line(&self, number: u32) -> Option<Timestamp> {
        let token = self.line.get(&number)?;
        let opens = self.day.opens_at.filter(|_| !self.day.training);
        Some(match opens.filter(|opens| token.handed_at < *opens) {
            Some(opens) => opens + avanti_model::Span::from_millis(i64::from(number)),
            None => token.handed_at,
        })
    }
}
