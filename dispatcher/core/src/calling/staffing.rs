//! What the desks that can be counted on can do, gathered each time one of them changes, so that who comes, waits or is called is
//! not compared with every desk.

use std::collections::BTreeMap;

use avanti_model::{DeskId, Language, ServiceId, Span, Timestamp};

use super::{Class, DeskMask, Weight};
use crate::{desk::AgentAtDesk, mediating::There, site::Desk};

/// The desks that are open, hold no session and do not pause for long, by what they can do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Staffing {
    all: DeskMask,
    step_free: DeskMask,
    by_service: BTreeMap<ServiceId, DeskMask>,
    by_language: BTreeMap<Language, DeskMask>,
    by_desk: BTreeMap<DeskId, DeskMask>,
    /// The mediators who are there, where the site counts on them.
    mediators: Vec<There>,
    /// By when they end, the last first; those without an end before all others.
    by_end: Vec<(Option<Timestamp>, DeskMask)>,
}

impl Staffing {
    /// The staffing of some desks, each with its place in the settings, its clerk, and when it ends.
    #[must_use]
    pub fn of<'s>(desks: impl Iterator<Item = (usize, &'s Desk, &'s AgentAtDesk, Option<Timestamp>)>) -> Self {
        let mut staffing = Self::default();
        for (place, desk, agent, ends_at) in desks {
            staffing.all.add(place);
            if desk.step_free {
                staffing.step_free.add(place);
            }
            // What the desk is made for may have changed since the clerk sat down.
            for service in agent.services.intersection(&desk.services) {
                staffing.by_service.entry(service.clone()).or_default().add(place);
            }
            for language in &agent.languages {
                staffing.by_language.entry(language.clone()).or_default().add(place);
            }
            staffing.by_desk.insert(desk.id.clone(), DeskMask::of(place));
            staffing.by_end.push((ends_at, DeskMask::of(place)));
        }
        staffing.by_end.sort_by_key(|(ends_at, _)| (ends_at.is_some(), std::cmp::Reverse(*ends_at)));
        staffing
    }

    /// The same with mediators who are there.
    #[must_use]
    pub fn with_mediators(self, mediators: impl Iterator<Item = There>) -> Self {
        Self { mediators: mediators.collect(), ..self }
    }

    /// How many desks there are.
    #[must_use]
    pub fn count(&self) -> u16 {
        self.all.count()
    }

    /// The desks that can serve a class: those of which [`can_serve`](super::can_serve) is true, and where a mediator is there who
    /// speaks with it, those of which that would be true but for the language.
    #[must_use]
    pub fn able(&self, class: &Class) -> DeskMask {
        if self.mediators_of(class).next().is_some() { self.fit(class) } else { self.direct(class) }
    }

    /// What the desks and mediators mean for a class, but for its credit.
    #[must_use]
    pub fn weigh(&self, class: &Class) -> Weight {
        let direct = self.direct(class);
        let mediators = u16::try_from(self.mediators_of(class).count()).unwrap_or(u16::MAX);
        if mediators == 0 {
            return Weight { able: direct, at_once: None, credit: Span::ZERO, ends_at: self.last_end(direct) };
        }
        let able = self.fit(class);
        let at_once = direct.count() + (able.count() - direct.count()).min(mediators);
        let ends_at = self.last_mediated_end(class, direct, able);
        Weight { able, at_once: (at_once < able.count()).then_some(at_once), credit: Span::ZERO, ends_at }
    }

    /// The mediators who are there and speak with a class.
    pub fn mediators_of(&self, class: &Class) -> impl Iterator<Item = &There> {
        self.mediators.iter().filter(|own| own.speaks(&class.speaks))
    }

    /// The desks at which a class can be served without a mediator.
    #[must_use]
    pub fn direct(&self, class: &Class) -> DeskMask {
        let speaking = class.speaks.iter().filter_map(|language| self.by_language.get(language)).copied();
        self.fit(class).within(speaking.fold(DeskMask::default(), DeskMask::with))
    }

    /// The desks that are fit for a class, whatever is spoken there.
    #[must_use]
    pub fn fit(&self, class: &Class) -> DeskMask {
        let Some(offering) = self.by_service.get(&class.service).copied() else { return DeskMask::default() };
        let fit = if class.step_free { offering.within(self.step_free) } else { offering };
        match &class.desk {
            Some(only) => fit.within(self.desk(only)),
            None => fit,
        }
    }

    /// When the last desk ends at which somebody speaks with a class; with a mediator that is no later than the mediator leaves.
    fn last_mediated_end(&self, class: &Class, direct: DeskMask, able: DeskMask) -> Option<Timestamp> {
        let leaves = self.mediators_of(class).map(|own| own.until).reduce(|a, b| Some(a?.max(b?))).flatten();
        let mediated = match (self.last_end(able), leaves) {
            (Some(ends_at), Some(leaves)) => Some(ends_at.min(leaves)),
            (ends_at, leaves) => ends_at.or(leaves),
        };
        if direct.count() == 0 { mediated } else { self.last_end(direct).and_then(|ends_at| Some(ends_at.max(mediated?))) }
    }

    /// One desk by itself; no desk where it is not among them.
    #[must_use]
    pub fn desk(&self, id: &DeskId) -> DeskMask {
        self.by_desk.get(id).copied().unwrap_or_default()
    }

    /// When the last of some desks ends; none where one of them has no end, or there is none.
    #[must_use]
    pub fn last_end(&self, desks: DeskMask) -> Option<Timestamp> {
        self.by_end.iter().find(|(_, desk)| desk.meets(desks)).and_then(|(ends_at, _)| *ends_at)
    }
}
