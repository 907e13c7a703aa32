//! Tickets that are printed once more: a kiosk counts those that visitors ask for, and prints those that a clerk asks for.
//! It knows no printer; what became of a paper the kiosk says.

use std::sync::Arc;

use avanti_access::{Kind, Role};
use avanti_core::{Command, printing::PrintCommand};
use avanti_model::{DeviceId, Principal, RequestKey, VisitId};
use avanti_protocol::{
    phone::OwnVisit,
    print::{PrintJob, PrintJobs, PrintResult, PrintTicket, Printer, Printers},
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{
    body::Body,
    caller::{Caller, blocking},
    own_visit,
    problem::Failure,
    tickets,
};
use crate::{app::App, convert, engine::SiteHandle};

/// Counts a paper that the kiosk is about to print for a visitor.
#[utoipa::path(post, path = "/api/v1/sites/{site}/visits/{visit}/papers", params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`no_print_left`, `visit_over`", body = avanti_protocol::Problem)))]
pub async fn count(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    of_kiosk(&app, &site, caller, PrintCommand::Again { visit: visit.parse()? }).await
}

/// Counts one less, since it did not come out.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/visits/{visit}/papers", params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem)))]
pub async fn give_back(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    of_kiosk(&app, &site, caller, PrintCommand::GiveBack { visit: visit.parse()? }).await
}

/// The kiosks that can be asked to print.
#[utoipa::path(get, path = "/api/v1/sites/{site}/printers", params(("site" = String, Path)), responses((status = 200, body = Printers)))]
pub async fn printers(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<Printers>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    let mut printers = kiosks(&app, site).await?;
    printers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Json(Printers { printers }))
}

/// Has a kiosk print a ticket once more. To ask again while it waits changes nothing.
#[utoipa::path(post, path = "/api/v1/sites/{site}/visits/{visit}/prints", request_body = PrintTicket,
    params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`, `unknown_device`", body = avanti_protocol::Problem),
        (status = 409, description = "`visit_over`", body = avanti_protocol::Problem)))]
pub async fn ask(
    State(app): State<App>,
    Path((site, visit)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<PrintTicket>,
) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let (visit, device): (VisitId, DeviceId) = (visit.parse()?, body.device.parse()?);
    if !tickets::sees(person, site, &site.state(), visit) {
        return Err(Failure::NotFound);
    }
    if !kiosks(&app, site).await?.iter().any(|kiosk| kiosk.device == body.device) {
        return Err(Failure::Unknown { code: "unknown_device" });
    }
    let principal = caller.principal(site)?;
    done(site, principal, caller.key, PrintCommand::Ask { visit, device }).await
}

/// What the kiosk that asks has to print.
#[utoipa::path(get, path = "/api/v1/sites/{site}/devices/prints", params(("site" = String, Path)), responses((status = 200, body = PrintJobs)))]
pub async fn jobs(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<PrintJobs>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let device = kiosk(&caller, site)?;
    let state = site.state();
    let own = state.printing.waiting().filter(|(_, job)| job.device == *device);
    let jobs = own.filter_map(|(id, job)| {
        let ticket: OwnVisit = own_visit::of(&app, site, &state, job.visit)?;
        Some(PrintJob { job: convert::print::name(id, job.visit), ticket })
    });
    Ok(Json(PrintJobs { jobs: jobs.collect(), latest: state.printing.latest() }))
}

/// The kiosk says what became of a job. To say so twice changes nothing.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices/prints/{job}", request_body = PrintResult,
    params(("site" = String, Path), ("job" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem)))]
pub async fn end(
    State(app): State<App>,
    Path((site, job)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<PrintResult>,
) -> Result<StatusCode, Failure> {
    let found = app.site(&site).ok_or(Failure::NotFound)?;
    kiosk(&caller, found)?;
    let (visit, job) = convert::print::named(&job).ok_or(Failure::NotFound)?;
    of_kiosk(&app, &site, caller, PrintCommand::End { visit, job, fate: convert::print::fate(body.outcome) }).await
}

async fn of_kiosk(app: &App, site: &str, caller: Caller, command: PrintCommand) -> Result<StatusCode, Failure> {
    let site = app.site(site).ok_or(Failure::NotFound)?;
    kiosk(&caller, site)?;
    let principal = caller.principal(site)?;
    done(site, principal, caller.key, command).await
}

async fn done(site: &SiteHandle, principal: Principal, key: RequestKey, command: PrintCommand) -> Result<StatusCode, Failure> {
    let zone = site.state().settings.zone();
    site.ask(principal, key, Command::Print(command)).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    Ok(StatusCode::NO_CONTENT)
}

fn kiosk<'c>(caller: &'c Caller, site: &SiteHandle) -> Result<&'c DeviceId, Failure> {
    let device = caller.device(site)?;
    if device.kind == Kind::Kiosk { Ok(&device.id) } else { Err(Failure::Forbidden) }
}

async fn kiosks(app: &App, site: &SiteHandle) -> Result<Vec<Printer>, Failure> {
    let (access, id) = (Arc::clone(&app.access), site.id.clone());
    let rows = blocking(move || access.devices(&id)).await??;
    let standing = rows.into_iter().filter(|row| row.revoked_at.is_none() && row.device.kind == Kind::Kiosk);
    let printer = |row: avanti_access::DeviceRow| Printer {
        connected: app.presence.has(&row.device.id),
        device: row.device.id.to_string(),
        name: row.device.name,
        place: row.place,
    };
    Ok(standing.map(printer).collect())
}
