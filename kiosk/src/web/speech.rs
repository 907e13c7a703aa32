//! A sentence of the page as sound, for whoever cannot read it.

use axum::{
    Json,
    extract::{State, rejection::JsonRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::Web;

/// What is to be said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sentence {
    language: String,
    words: String,
}

/// The sentence as WAV; 404 where there is no voice for it.
pub(super) async fn say(State(web): State<Web>, sentence: Result<Json<Sentence>, JsonRejection>) -> Response {
    let Ok(Json(Sentence { language, words })) = sentence else { return StatusCode::BAD_REQUEST.into_response() };
    match web.kiosk.speech.say(&language, &words).await {
        Ok(clip) => ([(header::CONTENT_TYPE, "audio/wav")], clip.to_wav()).into_response(),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, language, "a sentence is not said");
            StatusCode::NOT_FOUND.into_response()
        }
    }
}
