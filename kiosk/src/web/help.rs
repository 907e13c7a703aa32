//! The page of whoever needs help: calls staff to this kiosk, and says whether somebody comes. It knows no visit.

use std::time::Duration;

use askama::Template;
use avanti_client::request_key;
use avanti_protocol::device::{HelpStands, HelpState};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Web, answer, home,
    notice::{self, Carried},
    shell::{Said, Shell, drawing},
};
use crate::{kiosk::Kiosk, line::LineToken, web::line::in_line};

/// How long somebody waits until it is clear that nobody can be called from here.
const PATIENCE: Duration = Duration::from_secs(3);
/// The dispatcher's resource.
const HELP: &str = "devices/help";

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    shell: Shell,
    svg: &'static str,
    state: &'static str,
    title: String,
    said: Vec<String>,
    /// Where staff are called; nothing where they are called already, or cannot be.
    call: Option<(String, Said)>,
    back: (String, Said),
}

pub(super) async fn page(State(web): State<Web>, Path(lang): Path<String>, carried: Carried) -> Response {
    let kiosk = &web.kiosk;
    let token = notice::token(&web, carried);
    let stands = kiosk.api.clone().giving_up_after(PATIENCE).get::<HelpState>(HELP, &lang).await.ok();
    show(&web, &lang, token.as_ref(), stands.as_ref())
}

pub(super) async fn call(State(web): State<Web>, Path(lang): Path<String>, carried: Carried) -> Response {
    let kiosk = &web.kiosk;
    let token = notice::token(&web, carried);
    match ask(kiosk, &lang).await {
        Some(_) => Redirect::to(&in_line(format!("/{lang}/help"), token.as_ref())).into_response(),
        None => show(&web, &lang, token.as_ref(), None),
    }
}

async fn ask(kiosk: &Kiosk, lang: &str) -> Option<HelpState> {
    let api = kiosk.api.clone().giving_up_after(PATIENCE);
    let called = api.post(HELP, &request_key(), &serde_json::json!({}), lang).await;
    called.inspect_err(|error| tracing::warn!(error = error as &dyn std::error::Error, "nobody can be called from here")).ok()
}

fn show(web: &Web, lang: &str, token: Option<&LineToken>, stands: Option<&HelpState>) -> Response {
    let kiosk = &web.kiosk;
    let Some((shell, words)) = notice::surroundings(web, lang, token, false) else { return home() };
    let (state, svg, keys): (_, _, &[&str]) = match stands {
        None => ("away", "reception", &["help-reception"]),
        Some(HelpState { state: HelpStands::None, .. }) => ("none", "help", &["kiosk-help-text"]),
        Some(HelpState { state: HelpStands::Waiting, free: true }) => ("waiting", "bell", &["help-called"]),
        Some(HelpState { state: HelpStands::Waiting, free: false }) => ("waiting", "bell", &["help-called", "help-nobody-free"]),
        Some(HelpState { state: HelpStands::Coming, .. }) => ("coming", "check", &["help-coming"]),
    };
    answer(&HelpPage {
        shell,
        svg: drawing(svg),
        state,
        title: words.text("kiosk-need-help"),
        said: keys.iter().map(|key| words.text(key)).collect(),
        call: (state == "none").then(|| (in_line(format!("/{lang}/help"), token), Said::new(kiosk, words, "help-call"))),
        back: (in_line(format!("/{lang}/services"), token), Said::new(kiosk, words, "common-back")),
    })
}
