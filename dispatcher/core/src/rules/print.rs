//! Tickets that are printed once more: as often as a visitor may, or for a clerk by a kiosk that is named.

use avanti_model::{DeviceId, Principal, VisitId, limits};

use crate::{
    event::Event,
    printing::{PrintCommand, PrintEvent, PrintFate},
    refusal::Refusal,
    state::State,
};

/// What comes of a command about papers.
pub(crate) fn print(state: &State, by: &Principal, command: &PrintCommand) -> Result<Vec<Event>, Refusal> {
    let happened = match command {
        PrintCommand::Again { visit } => again(state, by, *visit)?,
        PrintCommand::GiveBack { visit } => give_back(state, by, *visit)?,
        PrintCommand::Ask { visit, device } => ask(state, by, *visit, device)?,
        PrintCommand::End { visit, job, fate } => end(state, by, *visit, *job, *fate)?,
    };
    Ok(happened.map(Event::Print).into_iter().collect())
}

fn again(state: &State, by: &Principal, id: VisitId) -> Result<Option<PrintEvent>, Refusal> {
    stays(state, id, is_kiosk(by))?;
    if state.printing.left(id) == 0 {
        return Err(Refusal::NoPrintLeft);
    }
    Ok(Some(PrintEvent::Again { visit: id }))
}

fn give_back(state: &State, by: &Principal, id: VisitId) -> Result<Option<PrintEvent>, Refusal> {
    state.visit(id).filter(|_| is_kiosk(by)).ok_or(Refusal::UnknownVisit(id))?;
    Ok((state.printing.left(id) < limits::REPRINTS_MAX).then_some(PrintEvent::GivenBack { visit: id }))
}

/// To ask for a paper that waits already changes nothing.
fn ask(state: &State, by: &Principal, id: VisitId, device: &DeviceId) -> Result<Option<PrintEvent>, Refusal> {
    let is_staff = match by {
        Principal::Site | Principal::Agent(_) => true,
        Principal::Phone(_) | Principal::Device(_) | Principal::Public => false,
    };
    stays(state, id, is_staff)?;
    if state.printing.waiting().any(|(_, job)| job.visit == id && job.device == *device) {
        return Ok(None);
    }
    if state.printing.waiting().count() >= limits::PRINT_JOBS_MAX {
        return Err(Refusal::Overloaded);
    }
    Ok(Some(PrintEvent::Asked { visit: id, device: device.clone() }))
}

/// A kiosk that was not reached in time may say later what became of it; else the first word is the last.
fn end(state: &State, by: &Principal, id: VisitId, job: u64, fate: PrintFate) -> Result<Option<PrintEvent>, Refusal> {
    let own = state.printing.jobs.get(&job).filter(|own| own.visit == id && *by == Principal::Device(own.device.clone()));
    let own = own.ok_or(Refusal::UnknownVisit(id))?;
    let is_news = own.fate.is_none() || (own.fate == Some(PrintFate::Unreached) && fate != PrintFate::Unreached);
    Ok(is_news.then_some(PrintEvent::Ended { visit: id, job, fate }))
}

fn is_kiosk(by: &Principal) -> bool {
    match by {
        Principal::Site | Principal::Device(_) => true,
        Principal::Agent(_) | Principal::Phone(_) | Principal::Public => false,
    }
}

/// A visit that goes on, and about which the caller may ask.
fn stays(state: &State, id: VisitId, may: bool) -> Result<(), Refusal> {
    let visit = state.visit(id).filter(|_| may).ok_or(Refusal::UnknownVisit(id))?;
    if visit.is_active() { Ok(()) } else { Err(Refusal::VisitOver) }
}
