//! A sentence of the page as sound, for whoever cannot read it.

use avanti_locales::unwritten;
use axum::{
    Json,
    extract::{State, rejection::JsonRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::Web;
use crate::kiosk::Kiosk;

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
    let service = service_key(&web.kiosk, &language, &words);
    match web.kiosk.speech.say(&language, &words, service).await {
        Ok(clip) => ([(header::CONTENT_TYPE, "audio/wav")], clip.to_wav()).into_response(),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, language, "a sentence is not said");
            StatusCode::NOT_FOUND.into_response()
        }
    }
}

/// The name under which somebody may have recorded what a service is called, if these words are that.
fn service_key(kiosk: &Kiosk, language: &str, words: &str) -> Option<String> {
    let written = &kiosk.catalogue.words(language).language().written;
    let agent = kiosk.agent.borrow();
    let service = agent.view()?.services.iter().find(|service| service.name(written) == words)?;
    Some(unwritten::service_key(&service.id))
}
