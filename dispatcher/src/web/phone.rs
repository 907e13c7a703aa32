//! The page that a visitor's phone opens: their number, their picture, and what to do now. It never knows a service.
//! The token, which names the site too, stands in the address's fragment; the words of the script are assets, one a language.

use askama::Template;
use avanti_locales::Words;
use serde_json::{Value, json};

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Count, Text, With},
    },
};

const MESSAGES: &[Message] = &[
    Text("phone-title"),
    Text("phone-your-number"),
    Text("phone-wait"),
    Text("phone-wait-hint"),
    Text("phone-no-desk"),
    Text("phone-no-desk-hint"),
    Text("phone-soon"),
    Text("phone-soon-hint"),
    With("phone-go", &["desk"]),
    With("phone-serving", &["desk"]),
    Text("phone-withdrawn"),
    Text("phone-called-again"),
    Text("phone-called-again-hint"),
    Text("phone-missed"),
    Text("phone-leave"),
    Text("phone-leave-question"),
    Text("phone-leave-yes"),
    Text("phone-leave-no"),
    Text("phone-left"),
    Text("phone-over"),
    Text("feedback-question"),
    Text("feedback-good"),
    Text("feedback-fair"),
    Text("feedback-poor"),
    Text("feedback-hint"),
    Text("feedback-thanks"),
    With("phone-not-live", &["time"]),
    Text("phone-unknown"),
    Text("phone-unserved"),
    With("phone-away", &["desk", "time"]),
    With("phone-away-no-desk", &["time"]),
    Text("key-step-out"),
    Text("key-back"),
    Text("key-place-kept"),
    Text("phone-ring"),
    Text("phone-rings"),
    Text("phone-ring-held"),
    Text("phone-ring-never"),
    Text("phone-hide"),
    With("phone-your-picture", &["picture"]),
    Text("common-please-wait"),
    Text("common-language"),
    Text("common-training"),
    Text("desk-error"),
    Count("common-ahead"),
    With("common-forecast", &["from", "to"]),
    Text("access-statement"),
    Text("reason-how"),
    Text("reason-rule"),
];

/// What the page's script imports at once, so that a browser fetches all of it together.
const MODULES: &[&str] = &["link.js", "words.js", "phone/hide.js", "phone/kept.js", "phone/ring.js", "phone/situation.js"];

/// Where somebody goes who hides the page: in every language at once, and about nothing.
pub(super) const NEUTRAL: &str = "https://www.wikipedia.org/";

/// The page, in the language that the phone wishes until the visit's own is known.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    render(&Shell { page, modules: MODULES, neutral: NEUTRAL })
}

/// The words of the page's script in one language.
pub(super) fn script_words(words: Words<'_>) -> Value {
    let language = words.language();
    json!({"language": language.tag, "direction": language.direction.as_str(), "messages": words::messages(words, MESSAGES)})
}

#[derive(Template)]
#[template(path = "phone.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    modules: &'static [&'static str],
    neutral: &'static str,
}
