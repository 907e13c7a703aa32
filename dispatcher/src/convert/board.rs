//! What boards are told.

use avanti_core::{
    State,
    view::{Changes, board},
};
use avanti_protocol::board::{BoardChange, BoardRow, BoardView};
use jiff::tz::TimeZone;

/// Everything a board shows.
#[must_use]
pub fn view(state: &State) -> BoardView {
    let zone = state.settings.zone();
    BoardView { site: super::site::site(state), rows: board::rows(state).iter().map(|call| row(call, &zone)).collect() }
}

/// What has changed for boards; none where nothing has.
#[must_use]
pub fn change(changes: &Changes, zone: &TimeZone) -> Option<BoardChange> {
    if changes.calls.is_empty() && changes.withdrawn.is_empty() {
        return None;
    }
    Some(BoardChange {
        calls: changes.calls.iter().map(|call| row(call, zone)).collect(),
        withdrawn: changes.withdrawn.iter().map(|number| number.value()).collect(),
    })
}

fn row(row: &board::BoardRow, zone: &TimeZone) -> BoardRow {
    BoardRow {
        number: row.number.value(),
        picture: super::picture(row.picture),
        desk: row.desk.clone(),
        language: row.language.to_string(),
        called_at: row.called_at.rfc3339(zone),
        calls: row.calls,
    }
}
