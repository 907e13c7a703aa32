//! What a board is told. A row has no place for service, priority, party or name.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Picture, Site};

/// Everything a board shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BoardView {
    /// The site.
    pub site: Site,
    /// Calls that are true, latest first, at most twelve.
    pub rows: Vec<BoardRow>,
    /// The codes with which people in the hall take tickets with their phones, where the site asks for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<HallCodes>,
}

/// The codes of a day with which people in the hall take tickets with their own phones, each on the board for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HallCodes {
    /// When the first one comes onto the board, RFC 3339.
    pub from: String,
    /// How long each is there, in seconds.
    pub seconds: u32,
    /// The codes, one after the other.
    pub codes: Vec<String>,
}

/// What has changed on a board.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BoardChange {
    /// Calls made or repeated, oldest first: each takes the place of the row with its number, or is new.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<BoardRow>,
    /// Numbers whose call is no longer true.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<u32>,
}

/// Most rows that a board keeps.
pub const ROWS_MAX: usize = 12;

/// A call on a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BoardRow {
    /// The visit's number.
    pub number: u32,
    /// The visit's picture.
    pub picture: Picture,
    /// What is written over the desk.
    pub desk: String,
    /// The language in which the call is written and spoken beside Italian.
    pub language: String,
    /// When it was called last, RFC 3339.
    pub called_at: String,
    /// How often it was called.
    pub calls: u8,
}

impl BoardView {
    /// Takes a change in: calls in their order, then withdrawals.
    pub fn take_in(&mut self, change: &BoardChange) {
        for row in &change.calls {
            self.rows.retain(|other| other.number != row.number);
            self.rows.insert(0, row.clone());
        }
        self.rows.retain(|row| !change.withdrawn.contains(&row.number));
        self.rows.truncate(ROWS_MAX);
    }
}
