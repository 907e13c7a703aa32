//! The page on which supervisors note who or what is missing, see whom it hits, and take it back.
//! It writes the form; whom it hits and what is noted come to the page's script over HTTP.

use askama::Template;
use avanti_core::{Settings, site::Service};
use serde_json::{Map, Value, json};

use super::{
    Page, render, spoken,
    words::{
        self,
        Message::{self, Text, With},
    },
};

/// What a page of absences is about.
#[derive(Debug, Clone, Copy)]
pub struct AbsencesPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// The settings of the site: what can be missing, and what services are called.
    pub settings: &'a Settings,
}

/// The page.
#[must_use]
pub fn page(absences: &AbsencesPage<'_>) -> String {
    let (words, settings) = (absences.page.words(), absences.settings);
    let spoken: Map<String, Value> =
        spoken::ALL.iter().map(|spoken| (spoken.tag.to_owned(), Value::String(words.spoken(spoken.tag)))).collect();
    let services: Map<String, Value> =
        settings.services.iter().map(|service| (service.id.to_string(), json!(named(service, absences.page.language)))).collect();
    let script = json!({"messages": words::messages(words, MESSAGES), "spoken": spoken, "services": services});
    let desks = settings.desks.iter().map(|desk| Choice {
        value: format!("desk:{}", desk.id),
        name: words.plain("common-desk", [("desk", desk.label.as_str().into())]),
    });
    let mediators = settings.mediators.iter().map(|mediator| {
        let spoken: Vec<String> = mediator.languages.iter().map(|tag| words.spoken(tag.as_str())).collect();
        Choice { value: format!("mediator:{}", mediator.id), name: format!("{} · {}", mediator.id, spoken.join(" / ")) }
    });
    render(&Shell {
        page: &absences.page,
        absences,
        desks: desks.collect(),
        mediators: mediators.collect(),
        words: words::to_script(&script),
    })
}

#[derive(Template)]
#[template(path = "absences.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    absences: &'a AbsencesPage<'a>,
    desks: Vec<Choice>,
    mediators: Vec<Choice>,
    words: String,
}

/// What a service is called in a language, or in Italian.
pub(super) fn named<'a>(service: &'a Service, language: &str) -> &'a str {
    let own = |tag: &str| service.names.iter().find(|(known, _)| known.as_str() == tag).map(|(_, name)| name.as_str());
    own(language).or_else(|| own("it")).unwrap_or(service.id.as_str())
}

/// What can be missing, as the form sends it.
struct Choice {
    value: String,
    name: String,
}

const MESSAGES: &[Message] = &[
    Text("desk-error"),
    Text("absence-choice-missing"),
    Text("absence-times-missing"),
    With("absence-hit", &["n"]),
    Text("absence-hit-none"),
    With("absence-told", &["n"]),
    With("absence-untold", &["n"]),
    With("absence-stranded-count", &["n"]),
    Text("absence-stranded"),
    Text("absence-email"),
    Text("absence-sms"),
    Text("absence-no-contact"),
    Text("absence-apply"),
    Text("absence-apply-alone"),
    With("absence-noted", &["n"]),
    Text("absence-noted-alone"),
    Text("absence-none"),
    With("absence-moved", &["n"]),
    With("absence-take-back-question", &["what"]),
    With("absence-take-back-text", &["n"]),
    With("absence-taken-back", &["n"]),
    With("absence-not-back", &["n"]),
    With("absence-until-evening", &["from"]),
];
