//! Tickets: handing one out, leaving, and what can be chosen before.

use std::collections::BTreeSet;

use avanti_access::{Kind, Person, Role};
use avanti_core::{Answer, Command, Refusal, appointment::Wish, view, visit::Need};
use avanti_model::{Language, Principal, ServiceId, Timestamp, VisitId};
use avanti_protocol::http::{Forecast, NewTicket, Service, Services, Ticket, VisitHistory};
use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};

use super::{
    appointments,
    body::Body,
    caller::{Caller, Who},
    line,
    problem::{DAY_FULL, Failure},
};
use crate::{
    app::App,
    calendar::{Search, last_day},
    convert,
    engine::SiteHandle,
};

/// Slots that are named to whoever gets no ticket.
const NEXT_SLOTS: usize = 6;

/// The language in which names are wanted.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Wanted {
    /// Tag of the language; Italian where it is left out.
    language: Option<String>,
}

/// What can be chosen, and whether tickets are handed out for it.
#[utoipa::path(get, path = "/api/v1/sites/{site}/services", params(("site" = String, Path), Wanted),
    responses((status = 200, body = Services), (status = 404, body = avanti_protocol::Problem)))]
pub async fn services(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Json<Services>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    // Whoever counts, or is told how long to wait, before and after somebody takes a ticket knows what they came for.
    let counts = match &caller.who {
        Who::Device(device) => device.site == site.id,
        Who::Person(person) => person.person.may(&site.id, Role::Agent),
        Who::Phone { .. } | Who::Nobody => false,
    };
    let (state, now) = (site.state(), site.now().0);
    let language: Language = wanted.language.as_deref().unwrap_or("it").parse()?;
    let zone = state.settings.zone();
    let services = view::kiosk::services(&state)
        .into_iter()
        .map(|row| {
            let given = view::kiosk::is_given(&state, &row.id, now);
            let full = given && !view::kiosk::has_room(&state, &row.id, &language, now);
            let opens_at = match closed_because(given, full) {
                Some(DAY_FULL) => view::kiosk::given_another_day(&state, &row.id),
                Some(_) => view::kiosk::given_next(&state, &row.id, now),
                None => None,
            };
            let named = row.names.get_key_value(&language).or_else(|| row.names.get_key_value(&Language::italian()));
            Service {
                name: named.map_or_else(|| row.id.to_string(), |(_, name)| name.clone()),
                language: named.map_or_else(|| "it".to_owned(), |(language, _)| language.to_string()),
                id: row.id.to_string(),
                open: given && !full,
                closed_because: closed_because(given, full).map(str::to_owned),
                opens_at: opens_at.map(|at| at.rfc3339(&zone)),
                waiting: counts.then_some(row.waiting),
                forecast: (counts && given && !full).then(|| forecast(site, &state, &row.id, &language)).flatten(),
                next_slot: (counts && (!given || full)).then(|| next_slot(site, &state, &row.id, &language, now)).flatten(),
                bookable: state.settings.service(&row.id).is_some_and(avanti_core::site::Service::takes_appointments),
            }
        })
        .collect();
    Ok(Json(Services { services }))
}

/// The next slot for one person who speaks a language; looked for only where there is no ticket and somebody stands there.
fn next_slot(site: &SiteHandle, state: &avanti_core::State, service: &ServiceId, language: &Language, now: Timestamp) -> Option<String> {
    let wish = Wish {
        service: service.clone(),
        reads: language.clone(),
        speaks: vec![language.clone()],
        party: 1,
        needs: BTreeSet::new(),
        desk: None,
    };
    next_slots(site, state, &wish, now, 1).pop()
}

/// The next slots that the public can book, RFC 3339; none for a service that takes no appointments.
fn next_slots(site: &SiteHandle, state: &avanti_core::State, wish: &Wish, now: Timestamp, most: usize) -> Vec<String> {
    let service = state.settings.service(&wish.service);
    if !service.is_some_and(|service| service.appointment_minutes.is_some() || service.sessions.is_some()) {
        return Vec::new();
    }
    let search = Search { wish, from: state.day.day.date(), to: last_day(state, false), by_staff: false, without: None };
    let zone = state.settings.zone();
    site.calendar.slots(state, &search, now, most).iter().map(|slot| slot.begins.rfc3339(&zone)).collect()
}

fn closed_because(open: bool, full: bool) -> Option<&'static str> {
    match (open, full) {
        (false, _) => Some("intake_closed"),
        (true, true) => Some(DAY_FULL),
        (true, false) => None,
    }
}

/// How long whoever takes a ticket now and speaks the language will likely wait; nothing while the doors are closed or no open desk
/// can serve them.
fn forecast(site: &SiteHandle, state: &avanti_core::State, service: &ServiceId, language: &Language) -> Option<Forecast> {
    let now = site.now().0;
    let forecast = site.forecaster().of_newcomer(state, service, language, now).filter(|_| state.intake_open)?;
    Some(convert::ticket::forecast(forecast))
}

