//! People get a page where programs get a problem: whoever opens an address in a browser and it fails.

use axum::{
    extract::{Query, Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

use super::pages::{self, Asked};
use crate::{
    app::App,
    web::failure::{self, FailurePage, Onward},
};
use avanti_protocol::Problem;

/// Whose pages are served where a page fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// Staff, who can sign in and go to their desk.
    Staff,
    /// Visitors with a phone, who are told nothing of staff.
    Phones,
}

/// Shows what is wrong as a page, where a page was asked for.
pub(super) async fn show(State((app, whose)): State<(App, For)>, request: Request, next: Next) -> Response {
    if !wants_page(request.method(), request.uri(), request.headers()) {
        return next.run(request).await;
    }
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let asked = Query::<Asked>::try_from_uri(&uri).map(|Query(asked)| asked).unwrap_or_default();
    let page = pages::page_of(&app, &headers, &asked, None, false);
    let onward = onward(whose, response.status(), uri.path());
    let body = pages::html(failure::page(&FailurePage { page, code: &problem.code, onward }), page.language);
    let mut shown = (response.status(), body).into_response();
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers_mut().remove(&name) {
            shown.headers_mut().insert(name, value);
        }
    }
    shown
}

/// Whether a browser opens a page, and not a program or a page's script an address of the interface.
fn wants_page(method: &Method, uri: &Uri, headers: &HeaderMap) -> bool {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let of_programs = ["/api/", "/ws/", "/static/"].iter().any(|start| uri.path().starts_with(start));
    matches!(*method, Method::GET | Method::HEAD | Method::POST) && !of_programs && accepts.contains("text/html")
}

fn onward(whose: For, status: StatusCode, path: &str) -> Option<Onward<'_>> {
    match (whose, status) {
        (_, status) if status.is_server_error() => Some(Onward::Again(path)),
        (For::Phones, _) => None,
        (For::Staff, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED) => Some(Onward::SignIn(path)),
        (For::Staff, _) => Some(Onward::Desks),
    }
}
