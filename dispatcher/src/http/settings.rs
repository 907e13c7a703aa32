//! The settings in force.

use avanti_access::Role;
use axum::{
    Json,
    extract::{Path, State},
};

use super::{caller::Caller, problem::Failure};
use crate::app::App;

/// The settings in force, with their version.
#[utoipa::path(get, path = "/api/v1/sites/{site}/settings", params(("site" = String, Path)), responses((status = 200, body = serde_json::Value)))]
pub async fn read(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<serde_json::Value>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Admin)?;
    serde_json::to_value(site.state().settings.as_ref()).map(Json).map_err(|_| Failure::Internal)
}
