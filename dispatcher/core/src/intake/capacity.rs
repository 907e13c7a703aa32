//! The time that desks have left until the doors close.

use avanti_model::{Span, Timestamp};

use crate::{
    calling::{Class, DeskMask, can_serve},
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
    desks: Vec<(usize, &'s Desk, f64)>,
}

impl<'s> Capacity<'s> {
    /// The desks at a moment; none where no closing is known.
    pub(super) fn at(state: &'s State, at: Timestamp) -> Option<Self> {
        let closes = state.day.closes_at.filter(|_| !state.day.training)?;
        let expected = state.day.opens_at.is_some_and(|opens| at < opens + EXPECTED);
        let left = |until: Timestamp| (until - at).millis().max(0) as f64 * USABLE;
        let desks = state.settings.desks.iter().enumerate().filter_map(|(place, desk)| {
            let known = state.desks.get(&desk.id);
            let agent = known.and_then(|known| known.agent.as_ref().filter(|_| known.paused.is_none_or(|pause| !pause.away)));
            match agent {
                Some(agent) => Some((place, desk, left(state.ends_at(agent).unwrap_or(closes)) - in_hand(state, desk, at))),
                None if known.is_none() && expected => Some((place, desk, left(closes))),
                None => None,
            }
        });
        Some(Self { state, desks: desks.collect() })
    }

    /// The desks that can serve a class; of one that is only expected it is taken for granted that somebody speaks the language.
    pub(super) fn able(&self, class: &Class) -> DeskMask {
        let mut mask = DeskMask::default();
        for (place, desk, _) in &self.desks {
            let able = match self.state.open_desk(&desk.id) {
                Some((_, agent)) => can_serve(desk, agent, class),
                None => desk.services.contains(&class.service) && (desk.step_free || !class.step_free),
            };
            if able {
                mask.add(*place);
            }
        }
        mask
    }

    /// How many of some desks could call at once.
    pub(super) fn idle(&self, mask: DeskMask) -> u16 {
        let idle = |desk: &&(usize, &Desk, f64)| mask.has(desk.0) && self.state.is_a_desk_free(DeskMask::of(desk.0));
        u16::try_from(self.desks.iter().filter(idle).count()).unwrap_or(u16::MAX)
    }

    /// The time that some desks have together, in milliseconds.
    pub(super) fn of(&self, mask: DeskMask) -> f64 {
        self.desks.iter().filter(|(place, ..)| mask.has(*place)).map(|(.., left)| left.max(0.0)).sum()
    }
}

/// How long a desk will still serve the visit that it has.
fn in_hand(state: &State, desk: &Desk, at: Timestamp) -> f64 {
    let visit = state.desks.get(&desk.id).and_then(|desk| desk.visit).and_then(|visit| state.visit(visit));
    let Some(visit) = visit else { return 0.0 };
    let law = state.law(&visit.current().service);
    match &visit.place {
        Place::Serving(call) if at - call.at >= law.q90 => law.mean.millis() as f64,
        Place::Called(_) | Place::Serving(_) => law.rest().millis() as f64,
        Place::Waiting | Place::Parked(_) | Place::Over { .. } => 0.0,
    }
}
