//! The line before the door, as it goes over HTTP.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `POST /line`: a token for whoever is next in the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LineToken {
    /// Its number: 1 is the first who came today.
    pub number: u32,
    /// What its QR code holds: a phone opens it, a kiosk scans it.
    pub url: String,
    /// That QR code, as SVG.
    pub qr: String,
}

/// `POST /line/strip`: tokens to be printed and cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStrip {
    /// How many, 1 to 200.
    pub count: u16,
}

/// The tokens of a strip, in the order in which they are handed along the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Strip {
    /// The tokens.
    pub tokens: Vec<LineToken>,
}

/// `GET /line/token`: how it stands for whoever holds a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LineStanding {
    /// Its number in the line.
    pub number: u32,
    /// Its QR code, as SVG.
    pub qr: String,
    /// Tokens before it with which nobody has taken a ticket yet.
    pub ahead: u32,
    /// Whether there is likely time for its holder today; left out where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<bool>,
    /// When the doors open, RFC 3339, while they are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
    /// The page of the ticket that was taken with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_url: Option<String>,
    /// Whether the site is in training.
    pub training: bool,
}

/// `GET /line`: how the line stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Line {
    /// Tokens that were handed out today.
    pub handed: u32,
    /// Those of them with which somebody took a ticket.
    pub used: u32,
    /// How many of those who have not can be served today, as far as anybody knows; left out where nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<u32>,
    /// The last number in the line for which there is likely time today, also of tokens yet to come; 0 where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_to: Option<u32>,
    /// When the doors open, RFC 3339, while they are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
}
