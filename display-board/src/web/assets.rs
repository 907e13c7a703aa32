//! What the page loads, embedded in the program, and a mark that changes with it.

use std::hash::{DefaultHasher, Hash, Hasher};

use avanti_look::tokens::{BASE_CSS, TOKENS_CSS};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Name, media type and text of everything there is.
const ASSETS: [(&str, &str, &str); 8] = [
    ("tokens.css", CSS, TOKENS_CSS),
    ("base.css", CSS, BASE_CSS),
    ("board.css", CSS, include_str!("../../assets/board.css")),
    ("calls.css", CSS, include_str!("../../assets/calls.css")),
    ("upright.css", CSS, include_str!("../../assets/upright.css")),
    ("board.js", SCRIPT, include_str!("../../assets/board.js")),
    ("chime.js", SCRIPT, include_str!("../../assets/chime.js")),
    ("turns.js", SCRIPT, include_str!("../../assets/turns.js")),
];

/// Serves an asset by its name.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    match ASSETS.iter().find(|(known, _, _)| *known == name) {
        Some((_, media_type, text)) => ([(header::CONTENT_TYPE, *media_type), (header::CACHE_CONTROL, "no-cache")], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The same for the same assets: a page of another build loads itself anew.
pub(super) fn build() -> String {
    let mut hasher = DefaultHasher::new();
    ASSETS.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
