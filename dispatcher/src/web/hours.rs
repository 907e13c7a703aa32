//! The page on which supervisors see what all hours come to in the next two weeks, and try others: what they would come to, and
//! what is likely meant otherwise than it is written. It is told which day it is, and changes nothing.

use askama::Template;
use avanti_core::{
    Settings,
    hours::{Hours, HoursError, Stretch, is_public_holiday, meet},
};
use avanti_locales::Words;
use avanti_model::limits;
use jiff::{ToSpan, civil::Date};

use super::{Page, absences::named, render};

/// How hours are written, as the page shows it.
const EXAMPLE: &str = "Mo-Fr 09:00-12:00,14:00-17:00; PH off";
const HOLIDAYS: &str = "PH";
const HOLIDAYS_OFF: &str = "; PH off";
/// How many days are shown.
const DAYS: i32 = 14;

/// What a page of hours is about.
#[derive(Debug, Clone, Copy)]
pub struct HoursPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// The settings in force.
    pub settings: &'a Settings,
    /// The service day that it is.
    pub today: Date,
    /// Hours to try.
    pub tried: Option<&'a str>,
}

/// The page.
#[must_use]
pub fn page(hours: &HoursPage<'_>) -> String {
    let words = hours.page.words();
    let tried = hours.tried.map(str::trim).filter(|text| !text.is_empty());
    render(&Shell {
        page: &hours.page,
        hours,
        hint: words.with("hours-hint", [("example", EXAMPLE.into()), ("ph", HOLIDAYS.into())]),
        longest: limits::HOURS_MAX_BYTES,
        written: tried.map_or_else(|| hours.settings.hours.to_string(), str::to_owned),
        tried: tried.map(|text| Tried::of(words, hours, text)),
        places: places(words, hours),
    })
}

#[derive(Template)]
#[template(path = "hours.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    hours: &'a HoursPage<'a>,
    hint: String,
    longest: usize,
    written: String,
    tried: Option<Tried>,
    places: Vec<Place>,
}

/// What hours that are tried come to.
struct Tried {
    fault: Option<String>,
    warnings: Vec<String>,
    days: Vec<Day>,
}

/// Something that has hours, with what they come to.
struct Place {
    name: String,
    written: String,
    days: Vec<Day>,
}

struct Day {
    date: String,
    open: String,
    why: String,
}

impl Tried {
    fn of(words: Words<'_>, page: &HoursPage<'_>, text: &str) -> Self {
        let failed = |fault: String| Self { fault: Some(fault), warnings: Vec::new(), days: Vec::new() };
        let hours: Hours = match text.parse() {
            Ok(hours) => hours,
            Err(HoursError::NotUnderstood { part }) => return failed(words.with("hours-not-understood", [("part", part.into())])),
            Err(HoursError::Unknowable { part, .. }) => return failed(words.with("hours-unknowable", [("part", part.into())])),
            Err(HoursError::TooLong) => return failed(words.text("hours-too-long")),
        };
        if hours.begin_early() {
            return failed(words.text("hours-early"));
        }
        let lost = hours.lost_rules(page.today).into_iter().map(|rule| words.with("hours-lost", [("part", rule.into())]));
        let mut warnings: Vec<String> = lost.collect();
        let mut settings = page.settings.clone();
        settings.hours = hours;
        if let Some(holiday) = settings.open_holiday(page.today) {
            warnings.push(words.with("hours-holiday", [("date", words.date(holiday).into()), ("off", HOLIDAYS_OFF.into())]));
        }
        if dates(page.today).all(|date| settings.open_on(date).is_empty()) {
            warnings.push(words.text("hours-never"));
        }
        Self { fault: None, warnings, days: days(words, page, |date| settings.open_on(date)) }
    }
}

fn places(words: Words<'_>, page: &HoursPage<'_>) -> Vec<Place> {
    let settings = page.settings;
    let within = |own: &Hours, date| meet(&settings.open_on(date), &own.on(date));
    let place = |name: String, own: &Hours| Place { name, written: own.to_string(), days: days(words, page, |date| within(own, date)) };
    let desk = |label: &str| words.plain("common-desk", [("desk", label.into())]);
    let site = Place {
        name: words.text("hours-site"),
        written: settings.hours.to_string(),
        days: days(words, page, |date| settings.open_on(date)),
    };
    let services =
        settings.services.iter().filter_map(|service| Some(place(named(service, page.page.language).to_owned(), service.hours.as_ref()?)));
    let desks = settings.desks.iter().filter_map(|own| Some(place(desk(&own.label), own.hours.as_ref()?)));
    let shifts = settings.shifts.iter().map(|shift| {
        let label = settings.desk(&shift.desk).map_or(shift.desk.as_str(), |(_, own)| own.label.as_str());
        place(format!("{} · {}", desk(label), words.text("hours-shift")), &shift.hours)
    });
    let mediators = settings.mediators.iter().map(|mediator| {
        let spoken: Vec<String> = mediator.languages.iter().map(|tag| words.spoken(tag.as_str())).collect();
        place(format!("{} · {}", mediator.id, spoken.join(" / ")), &mediator.hours)
    });
    std::iter::once(site).chain(services).chain(desks).chain(shifts).chain(mediators).collect()
}

fn dates(today: Date) -> impl Iterator<Item = Date> {
    (0..DAYS).filter_map(move |days| today.checked_add(days.days()).ok())
}

fn days(words: Words<'_>, page: &HoursPage<'_>, open_on: impl Fn(Date) -> Vec<Stretch>) -> Vec<Day> {
    let day = |date: Date| {
        let clock = |stretch: &Stretch| format!("{}–{}", stretch.opens.strftime("%H:%M"), stretch.closes.strftime("%H:%M"));
        let open = open_on(date).iter().map(clock).collect::<Vec<_>>().join(" · ");
        let why = match page.settings.exception_on(date) {
            Some(exception) => words.with("hours-exception", [("hours", exception.hours.to_string().into())]),
            None if is_public_holiday(date) => words.text("hours-public-holiday"),
            None => String::new(),
        };
        Day { date: words.date(date), open, why }
    };
    dates(page.today).map(day).collect()
}
