//! The supervisor's page: desks with what they do, and who waits how long by service and language. All that it changes
//! is to close a desk whose clerk has gone.
//! It writes the empty shell; the figures come to the page's script over the desk topic.

use askama::Template;
use serde_json::{Map, Value, json};

use super::{
    Page, assets,
    desk::MESSAGES,
    render, spoken,
    words::{self, Message},
};

/// What a supervisor's page is about.
#[derive(Debug, Clone, Copy)]
pub struct SupervisorPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// Whether the person may open the devices' page too.
    pub administers: bool,
}

const OWN: &[Message] = &[Message::With("desk-release-question", &["desk"])];

/// The page.
#[must_use]
pub fn page(supervisor: &SupervisorPage<'_>) -> String {
    let words = supervisor.page.words();
    let spoken: Map<String, Value> =
        spoken::ALL.iter().map(|spoken| (spoken.tag.to_owned(), Value::String(words.spoken(spoken.tag)))).collect();
    let script = json!({"assets": assets::base(), "messages": words::messages(words, &[MESSAGES, OWN].concat()), "spoken": spoken});
    render(&Shell { page: &supervisor.page, supervisor, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "supervisor.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    supervisor: &'a SupervisorPage<'a>,
    words: String,
}
