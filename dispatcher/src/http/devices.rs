//! Kiosks and boards: how they ask to be let in, what they tell of themselves, and how administrators let them in, look at
//! them and revoke them.

use std::{net::SocketAddr, sync::Arc};

use avanti_access::{Act, Approval, ApprovalError, AskError, Asked, Asking, DeviceError, DeviceRow, Kind, Role};
use avanti_core::Command;
use avanti_model::{DeviceId, EnrolmentId, Principal, Timestamp};
use avanti_protocol::device::{ApproveDevice, AskEnrolment, Device, DeviceHealth, Devices, Enrolment, EnrolmentAnswer};
use axum::{
    Json,
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode},
};
use data_encoding::HEXLOWER_PERMISSIVE;
use tracing::info;

use super::{
    body::Body,
    caller::{Caller, address, blocking},
    problem::Failure,
};
use crate::{app::App, engine::SiteHandle};

/// What a kiosk can say of its printer.
const PRINTER_STATES: [&str; 10] =
    ["unknown", "ok", "paper_low", "folder", "paper_out", "cover_open", "silent", "gone", "offline", "other"];

/// All devices that are not revoked, with how they are.
#[utoipa::path(get, path = "/api/v1/sites/{site}/devices", params(("site" = String, Path)), responses((status = 200, body = Devices)))]
pub async fn list(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<Devices>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Admin)?;
    let (access, id) = (Arc::clone(&app.access), site.id.clone());
    let rows = blocking(move || access.devices(&id)).await??;
    let devices = rows.iter().filter(|row| row.revoked_at.is_none()).map(|row| device(&app, site, row)).collect();
    Ok(Json(Devices { now: site.now().1.clone(), devices }))
}

/// A device asks to be let in, or whether it was. It shows the code that it gets, and asks again under the same digest;
/// after `token_spent` under that of another token.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices/enrolments", request_body = AskEnrolment,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = EnrolmentAnswer),
        (status = 409, description = "`token_spent`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn ask(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Path(site): Path<String>,
    Body(body): Body<AskEnrolment>,
) -> Result<Json<EnrolmentAnswer>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let kind = Kind::from_word(&body.kind).ok_or_else(|| Failure::BadRequest("kind is kiosk or board".to_owned()))?;
    let token = HEXLOWER_PERMISSIVE.decode(body.token_sha256.as_bytes()).ok().and_then(|digest| digest.try_into().ok());
    let token: [u8; 32] = token.ok_or_else(|| Failure::BadRequest("token_sha256 has 64 hexadecimal digits".to_owned()))?;
    let (access, id, now) = (Arc::clone(&app.access), site.id.clone(), app.clock.now().millis());
    let address = address(&app, peer, &headers);
    let asked = blocking(move || access.ask_enrolment(&Asking { site: &id, kind, token, version: &body.version, address }, now)).await?;
    match asked {
        Ok(Asked::Enrolled(_)) => Ok(Json(EnrolmentAnswer { state: "enrolled".to_owned(), code: None, expires_in_seconds: None })),
        Ok(Asked::Waits { code, until }) => {
            let left = u64::try_from((until - now) / 1000).unwrap_or(0);
            Ok(Json(EnrolmentAnswer { state: "waiting".to_owned(), code: Some(code), expires_in_seconds: Some(left) }))
        }
        Err(AskError::TooMany { retry_after_ms }) => {
            Err(Failure::TooManyRequests { retry_after_seconds: u64::try_from(retry_after_ms / 1000 + 1).unwrap_or(1) })
        }
        Err(spent @ AskError::Spent) => Err(Failure::Conflict { code: "token_spent", detail: spent.to_string() }),
        Err(AskError::Store(source)) => Err(source.into()),
    }
}

/// The device that shows this code.
#[utoipa::path(get, path = "/api/v1/sites/{site}/devices/enrolments/{code}", params(("site" = String, Path), ("code" = String, Path)),
    responses((status = 200, body = Enrolment), (status = 404, description = "`unknown_enrolment`", body = avanti_protocol::Problem)))]
pub async fn look(State(app): State<App>, Path((site, code)): Path<(String, String)>, caller: Caller) -> Result<Json<Enrolment>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Admin)?;
    let (access, id, now) = (Arc::clone(&app.access), site.id.clone(), app.clock.now().millis());
    let found = blocking(move || access.enrolment(&id, &code, now)).await??;
    let found = found.ok_or(Failure::Unknown { code: "unknown_enrolment" })?;
    Ok(Json(Enrolment {
        id: found.id.to_string(),
        kind: found.kind.word().to_owned(),
        address: found.address,
        version: found.version,
        since: written(site, found.since),
        until: written(site, found.until),
    }))
}

