//! Style sheets and scripts, embedded in the program.

use std::hash::{DefaultHasher, Hash, Hasher};

use avanti_look::tokens;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

/// Every asset by its name.
pub(super) const ASSETS: [(&str, &str, &str); 15] = [
    ("tokens.css", CSS, tokens::TOKENS_CSS),
    ("base.css", CSS, tokens::BASE_CSS),
    ("kiosk.css", CSS, include_str!("../../assets/kiosk.css")),
    ("around.css", CSS, include_str!("../../assets/around.css")),
    ("choose.css", CSS, include_str!("../../assets/choose.css")),
    ("ticket.css", CSS, include_str!("../../assets/ticket.css")),
    ("icon.svg", "image/svg+xml", include_str!("../../assets/icon.svg")),
    ("kiosk.js", JS, include_str!("../../assets/kiosk.js")),
    ("away.js", JS, include_str!("../../assets/away.js")),
    ("greeting.js", JS, include_str!("../../assets/greeting.js")),
    ("idle.js", JS, include_str!("../../assets/idle.js")),
    ("link.js", JS, include_str!("../../assets/link.js")),
    ("page.js", JS, include_str!("../../assets/page.js")),
    ("party.js", JS, include_str!("../../assets/party.js")),
    ("steps.js", JS, include_str!("../../assets/steps.js")),
];

pub(super) async fn asset(Path(name): Path<String>) -> Response {
    match ASSETS.iter().find(|(known, ..)| *known == name) {
        Some((_, media_type, text)) => ([(header::CONTENT_TYPE, *media_type)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The same for the same assets.
pub(super) fn build() -> String {
    let mut hasher = DefaultHasher::new();
    ASSETS.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_small_and_the_sheets_mirror_by_themselves() {
        for (name, media_type, text) in ASSETS {
            assert!(!text.is_empty(), "{name}");
            if media_type == JS {
                assert!(text.lines().count() < 200, "{name}");
            } else {
                for physical in
                    ["margin-left", "margin-right", "padding-left", "padding-right", "text-align: left", "float:", " left:", " right:"]
                {
                    assert!(!text.contains(physical), "{name}: {physical}");
                }
            }
        }
    }
}
