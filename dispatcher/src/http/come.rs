//! The page on which somebody in the hall takes a ticket with their own phone, where the site allows it: reads what the form brings and
//! lets `web` write the page. The code on the board shows that they are there. Nobody is asked who they are.

mod cookie;

use std::sync::Arc;

use avanti_core::{Answer, Command, Refusal, State as SiteState, site::PhoneTickets, view, visit::Place};
use avanti_model::{RequestKey, Timestamp, VisitId, limits::PARTY_MAX};
use axum::{
    Form,
    extract::{Path, Query, State, rejection::FormRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;

use super::{
    appointments,
    caller::{Anybody, same_origin},
    comers::{Phone, Reserved},
    guesses::Counted,
    pages::{self, Asked},
    problem::Failure,
};
use crate::{
    app::App,
    convert::{board::COME_SECONDS, reason::WORDS},
    engine::SiteHandle,
    entropy,
    web::{
        Page, SiteName,
        come::{self, Choice, ComePage, Said},
        preferences,
    },
};

/// Longest id of a service that is read, in bytes.
const SERVICE_MAX: usize = 64;
/// How many characters the key of a form has at least, so that nobody meets another's by chance.
const KEY_MIN: usize = 32;

/// What the form brings.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    service: String,
    party: Option<u8>,
    code: String,
    key: String,
}

/// The page with what can be chosen.
pub(super) async fn open(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
    who: Anybody,
) -> Result<Response, Failure> {
    let hall = Hall::of(&app, &site, &headers, who)?;
    app.guesses.count(Counted::Look, who.address, hall.now)?;
    let choice = Choice { party: 1, ..Choice::default() };
    Ok(hall.page(&asked, &choice, None))
}

/// A ticket, or why there is none. Sent again, the same form leads to the same ticket.
pub(super) async fn take(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
    who: Anybody,
    form: Result<Form<Sent>, FormRejection>,
) -> Result<Response, Failure> {
    let hall = Hall::of(&app, &site, &headers, who)?;
    if !same_origin(&headers) {
        return Err(Failure::Forbidden);
    }
    let Form(sent) = form.map_err(|rejection| match rejection.status() {
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Failure::UnsupportedMediaType,
        StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
        _ => Failure::BadRequest("a form that is none of ours".to_owned()),
    })?;
    let party = sent.party.filter(|party| (1..=PARTY_MAX).contains(party)).unwrap_or(1);
    let service = if sent.service.len() <= SERVICE_MAX { sent.service } else { String::new() };
    let choice = Choice { service, party, key: sent.key };
    match hall.ticket(&asked, &choice, &sent.code).await {
        Ok(visit) => Ok(Redirect::to(&app.phone_url(hall.site, visit)).into_response()),
        Err(said) => Ok(hall.page(&asked, &choice, Some(said))),
    }
}

/// Where somebody takes a ticket.
struct Hall<'a> {
    app: &'a App,
    site: &'a Arc<SiteHandle>,
    state: Arc<SiteState>,
    now: Timestamp,
    who: Anybody,
    headers: &'a HeaderMap,
    /// What its cookie keeps, if it has one of ours.
    mark: Option<&'a str>,
    phone: Phone,
}

impl<'a> Hall<'a> {
    fn of(app: &'a App, site: &str, headers: &'a HeaderMap, who: Anybody) -> Result<Self, Failure> {
        let site = app.site(site).ok_or(Failure::NotFound)?;
        let state = site.state();
        match state.settings.phone_tickets {
            PhoneTickets::Off => return Err(Failure::NotFound),
            PhoneTickets::Code | PhoneTickets::Open => {}
        }
        let mark = cookie::mark(headers, &site.keys);
        Ok(Self { app, site, state, now: site.now().0, who, headers, mark, phone: Phone::of(mark, who.address) })
    }

    /// Takes a ticket; else what has to be said.
    async fn ticket(&self, asked: &Asked, choice: &Choice, code: &str) -> Result<VisitId, Said> {
        let Ok(key) = format!("come-{}", choice.key).parse::<RequestKey>() else { return Err(Said::Again) };
        if choice.key.len() < KEY_MIN {
            return Err(Said::Again);
        }
        let language = self.language(asked);
        let wish = appointments::wish(&choice.service, language, &[], choice.party, &[]).map_err(|_| Said::Choose)?;
        let by = avanti_model::Principal::Public;
        // What was done already is only told again.
        let place = if self.state.requests.contains_key(&(by.clone(), key.clone())) { None } else { Some(self.place(code, &key)?) };
        let command = Command::IssueTicket {
            service: wish.service,
            reads: wish.reads,
            speaks: wish.speaks,
            party: wish.party,
            needs: wish.needs,
            slot: None,
        };
        let site = Arc::clone(self.site);
        // Its own task: a ticket counts for a phone that hung up before the answer, too.
        let asked = tokio::spawn(async move {
            let answer = site.ask(by, key, command).await;
            if let (Ok(Answer::Ticket { ticket, .. }), Some(place)) = (&answer, place) {
                place.took(ticket.visit);
            }
            answer
        });
        match asked.await.map_err(|_| Said::Again)? {
            Ok(Answer::Ticket { ticket, .. }) => Ok(ticket.visit),
            Ok(_) => Err(Said::Full),
            Err(Refusal::UnknownService(_)) => Err(Said::Choose),
            Err(refusal) => Err(Said::Failed(Failure::refused(refusal, TimeZone::UTC).worded())),
        }
    }

