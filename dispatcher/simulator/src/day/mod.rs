//! A day from its first shift until nobody is left whom a desk can serve: parties come and give up, desks call as soon as they
//! are free, and every act goes through the real core.

mod absent;
mod agenda;
mod clerks;
mod fate;
mod floor;
mod site;

use std::sync::Arc;

use avanti_core::{Recorded, Refusal, Settings, State, calling::CallingPolicy, event::DayOpened};
use avanti_model::Timestamp;

use crate::{party::Party, roster::Shift};

pub use absent::{Absent, AbsentRule, Booking};
pub use fate::{Called, DeskTime, Fate, Outcome, Played};

/// What a day is played with.
#[derive(Debug)]
pub struct Plan<'p> {
    /// The first event: the day with its hours, settings and frozen laws.
    pub opened: DayOpened,
    /// When that event happens.
    pub from: Timestamp,
    /// Who serves where.
    pub shifts: &'p [Shift],
    /// Who comes, in the order in which they come.
    pub parties: &'p [Party],
    /// The rule that calls.
    pub policy: &'p dyn CallingPolicy,
    /// Appointments that the rule calls although nobody has come; most rules do not.
    pub absent: Option<Absent<'p>>,
    /// How many may wait at once, where places are few: who finds none goes away. For comparing with textbooks.
    pub waiting_places: Option<usize>,
}

impl Plan<'_> {
    /// The settings of the plan's site.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.opened.settings
    }
}

/// Plays a day.
///
/// # Errors
/// When the site refuses something that the plan takes for granted, such as a desk that is not there.
pub fn play(plan: &Plan<'_>) -> Result<Played, Refusal> {
    play_watched(plan, &mut |_, _| {})
}

/// Plays a day before a watcher, who is shown each event with the state before it.
///
/// # Errors
/// As [`play`].
pub fn play_watched(plan: &Plan<'_>, watch: &mut dyn FnMut(&State, &Recorded)) -> Result<Played, Refusal> {
    floor::Floor::open(plan, watch).run()
}
