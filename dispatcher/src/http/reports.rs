//! Reports for supervisors: about groups, never about a person of either side.

use avanti_access::Role;
use avanti_core::view::waits;
use avanti_protocol::http::{DayReport, UnmetDemand};
use axum::{
    Json,
    extract::{Path, Query, State},
};

use super::{caller::Caller, problem::Failure};
use crate::{app::App, convert};

/// The day that is wanted.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Wanted {
    /// The service day, as `2026-11-23`; left out, the present one. Reports of days that are over are planned.
    date: Option<String>,
}

/// How long people waited on a day by language, need and service, and what demand was not met.
#[utoipa::path(get, path = "/api/v1/sites/{site}/reports/day", params(("site" = String, Path), Wanted),
    responses((status = 200, body = DayReport), (status = 404, description = "`not_found`: another day than the present one", body = avanti_protocol::Problem)))]
pub async fn day(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Json<DayReport>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let state = site.state();
    let date = state.day.day.to_string();
    if wanted.date.is_some_and(|wanted| wanted != date) {
        return Err(Failure::NotFound);
    }
    let waits = waits::groups(&state, site.now().0).into_iter().map(|waits| convert::report::group(&waits)).collect();
    let unmet = waits::unmet(&state).map(|(service, language, parties)| UnmetDemand {
        service: service.to_string(),
        language: language.to_string(),
        parties,
    });
    let unanswered = convert::report::unanswered(waits::unanswered(&state));
    Ok(Json(DayReport { unanswered, date, training: state.day.training, waits, unmet: unmet.collect() }))
}
