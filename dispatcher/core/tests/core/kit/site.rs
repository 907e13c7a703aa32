//! The site of the tests: what the Milano Welcome Center would be with three services and six desks,
//! and short names for its parts.

use avanti_core::{Command, Settings, visit::Need};
use avanti_model::{AgentId, DeskId, DeviceId, Language, Principal, RequestKey, ServiceDay, ServiceId, Timestamp};
use jiff::{
    civil::{self, Date},
    tz::TimeZone,
};

/// The Monday on which most scenarios play.
pub(crate) const MONDAY: Date = civil::date(2026, 11, 23);

/// Desk, agent and languages of a fully staffed day.
pub(crate) const STAFF: [(&str, &str, &[&str]); 6] = [
    ("d1", "anna", &["it", "en"]),
    ("d2", "bruno", &["it", "ar", "en"]),
    ("d3", "carla", &["it", "bn"]),
    ("d4", "dario", &["it", "ar"]),
    ("d5", "elena", &["it", "en"]),
    ("d6", "fatima", &["it", "ar", "bn"]),
];

/// Three services of two organisations, six desks and four languages.
pub(crate) fn settings() -> Settings {
    let service =
        |id: &str, minutes: u16| serde_json::json!({ "id": id, "pictogram": id, "names": { "it": id, "en": id }, "minutes": minutes });
    let desk = |id: &str, services: &[&str], step_free: bool| serde_json::json!({ "id": id, "label": id.trim_start_matches('d'), "services": services, "step_free": step_free });
    serde_json::from_value(serde_json::json!({
        "version": 1,
        "site": "milano",
        "name": "Milano Welcome Center",
        "time_zone": "Europe/Rome",
        "hours": "Mo-Fr 09:00-17:00",
        "languages": ["it", "en", "ar", "bn"],
        "discreet": ["bn"],
        // What is tested of intake says so.
        "rules": { "intake": "off" },
        "organisations": {
            "amapola": { "name": "Amapola", "services": ["welcome", "social"] },
            "farsi-prossimo": { "name": "Farsi Prossimo", "services": ["legal"] },
        },
        "services": [service("welcome", 10), service("social", 30), service("legal", 20)],
        "desks": [
            desk("d1", &["welcome"], true),
            desk("d2", &["welcome"], false),
            desk("d3", &["welcome", "social"], true),
            desk("d4", &["social"], false),
            desk("d5", &["legal"], false),
            desk("d6", &["legal", "social"], true),
        ],
    }))
    .expect("the settings of the tests can be read")
}

pub(crate) fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").expect("the bundled database has Rome")
}

/// The moment at which the wall clock of the centre shows `hh:mm` on a date.
pub(crate) fn moment(date: Date, hour: &str) -> Timestamp {
    let time = civil::Time::strptime("%H:%M", hour).expect("hours are written as hh:mm");
    ServiceDay::of_date(date).at(time, &rome())
}

pub(crate) fn issue(service: &str, language: &str, needs: &[Need]) -> Command {
    Command::IssueTicket {
        service: self::service(service),
        reads: self::language(language),
        speaks: Vec::new(),
        party: 1,
        needs: needs.iter().copied().collect(),
        slot: None,
    }
}

pub(crate) fn open(desk: &str, agent: &str, languages: &[&str]) -> Command {
    Command::OpenDesk {
        desk: self::desk(desk),
        agent: self::agent(agent),
        languages: languages.iter().map(|tag| language(tag)).collect(),
        services: ["welcome", "social", "legal"].into_iter().map(service).collect(),
        until: None,
    }
}

pub(crate) fn kiosk() -> Principal {
    Principal::Device("kiosk-1".parse::<DeviceId>().expect("a slug"))
}

pub(crate) fn person(agent: &str) -> Principal {
    Principal::Agent(self::agent(agent))
}

pub(crate) fn agent(id: &str) -> AgentId {
    id.parse().expect("a slug")
}

pub(crate) fn desk(id: &str) -> DeskId {
    id.parse().expect("a slug")
}

pub(crate) fn service(id: &str) -> ServiceId {
    id.parse().expect("a slug")
}

pub(crate) fn language(tag: &str) -> Language {
    tag.parse().expect("a language tag")
}

pub(crate) fn request_key(key: &str) -> RequestKey {
    key.parse().expect("a request key")
}
