//! The contact of an appointment, or of somebody who waits for one: left, taken back, and shown by its kind alone. The address goes into the store and comes out of no answer.

use std::{str::FromStr, sync::Arc};

use avanti_access::{CONTACT_ADDRESS_MAX_BYTES, ContactKind, NewContact};
use avanti_core::{
    Refusal,
    appointment::{Appointment, Fate},
};
use avanti_protocol::booking;
use axum::{
    Json,
    extract::{Path, State},
};

use super::{
    appointments::{is_staff, principal},
    body::Body,
    caller::{Caller, blocking},
    guesses::Counted,
    problem::Failure,
    waiting::any_opened,
};
use crate::{app::App, engine::SiteHandle, reminders::erase_at};

/// Fewest and most digits of a telephone number with its country's code (E.164).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Whether a contact was left for an appointment, and of which kind.
#[utoipa::path(get, path = "/api/v1/sites/{site}/appointments/{appointment}/contact",
    params(("site" = String, Path), ("appointment" = String, Path)),
    responses((status = 200, body = booking::Contact), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn read(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Contact>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let own = any_opened(&app, site, &caller, &code)?;
    let (access, id, appointment) = (Arc::clone(&app.access), site.id.clone(), own.id);
    let kind = blocking(move || access.contact_kind(&id, appointment)).await??;
    Ok(Json(shown(&app, kind)))
}

/// Leaves a contact for an appointment, in place of a former one: messages go there until the day of the appointment is over.
#[utoipa::path(put, path = "/api/v1/sites/{site}/appointments/{appointment}/contact", request_body = booking::NewContact,
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Contact), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 409, description = "`cancelled`, `already_checked_in`, `appointment_over`", body = avanti_protocol::Problem),
        (status = 422, description = "`bad_contact`, `contact_not_offered`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn leave(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
    Body(new): Body<booking::NewContact>,
) -> Result<Json<booking::Contact>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    principal(&caller, site)?;
    let (state, now) = (site.state(), site.now().0);
    let own = any_opened(&app, site, &caller, &code)?;
    let zone = state.settings.zone();
    still_to_come(&own, now).map_err(|refusal| Failure::refused(refusal, zone.clone()))?;
    let kind = ContactKind::from_word(&new.kind).ok_or_else(|| Failure::BadRequest("a contact is `email` or `sms`".to_owned()))?;
    if !app.messages.offered().contains(&kind) {
        return Err(Failure::Unprocessable { code: "contact_not_offered", detail: format!("no messages are sent by {}", kind.word()) });
    }
    let address = address(kind, &new.address)?;
    if !is_staff(&caller, site) {
        app.guesses.count(Counted::Contact, caller.address, now)?;
    }
    let (access, id, erase_at) = (Arc::clone(&app.access), site.id.clone(), erase_at(own.slot, &zone).millis());
    blocking(move || {
        let (language, slot) = (own.wish.reads.as_str(), own.slot.millis());
        access
            .leave_contact(&NewContact { site: &id, appointment: own.id, kind, address: &address, language, slot, erase_at }, now.millis())
    })
    .await??;
    app.messages.ring();
    Ok(Json(shown(&app, Some(kind))))
}

/// Erases the contact of an appointment at once. To do so again changes nothing.
#[utoipa::path(delete, path = "/api/v1/sites/{site}/appointments/{appointment}/contact",
    params(("site" = String, Path), ("appointment" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = booking::Contact), (status = 404, description = "`unknown_code`", body = avanti_protocol::Problem),
        (status = 429, description = "`too_many_requests`", body = avanti_protocol::Problem)))]
pub async fn erase(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    caller: Caller,
) -> Result<Json<booking::Contact>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    principal(&caller, site)?;
    let own = any_opened(&app, site, &caller, &code)?;
    forget(&app, site, &own).await?;
    Ok(Json(shown(&app, None)))
}

async fn forget(app: &App, site: &SiteHandle, own: &Appointment) -> Result<(), Failure> {
    let (access, id, appointment) = (Arc::clone(&app.access), site.id.clone(), own.id);
    blocking(move || access.forget_contact(&id, appointment)).await??;
    Ok(())
}

fn shown(app: &App, kind: Option<ContactKind>) -> booking::Contact {
    let offered = app.messages.offered().into_iter().map(|kind| kind.word().to_owned()).collect();
    booking::Contact { kind: kind.map(|kind| kind.word().to_owned()), offered }
}

/// Whether there is still something to tell its visitor.
fn still_to_come(own: &Appointment, now: avanti_model::Timestamp) -> Result<(), Refusal> {
    match own.fate {
        Fate::Cancelled => Err(Refusal::Cancelled { slot: own.slot }),
        Fate::CheckedIn(visit) => Err(Refusal::AlreadyCheckedIn { visit }),
        Fate::Open if now >= own.slot => Err(Refusal::AppointmentOver),
        Fate::Open => Ok(()),
    }
}

/// The address as it is kept. What was typed is repeated nowhere.
fn address(kind: ContactKind, typed: &str) -> Result<String, Failure> {
    let bad = |detail: &str| Failure::Unprocessable { code: "bad_contact", detail: detail.to_owned() };
    let typed = typed.trim();
    if typed.len() > CONTACT_ADDRESS_MAX_BYTES {
        return Err(bad("it is too long"));
    }
    match kind {
        ContactKind::Email => {
            let address = lettre::Address::from_str(typed).map_err(|_| bad("it is no address of mail"))?;
            // A number in place of a name is an address of a machine, not of a person.
            let named = address.domain().contains('.') && !address.domain().starts_with('[');
            if named { Ok(address.to_string()) } else { Err(bad("its domain has no name")) }
        }
        ContactKind::Sms => phone(typed).ok_or_else(|| bad("it is no telephone number with the code of its country, as +39 02 1234567")),
    }
}

/// A telephone number in the form of E.164, from what people write.
fn phone(typed: &str) -> Option<String> {
    let written: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')' | '.' | '/')).collect();
    let digits = written.strip_prefix('+').or_else(|| written.strip_prefix("00"))?;
    let fits = PHONE_DIGITS.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    fits.then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_as_they_are_meant_and_what_is_none_is_refused_without_being_repeated() {
        for (kind, typed, kept) in [
            (ContactKind::Email, " amina@example.org ", "amina@example.org"),
            (ContactKind::Email, "a.b+c@sub.example.org", "a.b+c@sub.example.org"),
            (ContactKind::Sms, "+39 02 1234567", "+39021234567"),
            (ContactKind::Sms, "0039 (02) 123-45.67", "+39021234567"),
        ] {
            assert_eq!(address(kind, typed).unwrap(), kept);
        }
        let long = format!("{}@example.org", "a".repeat(300));
        for (kind, typed) in [
            (ContactKind::Email, "amina"),
            (ContactKind::Email, "amina@localhost"),
            (ContactKind::Email, "amina@[192.0.2.1]"),
            (ContactKind::Email, "amina@example.org\r\nBcc: all@example.org"),
            (ContactKind::Email, "Amina <amina@example.org>"),
            (ContactKind::Email, long.as_str()),
            (ContactKind::Sms, "02 7654321"),
            (ContactKind::Sms, "+0212345678"),
            (ContactKind::Sms, "+44"),
            (ContactKind::Sms, "+39 02 1234567 1234567"),
            (ContactKind::Sms, "+39 02 12E4567"),
        ] {
            let refused = address(kind, typed).unwrap_err();
            assert!(!format!("{refused:?}").contains(typed), "{refused:?}");
        }
    }
}
