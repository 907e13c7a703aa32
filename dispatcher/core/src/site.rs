//! A site's settings: services, desks, hours and rules. They are state and change by event.
//! Reading them from files is the shell's work; judging them is done here.

mod booking;
mod calendar;

use std::collections::{BTreeMap, BTreeSet};

use avanti_model::{DeskId, Language, OrganisationId, ServiceId, SiteId, limits};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use booking::{Booking, Mediator, Sessions, Shift};
pub use calendar::Exception;

use crate::{hours::Hours, intake::IntakeRule};

/// Everything that a site decides for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Rises by one with each change.
    pub version: u32,
    /// The site's id, part of every address.
    #[schema(value_type = String)]
    pub site: SiteId,
    /// The site's own name, the same in all languages.
    pub name: String,
    /// IANA name of the site's time zone.
    pub time_zone: String,
    /// When the doors are open.
    #[schema(value_type = String)]
    pub hours: Hours,
    /// Days on which they keep other hours; no two of them on the same day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// Languages offered on screens, in the order in which they are shown.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
    /// Languages that are never shown or spoken alone on a board, since they tell where somebody comes from.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    pub discreet: BTreeSet<Language>,
    /// Organisations that work at the site, with the services each offers.
    #[schema(value_type = BTreeMap<String, Organisation>)]
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// What people come for, in the order in which it is shown.
    pub services: Vec<Service>,
    /// Where people are served.
    pub desks: Vec<Desk>,
    /// Who is usually at which desk when: what can be booked follows from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
    /// Mediators, who bring a language to a desk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mediators: Vec<Mediator>,
    /// The figures by which appointments are booked.
    #[serde(default)]
    pub booking: Booking,
    /// Whether people in the hall take tickets with their own phones.
    #[serde(default, skip_serializing_if = "PhoneTickets::is_off")]
    pub phone_tickets: PhoneTickets,
    /// The figures of the calling rule.
    #[serde(default)]
    pub rules: Rules,
}

/// Whether people in the hall take tickets with their own phones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PhoneTickets {
    /// Nobody does.
    #[default]
    Off,
    /// Whoever knows the code that changes on the board, and so is there.
    Code,
    /// Whoever opens the page, from wherever they are.
    Open,
}

impl PhoneTickets {
    fn is_off(&self) -> bool {
        *self == Self::Off
    }
}

/// An organisation and what its agents may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// The services it offers: its agents see no visit of another.
    #[schema(value_type = Vec<String>)]
    pub services: BTreeSet<ServiceId>,
}

/// What people come for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its id.
    #[schema(value_type = String)]
    pub id: ServiceId,
    /// Name of the pictogram on its button.
    pub pictogram: String,
    /// Its name by language; Italian is always there.
    #[schema(value_type = BTreeMap<String, String>)]
    pub names: BTreeMap<Language, String>,
    /// Expected length of serving one party, in minutes, until it is learnt.
    pub minutes: u16,
    /// Its own promise to walk-ins, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise_minutes: Option<u16>,
    /// How long an appointment for it usually is, in minutes; it takes none of single parties where this is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment_minutes: Option<u16>,
    /// Its sessions, if it is given to many at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Sessions>,
    /// When tickets for it are handed out, within the hours of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub hours: Option<Hours>,
}

/// A place where a person is served.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// Its id.
    #[schema(value_type = String)]
    pub id: DeskId,
    /// What is written over it: `1`, `B`.
    pub label: String,
    /// The services that can be given at it.
    #[schema(value_type = Vec<String>)]
    pub services: BTreeSet<ServiceId>,
    /// Whether one can get there without a step.
    #[serde(default)]
    pub step_free: bool,
    /// When it can be counted on, within the hours of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub hours: Option<Hours>,
    /// The public name under which an appointment can ask for this desk, and only this desk: that of whoever is always there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub professional: Option<String>,
}

