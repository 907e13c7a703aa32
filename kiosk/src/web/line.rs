//! A token of the line before the door on its way to a ticket. It stands in the addresses of the pages in between and nowhere else:
//! whoever goes, and each end of a page's time, leads to the bare welcome, so that nobody gets the place of another person.

use avanti_locales::Words;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::{kiosk::Kiosk, line::LineToken};

/// What an address can carry.
#[derive(Debug, Default, Deserialize)]
pub(super) struct InLine {
    #[serde(default)]
    line: String,
}

impl InLine {
    /// The token, if there is one of today.
    pub(super) fn token(&self, kiosk: &Kiosk) -> Option<LineToken> {
        carried(kiosk, &self.line)
    }
}

/// The token that an address carries, if it is one of today.
pub(super) fn carried(kiosk: &Kiosk, line: &str) -> Option<LineToken> {
    LineToken::read(line).filter(|token| is_of_today(kiosk, token))
}

/// Whether a token was handed over today, as far as is known here.
pub(super) fn is_of_today(kiosk: &Kiosk, token: &LineToken) -> bool {
    let now = kiosk.agent.borrow().now().map(str::to_owned);
    now.is_none_or(|now| token.is_of_day(&now, &kiosk.zone()))
}

/// Where a scanned token leads: to the services, or to the languages where none is chosen yet.
pub(super) fn scanned(token: &LineToken, lang: Option<&str>) -> Response {
    let address = lang.map_or_else(|| "/".to_owned(), |lang| format!("/{lang}/services"));
    Redirect::to(&in_line(address, Some(token))).into_response()
}

/// An address with the token, if there is one.
pub(super) fn in_line(address: String, token: Option<&LineToken>) -> String {
    let mark = if address.contains('?') { '&' } else { '?' };
    match token {
        Some(token) => format!("{address}{mark}line={token}"),
        None => address,
    }
}

/// That the place in the line is kept.
pub(super) fn kept(words: Words<'_>, token: &LineToken) -> String {
    words.with("line-kept", [("n", token.number().into())])
}
