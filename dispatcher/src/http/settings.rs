//! The settings in force, and their change from a version that the caller has seen.

use std::sync::Arc;

use avanti_access::Role;
use avanti_core::{Command, Refusal, Settings};
use axum::{
    Json,
    extract::{Path, State},
};

use tracing::error;

use super::{
    body::Body,
    caller::{Caller, blocking},
    problem::Failure,
};
use crate::{app::App, config, engine::SiteHandle, run::register_organisations};

/// The settings in force, with their version.
#[utoipa::path(get, path = "/api/v1/sites/{site}/settings", params(("site" = String, Path)), responses((status = 200, body = Settings)))]
pub async fn read(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<serde_json::Value>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Admin)?;
    in_force(site)
}

/// Replaces the settings. The version in the body is the one that the change was made from.
#[utoipa::path(put, path = "/api/v1/sites/{site}/settings", request_body = Settings,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = Settings), (status = 409, description = "`stale_settings`", body = avanti_protocol::Problem),
        (status = 422, description = "`bad_settings`", body = avanti_protocol::Problem)))]
pub async fn replace(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(settings): Body<Settings>,
) -> Result<Json<serde_json::Value>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Admin)?;
    let principal = caller.principal(site)?;
    let zone = site.state().settings.zone();
    if let Some(fault) = config::faults(&settings).first() {
        return Err(Failure::refused(Refusal::BadSettings(fault.to_string()), zone));
    }
    let command = Command::ChangeSettings { base: settings.version, settings: Arc::new(settings) };
    site.ask(principal, caller.key, command).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let (access, clock, settings) = (Arc::clone(&app.access), Arc::clone(&app.clock), Arc::clone(&site.state().settings));
    let registered = blocking(move || register_organisations(&access, &settings, clock.as_ref())).await?;
    if let Err(error) = registered {
        error!(error = %error, "the access store does not know the changed organisations until the next start");
    }
    in_force(site)
}

fn in_force(site: &SiteHandle) -> Result<Json<serde_json::Value>, Failure> {
    serde_json::to_value(site.state().settings.as_ref()).map(Json).map_err(|_| Failure::Internal)
}