/// Hands out a ticket.
#[utoipa::path(post, path = "/api/v1/sites/{site}/tickets", request_body = NewTicket, params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = Ticket), (status = 404, description = "`unknown_line_token`", body = avanti_protocol::Problem), (status = 409, description = "`intake_closed`, `numbers_exhausted`, `line_token_used`", body = avanti_protocol::Problem),
        (status = 422, description = "`unknown_service`, `unknown_language`, `party_size`, `language_count`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn issue(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<NewTicket>,
) -> Result<(StatusCode, Json<Ticket>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let wish = appointments::wish(&new.service, &new.language, &new.speaks, new.party_size, &new.needs)?;
    let (principal, command) = match &new.line {
        None => (taker(&caller, site)?, ticket_for(&wish)),
        Some(scanned) => {
            // A token of the line is the permission: its holder may use their own phone.
            let by = appointments::booker(&app, site, &caller)?;
            appointments::may_need(&caller, site, &wish)?;
            let token =
                line::scanned(site, scanned).ok_or_else(|| Failure::refused(Refusal::UnknownToken, site.state().settings.zone()))?;
            (by, Command::IssueInLine { token, wish: wish.clone() })
        }
    };
    let answer = site.ask(principal, caller.key, command).await;
    let state = site.state();
    let zone = state.settings.zone();
    match answer.map_err(|refusal| Failure::refused(refusal, zone.clone()))? {
        Answer::Ticket { ticket, at } => {
            let phone_url = app.phone_url(site, ticket.visit);
            Ok((StatusCode::CREATED, Json(convert::ticket::ticket(&ticket, at, phone_url, state.day.training, &zone))))
        }
        Answer::TurnedAway { opens_at } => {
            let wish = if wish.speaks.is_empty() { Wish { speaks: vec![wish.reads.clone()], ..wish } } else { wish };
            let next_slots = next_slots(site, &state, &wish, site.now().0, NEXT_SLOTS);
            Err(Failure::DayFull { opens_at, next_slots, zone })
        }
        answer @ (Answer::Token(_)
        | Answer::Booked { .. }
        | Answer::Appointment(_)
        | Answer::Moved(_)
        | Answer::Called { .. }
        | Answer::Nobody
        | Answer::Visit(_)
        | Answer::Desk(_)
        | Answer::Site) => unexpected(site, &answer),
    }
}

/// Whoever may take a ticket without anything to show for it: a kiosk, for whoever stands there, and staff.
fn taker(caller: &Caller, site: &SiteHandle) -> Result<Principal, Failure> {
    let may = match &caller.who {
        Who::Device(device) => device.kind == Kind::Kiosk,
        Who::Person(person) => person.person.may(&site.id, Role::Agent),
        Who::Phone { .. } => false,
        Who::Nobody => return Err(Failure::Unauthenticated),
    };
    if may { caller.principal(site) } else { Err(Failure::Forbidden) }
}

fn ticket_for(wish: &Wish) -> Command {
    let Wish { service, reads, speaks, party, needs, desk: _ } = wish.clone();
    Command::IssueTicket { service, reads, speaks, party, needs, slot: None }
}

/// Ends a visit that gives up.
#[utoipa::path(post, path = "/api/v1/sites/{site}/visits/{visit}/leave", params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`visit_over`, `desk_busy`", body = avanti_protocol::Problem)))]
pub async fn leave(State(app): State<App>, Path((site, visit)): Path<(String, String)>, caller: Caller) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let principal = caller.principal(site)?;
    let visit: VisitId = visit.parse()?;
    let state = site.state();
    if let Who::Person(session) = &caller.who
        && !sees(&session.person, site, &state, visit)
    {
        return Err(Failure::NotFound);
    }
    let command = Command::Leave { visit };
    let zone = state.settings.zone();
    site.ask(principal, caller.key, command).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    Ok(StatusCode::NO_CONTENT)
}

/// A visit with its whole history and the reasons of its calls.
#[utoipa::path(get, path = "/api/v1/sites/{site}/visits/{visit}", params(("site" = String, Path), ("visit" = String, Path)),
    responses((status = 200, body = VisitHistory), (status = 404, body = avanti_protocol::Problem)))]
pub async fn history(
    State(app): State<App>,
    Path((site, visit)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<VisitHistory>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let state = site.state();
    let id: VisitId = visit.parse()?;
    let history = convert::ticket::history(&state, id, caller.language).filter(|_| sees(person, site, &state, id));
    history.map(Json).ok_or(Failure::NotFound)
}

/// Whether a person may see a visit: their organisation offers one of its services.
pub(super) fn sees(person: &Person, site: &SiteHandle, state: &avanti_core::State, visit: VisitId) -> bool {
    state.visit(visit).is_some_and(|visit| visit.steps.iter().any(|step| person.sees(&site.id, &step.service)))
}

pub(super) fn need(name: &str) -> Result<Need, Failure> {
    let all = [Need::StepFree, Need::MoreTime, Need::FetchMe, Need::QuietPlace, Need::Priority];
    let known = all.into_iter().find(|need| convert::desk::need(*need) == name);
    known.ok_or_else(|| Failure::BadRequest(format!("“{}” is no need", name.chars().take(64).collect::<String>())))
}

/// An answer that a command cannot have: a fault of ours.
pub(super) fn unexpected<T>(site: &SiteHandle, answer: &Answer) -> Result<T, Failure> {
    tracing::error!(site = %site.id, answer = ?answer, "a command got an answer of another");
    Err(Failure::Internal)
}
