//! Websocket frames. A client says hello with the place up to which it knows the journal; it gets a snapshot,
//! or the deltas it missed, and then deltas as they happen. A delta fits if its `from` is the client's own place.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a client sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientFrame {
    /// Asks for everything after a place, or for a snapshot.
    Hello(Hello),
}

/// Where a client stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Hello {
    /// The epoch of what it knows; none if it knows nothing.
    pub epoch: Option<u32>,
    /// The place in the journal up to which it knows; none if it knows nothing.
    pub after: Option<u64>,
    /// A phone's token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// What a server sends; `S` is the topic's whole view and `D` its difference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ServerFrame<S, D> {
    /// The whole view at a place.
    Snapshot(Snapshot<S>),
    /// The difference between two places; one that carries nothing is a heartbeat.
    Delta(Delta<D>),
    /// The server goes away and will be back.
    Restarting(Restarting),
}

/// The whole view at a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Snapshot<S> {
    /// The journal's epoch.
    pub epoch: u32,
    /// The place in the journal.
    pub seq: u64,
    /// The server's clock, RFC 3339.
    pub now: String,
    /// The view.
    #[serde(flatten)]
    pub view: S,
}

/// The difference between two places, covering the journal `(from, to]`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Delta<D> {
    /// The place before it.
    pub from: u64,
    /// The place after it.
    pub to: u64,
    /// The server's clock, RFC 3339.
    pub now: String,
    /// The difference.
    #[serde(flatten)]
    pub change: D,
}

/// The server goes away and will be back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Restarting {
    /// After how long a client should try again, in milliseconds.
    pub reconnect_in_ms: u64,
}
