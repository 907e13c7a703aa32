//! Desks: signing in, calling, and every other act. Each names the visit that the clerk sees.

use std::{collections::BTreeSet, str::FromStr};

use avanti_access::Role;
use avanti_core::{Answer, Command, Refusal};
use avanti_model::{DeskId, Language, Principal, ServiceId, Timestamp, VisitId};
use avanti_protocol::http::{ActOnVisit, CalledVisit, Desks, Next, Queue, SignInAtDesk, VisitHistory};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::civil;

use super::{
    body::Body,
    caller::{Caller, audience},
    problem::Failure,
    tickets::unexpected,
};
use crate::{app::App, convert, engine::SiteHandle};

/// All desks with who sits there.
#[utoipa::path(get, path = "/api/v1/sites/{site}/desks", params(("site" = String, Path)), responses((status = 200, body = Desks)))]
pub async fn list(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<Desks>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let state = site.state();
    let audience = audience(person, site, &state, caller.language);
    Ok(Json(Desks { desks: convert::desk::view(&state, &audience).desks }))
}

/// Those who wait, as far as the agent may see them.
#[utoipa::path(get, path = "/api/v1/sites/{site}/queue", params(("site" = String, Path)), responses((status = 200, body = Queue)))]
pub async fn queue(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<Queue>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let state = site.state();
    let audience = audience(person, site, &state, caller.language);
    Ok(Json(Queue { queue: convert::desk::view(&state, &audience).queue }))
}

/// Opens a desk for the agent.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/sign-in", request_body = SignInAtDesk,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = avanti_protocol::desk::DeskRow),
        (status = 409, description = "`desk_taken`, `desk_busy`", body = avanti_protocol::Problem),
        (status = 422, description = "`language_count`, `unfit_desk`", body = avanti_protocol::Problem)))]
pub async fn sign_in(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<SignInAtDesk>,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let desk: DeskId = desk.parse()?;
    let languages = body.languages.iter().map(|tag| Language::from_str(tag)).collect::<Result<BTreeSet<_>, _>>()?;
    let seen = audience(person, site, &site.state(), caller.language).services;
    let services: BTreeSet<ServiceId> = match &body.services {
        None => seen,
        Some(asked) => {
            let asked = asked.iter().map(|id| ServiceId::from_str(id)).collect::<Result<BTreeSet<_>, _>>()?;
            asked.intersection(&seen).cloned().collect()
        }
    };
    let until = body.until.as_deref().map(|time| end_of_work(site, time)).transpose()?;
    let command = Command::OpenDesk { desk: desk.clone(), agent: person.account.clone(), languages, services, until };
    act(site, &caller, &desk, command).await?;
    desk_now(site, &caller, &desk)
}

/// The moment of the present service day at which the site's clock shows a time.
fn end_of_work(site: &SiteHandle, time: &str) -> Result<Timestamp, Failure> {
    let clock = civil::Time::strptime("%H:%M", time).map_err(|_| Failure::BadRequest("until is a time as 13:00".to_owned()))?;
    let state = site.state();
    Ok(state.day.day.at(clock, &state.settings.zone()))
}

/// Closes the agent's desk.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/sign-out", params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = avanti_protocol::desk::DeskRow), (status = 409, description = "`desk_busy`", body = avanti_protocol::Problem)))]
pub async fn sign_out(State(app): State<App>, Path((site, desk)): Path<(String, String)>, caller: Caller) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let desk: DeskId = desk.parse()?;
    act(site, &caller, &desk, Command::CloseDesk { desk: desk.clone() }).await?;
    desk_now(site, &caller, &desk)
}

/// Closes a desk whose agent has gone. A visit that was called or served there waits again with its place.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/release", params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = avanti_protocol::desk::DeskRow)))]
pub async fn release(State(app): State<App>, Path((site, desk)): Path<(String, String)>, caller: Caller) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let desk: DeskId = desk.parse()?;
    act(site, &caller, &desk, Command::ReleaseDesk { desk: desk.clone() }).await?;
    desk_now(site, &caller, &desk)
}

