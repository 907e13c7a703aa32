//! The pages about the line before the door, and the poster for the hall.

use avanti_access::Role;
use avanti_core::site::PhoneTickets;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};

use super::{Asked, Failure, Seen, Wanted, page_of, page_of_site, small};
use crate::{
    app::App,
    web::{come, line},
};

pub(super) async fn line_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, site, settings, .. } = seen;
        let supervises = person.may(site, Role::Supervisor);
        line::page(&line::LinePage {
            page,
            csrf,
            person: &person.name,
            zone: &settings.time_zone,
            supervises,
            phones: settings.phone_tickets != PhoneTickets::Off,
        })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "line", role: Role::Agent }, write).await
}

pub(super) async fn line_strip_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, site, settings, .. } = seen;
        let supervises = person.may(site, Role::Supervisor);
        line::strip::page(&line::LinePage {
            page,
            csrf,
            person: &person.name,
            zone: &settings.time_zone,
            supervises,
            phones: settings.phone_tickets != PhoneTickets::Off,
        })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "line/strip", role: Role::Agent }, write).await
}

pub(super) async fn line_cards_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, csrf, person, site, settings, today } = seen;
        let supervises = person.may(site, Role::Supervisor);
        let line = line::LinePage {
            page,
            csrf,
            person: &person.name,
            zone: &settings.time_zone,
            supervises,
            phones: settings.phone_tickets != PhoneTickets::Off,
        };
        line::cards::page(&line::cards::CardsPage { line, settings, today })
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "line/cards", role: Role::Agent }, write).await
}

pub(super) async fn line_phone_page(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let training = app.sites.values().all(|site| site.state().day.training);
    let page = page_of(&app, &headers, &asked, None, training);
    small(&headers, line::phone::page(&page), page.language)
}

pub(super) async fn poster_page(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let write = |seen: Seen<'_>| {
        let Seen { page, site, settings, .. } = seen;
        come::poster::page(&page, settings, &format!("{}/{site}/come", app.public_url))
    };
    page_of_site(&app, &site, &headers, &asked, Wanted { page: "come/poster", role: Role::Agent }, write).await
}
