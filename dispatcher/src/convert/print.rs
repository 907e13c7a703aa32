//! What kiosks and desks are told of tickets that are printed for a clerk.

use std::collections::BTreeSet;

use avanti_core::{
    State,
    printing::{PrintFate, PrintJob},
};
use avanti_model::{Principal, ServiceId, VisitId};
use avanti_protocol::print::{PrintOutcome, PrintRow, PrintState};

/// A job's name on the wire: no other job of any journal has it, since no other visit has the id.
#[must_use]
pub fn name(job: u64, visit: VisitId) -> String {
    format!("{visit}-{job}")
}

/// The visit and the number in a job's name.
#[must_use]
pub fn named(name: &str) -> Option<(VisitId, u64)> {
    let (visit, job) = name.split_once('-')?;
    Some((visit.parse().ok()?, job.parse().ok()?))
}

/// What the core calls what a kiosk says of a job.
#[must_use]
pub fn fate(outcome: PrintOutcome) -> PrintFate {
    match outcome {
        PrintOutcome::Printed => PrintFate::Printed,
        PrintOutcome::NoPaper => PrintFate::NoPaper,
        PrintOutcome::Unknown => PrintFate::Unknown,
    }
}

/// The jobs of visits that may be seen, oldest first.
#[must_use]
pub fn rows(state: &State, services: &BTreeSet<ServiceId>) -> Vec<PrintRow> {
    state.printing.jobs.iter().filter_map(|(id, job)| row(state, *id, job, services)).collect()
}

fn row(state: &State, id: u64, job: &PrintJob, services: &BTreeSet<ServiceId>) -> Option<PrintRow> {
    let visit = state.visit(job.visit).filter(|visit| services.contains(&visit.current().service))?;
    Some(PrintRow {
        job: name(id, job.visit),
        visit: job.visit.to_string(),
        number: visit.number.value(),
        device: job.device.to_string(),
        agent: match &job.by {
            Principal::Agent(agent) => Some(agent.to_string()),
            Principal::Site | Principal::Device(_) | Principal::Phone(_) | Principal::Public => None,
        },
        state: match job.fate {
            None => PrintState::Waiting,
            Some(PrintFate::Printed) => PrintState::Printed,
            Some(PrintFate::NoPaper) => PrintState::NoPaper,
            Some(PrintFate::Unknown) => PrintState::Unknown,
            Some(PrintFate::Unreached) => PrintState::Unreached,
        },
    })
}
