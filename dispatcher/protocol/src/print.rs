//! Tickets that a kiosk prints for a clerk: what the clerk asks, what the kiosk is given, and what became of it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::phone::OwnVisit;

/// The kiosks that can be asked to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Printers {
    /// The kiosks, by name.
    pub printers: Vec<Printer>,
}

/// A kiosk that can be asked to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Printer {
    /// The kiosk's id.
    pub device: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// Whether it is connected to the dispatcher that was asked.
    pub connected: bool,
}

/// Asks a kiosk for a ticket's paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintTicket {
    /// The kiosk's id.
    pub device: String,
}

/// What a kiosk has before it, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PrintJobs {
    /// The jobs.
    pub jobs: Vec<PrintJob>,
    /// The number of the latest job of any kiosk that the dispatcher which answers knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<u64>,
}

/// One ticket to be printed, once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PrintJob {
    /// The job's name, of letters, digits and a hyphen.
    pub job: String,
    /// What the paper needs.
    pub ticket: OwnVisit,
}

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintResult {
    /// What.
    pub outcome: PrintOutcome,
}

/// What a kiosk can say of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PrintOutcome {
    /// The paper is out.
    Printed,
    /// No paper came out.
    NoPaper,
    /// The kiosk fell while it printed: the paper may be out.
    Unknown,
}

/// A job as the desks are told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PrintRow {
    /// The job's name.
    pub job: String,
    /// The visit.
    pub visit: String,
    /// Its number.
    pub number: u32,
    /// The kiosk's id.
    pub device: String,
    /// Who asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// How it stands.
    pub state: PrintState,
}

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PrintState {
    /// The kiosk has it before it.
    Waiting,
    /// The paper is out.
    Printed,
    /// No paper came out.
    NoPaper,
    /// The kiosk fell while it printed: the paper may be out.
    Unknown,
    /// The kiosk did not answer in time, and prints it no more.
    Unreached,
}