    /// A place for one more ticket of this phone, from where it is, and for whoever knows the code.
    fn place(&self, code: &str, key: &RequestKey) -> Result<Reserved, Said> {
        const WAIT: Said = Said::Failed("too_many_requests");
        let (site, address) = (&self.site.id, self.who.address);
        if self.asks_code() {
            if !self.app.hall_codes.may_try(site, &self.phone, address, self.now) {
                return Err(WAIT);
            }
            if !self.is_code(code) {
                return Err(Said::WrongCode);
            }
            self.app.hall_codes.was_right(site, &self.phone, address);
        }
        let place = self.app.comers.reserve(site, &self.phone, key, |visit| goes_on(&self.site.state(), visit)).ok_or(Said::Enough)?;
        self.app.guesses.count(Counted::HallTicket, address, self.now).map_err(|_| WAIT)?;
        self.app.guesses.count_at(Counted::SiteTicket, site, self.now).map_err(|_| WAIT)?;
        Ok(place)
    }

    fn asks_code(&self) -> bool {
        match self.state.settings.phone_tickets {
            PhoneTickets::Code => true,
            PhoneTickets::Off | PhoneTickets::Open => false,
        }
    }

    /// Whether a code is on the board now, or was there just before.
    fn is_code(&self, code: &str) -> bool {
        let typed: String = code.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect();
        let turn = self.now.millis() / (1000 * i64::from(COME_SECONDS));
        typed == self.site.keys.hall_code(turn) || typed == self.site.keys.hall_code(turn - 1)
    }

    /// The visits of this phone that go on.
    fn open(&self) -> Vec<VisitId> {
        self.app.comers.open(&self.site.id, &self.phone, |visit| goes_on(&self.state, visit))
    }

    fn language(&self, asked: &Asked) -> &'static str {
        let cookies = self.headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let languages = self.state.settings.languages.iter();
        let tags: Vec<&'static str> = languages.filter_map(|tag| Some(WORDS.language(tag.as_str())?.tag.as_str())).collect();
        preferences::among(&tags, asked.language.as_deref(), cookies, pages::accepted_languages(self.headers))
    }

    fn page(&self, asked: &Asked, choice: &Choice, said: Option<Said>) -> Response {
        let settings = &self.state.settings;
        let name = SiteName { id: self.site.id.as_str(), name: &settings.name };
        let page = pages::page_of(self.app, self.headers, &Asked::default(), Some(name), self.state.day.training);
        let page = Page { language: self.language(asked), ..page };
        let language = page.language;
        let tag = language.parse().expect("the tag of one of the site's languages is one");
        let given = |service: &avanti_core::site::Service| {
            view::kiosk::is_given(&self.state, &service.id, self.now) && view::kiosk::has_room(&self.state, &service.id, &tag, self.now)
        };
        let offered: Vec<_> = settings.services.iter().map(|service| (service, given(service))).collect();
        let key = entropy::request_key().as_str().to_owned();
        // What was answered is another wish from now on; what was only mistyped is the same.
        let keeps = !choice.key.is_empty() && matches!(said, None | Some(Said::Choose | Said::WrongCode));
        let choice = Choice { key: if keeps { choice.key.clone() } else { key }, ..choice.clone() };
        let own = self.open().last().map(|visit| self.app.phone_url(self.site, *visit));
        let page = ComePage {
            page,
            languages: settings.languages.iter().filter_map(|tag| WORDS.language(tag.as_str())).collect(),
            services: &offered,
            choice: &choice,
            asks_code: self.asks_code(),
            own: own.as_deref(),
            opens: self.opens(),
            said,
        };
        let mut response = pages::html(come::page(&page), language);
        // Forms say where they come from only where the page lets them.
        response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        if self.mark.is_none()
            && let Some(cookie) = cookie::new(&self.site.id, &self.site.keys)
        {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }

    /// When the doors open next while they are closed.
    fn opens(&self) -> Option<(jiff::Zoned, jiff::Zoned)> {
        let zone = self.state.settings.zone();
        let local = |at: Timestamp| jiff::Timestamp::from_millisecond(at.millis()).ok().map(|at| at.to_zoned(zone.clone()));
        local(self.now).zip(local(view::kiosk::opens_at(&self.state)?))
    }
}

fn goes_on(state: &SiteState, visit: VisitId) -> bool {
    state.visit(visit).is_some_and(|visit| match visit.place {
        Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => true,
        Place::Over { .. } => false,
    })
}
