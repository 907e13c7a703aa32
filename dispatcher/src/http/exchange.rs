//! Appointments out to other programs and in from them, for staff: who may not see a service neither gets nor books its appointments.

use std::str::FromStr;

use avanti_access::{Person, Role};
use avanti_core::{Answer, Command, State as SiteState, appointment::Appointment, appointment::Wish};
use avanti_model::{Principal, RequestKey, ServiceDay, limits};
use avanti_protocol::booking;
use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::{appointments::wish, caller::Caller, problem::Failure};
use crate::{
    app::App,
    calendar::last_day,
    convert::{
        exchange::{self, Row, Unreadable, Usual},
        reason::WORDS,
    },
    engine::SiteHandle,
};

/// Largest file that is taken in, in bytes.
pub const IMPORT_MAX: usize = 1024 * 1024;

/// Which appointments are wanted.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Wanted {
    /// The first day, as `2026-12-01`; left out, today.
    from: Option<String>,
    /// The last day; left out, the last on which anything can be booked.
    to: Option<String>,
    /// Whether codes stand in the table, which open appointments: for supervisors.
    #[serde(default)]
    codes: bool,
}

/// What holds where a row of the file does not say it.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Unsaid {
    /// The service.
    service: Option<String>,
    /// The language of the visitor's screens; left out, Italian.
    language: Option<String>,
}

/// Appointments as a table, without contacts.
#[utoipa::path(get, path = "/api/v1/sites/{site}/appointments.csv", params(("site" = String, Path), Wanted),
    responses((status = 200, body = String, content_type = "text/csv"), (status = 403, description = "`forbidden`", body = avanti_protocol::Problem)))]
pub async fn csv(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, if wanted.codes { Role::Supervisor } else { Role::Agent })?;
    let (state, now) = (site.state(), site.now().0);
    let all = seen(site, &state, person, &wanted)?;
    let code = |own: &Appointment| site.keys.appointment_code(own.id).to_string();
    let text = exchange::csv(&all, &state.settings, now, wanted.codes.then_some(&code));
    Ok(file("text/csv; charset=utf-8; header=present", "appointments.csv", text))
}

/// Appointments as a calendar, without contacts, codes and links, under a neutral title.
#[utoipa::path(get, path = "/api/v1/sites/{site}/appointments.ics", params(("site" = String, Path), Wanted),
    responses((status = 200, body = String, content_type = "text/calendar"), (status = 403, description = "`forbidden`", body = avanti_protocol::Problem)))]
pub async fn ics(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let state = site.state();
    let all = seen(site, &state, person, &wanted)?;
    let title = WORDS.words(caller.language).plain("common-appointment", []);
    Ok(file("text/calendar; charset=utf-8", "appointments.ics", exchange::ics(&all, &state.settings, &title)))
}

/// Books what a table (`text/csv`) or a calendar (`text/calendar`) says, row by row: what cannot be booked does not keep the others from it.
#[utoipa::path(post, path = "/api/v1/sites/{site}/appointments/import", params(("site" = String, Path), Unsaid, ("idempotency-key" = Option<String>, Header)),
    request_body(content((String = "text/csv"), (String = "text/calendar"))),
    responses((status = 200, body = booking::Imported), (status = 422, description = "`bad_import`", body = avanti_protocol::Problem)))]
pub async fn import(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(unsaid): Query<Unsaid>,
    caller: Caller,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<booking::Imported>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let by = Principal::Agent(person.account.clone());
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let bad = |Unreadable(detail)| Failure::Unprocessable { code: "bad_import", detail };
    let text = std::str::from_utf8(&body).map_err(|_| bad(Unreadable("it is not written in UTF-8".to_owned())))?;
    let language = unsaid.language.unwrap_or_else(|| "it".to_owned());
    let usual = Usual { service: unsaid.service, language, zone: site.state().settings.zone() };
    let rows = match kind.split(';').next().unwrap_or_default().trim() {
        "text/csv" => exchange::read_csv(text, &usual),
        "text/calendar" => exchange::read_ics(text, &usual),
        _other => return Err(Failure::UnsupportedMediaType),
    };
    let mut answers = Vec::new();
    for (row, number) in rows.map_err(bad)?.into_iter().zip(1..) {
        let booked = match row {
            Ok(row) => book(site, person, by.clone(), part_key(&caller.key, "row", number), &row).await,
            Err(Unreadable(detail)) => Err(Failure::BadRequest(detail)),
        };
        answers.push(match booked {
            Ok(code) => booking::ImportedRow { row: number, code: Some(code), problem: None },
            Err(failure) => booking::ImportedRow { row: number, code: None, problem: Some(Box::new(failure.problem(caller.language))) },
        });
    }
    Ok(Json(booking::Imported { rows: answers }))
}

/// Books one row, and gives its code.
async fn book(site: &SiteHandle, person: &Person, by: Principal, key: RequestKey, row: &Row) -> Result<String, Failure> {
    let speaks = if row.speaks.is_empty() { std::slice::from_ref(&row.language) } else { &row.speaks };
    let wish: Wish = wish(&row.service, &row.language, speaks, row.party_size, &row.needs)?;
    let zone = site.state().settings.zone();
    if site.state().settings.service(&wish.service).is_some() && !person.sees(&site.id, &wish.service) {
        return Err(Failure::Forbidden);
    }
    let answer = site.ask(by, key, Command::Book { wish, slot: row.slot }).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let (Answer::Booked { appointment, .. } | Answer::Appointment(appointment)) = answer else { return Err(Failure::Internal) };
    Ok(site.keys.appointment_code(appointment).to_string())
}

/// The request key of one part of a request, such as a row of a file: the same request under the same key is done once.
pub(super) fn part_key(key: &RequestKey, part: &str, number: u32) -> RequestKey {
    let digest = Sha256::digest(format!("{} {part} {number}", key.as_str()));
    data_encoding::HEXLOWER.encode(&digest).parse().expect("64 hexadecimal digits are a request key")
}

/// The appointments of the days that a person may see, in the order of their times.
fn seen(site: &SiteHandle, state: &SiteState, person: &Person, wanted: &Wanted) -> Result<Vec<Appointment>, Failure> {
    let today = state.day.day.date();
    let earliest = today.saturating_sub(jiff::Span::new().days(limits::APPOINTMENT_KEPT_DAYS));
    let latest = last_day(state, true);
    let date = |text: Option<&str>, default: Date| {
        text.map_or(Ok(default), |text| Date::from_str(text).map_err(|error| Failure::BadRequest(error.to_string())))
    };
    let from = date(wanted.from.as_deref(), today)?.max(earliest);
    let to = date(wanted.to.as_deref(), latest)?.min(latest);
    let days = std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
    let all = days.flat_map(|day| state.appointments_on(ServiceDay::of_date(day)));
    Ok(all.filter(|own| person.sees(&site.id, &own.wish.service)).cloned().collect())
}

fn file(kind: &'static str, name: &str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))], text)
        .into_response()
}
