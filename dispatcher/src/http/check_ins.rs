//! Checking in with an appointment: at a kiosk, at a desk, or with one's own phone.

use avanti_core::{Answer, Command, Refusal, appointment::Appointment};
use avanti_protocol::{booking, problem::LateVisitor};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};

use super::{appointments, body::Body, caller::Caller, problem::Failure};
use crate::{app::App, convert, engine::SiteHandle};

/// Hands out a ticket to whoever comes for an appointment.
#[utoipa::path(post, path = "/api/v1/sites/{site}/check-ins", request_body = booking::CheckIn,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 201, body = booking::CheckedIn), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`too_early`, `too_late`, `wrong_day`, `cancelled`, `already_checked_in`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn check_in(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(body): Body<booking::CheckIn>,
) -> Result<(StatusCode, Json<booking::CheckedIn>), Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let by = appointments::principal(&caller, site)?;
    let reads = body.language.as_deref().map(str::parse).transpose()?;
    let own = appointments::opened(&app, site, &caller, &site.state(), &written(&body.code))?;
    let answer = site.ask(by, caller.key, Command::CheckIn { appointment: own.id, reads }).await;
    let state = site.state();
    let zone = state.settings.zone();
    match answer {
        Ok(Answer::Ticket { ticket, at }) => {
            let phone_url = app.phone_url(site, ticket.visit);
            let ticket = convert::ticket::ticket(&ticket, at, phone_url, state.day.training, &zone);
            Ok((StatusCode::CREATED, Json(booking::CheckedIn { ticket, slot: own.slot.rfc3339(&zone) })))
        }
        Ok(_) => Err(Failure::Internal),
        Err(refusal) => {
            let visitor = Some(Box::new(visitor(site, &own, &refusal)));
            Err(Failure::NotCheckedIn { refusal, visitor, zone })
        }
    }
}

/// The symbols of the code in what was typed or scanned: the whole of it, or what a card's link ends with. A scanner that is set to
/// another keyboard changes some marks of the link, but no symbol of the code and no full stop.
fn written(scanned: &str) -> String {
    let end = scanned.rsplit(['.', '#']).next().unwrap_or_default();
    end.chars().filter(|symbol| symbol.is_alphanumeric()).collect()
}

/// Who stands there, so that they can be offered a ticket as a walk-in, or be shown the one that they have.
fn visitor(site: &SiteHandle, own: &Appointment, refusal: &Refusal) -> LateVisitor {
    let state = site.state();
    let used = if let Refusal::AlreadyCheckedIn { visit } = refusal { Some(*visit) } else { None };
    let there = used.and_then(|visit| state.visit(visit));
    LateVisitor {
        service: own.wish.service.to_string(),
        speaks: own.wish.speaks.iter().map(ToString::to_string).collect(),
        party_size: own.wish.party,
        needs: own.wish.needs.iter().map(|need| convert::desk::need(*need).to_owned()).collect(),
        number: there.map(|visit| visit.number.value()),
        picture: there.map(|visit| convert::picture(visit.picture)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanned_link_and_a_typed_code_are_the_same() {
        assert_eq!(written("https://queue.example.org/a/#milano.K7M-4PX-T2HD"), "K7M4PXT2HD");
        assert_eq!(written("httpsç--queue.example.org-a-£milano.K7M'4PX'T2HD"), "K7M4PXT2HD");
        assert_eq!(written("k7m 4px t2hd"), "k7m4pxt2hd");
    }
}
