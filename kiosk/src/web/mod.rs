//! The touch pages: addresses, and what every answer says of itself. Pages are made on the server and work before
//! their script; a form is answered by leading on to a page, so that reloading repeats nothing.

mod aids;
mod alive;
mod arrival;
mod assets;
mod code;
mod enrolment;
mod events;
mod help;
mod key;
mod line;
mod looks;
mod notice;
mod order;
mod own_visit;
mod said;
mod services;
mod shell;
mod speech;
mod staff;
mod statement;
mod ticket;
mod times;
mod welcome;

use std::sync::Arc;

use askama::Template;
use avanti_look::served::HEADERS;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, StatusCode},
    middleware::{from_fn_with_state, map_response},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use tokio::sync::watch;

use crate::kiosk::Kiosk;

/// Most bytes of a form.
const FORM_MAX_BYTES: usize = 4096;

/// What handlers share.
#[derive(Debug, Clone)]
struct Web {
    kiosk: Arc<Kiosk>,
    /// Becomes true when the program is to end.
    stopping: watch::Receiver<bool>,
    /// When a page was heard last.
    heard: Arc<alive::Heard>,
}

/// All pages.
pub(crate) fn router(kiosk: Arc<Kiosk>, stopping: watch::Receiver<bool>) -> Router {
    let web = Web { kiosk, stopping, heard: Arc::default() };
    Router::new()
        .route("/", get(welcome::page))
        .route("/{lang}/services", get(services::page))
        .route("/{lang}/tickets", post(order::order))
        .route("/{lang}/appointment", get(code::page))
        .route("/{lang}/times/{service}", get(times::page))
        .route("/{lang}/appointments", post(times::book))
        .route("/booked/{token}", get(times::booked))
        .route("/{lang}/check-ins", post(arrival::in_language))
        .route("/check-ins", post(arrival::in_own))
        .route("/check-ins/{token}", get(arrival::page))
        .route("/check-ins/{token}/again", post(arrival::again))
        .route("/{lang}/help", get(help::page).post(help::call))
        .route("/{lang}/cancelled", get(notice::cancelled))
        .route("/{lang}/too-late", get(notice::too_late))
        .route("/{lang}/full", get(notice::full))
        .route("/{lang}/sorry/{code}", get(notice::sorry))
        .route("/tickets/{token}", get(ticket::page))
        .route("/tickets/{token}/stay", post(ticket::stay))
        .route("/tickets/{token}/done", post(ticket::done))
        .route("/tickets/{token}/cancel", get(ticket::cancel_question).post(ticket::cancel))
        .route("/aids", post(aids::toggle))
        .route("/aids/over", post(aids::over))
        .route("/aids/{lang}", get(aids::page))
        .route("/key/{page}", get(key::page))
        .route("/key/{page}/leave", get(key::question).post(key::leave))
        .route("/key/{page}/language", get(key::languages).post(key::choose))
        .route("/key/{page}/{act}", post(key::act))
        .route("/staff/{lang}", get(staff::pin).post(staff::typed))
        .route("/staff/{lang}/restart", get(staff::restart))
        .route("/staff/{lang}/menu/{token}", get(staff::menu))
        .route("/staff/{lang}/menu/{token}/{act}", post(staff::act))
        .route("/statement/{lang}", get(statement::page))
        .route("/speech", post(speech::say))
        .route("/events", get(events::events))
        .route("/alive", get(alive::look).post(alive::sign))
        .route("/assets/{name}", get(assets::asset))
        .fallback(|| async { home() })
        .layer(DefaultBodyLimit::max(FORM_MAX_BYTES))
        .layer(from_fn_with_state(web.clone(), aids::follow))
        .layer(from_fn_with_state(web.clone(), enrolment::first))
        .layer(from_fn_with_state(web.clone(), key::close))
        .layer(map_response(with_headers))
        .with_state(web)
}

async fn with_headers(mut response: Response) -> Response {
    // A person's page is nobody else's.
    for (name, value) in HEADERS.into_iter().chain([("cache-control", "no-store")]) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Leads to the welcome.
fn home() -> Response {
    Redirect::to("/").into_response()
}

/// Leads to a ticket whose person has lost sight of it, if there is one.
fn lost_ticket(kiosk: &Kiosk) -> Option<Response> {
    let visitors = kiosk.visitors.borrow();
    let token = visitors.to_show_again(kiosk.clock.running())?;
    Some(Redirect::to(&format!("/tickets/{token}")).into_response())
}

/// A page as an answer.
fn answer(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a page can't be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
