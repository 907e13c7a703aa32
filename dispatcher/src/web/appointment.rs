//! The page of an appointment: when and where it is, coming, moving and cancelling. Its code stands in the address's
//! fragment. Neither the page nor its words say what an appointment is for.

use askama::Template;
use avanti_core::Settings;
use avanti_locales::{Words, day};
use jiff::civil::Weekday;
use serde_json::{Value, json};

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Count, Text, With},
    },
};

const MESSAGES: &[Message] = &[
    Text("access-statement"),
    Text("booking-yours"),
    Text("booking-where"),
    Text("booking-code"),
    Text("booking-show"),
    Text("booking-here"),
    Text("booking-here-hint"),
    With("booking-here-from", &["time"]),
    Text("booking-move"),
    Text("booking-moved"),
    Text("booking-we-moved"),
    Text("booking-new-time"),
    Text("booking-move-question"),
    Text("booking-move-yes"),
    Text("booking-stay"),
    Text("earlier-ask"),
    Text("earlier-ask-hint"),
    Text("earlier-asked"),
    Text("earlier-asked-hint"),
    Text("earlier-stop"),
    Text("earlier-offered"),
    With("earlier-until", &["day", "time"]),
    Text("earlier-take"),
    Text("earlier-pass"),
    Text("earlier-over"),
    Text("list-yours"),
    Text("list-done"),
    Text("list-waiting"),
    With("list-until", &["day"]),
    Text("list-offered"),
    With("list-offer-until", &["day", "time"]),
    Text("list-pass"),
    Text("list-over"),
    Text("list-leave"),
    Text("list-leave-question"),
    Text("list-leave-yes"),
    Text("list-leave-no"),
    Text("list-left"),
    Text("list-left-hint"),
    Text("booking-done"),
    Text("booking-cancel"),
    Text("booking-cancel-question"),
    Text("booking-cancel-yes"),
    Text("booking-cancel-no"),
    Text("booking-cancelled"),
    Text("booking-cancelled-hint"),
    Text("booking-another"),
    Text("booking-too-early"),
    With("booking-too-early-hint", &["time"]),
    Text("booking-too-late"),
    Text("booking-too-late-hint"),
    Text("booking-wrong-day"),
    Text("booking-wrong-day-hint"),
    Text("booking-used"),
    Text("booking-used-hint"),
    Text("booking-unknown"),
    Text("booking-unknown-hint"),
    Text("booking-offline"),
    Text("booking-offline-hint"),
    Text("booking-too-many"),
    Text("booking-too-many-hint"),
    Text("booking-calendar"),
    Text("booking-when"),
    Count("booking-free"),
    Text("booking-morning"),
    Text("booking-afternoon"),
    Text("booking-later-days"),
    Text("booking-nothing-free"),
    Text("booking-nothing-ask"),
    Text("booking-taken"),
    With("booking-date", &["weekday", "day", "month"]),
    With("professional-with-name", &["name"]),
    Text("common-please-wait"),
    Text("common-language"),
    Text("common-training"),
    Text("common-try-again"),
    Text("desk-error"),
    Text("phone-hide"),
    Text("phone-your-number"),
];

/// Days of the week, in the order in which scripts count them.
const WEEKDAYS: [Weekday; 7] =
    [Weekday::Sunday, Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday];

/// What the page's script imports at once, so that a browser fetches all of it together.
const MODULES: &[&str] = &[
    "words.js",
    "dom.js",
    "post.js",
    "phone/hide.js",
    "appointment/acts.js",
    "appointment/card.js",
    "appointment/earlier.js",
    "appointment/list.js",
    "appointment/standing.js",
    "appointment/times.js",
    "appointment/when.js",
    "appointment/wording.js",
];

/// The page, in the language that the phone wishes until the appointment's own is known; with the names of the sites.
#[must_use]
pub fn page(page: &Page<'_>, sites: &[&Settings]) -> String {
    let about = |settings: &&Settings| {
        let languages: Vec<&str> = settings.languages.iter().map(avanti_model::Language::as_str).collect();
        (settings.site.to_string(), json!({"name": settings.name, "languages": languages}))
    };
    let sites = Value::Object(sites.iter().map(about).collect());
    render(&Shell { page, modules: MODULES, neutral: super::phone::NEUTRAL, sites: words::to_script(&sites) })
}

/// The words of the page's script in one language.
pub(super) fn script_words(words: Words<'_>) -> Value {
    let language = words.language();
    let (weekdays, months) = names(words);
    json!({
        "language": language.tag, "direction": language.direction.as_str(), "messages": words::messages(words, MESSAGES),
        "weekdays": weekdays, "months": months,
    })
}

/// The names of days, from Sunday on, and of months.
pub(super) fn names(words: Words<'_>) -> ([String; 7], [String; 12]) {
    (WEEKDAYS.map(|weekday| words.text(day::weekday(weekday))), day::MONTHS.map(|month| words.text(month)))
}

#[derive(Template)]
#[template(path = "appointment.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    modules: &'static [&'static str],
    neutral: &'static str,
    sites: String,
}
