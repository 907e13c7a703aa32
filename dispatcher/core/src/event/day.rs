//! The first event of a service day: the carry-over, with all that outlives the day before.

use std::{collections::BTreeMap, sync::Arc};

use avanti_model::{AppointmentId, ServiceDay, ServiceId, Span, TicketNumber, Timestamp};
use serde::{Deserialize, Serialize};

use super::KeptRequest;
use crate::{
    absence::Absence,
    appointment::Appointment,
    forecast::Weights,
    hours::Opening,
    learning::{Law, Learnt},
    site::Settings,
    wait_list::Entry,
};

/// The beginning of a service day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DayOpened {
    /// The day.
    pub day: ServiceDay,
    /// When it began by the wall clock.
    pub starts_at: Timestamp,
    /// When it ends by the wall clock.
    pub ends_at: Timestamp,
    /// When the doors open; none on a day on which they stay shut.
    pub opens_at: Option<Timestamp>,
    /// When the doors close for the day.
    pub closes_at: Option<Timestamp>,
    /// When they are open in between, where they close and open again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub openings: Vec<Opening>,
    /// Whether the site is in training: open at any hour, its tickets marked.
    pub training: bool,
    /// The number of the day's next ticket.
    pub next_number: Option<TicketNumber>,
    /// How many numbers were leased on the day before it began: it may begin a second time, when training ends.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub leased: u32,
    /// Where the round of pictures stands.
    pub picture_turn: u32,
    /// Expected length of serving one party, by service: all that formats before 3 say of how long serving takes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub estimates: BTreeMap<ServiceId, Span>,
    /// How long serving one party takes, by service, frozen for the day.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub laws: BTreeMap<ServiceId, Law>,
    /// What the days before taught.
    #[serde(default, skip_serializing_if = "Learnt::is_empty")]
    pub learnt: Learnt,
    /// What the day's forecasts begin with.
    #[serde(default, skip_serializing_if = "Weights::is_empty")]
    pub weights: Weights,
    /// The journal's format.
    pub format: u16,
    /// Fingerprint of the keys that belong to the journal.
    pub key_fingerprint: String,
    /// The settings in force.
    pub settings: Arc<Settings>,
    /// Appointments to come, and those of the last days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<Arc<Appointment>>,
    /// Absences that are not over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub absences: BTreeMap<u64, Arc<Absence>>,
    /// Those who would like an earlier appointment.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub wait_list: BTreeMap<AppointmentId, Entry>,
    /// The newest requests of the day before, still to be answered alike if they are repeated; in the order of their events.
    pub requests: Vec<KeptRequest>,
}

impl DayOpened {
    /// How long serving one party takes, by service; events of before format 3 name its mean alone.
    #[must_use]
    pub fn laws(&self) -> BTreeMap<ServiceId, Law> {
        let of_mean = |mean: &Span| Law::expected(u16::try_from(mean.whole_minutes()).unwrap_or(u16::MAX));
        if self.laws.is_empty() {
            self.estimates.iter().map(|(service, mean)| (service.clone(), of_mean(mean))).collect()
        } else {
            self.laws.clone()
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}
