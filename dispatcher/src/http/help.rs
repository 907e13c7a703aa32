//! Help at a kiosk: who stands there calls staff, and one of them says that they go. It is no event and stands in no journal:
//! of several dispatchers those alone know of it to which that kiosk and those desks are connected.

use std::sync::Arc;

use avanti_access::{Kind, Role};
use avanti_protocol::device::{HelpStands, HelpState};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{
    caller::{Caller, blocking},
    problem::Failure,
};
use crate::{app::App, engine::SiteHandle};

/// Calls staff to the kiosk that asks. To call twice changes nothing.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices/help", params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = HelpState)))]
pub async fn call(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<HelpState>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let device = kiosk(&caller, site)?.clone();
    let (access, own) = (Arc::clone(&app.access), site.id.clone());
    let rows = blocking(move || access.devices(&own)).await??;
    let place = rows.into_iter().find(|row| row.device.id == device.id).map(|row| row.place).unwrap_or_default();
    site.hub.help().call(device.id.clone(), device.name.clone(), place, site.now().0);
    site.hub.wake_desks();
    Ok(Json(standing(site, &device)))
}

/// How the call of the kiosk that asks stands.
#[utoipa::path(get, path = "/api/v1/sites/{site}/devices/help", params(("site" = String, Path)), responses((status = 200, body = HelpState)))]
pub async fn look(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<HelpState>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    Ok(Json(standing(site, kiosk(&caller, site)?)))
}

/// Says that the one who asks goes to a kiosk.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices/{device}/help", params(("site" = String, Path), ("device" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`not_found`: nobody waits there, or somebody else goes", body = avanti_protocol::Problem)))]
pub async fn take(State(app): State<App>, Path((site, device)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    let taken = site.hub.help().take(&device.parse()?, site.now().0);
    site.hub.wake_desks();
    if taken { Ok(StatusCode::NO_CONTENT) } else { Err(Failure::NotFound) }
}

fn kiosk<'c>(caller: &'c Caller, site: &SiteHandle) -> Result<&'c avanti_access::Device, Failure> {
    let device = caller.device(site)?;
    if device.kind == Kind::Kiosk { Ok(device) } else { Err(Failure::Forbidden) }
}

fn standing(site: &SiteHandle, kiosk: &avanti_access::Device) -> HelpState {
    let stands = site.hub.help().of(&kiosk.id, site.now().0).map(|call| call.taken_at.is_some());
    let state = match stands {
        None => HelpStands::None,
        Some(false) => HelpStands::Waiting,
        Some(true) => HelpStands::Coming,
    };
    let settled = site.state();
    HelpState {
        state,
        free: settled
            .open_desks()
            .any(|(_, desk, _)| settled.desks.get(&desk.id).is_some_and(|open| !open.is_busy() && open.paused.is_none())),
    }
}
