//! What the page loads, embedded in the program, and a mark that changes with it.

use avanti_look::{
    served::{self, Asset},
    sound::TONES_JS,
    tokens::{BASE_CSS, TOKENS_CSS},
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// Everything there is.
const ASSETS: [Asset; 11] = [
    Asset::sheet("tokens.css", TOKENS_CSS),
    Asset::sheet("base.css", BASE_CSS),
    Asset::sheet("board.css", include_str!("../../assets/board.css")),
    Asset::sheet("calls.css", include_str!("../../assets/calls.css")),
    Asset::sheet("cards.css", include_str!("../../assets/cards.css")),
    Asset::sheet("upright.css", include_str!("../../assets/upright.css")),
    Asset::script("board.js", include_str!("../../assets/board.js")),
    Asset::script("chime.js", include_str!("../../assets/chime.js")),
    Asset::script("speak.js", include_str!("../../assets/speak.js")),
    Asset::script("tones.js", TONES_JS),
    Asset::script("turns.js", include_str!("../../assets/turns.js")),
];

/// Serves an asset by its name.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    match served::find(&ASSETS, &name) {
        Some(asset) => ([(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, "no-cache")], asset.text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The mark of this build: a page of another one loads itself anew.
pub(super) fn build() -> String {
    served::build(&ASSETS)
}
