//! The time that desks have left until the doors close.

use avanti_model::{ServiceId, Span, Timestamp};

use crate::{
    calling::{Class, DeskMask, can_serve},
    desk::{AgentAtDesk, DeskState},
    site::Desk,
    state::State,
    visit::Place,
};

/// Share of a desk's time in which it serves: breaks, papers and walking take the rest.
const USABLE: f64 = 0.9;

/// How long after opening a desk that was open on the last day and is not yet today is still expected.
const EXPECTED: Span = Span::from_minutes(60);
/// How long after opening any desk is, where no day before teaches which ones are used.
const EXPECTED_UNTAUGHT: Span = Span::from_minutes(15);

/// Desks with the time that each has left, in milliseconds.
#[derive(Debug)]
pub(super) struct Capacity<'s> {
    state: &'s State,
    /// Places of desks that are there or expected, each with its time.
    left: Vec<(usize, f64)>,
    /// Those that are expected: they were not open yet, or their clerk, who is known then, is away for a while.
    expected: Vec<(usize, &'s Desk, Option<&'s AgentAtDesk>)>,
    /// Those that could call at once.
    idle: DeskMask,
}

impl<'s> Capacity<'s> {
    /// The desks at a moment; none where no closing is known.
    pub(super) fn at(state: &'s State, at: Timestamp) -> Option<Self> {
        let closes = state.day.closes_at.filter(|_| !state.day.training)?;
        let learnt = &state.day.learnt;
        let for_long = if learnt.desks().is_empty() { EXPECTED_UNTAUGHT } else { EXPECTED };
        let is_used = |desk: &Desk| learnt.desks().is_empty() || learnt.desks().contains(&desk.id);
        let mut capacity = Self { state, left: Vec::new(), expected: Vec::new(), idle: DeskMask::default() };
        for (place, desk) in state.settings.desks.iter().enumerate() {
            let openings = state.desk_openings(desk);
            let left = |from: Timestamp, until: Timestamp| {
                openings.iter().map(|opening| opening.between(from, until).millis() as f64).sum::<f64>() * USABLE
            };
            let known = state.desks.get(&desk.id);
            let Some((known, agent)) = known.and_then(|known| Some((known, known.agent.as_deref()?))) else {
                // At the beginning of the day a desk is expected that is used on most; after a break, one that was there before it.
                let opened = openings.iter().rposition(|opening| opening.opens_at <= at).unwrap_or(0);
                let early = openings.get(opened).is_some_and(|opening| at < opening.opens_at + for_long);
                if early && if opened == 0 { known.is_none() && is_used(desk) } else { known.is_some() } {
                    capacity.left.push((place, left(at, closes)));
                    capacity.expected.push((place, desk, None));
                }
                continue;
            };
            // Whoever is still there after their end stays, as far as anybody knows.
            let until = state.ends_at(desk, agent).filter(|ends_at| at < *ends_at).unwrap_or(closes);
            if known.is_counted() {
                capacity.left.push((place, left(at, until) - in_hand(state, known, at)));
                if known.is_free() {
                    capacity.idle.add(place);
                }
            } else if let Some(back_at) = known.back_at(at) {
                capacity.left.push((place, left(back_at, until)));
                capacity.expected.push((place, desk, Some(agent)));
            }
        }
        Some(capacity)
    }

    /// The desks that can serve a class; of one whose clerk is not known yet it is taken for granted that they speak the language.
    pub(super) fn able(&self, class: &Class) -> DeskMask {
        let mut mask = self.state.staffing.able(class);
        for (place, desk, agent) in &self.expected {
            let able = match agent {
                Some(agent) => can_serve(desk, agent, class),
                None => desk.services.contains(&class.service) && (desk.step_free || !class.step_free),
            };
            if able {
                mask.add(*place);
            }
        }
        mask
    }

    /// The desks that can give a service to somebody with whom a mediator speaks.
    pub(super) fn giving(&self, service: &ServiceId, step_free: bool) -> DeskMask {
        let there = self.left.iter().filter_map(|(place, _)| Some((*place, self.state.settings.desks.get(*place)?)));
        let giving = there.filter(|(_, desk)| desk.services.contains(service) && (desk.step_free || !step_free));
        giving.fold(DeskMask::default(), |mask, (place, _)| mask.with(DeskMask::of(place)))
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
