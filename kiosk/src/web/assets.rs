//! Style sheets and scripts, embedded in the program.

use avanti_look::{
    served::{self, Asset},
    tokens,
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// Every asset by its name.
pub(super) const ASSETS: [Asset; 35] = [
    Asset::sheet("tokens.css", tokens::TOKENS_CSS),
    Asset::sheet("base.css", tokens::BASE_CSS),
    Asset::sheet("kiosk.css", include_str!("../../assets/kiosk.css")),
    Asset::sheet("around.css", include_str!("../../assets/around.css")),
    Asset::sheet("aids.css", include_str!("../../assets/aids.css")),
    Asset::sheet("choose.css", include_str!("../../assets/choose.css")),
    Asset::sheet("code.css", include_str!("../../assets/code.css")),
    Asset::sheet("enrolment.css", include_str!("../../assets/enrolment.css")),
    Asset::sheet("key.css", include_str!("../../assets/key.css")),
    Asset::sheet("staff.css", include_str!("../../assets/staff.css")),
    Asset::sheet("rest.css", include_str!("../../assets/rest.css")),
    Asset::sheet("party.css", include_str!("../../assets/party.css")),
    Asset::sheet("touched.css", include_str!("../../assets/touched.css")),
    Asset::sheet("times.css", include_str!("../../assets/times.css")),
    Asset::sheet("ticket.css", include_str!("../../assets/ticket.css")),
    Asset::drawing("icon.svg", include_str!("../../assets/icon.svg")),
    Asset::script("kiosk.js", include_str!("../../assets/kiosk.js")),
    Asset::script("alive.js", include_str!("../../assets/alive.js")),
    Asset::script("away.js", include_str!("../../assets/away.js")),
    Asset::script("choice.js", include_str!("../../assets/choice.js")),
    Asset::script("code.js", include_str!("../../assets/code.js")),
    Asset::script("greeting.js", include_str!("../../assets/greeting.js")),
    Asset::script("headset.js", include_str!("../../assets/headset.js")),
    Asset::script("help.js", include_str!("../../assets/help.js")),
    Asset::script("idle.js", include_str!("../../assets/idle.js")),
    Asset::script("keys.js", include_str!("../../assets/keys.js")),
    Asset::script("link.js", include_str!("../../assets/link.js")),
    Asset::script("listen.js", include_str!("../../assets/listen.js")),
    Asset::script("page.js", include_str!("../../assets/page.js")),
    Asset::script("pager.js", include_str!("../../assets/pager.js")),
    Asset::script("party.js", include_str!("../../assets/party.js")),
    Asset::script("reader.js", include_str!("../../assets/reader.js")),
    Asset::script("scan.js", include_str!("../../assets/scan.js")),
    Asset::script("steps.js", include_str!("../../assets/steps.js")),
    Asset::script("voice.js", include_str!("../../assets/voice.js")),
];

pub(super) async fn asset(Path(name): Path<String>) -> Response {
    match served::find(&ASSETS, &name) {
        Some(asset) => ([(header::CONTENT_TYPE, asset.media_type)], asset.text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The mark of this build.
pub(super) fn build() -> String {
    served::build(&ASSETS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_small_and_the_sheets_mirror_by_themselves() {
        for Asset { name, media_type, text } in ASSETS {
            assert!(!text.is_empty(), "{name}");
            if media_type.contains("javascript") {
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
