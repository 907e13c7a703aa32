//! The page on which somebody takes a ticket with their own phone: what for, how many they are, and the code on the board where the
//! site asks for it. One page, which works without a script. It never knows who they are.

pub mod poster;

use askama::Template;
use avanti_core::site::Service;
use avanti_locales::{Language, Opening};
use jiff::Zoned;

use super::{Page, booking::Named, render};

/// Parties that are offered at once; whoever are more take the largest and say so at the desk.
const PARTY_SHOWN: u8 = 8;

/// What the page knows.
#[derive(Debug)]
pub struct ComePage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// The languages that the site offers.
    pub languages: Vec<&'a Language>,
    /// What people come for, and whether tickets for it are handed out now.
    pub services: &'a [(&'a Service, bool)],
    /// What was chosen before.
    pub choice: &'a Choice,
    /// Whether the code on the board is asked for.
    pub asks_code: bool,
    /// The page of the ticket that this phone has, if it has one.
    pub own: Option<&'a str>,
    /// What time it is, and when the doors open next while they are closed.
    pub opens: Option<(Zoned, Zoned)>,
    /// What has to be said before anything else.
    pub said: Option<Said>,
}

/// What is chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What they come for; empty while nothing is chosen.
    pub service: String,
    /// How many they are.
    pub party: u8,
    /// The key under which the ticket is handed out once; empty to draw one.
    pub key: String,
}

/// Why there is no ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Nothing was chosen that there is.
    Choose,
    /// The form was none of ours.
    Again,
    /// The code is not on the board.
    WrongCode,
    /// This phone has enough tickets.
    Enough,
    /// Nobody more can be served today.
    Full,
    /// A problem, by its code.
    Failed(&'static str),
}

/// The page.
#[must_use]
pub fn page(come: &ComePage<'_>) -> String {
    let page = &come.page;
    let italian = page.catalogue.language("it");
    let named = |service: &'_ Service| -> Row { Row::of(Named::of(service, page.spoken_in(), italian)) };
    let (given, closed): (Vec<_>, Vec<_>) = come.services.iter().partition(|(_, given)| *given);
    let opens = come.opens.as_ref().and_then(|(now, opens)| Opening::seen_from(now, opens)).map(|opening| page.words().opens(&opening));
    render(&Shell {
        page,
        heading: page.text("kiosk-title"),
        come,
        said: come.said.map(|said| sentence(page, said)).unwrap_or_default(),
        given: given.into_iter().map(|(service, _)| named(service)).collect(),
        closed: closed.into_iter().map(|(service, _)| named(service)).collect(),
        opens: opens.unwrap_or_default(),
        parties: (1..=PARTY_SHOWN).collect(),
    })
}

fn sentence(page: &Page<'_>, said: Said) -> String {
    match said {
        Said::Choose => page.text("kiosk-what-do-you-need"),
        Said::Again => page.text("desk-error"),
        Said::WrongCode => page.text("come-code-wrong"),
        Said::Enough => page.text("come-enough"),
        Said::Full => page.words().problem("day_full"),
        Said::Failed(code) => page.words().problem(code),
    }
}

#[derive(Template)]
#[template(path = "come.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    come: &'a ComePage<'a>,
    heading: String,
    said: String,
    given: Vec<Row>,
    closed: Vec<Row>,
    opens: String,
    parties: Vec<u8>,
}

struct Row {
    id: String,
    pictogram: &'static str,
    name: String,
    language: String,
    direction: &'static str,
}

impl Row {
    fn of(named: Named<'_>) -> Self {
        let Named { id, pictogram, name, language, direction } = named;
        Self { id: id.to_owned(), pictogram, name: name.to_owned(), language: language.to_owned(), direction }
    }
}
