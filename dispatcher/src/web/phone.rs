//! The page that a visitor's phone opens: their number, their picture, and what to do now. It never knows a service.
//! The token stands in the address's fragment; the visit's own words are fetched once the visit is known.

use askama::Template;
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
    Text("common-please-wait"),
    Text("common-link-down"),
    Text("common-training"),
    Text("desk-error"),
    Count("common-ahead"),
];

/// The page. `page.site` is there: the site that the token belongs to, or the only one.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    render(&Shell { page, words: words::to_script(&script_words(page)) })
}

/// The words of a visit as JSON, for `GET /t/words?language=…&picture=…&colour=…`; the picture's name is there if its
/// silhouette and colour are known.
#[must_use]
pub fn visit_words(page: &Page<'_>, picture: &str, colour: &str) -> String {
    let mut all = script_words(page);
    let is_known =
        avanti_look::picture::Silhouette::from_name(picture).is_some() && avanti_look::picture::Colour::from_name(colour).is_some();
    if is_known {
        let name = page.words().picture_name(picture, colour);
        all["messages"]["phone-your-picture"] = Value::String(page.words().with("phone-your-picture", [("picture", name.into())]));
    }
    all.to_string()
}

fn script_words(page: &Page<'_>) -> Value {
    let language = page.spoken_in();
    json!({
        "assets": assets::base(),
        "language": language.tag,
        "direction": language.direction.as_str(),
        "messages": words::messages(page.words(), MESSAGES),
    })
}

#[derive(Template)]
#[template(path = "phone.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    words: String,
}
