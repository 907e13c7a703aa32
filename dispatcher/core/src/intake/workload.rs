//! The work in hand by the desks that can do it, and whether it fits: for every union of desk sets the work that only they can do
//! must fit into their time (Hall's condition), with a margin for chance.

use avanti_model::{ServiceId, Timestamp};

use super::{IntakeRule, capacity::Capacity};
use crate::{
    appointment::Appointment,
    calling::{Class, DeskMask},
    capacity::no_show,
    state::State,
    visit::Need,
};

/// The margin for chance: so many standard deviations of the work. One day in ten takes longer.
const MARGIN: f64 = 1.28;
/// The same for the rule that everybody is called, where more than eight desks share the work.
const MARGIN_MANY: f64 = 1.64;
/// Desks from which on they are many.
const MANY: u16 = 9;
/// Different sets of desks that are told apart; beyond that those with least work are thrown together.
const SETS_MAX: usize = 10;
/// How long a call takes that nobody answers, in milliseconds.
const MISS_MS: f64 = 180_000.0;

/// Work with its variance, in milliseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Load {
    tickets: f64,
    mean: f64,
    variance: f64,
    /// What nine of ten do not exceed of the service that takes longest, for those who are served when the doors close.
    last: f64,
    /// What is left on average of the service that leaves least, once it is under way.
    rest: f64,
}

/// Work by the desks that can do it.
#[derive(Debug, Clone)]
pub(super) struct Workload {
    rule: IntakeRule,
    sets: Vec<(DeskMask, Load)>,
}

impl Load {
    /// The work of one ticket: with the probability of a ghost it takes no more than a call that nobody answers.
    pub(super) fn of_ticket(state: &State, service: &ServiceId) -> Self {
        let law = state.law(service);
        let (mean, deviation) = (law.mean.millis() as f64, law.deviation.millis() as f64);
        let ghost = f64::from(state.day.ghosts_per_mille) / 1000.0;
        let expected = ghost.mul_add(MISS_MS, (1.0 - ghost) * mean);
        let squares = ghost.mul_add(MISS_MS * MISS_MS, (1.0 - ghost) * mean.mul_add(mean, deviation * deviation));
        Self {
            tickets: 1.0 - ghost,
            mean: expected,
            variance: squares - expected * expected,
            last: law.q90.millis() as f64,
            rest: law.rest().millis() as f64,
        }
    }

    /// The work of an appointment to come: that of its service, if somebody comes.
    fn of_appointment(state: &State, service: &ServiceId, no_show: f64) -> Self {
        let law = state.law(service);
        let (mean, deviation, comes) = (law.mean.millis() as f64, law.deviation.millis() as f64, 1.0 - no_show);
        Self {
            tickets: comes,
            mean: comes * mean,
            variance: comes * deviation * deviation + no_show * comes * mean * mean,
            last: law.q90.millis() as f64,
            rest: law.rest().millis() as f64,
        }
    }

    pub(super) fn times(self, count: f64) -> Self {
        Self { tickets: self.tickets * count, mean: self.mean * count, variance: self.variance * count, ..self }
    }

    fn and(self, other: Self) -> Self {
        Self {
            tickets: self.tickets + other.tickets,
            mean: self.mean + other.mean,
            variance: self.variance + other.variance,
            last: self.last.max(other.last),
            rest: if self.tickets > 0.0 { self.rest.min(other.rest) } else { other.rest },
        }
    }
}

