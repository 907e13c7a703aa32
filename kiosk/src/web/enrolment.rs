//! What the kiosk shows while it is not let in: a code for an administrator, and for everybody else whom to ask.
//! Whoever still stands before a ticket keeps it in sight.

use askama::Template;
use avanti_client::Admission;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use super::{
    Web, answer, home,
    shell::{Away, HOUSE, Shell, drawing},
    welcome::{Greeting, Sentences},
};
use crate::{kiosk::Kiosk, page::Page};

/// Addresses that lead to no ticket, or to one that is there already.
const ALWAYS: [&str; 5] = ["/assets/", "/tickets/", "/events", "/staff/", "/alive"];

#[derive(Template)]
#[template(path = "enrolment.html")]
struct Enrolment {
    shell: Shell,
    svg: &'static str,
    code_word: String,
    code: Option<String>,
    greetings: Vec<Greeting>,
    /// What staff shall do, in the same languages.
    acts: Vec<Greeting>,
}

/// Answers in the place of every page that leads to a ticket, while the kiosk is not let in.
pub(super) async fn first(State(web): State<Web>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let admission = web.kiosk.agent.borrow().admission().clone();
    match admission {
        Admission::Waits { code, refused } if path == "/" => page(&web.kiosk, code, refused),
        Admission::Waits { .. } if !ALWAYS.iter().any(|always| path.starts_with(always)) => home(),
        Admission::Waits { .. } | Admission::Admitted => next.run(request).await,
    }
}

fn page(kiosk: &Kiosk, code: Option<String>, refused: bool) -> Response {
    let agent = kiosk.agent.borrow().clone();
    let languages = kiosk.languages();
    let house = kiosk.catalogue.words(HOUSE);
    let mut shell = Shell::new(kiosk, &agent, house, Page::Welcome);
    shell.aids = None;
    shell.away = Away::of(house, languages.iter().filter(|tag| *tag != HOUSE).map(|tag| kiosk.catalogue.words(tag)));
    let said = |title: &str, text: Option<&str>| -> Vec<Greeting> {
        let words = languages.iter().map(|tag| kiosk.catalogue.words(tag));
        words.map(|words| Greeting::new(words, Sentences { title: words.text(title), text: text.map(|key| words.text(key)) })).collect()
    };
    answer(&Enrolment {
        shell,
        svg: drawing("offline"),
        code_word: house.text("device-code"),
        greetings: said(if refused { "device-revoked-here" } else { "device-not-enrolled" }, Some("kiosk-ask-staff")),
        acts: if code.is_some() { said("device-enter-code", Some("device-code-life")) } else { said("device-no-code", None) },
        code,
    })
}
