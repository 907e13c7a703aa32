//! What past days teach: how long serving takes, counted in bands, so that it is small, and integer, so that every replay finds the
//! same; how many go without a word; and which desks are used. It grows by a day when the next one opens, and fades with time.

mod bands;
mod law;

use std::collections::{BTreeMap, BTreeSet};

use avanti_model::{DeskId, ServiceId, Span, Timestamp, limits};
use serde::{Deserialize, Serialize};

pub use bands::Durations;
pub use law::Law;

use crate::{
    appointment::{Appointment, Fate},
    site::Settings,
    state::State,
    visit::{Outcome, Place, Visit, What},
};

/// What past days have taught.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Learnt {
    /// How long serving took, by service.
    durations: BTreeMap<ServiceId, Durations>,
    /// Visits that were served, and those that were called in vain until they were over, in 1024ths.
    came: u32,
    gone: u32,
    /// Appointments for which somebody came, and those for which nobody did, in 1024ths.
    #[serde(skip_serializing_if = "is_nought")]
    shows: u32,
    #[serde(skip_serializing_if = "is_nought")]
    no_shows: u32,
    /// Desks that were open on the last day on which any was.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    desks: BTreeSet<DeskId>,
}

impl Learnt {
    /// Whether nothing was learnt yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is known at the end of a day: what was known before, faded by a day, and how long each of the day's visits took.
    /// A day of training teaches nothing.
    #[must_use]
    pub fn after(state: &State) -> Self {
        let mut learnt = state.day.learnt.clone();
        if state.day.training {
            return learnt;
        }
        if !state.desks.is_empty() {
            learnt.desks = state.desks.keys().cloned().collect();
        }
        let served: Vec<(ServiceId, Span)> = state.visits.values().flat_map(|visit| served(visit)).collect();
        // A day on which nobody is served lets nothing fade.
        if !served.is_empty() {
            learnt.durations.values_mut().for_each(Durations::fade);
            (learnt.came, learnt.gone) = (bands::faded(learnt.came), bands::faded(learnt.gone));
        }
        for (service, span) in served {
            learnt.durations.entry(service).or_default().count(span);
            learnt.came = learnt.came.saturating_add(bands::ONE);
        }
        learnt.count_shows(state);
        let is_gone = |visit: &Visit| matches!(visit.place, Place::Over { outcome: Outcome::Missed, .. }) && visit.session().is_none();
        let gone = state.visits.values().filter(|visit| is_gone(visit)).count();
        learnt.gone = learnt.gone.saturating_add(u32::try_from(gone).unwrap_or(u32::MAX).saturating_mul(bands::ONE));
        learnt
    }

    /// The desks that were open on the last day on which any was.
    #[must_use]
    pub fn desks(&self) -> &BTreeSet<DeskId> {
        &self.desks
    }

    /// How often somebody came for a service, beside the others; alike for all where nothing was learnt.
    #[must_use]
    pub fn weight(&self, service: &ServiceId) -> f64 {
        self.durations.get(service).map_or(0, Durations::total) as f64 + f64::from(bands::ONE)
    }

    /// How many of a thousand who take a ticket go without a word: the mean of a beta law that begins with 1 in 50.
    #[must_use]
    pub fn ghosts_per_mille(&self) -> u16 {
        let (gone, came) = (u64::from(self.gone), u64::from(self.came));
        let one = u64::from(bands::ONE);
        u16::try_from((gone + one) * 1000 / (gone + came + 50 * one)).unwrap_or(1000)
    }

    /// How many appointments nobody came for, and for how many somebody did, older ones counting less.
    #[must_use]
    pub fn no_shows(&self) -> (f64, f64) {
        let one = f64::from(bands::ONE);
        (f64::from(self.no_shows) / one, f64::from(self.shows) / one)
    }

    fn count_shows(&mut self, state: &State) {
        let kept = |own: &&Appointment| own.fate != Fate::Cancelled;
        let (shows, no_shows): (Vec<_>, Vec<_>) =
            state.appointments_on(state.day.day).filter(kept).partition(|own| matches!(own.fate, Fate::CheckedIn(_)));
        if shows.is_empty() && no_shows.is_empty() {
            return;
        }
        let grown = |before: u32, more: usize| {
            bands::faded(before).saturating_add(u32::try_from(more).unwrap_or(u32::MAX).saturating_mul(bands::ONE))
        };
        (self.shows, self.no_shows) = (grown(self.shows, shows.len()), grown(self.no_shows, no_shows.len()));
    }

    /// The laws of all services of a site: what the settings expect and what was learnt, each with its weight.
    #[must_use]
    pub fn laws(&self, settings: &Settings) -> BTreeMap<ServiceId, Law> {
        let law = |id: &ServiceId, minutes| self.durations.get(id).map_or_else(|| Law::expected(minutes), |learnt| learnt.law(minutes));
        settings.services.iter().map(|service| (service.id.clone(), law(&service.id, service.minutes))).collect()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_nought(count: &u32) -> bool {
    *count == 0
}

/// How long a visit kept a desk from its call to its end there, by service. Calls that nobody answered, were taken back, or were
/// interrupted by a time away tell nothing of the service, nor does a history that may have lost some of its moments.
fn served(visit: &Visit) -> Vec<(ServiceId, Span)> {
    let mut spans = Vec::new();
    if visit.history.len() >= limits::HISTORY_MAX {
        return spans;
    }
    let mut called: Option<Timestamp> = None;
    let mut steps = visit.steps.iter();
    let mut step = steps.next();
    for moment in &visit.history {
        match moment.what {
            What::Called => called = Some(moment.at),
            What::Finished | What::Transferred => {
                // A session takes as long as the timetable says, for all at once.
                if let (Some(called), Some(step)) = (called.take(), step.filter(|step| step.session.is_none())) {
                    spans.push((step.service.clone(), moment.at - called));
                }
                if moment.what == What::Transferred {
                    step = steps.next();
                }
            }
            What::Missed | What::Left | What::Parked | What::Returned | What::Resumed | What::Undone => called = None,
            What::Issued | What::Recalled | What::Arrived => {}
        }
    }
    spans
}
