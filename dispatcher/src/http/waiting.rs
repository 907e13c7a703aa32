//! The list of those who found no place: joining it, seeing how it stands, answering what is offered, and leaving it. Whoever has the
//! code may, and nobody learns who else is on it.

use avanti_core::{
    Answer, Command, Refusal, State as SiteState,
    appointment::{Appointment, Wish},
    wait_list::{Earlier, Waiting},
};
use avanti_model::{AppointmentId, Principal, RequestKey, ServiceDay, Span, Timestamp, limits};
use avanti_protocol::booking;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{
    appointments::{by_code, may_need, moment, principal, wish},
    body::Body,
    caller::Caller,
    earlier::offered,
    joiners::{Joined, Share},
    problem::Failure,
};
use crate::{app::App, convert::appointment::standing_on_list, engine::SiteHandle};

/// Joins the list. A place that comes free is offered to whoever waits before it is offered as an earlier one.
#[utoipa::path(post, path = "/api/v1/sites/{site}/wait-list", request_body = booking::NewWaiting,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = booking::Waiting),
        (status = 404, description = "`unknown_desk`", body = avanti_protocol::Problem),
        (status = 409, description = "`no_wait_list`", body = avanti_protocol::Problem),
        (status = 422, description = "`unknown_service`, `unknown_language`, `party_size`, `language_count`, `not_bookable`, `unfit_desk`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn join(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(new): Body<booking::NewWaiting>,
) -> Result<(StatusCode, Json<booking::Waiting>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let wish = wish(&new.service, &new.language, &new.speaks, new.party_size, &new.needs)?;
    let wish = Wish { desk: new.desk.as_deref().map(str::parse).transpose()?, ..wish };
    Ok((StatusCode::CREATED, Json(put(&app, site, &caller, wish).await?)))
}

/// How somebody stands on the list. Who took what was offered has an appointment under the code, and is on the list no more.
#[utoipa::path(get, path = "/api/v1/sites/{site}/wait-list/{code}", params(("site" = String, Path), ("code" = String, Path)),
    responses((status = 200, body = booking::Waiting), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn read(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Waiting>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let state = site.state();
    let (id, reads) = by_code(&app, site, &caller, &code, |id| reads(&state, id).map(|reads| (id, reads)))?;
    Ok(Json(shown(&app, site, id, &reads)))
}

/// Leaves the list; all that was left for it is erased. Whoever is not on it any more is not known any more.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/wait-list/{code}",
    params(("site" = String, Path), ("code" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Waiting), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem)))]
