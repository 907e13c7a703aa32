//! Who would like an earlier appointment, or has none and waits for one, and what is offered to whom until when. Those without any
//! come first, then it goes by when they asked. A place that is offered is held. It knows appointments by their ids, and nothing of whose they are.

mod follow;
pub(crate) mod offers;
mod waiting;

use std::sync::Arc;

use avanti_model::{AppointmentId, ServiceDay, Span, Timestamp};
use imbl::{OrdMap, OrdSet};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

pub use self::waiting::Waiting;
use crate::{
    appointment::{Appointment, ONLY_OFFERED},
    event::DayOpened,
    state::State,
};

/// What its visitor does about an earlier appointment, or about any where they have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Earlier {
    /// Asks to be offered one.
    Ask,
    /// Does not wish for one any more.
    Stop,
    /// Takes the one that is offered.
    Accept {
        /// When it is.
        slot: Timestamp,
    },
    /// Lets the one that is offered pass.
    Decline {
        /// When it is.
        slot: Timestamp,
    },
}

/// What happens to the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Somebody would like an earlier appointment.
    Asked {
        /// The appointment.
        appointment: AppointmentId,
    },
    /// Somebody without an appointment waits for one.
    Joined {
        /// Under which id: their appointment will have it.
        appointment: AppointmentId,
        /// What they wish.
        waiting: Arc<Waiting>,
    },
    /// They do not any more.
    Ended {
        /// The appointment.
        appointment: AppointmentId,
    },
    /// Places that had become free were looked through, and some were offered.
    Looked {
        /// What was offered.
        offers: Vec<Offered>,
    },
    /// What was offered is left to others.
    Declined {
        /// The appointment.
        appointment: AppointmentId,
        /// When the other one would have been.
        slot: Timestamp,
    },
    /// Nobody answered in time.
    Lapsed {
        /// The appointment.
        appointment: AppointmentId,
        /// When the other one would have been.
        slot: Timestamp,
    },
}

/// Something that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// For which appointment.
    pub appointment: AppointmentId,
    /// What.
    #[serde(flatten)]
    pub offer: Offer,
}

/// An earlier time that is held for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// When it is.
    pub slot: Timestamp,
    /// How long it is, in minutes.
    pub minutes: u16,
    /// Until when it is held.
    pub until: Timestamp,
}

/// Somebody who would like an earlier appointment, or any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Sequence number of the event by which they asked.
    pub asked: u64,
    /// Times that they let pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<Timestamp>,
    /// What is offered to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// What they wish, where they have no appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Arc<Waiting>>,
}

/// The list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WaitList {
    entries: OrdMap<AppointmentId, Entry>,
    /// The appointments as they would be if what is offered were taken, by time; it follows from the entries.
    #[serde(skip)]
    held: OrdMap<(Timestamp, AppointmentId), Arc<Appointment>>,
    look: Look,
}

/// Where places may have become free since they were looked through.
#[derive(Debug, Clone, Default, Serialize)]
struct Look {
    everywhere: bool,
    days: OrdSet<ServiceDay>,
    /// Who asked since.
    newcomers: OrdSet<AppointmentId>,
}

impl WaitList {
    /// The list with which a day begins. A new day has new places.
    pub(crate) fn opening(seq: u64, opened: &DayOpened) -> Self {
        let zone = opened.settings.zone();
        let mut list = Self { look: Look { everywhere: !opened.wait_list.is_empty(), ..Look::default() }, ..Self::default() };
        for (id, entry) in &opened.wait_list {
            let booked = opened.appointments.iter().find(|own| own.id == *id).cloned();
            let own = booked.or_else(|| entry.waiting.as_ref().map(|waiting| waiting.stands_for(*id)));
            // Older journals may have kept an offer which a change of the time zone had put on the same day.
            let offer = own.zip(entry.offer).filter(|(own, offer)| is_earlier(own, *offer, &zone));
            if let Some((own, offer)) = &offer {
                list.held.insert((offer.slot, *id), held(own, *offer, seq));
            }
            list.entries.insert(*id, Entry { offer: offer.map(|(_, offer)| offer), ..entry.clone() });
        }
        list
    }

