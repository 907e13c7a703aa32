//! Somebody or something is missing: who would be hit, one act that moves them, and one that takes it back.

use std::{collections::BTreeSet, sync::Arc};

use avanti_access::Role;
use avanti_core::{
    Answer, Command, State as SiteState,
    absence::{Absence, Missing, Move},
    appointment::Appointment,
    disruption,
};
use avanti_model::{AppointmentCode, AppointmentId, Timestamp};
use avanti_protocol::booking;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{
    appointments::{moment, shown},
    body::Body,
    caller::{Caller, blocking},
    problem::Failure,
};
use crate::{app::App, engine::SiteHandle};

/// Absences that are not over, and what can be missing.
#[utoipa::path(get, path = "/api/v1/sites/{site}/absences", params(("site" = String, Path)), responses((status = 200, body = booking::Absences)))]
pub async fn list(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<booking::Absences>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let (state, now) = (site.state(), site.now().0);
    let zone = state.settings.zone();
    let known = state.absences.iter().filter(|(_, absence)| now < absence.to).map(|(id, absence)| booking::Absence {
        absence: *id,
        missing: written(&absence.missing),
        from: absence.from.rfc3339(&zone),
        to: absence.to.rfc3339(&zone),
        moved: u32::try_from(absence.moves.len()).unwrap_or(u32::MAX),
    });
    let mediators = state.settings.mediators.iter().map(|mediator| booking::Missing::Mediator(mediator.id.clone()));
    let desks = state.settings.desks.iter().map(|desk| booking::Missing::Desk(desk.id.to_string()));
    Ok(Json(booking::Absences {
        now: now.rfc3339(&zone),
        absences: known.collect(),
        roster: mediators.chain(desks).chain([booking::Missing::Site]).collect(),
    }))
}

/// What an absence would do; nothing is changed.
#[utoipa::path(post, path = "/api/v1/sites/{site}/absences/foreseen", request_body = booking::NewAbsence,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Disruption), (status = 404, description = "`unknown_absence`", body = avanti_protocol::Problem),
        (status = 422, description = "`absence_times`", body = avanti_protocol::Problem)))]
pub async fn foresee(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<booking::NewAbsence>,
) -> Result<Json<booking::Disruption>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let (state, now) = (site.state(), site.now().0);
    let (missing, from, to) = (read(&new.missing)?, moment(&new.from)?, moment(&new.to)?);
    let absence = Absence { missing, from, to, moves: Vec::new(), withdrawn: Vec::new() };
    let foreseen = disruption::foreseen(&state, &absence, &kept(site, &new)?, now);
    let foreseen = foreseen.map_err(|refusal| Failure::refused(refusal, state.settings.zone()))?;
    let stranded =
        foreseen.stranded.iter().filter_map(|id| state.appointment(*id)).map(|own| shown(&app, site, &state, own, now)).collect();
    let moved = moved(&app, site, &state, &foreseen.moves, now).await?;
    Ok(Json(booking::Disruption { moved, stranded }))
}

/// Notes an absence and moves the appointments that it hits.
#[utoipa::path(post, path = "/api/v1/sites/{site}/absences", request_body = booking::NewAbsence,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = booking::Disruption), (status = 404, description = "`unknown_absence`", body = avanti_protocol::Problem),
        (status = 409, description = "`too_many_absences`", body = avanti_protocol::Problem),
        (status = 422, description = "`absence_times`", body = avanti_protocol::Problem)))]
pub async fn begin(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<booking::NewAbsence>,
) -> Result<(StatusCode, Json<booking::Disruption>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let (from, to) = (moment(&new.from)?, moment(&new.to)?);
    let command = Command::BeginAbsence { missing: read(&new.missing)?, from, to, kept: kept(site, &new)? };
    Ok((StatusCode::CREATED, Json(done(&app, site, caller, command).await?)))
}

/// Takes an absence back, and what was moved for it where that is still possible.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/absences/{absence}",
    params(("site" = String, Path), ("absence" = u64, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Disruption), (status = 404, description = "`unknown_absence`", body = avanti_protocol::Problem)))]
pub async fn end(
    State(app): State<App>,
    Path((site, absence)): Path<(String, u64)>,
    caller: Caller,
) -> Result<Json<booking::Disruption>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    done(&app, site, caller, Command::EndAbsence { absence }).await.map(Json)
}

async fn done(app: &App, site: &SiteHandle, caller: Caller, command: Command) -> Result<booking::Disruption, Failure> {
    let by = caller.principal(site)?;
    let zone = site.state().settings.zone();
    let answer = site.ask(by, caller.key, command).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let Answer::Moved(moves) = answer else { return Err(Failure::Internal) };
    app.messages.ring();
    let (state, now) = (site.state(), site.now().0);
    Ok(booking::Disruption { moved: moved(app, site, &state, &moves, now).await?, stranded: Vec::new() })
}

/// Moves, done or only foreseen: each with the appointment as it is behind it, and how its visitor is told.
async fn moved(app: &App, site: &SiteHandle, state: &SiteState, moves: &[Move], now: Timestamp) -> Result<Vec<booking::Moved>, Failure> {
    let (access, id) = (Arc::clone(&app.access), site.id.clone());
    let ids: Vec<AppointmentId> = moves.iter().map(|each| each.appointment).collect();
    let kinds = blocking(move || ids.into_iter().map(|own| access.contact_kind(&id, own)).collect::<Result<Vec<_>, _>>()).await??;
    let zone = state.settings.zone();
    let shown = moves.iter().zip(kinds).filter_map(|(each, kind)| {
        let mut own = Appointment::clone(state.appointment(each.appointment)?);
        own.shift(each);
        let told = kind.map(|kind| kind.word().to_owned());
        Some(booking::Moved { from: each.from.rfc3339(&zone), appointment: shown(app, site, state, &own, now), told })
    });
    Ok(shown.collect())
}

fn kept(site: &SiteHandle, new: &booking::NewAbsence) -> Result<BTreeSet<AppointmentId>, Failure> {
    new.kept.iter().map(|code| Ok(site.keys.appointment_of(code.parse::<AppointmentCode>()?))).collect()
}

fn read(missing: &booking::Missing) -> Result<Missing, Failure> {
    Ok(match missing {
        booking::Missing::Mediator(id) => Missing::Mediator(id.clone()),
        booking::Missing::Desk(id) => Missing::Desk(id.parse()?),
        booking::Missing::Site => Missing::Site,
    })
}

fn written(missing: &Missing) -> booking::Missing {
    match missing {
        Missing::Mediator(id) => booking::Missing::Mediator(id.clone()),
        Missing::Desk(id) => booking::Missing::Desk(id.to_string()),
        Missing::Site => booking::Missing::Site,
    }
}
