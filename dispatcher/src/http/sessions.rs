//! Sessions of many people: the day's with their roll-calls, and the acts of the desk that holds one.

use avanti_access::{Person, Role};
use avanti_core::{Command, Refusal, session::Session, view};
use avanti_model::{AppointmentCode, AppointmentId, DeskId};
use avanti_protocol::session::{GroupSession, GroupSessions, MarkInSession, SessionAsked};
use axum::{
    Json,
    extract::{Path, State},
};

use super::{appointments::moment, body::Body, caller::Caller, desks::act, problem::Failure};
use crate::{app::App, convert, engine::SiteHandle};

/// The sessions of the present day, each with who is booked and who of them has come.
#[utoipa::path(get, path = "/api/v1/sites/{site}/sessions", params(("site" = String, Path)), responses((status = 200, body = GroupSessions)))]
pub async fn list(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<GroupSessions>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    Ok(Json(GroupSessions { sessions: seen(site, person, |_| true) }))
}

macro_rules! session_acts {
    ($($(#[$doc:meta])* $name:ident $path:literal $command:ident $codes:literal;)*) => {
        $(
            $(#[$doc])*
            #[utoipa::path(post, path = $path, request_body = SessionAsked,
                params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
                responses((status = 200, body = GroupSession), (status = 409, description = $codes, body = avanti_protocol::Problem)))]
            pub async fn $name(
                State(app): State<App>,
                Path((site, desk)): Path<(String, String)>,
                caller: Caller,
                Body(body): Body<SessionAsked>,
            ) -> Result<Json<GroupSession>, Failure> {
                let site = app.site(&site).ok_or(Failure::NotFound)?;
                let desk: DeskId = desk.parse()?;
                let session = Session { service: body.service.parse()?, slot: moment(&body.slot)? };
                act(site, &caller, &desk, Command::$command { desk: desk.clone(), session: session.clone() }).await?;
                now(site, &caller, |row| row.session == session)
            }
        )*
    };
}

session_acts! {
    /// Begins a session: all who have checked in for it are called to the desk by one act.
    begin "/api/v1/sites/{site}/desks/{desk}/session/begin" BeginSession "`no_session`, `session_taken`, `too_early`, `desk_busy`, `desk_paused`";
    /// Finishes the session for all who are there.
    finish "/api/v1/sites/{site}/desks/{desk}/session/finish" FinishSession "`no_session`, `desk_moved_on`";
    /// Takes the desk's last act back, if it was one of this session.
    undo "/api/v1/sites/{site}/desks/{desk}/session/undo" UndoInSession "`desk_moved_on`, `nothing_to_undo`, `undo_too_late`";
}

macro_rules! marks {
    ($($(#[$doc:meta])* $name:ident $path:literal $command:ident $codes:literal;)*) => {
        $(
            $(#[$doc])*
            #[utoipa::path(post, path = $path, request_body = MarkInSession,
                params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
                responses((status = 200, body = GroupSession), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
                    (status = 409, description = $codes, body = avanti_protocol::Problem)))]
            pub async fn $name(
                State(app): State<App>,
                Path((site, desk)): Path<(String, String)>,
                caller: Caller,
                Body(body): Body<MarkInSession>,
            ) -> Result<Json<GroupSession>, Failure> {
                let site = app.site(&site).ok_or(Failure::NotFound)?;
                caller.person(site, Role::Agent)?;
                let (desk, appointment): (DeskId, AppointmentId) = (desk.parse()?, appointment(site, &body.code)?);
                act(site, &caller, &desk, Command::$command { desk: desk.clone(), appointment }).await?;
                now(site, &caller, |row| row.people.iter().any(|booked| booked.appointment.id == appointment))
            }
        )*
    };
}

marks! {
    /// Marks who has come. Whoever has not checked in gets a ticket by this, as long as the session lasts.
    present "/api/v1/sites/{site}/desks/{desk}/session/present" MarkPresent "`no_session`, `visit_at_desk`, `visit_over`, `cancelled`";
    /// Marks who has not come.
    absent "/api/v1/sites/{site}/desks/{desk}/session/absent" MarkAbsent "`no_session`, `visit_at_desk`";
}

fn appointment(site: &SiteHandle, code: &str) -> Result<AppointmentId, Failure> {
    let unknown = || Failure::refused(Refusal::UnknownAppointment, site.state().settings.zone());
    let code: AppointmentCode = code.parse().map_err(|_| unknown())?;
    Ok(site.keys.appointment_of(code))
}

/// The session that an act was about, as it is now.
fn now(site: &SiteHandle, caller: &Caller, is_meant: impl Fn(&view::session::SessionRow) -> bool) -> Result<Json<GroupSession>, Failure> {
    let person = caller.person(site, Role::Agent)?;
    seen(site, person, is_meant).pop().map(Json).ok_or(Failure::NotFound)
}

fn seen(site: &SiteHandle, person: &Person, wanted: impl Fn(&view::session::SessionRow) -> bool) -> Vec<GroupSession> {
    let (state, at) = (site.state(), site.now().0);
    let code = |own: &avanti_core::appointment::Appointment| site.keys.appointment_code(own.id).to_string();
    let rows = view::session::today(&state, at);
    let rows = rows.iter().filter(|row| person.sees(&site.id, &row.session.service) && wanted(row));
    rows.map(|row| convert::session::session(row, &state.settings, &code)).collect()
}