/// The figures of Promised Time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Promise to a walk-in, in minutes from the ticket.
    pub walk_in_minutes: u16,
    /// Promise to the priority group, in minutes from the ticket.
    pub priority_minutes: u16,
    /// Promise to whoever has an appointment, in minutes from its time, or from their coming if that is later.
    pub booked_minutes: u16,
    /// What the public is told of the same: a call after these minutes breaks the promise, and is what the rule works against.
    pub booked_public_minutes: u16,
    /// How long before an appointment it is called at the earliest while others wait, in minutes.
    pub early_minutes: u16,
    /// How late one may come and still count as booked, in minutes after the appointment.
    pub grace_minutes: u16,
    /// After how many minutes an appointment lapses and its visitor is a walk-in.
    pub lapse_minutes: u16,
    /// How much shorter than a walk-in's the promise is to whoever came after the grace time, in minutes.
    pub late_booked_credit_minutes: u16,
    /// How many calls in a row may keep the promise to somebody booked before one whose call-by time is earlier.
    pub promise_run_max: u8,
    /// How many who came later may be called before a visit until nobody booked goes before it for their promise's sake.
    pub overtakes_max: u8,
    /// After how many minutes of waiting nobody booked goes before a visit for their promise's sake.
    pub passed_wait_max_minutes: u16,
    /// How long before a visit's last desk ends it is looked at whether it can still be served, in minutes.
    pub last_call_minutes: u16,
    /// How many minutes more than serving it usually takes must be left for it then.
    pub last_call_margin_minutes: u16,
    /// What must hold for whoever still gets a ticket: `called` before the doors close, `finished` by then, or nothing (`off`).
    pub intake: IntakeRule,
    /// Most that scarcity of desks moves a call forward, in minutes.
    pub scarcity_max_minutes: u16,
    /// How much later a visit stands after each call that it missed, in minutes.
    pub miss_minutes: u16,
    /// After how many seconds a call that nobody answered is repeated by itself.
    pub repeat_seconds: u16,
    /// How often a call is repeated by itself.
    pub repeats: u8,
    /// After how many seconds the desk is asked whether the visitor came.
    pub ask_seconds: u16,
    /// Whether mediators are counted on when people are called: whoever speaks a language of theirs alone is called to any fit desk
    /// while one of them is there and with nobody else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub call_mediators: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            walk_in_minutes: 45,
            priority_minutes: 15,
            booked_minutes: 5,
            booked_public_minutes: 10,
            early_minutes: 10,
            grace_minutes: 10,
            lapse_minutes: 30,
            late_booked_credit_minutes: 15,
            promise_run_max: 2,
            overtakes_max: 10,
            passed_wait_max_minutes: 90,
            last_call_minutes: 30,
            last_call_margin_minutes: 10,
            intake: IntakeRule::Called,
            scarcity_max_minutes: 20,
            miss_minutes: 10,
            repeat_seconds: 60,
            repeats: 2,
            ask_seconds: 180,
            call_mediators: false,
        }
    }
}

/// Shortest time between a call and its repetition by itself, in seconds.
const REPEAT_MIN_SECONDS: u16 = 20;

/// One mistake in settings, with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct SettingsFault {
    /// Where, as a path of keys such as `desks.3.services`.
    pub place: String,
    /// What is wrong and what would be right.
    pub fault: String,
}

impl Service {
    /// Whether it can be booked, by the settings.
    #[must_use]
    pub fn takes_appointments(&self) -> bool {
        self.appointment_minutes.is_some() || self.sessions.is_some()
    }
}

impl Settings {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> Option<&Service> {
        self.services.iter().find(|service| service.id == *id)
    }

    /// The desk with this id and its place in the list.
    #[must_use]
    pub fn desk(&self, id: &DeskId) -> Option<(usize, &Desk)> {
        self.desks.iter().enumerate().find(|(_, desk)| desk.id == *id)
    }

