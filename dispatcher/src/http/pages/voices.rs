//! The page on which staff record what kiosks say, and that of the devices, which tells what is still missing.

use std::sync::Arc;

use avanti_access::Role;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};

use super::{Asked, Failure, Seen, Wanted, caller, page_of_site};
use crate::{
    app::App,
    convert::reason::WORDS,
    recordings::{Digests, wanted},
    web::{
        devices::{self, DevicesPage},
        recordings::{self, RecordingsPage},
    },
};

pub(super) async fn recordings_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let recorded = recorded(&app, &site).await?;
    let voice = asked.voice.as_deref().filter(|tag| wanted::voices(&WORDS).any(|voice| voice == *tag));
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, settings, .. } = seen;
        recordings::page(&RecordingsPage { page, csrf, person: &person.name, settings, voice, recorded: &recorded })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "recordings", role: Role::Agent }, write).await
}

pub(super) async fn devices_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let recorded = recorded(&app, &site).await?;
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, settings, .. } = seen;
        let lacks = wanted::lacks(settings, &recorded);
        devices::page(&DevicesPage { page, csrf, person: &person.name, zone: &settings.time_zone, lacks: &lacks })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "devices", role: Role::Admin }, write).await
}

/// What is recorded at a site.
async fn recorded(app: &App, site: &str) -> Result<Digests, Failure> {
    let id = app.site(site).ok_or(Failure::NotFound)?.id.clone();
    let kept = Arc::clone(&app.recordings);
    caller::blocking(move || kept.all(&id)).await?.map_err(|error| {
        tracing::error!(error = &error as &dyn std::error::Error, "the folder of recordings cannot be used");
        Failure::Internal
    })
}
