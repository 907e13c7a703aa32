//! What visitors see of their own visit and do about it while they wait, by phone or at a kiosk that reads their ticket:
//! step out for a while, be back, read another language. It never knows what the visit is for.

use avanti_core::Command;
use avanti_model::VisitId;
use avanti_protocol::{http::NewLanguage, phone::OwnVisit};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{
    body::Body,
    caller::{Caller, Who},
    problem::Failure,
    tickets,
};
use crate::{app::App, convert, engine::SiteHandle};

/// A visit as its phone shows it, for whoever has the phone's token.
#[utoipa::path(get, path = "/api/v1/sites/{site}/visits/{visit}/phone", params(("site" = String, Path), ("visit" = String, Path)),
    responses((status = 200, body = OwnVisit), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem)))]
pub async fn look(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<Json<OwnVisit>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.principal(site)?;
    let id: VisitId = visit.parse()?;
    let Who::Phone { visit: own, .. } = &caller.who else { return Err(Failure::Forbidden) };
    let seen = self::of(&app, site, &site.state(), id).filter(|_| *own == id);
    seen.map(Json).ok_or(Failure::NotFound)
}

/// A visit as whoever holds its ticket sees it, and as its paper needs it.
pub(super) fn of(app: &App, site: &SiteHandle, state: &avanti_core::State, id: VisitId) -> Option<OwnVisit> {
    let visit = state.visit(id)?;
    let forecast = site.forecaster().of_waiting(state, visit, site.now().0);
    let view = convert::phone::view(state, id, forecast)?;
    let issued_at = visit.issued_at.rfc3339(&state.settings.zone());
    Some(OwnVisit { visit: view, phone_url: app.phone_url(site, id), issued_at, prints_left: Some(state.printing.left(id)) })
}

/// Lets a visit that waits step out for a quarter of an hour: it keeps its place and is not called meanwhile.
#[utoipa::path(post, path = "/api/v1/sites/{site}/visits/{visit}/break", params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`no_break_left`, `visit_at_desk`, `visit_over`", body = avanti_protocol::Problem)))]
pub async fn step_out(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    act(&app, &site, &visit, caller, |visit| Command::StepOut { visit }).await
}

/// Notes that a visit that had stepped out is back. To say so twice changes nothing.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/visits/{visit}/break", params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`visit_not_parked`, `visit_over`", body = avanti_protocol::Problem)))]
pub async fn come_back(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    act(&app, &site, &visit, caller, |visit| Command::ComeBack { visit }).await
}

/// Changes the language of a visit's screens. Who can serve it stays as it is.
#[utoipa::path(put, path = "/api/v1/sites/{site}/visits/{visit}/language", request_body = NewLanguage, params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`visit_over`", body = avanti_protocol::Problem), (status = 422, description = "`unknown_language`", body = avanti_protocol::Problem)))]
pub async fn choose_language(
    State(app): State<App>,
    Path((site, visit)): Path<(String, String)>,
    caller: Caller,
    Body(new): Body<NewLanguage>,
) -> Result<StatusCode, Failure> {
    let language = new.language.parse()?;
    act(&app, &site, &visit, caller, |visit| Command::ChooseLanguage { visit, language }).await
}

async fn act(app: &App, site: &str, visit: &str, caller: Caller, command: impl FnOnce(VisitId) -> Command) -> Result<StatusCode, Failure> {
    let site = app.site(site).ok_or(Failure::NotFound)?;
    let principal = caller.principal(site)?;
    let visit: VisitId = visit.parse()?;
    let state = site.state();
    if let Who::Person(session) = &caller.who
        && !tickets::sees(&session.person, site, &state, visit)
    {
        return Err(Failure::NotFound);
    }
    let zone = state.settings.zone();
    site.ask(principal, caller.key, command(visit)).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    Ok(StatusCode::NO_CONTENT)
}
