//! Kiosks that are cut off, as it goes over HTTP: the numbers that they hold, and the papers that they tell of.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Picture, http::NewTicket};

/// `POST /number-leases`: the numbers that a kiosk may hand out while it is cut off, all that it has left.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NumberLeases {
    /// The dispatcher's clock, RFC 3339.
    pub now: String,
    /// When the doors open today, RFC 3339, where that is to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
    /// When the doors close for the day, RFC 3339: from then on no number is handed out. Left out in training and where they stay shut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<String>,
    /// When the service day ends, RFC 3339: the numbers end with it.
    pub ends_at: String,
    /// Whether the site is in training.
    pub training: bool,
    /// The numbers, in the order in which they are to be handed out.
    pub numbers: Vec<LeasedNumber>,
    /// Who waits, in the order in which they would be called, the first 300: staff can have it printed while the kiosk is cut off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiting: Vec<WaitingTicket>,
}

/// Somebody who waits, as a list on paper says it: without names or needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WaitingTicket {
    /// The number.
    pub number: u32,
    /// Its picture.
    pub picture: Picture,
    /// The service.
    pub service: String,
    /// The languages that it can be served in.
    pub speaks: Vec<String>,
    /// When the ticket was issued, RFC 3339.
    pub issued_at: String,
}

/// A number with all that a paper has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LeasedNumber {
    /// The number.
    pub number: u32,
    /// The visit that it will be.
    pub visit: String,
    /// Its picture: nobody else gets it meanwhile.
    pub picture: Picture,
    /// What a phone opens; it follows the visit once the paper is told of.
    pub phone_url: String,
}

/// `POST /tickets/offline`: papers that a kiosk handed out while it was cut off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfflineTickets {
    /// The papers, at most 64 at once.
    pub tickets: Vec<OfflineTicket>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfflineTicket {
    /// Its number.
    pub number: u32,
    /// The visit of its lease.
    pub visit: String,
    /// What was wished for.
    pub request: NewTicket,
    /// The `Idempotency-Key` under which `POST /tickets` was tried before without an answer. What came of it is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// When the kiosk had last heard the dispatcher before, by the dispatcher's clock, RFC 3339. The paper is no older.
    pub heard_at: String,
    /// How long after that, by a clock that nobody sets; left out where the kiosk was off in between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_ms: Option<u64>,
    /// How long ago, by a clock that nobody sets; left out where the kiosk was off since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ago_ms: Option<u64>,
    /// How long after `heard_at` by the kiosk's wall clock, for want of anything better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guess_ms: Option<u64>,
}

/// What became of the papers, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TakenIn {
    /// Each of them. The kiosk can forget them all, save those that cannot be read.
    pub tickets: Vec<TakenInTicket>,
}

/// What became of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TakenInTicket {
    /// Its number.
    pub number: u32,
    /// `taken_in`, now or before; `over` where its day has ended, or nobody had leased it; `unreadable` where what is told is none of a
    /// paper that is known here: the kiosk keeps it, never hands its number out again, and tells staff.
    pub outcome: String,
    /// What cannot be read, in English, for whoever looks into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// `POST /desks/{desk}/claim`: whoever stands there with a paper is called by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimNumber {
    /// The number on the paper.
    pub number: u32,
}