    /// Whether nobody would like an earlier appointment.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Everybody on it.
    pub fn entries(&self) -> impl Iterator<Item = (&AppointmentId, &Entry)> {
        self.entries.iter()
    }

    /// Whose appointment it is or will be, if they are on it.
    #[must_use]
    pub fn entry(&self, id: AppointmentId) -> Option<&Entry> {
        self.entries.get(&id)
    }

    /// How many are on it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The places of a day that are held for somebody, as the appointments that they would be.
    pub(crate) fn held_on(&self, state: &State, day: ServiceDay) -> impl Iterator<Item = &Appointment> {
        let none = self.held.is_empty();
        let zone = state.settings.zone();
        let (first, end) = if none { (Timestamp::default(), Timestamp::default()) } else { (day.starts_at(&zone), day.ends_at(&zone)) };
        let from = |at| (at, AppointmentId::from_bits(0));
        self.held.range(from(first)..from(end)).map(|(_, own)| own.as_ref())
    }

    /// When something is due, of a list that was changed last at a moment.
    pub(crate) fn next_deadline(&self, at: Timestamp) -> Option<Timestamp> {
        if self.wants_a_look() {
            return Some(at);
        }
        self.offers().map(|(_, offer)| offer.until).min()
    }

    /// Whether places may have become free that nobody was offered.
    pub(crate) fn wants_a_look(&self) -> bool {
        let Look { everywhere, days, newcomers } = &self.look;
        *everywhere || !days.is_empty() || !newcomers.is_empty()
    }

    /// What was offered and not answered in time.
    pub(crate) fn lapsed(&self, at: Timestamp) -> impl Iterator<Item = Change> {
        let over = self.offers().filter(move |(_, offer)| offer.until <= at);
        over.map(|(appointment, offer)| Change::Lapsed { appointment, slot: offer.slot })
    }

    /// What is offered: the place on the list of whom it is offered to, their appointment, and the time.
    pub(crate) fn offered(&self) -> impl Iterator<Item = ((bool, u64), AppointmentId, Timestamp)> {
        self.held.keys().filter_map(|(slot, id)| Some((self.entries.get(id)?.order(), *id, *slot)))
    }

    fn offers(&self) -> impl Iterator<Item = (AppointmentId, Offer)> {
        self.held.keys().filter_map(|(_, id)| Some((*id, self.entries.get(id)?.offer?)))
    }

    /// What cannot be of it, if anything is.
    pub(crate) fn broken(&self, state: &State) -> Option<String> {
        let offered = self.entries.iter().filter(|(_, entry)| entry.offer.is_some()).count();
        if offered != self.held.len() || self.offers().count() != offered {
            return Some(format!("{} places are held and {offered} are offered", self.held.len()));
        }
        let zone = state.settings.zone();
        self.entries.iter().find_map(|(id, entry)| {
            if entry.waiting.is_some() && state.appointments.contains_key(id) {
                return Some(format!("who waits for an appointment has {}", id.value()));
            }
            let Some(own) = state.on_list(*id) else {
                return Some(format!("who would like to come earlier than {} does not come at all", id.value()));
            };
            let late = entry.offer.is_some_and(|offer| !is_earlier(&own, offer, &zone));
            late.then(|| format!("appointment {} is offered a time that is not earlier", id.value()))
        })
    }
}

impl Change {
    /// The name under which a journal files it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "earlier_asked",
            Self::Joined { .. } => "list_joined",
            Self::Ended { .. } => "earlier_ended",
            Self::Looked { .. } => "earlier_offered",
            Self::Declined { .. } => "earlier_declined",
            Self::Lapsed { .. } => "earlier_lapsed",
        }
    }
}

/// Whether what is offered is on an earlier day.
fn is_earlier(own: &Appointment, offer: Offer, zone: &TimeZone) -> bool {
    ServiceDay::of(offer.slot, zone) < ServiceDay::of(own.slot, zone)
}

/// An appointment as it would be if an offer were taken.
fn held(own: &Appointment, offer: Offer, seq: u64) -> Arc<Appointment> {
    Arc::new(Appointment { slot: offer.slot, minutes: offer.minutes, booked: ONLY_OFFERED, changed: seq, ..own.clone() })
}

/// A length in minutes.
fn minutes(minutes: u16) -> Span {
    Span::from_minutes(i64::from(minutes))
}
