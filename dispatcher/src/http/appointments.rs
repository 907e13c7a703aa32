//! Slots and appointments: booking without an account, by a code that opens one appointment and nothing else.

use std::{collections::BTreeSet, str::FromStr};

use avanti_access::{Kind, Role};
use avanti_core::{
    Answer, Command, Refusal, State as SiteState,
    appointment::{Appointment, Fate, Wish},
    visit::{Need, Place},
};
use avanti_model::{AppointmentCode, AppointmentId, Language, Principal, ServiceDay, Timestamp};
use avanti_protocol::booking;
use axum::{
    Json,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;

use super::{
    body::Body,
    caller::{Caller, Who},
    earlier,
    guesses::Counted,
    problem::Failure,
    tickets::need,
    waiting::any_opened,
};
use crate::{
    app::App,
    calendar::{Search, last_day},
    convert,
    engine::SiteHandle,
};

/// Most slots in one answer.
const SLOTS_MAX: usize = 2_000;
/// Shortest request key that is taken from somebody unknown: it has to be unguessable.
const PUBLIC_KEY_MIN_BYTES: usize = 16;

/// What is looked for.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Wanted {
    /// The service.
    service: String,
    /// The language that the visitor speaks best.
    language: String,
    /// Other languages that they can be served in, with commas between.
    speaks: Option<String>,
    /// The first day, as `2026-12-01`; left out, today.
    from: Option<String>,
    /// The last day; left out, the last on which anything can be booked.
    to: Option<String>,
    /// How many people they are.
    party_size: Option<u8>,
    /// What they need, with commas between.
    needs: Option<String>,
    /// The desk of a professional who is asked for by name.
    desk: Option<String>,
    /// The code of an appointment that would be given back for the slot.
    instead_of: Option<String>,
}

/// Times that can be booked.
#[utoipa::path(get, path = "/api/v1/sites/{site}/slots", params(("site" = String, Path), Wanted),
    responses((status = 200, body = booking::Slots), (status = 422, description = "`unknown_service`, `unknown_language`", body = avanti_protocol::Problem)))]
pub async fn slots(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Json<booking::Slots>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (state, now) = (site.state(), site.now().0);
    app.guesses.count(Counted::Look, caller.address, now)?;
    let others = listed(wanted.speaks.as_deref());
    let speaks: Vec<String> = std::iter::once(wanted.language.clone()).chain(others).collect();
    let wish = wish(&wanted.service, "it", &speaks, wanted.party_size.unwrap_or(1), &listed(wanted.needs.as_deref()))?;
    let wish = Wish { desk: wanted.desk.as_deref().map(str::parse).transpose()?, ..wish };
    if state.settings.service(&wish.service).is_none() {
        return Err(Failure::refused(Refusal::UnknownService(wish.service), state.settings.zone()));
    }
    let by_staff = is_staff(&caller, site);
    let own = wanted.instead_of.as_deref().map(|code| opened(&app, site, &caller, &state, code)).transpose()?;
    let without = own.as_ref().map(|own| own.id);
    // Whoever asked for a professional moves to another time with the same one.
    let kept = own.and_then(|own| own.wish.desk.filter(|_| own.wish.service == wish.service));
    let wish = Wish { desk: wish.desk.or(kept), ..wish };
    let until = last_day(&state, by_staff);
    let date = |text: Option<&str>, default: Date| text.map_or(Ok(default), date_of);
    let (from, to) = (date(wanted.from.as_deref(), state.day.day.date())?, date(wanted.to.as_deref(), until)?);
    let search = Search { wish: &wish, from, to, by_staff, without };
    let zone = state.settings.zone();
    let slots = site.calendar.slots(&state, &search, now, SLOTS_MAX).iter().map(|slot| convert::appointment::slot(slot, &zone)).collect();
    let professionals = convert::appointment::professionals(&state.settings, &wish.service);
    Ok(Json(booking::Slots { service: wanted.service, slots, professionals, until: until.to_string() }))
}

/// Books an appointment.
#[utoipa::path(post, path = "/api/v1/sites/{site}/appointments", request_body = booking::NewAppointment,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = booking::Appointment),
        (status = 409, description = "`slot_taken`, `no_slot`, `too_many_appointments`", body = avanti_protocol::Problem),
        (status = 404, description = "`unknown_desk`", body = avanti_protocol::Problem),
        (status = 422, description = "`unknown_service`, `unknown_language`, `party_size`, `language_count`, `not_bookable`, `unfit_desk`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn book(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<booking::NewAppointment>,
) -> Result<(StatusCode, Json<booking::Appointment>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let slot = moment(&new.slot)?;
    let wish = wish(&new.service, &new.language, &new.speaks, new.party_size, &new.needs)?;
    let wish = Wish { desk: new.desk.as_deref().map(str::parse).transpose()?, ..wish };
    let booked = make(&app, site, &caller, wish, slot).await?;
    Ok((StatusCode::CREATED, Json(booked)))
}

/// The day that staff look at.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Looked {
    /// The service day, as `2026-12-01`; left out, the present one.
    date: Option<String>,
}

