//! Recordings: staff record what kiosks say, and kiosks fetch what is new.

use std::sync::Arc;

use avanti_access::{Kind, Role};
use avanti_core::Settings;
use avanti_protocol::recordings::{Recording, Recordings};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    caller::{Caller, blocking},
    problem::Failure,
};
use crate::{
    app::App,
    convert::reason::WORDS,
    engine::SiteHandle,
    recordings::{RecordingError, wanted},
};

/// What a recording is, for whoever asks over HTTP.
const WAV: &str = "audio/wav";

/// Everything that is recorded at a site, by digest.
#[utoipa::path(get, path = "/api/v1/sites/{site}/recordings", params(("site" = String, Path)), responses((status = 200, body = Recordings)))]
pub async fn list(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<Recordings>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    may_hear(&caller, site)?;
    let (recordings, id) = (Arc::clone(&app.recordings), site.id.clone());
    let (all, taken_back) = blocking(move || Ok((recordings.all(&id)?, recordings.taken_back(&id)?))).await?.map_err(disk)?;
    let written = all.into_iter().map(|((language, key), sha256)| Recording { language, key, sha256 });
    Ok(Json(Recordings { recordings: written.collect(), taken_back }))
}

/// A recording as WAV.
#[utoipa::path(get, path = "/api/v1/sites/{site}/recordings/{language}/{key}",
    params(("site" = String, Path), ("language" = String, Path), ("key" = String, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "audio/wav")))]
pub async fn read(
    State(app): State<App>,
    Path((site, language, key)): Path<(String, String, String)>,
    caller: Caller,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    may_hear(&caller, site)?;
    known(&site.state().settings, &language, &key)?;
    let (recordings, id) = (Arc::clone(&app.recordings), site.id.clone());
    let wav = blocking(move || recordings.read(&id, &language, &key)).await?.map_err(disk)?.ok_or(Failure::NotFound)?;
    Ok(([(header::CONTENT_TYPE, WAV)], wav).into_response())
}

/// Records a sentence, in the place of an older recording: WAV of 16 bits, at most half a minute, which is levelled and freed of the
/// silence around it. The same again changes nothing.
#[utoipa::path(put, path = "/api/v1/sites/{site}/recordings/{language}/{key}",
    params(("site" = String, Path), ("language" = String, Path), ("key" = String, Path), ("idempotency-key" = Option<String>, Header)),
    request_body(content = Vec<u8>, content_type = "audio/wav"), responses((status = 200, body = Recording)))]
pub async fn record(
    State(app): State<App>,
    Path((site, language, key)): Path<(String, String, String)>,
    caller: Caller,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Recording>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    known(&site.state().settings, &language, &key)?;
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != WAV) {
        return Err(Failure::UnsupportedMediaType);
    }
    let body = body.map_err(|_| Failure::TooLarge)?;
    let (recordings, id) = (Arc::clone(&app.recordings), site.id.clone());
    let (to, named) = (language.clone(), key.clone());
    match blocking(move || recordings.keep(&id, &to, &named, &body)).await? {
        Ok(sha256) => {
            tracing::info!(site = %site.id, language, key, "a sentence was recorded");
            Ok(Json(Recording { language, key, sha256 }))
        }
        Err(RecordingError::Bad(error)) => Err(Failure::BadRequest(error.to_string())),
        Err(RecordingError::Disk(error)) => Err(disk(error)),
    }
}

/// Which recording is meant.
#[derive(Debug, serde::Deserialize)]
pub struct Meant {
    /// SHA-256 of its bytes, as it was answered when it was recorded.
    sha256: Option<String>,
}

/// Takes a recording back: the one before it is heard again, or none. Where another is in its place by now nothing changes.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/recordings/{language}/{key}",
    params(("site" = String, Path), ("language" = String, Path), ("key" = String, Path), ("sha256" = String, Query),
        ("idempotency-key" = Option<String>, Header)),
    responses((status = 204)))]
pub async fn take_back(
    State(app): State<App>,
    Path((site, language, key)): Path<(String, String, String)>,
    Query(Meant { sha256 }): Query<Meant>,
    caller: Caller,
) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Agent)?;
    known(&site.state().settings, &language, &key)?;
    let sha256 = sha256.ok_or_else(|| Failure::BadRequest("sha256 says which recording is taken back".to_owned()))?;
    let (recordings, id) = (Arc::clone(&app.recordings), site.id.clone());
    tracing::info!(site = %site.id, language, key, "a recording is taken back");
    blocking(move || recordings.take_back(&id, &language, &key, &sha256)).await?.map_err(disk)?;
    Ok(StatusCode::NO_CONTENT)
}

/// For staff and the site's kiosks.
fn may_hear(caller: &Caller, site: &SiteHandle) -> Result<(), Failure> {
    match caller.device(site) {
        Ok(device) if device.kind == Kind::Kiosk => Ok(()),
        Ok(_board) => Err(Failure::Forbidden),
        Err(_) => caller.person(site, Role::Agent).map(|_| ()),
    }
}

/// Refuses names of what cannot be recorded here.
fn known(settings: &Settings, language: &str, key: &str) -> Result<(), Failure> {
    if wanted::is_wanted(&WORDS, settings, language, key) { Ok(()) } else { Err(Failure::NotFound) }
}

fn disk(error: std::io::Error) -> Failure {
    tracing::error!(error = &error as &dyn std::error::Error, "the folder of recordings cannot be used");
    Failure::Internal
}