pub async fn leave(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Waiting>, Failure> {
    act(&app, &site, &code, caller, Earlier::Stop).await
}

/// Takes the place that is offered, which makes an appointment under the same code, or leaves it to others.
#[utoipa::path(post, path = "/api/v1/sites/{site}/wait-list/{code}", request_body = booking::AnswerOffer,
    params(("site" = String, Path), ("code" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Waiting), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`offer_over`, `too_many_appointments`", body = avanti_protocol::Problem)))]
pub async fn answer(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
    Body(answer): Body<booking::AnswerOffer>,
) -> Result<Json<booking::Waiting>, Failure> {
    let slot = moment(&answer.slot)?;
    let answered = if answer.take { Earlier::Accept { slot } } else { Earlier::Decline { slot } };
    act(&app, &site, &code, caller, answered).await
}

/// Puts somebody on the list, whoever may book; of the public, no more from one address than its share. Asked again under the same key,
/// whoever is on it no more is told so.
pub(super) async fn put(app: &App, site: &SiteHandle, caller: &Caller, wish: Wish) -> Result<booking::Waiting, Failure> {
    let by = principal(caller, site)?;
    may_need(caller, site, &wish)?;
    let before = site.state();
    let (zone, is_counted) = (before.settings.zone(), by == Principal::Public && kept(&before, &by, &caller.key).is_none());
    if is_counted {
        share(app, site, &before, caller, &wish)?;
    }
    let answer =
        site.ask(by, caller.key.clone(), Command::Join { wish }).await.map_err(|refusal| Failure::refused(refusal, zone.clone()))?;
    let Answer::Appointment(id) = answer else { return Err(Failure::Internal) };
    if is_counted {
        let on_a_list = |(site, id): &Joined| app.sites.get(site).is_some_and(|site| site.state().wait_list.waiting(*id).is_some());
        app.joiners.joined(caller.address, (site.id.clone(), id), on_a_list);
    }
    let state = site.state();
    let waiting = state.wait_list.waiting(id).ok_or_else(|| Failure::refused(Refusal::UnknownAppointment, zone))?;
    Ok(shown(app, site, id, waiting.wish.reads.as_str()))
}

/// How somebody of the public stands who joined under a key, if they did.
pub(super) fn joined_under(app: &App, site: &SiteHandle, key: &RequestKey) -> Option<booking::Waiting> {
    let state = site.state();
    let id = kept(&state, &Principal::Public, key)?;
    let waiting = state.wait_list.waiting(id)?;
    Some(shown(app, site, id, waiting.wish.reads.as_str()))
}

/// Whether one more may join from where the caller is.
fn share(app: &App, site: &SiteHandle, state: &SiteState, caller: &Caller, wish: &Wish) -> Result<(), Failure> {
    let list = &state.wait_list;
    let left = limits::WAITING_PER_SERVICE_MAX.saturating_sub(list.waiting_for(&wish.service));
    let counts = |(own, id): &Joined| *own == site.id && list.waiting(*id).is_some_and(|other| other.wish.service == wish.service);
    match app.joiners.share(caller.address, site.now().0, left, counts) {
        Share::OneMore => Ok(()),
        Share::Later { seconds } => Err(Failure::TooManyRequests { retry_after_seconds: seconds }),
        Share::Spent => Err(Failure::refused(Refusal::NoWaitList, state.settings.zone())),
    }
}

/// Whose appointment a request was about that was accepted before.
fn kept(state: &SiteState, by: &Principal, key: &RequestKey) -> Option<AppointmentId> {
    match state.requests.get(&(by.clone(), key.clone()))?.answer {
        Answer::Booked { appointment, .. } | Answer::Appointment(appointment) => Some(appointment),
        Answer::Ticket { .. }
        | Answer::TurnedAway { .. }
        | Answer::Token(_)
        | Answer::Moved(_)
        | Answer::Called { .. }
        | Answer::Nobody
        | Answer::Visit(_)
        | Answer::Desk(_)
        | Answer::Site => None,
    }
}

/// The appointment that a code opens, or the one for which somebody on the list stands.
pub(super) fn any_opened(app: &App, site: &SiteHandle, caller: &Caller, code: &str) -> Result<Appointment, Failure> {
    let state = site.state();
    by_code(app, site, caller, code, |id| {
        let own = state.appointment(id).map(|own| Appointment::clone(own));
        own.or_else(|| Some(Appointment::clone(&state.wait_list.waiting(id)?.stands_for(id)))).ok_or(Refusal::UnknownAppointment)
    })
}

async fn act(app: &App, site: &str, code: &str, caller: Caller, act: Earlier) -> Result<Json<booking::Waiting>, Failure> {
    let site = app.site(site).ok_or(Failure::NotFound)?;
    let by = principal(&caller, site)?;
    let state = site.state();
    // Whoever did it before and lost the answer gets it again, though they are on the list no more.
    let own = |id| match reads(&state, id) {
        Err(Refusal::UnknownAppointment) if kept(&state, &by, &caller.key) == Some(id) => {
            let booked = state.appointment(id).map(|own| own.wish.reads.to_string());
            Ok((id, booked.unwrap_or_else(|| caller.language.to_owned())))
        }
        reads => reads.map(|reads| (id, reads)),
    };
    let (appointment, reads) = by_code(app, site, &caller, code, own)?;
    let command = Command::Earlier { appointment, act };
    site.ask(by, caller.key, command).await.map_err(|refusal| Failure::refused(refusal, state.settings.zone()))?;
    app.messages.ring();
    Ok(Json(shown(app, site, appointment, &reads)))
}

/// The language of somebody on the list.
fn reads(state: &SiteState, id: AppointmentId) -> Result<String, Refusal> {
    state.wait_list.waiting(id).map(|waiting| waiting.wish.reads.to_string()).ok_or(Refusal::UnknownAppointment)
}

fn shown(app: &App, site: &SiteHandle, id: AppointmentId, reads: &str) -> booking::Waiting {
    let state = site.state();
    let waiting = state.wait_list.waiting(id);
    booking::Waiting {
        code: site.keys.appointment_code(id).to_string(),
        state: standing_on_list(&state, id).to_owned(),
        language: reads.to_owned(),
        until: waiting.map_or(state.day.day, |waiting| last_day(&state, waiting)).to_string(),
        qr_url: app.appointment_url(site, id),
        training: waiting.map_or(state.day.training, |waiting| waiting.training),
        offer: offered(&state, id),
    }
}

/// The last day on which somebody is on the list.
fn last_day(state: &SiteState, waiting: &Waiting) -> ServiceDay {
    let just_before: Timestamp = waiting.until - Span::from_millis(1);
    ServiceDay::of(just_before, &state.settings.zone())
}
