//! The page that a token of the line opens on a phone: its number, the code to show at the door, and whether there is likely
//! time. The token stands in the address's fragment. Neither the page nor its words know of a service.

use askama::Template;
use serde_json::json;

use crate::web::{
    Page, phone, render,
    words::{
        self,
        Message::{self, Count, Text, With},
    },
};

const MESSAGES: &[Message] = &[
    Count("line-ahead"),
    Text("line-room-yes"),
    Text("line-room-no"),
    With("line-opens", &["time"]),
    Text("line-taken"),
    Text("line-unknown"),
    Text("line-other-day"),
    Text("line-come"),
    Text("line-offline"),
    Text("line-busy"),
];

/// The page, in the language that the phone wishes until another is chosen.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    let script = json!({"messages": words::messages(page.words(), MESSAGES)});
    render(&Shell { page, neutral: phone::NEUTRAL, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "line_phone.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    neutral: &'static str,
    words: String,
}
