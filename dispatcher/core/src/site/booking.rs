//! What a site settles about appointments: how many of its time may be booked, and who is there when.

use std::collections::BTreeSet;

use avanti_model::{DeskId, Language, ServiceId, limits};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Faults, Settings};
use crate::hours::Hours;

/// The figures by which appointments are booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Booking {
    /// How much of the time of desks and mediators the public may book, in percent; the rest is kept for walk-ins.
    pub share_percent: u8,
    /// How many days ahead bookings are taken.
    pub days_ahead: u16,
    /// How long before it begins a slot can be booked last, in minutes.
    pub lead_minutes: u16,
    /// How long before the appointment one can check in, in minutes.
    pub check_in_minutes: u16,
    /// From how many people on a party gets a longer slot.
    pub long_party: u8,
    /// How long a longer slot is, in percent of the usual one: for large parties, and for whoever needs more time.
    pub long_percent: u16,
    /// How long an earlier time is held for whoever it is offered to, in minutes, counted while the doors are open or from when
    /// they open next; 0 offers none.
    #[serde(skip_serializing_if = "is_usual_offer")]
    pub offer_minutes: u16,
    /// How long before it begins an earlier time is offered last, in minutes.
    #[serde(skip_serializing_if = "is_usual_notice")]
    pub offer_notice_minutes: u16,
    /// Other sites within whose pages the booking pages may stand, as `https://www.comune.example.it`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub frame_origins: Vec<String>,
}

/// How long an earlier time is held where nothing else is said, in minutes.
const OFFER_MINUTES: u16 = 60;
/// How long before it begins an earlier time is offered last where nothing else is said, in minutes.
const OFFER_NOTICE_MINUTES: u16 = 120;

impl Default for Booking {
    fn default() -> Self {
        Self {
            share_percent: 65,
            days_ahead: 28,
            lead_minutes: 30,
            check_in_minutes: 60,
            long_party: 4,
            long_percent: 150,
            offer_minutes: OFFER_MINUTES,
            offer_notice_minutes: OFFER_NOTICE_MINUTES,
            frame_origins: Vec::new(),
        }
    }
}

/// Whether a text names a site and nothing more, so that it can stand in a header. Without TLS anybody on the way could be that site;
/// this machine alone is believed so.
fn is_origin(text: &str) -> bool {
    let secure = text.strip_prefix("https://");
    let Some(host) = secure.or_else(|| text.strip_prefix("http://").filter(|host| host.split(':').next() == Some("localhost"))) else {
        return false;
    };
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
    named && port.parse::<u16>().is_ok() && host.len() <= limits::NAME_MAX_CHARS
}

/// What is usual need not be written: settings that know nothing of it stay as they were.
fn is_usual_offer(minutes: &u16) -> bool {
    *minutes == OFFER_MINUTES
}

fn is_usual_notice(minutes: &u16) -> bool {
    *minutes == OFFER_NOTICE_MINUTES
}

/// A clerk's usual time at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// The desk.
    #[schema(value_type = String)]
    pub desk: DeskId,
    /// When, within the hours of site and desk.
    #[schema(value_type = String)]
    pub hours: Hours,
    /// The languages that are spoken there then.
    #[schema(value_type = Vec<String>)]
    pub languages: BTreeSet<Language>,
    /// The services that are given there then; all that the desk can give where none is named.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[schema(value_type = Vec<String>)]
    pub services: BTreeSet<ServiceId>,
}

/// A mediator, who brings a language to whatever desk it is needed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Mediator {
    /// How the site calls the place, not the person: `bengali-1`.
    pub id: String,
    /// What desks are shown when the mediator is needed there, such as a room and a telephone number; left out, the id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The languages.
    #[schema(value_type = Vec<String>)]
    pub languages: BTreeSet<Language>,
    /// When they are there, within the hours of the site.
    #[schema(value_type = String)]
    pub hours: Hours,
}

