//! What pages are to let sound, and whether the board can be heard: what they say of it, told to staff in the log and to
//! monitors. It makes no sound and knows no call.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{Shared, page::AUTOPLAY_FLAG};

/// Most bytes of what a page says of its sound.
pub(super) const SAID_MAX_BYTES: usize = 16;

/// The pages that show the board, and what the one that spoke last says of its sound.
#[derive(Debug, Clone, Default)]
pub(super) struct Pages(Arc<Mutex<Shown>>);

#[derive(Debug, Default)]
struct Shown {
    open: usize,
    sound: Sound,
}

/// Whether there is sound.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Sound {
    /// No page has said it yet.
    #[default]
    Unknown,
    On,
    Off,
}

/// One page that follows the board, for as long as this value is there.
#[derive(Debug)]
pub(super) struct Open(Pages);

/// How the board is, for monitors.
#[derive(Debug, Serialize)]
pub(super) struct Health {
    /// `live`, `stale` or `down`: the link to the dispatcher.
    link: &'static str,
    /// How many pages show the board.
    pages: usize,
    sound: Sound,
    /// By how much the machine's clock is ahead of the dispatcher's; none before the dispatcher was heard.
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_ahead_seconds: Option<i64>,
}

/// A page says whether the browser lets it sound.
pub(super) async fn tell(State(shared): State<Shared>, said: String) -> StatusCode {
    let sound = match said.as_str() {
        "on" => Sound::On,
        "off" => Sound::Off,
        _ => return StatusCode::BAD_REQUEST,
    };
    let before = shared.pages.change(|shown| std::mem::replace(&mut shown.sound, sound));
    match sound {
        Sound::Off if before != sound => {
            tracing::warn!("the board's page is not allowed to sound: touch the screen, or start the browser with {AUTOPLAY_FLAG}");
        }
        Sound::On if before == Sound::Off => tracing::info!("the board's page sounds again"),
        Sound::On | Sound::Off | Sound::Unknown => {}
    }
    StatusCode::NO_CONTENT
}

/// The sound of what is said now.
pub(super) async fn said(State(shared): State<Shared>, Path(id): Path<u64>) -> Response {
    match shared.screens.borrow().said.as_ref().filter(|said| said.id == id) {
        Some(said) => ([(header::CONTENT_TYPE, "audio/wav"), (header::CACHE_CONTROL, "no-store")], said.wav.to_vec()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// How the board is.
pub(super) async fn healthz(State(shared): State<Shared>) -> Json<Health> {
    let (link, clock_ahead_seconds) = {
        let screen = shared.screens.borrow();
        (screen.link.as_str(), screen.clock_ahead_seconds)
    };
    Json(shared.pages.change(|shown| Health { link, pages: shown.open, sound: shown.sound, clock_ahead_seconds }))
}

impl Pages {
    /// A page has begun to follow the board.
    pub(super) fn open(&self) -> Open {
        self.change(|shown| shown.open += 1);
        Open(self.clone())
    }

    fn change<T>(&self, change: impl FnOnce(&mut Shown) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.change(|shown| {
            shown.open -= 1;
            if shown.open == 0 {
                shown.sound = Sound::Unknown;
            }
        });
    }
}
