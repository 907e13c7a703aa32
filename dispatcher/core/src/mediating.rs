//! Mediators while people are called: who of them is there by the roster, and who is with a visit. A site chooses to count on them.
//! It knows nothing of appointments, whose mediators are matched in `capacity`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_model::{DeskId, Language, Timestamp};
use serde::Serialize;

use crate::{calling::Class, capacity::Roster, desk::AgentAtDesk, state::State};

/// The mediators of a day, by their ids in the settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mediating {
    /// Those who are there.
    pub there: BTreeMap<String, There>,
    /// As of when; none where it has to be looked at once.
    pub as_of: Option<Timestamp>,
    /// When somebody comes or goes by the roster, in order; the first is the beginning of the day.
    pub turns: Vec<Timestamp>,
}

/// A mediator who is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct There {
    /// The languages.
    pub languages: BTreeSet<Language>,
    /// When they leave by the roster; in training nobody does.
    pub until: Option<Timestamp>,
}

impl There {
    /// Whether the mediator speaks one of some languages.
    #[must_use]
    pub fn speaks(&self, languages: &[Language]) -> bool {
        languages.iter().any(|language| self.languages.contains(language))
    }
}

/// How it stands with the mediator whom a visit needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Needed {
    /// One is there and with nobody else.
    Free,
    /// All who are there are with others: the visit waits until one of them is free.
    Busy,
    /// None is there now.
    Away,
}

impl State {
    /// Reads the roster anew: it, the settings or the day have changed. Until somebody has looked who is there, those are who were.
    pub(crate) fn read_mediating(&mut self) {
        let there = self.mediating.take().map(|before| before.there.clone()).unwrap_or_default();
        self.mediating = self.settings.rules.call_mediators.then(|| {
            let roster = Roster::of(self, self.day.day);
            // Who is there when the doors close stays for those who still wait, as clerks do.
            let last = roster.open().last().map(|open| open.ends);
            let by_roster = roster.mediators_turn().filter(|turn| !self.day.training && last.is_none_or(|last| *turn < last));
            let turns: BTreeSet<Timestamp> = by_roster.chain([self.day.opened_at]).collect();
            Arc::new(Mediating { there, as_of: None, turns: turns.into_iter().collect() })
        });
    }

    /// When it has to be looked next who is there.
    pub(crate) fn mediators_change_at(&self) -> Option<Timestamp> {
        let mediating = self.mediating.as_deref()?;
        mediating.turns.iter().find(|turn| mediating.as_of.is_none_or(|as_of| **turn > as_of)).copied()
    }

    /// The mediators who are there at a moment by the roster, each with when they leave; in training all of them.
    pub(crate) fn mediators_at(&self, at: Timestamp) -> BTreeMap<String, Option<Timestamp>> {
        let roster = Roster::of(self, self.day.day);
        let of_all = self.settings.mediators.iter().enumerate();
        let there = of_all.filter_map(|(place, mediator)| {
            let until = if self.day.training { Some(None) } else { roster.mediator_until(place, at).map(Some) };
            Some((mediator.id.clone(), until?))
        });
        there.collect()
    }

    /// The mediators who are with a visit at a desk, the one at `save` left out.
    pub(crate) fn busy_mediators(&self, save: Option<&DeskId>) -> impl Iterator<Item = &String> {
        let desks = self.desks.iter().filter(move |(id, _)| save != Some(id));
        desks.filter_map(|(_, desk)| self.visit(desk.visit?)?.call()?.mediator.as_ref())
    }

    /// A mediator who is there, is with nobody save at the desk `save`, and speaks one of some languages. Of several it is the one
    /// with the fewest languages, so that the others are there for whoever has no choice; then the first by id.
    #[must_use]
    pub fn free_mediator(&self, speaks: &[Language], save: Option<&DeskId>) -> Option<&String> {
        let there = self.mediating.as_deref()?.there.iter();
        let free = there.filter(|(id, own)| own.speaks(speaks) && !self.busy_mediators(save).any(|busy| busy == *id));
        free.min_by_key(|(id, own)| (own.languages.len(), *id)).map(|(id, _)| id)
    }

    /// The mediator whom a clerk needs for a visit, if one is free; the visit that the clerk's desk has now ends before.
    pub(crate) fn mediator_for(&self, agent: &AgentAtDesk, speaks: &[Language], desk: &DeskId) -> Option<String> {
        let spoken = speaks.iter().any(|language| agent.languages.contains(language));
        if spoken { None } else { self.free_mediator(speaks, Some(desk)).cloned() }
    }

    /// How it stands with the mediator whom a class needs; none where the site does not count on mediators, has none who speaks
    /// with it, or a clerk does, or no desk is open for it.
    #[must_use]
    pub fn needed_mediator(&self, class: &Class) -> Option<Needed> {
        let mediating = self.mediating.as_deref()?;
        let of_site = self.settings.mediators.iter();
        let is_known = of_site.into_iter().any(|own| class.speaks.iter().any(|language| own.languages.contains(language)));
        // Where no desk is open for the service, a mediator alone helps nobody.
        if !is_known || self.staffing.fit(class).count() == 0 || self.staffing.direct(class).count() > 0 {
            return None;
        }
        Some(if self.free_mediator(&class.speaks, None).is_some() {
            Needed::Free
        } else if mediating.there.values().any(|own| own.speaks(&class.speaks)) {
            Needed::Busy
        } else {
            Needed::Away
        })
    }

    /// What desks are shown for a mediator.
    #[must_use]
    pub fn mediator_label<'s>(&'s self, id: &'s str) -> &'s str {
        let known = self.settings.mediators.iter().find(|mediator| mediator.id == id);
        known.and_then(|mediator| mediator.label.as_deref()).unwrap_or(id)
    }
}
