//! Reports as they go over the wire.

use avanti_core::view::waits::{self, Group};
use avanti_model::Span;
use avanti_protocol::http::GroupWaits;

/// How long a group waited.
#[must_use]
pub fn group(waits: &waits::GroupWaits) -> GroupWaits {
    let (by, group) = match &waits.group {
        Group::Language(language) => ("language", language.to_string()),
        Group::Need(need) => ("need", super::desk::need(*need).to_owned()),
        Group::Service(service) => ("service", service.to_string()),
    };
    let minutes = |span: Span| u32::try_from(span.whole_minutes().max(0)).unwrap_or(u32::MAX);
    GroupWaits {
        by: by.to_owned(),
        group,
        parties: u32::try_from(waits.parties).unwrap_or(u32::MAX),
        uncalled: u32::try_from(waits.uncalled).unwrap_or(u32::MAX),
        median_minutes: minutes(waits.median),
        nine_of_ten_minutes: minutes(waits.nine_of_ten),
        disparate: waits.disparate,
    }
}
