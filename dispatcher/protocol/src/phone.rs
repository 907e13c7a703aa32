//! What a visitor's phone is told: its own visit and nothing of the service.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Picture, Site, http::Forecast};

/// Everything a phone shows. A phone gets a snapshot with each change: there is too little for differences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PhoneView {
    /// The site.
    pub site: Site,
    /// The visit's id.
    pub visit: String,
    /// The visit's number.
    pub number: u32,
    /// The visit's picture.
    pub picture: Picture,
    /// The language of its screens.
    pub language: String,
    /// Where it stands.
    pub state: Stands,
    /// Visits before it while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<u32>,
    /// Whether a desk is open that can serve it, while it waits: where none is, nobody can say how soon it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub servable: Option<bool>,
    /// How long it will likely wait from here on, while it waits and a desk is open that can serve it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<Forecast>,
    /// What is written over its desk while it is called, served or away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// How often it was called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<u8>,
    /// How many calls it has missed, where it has missed the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misses: Option<u8>,
    /// When it is expected back while it is away, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_at: Option<String>,
    /// How often its visitor can still step out for a while, where that can be done now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaks_left: Option<u8>,
}

/// A visit as whoever holds its ticket sees it, with what a paper of it needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OwnVisit {
    /// What its phone shows.
    pub visit: PhoneView,
    /// The link in the ticket's QR code.
    pub phone_url: String,
    /// When the ticket was issued, RFC 3339.
    pub issued_at: String,
    /// How many papers of it can still come out at a kiosk, when its visitor asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prints_left: Option<u8>,
}

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// In the hall.
    Waiting,
    /// Called to a desk.
    Called,
    /// At a desk.
    Serving,
    /// Sent away for a while, to come back to the desk; or stepped out before the call, where there is no desk.
    Away,
    /// Served to the end.
    Finished,
    /// Gave up.
    Left,
    /// Called and never came.
    Missed,
    /// The day ended first.
    Unserved,
}

/// What a visitor thought of a visit that is over: `PUT /visits/{visit}/feedback`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFeedback {
    /// The face that was touched.
    pub face: Face,
}

/// How a visit was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Good.
    Good,
    /// So-so.
    Fair,
    /// Bad.
    Poor,
}

/// Nothing: heartbeats only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PhoneChange {}
