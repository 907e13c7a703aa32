//! People get a page where programs get a problem: whoever opens an address in a browser and it fails.

use axum::{
    extract::{Query, Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

use super::{
    booking,
    pages::{self, Asked},
};
use crate::{
    app::App,
    engine::SiteHandle,
    web::failure::{self, FailurePage, Onward},
};
use avanti_protocol::Problem;

/// How the addresses end at which anybody books.
const BOOK: &str = "/book";

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
    let booked_at = booked_at(&app, uri.path());
    let embedded = booked_at.is_some() && uri.query().is_some_and(|query| query.split('&').any(|part| part.starts_with("embed")));
    let again = if embedded { format!("{}?embed=1", uri.path()) } else { uri.path().to_owned() };
    let onward = match booked_at {
        Some(_) => Some(Onward::Again(&again)),
        None => onward(whose, response.status(), uri.path()),
    };
    let body = pages::html(failure::page(&FailurePage { page, code: &problem.code, onward, embedded }), page.language);
    let mut shown = (response.status(), body).into_response();
    // A booking page may stand within another. Refused there, what is shown is the browser's own page, which says nothing.
    if let Some(policy) = booked_at.filter(|_| embedded).and_then(|site| booking::framing(&site.state().settings)) {
        shown.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers_mut().remove(&name) {
            shown.headers_mut().insert(name, value);
        }
    }
    shown
}

/// The site at which somebody books whose page fails.
fn booked_at<'a>(app: &'a App, path: &str) -> Option<&'a SiteHandle> {
    let site = path.strip_prefix('/')?.strip_suffix(BOOK)?;
    app.site(site).map(|site| &**site)
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
        // Whoever came to book, at a site that is not there, has no desk.
        (For::Staff, _) if path.ends_with(BOOK) => None,
        (For::Staff, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED) => Some(Onward::SignIn(path)),
        (For::Staff, _) => Some(Onward::Desks),
    }
}
