//! The page that asks what somebody comes for. It alone and the last question name services.

use askama::Template;
use avanti_core::site::{Service, Settings};
use avanti_locales::Language;

use super::{At, BookingPage};
use crate::web::{Page, render};

/// The page.
#[must_use]
pub fn service(book: &BookingPage<'_>, settings: &Settings) -> String {
    let named = |service| Named::of(service, book.page.spoken_in(), book.page.catalogue.language("it"));
    let (bookable, others): (Vec<&Service>, Vec<&Service>) = settings.services.iter().partition(|service| service.takes_appointments());
    let heading = if bookable.is_empty() { book.text("booking-title") } else { book.text("kiosk-what-do-you-need") };
    render(&Shell {
        page: &book.page,
        book,
        at: At::Service,
        heading,
        bookable: bookable.into_iter().map(named).collect(),
        others: others.into_iter().map(named).collect(),
    })
}

#[derive(Template)]
#[template(path = "book_service.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    at: At,
    heading: String,
    bookable: Vec<Named<'a>>,
    others: Vec<Named<'a>>,
}

/// A service by its name in a language that it has one in.
pub(in crate::web) struct Named<'a> {
    pub(in crate::web) id: &'a str,
    pub(in crate::web) pictogram: &'static str,
    pub(in crate::web) name: &'a str,
    pub(in crate::web) language: &'a str,
    pub(in crate::web) direction: &'static str,
}

impl<'a> Named<'a> {
    pub(in crate::web) fn of(service: &'a Service, language: &'a Language, italian: Option<&'a Language>) -> Self {
        let name_in = |language: &'a Language| {
            let named = service.names.iter().find(|(tag, _)| tag.to_string() == language.tag);
            named.map(|(_, name)| (name.as_str(), language))
        };
        let found = name_in(language).or_else(|| italian.and_then(name_in));
        let (name, language) = found.unwrap_or((service.id.as_str(), language));
        // A site may name a pictogram that this program does not have.
        let pictogram = avanti_look::pictogram::svg(&service.pictogram).unwrap_or_default();
        Self { id: service.id.as_str(), pictogram, name, language: &language.tag, direction: language.direction.as_str() }
    }
}
