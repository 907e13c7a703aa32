//! What every screen knows of its site.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A site as its screens know it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Site {
    /// Its id.
    pub id: String,
    /// Its own name.
    pub name: String,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// Languages offered, in order.
    pub languages: Vec<String>,
    /// Whether it is in training: its tickets and pages are marked.
    pub training: bool,
    /// Whether tickets are handed out.
    pub open: bool,
    /// When the doors open next while they are closed, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
}
