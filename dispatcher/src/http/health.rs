//! What operators and their tools ask: alive, ready, figures.

use avanti_model::Span;
use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{app::App, clock::Clock, engine::Health};

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// Every site takes commands, and what *acknowledged* means here.
pub async fn readyz(State(app): State<App>) -> Response {
    let leaving = *app.leaving.borrow();
    let mut ready = !leaving;
    let sites: serde_json::Map<_, _> = app
        .sites
        .iter()
        .map(|(id, site)| {
            let state = site.state();
            let health = match site.health() {
                Health::Ready => json!({"ready": true, "seq": state.seq}),
                Health::Behind { at, end } => {
                    ready = false;
                    json!({"ready": false, "why": format!("it reads the journal: {at} of {end} records")})
                }
                Health::CannotWrite(why) | Health::Stopped(why) => {
                    ready = false;
                    json!({"ready": false, "why": why})
                }
            };
            (id.to_string(), health)
        })
        .collect();
    let clock = clock_fault(app.clock.as_ref());
    ready &= clock.is_none();
    let clock = match clock {
        None => json!({"ready": true}),
        Some(why) => json!({"ready": false, "why": why}),
    };
    let body = json!({"ready": ready, "clock": clock, "leaving": leaving, "acknowledged": app.acknowledged, "sites": sites});
    (if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, Json(body)).into_response()
}

/// What is wrong with the machine's clock, and what to do about it.
#[must_use]
pub fn clock_fault(clock: &dyn Clock) -> Option<String> {
    let apart = clock.apart()?;
    let (minutes, way) = (apart.whole_minutes().abs(), ["forward", "back"][usize::from(apart < Span::ZERO)]);
    Some(format!(
        "the clock of this machine was set {way} by {minutes} minutes while the dispatcher ran, which goes on with the time from before: \
         if the machine's clock is right, restart the dispatcher; if it is wrong, set it right"
    ))
}

/// Figures in the text format of Prometheus.
pub async fn metrics(State(app): State<App>) -> Response {
    for (id, site) in &app.sites {
        let state = site.state();
        let label = id.to_string();
        metrics::gauge!("avanti_waiting_visits", "site" => label.clone()).set(state.queues.len() as f64);
        metrics::gauge!("avanti_open_desks", "site" => label.clone()).set(state.open_desks().count() as f64);
        metrics::gauge!("avanti_journal_seq", "site" => label).set(state.seq as f64);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], app.metrics.render()).into_response()
}
