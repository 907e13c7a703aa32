//! The board's page and its stream of events, for a browser on the same machine.
//! It shows what it is given; it never asks the dispatcher anything.

mod assets;
mod cards;
mod events;
mod fit;
pub(crate) mod page;
mod sound;
#[cfg(test)]
mod tests;
mod words;

use std::sync::Arc;

use avanti_client::Link;
use avanti_locales::Catalogue;
use avanti_look::served::HEADERS;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Query, Request, State},
    http::{HeaderValue, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use tokio::sync::watch;

use self::{page::Theme, sound::Pages};

/// What pages show.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Screen {
    /// The part of the page that changes.
    pub(crate) board: Arc<str>,
    /// How the board stands to the dispatcher.
    pub(crate) link: Link,
    /// The wall clock.
    pub(crate) clock: Arc<str>,
    /// How loud it is, in per cent.
    pub(crate) volume: u8,
    /// Chimes since the start.
    pub(crate) chimes: u64,
    /// By how much the machine's clock is ahead of the dispatcher's, in seconds; none before the dispatcher was heard.
    pub(crate) clock_ahead_seconds: Option<i64>,
    /// What is said of calls now, or was said last; none where it was broken off.
    pub(crate) said: Option<Said>,
}

/// An announcement as sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Different for each since the start.
    pub(crate) id: u64,
    /// Whom it calls.
    pub(crate) numbers: Vec<u32>,
    /// A WAV file.
    pub(crate) wav: Arc<[u8]>,
}

#[derive(Clone)]
struct Shared {
    screens: watch::Receiver<Screen>,
    catalogue: Arc<Catalogue>,
    pages: Pages,
}

/// The routes, which show each screen as it comes until no more can come.
pub(crate) fn router(screens: watch::Receiver<Screen>, catalogue: Arc<Catalogue>) -> Router {
    Router::new()
        .route("/", get(whole))
        .route("/events", get(stream))
        .route("/sound", post(sound::tell).layer(DefaultBodyLimit::max(sound::SAID_MAX_BYTES)))
        .route("/said/{id}", get(sound::said))
        .route("/healthz", get(sound::healthz))
        .route("/assets/{name}", get(assets::asset))
        .layer(middleware::from_fn(guarded))
        .with_state(Shared { screens, catalogue, pages: Pages::default() })
}

#[derive(Debug, Deserialize)]
struct Asked {
    theme: Option<String>,
}

async fn whole(State(shared): State<Shared>, Query(asked): Query<Asked>) -> Response {
    let theme = match asked.theme.as_deref() {
        Some("dark") => Some(Theme::Dark),
        Some("light") => Some(Theme::Light),
        Some(_) | None => None,
    };
    let screen = shared.screens.borrow().clone();
    let page = page::page(&shared.catalogue, &screen.board, screen.link, theme);
    ([(header::CACHE_CONTROL, "no-store")], Html(page)).into_response()
}

async fn stream(State(shared): State<Shared>) -> Response {
    events::stream(shared.screens, shared.pages.open()).into_response()
}

async fn guarded(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