impl Workload {
    /// The work of all who wait, will be back, or are expected at a moment. Whoever no desk can serve is no desk's work.
    pub(super) fn of(state: &State, capacity: &Capacity<'_>, rule: IntakeRule, at: Timestamp) -> Self {
        let mut workload = Self { rule, sets: Vec::new() };
        for (class, queue) in state.queues.iter() {
            let count = f64::from(u32::try_from(queue.len()).unwrap_or(u32::MAX));
            workload = workload.with(capacity.able(class), Load::of_ticket(state, &class.service).times(count));
        }
        for visit in state.parked.iter().filter_map(|(_, visit)| state.visit(*visit)) {
            workload = workload.with(capacity.able(&visit.class()), Load::of_ticket(state, &visit.current().service));
        }
        let (no_shows, shows) = state.day.learnt.no_shows();
        let no_show = no_show(no_shows, shows);
        let to_come = state.appointments_on(state.day.day).filter(|own| own.is_expected(&state.settings, at));
        for Appointment { wish, .. } in to_come.filter(|own| own.wish.needs_a_desk(&state.settings)) {
            let (service, step_free) = (&wish.service, wish.needs.contains(&Need::StepFree));
            let class = Class { service: service.clone(), speaks: wish.speaks.clone(), step_free, desk: None, booked: None };
            let speaking = capacity.able(&class);
            // Where nobody at a desk speaks with them, a mediator was booked along.
            let desks = if speaking.count() > 0 { speaking } else { capacity.giving(service, step_free) };
            workload = workload.with(desks, Load::of_appointment(state, service, no_show));
        }
        workload
    }

    /// The same with some work more.
    pub(super) fn with(mut self, desks: DeskMask, load: Load) -> Self {
        if desks.count() > 0 {
            match self.sets.iter_mut().find(|(mask, _)| *mask == desks) {
                Some((_, known)) => *known = known.and(load),
                None => self.sets.push((desks, load)),
            }
        }
        self
    }

    /// Whether the work of every union of sets that has the desks of `own` in it fits into a share of their time.
    pub(super) fn fits(mut self, capacity: &Capacity<'_>, own: DeskMask, share: f64) -> bool {
        let all = self.sets.iter().fold(Load::default(), |sum, (_, load)| sum.and(*load));
        // If all there is to do fits into the ticket's own desks, so does every part of it.
        if self.holds(own, all, capacity, share) {
            return true;
        }
        self.throw_together(own);
        let others: Vec<DeskMask> = self.sets.iter().map(|(mask, _)| *mask).filter(|mask| *mask != own).collect();
        (0..1_u32 << others.len()).all(|chosen| {
            let union =
                others.iter().enumerate().filter(|(index, _)| chosen >> index & 1 != 0).fold(own, |union, (_, mask)| union.with(*mask));
            let only = self.sets.iter().filter(|(mask, _)| mask.is_within(union)).fold(Load::default(), |sum, (_, load)| sum.and(*load));
            self.holds(union, only, capacity, share)
        })
    }

    fn holds(&self, desks: DeskMask, load: Load, capacity: &Capacity<'_>, share: f64) -> bool {
        let (time, count) = (capacity.of(desks) * share, f64::from(desks.count()));
        match self.rule {
            IntakeRule::Off => true,
            // What a free desk calls at once waits for nothing, and of what is begun by then the rest may be done later.
            IntakeRule::Called => {
                let margin = if desks.count() >= MANY { MARGIN_MANY } else { MARGIN };
                let waiting = (load.tickets - f64::from(capacity.idle(desks))).max(0.0);
                let part = if load.tickets > 0.0 { waiting / load.tickets } else { 0.0 };
                let later = load.rest * count.min(waiting);
                load.mean.mul_add(part, margin * (load.variance * part).sqrt()) - later <= time
            }
            // The last of each desk may take long, and no other desk can help then.
            IntakeRule::Finished => load.mean + MARGIN * load.variance.sqrt() <= count.mul_add(-load.last, time),
        }
    }

    /// Throws the sets with least work together until few enough are left: their work may then go to the desks of either, so
    /// that what is asked is a little less strict.
    fn throw_together(&mut self, own: DeskMask) {
        while self.sets.len() > SETS_MAX {
            let mut least: Vec<usize> = (0..self.sets.len()).filter(|index| self.sets[*index].0 != own).collect();
            least.sort_by(|a, b| self.sets[*a].1.mean.total_cmp(&self.sets[*b].1.mean));
            let (first, second) = (least[0].min(least[1]), least[0].max(least[1]));
            let (mask, load) = self.sets.remove(second);
            let (into, known) = self.sets.remove(first);
            *self = std::mem::replace(self, Self { rule: self.rule, sets: Vec::new() }).with(into.with(mask), known.and(load));
        }
    }
}
