//! Everything that is answered over HTTP, and who may ask for it.

pub mod absences;
pub mod appointments;
pub mod body;
pub mod booking;
pub mod caller;
pub mod cards;
pub mod check_ins;
pub mod come;
pub mod comers;
pub mod connections;
pub mod contacts;
mod description;
pub mod desk_acts;
pub mod desks;
pub mod devices;
pub mod doorkeeper;
pub mod earlier;
pub mod exchange;
mod failure_page;
pub mod feedback;
pub mod guesses;
pub mod hall_codes;
pub mod health;
pub mod help;
pub mod joiners;
pub mod line;
pub mod offline;
pub mod own_visit;
pub mod pages;
mod paper;
pub mod presence;
pub mod prints;
pub mod problem;
pub mod recordings;
pub mod reports;
pub mod server;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod socket;
pub mod tickets;
pub mod waiting;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    http::{HeaderValue, Method, header},
    middleware::{self, Next},
    response::Response,
    routing::{MethodRouter, any, get, put},
};
use utoipa::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt as _},
    routes,
};

use self::failure_page::For;
use crate::app::App;

/// Largest body of a request, in bytes.
const BODY_MAX: usize = 64 * 1024;
/// Largest settings of a site, in bytes: sixty-four services in sixteen languages and 256 desks, with room to spare.
const SETTINGS_MAX: usize = 1024 * 1024;

#[derive(OpenApi)]
#[openapi(info(
    title = "Avanti",
    description = "Queue and appointments of a public centre. Changing requests take an `Idempotency-Key`; errors are RFC 9457 problems with a stable `code`.",
    license(name = "EUPL-1.2", identifier = "EUPL-1.2")
))]
struct Document;

/// Everything: staff, devices, and what phones open.
pub fn router(app: App) -> Router {
    let (api, _) = api();
    undescribed()
        .into_iter()
        .fold(api, |router, (address, answer)| router.route(address, answer))
        .merge(pages::staff())
        .merge(pages::public())
        .layer(middleware::from_fn(measure))
        .layer(middleware::from_fn(problem::word))
        .layer(middleware::from_fn_with_state((app.clone(), For::Staff), failure_page::show))
        .layer(middleware::from_fn(guard))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .with_state(app)
}

/// Only what phones open; every other address is 404.
pub fn public_router(app: App) -> Router {
    Router::new()
        .route("/api/v1/sites/{site}/visits/{visit}/leave", axum::routing::post(tickets::leave))
        .route("/api/v1/sites/{site}/visits/{visit}/phone", get(own_visit::look))
        .route("/api/v1/sites/{site}/visits/{visit}/break", axum::routing::post(own_visit::step_out).delete(own_visit::come_back))
        .route("/api/v1/sites/{site}/visits/{visit}/language", put(own_visit::choose_language))
        .route("/api/v1/sites/{site}/visits/{visit}/feedback", put(feedback::give))
        .route("/ws/v1/sites/{site}/phone", any(socket::open_phone))
        .route("/api/v1/sites/{site}/services", get(tickets::services))
        .route("/api/v1/sites/{site}/slots", get(appointments::slots))
        .route("/api/v1/sites/{site}/appointments", axum::routing::post(appointments::book))
        .route(
            "/api/v1/sites/{site}/appointments/{appointment}",
            get(appointments::read).patch(appointments::reschedule).delete(appointments::cancel),
        )
        .route("/api/v1/sites/{site}/appointments/{appointment}/contact", get(contacts::read).put(contacts::leave).delete(contacts::erase))
        .route("/api/v1/sites/{site}/appointments/{appointment}/earlier", put(earlier::ask).delete(earlier::stop).post(earlier::answer))
        .route("/api/v1/sites/{site}/wait-list", axum::routing::post(waiting::join))
        .route("/api/v1/sites/{site}/wait-list/{code}", get(waiting::read).delete(waiting::leave).post(waiting::answer))
        .route("/api/v1/sites/{site}/check-ins", axum::routing::post(check_ins::check_in))
        .route("/api/v1/sites/{site}/line/token", get(line::standing))
        .merge(pages::public())
        .layer(middleware::from_fn(measure))
        .layer(middleware::from_fn(problem::word))
        .layer(middleware::from_fn_with_state((app.clone(), For::Phones), failure_page::show))
        .layer(middleware::from_fn(guard))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .with_state(app)
}

/// The description of the interface.
#[must_use]
pub fn document() -> serde_json::Value {
    api().1
}

/// Every route as `get /healthz`: those that are described, the others, and the pages.
#[must_use]
pub fn routes() -> Vec<String> {
    let document = document();
    let paths = document["paths"].as_object().into_iter().flatten();
    let described =
        paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, _)| format!("{method} {path}")));
    let others = undescribed().into_iter().map(|(address, _)| format!("get {address}")).chain(pages::routes());
    described.chain(others).collect()
}

