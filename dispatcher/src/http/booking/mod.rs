//! The pages on which anybody books an appointment: reads what a form brings, finds what is free, and lets `web` write the
//! page. Whoever sits there is the public, whatever else their browser could show.

mod joining;
mod sent;

use avanti_core::{Refusal, Settings, State as SiteState, site::Service};
use avanti_locales::Language;
use avanti_model::{RequestKey, Timestamp};
use avanti_protocol::booking::Professional;
use axum::{
    Form,
    extract::{Path, Query, State, rejection::FormRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use jiff::Zoned;

use self::sent::{Act, Sent, can_be_asked_for};
use super::{
    appointments::{self, moment},
    caller::{Anybody, same_origin},
    guesses::Counted,
    pages::{self, Asked},
    problem::Failure,
};
use crate::{
    app::App,
    calendar::{Search, last_day},
    convert::{self, reason::WORDS},
    engine::SiteHandle,
    entropy,
    web::{
        self, Page, SiteName,
        booking::{self, Answers, At, BookingPage, Card, Elsewhere, Times},
        preferences,
    },
};

/// Most times on one page.
const TIMES_MAX: usize = 1_000;
/// In how many other languages times are offered where nothing is free.
const ELSEWHERE_MAX: usize = 3;

/// What the address of the first page can say: a link or a form of another site leads here.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Opened {
    language: Option<String>,
    /// The same, as other sites call it.
    lang: Option<String>,
    /// What somebody comes for, if the link knows it already.
    service: Option<String>,
    /// The desk of the professional whom they ask for, if the link knows that too.
    desk: Option<String>,
    /// There, with or without a value, if the page stands within one of another site.
    embed: Option<String>,
}

/// The first question that is open: the language, if nobody has chosen one, what for, or who comes.
pub(super) async fn open(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    Query(opened): Query<Opened>,
    who: Anybody,
) -> Result<Response, Failure> {
    let desk = Desk::of(&app, &site, who)?;
    let offered = offered(&desk.state.settings);
    let tags: Vec<&str> = offered.iter().map(|language| language.tag.as_str()).collect();
    let (settings, asked) = (&desk.state.settings, opened.language.or(opened.lang));
    let service = opened.service.filter(|id| bookable(settings, id).is_some());
    let desk_asked = opened.desk.filter(|id| can_be_asked_for(settings, service.as_deref(), id));
    let professionals = professionals(settings, service.as_deref());
    let list = Some(drawn());
    let answers = Answers { service, desk: desk_asked, list, embedded: opened.embed.is_some(), ..Answers::default() };
    let book = desk.page(&headers, &offered, asked.as_deref(), &answers);
    let book = BookingPage { professionals: &professionals, ..book };
    let html = match preferences::chosen(&tags, asked.as_deref(), cookies(&headers)) {
        None => booking::language(&book),
        Some(_) if answers.service.is_some() => booking::people(&book, &spoken(settings)),
        Some(_) => booking::service(&book, settings),
    };
    Ok(page(html, &book, settings))
}

/// The next question, or the one before, or the card.
pub(super) async fn answer(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
    who: Anybody,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Failure> {
    let desk = Desk::of(&app, &site, who)?;
    // There is nothing to steal here; but who books should know that they do.
    if !same_origin(&headers) {
        return Err(Failure::Forbidden);
    }
    let Form(fields) = form.map_err(|rejection| match rejection.status() {
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Failure::UnsupportedMediaType,
        StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
        _ => Failure::BadRequest("a form that is none of ours".to_owned()),
    })?;
    let settings = &desk.state.settings;
    let spoken = spoken(settings);
    let mut sent = Sent::read(fields, settings, &spoken);
    sent.answers.list.get_or_insert_with(drawn);
    let offered = offered(settings);
    let book = desk.page(&headers, &offered, sent.language.as_deref(), &sent.answers);
    let professionals = professionals(settings, sent.answers.service.as_deref());
    let book = BookingPage { professionals: &professionals, ..book };
    let html = desk.reply(&book, &sent, &spoken).await?;
    Ok(page(html, &book, settings))
}

/// Where somebody books.
struct Desk<'a> {
    app: &'a App,
    site: &'a SiteHandle,
    state: std::sync::Arc<SiteState>,
    now: Timestamp,
    who: Anybody,
}

impl<'a> Desk<'a> {
    fn of(app: &'a App, site: &str, who: Anybody) -> Result<Self, Failure> {
        let site = app.site(site).ok_or(Failure::NotFound)?;
        Ok(Self { app, site, state: site.state(), now: site.now().0, who })
    }

    fn page<'p>(
        &'p self,
        headers: &HeaderMap,
        offered: &'p [&'static Language],
        asked: Option<&str>,
        answers: &'p Answers,
    ) -> BookingPage<'p> {
        let settings = &self.state.settings;
        let name = SiteName { id: self.site.id.as_str(), name: &settings.name };
        let page = pages::page_of(self.app, headers, &Asked::default(), Some(name), self.state.day.training);
        let tags: Vec<&'static str> = offered.iter().map(|language| language.tag.as_str()).collect();
        let language = preferences::among(&tags, asked, cookies(headers), pages::accepted_languages(headers));
        BookingPage { page: Page { language, ..page }, offered, answers, professionals: &[], said: None }
    }

    async fn reply(&self, book: &BookingPage<'_>, sent: &Sent, spoken: &[String]) -> Result<String, Failure> {
        let Some(service) = sent.answers.service.as_deref().and_then(|id| bookable(&self.state.settings, id)) else {
            return Ok(booking::service(book, &self.state.settings));
        };
        let at = match sent.act {
            Act::Stay => sent.at,
            Act::Back => sent.at.before(),
            Act::Next => sent.after(),
            Act::Book => return self.book(book, service, sent).await,
            Act::Join => return self.join(book, sent).await,
        };
        match at {
            At::Service => Ok(booking::service(book, &self.state.settings)),
            At::People => Ok(booking::people(book, spoken)),
            At::Times => self.times(book, spoken),
            At::Check => match self.slot(&sent.answers) {
                Some((_, slot)) => Ok(self.check(book, service, &slot)),
                None => self.times(book, spoken),
            },
        }
    }

    /// The last question, with a key under which the appointment is booked once.
    fn check(&self, book: &BookingPage<'_>, service: &Service, slot: &Zoned) -> String {
        let key = book.answers.key.clone().unwrap_or_else(drawn);
        let answers = Answers { key: Some(key), ..book.answers.clone() };
        booking::check(&BookingPage { answers: &answers, ..*book }, service, slot)
    }

    fn slot(&self, answers: &Answers) -> Option<(Timestamp, Zoned)> {
        let begins = moment(answers.slot.as_deref()?).ok()?;
        let at = jiff::Timestamp::from_millisecond(begins.millis()).ok()?;
        Some((begins, at.to_zoned(self.state.settings.zone())))
    }

    fn times(&self, book: &BookingPage<'_>, spoken: &[String]) -> Result<String, Failure> {
        self.app.guesses.count(Counted::Look, self.who.address, self.now)?;
        let own = book.answers.speaks.as_deref().unwrap_or(book.page.language);
        let free = self.free(book.answers, own, TIMES_MAX)?;
        let mut elsewhere = Vec::new();
        if free.is_empty() {
            for language in spoken.iter().filter(|language| *language != own) {
                let first = self.free(book.answers, language, 1)?.into_iter().next();
                elsewhere.extend(first.map(|first| Elsewhere { language: language.clone(), first }));
            }
            elsewhere.sort_by(|a, b| a.first.cmp(&b.first));
            elsewhere.truncate(ELSEWHERE_MAX);
        }
        let mut anyone = None;
        if free.is_empty() && book.answers.desk.is_some() {
            anyone = self.free(&Answers { desk: None, ..book.answers.clone() }, own, 1)?.into_iter().next();
        }
        let list = free.is_empty() && anyone.is_none() && self.has_list();
        Ok(booking::times(book, Times { free: &free, elsewhere: &elsewhere, anyone: anyone.as_ref(), list }))
    }

    fn free(&self, answers: &Answers, speaks: &str, most: usize) -> Result<Vec<Zoned>, Failure> {
        let wish = wish(answers, "it", speaks)?;
        let (from, to) = (self.state.day.day.date(), last_day(&self.state, false));
        let search = Search { wish: &wish, from, to, by_staff: false, without: None };
        let zone = self.state.settings.zone();
        let slots = self.site.calendar.slots(&self.state, &search, self.now, most).into_iter();
        let zoned = |begins: Timestamp| jiff::Timestamp::from_millisecond(begins.millis()).ok().map(|at| at.to_zoned(zone.clone()));
        Ok(slots.filter_map(|slot| zoned(slot.begins)).collect())
    }

    async fn book(&self, book: &BookingPage<'_>, service: &Service, sent: &Sent) -> Result<String, Failure> {
        let answers = &sent.answers;
        let (Some((begins, slot)), Some(key)) = (self.slot(answers), answers.key.as_deref().and_then(|key| key.parse::<RequestKey>().ok()))
        else {
            return self.times(book, &spoken(&self.state.settings));
        };
        let reads = sent.reads.as_deref().unwrap_or(book.page.language);
        let wish = wish(answers, reads, answers.speaks.as_deref().unwrap_or(reads))?;
        let caller = self.who.with_key(key);
        match appointments::make(self.app, self.site, &caller, wish, begins).await {
            Ok(made) => {
                let lapse_minutes = self.state.settings.rules.lapse_minutes;
                Ok(booking::card(book, Card { code: &made.code, slot: &slot, qr_url: &made.qr_url, reads, lapse_minutes }))
            }
            Err(Failure::Refused { refusal: Refusal::SlotTaken | Refusal::NoSlot, .. }) => {
                let taken = book.page.catalogue.words(book.page.language).text("booking-taken");
                self.times(&BookingPage { said: Some(&taken), ..*book }, &spoken(&self.state.settings))
            }
            Err(failure) => {
                let sentence = book.page.catalogue.words(book.page.language).problem(failure.worded());
                Ok(self.check(&BookingPage { said: Some(&sentence), ..*book }, service, &slot))
            }
        }
    }
}

