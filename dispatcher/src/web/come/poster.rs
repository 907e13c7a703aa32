//! A poster for the hall, to be printed by staff: the code that opens the page on which tickets are taken with a phone, and one line in
//! every language of the site.

use askama::Template;
use avanti_core::Settings;
use avanti_locales::Language;
use avanti_look::qr;

use crate::web::{Page, render};

/// The page; `url` is what the code opens.
#[must_use]
pub fn page(page: &Page<'_>, settings: &Settings, url: &str) -> String {
    let line = |language: &Language| page.catalogue.words(&language.tag).text("come-poster");
    let others = settings.languages.iter().filter(|tag| tag.as_str() != "it").filter_map(|tag| page.catalogue.language(tag.as_str()));
    render(&Shell {
        page,
        italian: page.catalogue.words("it").text("come-poster"),
        qr: qr::svg(url).unwrap_or_default(),
        lines: others.map(|language| (language, line(language))).collect(),
    })
}

#[derive(Template)]
#[template(path = "come_poster.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    italian: String,
    qr: String,
    lines: Vec<(&'a Language, String)>,
}