/// What is answered beside the interface that is described, and beside pages.
fn undescribed() -> Vec<(&'static str, MethodRouter<App>)> {
    let document = Json(document());
    vec![
        ("/api/v1/openapi.json", get(move || async move { document })),
        ("/ws/v1/sites/{site}/{topic}", any(socket::open)),
        ("/healthz", get(health::healthz)),
        ("/readyz", get(health::readyz)),
        ("/metrics", get(health::metrics)),
    ]
}

fn api() -> (Router<App>, serde_json::Value) {
    let all = OpenApiRouter::with_openapi(Document::openapi()).merge(of_visitors()).merge(of_desks()).merge(of_devices());
    let (router, document) = all.split_for_parts();
    let document = serde_json::to_value(document).expect("a description has text keys and finite numbers only");
    (router, description::complete(document))
}

/// Tickets, appointments and what is done with one's own visit.
fn of_visitors() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(tickets::services))
        .routes(routes!(tickets::issue))
        .routes(routes!(appointments::slots))
        .routes(routes!(appointments::list, appointments::book))
        .routes(routes!(appointments::read, appointments::reschedule, appointments::cancel))
        .routes(routes!(earlier::ask, earlier::stop, earlier::answer))
        .routes(routes!(waiting::join))
        .routes(routes!(waiting::read, waiting::leave, waiting::answer))
        .routes(routes!(contacts::read, contacts::leave, contacts::erase))
        .routes(routes!(cards::make))
        .routes(routes!(exchange::csv))
        .routes(routes!(exchange::ics))
        .routes(routes!(exchange::import).layer(DefaultBodyLimit::max(exchange::IMPORT_MAX)))
        .routes(routes!(check_ins::check_in))
        .routes(routes!(absences::list, absences::begin))
        .routes(routes!(absences::foresee))
        .routes(routes!(line::look, line::hand))
        .routes(routes!(line::print))
        .routes(routes!(line::standing))
        .routes(routes!(offline::claim))
        .routes(routes!(absences::end))
        .routes(routes!(tickets::leave))
        .routes(routes!(tickets::history))
        .routes(routes!(own_visit::look))
        .routes(routes!(own_visit::step_out, own_visit::come_back))
        .routes(routes!(own_visit::choose_language))
        .routes(routes!(feedback::give))
}

/// What clerks and supervisors do.
fn of_desks() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(desks::list))
        .routes(routes!(desks::queue))
        .routes(routes!(desks::sign_in))
        .routes(routes!(desks::sign_out))
        .routes(routes!(desks::release))
        .routes(routes!(reports::day))
        .routes(routes!(feedback::report))
        .routes(routes!(desks::next))
        .routes(routes!(desks::recall))
        .routes(routes!(desks::arrived))
        .routes(routes!(desks::missed))
        .routes(routes!(desks::finish))
        .routes(routes!(desks::undo))
        .routes(routes!(desk_acts::call))
        .routes(routes!(desk_acts::park))
        .routes(routes!(desk_acts::resume))
        .routes(routes!(desk_acts::transfer))
        .routes(routes!(desk_acts::pause))
        .routes(routes!(desk_acts::reopen))
        .routes(routes!(sessions::list))
        .routes(routes!(sessions::begin))
        .routes(routes!(sessions::present))
        .routes(routes!(sessions::absent))
        .routes(routes!(sessions::finish))
        .routes(routes!(sessions::undo))
}

/// Devices, what they are told and what they do, and who may set all that.
fn of_devices() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(offline::lease))
        .routes(routes!(offline::take_in))
        .routes(routes!(settings::read, settings::replace).layer(DefaultBodyLimit::max(SETTINGS_MAX)))
        .routes(routes!(recordings::list))
        .routes(
            routes!(recordings::read, recordings::record, recordings::take_back)
                .layer(DefaultBodyLimit::max(crate::recordings::RECORDING_MAX)),
        )
        .routes(routes!(devices::list, devices::approve))
        .routes(routes!(devices::revoke))
        .routes(routes!(devices::ask))
        .routes(routes!(devices::look))
        .routes(routes!(devices::tell))
        .routes(routes!(help::call, help::look))
        .routes(routes!(help::take))
        .routes(routes!(prints::printers))
        .routes(routes!(prints::count, prints::give_back))
        .routes(routes!(prints::ask))
        .routes(routes!(prints::jobs))
        .routes(routes!(prints::end))
        .routes(routes!(session::sign_in, session::sign_out))
        .routes(routes!(session::first_administrator))
}

/// What browsers must not do with any answer of ours.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("no-referrer"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

/// The name of a method that is known, so that nobody makes up names to be counted.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "OTHER",
    }
}

/// Counts requests by the template of their route, which names nobody.
async fn measure(matched: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let route = matched.as_ref().map_or("none", MatchedPath::as_str).to_owned();
    let method = method_name(request.method());
    let start = std::time::Instant::now();
    let response = next.run(request).await;
    let seconds = start.elapsed().as_secs_f64();
    let status = response.status().as_u16().to_string();
    metrics::histogram!("avanti_http_seconds", "route" => route, "method" => method, "status" => status).record(seconds);
    response
}
