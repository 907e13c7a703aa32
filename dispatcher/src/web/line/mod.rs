//! The page of whoever walks along the line before the door: the next token, large enough to be photographed, and how far
//! there is time today. What it shows comes to its script; no token is ever in its text.

pub mod cards;
pub mod phone;
pub mod strip;

use askama::Template;
use serde_json::json;

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Count, Text, With},
    },
};

const MESSAGES: &[Message] = &[
    Count("line-handed"),
    Count("line-room"),
    With("line-room-to", &["n"]),
    Text("line-room-none"),
    Text("line-room-unknown"),
    With("line-opens", &["time"]),
    Text("line-not-sent"),
    Text("line-look-failed"),
    Text("desk-error"),
];

/// What the page is about.
#[derive(Debug, Clone, Copy)]
pub struct LinePage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// The zone of the site's clock.
    pub zone: &'a str,
    /// Whether the person may open the supervisor's page too.
    pub supervises: bool,
    /// Whether tickets are taken with phones, so that there is a poster.
    pub phones: bool,
}

/// The page.
#[must_use]
pub fn page(line: &LinePage<'_>) -> String {
    let script = json!({"messages": words::messages(line.page.words(), MESSAGES)});
    render(&Shell { page: &line.page, line, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "line.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    line: &'a LinePage<'a>,
    words: String,
}
