//! Reports as they go over the wire.

use avanti_core::view::waits::{self, CELL_MIN, Group};
use avanti_model::Span;
use avanti_protocol::http::{GroupWaits, Unanswered};

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

/// Tickets for which nobody came, by how they were taken; too few to be figures about nobody are left out.
#[must_use]
pub fn unanswered([phone, hall]: [waits::Unanswered; 2]) -> Vec<Unanswered> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let told = [("phone", phone), ("hall", hall)].into_iter().filter(|(_, tickets)| tickets.called >= CELL_MIN);
    told.map(|(taken, tickets)| Unanswered {
        taken: taken.to_owned(),
        called: count(tickets.called),
        nobody_came: count(tickets.nobody_came),
    })
    .collect()
}
