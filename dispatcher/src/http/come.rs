//! The page on which somebody in the hall takes a ticket with their own phone, where the site allows it: reads what the form brings and
//! lets `web` write the page. The code on the board shows that they are there. Nobody is asked who they are.

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
    comers::{Phone, TICKETS_MAX},
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

/// Name of the cookie that tells one phone from another.
const COOKIE: &str = "avanti_come";
/// How long a phone keeps it, in seconds: a day.
const COOKIE_SECONDS: u32 = 24 * 60 * 60;
/// Longest id of a service that is read, in bytes.
const SERVICE_MAX: usize = 64;
/// How many digits a phone's secret has.
const SECRET_LEN: usize = 32;

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
    site: &'a SiteHandle,
    state: std::sync::Arc<SiteState>,
    now: Timestamp,
    who: Anybody,
    headers: &'a HeaderMap,
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
        Ok(Self { app, site, state, now: site.now().0, who, headers, phone: Phone::of(secret(headers), who.address) })
    }

    /// Takes a ticket; else what has to be said.
    async fn ticket(&self, asked: &Asked, choice: &Choice, code: &str) -> Result<VisitId, Said> {
        let Ok(key) = format!("come-{}", choice.key).parse::<RequestKey>() else { return Err(Said::Again) };
        if choice.key.len() < SECRET_LEN {
            return Err(Said::Again);
        }
        let by = avanti_model::Principal::Public;
        if !self.state.requests.contains_key(&(by.clone(), key.clone())) {
            self.may_take(code)?;
        }
        let language = self.language(asked);
        let wish = appointments::wish(&choice.service, language, &[], choice.party, &[]).map_err(|_| Said::Choose)?;
        let command = Command::IssueTicket {
            service: wish.service,
            reads: wish.reads,
            speaks: wish.speaks,
            party: wish.party,
            needs: wish.needs,
            slot: None,
        };
        match self.site.ask(by, key, command).await {
            Ok(Answer::Ticket { ticket, .. }) => {
                let state = self.site.state();
                self.app.comers.took(&self.site.id, self.phone.clone(), ticket.visit, |visit| goes_on(&state, visit));
                Ok(ticket.visit)
            }
            Ok(_) => Err(Said::Full),
            Err(Refusal::UnknownService(_)) => Err(Said::Choose),
            Err(refusal) => Err(Said::Failed(Failure::refused(refusal, TimeZone::UTC).worded())),
        }
    }

    /// Whether one more may be taken with this phone, from where it is, and by whoever knows the code.
    fn may_take(&self, code: &str) -> Result<(), Said> {
        let count = |what| self.app.guesses.count(what, self.who.address, self.now).map_err(|_| Said::Failed("too_many_requests"));
        if self.asks_code() {
            // It counts before it is looked up, as other codes do.
            count(Counted::HallCode)?;
            if !self.is_code(code) {
                return Err(Said::WrongCode);
            }
            self.app.guesses.take_back(Counted::HallCode, self.who.address);
        }
        if self.open().len() >= TICKETS_MAX {
            return Err(Said::Enough);
        }
        count(Counted::HallTicket)
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
        if let Some(cookie) = self.new_cookie() {
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

    fn new_cookie(&self) -> Option<HeaderValue> {
        if secret(self.headers).is_some() {
            return None;
        }
        let drawn = entropy::request_key();
        let (drawn, site) = (drawn.as_str(), &self.site.id);
        HeaderValue::from_str(&format!("{COOKIE}={drawn}; Path=/{site}/come; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Lax")).ok()
    }
}

fn goes_on(state: &SiteState, visit: VisitId) -> bool {
    state.visit(visit).is_some_and(|visit| match visit.place {
        Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => true,
        Place::Over { .. } => false,
    })
}

/// What the cookie of a phone keeps, if it has one of ours.
fn secret(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let found = all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='));
    found.filter(|secret| secret.len() == SECRET_LEN && secret.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
