//! The accessibility statement: what conforms, what does not, and whom to tell. It says the same at every kiosk.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    Web, answer, home,
    shell::{Said, Shell},
};
use crate::page::{Choice, Page};

/// What is met in part.
const STANDARD: &str = "EN 301 549, WCAG 2.2 AA";
/// Who hears complaints that nobody answered.
const AGENCY: &str = "AgID (agid.gov.it)";

#[derive(Template)]
#[template(path = "statement.html")]
struct Statement {
    shell: Shell,
    title: Said,
    sentences: Vec<String>,
    back: Said,
}

pub(super) async fn page(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(&lang), &kiosk.worded()) != Page::Services {
        return home();
    }
    let words = kiosk.catalogue.words(&lang);
    let mut shell = Shell::new(kiosk, &agent, words, Page::Notice);
    shell.aids = None;
    answer(&Statement {
        shell,
        title: Said::new(kiosk, words, "access-statement"),
        sentences: vec![
            words.text("access-statement-aim"),
            words.with("access-statement-conforms", [("standard", STANDARD.into())]),
            words.text("access-statement-not-tried"),
            words.text("access-statement-no-voice"),
            words.text("access-statement-translations"),
            words.text("access-statement-tell"),
            words.with("access-statement-agency", [("agency", AGENCY.into())]),
        ],
        back: Said::new(kiosk, words, "common-back"),
    })
}
