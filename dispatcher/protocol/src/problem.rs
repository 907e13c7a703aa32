//! Problem answers as RFC 9457 describes them, with a stable code for programs.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The media type of problem answers.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Who stands there with an appointment that is of no use any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct LateVisitor {
    /// The service.
    pub service: String,
    /// Languages they can be served in, best first.
    pub speaks: Vec<String>,
    /// How many people they are.
    pub party_size: u8,
    /// What they need.
    pub needs: Vec<String>,
    /// The number of the ticket with which they are in already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The picture of that ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<crate::Picture>,
}

/// Why a request was not done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// A URI reference that names the kind of problem: `/problems/` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable code, such as `desk_moved_on`.
    pub code: String,
    /// What is wrong, in the caller's language.
    pub title: String,
    /// More about this very occurrence, for the developer of a client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// When the doors open next, RFC 3339, with `intake_closed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
    /// Why, with `intake_closed`: `day_full` where the doors are open and nobody more can be served today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_because: Option<String>,
    /// Slots that could be booked, with `intake_closed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_slots: Option<Vec<String>>,
    /// When the appointment is or was, RFC 3339, with `too_early`, `too_late`, `wrong_day` and `cancelled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// From when one can check in, RFC 3339, with `too_early`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in_from: Option<String>,
    /// What a walk-in ticket would be asked for, with `too_late`; the ticket that there is, with `already_checked_in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitor: Option<Box<LateVisitor>>,
    /// The desk as it is, with `desk_moved_on`, `still_called`, `not_called`, `undo_too_late`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<Box<crate::desk::DeskRow>>,
    /// How long to wait before another try, in seconds, with `locked_out`, `overloaded` and `unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u64>,
}
