//! What the public is told: within how many minutes whom is called. Rules of textbooks aim at these, not at the product's own promises.

use avanti_core::{
    site::Settings,
    visit::{Group, Visit},
};
use avanti_model::Span;

/// Minutes within which somebody booked is called.
const BOOKED: u16 = 10;
/// Minutes within which the priority group is called.
const PRIORITY: u16 = 20;
/// Minutes within which a walk-in is called whose service has no target of its own.
const WALK_IN: u16 = 45;

/// The public target of a visit, counted from its reference time; never nothing. No target is longer than a walk-in's for the same
/// service, and whoever missed their appointment has a walk-in's.
#[must_use]
pub fn target(settings: &Settings, visit: &Visit) -> Span {
    let step = visit.current();
    let walk_in = settings.service(&step.service).and_then(|service| service.promise_minutes).unwrap_or(WALK_IN).max(1);
    let minutes = match step.group {
        Group::Booked => walk_in.min(BOOKED),
        Group::Priority => walk_in.min(PRIORITY),
        Group::LateBooked | Group::WalkIn => walk_in,
    };
    Span::from_minutes(i64::from(minutes))
}
