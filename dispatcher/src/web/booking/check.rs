//! The last question: whether everything is right. What it sends can be sent twice and books once.

use askama::Template;
use avanti_core::site::Service;
use jiff::Zoned;

use super::{
    At, BookingPage,
    people::{Spoken, needs_line},
    service::Named,
    times::clock,
};
use crate::web::{Page, render};

/// The page.
#[must_use]
pub fn check(book: &BookingPage<'_>, service: &Service, slot: &Zoned) -> String {
    let words = book.page.words();
    let answers = book.answers;
    render(&Shell {
        page: &book.page,
        book,
        at: At::Check,
        heading: book.text("booking-check"),
        service: Named::of(service, book.page.spoken_in(), book.page.catalogue.language("it")),
        day: words.date(slot.date()),
        time: clock(slot),
        speaks: answers.speaks.as_deref().map(|tag| Spoken::of(tag, book, None)),
        people: words.with("desk-party", [("n", u64::from(answers.party.unwrap_or(1)).into())]),
        needs: needs_line(book, answers),
        asked_for: book.asked_for(),
    })
}

#[derive(Template)]
#[template(path = "book_check.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    at: At,
    heading: String,
    service: Named<'a>,
    day: String,
    time: String,
    speaks: Option<Spoken>,
    people: String,
    needs: Vec<String>,
    asked_for: Option<&'a str>,
}
