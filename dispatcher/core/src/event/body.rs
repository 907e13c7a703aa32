//! Events in the form in which a journal keeps them: JSON, and what cannot be read of it.

use avanti_model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Cause, Event, FORMAT, Recorded};

/// An event that this version cannot read.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// Written by a newer version.
    #[error("event {seq} of kind “{kind}” needs a reader of format {min_reader}, this one reads {FORMAT}: use a newer version")]
    Newer {
        /// Its sequence number.
        seq: u64,
        /// Its kind.
        kind: String,
        /// The oldest format that may read it.
        min_reader: u16,
    },
    /// Not the form that its kind should have.
    #[error("event {seq} of kind “{kind}” is not readable: {source}")]
    Unreadable {
        /// Its sequence number.
        seq: u64,
        /// Its kind.
        kind: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

#[derive(Serialize)]
struct BodyRef<'e> {
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'e Cause>,
    event: &'e Event,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    cause: Option<Cause>,
    event: Event,
}

impl Recorded {
    /// The body under which a journal keeps the event: JSON with keys in the order declared here.
    #[must_use]
    pub fn body(&self) -> String {
        serde_json::to_string(&BodyRef { cause: self.cause.as_ref(), event: &self.event })
            .expect("events have text keys and finite numbers only")
    }

    /// Reads an event from a journal's record.
    ///
    /// # Errors
    /// When a newer version wrote it or it is not of its kind's form.
    pub fn read(seq: u64, at: Timestamp, kind: &str, min_reader: u16, body: &str) -> Result<Self, EventError> {
        if min_reader > FORMAT {
            return Err(EventError::Newer { seq, kind: kind.to_owned(), min_reader });
        }
        let Body { cause, event } =
            serde_json::from_str(body).map_err(|source| EventError::Unreadable { seq, kind: kind.to_owned(), source })?;
        if event.kind() != kind {
            let source = serde::de::Error::custom(format_args!("its body is that of “{}”", event.kind()));
            return Err(EventError::Unreadable { seq, kind: kind.to_owned(), source });
        }
        Ok(Self { seq, at, cause, event })
    }
}
