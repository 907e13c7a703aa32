//! The page that a visitor's phone opens: their number, their picture, and what to do now. It never knows a service.
//! The token, which names the site too, stands in the address's fragment; words in the visit's language are assets of their own.

use askama::Template;
use avanti_locales::Words;
use serde_json::{Value, json};

use super::{
    Page, assets, render,
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
    Text("phone-missed"),
    Text("phone-leave"),
    Text("phone-leave-question"),
    Text("phone-leave-yes"),
    Text("phone-leave-no"),
    Text("phone-left"),
    Text("phone-over"),
    With("phone-not-live", &["time"]),
    Text("phone-unknown"),
    Text("phone-unserved"),
    With("phone-your-picture", &["picture"]),
    Text("common-please-wait"),
    Text("common-link-down"),
    Text("common-training"),
    Text("desk-error"),
    Count("common-ahead"),
];

/// The page, in the language that the phone wishes until the visit's own is known.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    let mut script = script_words(page.words());
    script["assets"] = Value::String(assets::base());
    render(&Shell { page, words: words::to_script(&script) })
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
    words: String,
}
