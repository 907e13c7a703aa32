//! Sessions of many people and their roll-call, as they go over HTTP.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Picture;

/// `POST …/desks/{desk}/session/begin`, `…/finish` and `…/undo`: the session that the clerk means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionAsked {
    /// The service.
    pub service: String,
    /// When it begins by the timetable, RFC 3339.
    pub slot: String,
}

/// `POST …/desks/{desk}/session/present` and `…/absent`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkInSession {
    /// The code of the appointment, as it stands in the roll-call or on the visitor's card.
    pub code: String,
}

/// A code opens an appointment: it is kept out of what is logged.
impl std::fmt::Debug for MarkInSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MarkInSession").finish_non_exhaustive()
    }
}

/// `GET /sessions`: those of the present service day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GroupSessions {
    /// The sessions of the services that the caller may see, in the order of their times.
    pub sessions: Vec<GroupSession>,
}

/// A session with its roll-call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GroupSession {
    /// The service.
    pub service: String,
    /// When it begins by the timetable, RFC 3339.
    pub slot: String,
    /// When it ends by the timetable, RFC 3339.
    pub ends_at: String,
    /// How many people it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u16>,
    /// The desk that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// When the roll-call closes, RFC 3339, while it is open: once somebody was marked as present, whoever is not has not come then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll_call_until: Option<String>,
    /// What can be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<SessionUndo>,
    /// Who is booked, save those who have cancelled, in the order in which they booked.
    pub people: Vec<RollCallRow>,
}

/// An act of a session that could be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionUndo {
    /// The desk whose act it was.
    pub desk: String,
    /// Which act: `begin_session`, `present`, `absent` or `finish_session`.
    pub act: String,
    /// Until when it can be taken back, RFC 3339.
    pub until: String,
}

/// A party in a roll-call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RollCallRow {
    /// The code of its appointment.
    pub code: String,
    /// Where it stands: `expected`, `no_show`, `waiting`, `called`, `present`, `missed`, `finished`, `left` or `elsewhere`.
    pub state: String,
    /// How many people it is.
    pub party_size: u8,
    /// The language of its screens.
    pub language: String,
    /// What it needs.
    pub needs: Vec<String>,
    /// Its number, once it has checked in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Its picture, once it has checked in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
}
