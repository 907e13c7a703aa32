//! The page that asks in which language somebody wants to speak, how many they are, what helps them and, where somebody can be
//! asked for by name, with whom; never why.

use askama::Template;
use avanti_model::limits::PARTY_MAX;

use super::{Answers, At, BookingPage, NEEDS};
use crate::web::{Page, render, spoken};

/// How many people stand to be touched; the others are folded away.
const PARTY_SHOWN: u8 = 8;

/// The page, with the languages that are spoken at the site.
#[must_use]
pub fn people(book: &BookingPage<'_>, languages: &[String]) -> String {
    let answers = book.answers;
    let first = languages.first().map(String::as_str);
    let reads = book.page.language;
    let speaks = answers.speaks.as_deref().or_else(|| languages.iter().map(String::as_str).find(|tag| *tag == reads)).or(first);
    let spoken = languages.iter().map(|tag| Spoken::of(tag, book, speaks)).collect();
    let needs = NEEDS.map(|(name, pictogram)| Need {
        name,
        pictogram: crate::web::icon(pictogram),
        text: need_text(book, name),
        chosen: answers.needs.contains(name),
    });
    let party = answers.party.unwrap_or(1);
    let parties = |from: u8, to: u8| (from..=to).map(|n| (n, n == party)).collect::<Vec<_>>();
    render(&Shell {
        page: &book.page,
        book,
        at: At::People,
        heading: book.text("booking-you"),
        spoken,
        parties: parties(1, PARTY_SHOWN),
        larger: parties(PARTY_SHOWN + 1, PARTY_MAX),
        is_larger: party > PARTY_SHOWN,
        needs,
    })
}

/// What helps somebody, in their words.
pub(super) fn need_text(book: &BookingPage<'_>, name: &str) -> String {
    book.text(&format!("booking-need-{}", name.replace('_', "-")))
}

/// What people said helps them, as one line.
pub(super) fn needs_line(book: &BookingPage<'_>, answers: &Answers) -> Vec<String> {
    NEEDS.iter().filter(|(name, _)| answers.needs.contains(name)).map(|(name, _)| need_text(book, name)).collect()
}

#[derive(Template)]
#[template(path = "book_people.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    at: At,
    heading: String,
    spoken: Vec<Spoken>,
    parties: Vec<(u8, bool)>,
    larger: Vec<(u8, bool)>,
    is_larger: bool,
    needs: [Need; 4],
}

/// A language by its own name, as far as that is known.
pub(super) struct Spoken {
    pub(super) tag: String,
    pub(super) name: String,
    pub(super) direction: &'static str,
    chosen: bool,
}

impl Spoken {
    pub(super) fn of(tag: &str, book: &BookingPage<'_>, chosen: Option<&str>) -> Self {
        let own = spoken::ALL.iter().find(|spoken| spoken.tag == tag);
        Self {
            tag: tag.to_owned(),
            name: own.map_or_else(|| book.page.words().spoken(tag), |own| own.name.to_owned()),
            direction: own.map_or("auto", |own| own.dir),
            chosen: chosen == Some(tag),
        }
    }
}

struct Need {
    name: &'static str,
    pictogram: &'static str,
    text: String,
    chosen: bool,
}
