//! The card of an appointment as a clerk prints it: in its visitor's language, whatever the clerk reads.

use avanti_access::Role;
use avanti_core::Refusal;
use avanti_model::AppointmentCode;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};

use super::{
    pages::{self, Asked},
    problem::Failure,
};
use crate::{
    app::App,
    convert::reason::WORDS,
    web::{
        Page, SiteName,
        booking::{Card, paper},
    },
};

/// The page with the card.
pub(super) async fn card(
    State(app): State<App>,
    Path((site, code)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    if pages::session(&app, site, &headers, Role::Agent).await?.is_none() {
        return Ok(pages::to_sign_in(site, "desk"));
    }
    let state = site.state();
    let zone = state.settings.zone();
    let own = code.parse::<AppointmentCode>().ok().and_then(|code| state.appointment(site.keys.appointment_of(code)));
    let own = own.ok_or_else(|| Failure::refused(Refusal::UnknownAppointment, zone.clone()))?;
    let slot = jiff::Timestamp::from_millisecond(own.slot.millis()).map_err(|_| Failure::Internal)?.to_zoned(zone);
    let name = SiteName { id: site.id.as_str(), name: &state.settings.name };
    let page = pages::page_of(&app, &headers, &Asked::default(), Some(name), state.day.training);
    let reads = WORDS.language(own.wish.reads.as_str()).map_or(page.language, |language| &language.tag);
    let page = Page { language: reads, ..page };
    let (code, qr_url) = (site.keys.appointment_code(own.id).to_string(), app.appointment_url(site, own.id));
    let lapse_minutes = state.settings.rules.lapse_minutes;
    Ok(pages::html(paper(&page, Card { code: &code, slot: &slot, qr_url: &qr_url, reads, lapse_minutes }), reads))
}
