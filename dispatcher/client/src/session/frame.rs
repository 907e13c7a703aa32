//! Reads a frame: fields and kinds of tomorrow are passed over, what is no frame at all is told from them.

use avanti_protocol::frame::{Delta, Restarting, Snapshot};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::topic::Topic;

/// What a frame says.
pub(super) enum Heard<T: Topic> {
    Snapshot(Snapshot<T::View>),
    Delta(Delta<T::Change>),
    Restarting(Restarting),
    /// A kind of frame that this client does not know.
    Unknown,
}

/// A text that is no frame.
pub(super) struct Malformed;

/// The kinds that are known, not yet read.
#[derive(Deserialize)]
struct Kinds<'a> {
    #[serde(borrow, default)]
    snapshot: Option<&'a RawValue>,
    #[serde(borrow, default)]
    delta: Option<&'a RawValue>,
    #[serde(borrow, default)]
    restarting: Option<&'a RawValue>,
}

/// Reads one text frame.
pub(super) fn read<T: Topic>(text: &str) -> Result<Heard<T>, Malformed> {
    let kinds: Kinds<'_> = serde_json::from_str(text).map_err(|_| Malformed)?;
    if !text.trim_start().starts_with('{') {
        // A list would be read field by field.
        return Err(Malformed);
    }
    match kinds {
        Kinds { snapshot: Some(body), .. } => part(body).map(Heard::Snapshot),
        Kinds { delta: Some(body), .. } => part(body).map(Heard::Delta),
        Kinds { restarting: Some(body), .. } => part(body).map(Heard::Restarting),
        Kinds { snapshot: None, delta: None, restarting: None } => Ok(Heard::Unknown),
    }
}

fn part<'a, P: Deserialize<'a>>(body: &'a RawValue) -> Result<P, Malformed> {
    serde_json::from_str(body.get()).map_err(|_| Malformed)
}