/// Finishes the visit at the desk and calls the next.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/next", request_body = Next,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = CalledVisit), (status = 204, description = "nobody waits whom the desk can serve"),
        (status = 409, description = "`desk_moved_on`, `still_called`, `desk_paused`", body = avanti_protocol::Problem)))]
pub async fn next(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<Next>,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let desk: DeskId = desk.parse()?;
    let finish = body.finish.as_deref().map(VisitId::from_str).transpose()?;
    let command = Command::Next { desk: desk.clone(), finish };
    match act(site, &caller, &desk, command).await? {
        Answer::Nobody | Answer::Visit(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        Answer::Called { visit, decision, .. } => {
            let state = site.state();
            let zone = state.settings.zone();
            let visit = state.visit(visit).ok_or_else(|| Failure::refused(Refusal::VisitOver, zone.clone()))?;
            let reason = convert::reason::reason(&decision, caller.language, &zone, &state.settings.rules);
            Ok(Json(convert::ticket::called(visit, reason)).into_response())
        }
        answer @ (Answer::Ticket { .. }
        | Answer::TurnedAway { .. }
        | Answer::Token(_)
        | Answer::Booked { .. }
        | Answer::Appointment(_)
        | Answer::Moved(_)
        | Answer::Desk(_)
        | Answer::Site) => unexpected(site, &answer),
    }
}

macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident $path:literal $command:ident $codes:literal;)*) => {
        $(
            $(#[$doc])*
            #[utoipa::path(post, path = $path, request_body = ActOnVisit,
                params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
                responses((status = 200, body = VisitHistory), (status = 409, description = $codes, body = avanti_protocol::Problem)))]
            pub async fn $name(
                State(app): State<App>,
                Path((site, desk)): Path<(String, String)>,
                caller: Caller,
                Body(body): Body<ActOnVisit>,
            ) -> Result<Json<VisitHistory>, Failure> {
                let site = app.site(&site).ok_or(Failure::NotFound)?;
                let (desk, visit): (DeskId, VisitId) = (desk.parse()?, body.visit.parse()?);
                act(site, &caller, &desk, Command::$command { desk: desk.clone(), visit }).await?;
                let state = site.state();
                convert::ticket::history(&state, visit, caller.language).map(Json).ok_or(Failure::NotFound)
            }
        )*
    };
}

acts! {
    /// Calls the visit again.
    recall "/api/v1/sites/{site}/desks/{desk}/recall" Recall "`desk_moved_on`, `visit_not_called`, `too_many_recalls`";
    /// Notes that the visitor came.
    arrived "/api/v1/sites/{site}/desks/{desk}/arrived" Arrived "`desk_moved_on`, `visit_not_called`";
    /// Notes that the visitor did not come.
    missed "/api/v1/sites/{site}/desks/{desk}/missed" Missed "`desk_moved_on`, `visit_not_called`";
    /// Ends the visit as served.
    finish "/api/v1/sites/{site}/desks/{desk}/finish" Finish "`desk_moved_on`, `still_called`";
    /// Takes the desk's last act back.
    undo "/api/v1/sites/{site}/desks/{desk}/undo" Undo "`desk_moved_on`, `nothing_to_undo`, `undo_too_late`";
}

pub(super) async fn act(site: &SiteHandle, caller: &Caller, desk: &DeskId, command: Command) -> Result<Answer, Failure> {
    let person = caller.person(site, Role::Agent)?;
    let by = Principal::Agent(person.account.clone());
    site.ask(by, caller.key.clone(), command).await.map_err(|refusal| {
        let state = site.state();
        let audience = audience(person, site, &state, caller.language);
        let row = convert::desk::one(&state, desk, &audience).map(Box::new);
        Failure::Refused { refusal, desk: row, zone: state.settings.zone() }
    })
}

pub(super) fn desk_now(site: &SiteHandle, caller: &Caller, desk: &DeskId) -> Result<Response, Failure> {
    let person = caller.person(site, Role::Agent)?;
    let state = site.state();
    let audience = audience(person, site, &state, caller.language);
    let row = convert::desk::one(&state, desk, &audience).ok_or(Failure::NotFound)?;
    Ok(Json(row).into_response())
}
