//! The page on which tokens of the line are printed, to be cut and handed along it where there is no tablet.

use askama::Template;
use avanti_model::limits;
use serde_json::json;

use super::LinePage;
use crate::web::{
    Page, render,
    words::{
        self,
        Message::{self, Text},
    },
};

const MESSAGES: &[Message] = &[Text("line-not-sent"), Text("desk-error")];

/// The page.
#[must_use]
pub fn page(line: &LinePage<'_>) -> String {
    let script = json!({"messages": words::messages(line.page.words(), MESSAGES)});
    render(&Shell { page: &line.page, line, words: words::to_script(&script), most: limits::STRIP_MAX })
}

#[derive(Template)]
#[template(path = "line_strip.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    line: &'a LinePage<'a>,
    words: String,
    most: u16,
}
