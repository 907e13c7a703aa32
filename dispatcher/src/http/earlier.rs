//! Earlier appointments: asking to be offered one, and answering what is offered. Whoever has the code of an appointment may, and
//! nobody learns who else would like to come earlier.

use avanti_core::{
    Command, State as SiteState,
    appointment::{Appointment, Fate},
    wait_list,
};
use avanti_model::{AppointmentId, ServiceDay, Timestamp};
use avanti_protocol::booking;
use axum::{
    Json,
    extract::{Path, State},
};

use super::{
    appointments::{changed, is_staff, moment, opened},
    body::Body,
    caller::Caller,
    guesses::Counted,
    problem::Failure,
};
use crate::app::App;

/// Asks to be offered an earlier time when a place comes free. To do so again changes nothing.
#[utoipa::path(put, path = "/api/v1/sites/{site}/appointments/{appointment}/earlier",
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`no_wait_list`, `cancelled`, `already_checked_in`, `appointment_over`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn ask(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Appointment>, Failure> {
    act(&app, &site, &code, caller, wait_list::Earlier::Ask).await
}

/// Does not wish for an earlier time any more. To do so again changes nothing.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/appointments/{appointment}/earlier",
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`cancelled`, `already_checked_in`, `appointment_over`", body = avanti_protocol::Problem)))]
pub async fn stop(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Appointment>, Failure> {
    act(&app, &site, &code, caller, wait_list::Earlier::Stop).await
}

/// Takes the earlier time that is offered, which gives the old one back, or leaves it to others.
#[utoipa::path(post, path = "/api/v1/sites/{site}/appointments/{appointment}/earlier", request_body = booking::AnswerOffer,
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Appointment), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`offer_over`, `cancelled`, `already_checked_in`, `appointment_over`", body = avanti_protocol::Problem)))]
pub async fn answer(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
    Body(answer): Body<booking::AnswerOffer>,
) -> Result<Json<booking::Appointment>, Failure> {
    let slot = moment(&answer.slot)?;
    let wish = if answer.take { wait_list::Earlier::Accept { slot } } else { wait_list::Earlier::Decline { slot } };
    act(&app, &site, &code, caller, wish).await
}

async fn act(app: &App, site: &str, code: &str, caller: Caller, act: wait_list::Earlier) -> Result<Json<booking::Appointment>, Failure> {
    let site = app.site(site).ok_or(Failure::NotFound)?;
    let appointment = opened(app, site, &caller, &site.state(), code)?.id;
    if act == wait_list::Earlier::Ask && !is_staff(&caller, site) {
        app.guesses.count(Counted::Booking, caller.address, site.now().0)?;
    }
    changed(app, site, caller, appointment, Command::Earlier { appointment, act }).await.map(Json)
}

/// What there is about an earlier time for an appointment; nothing where none can be wished for.
pub(super) fn of(state: &SiteState, own: &Appointment, now: Timestamp) -> Option<booking::Earlier> {
    let zone = state.settings.zone();
    let entry = state.wait_list.entry(own.id);
    let offer = offered(state, own.id);
    let later = ServiceDay::of(now, &zone) < ServiceDay::of(own.slot, &zone);
    let possible = own.fate == Fate::Open && later && state.settings.booking.offer_minutes > 0;
    (possible || entry.is_some()).then(|| booking::Earlier { asked: entry.is_some(), offer })
}

/// What is held for somebody on the list.
pub(super) fn offered(state: &SiteState, id: AppointmentId) -> Option<booking::Offer> {
    let (zone, offer) = (state.settings.zone(), state.wait_list.entry(id)?.offer?);
    Some(booking::Offer { slot: offer.slot.rfc3339(&zone), minutes: offer.minutes, until: offer.until.rfc3339(&zone) })
}
