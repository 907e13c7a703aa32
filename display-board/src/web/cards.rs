//! Several calls at once, each on a card of its own: the latest first in a hall, by desk with the way to it in a corridor.

use avanti_locales::Catalogue;

use super::words::{self, CallShown};
use crate::{
    board::Calls,
    layout::{Layout, Place, Way},
};

/// The cards of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CardsShown {
    /// `hall` or `corridor`.
    pub(super) place: &'static str,
    /// For how many the screen is divided.
    pub(super) count: u8,
    pub(super) desk_word: String,
    pub(super) cards: Vec<Card>,
}

/// One call of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Card {
    pub(super) call: CallShown,
    /// Whether it has just been announced.
    pub(super) fresh: bool,
    /// Whether it stands on the stage: the call that was announced last.
    pub(super) newest: bool,
    pub(super) arrow: &'static str,
    pub(super) floor: Option<String>,
    pub(super) room: Option<String>,
}

/// Whether calls stand on cards.
pub(super) fn are_wanted(layout: &Layout) -> bool {
    layout.place == Place::Corridor || layout.calls_at_once() > 1
}

/// The calls as cards.
pub(super) fn cards(catalogue: &Catalogue, layout: &Layout, calls: &Calls) -> CardsShown {
    let count = layout.calls_at_once();
    let rows = std::iter::once(&calls.newest).chain(&calls.earlier).take(usize::from(count));
    let mut cards: Vec<Card> = rows
        .enumerate()
        .map(|(at, row)| {
            let way = layout.way(&row.desk);
            Card {
                call: words::call(catalogue, row),
                fresh: at == 0 && calls.fresh,
                newest: at == 0,
                arrow: way.map_or("none", |way| way.arrow.as_str()),
                floor: way.and_then(|Way { floor, .. }| floor.clone()),
                room: way.and_then(|Way { room, .. }| room.clone()),
            }
        })
        .collect();
    let place = match layout.place {
        Place::Hall => "hall",
        Place::Corridor => {
            // Whoever walks looks for the desk: each keeps its place on the board while it is there.
            cards.sort_by(|one, other| by_label(&one.call.desk).cmp(&by_label(&other.call.desk)));
            "corridor"
        }
    };
    CardsShown { place, count, desk_word: catalogue.words(words::PAGE_LANGUAGE).text("board-desk"), cards }
}

/// Labels in the order in which people count: 2 before 10.
fn by_label(label: &str) -> (usize, &str) {
    (label.len(), label)
}
