//! What the desks that can be counted on can do, gathered each time one of them changes, so that who comes, waits or is called is
//! not compared with every desk.

use std::collections::BTreeMap;

use avanti_model::{DeskId, Language, ServiceId, Timestamp};

use super::{Class, DeskMask};
use crate::{desk::AgentAtDesk, site::Desk};

/// The desks that are open, hold no session and do not pause for long, by what they can do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Staffing {
    all: DeskMask,
    step_free: DeskMask,
    by_service: BTreeMap<ServiceId, DeskMask>,
    by_language: BTreeMap<Language, DeskMask>,
    by_desk: BTreeMap<DeskId, DeskMask>,
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

    /// How many desks there are.
    #[must_use]
    pub fn count(&self) -> u16 {
        self.all.count()
    }

    /// The desks that can serve a class: those of which [`can_serve`](super::can_serve) is true.
    #[must_use]
    pub fn able(&self, class: &Class) -> DeskMask {
        let Some(offering) = self.by_service.get(&class.service).copied() else { return DeskMask::default() };
        let speaking = class.speaks.iter().filter_map(|language| self.by_language.get(language)).copied();
        let able = offering.within(speaking.fold(DeskMask::default(), DeskMask::with));
        let able = if class.step_free { able.within(self.step_free) } else { able };
        match &class.desk {
            Some(only) => able.within(self.desk(only)),
            None => able,
        }
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
