//! What staff are told: desks, and visits of the services that their organisation offers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Picture, Site, http::Forecast, print::PrintRow};

/// Everything a desk screen shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct DeskView {
    /// The site.
    pub site: Site,
    /// All desks, in order.
    pub desks: Vec<DeskRow>,
    /// Those who wait and those who are away for a while, in the order of their call-by times.
    pub queue: Vec<VisitRow>,
    /// Names of the services that may be seen, by service and language tag.
    pub services: BTreeMap<String, BTreeMap<String, String>>,
    /// Tickets that kiosks print for clerks, or have printed lately, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prints: Vec<PrintRow>,
}

/// What has changed on a desk screen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct DeskChange {
    /// Desks that are not as they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub desks: Vec<DeskRow>,
    /// Visits that wait or are away and are new or not as they were; the list is ordered by `call_by`, then `reference`, then `number`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub queue: Vec<VisitRow>,
    /// Visits that neither wait nor are away any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<String>,
    /// Tickets that kiosks print for clerks, where they are not as they were: all that may be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prints: Vec<PrintRow>,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct DeskRow {
    /// Its id.
    pub id: String,
    /// What is written over it.
    pub label: String,
    /// Whether one can get there without a step.
    pub step_free: bool,
    /// Services that can be given at it.
    pub services: Vec<String>,
    /// Who sits there; none while it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// What it is doing.
    pub state: DeskState,
    /// Its pause, while it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
    /// The session of many people that it holds, where it may be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<DeskSession>,
    /// The visit that is called to it or served at it, where it may be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<VisitRow>,
    /// What it could take back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
}

/// What a desk is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeskState {
    /// Nobody sits there.
    Closed,
    /// Open, without a visit.
    Idle,
    /// A visit is called to it.
    Called,
    /// A visit is served at it.
    Serving,
    /// Open, and calls nobody for a while.
    Paused,
    /// It holds a session of many people.
    Session,
}

/// A session that a desk holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeskSession {
    /// The service.
    pub service: String,
    /// When it begins by the timetable, RFC 3339.
    pub slot: String,
    /// When it ends by the timetable, RFC 3339.
    pub ends_at: String,
    /// How many parties were called and are not marked as present.
    pub called: u32,
    /// How many parties are marked as present.
    pub present: u32,
}

/// A pause of a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Pause {
    /// Why: `break`, `paperwork`, `meal`, `meeting` or `other`.
    pub reason: String,
    /// Since when, RFC 3339.
    pub since: String,
    /// Whether it has lasted so long that the desk is no longer counted on.
    pub away: bool,
}

/// A clerk at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Agent {
    /// Who, opaquely.
    pub id: String,
    /// The languages spoken there.
    pub languages: Vec<String>,
    /// The services given there.
    pub services: Vec<String>,
}

/// An act that could be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Undo {
    /// Which act: `next`, `arrived`, `missed`, `finish`, `park`, `resume` or `transfer`.
    pub act: String,
    /// The visit it was about.
    pub visit: String,
    /// That visit's number.
    pub number: u32,
    /// When it was done, RFC 3339.
    pub at: String,
    /// Until when it can be taken back, RFC 3339.
    pub until: String,
}

/// A visit as staff see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct VisitRow {
    /// Its id.
    pub visit: String,
    /// Its number.
    pub number: u32,
    /// Its picture.
    pub picture: Picture,
    /// The service of the step it is at.
    pub service: String,
    /// The language of its screens.
    pub language: String,
    /// Languages it can be served in, best first.
    pub speaks: Vec<String>,
    /// How many people it is.
    pub party_size: u8,
    /// What it needs.
    pub needs: Vec<String>,
    /// When the ticket was issued, RFC 3339.
    pub issued_at: String,
    /// Its reference time, RFC 3339: from when the promise counts.
    pub reference: String,
    /// Its call-by time, RFC 3339.
    pub call_by: String,
    /// What set its promise: `walk_in`, `booked`, `late_booked` or `priority`.
    pub group: String,
    /// The slot of its appointment, RFC 3339, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// How long it was told, with its ticket, that it would wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Forecast>,
    /// Calls it missed.
    pub misses: u8,
    /// Open desks that can serve it; 0 means that it waits for one to open.
    pub able_desks: u16,
    /// How it stands with the mediator whom it needs because nobody at an open desk speaks with it: `free`, `busy` with others, or
    /// `away`; none where it needs none, or the site does not count on mediators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mediator: Option<String>,
    /// The only desk that may call it, while that desk can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_desk: Option<String>,
    /// Its time away, while it is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// Its call, once it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
}

/// Who waits for help at kiosks, and nobody goes yet; it replaces what was said before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HelpCalls {
    /// The calls, the oldest first.
    pub calls: Vec<HelpCall>,
}

/// Somebody who waits for help at a kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HelpCall {
    /// The kiosk's id.
    pub device: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// Since when somebody waits, RFC 3339.
    pub since: String,
}

/// A time away: from the desk in mid-visit, or of a visitor who stepped out before the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Away {
    /// The desk that expects it back; none where its visitor stepped out before the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// Since when, RFC 3339.
    pub since: String,
    /// When it is expected back, RFC 3339; from then on it waits to be called.
    pub back_at: String,
}

/// A call to a desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Call {
    /// The mediator who is needed at the desk for it, as the site has it shown there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mediator: Option<String>,
    /// When it was made first, RFC 3339.
    pub called_at: String,
    /// When the visitor came, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived_at: Option<String>,
    /// How often it was made.
    pub calls: u8,
    /// When the desk is asked whether the visitor came, RFC 3339; none once they came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_at: Option<String>,
    /// Why this visit.
    pub reason: Reason,
}

/// Why a visit was called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reason {
    /// The reason's code.
    pub code: String,
    /// The reason in one sentence.
    pub sentence: String,
    /// Why staff chose the visit, where they did: `returned`, `agreed`, `unwell`, `children`, `colleague` or `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
}

impl DeskView {
    /// Takes a change in.
    pub fn take_in(&mut self, change: &DeskChange) {
        for desk in &change.desks {
            if let Some(mine) = self.desks.iter_mut().find(|mine| mine.id == desk.id) {
                *mine = desk.clone();
            }
        }
        self.queue.retain(|mine| !change.gone.contains(&mine.visit) && !change.queue.iter().any(|row| row.visit == mine.visit));
        self.queue.extend(change.queue.iter().cloned());
        self.queue.sort_by(|a, b| (&a.call_by, &a.reference, a.number).cmp(&(&b.call_by, &b.reference, b.number)));
    }
}
