//! What boards are told.

use avanti_access::SiteKeys;
use avanti_core::{
    State,
    site::PhoneTickets,
    view::{Changes, board},
};
use avanti_model::Timestamp;
use avanti_protocol::board::{BoardChange, BoardRow, BoardView, HallCodes};
use jiff::tz::TimeZone;

/// How long a code is on the boards with which people in the hall take tickets with their phones, in seconds.
pub const COME_SECONDS: u32 = 300;

/// Everything a board shows but codes.
#[must_use]
pub fn view(state: &State) -> BoardView {
    let zone = state.settings.zone();
    BoardView { site: super::site::site(state), rows: board::rows(state).iter().map(|call| row(call, &zone)).collect(), codes: None }
}

/// Everything a board shows.
#[must_use]
pub fn with_codes(state: &State, keys: &SiteKeys) -> BoardView {
    BoardView { codes: codes(state, keys, &state.settings.zone()), ..view(state) }
}

/// The codes of the service day, and of the hour behind it.
fn codes(state: &State, keys: &SiteKeys, zone: &TimeZone) -> Option<HallCodes> {
    match state.settings.phone_tickets {
        PhoneTickets::Off | PhoneTickets::Open => return None,
        PhoneTickets::Code => {}
    }
    let length = 1000 * i64::from(COME_SECONDS);
    let turn = |at: Timestamp| at.millis() / length;
    let first = turn(state.day.day.starts_at(zone));
    let last = turn(state.day.day.ends_at(zone)) + 3600 / i64::from(COME_SECONDS);
    let from = Timestamp::from_millis(first * length).rfc3339(zone);
    Some(HallCodes { from, seconds: COME_SECONDS, codes: (first..last).map(|turn| keys.hall_code(turn)).collect() })
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