/// Something that nobody guesses, and nobody draws twice.
fn drawn() -> String {
    entropy::request_key().as_str().to_owned()
}

fn wish(answers: &Answers, reads: &str, speaks: &str) -> Result<avanti_core::appointment::Wish, Failure> {
    let needs: Vec<String> = answers.needs.iter().map(|need| (*need).to_owned()).collect();
    let service = answers.service.as_deref().unwrap_or_default();
    let wish = appointments::wish(service, reads, &[speaks.to_owned()], answers.party.unwrap_or(1), &needs)?;
    Ok(avanti_core::appointment::Wish { desk: answers.desk.as_deref().map(str::parse).transpose()?, ..wish })
}

/// Who can be asked for by name, once it is known what for.
fn professionals(settings: &Settings, service: Option<&str>) -> Vec<Professional> {
    let service = service.and_then(|service| service.parse().ok());
    service.map(|service| convert::appointment::professionals(settings, &service)).unwrap_or_default()
}

fn bookable<'s>(settings: &'s Settings, id: &str) -> Option<&'s Service> {
    settings.services.iter().find(|service| service.id.as_str() == id && service.takes_appointments())
}

/// The languages of the site's screens.
fn offered(settings: &Settings) -> Vec<&'static Language> {
    settings.languages.iter().filter_map(|tag| WORDS.language(tag.as_str())).collect()
}