/// The appointments of a day for services that the caller may see.
#[utoipa::path(get, path = "/api/v1/sites/{site}/appointments", params(("site" = String, Path), Looked),
    responses((status = 200, body = booking::Appointments)))]
pub async fn list(
    State(app): State<App>,
    Path(site): Path<String>,
    Query(looked): Query<Looked>,
    caller: Caller,
) -> Result<Json<booking::Appointments>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let (state, now) = (site.state(), site.now().0);
    let day = looked.date.map_or(Ok(state.day.day), |date| date_of(&date).map(ServiceDay::of_date))?;
    let seen = state.appointments_on(day).filter(|own| person.sees(&site.id, &own.wish.service));
    let appointments = seen.map(|own| listed_row(&app, site, &state, own, now)).collect();
    Ok(Json(booking::Appointments { date: day.to_string(), appointments }))
}

/// An appointment; with `.ics` behind its code it comes for a calendar, under a neutral title, with `.svg` as the QR code of its page.
#[utoipa::path(get, path = "/api/v1/sites/{site}/appointments/{appointment}", params(("site" = String, Path), ("appointment" = String, Path)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`on_the_list`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn read(State(app): State<App>, Path((site, code)): Path<(String, String)>, caller: Caller) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let (state, now) = (site.state(), site.now().0);
    if let Some(code) = code.strip_suffix(".svg") {
        let link = app.appointment_url(site, any_opened(&app, site, &caller, code)?.id);
        let drawing = avanti_look::qr::svg(&link).ok_or(Failure::Internal)?;
        return Ok(([(header::CONTENT_TYPE, "image/svg+xml")], drawing).into_response());
    }
    let Some(code) = code.strip_suffix(".ics") else {
        let own = opened(&app, site, &caller, &state, &code)?;
        return Ok(Json(shown(&app, site, &state, &own, now)).into_response());
    };
    let own = opened(&app, site, &caller, &state, code)?;
    let title = convert::reason::WORDS.words(own.wish.reads.as_str()).plain("common-appointment", []);
    let link = app.appointment_url(site, own.id);
    let text = convert::appointment::calendar(&own, &title, &state.settings.name, &link);
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// Books another time for an appointment and gives its own back.
#[utoipa::path(patch, path = "/api/v1/sites/{site}/appointments/{appointment}", request_body = booking::MoveAppointment,
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`slot_taken`, `no_slot`, `cancelled`, `already_checked_in`, `appointment_over`", body = avanti_protocol::Problem)))]
pub async fn reschedule(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
    Body(to): Body<booking::MoveAppointment>,
) -> Result<Json<booking::Appointment>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let slot = moment(&to.slot)?;
    let appointment = opened(&app, site, &caller, &site.state(), &code)?.id;
    let command = Command::MoveAppointment { appointment, slot };
    changed(&app, site, caller, appointment, command).await.map(Json)
}

/// Gives an appointment back. To do so again changes nothing.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/appointments/{appointment}",
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`already_checked_in`, `appointment_over`", body = avanti_protocol::Problem)))]
pub async fn cancel(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Appointment>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let appointment = opened(&app, site, &caller, &site.state(), &code)?.id;
    changed(&app, site, caller, appointment, Command::CancelAppointment { appointment }).await.map(Json)
}

/// Books, for whoever may.
pub(super) async fn make(
    app: &App,
    site: &SiteHandle,
    caller: &Caller,
    wish: Wish,
    slot: Timestamp,
) -> Result<booking::Appointment, Failure> {
    let by = booker(app, site, caller)?;
    may_need(caller, site, &wish)?;
    let zone = site.state().settings.zone();
    let answer = site.ask(by, caller.key.clone(), Command::Book { wish, slot }).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    let (Answer::Booked { appointment, .. } | Answer::Appointment(appointment)) = answer else { return Err(Failure::Internal) };
    let (state, now) = (site.state(), site.now().0);
    let own = state.appointment(appointment).ok_or(Failure::Internal)?;
    Ok(shown(app, site, &state, own, now))
}

pub(super) async fn changed(
    app: &App,
    site: &SiteHandle,
    caller: Caller,
    appointment: AppointmentId,
    command: Command,
) -> Result<booking::Appointment, Failure> {
    let by = principal(&caller, site)?;
    let zone = site.state().settings.zone();
    site.ask(by, caller.key, command).await.map_err(|refusal| Failure::refused(refusal, zone))?;
    app.messages.ring();
    let (state, now) = (site.state(), site.now().0);
    let own = state.appointment(appointment).ok_or(Failure::Internal)?;
    Ok(shown(app, site, &state, own, now))
}

/// The appointment that a code opens. Codes that open nothing are counted by where they come from.
///
/// # Errors
/// When it opens none, or too many from there did not.
pub(super) fn opened(app: &App, site: &SiteHandle, caller: &Caller, state: &SiteState, code: &str) -> Result<Appointment, Failure> {
    by_code(app, site, caller, code, |id| match state.appointment(id) {
        Some(own) => Ok(Appointment::clone(own)),
        None if state.wait_list.waiting(id).is_some() => Err(Refusal::OnTheList),
        None => Err(Refusal::UnknownAppointment),
    })
}

