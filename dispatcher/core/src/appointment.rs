//! An appointment: a slot that is held for a party, and what has become of it. Its code is known to nobody here.

use std::collections::BTreeSet;

use avanti_model::{AppointmentId, DeskId, Language, ServiceId, Span, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::{absence::Move, session::Session, site::Settings, visit::Need};

/// What an appointment is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The service.
    pub service: ServiceId,
    /// The language of its visitor's screens.
    pub reads: Language,
    /// The languages they can be served in, best first; never empty.
    pub speaks: Vec<Language>,
    /// How many people they are.
    pub party: u8,
    /// What they need.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub needs: BTreeSet<Need>,
    /// The desk of the professional whom they ask for by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskId>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its id.
    pub id: AppointmentId,
    /// What it is for.
    #[serde(flatten)]
    pub wish: Wish,
    /// When it is.
    pub slot: Timestamp,
    /// How long a desk is held for it, in minutes.
    pub minutes: u16,
    /// When it was before the centre had to move it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Timestamp>,
    /// Sequence number of the event that booked it: who booked earlier keeps the place if not all can.
    pub booked: u64,
    /// Sequence number of the last event that changed it.
    pub changed: u64,
    /// Whether it was booked in training, to try things out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub training: bool,
    /// What has become of it.
    #[serde(default, skip_serializing_if = "Fate::is_open")]
    pub fate: Fate,
}

/// What has become of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Its visitor is expected, or did not come.
    #[default]
    Open,
    /// It was cancelled.
    Cancelled,
    /// Its visitor came, and is this visit.
    CheckedIn(VisitId),
}

/// Stands for the event that booked an appointment where none has: its place is only offered, and comes after all that are booked.
pub(crate) const ONLY_OFFERED: u64 = u64::MAX;

impl Fate {
    pub(crate) fn is_open(&self) -> bool {
        *self == Self::Open
    }
}

impl Appointment {
    /// Moves it for the centre's sake; to be moved back to where it began is never to have been moved. A move that is done changes
    /// nothing.
    pub fn shift(&mut self, to: &Move) {
        if self.slot == to.from {
            let began = self.moved_from.unwrap_or(to.from);
            (self.slot, self.minutes) = (to.to, to.minutes);
            self.moved_from = (began != to.to).then_some(began);
        }
    }

    /// Whether it is for a session.
    #[must_use]
    pub fn is_for(&self, session: &Session) -> bool {
        self.wish.service == session.service && self.slot == session.slot
    }

    /// When the desk that is held for it is free again.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        self.slot + Span::from_minutes(i64::from(self.minutes))
    }

    /// Whether its visitor is still expected at a moment: its place is held until the grace time is over.
    #[must_use]
    pub fn is_expected(&self, settings: &Settings, at: Timestamp) -> bool {
        self.fate == Fate::Open && at <= self.slot + Span::from_minutes(i64::from(settings.rules.grace_minutes))
    }
}

impl Wish {
    /// Whether a desk is held for it, rather than a place in a session.
    #[must_use]
    pub fn needs_a_desk(&self, settings: &Settings) -> bool {
        settings.service(&self.service).is_some_and(|service| service.sessions.is_none())
    }

    /// How long a desk is held for it, in minutes, a multiple of five; none where the service takes no appointments.
    #[must_use]
    pub fn minutes(&self, settings: &Settings) -> Option<u16> {
        let usual = settings.service(&self.service)?.appointment_minutes?;
        let long = self.party >= settings.booking.long_party || self.needs.contains(&Need::MoreTime);
        let minutes = if long { usual * settings.booking.long_percent / 100 } else { usual };
        Some(minutes.next_multiple_of(5))
    }
}