/// The languages that are spoken at the site: those of its screens first, in their order, then the others.
fn spoken(settings: &Settings) -> Vec<String> {
    let shifts = settings.shifts.iter().flat_map(|shift| &shift.languages);
    let all: std::collections::BTreeSet<&str> =
        shifts.chain(settings.mediators.iter().flat_map(|mediator| &mediator.languages)).map(|language| language.as_str()).collect();
    let on_screens = settings.languages.iter().map(|language| language.as_str()).filter(|tag| all.contains(tag));
    let others = all.iter().copied().filter(|tag| settings.languages.iter().all(|language| language.as_str() != *tag));
    on_screens.chain(others).map(str::to_owned).collect()
}

fn cookies(headers: &HeaderMap) -> &str {
    headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// A page whose forms say where they come from, which browsers do only where the page lets them. Where it stands within another
/// page, browsers show it in those of the origins that the site names.
fn page(html: String, book: &BookingPage<'_>, settings: &Settings) -> Response {
    let mut response = pages::html(html, book.page.language);
    if let Some(policy) = framing(settings).filter(|_| book.answers.embedded) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

/// The content security policy of a page that may stand within those of the origins that the site names; none where it names none.
pub(super) fn framing(settings: &Settings) -> Option<HeaderValue> {
    let origins = &settings.booking.frame_origins;
    if origins.is_empty() { None } else { HeaderValue::from_str(&web::framed_by(origins)).ok() }
}
