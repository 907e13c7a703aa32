//! The card of somebody who found no time and is on the list: its code, until when, and where a time will be offered. Like the card of
//! an appointment it never says what it is for.

use askama::Template;
use avanti_look::qr;
use jiff::civil::Date;

use super::BookingPage;
use crate::web::{Page, render};

/// What is on the card.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The code, in three groups.
    pub code: &'a str,
    /// The last day on which they are on the list.
    pub until: Date,
    /// What its QR code holds.
    pub qr_url: &'a str,
    /// The language in which they joined, to ask for the same card again in another one.
    pub reads: &'a str,
}

/// The page with the card.
#[must_use]
pub fn listed(book: &BookingPage<'_>, card: Listed<'_>) -> String {
    render(&Shell {
        page: &book.page,
        book,
        heading: book.text("list-done"),
        code: card.code,
        reads: card.reads,
        qr: qr::svg(card.qr_url).unwrap_or_default(),
        own_page: format!("/a/#{}.{}", book.page.site_id(), card.code),
        until: until(book, card.until),
    })
}

/// Until when somebody is on the list.
fn until(book: &BookingPage<'_>, last: Date) -> String {
    let words = book.page.words();
    words.with("list-until", [("day", words.date(last).into())])
}

#[derive(Template)]
#[template(path = "book_listed.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    heading: String,
    code: &'a str,
    reads: &'a str,
    qr: String,
    own_page: String,
    until: String,
}
