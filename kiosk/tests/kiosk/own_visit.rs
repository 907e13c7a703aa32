//! The part of the fake that answers whoever shows the key of a ticket: one visit, which waits.

use std::sync::Arc;

use avanti_protocol::{
    Picture, Site,
    http::{Forecast, NewLanguage},
    phone::{OwnVisit, PhoneView, Stands},
};
use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post, put},
};

use crate::fake::{NOW, Shared, problem, worded};

/// What a ticket's code ends with.
pub(crate) const TICKET: &str = "0123456789abc.0123456789abcdefghjkmnpqrs";

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/v1/sites/milano/visits/{visit}/phone", get(look))
        .route("/api/v1/sites/milano/visits/{visit}/break", post(step_out).delete(come_back))
        .route("/api/v1/sites/milano/visits/{visit}/language", put(choose_language))
        .route("/api/v1/sites/milano/visits/{visit}/papers", post(count).delete(give_back))
}

/// A visit of a Bengali reader that waits with three before it.
pub(crate) fn waiting() -> OwnVisit {
    let visit = PhoneView {
        site: Site { time_zone: "Europe/Rome".to_owned(), training: true, ..Site::default() },
        visit: "0123456789abc".to_owned(),
        number: 417,
        picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
        language: "bn".to_owned(),
        state: Stands::Waiting,
        ahead: Some(3),
        servable: Some(true),
        forecast: Some(Forecast { from_minutes: 10, to_minutes: 25 }),
        desk: None,
        calls: None,
        misses: None,
        back_at: None,
        breaks_left: Some(2),
    };
    OwnVisit { visit, phone_url: format!("https://queue.example.org/t/#milano.{TICKET}"), issued_at: NOW.to_owned(), prints_left: Some(2) }
}

/// Whether the ticket's own key is shown.
pub(crate) fn is_shown(headers: &HeaderMap) -> bool {
    headers.get(header::AUTHORIZATION).is_some_and(|value| value == &format!("Bearer milano.{TICKET}"))
}

async fn look(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let own = shared.own.lock().unwrap().clone().filter(|_| is_shown(&headers));
    own.map_or_else(|| worded(&problem(401, "unauthenticated")), |own| Json(own).into_response())
}

async fn step_out(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> StatusCode {
    change(&shared, &headers, |visit| {
        (visit.state, visit.ahead, visit.breaks_left) = (Stands::Away, None, None);
        visit.back_at = Some("2026-03-02T09:30:00+01:00".to_owned());
    })
}

async fn come_back(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> StatusCode {
    change(&shared, &headers, |visit| {
        (visit.state, visit.ahead, visit.breaks_left, visit.back_at) = (Stands::Waiting, Some(2), Some(1), None);
    })
}

async fn choose_language(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(new): Json<NewLanguage>) -> StatusCode {
    change(&shared, &headers, |visit| visit.language = new.language)
}

/// A kiosk counts a paper, as one of several may.
async fn count(State(shared): State<Arc<Shared>>) -> Response {
    let mut own = shared.own.lock().unwrap();
    let left = own.as_mut().unwrap().prints_left.as_mut().unwrap();
    if *left == 0 {
        return worded(&problem(409, "no_print_left"));
    }
    *left -= 1;
    StatusCode::NO_CONTENT.into_response()
}

async fn give_back(State(shared): State<Arc<Shared>>) -> StatusCode {
    *shared.own.lock().unwrap().as_mut().unwrap().prints_left.as_mut().unwrap() += 1;
    StatusCode::NO_CONTENT
}

fn change(shared: &Shared, headers: &HeaderMap, change: impl FnOnce(&mut PhoneView)) -> StatusCode {
    let mut own = shared.own.lock().unwrap();
    match own.as_mut().filter(|_| is_shown(headers)) {
        Some(own) => {
            change(&mut own.visit);
            StatusCode::NO_CONTENT
        }
        None => StatusCode::UNAUTHORIZED,
    }
}
