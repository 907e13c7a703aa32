//! How a visit stands, in a pictogram and short sentences: nothing of what it is for.

use avanti_locales::Words;
use avanti_protocol::phone::{PhoneView, Stands};

use crate::hours;

/// Whether its visitor has stepped out before the call.
pub(super) fn has_stepped_out(visit: &PhoneView) -> bool {
    visit.state == Stands::Away && visit.desk.is_none()
}

/// Whether the stay is over.
pub(super) fn is_over(state: Stands) -> bool {
    match state {
        Stands::Waiting | Stands::Called | Stands::Serving | Stands::Away => false,
        Stands::Finished | Stands::Left | Stands::Missed | Stands::Unserved => true,
    }
}

/// How a visit stands, for whoever looks at pages.
pub(super) fn state(state: Stands) -> &'static str {
    match state {
        Stands::Waiting => "waiting",
        Stands::Called => "called",
        Stands::Serving => "serving",
        Stands::Away => "away",
        Stands::Finished | Stands::Left | Stands::Missed | Stands::Unserved => "over",
    }
}

/// The pictogram of how it stands.
pub(super) fn pictogram(visit: &PhoneView) -> &'static str {
    match visit.state {
        Stands::Waiting => "people",
        Stands::Called => "next",
        Stands::Serving => "desk",
        Stands::Away => "clock",
        Stands::Finished | Stands::Left => "finish",
        Stands::Missed => "missed",
        Stands::Unserved => "moon",
    }
}

/// What is so, in short sentences.
pub(super) fn said(words: Words<'_>, visit: &PhoneView, zone: &str) -> Vec<String> {
    let desk = || visit.desk.clone().unwrap_or_default();
    let time = || visit.back_at.as_deref().and_then(|at| hours::wall_clock(zone, at)).unwrap_or_default();
    match visit.state {
        Stands::Waiting if visit.servable == Some(false) => vec![words.text("phone-no-desk")],
        Stands::Waiting => {
            let mut said = vec![words.with("common-ahead", [("n", visit.ahead.unwrap_or_default().into())])];
            said.extend(
                visit
                    .forecast
                    .map(|told| words.with("common-forecast", [("from", told.from_minutes.into()), ("to", told.to_minutes.into())])),
            );
            said.push(words.text("kiosk-wait-in-hall"));
            said
        }
        Stands::Called => vec![words.with("phone-go", [("desk", desk().into())])],
        Stands::Serving => vec![words.with("phone-serving", [("desk", desk().into())])],
        Stands::Away if visit.desk.is_some() => vec![words.with("phone-away", [("desk", desk().into()), ("time", time().into())])],
        Stands::Away => vec![words.text("key-place-kept"), words.with("phone-away-no-desk", [("time", time().into())])],
        Stands::Finished => vec![words.text("phone-over")],
        Stands::Left => vec![words.text("phone-left")],
        Stands::Missed => vec![words.text("phone-missed")],
        Stands::Unserved => vec![words.text("phone-unserved")],
    }
}
