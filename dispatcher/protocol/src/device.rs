//! Kiosks and boards: how one asks to be let in, what it tells of itself, and what administrators see of all of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `POST /devices/enrolments`: a device asks to be let in, and asks again until it is. It has drawn its token itself and
/// keeps it; only the token's digest is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskEnrolment {
    /// What it is: `kiosk` or `board`.
    pub kind: String,
    /// SHA-256 of its token, 64 hexadecimal digits.
    pub token_sha256: String,
    /// The release it runs.
    pub version: String,
}

/// What a device that asks is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EnrolmentAnswer {
    /// `waiting`: show the code and ask again; `enrolled`: the token is good.
    pub state: String,
    /// The code to show, such as `KTM-4PX`, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How long the code can be entered yet, in seconds, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_seconds: Option<u64>,
}

/// `GET /devices/enrolments/{code}`: a device that waits to be let in. None of it changes while it waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Enrolment {
    /// Its id, which an approval names.
    pub id: String,
    /// What the device says it is: `kiosk` or `board`.
    pub kind: String,
    /// The address it asks from.
    pub address: String,
    /// The release it says it runs.
    pub version: String,
    /// Since when it asks, RFC 3339.
    pub since: String,
    /// Until when it can be let in, RFC 3339.
    pub until: String,
}

/// `POST /devices`: lets a device in that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveDevice {
    /// The enrolment that was looked at.
    pub enrolment: String,
    /// The device's name, the only one of its kind at the site.
    pub name: String,
    /// Where it stands.
    #[serde(default)]
    pub place: String,
}

/// `GET /devices`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Devices {
    /// The dispatcher's clock, RFC 3339.
    pub now: String,
    /// All devices that are not revoked, kiosks last, each kind by name.
    pub devices: Vec<Device>,
}

/// One device, as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Device {
    /// Its id.
    pub id: String,
    /// What it is: `kiosk` or `board`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Where it stands; may be empty.
    pub place: String,
    /// When it was let in, RFC 3339.
    pub enrolled_at: String,
    /// Whether it is connected to the dispatcher that answers.
    pub connected: bool,
    /// When it last showed its token, to the minute, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<String>,
    /// The release it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// How its printer was when it told last, as in [`DeviceHealth`]; of kiosks alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
}

/// `POST /devices/health`: what a device tells of itself, every minute and when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeviceHealth {
    /// The release it runs.
    pub version: String,
    /// How its printer is: `unknown`, `ok`, `paper_low`, `folder` (papers become files), `paper_out`, `cover_open`, `silent`, `gone`,
    /// `offline` or `other`; of kiosks alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
}

/// How a kiosk's call for help stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HelpState {
    /// Whether and how.
    pub state: HelpStands,
    /// Whether a desk is open at which nobody is served or called just now.
    pub free: bool,
}

/// Whether somebody was called, and goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HelpStands {
    /// Nobody was called.
    None,
    /// Staff were called.
    Waiting,
    /// Somebody goes.
    Coming,
}
