//! The card of an appointment, for whoever has just booked it and for a clerk to print: its code, its day and where it is.
//! It never says what it is for, so that it can be printed, photographed and carried about.

use askama::Template;
use avanti_look::qr;
use jiff::Zoned;

use super::{BookingPage, times::clock};
use crate::web::{Page, render};

/// How long before an appointment one should be there, in minutes.
const COME_EARLY_MINUTES: u64 = 10;

/// What is on the card.
#[derive(Debug, Clone, Copy)]
pub struct Card<'a> {
    /// The code, in three groups.
    pub code: &'a str,
    /// When it is, in the zone of the site.
    pub slot: &'a Zoned,
    /// What its QR code holds.
    pub qr_url: &'a str,
    /// The language in which it was booked, to ask for the same card again in another one.
    pub reads: &'a str,
    /// After how many minutes it is over.
    pub lapse_minutes: u16,
}

/// The page with the card.
#[must_use]
pub fn card(book: &BookingPage<'_>, card: Card<'_>) -> String {
    let words = book.page.words();
    let minutes = |n: u64| words.plain("common-minutes", [("n", n.into())]);
    let site = book.page.site_id();
    render(&Shell {
        page: &book.page,
        book,
        heading: book.text("booking-done"),
        code: card.code,
        reads: card.reads,
        day: words.date(card.slot.date()),
        time: clock(card.slot),
        qr: qr::svg(card.qr_url).unwrap_or_default(),
        calendar: format!("/api/v1/sites/{site}/appointments/{}.ics", card.code),
        own_page: format!("/a/#{site}.{}", card.code),
        come_early: words.with("booking-come-early", [("minutes", minutes(COME_EARLY_MINUTES).into())]),
        if_late: words.with("booking-if-late", [("minutes", minutes(card.lapse_minutes.into()).into())]),
    })
}

/// The card alone, in the language of its visitor, for a clerk who prints it.
#[must_use]
pub fn paper(page: &Page<'_>, card: Card<'_>) -> String {
    let words = page.words();
    let minutes = |n: u64| words.plain("common-minutes", [("n", n.into())]);
    render(&Paper {
        page,
        code: card.code,
        day: words.date(card.slot.date()),
        time: clock(card.slot),
        qr: qr::svg(card.qr_url).unwrap_or_default(),
        come_early: words.with("booking-come-early", [("minutes", minutes(COME_EARLY_MINUTES).into())]),
        if_late: words.with("booking-if-late", [("minutes", minutes(card.lapse_minutes.into()).into())]),
    })
}

#[derive(Template)]
#[template(path = "book_paper.html")]
struct Paper<'a> {
    page: &'a Page<'a>,
    code: &'a str,
    day: String,
    time: String,
    qr: String,
    come_early: String,
    if_late: String,
}

#[derive(Template)]
#[template(path = "book_card.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    heading: String,
    code: &'a str,
    reads: &'a str,
    day: String,
    time: String,
    qr: String,
    calendar: String,
    own_page: String,
    come_early: String,
    if_late: String,
}
