//! The supervisor's page: desks with what they do, and who waits how long by service and language. All that it changes
//! is to close a desk whose clerk has gone.
//! It writes the empty shell; the figures come to the page's script over the desk topic.

use askama::Template;
use avanti_protocol::http::FeedbackWeek;
use serde_json::{Map, Value, json};

use super::{
    Page, assets,
    desk::MESSAGES,
    render, spoken,
    words::{self, Message},
};
use crate::http::feedback::ANSWERS_LEAST;

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
    /// What visitors thought, by weeks, the latest first.
    pub feedback: &'a [FeedbackWeek],
}

/// How many weeks of answers are shown.
const WEEKS_SHOWN: usize = 4;

const OWN: &[Message] = &[Message::With("desk-release-question", &["desk"])];

/// The page.
#[must_use]
pub fn page(supervisor: &SupervisorPage<'_>) -> String {
    let words = supervisor.page.words();
    let spoken: Map<String, Value> =
        spoken::ALL.iter().map(|spoken| (spoken.tag.to_owned(), Value::String(words.spoken(spoken.tag)))).collect();
    let script = json!({"assets": assets::base(), "messages": words::messages(words, &[MESSAGES, OWN].concat()), "spoken": spoken});
    let least = words.with("feedback-least", [("n", u64::from(ANSWERS_LEAST).into())]);
    let weeks = &supervisor.feedback[..supervisor.feedback.len().min(WEEKS_SHOWN)];
    render(&Shell { page: &supervisor.page, supervisor, words: words::to_script(&script), weeks, least })
}

#[derive(Template)]
#[template(path = "supervisor.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    supervisor: &'a SupervisorPage<'a>,
    words: String,
    weeks: &'a [FeedbackWeek],
    least: String,
}
