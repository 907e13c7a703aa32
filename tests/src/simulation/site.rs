//! The site of the simulation: small, so that its desks compete for the same visitors.

use avanti_core::{Command, Settings};
use avanti_model::{AgentId, DeskId, Language, ServiceId, Timestamp};
use serde_json::json;

/// When the world begins: ten minutes before a service day ends, so that a clock that jumps turns the day.
pub(super) const BEGINS: Timestamp = Timestamp::from_millis(1_795_488_600_000);

pub(super) const DESKS: [(&str, &str); 3] = [("d1", "anna"), ("d2", "bruno"), ("d3", "carla")];
pub(super) const SERVICES: [&str; 2] = ["welcome", "legal"];
pub(super) const LANGUAGES: [&str; 3] = ["it", "ar", "bn"];

pub(super) fn settings() -> Settings {
    let service = |id: &str| json!({ "id": id, "pictogram": id, "names": { "it": id }, "minutes": 10 });
    let desk = |id: &str, services: &[&str]| json!({ "id": id, "label": id, "services": services, "step_free": true });
    serde_json::from_value(json!({
        "version": 1,
        "site": "milano",
        "name": "Milano Welcome Center",
        "time_zone": "Europe/Rome",
        "hours": "Mo-Fr 09:00-17:00",
        "languages": LANGUAGES,
        "organisations": { "amapola": { "name": "Amapola", "services": SERVICES } },
        "services": SERVICES.map(service),
        "desks": [desk("d1", &["welcome"]), desk("d2", &["welcome", "legal"]), desk("d3", &["legal"])],
    }))
    .expect("the settings of the simulation can be read")
}

pub(super) fn desk(id: &str) -> DeskId {
    id.parse().expect("a slug")
}

pub(super) fn agent(id: &str) -> AgentId {
    id.parse().expect("a slug")
}

pub(super) fn service(id: &str) -> ServiceId {
    id.parse().expect("a slug")
}

pub(super) fn language(tag: &str) -> Language {
    tag.parse().expect("a language tag")
}

/// A party of one takes a ticket.
pub(super) fn ticket(service: &str, reads: &str) -> Command {
    Command::IssueTicket {
        service: self::service(service),
        reads: language(reads),
        speaks: Vec::new(),
        party: 1,
        needs: [].into(),
        slot: None,
    }
}

/// An agent opens a desk and speaks everything.
pub(super) fn open(desk: &str, agent: &str) -> Command {
    Command::OpenDesk {
        desk: self::desk(desk),
        agent: self::agent(agent),
        languages: LANGUAGES.map(language).into(),
        services: SERVICES.map(service).into(),
        until: None,
    }
}
