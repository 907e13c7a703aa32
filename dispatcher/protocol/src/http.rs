//! Bodies of requests and answers over HTTP.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    Picture,
    desk::{DeskRow, Reason, VisitRow},
};

/// `POST /tickets`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTicket {
    /// For which service.
    pub service: String,
    /// The language of the visitor's screens.
    pub language: String,
    /// Languages they can be served in, best first; left out, it is the one they read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks: Vec<String>,
    /// How many people they are.
    #[serde(default = "one")]
    pub party_size: u8,
    /// What they need: `step_free`, `more_time`, `fetch_me`, `quiet_place`, `priority`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// What was scanned of a token that was handed out in the line before the door: whoever has one waits since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
}

fn one() -> u8 {
    1
}

/// A ticket as its visitor gets it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Ticket {
    /// The visit's id.
    pub visit: String,
    /// The number to watch for.
    pub number: u32,
    /// The picture to watch for.
    pub picture: Picture,
    /// The service.
    pub service: String,
    /// The language of the visitor's screens.
    pub language: String,
    /// When it was issued, RFC 3339.
    pub issued_at: String,
    /// Visits before it.
    pub ahead: u32,
    /// Whether a desk is open that can serve it: where none is, those before it say nothing. An older dispatcher does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub servable: Option<bool>,
    /// How long the wait will likely be.
    pub forecast: Option<Forecast>,
    /// When it is early enough to be back, RFC 3339, for whoever waits so long that they need not wait here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_by: Option<String>,
    /// What a phone opens to follow it.
    pub phone_url: String,
    /// Whether it was issued in training and counts for nothing.
    pub training: bool,
}

/// How long a wait will likely be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Forecast {
    /// Hardly less than this, in minutes.
    pub from_minutes: u32,
    /// Hardly more than this, in minutes.
    pub to_minutes: u32,
}

/// `GET /services`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Services {
    /// The site's services, in order.
    pub services: Vec<Service>,
}

/// A service, named in the language that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The language of the name: Italian where it has none in the language asked for.
    pub language: String,
    /// Whether tickets are handed out for it.
    pub open: bool,
    /// Why not: `intake_closed` while the doors are closed, `day_full` where nobody more can be served today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_because: Option<String>,
    /// When the doors open next, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
    /// Visits that wait for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<u32>,
    /// How long a new ticket would likely wait.
    pub forecast: Option<Forecast>,
    /// The next slot that could be booked, RFC 3339, where there are no tickets; told to those who are told `waiting`.
    pub next_slot: Option<String>,
    /// Whether appointments can be booked for it. An older dispatcher does not tell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bookable: bool,
}

/// `POST /desks/{desk}/sign-in`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInAtDesk {
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Services given there; left out, all that the desk and the agent's organisation can give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Until when the agent stays, as `13:00` by the site's clock, where that is before the doors close: near that time nothing is
    /// begun that takes longer while another desk can do it, and who needs this desk is called before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// `POST /desks/{desk}/next`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Next {
    /// The visit that the clerk sees at the desk, and that is finished by this; `null` for none.
    pub finish: Option<String>,
}

/// Every other act of a desk: it names the visit that the clerk sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnVisit {
    /// The visit.
    pub visit: String,
}

/// `POST /desks/{desk}/call`: a visit that staff choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CallVisit {
    /// The visit.
    pub visit: String,
    /// Why this one: `returned`, `agreed`, `unwell`, `children`, `colleague` or `other`.
    pub reason: String,
}

/// `POST /desks/{desk}/park`: sends the visit away for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ParkVisit {
    /// The visit that the clerk sees.
    pub visit: String,
    /// For how many minutes, 1 to 240.
    pub minutes: u16,
}

/// `POST /desks/{desk}/transfer`: passes the visit on, with its place kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferVisit {
    /// The visit that the clerk sees.
    pub visit: String,
    /// The service that it goes to.
    pub service: String,
    /// The only desk that shall call it; left out, any that can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
}

/// `POST /desks/{desk}/pause`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PauseDesk {
    /// Why: `break`, `paperwork`, `meal`, `meeting` or `other`.
    pub reason: String,
}

