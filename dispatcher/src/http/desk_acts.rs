//! What a desk does besides calling in turn: choosing a visit, sending one away, passing it on, pausing.

use avanti_core::{Answer, Command, calling::Choice, desk::PauseReason};
use avanti_model::{DeskId, VisitId};
use avanti_protocol::http::{ActOnVisit, CallVisit, CalledVisit, ParkVisit, PauseDesk, TransferVisit, VisitHistory};
use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};

use super::{
    body::Body,
    caller::Caller,
    desks::{act, desk_now},
    problem::Failure,
    tickets::unexpected,
};
use crate::{app::App, convert, engine::SiteHandle};

/// Calls a visit that staff choose, with a coded reason.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/call", request_body = CallVisit,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = CalledVisit), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`desk_busy`, `desk_paused`, `visit_at_desk`, `visit_over`", body = avanti_protocol::Problem),
        (status = 422, description = "`unfit_desk`", body = avanti_protocol::Problem)))]
pub async fn call(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<CallVisit>,
) -> Result<Json<CalledVisit>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (desk, visit): (DeskId, VisitId) = (desk.parse()?, body.visit.parse()?);
    let reason = Choice::ALL.into_iter().find(|choice| convert::reason::choice(*choice) == body.reason);
    let reason = reason.ok_or_else(|| unknown(&body.reason, "reason to choose a visit"))?;
    match act(site, &caller, &desk, Command::Call { desk: desk.clone(), visit, reason }).await? {
        Answer::Called { visit, decision, .. } => {
            let state = site.state();
            let visit = state.visit(visit).ok_or(Failure::NotFound)?;
            Ok(Json(convert::ticket::called(
                visit,
                convert::reason::reason(&decision, caller.language, &state.settings.zone(), &state.settings.rules),
            )))
        }
        answer @ (Answer::Ticket { .. }
        | Answer::TurnedAway { .. }
        | Answer::Token(_)
        | Answer::Booked { .. }
        | Answer::Appointment(_)
        | Answer::Moved(_)
        | Answer::Nobody
        | Answer::Visit(_)
        | Answer::Desk(_)
        | Answer::Site) => unexpected(site, &answer),
    }
}

/// Sends the visit at the desk away for a while; when the time is up it waits with its old place.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/park", request_body = ParkVisit,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = VisitHistory), (status = 409, description = "`desk_moved_on`, `still_called`", body = avanti_protocol::Problem),
        (status = 422, description = "`park_minutes`", body = avanti_protocol::Problem)))]
pub async fn park(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<ParkVisit>,
) -> Result<Json<VisitHistory>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (desk, visit): (DeskId, VisitId) = (desk.parse()?, body.visit.parse()?);
    let command = Command::Park { desk: desk.clone(), visit, minutes: body.minutes };
    act(site, &caller, &desk, command).await?;
    visit_now(site, &caller, visit)
}

/// Goes on with a visit that is back before its time was up. No call is made.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/resume", request_body = ActOnVisit,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = VisitHistory), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`desk_busy`, `desk_paused`, `visit_not_parked`", body = avanti_protocol::Problem),
        (status = 422, description = "`unfit_desk`", body = avanti_protocol::Problem)))]
pub async fn resume(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<ActOnVisit>,
) -> Result<Json<VisitHistory>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (desk, visit): (DeskId, VisitId) = (desk.parse()?, body.visit.parse()?);
    act(site, &caller, &desk, Command::Resume { desk: desk.clone(), visit }).await?;
    visit_now(site, &caller, visit)
}

/// Passes the visit at the desk on to another service or desk. It keeps its place and its number.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/transfer", request_body = TransferVisit,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = VisitHistory),
        (status = 409, description = "`desk_moved_on`, `still_called`, `desk_closed`", body = avanti_protocol::Problem),
        (status = 422, description = "`unknown_service`, `unfit_desk`", body = avanti_protocol::Problem)))]
pub async fn transfer(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<TransferVisit>,
) -> Result<Json<VisitHistory>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (desk, visit): (DeskId, VisitId) = (desk.parse()?, body.visit.parse()?);
    let to = body.desk.as_deref().map(str::parse).transpose()?;
    let command = Command::Transfer { desk: desk.clone(), visit, service: body.service.parse()?, to };
    act(site, &caller, &desk, command).await?;
    visit_now(site, &caller, visit)
}

/// Pauses the desk; after ten minutes nobody counts on it any more.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/pause", request_body = PauseDesk,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = avanti_protocol::desk::DeskRow),
        (status = 409, description = "`desk_busy`, `desk_paused`", body = avanti_protocol::Problem)))]
pub async fn pause(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<PauseDesk>,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let desk: DeskId = desk.parse()?;
    let reason = PauseReason::ALL.into_iter().find(|reason| convert::reason::pause(*reason) == body.reason);
    let reason = reason.ok_or_else(|| unknown(&body.reason, "reason to pause"))?;
    act(site, &caller, &desk, Command::PauseDesk { desk: desk.clone(), reason }).await?;
    desk_now(site, &caller, &desk)
}

/// Ends the desk's pause.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/reopen",
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = avanti_protocol::desk::DeskRow),
        (status = 409, body = avanti_protocol::Problem)))]
pub async fn reopen(State(app): State<App>, Path((site, desk)): Path<(String, String)>, caller: Caller) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let desk: DeskId = desk.parse()?;
    act(site, &caller, &desk, Command::ReopenDesk { desk: desk.clone() }).await?;
    desk_now(site, &caller, &desk)
}

fn visit_now(site: &SiteHandle, caller: &Caller, visit: VisitId) -> Result<Json<VisitHistory>, Failure> {
    convert::ticket::history(&site.state(), visit, caller.language).map(Json).ok_or(Failure::NotFound)
}

fn unknown(name: &str, what: &str) -> Failure {
    Failure::BadRequest(format!("“{}” is no {what}", name.chars().take(64).collect::<String>()))
}
