//! The line before the door: tokens that keep the order in which people came, and what can honestly be said to them.

use avanti_access::Role;
use avanti_core::{Answer, Command, Refusal, State as SiteState, intake};
use avanti_look::qr;
use avanti_model::{Timestamp, limits};
use avanti_protocol::line;
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};

use super::{body::Body, caller::Caller, guesses::Counted, problem::Failure};
use crate::{app::App, engine::SiteHandle};

/// The header in which whoever holds a token shows it.
const TOKEN_HEADER: &str = "line-token";

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
    let number = last_of(site, caller, 1).await?;
    Ok((StatusCode::CREATED, Json(token(&app, site, number))))
}

/// A strip of tokens to be printed, cut, and handed along the line in their order. They count as handed over at once.
#[utoipa::path(post, path = "/api/v1/sites/{site}/line/strip", params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    request_body = line::NewStrip,
    responses((status = 201, body = line::Strip), (status = 409, description = "`numbers_exhausted`", body = avanti_protocol::Problem)))]
pub async fn print(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<line::NewStrip>,
) -> Result<(StatusCode, Json<line::Strip>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    if !(1..=limits::STRIP_MAX).contains(&new.count) {
        return Err(Failure::BadRequest(format!("a strip has 1 to {} tokens", limits::STRIP_MAX)));
    }
    let last = last_of(site, caller, new.count).await?;
    let tokens = (last + 1 - u32::from(new.count)..=last).map(|number| token(&app, site, number)).collect();
    Ok((StatusCode::CREATED, Json(line::Strip { tokens })))
}

/// Hands out so many tokens; the number of the last.
async fn last_of(site: &SiteHandle, caller: Caller, count: u16) -> Result<u32, Failure> {
    let (by, zone) = (caller.principal(site)?, site.state().settings.zone());
    let answer = site.ask(by, caller.key, Command::HandTokens { count }).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let Answer::Token(number) = answer else { return Err(Failure::Internal) };
    Ok(number)
}

/// How the line stands, and how many of it can still be served today.
#[utoipa::path(get, path = "/api/v1/sites/{site}/line", params(("site" = String, Path)), responses((status = 200, body = line::Line)))]
pub async fn look(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<line::Line>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    let (state, now) = (site.state(), site.now().0);
    let room = intake::room_in_line(&state, now);
    Ok(Json(line::Line {
        handed: count(state.line.len()),
        used: count(state.line.values().filter(|token| token.visit.is_some()).count()),
        room,
        room_to: room.map(|room| state.last_with_room(room)),
        opens_at: opens_at(&state, now),
    }))
}

/// How it stands for whoever holds a token. The token comes in a header, so that no address and no log has it.
#[utoipa::path(get, path = "/api/v1/sites/{site}/line/token", params(("site" = String, Path), ("line-token" = String, Header)),
    responses((status = 200, body = line::LineStanding), (status = 404, description = "`unknown_line_token`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn standing(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    caller: Caller,
) -> Result<Json<line::LineStanding>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (state, now) = (site.state(), site.now().0);
    let shown = headers.get(TOKEN_HEADER).and_then(|token| token.to_str().ok()).unwrap_or_default();
    let held = scanned(site, shown).and_then(|number| Some((number, *state.line.get(&number)?)));
    let Some((number, held)) = held else {
        app.guesses.count(Counted::WrongCode, caller.address, now)?;
        return Err(Failure::refused(Refusal::UnknownToken, state.settings.zone()));
    };
    app.guesses.count(Counted::Look, caller.address, now)?;
    let visit = held.visit.filter(|visit| state.visit(*visit).is_some_and(|visit| !visit.was_given_back()));
    Ok(Json(line::LineStanding {
        number,
        qr: token(&app, site, number).qr,
        ahead: count(state.line.range(..number).filter(|(_, token)| token.visit.is_none()).count()),
        room: intake::room_in_line(&state, now).map(|room| number <= state.last_with_room(room)),
        opens_at: opens_at(&state, now),
        phone_url: visit.map(|visit| app.phone_url(site, visit)),
        training: state.day.training,
    }))
}

/// A token as it is handed over.
pub(super) fn token(app: &App, site: &SiteHandle, number: u32) -> line::LineToken {
    let url = app.line_url(site, number);
    let qr = qr::svg(&url).unwrap_or_default();
    line::LineToken { number, url, qr }
}

fn opens_at(state: &SiteState, now: Timestamp) -> Option<String> {
    let opens = state.day.opens_at.filter(|opens| now < *opens && !state.day.training);
    opens.map(|at| at.rfc3339(&state.settings.zone()))
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The number of a token of today as it was scanned: a link that ends with `#site.day.number.secret`, or its last part.
pub(super) fn scanned(site: &SiteHandle, text: &str) -> Option<u32> {
    let token = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment);
    let mut parts = token.split('.');
    let (own, day, number, secret) = (parts.next()?, parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    let state = site.state();
    let is_today = day == state.day.day.to_string();
    // The secret tells training from the real line, which may both be of today.
    let is_of_line = is_today && site.keys.verify_line_token(&state.line_of_today(), number, secret);
    (own == site.id.as_str() && is_of_line).then_some(number)
}
