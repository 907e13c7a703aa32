//! Pages for staff and phones: finds out who looks and in which language, and lets `web` write them.

mod in_hall;
mod voices;

use std::sync::LazyLock;

use avanti_access::{PASSWORD_MIN_CHARS, Person, Role};
use avanti_core::Settings;
use avanti_model::SiteId;
use axum::{
    Router,
    body::Body,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{MethodRouter, get},
};
use jiff::civil::Date;

use super::{
    booking,
    caller::{self, Who},
    come, feedback, paper,
    problem::Failure,
};
use crate::{
    app::App,
    convert::reason::WORDS,
    engine::SiteHandle,
    web::{
        self, Page, SiteName, absences, appointment, assets, choose_site, desk, first_admin, hours, interface, packed, phone, preferences,
        rule, sign_in, statement, supervisor,
    },
};

/// The description of the interface, which does not change while the program runs.
static DOCUMENT: LazyLock<serde_json::Value> = LazyLock::new(super::document);

/// Where anybody books an appointment.
const BOOK: &str = "/{site}/book";
/// Where somebody in the hall takes a ticket with their own phone.
const COME: &str = "/{site}/come";

/// What a page's address can ask for.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Asked {
    pub(super) language: Option<String>,
    next: Option<String>,
    hours: Option<String>,
    voice: Option<String>,
}

/// Pages for staff.
pub fn staff() -> Router<App> {
    routed(staff_pages())
}

/// Pages that phones open, and what every page loads.
pub fn public() -> Router<App> {
    routed(public_pages())
}

/// The routes of all pages, by their methods: `get /desk`. Pages are read, but for those whose forms are sent to themselves.
#[must_use]
pub fn routes() -> Vec<String> {
    let read = staff_pages().into_iter().chain(public_pages()).map(|(address, _)| format!("get {address}"));
    read.chain([format!("post {BOOK}"), format!("post {COME}")]).collect()
}

fn staff_pages() -> Vec<(&'static str, MethodRouter<App>)> {
    vec![
        ("/", get(|| async { Redirect::to("/desk") })),
        ("/desk", get(any_desk)),
        ("/supervisor", get(any_supervisor)),
        ("/devices", get(any_devices)),
        ("/interface", get(interface_page)),
        ("/sign-in", get(sign_in_page)),
        ("/welcome", get(welcome)),
        ("/{site}/desk", get(desk_page)),
        ("/{site}/appointments/{appointment}/card", get(paper::card)),
        ("/{site}/supervisor", get(supervisor_page)),
        ("/{site}/absences", get(absences_page)),
        ("/{site}/devices", get(voices::devices_page)),
        ("/{site}/recordings", get(voices::recordings_page)),
        ("/{site}/line", get(in_hall::line_page)),
        ("/{site}/line/strip", get(in_hall::line_strip_page)),
        ("/{site}/line/cards", get(in_hall::line_cards_page)),
        ("/{site}/hours", get(hours_page)),
        ("/{site}/come/poster", get(in_hall::poster_page)),
    ]
}

fn public_pages() -> Vec<(&'static str, MethodRouter<App>)> {
    vec![
        ("/t/", get(phone_page)),
        ("/a/", get(appointment_page)),
        ("/l/", get(in_hall::line_phone_page)),
        ("/{site}/rule", get(rule_page)),
        ("/statement", get(statement_page)),
        (BOOK, get(booking::open).post(booking::answer)),
        (COME, get(come::open).post(come::take)),
        ("/static/{*path}", get(asset)),
    ]
}

fn routed(pages: Vec<(&'static str, MethodRouter<App>)>) -> Router<App> {
    pages.into_iter().fold(Router::new(), |router, (address, page)| router.route(address, page))
}

async fn any_desk(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    to_site(&app, &headers, &asked, "desk")
}

async fn any_supervisor(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    to_site(&app, &headers, &asked, "supervisor")
}

async fn any_devices(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    to_site(&app, &headers, &asked, "devices")
}

fn to_site(app: &App, headers: &HeaderMap, asked: &Asked, wanted: &str) -> Response {
    let mut sites = app.sites.values();
    if let (Some(only), None) = (sites.next(), sites.next()) {
        return Redirect::to(&format!("/{}/{wanted}", only.id)).into_response();
    }
    let states: Vec<_> = app.sites.values().map(|site| (site.id.as_str(), site.state())).collect();
    let names: Vec<SiteName<'_>> = states.iter().map(|(id, state)| SiteName { id, name: &state.settings.name }).collect();
    let page = page_of(app, headers, asked, None, false);
    html(choose_site::page(&choose_site::ChooseSitePage { page, sites: &names, wanted }), page.language)
}

async fn sign_in_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let training = app.sites.values().all(|site| site.state().day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    html(sign_in::page(&sign_in::SignInPage { page, next: asked.next.as_deref() }), page.language)
}

async fn welcome(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let training = app.sites.values().all(|site| site.state().day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    html(first_admin::page(&first_admin::FirstAdminPage { page, password_min_chars: PASSWORD_MIN_CHARS as u64 }), page.language)
}

async fn interface_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let training = app.sites.values().all(|site| site.state().day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    html(interface::page(&interface::InterfacePage { page, document: &DOCUMENT }), page.language)
}

async fn desk_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, site, settings, .. } = seen;
        let books = settings.services.iter().any(|service| service.takes_appointments());
        let (supervises, administers) = (person.may(site, Role::Supervisor), person.may(site, Role::Admin));
        desk::page(&desk::DeskPage { page, csrf, agent: person.account.as_str(), person: &person.name, supervises, administers, books })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "desk", role: Role::Agent }, write).await
}