/// A visit that a desk called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CalledVisit {
    /// The visit's id.
    pub visit: String,
    /// Its number.
    pub number: u32,
    /// Its picture.
    pub picture: Picture,
    /// The language of its screens.
    pub language: String,
    /// Languages it can be served in, best first.
    pub speaks: Vec<String>,
    /// How many people it is.
    pub party_size: u8,
    /// What it needs.
    pub needs: Vec<String>,
    /// The services of its steps, in order.
    pub steps: Vec<String>,
    /// Why this visit.
    pub reason: Reason,
}

/// `GET /desks`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Desks {
    /// All desks.
    pub desks: Vec<DeskRow>,
}

/// `GET /queue`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Queue {
    /// Those who wait, in the order of their call-by times.
    pub queue: Vec<VisitRow>,
}

/// `GET /visits/{visit}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct VisitHistory {
    /// The visit.
    #[serde(flatten)]
    pub visit: VisitRow,
    /// Where it stands: `waiting`, `called`, `serving`, `away`, `finished`, `left`, `missed`, `unserved`.
    pub state: String,
    /// What happened to it, oldest first.
    pub history: Vec<Moment>,
}

/// One line of a visit's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Moment {
    /// When, RFC 3339.
    pub at: String,
    /// What: `issued`, `called`, `recalled`, `arrived`, `missed`, `finished`, `left`, `parked`, `resumed`, `returned`,
    /// `transferred`, `undone`.
    pub what: String,
    /// At which desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// By whom, opaquely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Why, where it was a call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// `POST /api/v1/session`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The user name.
    pub user: String,
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignIn").finish_non_exhaustive()
    }
}

/// An opened session. The session's cookie comes beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Session {
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: String,
    /// The agent's opaque id.
    pub agent: String,
    /// The roles at each site: `admin`, `supervisor`, `agent`.
    pub roles: BTreeMap<String, Vec<String>>,
}

/// `GET /reports/day`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct DayReport {
    /// The service day, as `2026-11-23`.
    pub date: String,
    /// Whether it was a day of training.
    pub training: bool,
    /// How long people waited, by language, need and service; groups of fewer than five are left out.
    pub waits: Vec<GroupWaits>,
    /// Parties that were turned away since the day was full; fewer than five are left out.
    pub unmet: Vec<UnmetDemand>,
    /// Tickets that were called, and for which nobody ever came to a desk, by how they were taken; fewer than five tickets are left out.
    #[serde(default)]
    pub unanswered: Vec<Unanswered>,
}

/// Tickets that were called, taken in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Unanswered {
    /// How they were taken: `phone` for those taken with visitors' own phones, `hall` for all others.
    pub taken: String,
    /// Tickets that were called and are over.
    pub called: u32,
    /// Those of them for which nobody came.
    pub nobody_came: u32,
}

/// How long a group of people waited from ticket to call, or until now or until they were gone if they were not called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GroupWaits {
    /// What they are grouped by: `language`, `need` or `service`.
    pub by: String,
    /// The group: a language tag, a need, a service.
    pub group: String,
    /// Parties.
    pub parties: u32,
    /// Those of them that were not called.
    pub uncalled: u32,
    /// Half of them did not wait longer, in minutes.
    pub median_minutes: u32,
    /// Nine of ten of them did not wait longer, in minutes.
    pub nine_of_ten_minutes: u32,
    /// Whether nine of ten waited more than half as long again, and at least five minutes longer, than in the middle language or
    /// service, or for a need than those without it.
    pub disparate: bool,
}

/// Demand that was not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UnmetDemand {
    /// The service.
    pub service: String,
    /// The language that the visitors speak best.
    pub language: String,
    /// Parties.
    pub parties: u32,
}

/// `GET /reports/feedback`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedbackReport {
    /// The weeks that are over, the latest first; those in which fewer than ten answered are left out.
    pub weeks: Vec<FeedbackWeek>,
}

/// What visitors thought in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedbackWeek {
    /// Its Monday, as `2026-11-23`.
    pub from: String,
    /// Its Sunday.
    pub to: String,
    /// How many found it good.
    pub good: u32,
    /// How many found it so-so.
    pub fair: u32,
    /// How many found it bad.
    pub poor: u32,
}

/// Another language for a visit's screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLanguage {
    /// Its tag.
    pub language: String,
}
