//! What a kiosk is told: services, and whether tickets are handed out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Site;

/// Everything a kiosk shows before the choice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct KioskView {
    /// The site.
    pub site: Site,
    /// Its services, in order.
    pub services: Vec<Service>,
    /// The latest ticket that a clerk asked some kiosk to print: when it changes, a kiosk looks whether it has one to print.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prints: Option<u64>,
}

/// What has changed on a kiosk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct KioskChange {
    /// Services that are not as they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceState>,
    /// The latest ticket that a clerk asked some kiosk to print, where that is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prints: Option<u64>,
}

/// What changes of a service during a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceState {
    /// Its id.
    pub id: String,
    /// Whether tickets are handed out for it.
    pub open: bool,
    /// Visits that wait for it.
    pub waiting: u32,
}

/// A service on a kiosk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its name by language tag; Italian (`it`) is always there.
    pub names: BTreeMap<String, String>,
    /// Name of its pictogram.
    pub pictogram: String,
    /// Whether tickets are handed out for it.
    pub open: bool,
    /// Visits that wait for it.
    pub waiting: u32,
    /// Whether appointments can be booked for it.
    #[serde(default)]
    pub bookable: bool,
}

impl KioskView {
    /// Takes a change in.
    pub fn take_in(&mut self, change: &KioskChange) {
        self.prints = change.prints.or(self.prints);
        for service in &change.services {
            if let Some(mine) = self.services.iter_mut().find(|mine| mine.id == service.id) {
                mine.open = service.open;
                mine.waiting = service.waiting;
            }
        }
    }
}

impl Service {
    /// Its name in a language, or in Italian where it has none.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        self.names.get(language).or_else(|| self.names.get("it")).map_or(self.id.as_str(), String::as_str)
    }
}