async fn supervisor_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let of = app.site(&site).ok_or(Failure::NotFound)?;
    let feedback = feedback::weeks(&app, &of.id, of.state().day.day.date()).await?;
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, site, .. } = seen;
        let administers = person.may(site, Role::Admin);
        supervisor::page(&supervisor::SupervisorPage { page, csrf, person: &person.name, administers, feedback: &feedback })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "supervisor", role: Role::Supervisor }, write).await
}

async fn absences_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, settings, .. } = seen;
        absences::page(&absences::AbsencesPage { page, csrf, person: &person.name, settings })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "absences", role: Role::Supervisor }, write).await
}

async fn hours_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, settings, today, .. } = seen;
        let tried = asked.hours.as_deref();
        hours::page(&hours::HoursPage { page, csrf, person: &person.name, settings, today, tried })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "hours", role: Role::Supervisor }, write).await
}

/// A page of a site, by the last part of its address, and the role that it needs.
struct Wanted {
    page: &'static str,
    role: Role,
}

/// What a page of a site is written from.
struct Seen<'a> {
    page: Page<'a>,
    csrf: &'a str,
    person: &'a Person,
    site: &'a SiteId,
    settings: &'a Settings,
    today: Date,
}

/// Writes a page of a site for whoever may see it; who is not signed in is sent to do so.
async fn page_of_site(
    app: &App,
    site: &str,
    headers: &HeaderMap,
    asked: &Asked,
    wanted: Wanted,
    write: impl FnOnce(Seen<'_>) -> String,
) -> Result<Response, Failure> {
    let site = app.site(site).ok_or(Failure::NotFound)?;
    let Some(session) = session(app, site, headers, wanted.role).await? else { return Ok(to_sign_in(site, wanted.page)) };
    let state = site.state();
    let name = SiteName { id: site.id.as_str(), name: &state.settings.name };
    let page = page_of(app, headers, asked, Some(name), state.day.training);
    let language = page.language;
    let (settings, today) = (&state.settings, state.day.day.date());
    Ok(html(write(Seen { page, csrf: session.csrf.expose(), person: &session.person, site: &site.id, settings, today }), language))
}

async fn phone_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let training = app.sites.values().all(|site| site.state().day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    small(&headers, phone::page(&page), page.language)
}

async fn appointment_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let states: Vec<_> = app.sites.values().map(|site| site.state()).collect();
    let training = states.iter().all(|state| state.day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    let sites: Vec<&Settings> = states.iter().map(|state| &*state.settings).collect();
    small(&headers, appointment::page(&page, &sites), page.language)
}

async fn statement_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let page = page_of(&app, &headers, &asked, None, false);
    small(&headers, statement::page(&page), page.language)
}

/// A page for phones, packed where that is taken.
fn small(headers: &HeaderMap, text: String, language: &str) -> Response {
    match packed::accepted(accepted(headers)).then(|| packed::gzip(text.as_bytes())).flatten() {
        Some(packed) => said_packed(html(packed, language)),
        None => html(text, language),
    }
}

async fn rule_page(State(app): State<App>, Path(site): Path<String>) -> Result<Response, Failure> {
    let state = app.site(&site).ok_or(Failure::NotFound)?.state();
    Ok(html(rule::page(&WORDS, &state.settings), "it"))
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let (kind, bytes) = assets::get(&path).ok_or(Failure::NotFound)?;
    let about = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, assets::CACHE_CONTROL), (header::VARY, "accept-encoding")];
    Ok(match packed::accepted(accepted(&headers)).then(|| assets::packed(&path)).flatten() {
        Some(packed) => said_packed((about, packed).into_response()),
        None => (about, bytes).into_response(),
    })
}

/// What a browser takes, by its `Accept-Encoding`.
fn accepted(headers: &HeaderMap) -> &str {
    headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn said_packed(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    response
}

/// The session of a person who may see the page; none where nobody is signed in.
pub(super) async fn session(
    app: &App,
    site: &SiteHandle,
    headers: &HeaderMap,
    role: Role,
) -> Result<Option<Box<avanti_access::Authenticated>>, Failure> {
    match caller::who(app, headers).await? {
        Who::Person(session) if session.person.may(&site.id, role) => Ok(Some(session)),
        Who::Person(_) | Who::Device(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        Who::Nobody => Ok(None),
    }
}

pub(super) fn to_sign_in(site: &SiteHandle, page: &str) -> Response {
    Redirect::to(&format!("/sign-in?next=/{}/{page}", site.id)).into_response()
}

pub(super) fn page_of<'a>(app: &'a App, headers: &HeaderMap, asked: &Asked, site: Option<SiteName<'a>>, training: bool) -> Page<'a> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let cookies = text(header::COOKIE);
    Page {
        catalogue: &WORDS,
        language: preferences::language(&WORDS, asked.language.as_deref(), cookies, text(header::ACCEPT_LANGUAGE)),
        theme: preferences::theme(cookies),
        site,
        training,
        public_url_is_loopback: app.public_url_is_loopback(),
    }
}

/// The languages that a browser wishes.
pub(super) fn accepted_languages(headers: &HeaderMap) -> &str {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

pub(super) fn html(page: impl Into<Body>, language: &str) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, web::CSP.to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_LANGUAGE, language.to_owned()),
    ];
    (headers, Html(page.into())).into_response()
}
