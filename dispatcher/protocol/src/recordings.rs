//! What people have recorded of the sentences that kiosks say.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /recordings`: all that is recorded at a site, so that kiosks fetch what is new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Recordings {
    /// By language and name.
    pub recordings: Vec<Recording>,
    /// What was taken back, as `language/key`: a kiosk lets go of these alone. What is merely not there may be on the disk of
    /// another dispatcher, or was lost with one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back: Vec<String>,
}

/// One recording, at `/recordings/{language}/{key}` as WAV.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Recording {
    /// Tag of its language.
    pub language: String,
    /// The name of the sentence, the digit, the part of a picture's name or the service.
    pub key: String,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
}