    /// The site's time zone; UTC where the name is unknown, which `faults` reports.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// Every mistake in the settings; none means that a site can run on them.
    #[must_use]
    pub fn faults(&self) -> Vec<SettingsFault> {
        let mut faults = Faults::default();
        if TimeZone::get(&self.time_zone).is_err() {
            faults.add("time_zone", format!("“{}” is no time zone: write one such as Europe/Rome", self.time_zone));
        }
        if !self.languages.contains(&Language::italian()) {
            faults.add("languages", "Italian (it) is missing: every visitor's words are repeated in it");
        }
        faults.unique("languages", self.languages.iter());
        faults.text("name", &self.name, limits::NAME_MAX_CHARS);
        self.calendar_faults(&mut faults);
        faults.bounded("services", self.services.len(), limits::SERVICES_MAX);
        faults.bounded("desks", self.desks.len(), limits::DESKS_MAX);
        faults.unique("services", self.services.iter().map(|service| &service.id));
        faults.unique("desks", self.desks.iter().map(|desk| &desk.id));
        faults.unique("desks", self.desks.iter().map(|desk| &desk.label));
        if self.rules.repeats > 0 && self.rules.repeat_seconds < REPEAT_MIN_SECONDS {
            faults.add("rules.repeat_seconds", format!("must be at least {REPEAT_MIN_SECONDS}, or nobody has the time to come"));
        }
        if self.rules.lapse_minutes < self.rules.grace_minutes {
            faults.add("rules.lapse_minutes", "must not be less than grace_minutes");
        }
        if self.rules.repeats > limits::RECALLS_MAX {
            faults.add("rules.repeats", format!("must be at most {}", limits::RECALLS_MAX));
        }
        self.booking_faults(&mut faults);
        for (index, service) in self.services.iter().enumerate() {
            for (language, name) in &service.names {
                faults.text(format!("services.{index}.names.{language}"), name, limits::SERVICE_NAME_MAX_CHARS);
            }
            if !service.names.contains_key(&Language::italian()) {
                faults.add(format!("services.{index}.names"), format!("“{}” has no Italian name", service.id));
            }
            if service.minutes == 0 {
                faults.add(format!("services.{index}.minutes"), "must be at least 1");
            }
        }
        for (index, desk) in self.desks.iter().enumerate() {
            let place = format!("desks.{index}");
            faults.text(format!("{place}.label"), &desk.label, limits::DESK_LABEL_MAX_CHARS);
            if let Some(name) = &desk.professional {
                faults.text(format!("{place}.professional"), name, limits::SERVICE_NAME_MAX_CHARS);
            }
            self.known(&mut faults, &format!("{place}.services"), &desk.services);
        }
        for (id, organisation) in &self.organisations {
            faults.text(format!("organisations.{id}.name"), &organisation.name, limits::NAME_MAX_CHARS);
            self.known(&mut faults, &format!("organisations.{id}.services"), &organisation.services);
        }
        faults.0
    }

    fn known(&self, faults: &mut Faults, place: &str, services: &BTreeSet<ServiceId>) {
        if services.is_empty() {
            faults.add(place, "names no service");
        }
        for id in services {
            if self.service(id).is_none() {
                faults.add(place, format!("“{id}” is none of the site's services"));
            }
        }
    }
}

#[derive(Debug, Default)]
struct Faults(Vec<SettingsFault>);

impl Faults {
    fn add(&mut self, place: impl Into<String>, fault: impl Into<String>) {
        self.0.push(SettingsFault { place: place.into(), fault: fault.into() });
    }

    fn unique<T: Ord + std::fmt::Display>(&mut self, place: &str, items: impl Iterator<Item = T>) {
        let mut seen = BTreeSet::new();
        for item in items {
            let text = item.to_string();
            if !seen.insert(item) {
                self.add(place, format!("“{text}” stands there twice"));
            }
        }
    }

    fn text(&mut self, place: impl Into<String>, text: &str, most: usize) {
        let length = text.chars().count();
        if text.trim().is_empty() || length > most {
            self.add(place, format!("must have 1 to {most} characters"));
        } else if text.chars().any(char::is_control) {
            self.add(place, "must be one line without control characters");
        }
    }

    fn most(&mut self, place: &str, count: usize, most: usize) {
        if count > most {
            self.add(place, format!("must have at most {most} entries, not {count}"));
        }
    }

    fn bounded(&mut self, place: &str, count: usize, most: usize) {
        if count == 0 || count > most {
            self.add(place, format!("must have 1 to {most} entries, not {count}"));
        }
    }
}
