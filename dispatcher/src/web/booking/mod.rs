//! The pages on which anybody books an appointment, one question each; they work without a script. What has been answered
//! goes along in hidden fields, so that no address ever says what somebody comes for, and nothing is kept of who leaves.

mod answers;
mod card;
mod check;
mod list;
mod people;
mod service;
mod times;

use askama::Template;
use avanti_locales::Language;
use avanti_protocol::booking::Professional;

pub use answers::{Answers, At, NEEDS};
pub use card::{Card, card, paper};
pub use check::check;
pub use list::{Listed, listed};
pub use people::people;
pub(super) use service::Named;
pub use service::service;
pub use times::{Elsewhere, Times, times};

use super::{Page, render};

/// How many questions there are between the language and the card.
const STEPS: u64 = 4;

/// What every one of these pages knows.
#[derive(Debug, Clone, Copy)]
pub struct BookingPage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// The languages that the site offers.
    pub offered: &'a [&'a Language],
    /// What has been answered so far.
    pub answers: &'a Answers,
    /// The professionals who give the service that was chosen and can be asked for by name.
    pub professionals: &'a [Professional],
    /// What has to be said before anything else.
    pub said: Option<&'a str>,
}

impl BookingPage<'_> {
    fn text(&self, key: &str) -> String {
        self.page.text(key)
    }

    /// Where all forms go; it says nothing but the site, and whether the page stands within another, where a failure must stand too.
    fn address(&self) -> String {
        format!("/{}/book{}", self.page.site_id(), if self.answers.embedded { "?embed=1" } else { "" })
    }

    /// The first page in a language.
    fn in_language(&self, tag: &str) -> String {
        format!("?language={tag}{}", if self.answers.embedded { "&embed=1" } else { "" })
    }

    /// The name of the professional who is asked for; nothing where anybody will do.
    fn asked_for(&self) -> Option<&str> {
        let desk = self.answers.desk.as_deref()?;
        self.professionals.iter().find(|professional| professional.desk == desk).map(|professional| professional.name.as_str())
    }

    /// What has to be said, or nothing.
    fn sentence(&self) -> &str {
        self.said.unwrap_or_default()
    }

    /// Where one is on the way.
    fn step(&self, at: At) -> String {
        self.page.words().with("kiosk-step", [("n", at.number().into()), ("total", STEPS.into())])
    }

    /// What has been answered on other pages than this.
    fn carried(&self, at: At) -> Vec<(&'static str, String)> {
        self.answers.carried(at)
    }
}

/// The page on which one chooses the language of all others.
#[must_use]
pub fn language(book: &BookingPage<'_>) -> String {
    render(&Languages { page: &book.page, book, heading: book.text("kiosk-choose-language") })
}

#[derive(Template)]
#[template(path = "book_language.html")]
struct Languages<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    heading: String,
}
