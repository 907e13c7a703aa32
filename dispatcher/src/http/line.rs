//! The line before the door: tokens that keep the order in which people came, and what can honestly be said to them.

use avanti_access::Role;
use avanti_core::{Answer, Command, intake};
use avanti_protocol::line;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{caller::Caller, problem::Failure};
use crate::{app::App, engine::SiteHandle};

/// A token for whoever is next in the line: it is handed over at that moment.
#[utoipa::path(post, path = "/api/v1/sites/{site}/line", params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = line::LineToken), (status = 409, description = "`numbers_exhausted`", body = avanti_protocol::Problem)))]
pub async fn hand(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
) -> Result<(StatusCode, Json<line::LineToken>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    let by = caller.principal(site)?;
    let zone = site.state().settings.zone();
    let answer = site.ask(by, caller.key, Command::HandToken).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let Answer::Token(number) = answer else { return Err(Failure::Internal) };
    Ok((StatusCode::CREATED, Json(line::LineToken { number, url: app.line_url(site, number) })))
}

/// How the line stands, and how many of it can still be served today.
#[utoipa::path(get, path = "/api/v1/sites/{site}/line", params(("site" = String, Path)), responses((status = 200, body = line::Line)))]
pub async fn look(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<line::Line>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    let (state, now) = (site.state(), site.now().0);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let opens_at = state.day.opens_at.filter(|opens| now < *opens && !state.day.training);
    Ok(Json(line::Line {
        handed: count(state.line.len()),
        used: count(state.line.values().filter(|token| token.visit.is_some()).count()),
        room: intake::room_in_line(&state, now),
        opens_at: opens_at.map(|at| at.rfc3339(&state.settings.zone())),
    }))
}

/// The number of a token of today as it was scanned: a link that ends with `#site.day.number.secret`, or its last part.
pub(super) fn scanned(site: &SiteHandle, text: &str) -> Option<u32> {
    let token = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment);
    let mut parts = token.split('.');
    let (own, day, number, secret) = (parts.next()?, parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    let is_today = day == site.state().day.day.to_string();
    (own == site.id.as_str() && is_today && site.keys.verify_line_token(day, number, secret)).then_some(number)
}