/// Slots for many at once, such as a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// When each begins and ends, within the hours of the service: `Tu,Th 10:00-11:30`.
    #[schema(value_type = String)]
    pub hours: Hours,
    /// How many people one takes.
    pub places: u16,
}

impl Settings {
    pub(super) fn booking_faults(&self, faults: &mut Faults) {
        let booking = &self.booking;
        if booking.share_percent > 100 {
            faults.add("booking.share_percent", "must be at most 100");
        }
        if booking.days_ahead > limits::DAYS_AHEAD_MAX {
            faults.add("booking.days_ahead", format!("must be at most {}", limits::DAYS_AHEAD_MAX));
        }
        if booking.long_percent < 100 || booking.long_percent > 400 {
            faults.add("booking.long_percent", "must be 100 to 400");
        }
        if booking.offer_minutes > booking.offer_notice_minutes {
            faults.add("booking.offer_minutes", "must be at most offer_notice_minutes");
        }
        faults.most("booking.frame_origins", booking.frame_origins.len(), limits::FRAME_ORIGINS_MAX);
        for (index, origin) in booking.frame_origins.iter().enumerate().filter(|(_, origin)| !is_origin(origin)) {
            faults.add(format!("booking.frame_origins.{index}"), format!("“{origin}” is no origin, such as https://www.comune.example.it"));
        }
        faults.most("mediators", self.mediators.len(), limits::MEDIATORS_MAX);
        faults.most("shifts", self.shifts.len(), limits::SHIFTS_MAX);
        faults.unique("mediators", self.mediators.iter().map(|mediator| &mediator.id));
        for (index, mediator) in self.mediators.iter().enumerate() {
            faults.text(format!("mediators.{index}.id"), &mediator.id, limits::ID_MAX_BYTES);
            if let Some(label) = &mediator.label {
                faults.text(format!("mediators.{index}.label"), label, limits::SERVICE_NAME_MAX_CHARS);
            }
            if mediator.languages.is_empty() {
                faults.add(format!("mediators.{index}.languages"), "names no language");
            }
        }
        for (index, shift) in self.shifts.iter().enumerate() {
            let place = format!("shifts.{index}");
            let Some((_, desk)) = self.desk(&shift.desk) else {
                faults.add(format!("{place}.desk"), format!("“{}” is none of the site's desks", shift.desk));
                continue;
            };
            if shift.languages.is_empty() {
                faults.add(format!("{place}.languages"), "names no language");
            }
            if let Some(other) = shift.services.iter().find(|service| !desk.services.contains(service)) {
                faults.add(format!("{place}.services"), format!("“{other}” is not given at desk “{}”", desk.id));
            }
        }
        for (index, service) in self.services.iter().enumerate() {
            let long = u32::from(service.appointment_minutes.unwrap_or(5)) * u32::from(booking.long_percent) / 100;
            if service.appointment_minutes.is_some_and(|minutes| minutes < 5) || long > u32::from(limits::APPOINTMENT_MAX_MINUTES) {
                let most = limits::APPOINTMENT_MAX_MINUTES;
                faults.add(format!("services.{index}.appointment_minutes"), format!("must be 5 to {most}, longer slots included"));
            }
            if let Some(sessions) = &service.sessions {
                if sessions.places == 0 || sessions.places > limits::SESSION_PLACES_MAX {
                    faults.add(format!("services.{index}.sessions.places"), format!("must be 1 to {}", limits::SESSION_PLACES_MAX));
                }
                if service.appointment_minutes.is_some() {
                    faults.add(format!("services.{index}.sessions"), "a service has either sessions or appointment_minutes");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_origin;

    #[test]
    fn an_origin_is_a_site_with_tls_and_nothing_that_could_say_more_in_a_header() {
        for good in ["https://www.comune.example.it", "https://comune.example.it:8443", "http://localhost:8080"] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "*",
            "https://",
            "https://*",
            "https:",
            "http://comune.example.it",
            "https://a.example/page",
            "https://a.example; x",
            "https://a b",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }
}
