//! The page on which return cards are booked, printed and cut, for those in the line who cannot be served today. The cards speak
//! their holders' language and Italian, whatever the page speaks; none of their codes is ever in its text.

use askama::Template;
use avanti_core::Settings;
use avanti_locales::Language;
use avanti_model::limits;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::LinePage;
use crate::web::{
    Page,
    absences::named,
    render,
    words::{
        self,
        Message::{self, Text, With},
    },
};

/// How many cards the form begins with: three sheets.
const COUNT: u16 = 24;
const MESSAGES: &[Message] = &[
    Text("line-not-sent"),
    Text("desk-error"),
    With("card-made", &["n", "service"]),
    With("card-missing", &["n"]),
    Text("card-none"),
    Text("card-choose-first"),
    With("card-give-back-question", &["n"]),
    With("card-given-back", &["n"]),
    With("card-not-given-back", &["n"]),
];

/// What the page is about.
#[derive(Debug, Clone, Copy)]
pub struct CardsPage<'a> {
    /// What every page of the line knows.
    pub line: LinePage<'a>,
    /// The settings of the site: what can be booked, and the languages of its screens.
    pub settings: &'a Settings,
    /// The service day that it is: cards are for later ones.
    pub today: Date,
}

/// The page.
#[must_use]
pub fn page(cards: &CardsPage<'_>) -> String {
    let (page, settings) = (&cards.line.page, cards.settings);
    let languages: Vec<&Language> = settings.languages.iter().filter_map(|tag| page.catalogue.language(tag.as_str())).collect();
    let spoken: Map<String, Value> = languages.iter().map(|language| (language.tag.clone(), printed(page, language))).collect();
    let script = json!({"messages": words::messages(page.words(), MESSAGES), "cards": spoken});
    let services = settings.services.iter().filter(|service| service.takes_appointments());
    let from = cards.today.saturating_add(jiff::Span::new().days(1)).to_string();
    render(&Shell {
        page,
        line: &cards.line,
        services: services.map(|service| (service.id.as_str(), named(service, page.language))).collect(),
        languages,
        words: words::to_script(&script),
        count: COUNT,
        most: limits::CARDS_MAX,
        from,
    })
}

/// What a card says in a language.
fn printed(page: &Page<'_>, language: &Language) -> Value {
    let words = page.catalogue.words(&language.tag);
    let training = page.training.then(|| words.text("common-training"));
    json!({"dir": language.direction.as_str(), "come": words.text("card-come"), "training": training})
}

#[derive(Template)]
#[template(path = "line_cards.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    line: &'a LinePage<'a>,
    services: Vec<(&'a str, &'a str)>,
    languages: Vec<&'a Language>,
    words: String,
    count: u16,
    most: u16,
    from: String,
}