/// Lets a device in that waits.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices", request_body = ApproveDevice,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = Device), (status = 404, description = "`unknown_enrolment`", body = avanti_protocol::Problem),
        (status = 409, description = "`enrolment_over`, `device_taken`", body = avanti_protocol::Problem),
        (status = 422, description = "`bad_device`", body = avanti_protocol::Problem)))]
pub async fn approve(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(body): Body<ApproveDevice>,
) -> Result<(StatusCode, Json<Device>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Admin)?;
    let enrolment: EnrolmentId = body.enrolment.parse()?;
    let act = Act::person(&person.account, app.clock.now().millis());
    let (access, id, key) = (Arc::clone(&app.access), site.id.clone(), caller.key.clone());
    let approved = blocking(move || {
        let approval = Approval { site: &id, enrolment: &enrolment, name: &body.name, place: &body.place, key: &key };
        let device = access.approve_enrolment(&act, &approval)?;
        Ok::<_, ApprovalError>(access.devices(&id)?.into_iter().find(|row| row.device.id == device.id))
    })
    .await?;
    let row = approved.map_err(refused)?.ok_or(Failure::Internal)?;
    info!(device = %row.device.id, site = %site.id, "a device was let in");
    Ok((StatusCode::CREATED, Json(device(&app, site, &row))))
}

/// Refuses a device from now on. To revoke one again changes nothing.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/devices/{device}",
    params(("site" = String, Path), ("device" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_device`", body = avanti_protocol::Problem)))]
pub async fn revoke(State(app): State<App>, Path((site, device)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Admin)?;
    let device: DeviceId = device.parse()?;
    let act = Act::person(&person.account, app.clock.now().millis());
    let (access, id, named) = (Arc::clone(&app.access), site.id.clone(), device.clone());
    let known = blocking(move || {
        let known = access.devices(&id)?.iter().any(|row| row.device.id == named);
        if known {
            access.revoke_device(&act, &named)?;
        }
        Ok::<_, avanti_access::StoreError>(known)
    })
    .await??;
    if !known {
        return Err(Failure::Unknown { code: "unknown_device" });
    }
    app.doorkeeper.forget(&device);
    // What it holds for the time in which it is cut off ends with it; if that fails, with the day.
    if let Err(refusal) = site.ask(Principal::Site, caller.key, Command::EndLeases { device: device.clone() }).await {
        tracing::warn!(%device, code = refusal.code(), "a device that was revoked keeps its numbers until the day ends");
    }
    app.access_news.hurry();
    info!(%device, site = %site.id, "a device was revoked");
    Ok(StatusCode::NO_CONTENT)
}

/// A device tells how it is.
#[utoipa::path(post, path = "/api/v1/sites/{site}/devices/health", request_body = DeviceHealth,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)), responses((status = 204)))]
pub async fn tell(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(body): Body<DeviceHealth>,
) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let device = caller.device(site)?;
    if body.printer.as_deref().is_some_and(|printer| device.kind != Kind::Kiosk || !PRINTER_STATES.contains(&printer)) {
        return Err(Failure::BadRequest(format!("printer is one of {}, of kiosks alone", PRINTER_STATES.join(", "))));
    }
    let (access, id) = (Arc::clone(&app.access), device.id.clone());
    blocking(move || access.note_device(&id, &body.version, body.printer.as_deref())).await??;
    Ok(StatusCode::NO_CONTENT)
}

fn refused(error: ApprovalError) -> Failure {
    let detail = error.to_string();
    match error {
        ApprovalError::Unknown => Failure::Unknown { code: "unknown_enrolment" },
        ApprovalError::Over => Failure::Conflict { code: "enrolment_over", detail },
        ApprovalError::KeyReused => Failure::Unprocessable { code: "key_reused", detail },
        ApprovalError::Device(DeviceError::BadName) => Failure::Unprocessable { code: "bad_device", detail },
        ApprovalError::Device(DeviceError::Taken) => Failure::Conflict { code: "device_taken", detail },
        ApprovalError::Device(DeviceError::Store(source)) | ApprovalError::Store(source) => source.into(),
    }
}

fn device(app: &App, site: &SiteHandle, row: &DeviceRow) -> Device {
    Device {
        id: row.device.id.to_string(),
        kind: row.device.kind.word().to_owned(),
        name: row.device.name.clone(),
        place: row.place.clone(),
        enrolled_at: written(site, row.enrolled_at),
        connected: app.presence.has(&row.device.id),
        seen_at: row.seen_at.map(|at| written(site, at)),
        version: row.version.clone(),
        printer: row.printer.clone(),
    }
}

/// A time of the store as the site writes it.
fn written(site: &SiteHandle, millis: i64) -> String {
    Timestamp::from_millis(millis).rfc3339(&site.state().settings.zone())
}
