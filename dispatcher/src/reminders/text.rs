//! What a message says, in its reader's language: when, where, and how to see more. It never knows the service, the reason or a name.

use avanti_access::ContactKind;
use avanti_core::{Settings, appointment::Appointment};
use avanti_locales::{Words, plain};
use avanti_model::Timestamp;
use jiff::{Zoned, civil::Weekday};

use super::What;
use crate::convert::reason::WORDS;

/// A message as it is read.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_debug_implementations, reason = "its link opens an appointment")]
pub struct Text {
    /// A neutral word.
    pub subject: String,
    /// All of it.
    pub body: String,
    /// Tag of the language it is in.
    pub language: String,
}

/// What a message is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    /// What is said.
    pub(super) what: What,
    /// The appointment; where an earlier time is offered, as it would be then.
    pub(super) own: &'a Appointment,
    /// Whether its visitor has no appointment as yet.
    pub(super) first: bool,
    /// What opens its page.
    pub(super) link: &'a str,
}

/// The message about an appointment.
#[must_use]
pub(super) fn text(about: About<'_>, settings: &Settings, kind: ContactKind, language: &str) -> Text {
    let About { what, own, first, link } = about;
    let words = WORDS.words(language);
    let local = zoned(own.slot, settings);
    let date = words.with(
        "message-date",
        [
            ("day", format!("{:02}", local.day()).into()),
            ("month", format!("{:02}", local.month()).into()),
            ("year", local.year().to_string().into()),
        ],
    );
    let arguments = [
        ("weekday", weekday(words, local.weekday()).into()),
        ("date", plain(&date).into()),
        ("time", own.slot.wall_clock(&settings.zone()).into()),
        ("place", settings.name.clone().into()),
    ];
    let said = match what {
        What::Confirmed => words.with("message-confirmed", arguments),
        What::Reminded => words.with("message-reminded", arguments),
        What::Moved => words.with("message-moved", arguments),
        What::Offered { until } => {
            let by = format!("{}, {}", weekday(words, zoned(until, settings).weekday()), until.wall_clock(&settings.zone()));
            words.with(if first { "message-place" } else { "message-offered" }, arguments.into_iter().chain([("until", by.into())]))
        }
        What::Cancelled => words.with("message-cancelled", arguments),
    };
    // In a telephone marks of direction cost room and may be shown.
    let said = if words.language().direction.as_str() == "rtl" && kind == ContactKind::Email { said } else { plain(&said) };
    let training = if own.training { format!("{}\n", words.text("common-training")) } else { String::new() };
    let look = words.plain("message-look", [("link", link.into())]);
    let body = match kind {
        ContactKind::Email => format!("{training}{said}\n\n{look}\n\n{}\n", words.text("message-why")),
        ContactKind::Sms => format!("{training}{said} {link}"),
    };
    Text { subject: words.text("common-appointment"), body, language: words.language().tag.as_str().to_owned() }
}

fn zoned(at: Timestamp, settings: &Settings) -> Zoned {
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default().to_zoned(settings.zone())
}

fn weekday(words: Words<'_>, day: Weekday) -> String {
    words.text(match day {
        Weekday::Monday => "common-day-monday",
        Weekday::Tuesday => "common-day-tuesday",
        Weekday::Wednesday => "common-day-wednesday",
        Weekday::Thursday => "common-day-thursday",
        Weekday::Friday => "common-day-friday",
        Weekday::Saturday => "common-day-saturday",
        Weekday::Sunday => "common-day-sunday",
    })
}
