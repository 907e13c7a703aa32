//! Return cards, as they go over HTTP: appointments on another day that are handed to people who are not known.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `POST /appointments/cards`: appointments to be printed, cut and handed along the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCards {
    /// For which service.
    pub service: String,
    /// The language of the cards, which stand in Italian too.
    pub language: String,
    /// Languages their holders can be served in, best first; left out, it is the one of the cards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks: Vec<String>,
    /// How many, 1 to 48.
    pub count: u16,
    /// The first day that they may be for, as `2026-12-01`; left out, or not after today, it is tomorrow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// The cards, in the order of their times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Cards {
    /// The cards: each is booked.
    pub cards: Vec<Card>,
    /// How many could not be given, since no place is left for them.
    pub missing: u16,
    /// What the service is called in the caller's language.
    pub service: String,
}

/// An appointment as it is handed over. It says nothing of what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Card {
    /// The code by which it is found, moved, cancelled and checked in with.
    pub code: String,
    /// What its QR code holds: a phone opens it, a kiosk scans it.
    pub url: String,
    /// That QR code, as SVG.
    pub qr: String,
    /// When it begins, RFC 3339 with the site's offset.
    pub slot: String,
    /// The time on the site's clock, as `10:20`.
    pub time: String,
    /// The day in words: in the language of the cards, then in Italian if that is another.
    pub days: Vec<CardDay>,
}

/// A day in the words of a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CardDay {
    /// The language.
    pub language: String,
    /// The day, without its year.
    pub day: String,
}