/// What a code opens, once it is looked up. Codes that open nothing are counted by where they come from.
///
/// # Errors
/// When it opens none, or too many from there did not.
pub(super) fn by_code<T>(
    app: &App,
    site: &SiteHandle,
    caller: &Caller,
    code: &str,
    look_up: impl FnOnce(AppointmentId) -> Result<T, Refusal>,
) -> Result<T, Failure> {
    let refused = |refusal| Failure::refused(refusal, site.state().settings.zone());
    let code: AppointmentCode = code.parse().map_err(|_| refused(Refusal::UnknownAppointment))?;
    let found = |code| look_up(site.keys.appointment_of(code));
    if is_staff(caller, site) {
        return found(code).map_err(refused);
    }
    // It counts before it is looked up, so that many at once get no more guesses than one after the other.
    app.guesses.count(Counted::WrongCode, caller.address, site.now().0)?;
    let found = found(code);
    if !matches!(found, Err(Refusal::UnknownAppointment)) {
        app.guesses.take_back(Counted::WrongCode, caller.address);
    }
    found.map_err(refused)
}

/// Who books: staff of the site, one of its kiosks, or anybody, who must not book too much from one address.
pub(super) fn booker(app: &App, site: &SiteHandle, caller: &Caller) -> Result<Principal, Failure> {
    let by = principal(caller, site)?;
    if by == Principal::Public {
        app.guesses.count(Counted::Booking, caller.address, site.now().0)?;
    }
    Ok(by)
}

/// Nobody gives priority to themselves.
pub(super) fn may_need(caller: &Caller, site: &SiteHandle, wish: &Wish) -> Result<(), Failure> {
    if wish.needs.contains(&Need::Priority) && !is_staff(caller, site) {
        return Err(Failure::BadRequest("whether somebody has priority is said at the centre".to_owned()));
    }
    Ok(())
}

/// The caller as the site knows them; whoever is nobody is the public.
///
/// # Errors
/// For staff and devices of another site, boards, and a request key of the public that could be guessed.
pub(super) fn principal(caller: &Caller, site: &SiteHandle) -> Result<Principal, Failure> {
    match &caller.who {
        Who::Nobody | Who::Phone { .. } if caller.key.as_str().len() < PUBLIC_KEY_MIN_BYTES => {
            Err(Failure::BadRequest(format!("an idempotency key of the public has at least {PUBLIC_KEY_MIN_BYTES} characters")))
        }
        Who::Nobody | Who::Phone { .. } => Ok(Principal::Public),
        Who::Device(device) if device.kind != Kind::Kiosk => Err(Failure::Forbidden),
        Who::Device(_) | Who::Person(_) => caller.principal(site),
    }
}

pub(super) fn is_staff(caller: &Caller, site: &SiteHandle) -> bool {
    matches!(&caller.who, Who::Person(person) if person.person.may(&site.id, Role::Agent))
}

/// An appointment as its visitor sees it.
pub(super) fn shown(app: &App, site: &SiteHandle, state: &SiteState, own: &Appointment, now: Timestamp) -> booking::Appointment {
    let code = site.keys.appointment_code(own.id).to_string();
    let shown = convert::appointment::appointment(own, code, app.appointment_url(site, own.id), &state.settings, now);
    booking::Appointment { earlier: earlier::of(state, own, now), ..shown }
}

/// An appointment in the list of a day, with what has become of its visitor. Visits of days gone by are known no more.
fn listed_row(app: &App, site: &SiteHandle, state: &SiteState, own: &Appointment, now: Timestamp) -> booking::Listed {
    let came = match own.fate {
        Fate::CheckedIn(visit) => Some(state.visit(visit)),
        Fate::Open | Fate::Cancelled => None,
    };
    let number = came.flatten().map(|visit| visit.number.value());
    let done = came.is_some_and(|visit| visit.is_none_or(|visit| matches!(visit.place, Place::Over { .. })));
    booking::Listed { appointment: shown(app, site, state, own, now), number, done }
}

/// A wish as it comes over the wire.
pub(super) fn wish(service: &str, reads: &str, speaks: &[String], party: u8, needs: &[String]) -> Result<Wish, Failure> {
    Ok(Wish {
        service: service.parse()?,
        reads: reads.parse()?,
        speaks: speaks.iter().map(|tag| Language::from_str(tag)).collect::<Result<_, _>>()?,
        party,
        needs: needs.iter().map(|name| need(name)).collect::<Result<BTreeSet<Need>, _>>()?,
        desk: None,
    })
}

pub(super) fn date_of(text: &str) -> Result<Date, Failure> {
    Date::from_str(text).map_err(|_| Failure::BadRequest("a date is written as 2026-12-01".to_owned()))
}

pub(super) fn listed(text: Option<&str>) -> Vec<String> {
    text.unwrap_or_default().split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

pub(super) fn moment(text: &str) -> Result<Timestamp, Failure> {
    let at: jiff::Timestamp = text.parse().map_err(|_| Failure::BadRequest("a slot is written as RFC 3339".to_owned()))?;
    Ok(Timestamp::from_millis(at.as_millisecond()))
}
