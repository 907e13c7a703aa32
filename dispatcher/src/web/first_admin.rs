//! The page that makes the first administrator. The one-time token stands in the address's fragment, which no server
//! sees; the page's script reads it there.

use askama::Template;
use avanti_locales::Arg;
use serde_json::json;

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Text},
    },
};

const MESSAGES: &[Message] = &[
    Text("desk-first-too-short"),
    Text("desk-first-differ"),
    Text("desk-first-name-missing"),
    Text("desk-first-weak"),
    Text("desk-first-used"),
    Text("desk-error"),
    Text("problem-unavailable"),
    Text("common-please-wait"),
];

/// What the page is about.
#[derive(Debug, Clone, Copy)]
pub struct FirstAdminPage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// Fewest characters of a password.
    pub password_min_chars: u64,
}

/// The page.
#[must_use]
pub fn page(first: &FirstAdminPage<'_>) -> String {
    let (page, least) = (&first.page, first.password_min_chars);
    let rule = page.words().with("desk-first-rule", [("n", Arg::Number(least))]);
    let script = json!({"messages": words::messages(page.words(), MESSAGES), "least": least});
    render(&Shell { page, rule, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "first_admin.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    rule: String,
    words: String,
}
