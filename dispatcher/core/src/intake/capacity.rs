//! The time that desks have left until the doors close.

use avanti_model::{Span, Timestamp};

use crate::{
    calling::{Class, DeskMask},
    desk::DeskState,
    site::Desk,
    state::State,
    visit::Place,
};

/// Share of a desk's time in which it serves: breaks, papers and walking take the rest.
const USABLE: f64 = 0.9;

/// How long after opening a desk that was not open yet is still expected.
const EXPECTED: Span = Span::from_minutes(60);

/// Desks with the time that each has left, in milliseconds.
#[derive(Debug)]
pub(super) struct Capacity<'s> {
    state: &'s State,
    /// Places of desks that are there or expected, each with its time.
    left: Vec<(usize, f64)>,
    /// Those that were not open yet and are expected.
    expected: Vec<(usize, &'s Desk)>,
    /// Those that could call at once.
    idle: DeskMask,
}

impl<'s> Capacity<'s> {
    /// The desks at a moment; none where no closing is known.
    pub(super) fn at(state: &'s State, at: Timestamp) -> Option<Self> {
        let closes = state.day.closes_at.filter(|_| !state.day.training)?;
        let awaited = state.day.opens_at.is_some_and(|opens| at < opens + EXPECTED);
        let left = |until: Timestamp| (until - at).millis().max(0) as f64 * USABLE;
        let mut capacity = Self { state, left: Vec::new(), expected: Vec::new(), idle: DeskMask::default() };
        for (place, desk) in state.settings.desks.iter().enumerate() {
            match state.desks.get(&desk.id) {
                Some(known) => {
                    let Some(agent) = known.agent.as_ref().filter(|_| known.is_counted()) else { continue };
                    capacity.left.push((place, left(state.ends_at(agent).unwrap_or(closes)) - in_hand(state, known, at)));
                    if known.is_free() {
                        capacity.idle.add(place);
                    }
                }
                None if awaited => {
                    capacity.left.push((place, left(closes)));
                    capacity.expected.push((place, desk));
                }
                None => {}
            }
        }
        Some(capacity)
    }

    /// The desks that can serve a class; of one that is only expected it is taken for granted that somebody speaks the language.
    pub(super) fn able(&self, class: &Class) -> DeskMask {
        let mut mask = self.state.staffing.able(class);
        for (place, desk) in &self.expected {
            if desk.services.contains(&class.service) && (desk.step_free || !class.step_free) {
                mask.add(*place);
            }
        }
        mask
    }

    /// How many of some desks could call at once.
    pub(super) fn idle(&self, desks: DeskMask) -> u16 {
        self.idle.shared(desks)
    }

    /// The time that some desks have together, in milliseconds.
    pub(super) fn of(&self, desks: DeskMask) -> f64 {
        self.left.iter().filter(|(place, _)| desks.has(*place)).map(|(_, left)| left.max(0.0)).sum()
    }
}

/// How long a desk will still serve the visit that it has.
fn in_hand(state: &State, desk: &DeskState, at: Timestamp) -> f64 {
    let Some(visit) = desk.visit.and_then(|visit| state.visit(visit)) else { return 0.0 };
    let law = state.law(&visit.current().service);
    match &visit.place {
        Place::Serving(call) if at - call.at >= law.q90 => law.mean.millis() as f64,
        Place::Called(_) | Place::Serving(_) => law.rest().millis() as f64,
        Place::Waiting | Place::Parked(_) | Place::Over { .. } => 0.0,
    }
}
