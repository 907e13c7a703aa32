//! The menu for staff at the kiosk itself, behind a PIN: how printer and connection are, a test ticket, the last ticket again.
//! It never shows what somebody came for.

use std::{sync::Arc, time::Duration};

use askama::Template;
use avanti_client::{Link, request_key};
use avanti_locales::Words;
use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tokio::time::timeout;

use super::{
    Web, answer, home,
    shell::{Said, Shell, drawing},
};
use crate::{copies, health, kiosk::Kiosk, offline::list, page::Page, staff::Tried};

/// How long the menu waits for a paper before it is shown again; the paper goes on.
const PRINTED_WITHIN: Duration = Duration::from_secs(8);
/// Most digits that are kept while they are typed.
const TYPED_MAX: usize = 12;

#[derive(Template)]
#[template(path = "staff_pin.html")]
struct PinPage {
    shell: Shell,
    title: Said,
    enter: String,
    typed: String,
    fault: Option<String>,
    closed: bool,
    delete: String,
    delete_svg: &'static str,
    go_on: Said,
    /// Other languages: tag and name.
    others: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "staff_menu.html")]
struct Menu {
    shell: Shell,
    title: Said,
    acts: String,
    key: String,
    lines: [Line; 3],
    version: &'static str,
    test: Said,
    /// The waiting list, once there has been one.
    list: Option<Said>,
    again: Option<Said>,
    restart: Said,
    done: Said,
}

/// What is shown for a moment while the browser takes everything anew.
#[derive(Template)]
#[template(path = "staff_restart.html")]
struct Restart {
    shell: Shell,
    restart: Said,
}

/// One thing and how it is.
struct Line {
    svg: &'static str,
    name: Said,
    state: String,
    /// Where it is, as who set the kiosk up has written it.
    place: String,
    good: bool,
}

/// What is typed, and which key was touched.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pin: String,
    #[serde(default)]
    add: String,
    delete: Option<String>,
    go: Option<String>,
}

/// The key of the page on which somebody touched.
#[derive(Debug, Deserialize)]
pub(super) struct Touched {
    key: String,
}

pub(super) async fn pin(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    ask(&web.kiosk, &lang, Typed::default(), None)
}

pub(super) async fn typed(State(web): State<Web>, Path(lang): Path<String>, typed: Result<Form<Typed>, FormRejection>) -> Response {
    let kiosk = &web.kiosk;
    let typed = typed.map(|Form(typed)| typed).unwrap_or_default();
    if typed.go.is_none() {
        return ask(kiosk, &lang, typed, None);
    }
    let (token, now) = (request_key(), kiosk.clock.running());
    let tried = kiosk.staff().try_pin(&typed.pin, &token, now);
    match tried {
        Tried::Open => Redirect::to(&format!("/staff/{lang}/menu/{token}")).into_response(),
        Tried::Wrong => ask(kiosk, &lang, Typed::default(), Some("staff-wrong-pin")),
        Tried::Closed => {
            tracing::warn!("the staff menu of the kiosk is closed after wrong PINs");
            ask(kiosk, &lang, Typed::default(), None)
        }
    }
}

fn ask(kiosk: &Kiosk, lang: &str, typed: Typed, fault: Option<&str>) -> Response {
    let Some((shell, words)) = surroundings(kiosk, lang, Page::Pin) else { return home() };
    let closed = kiosk.staff().is_closed(kiosk.clock.running());
    let fault = if closed { Some("staff-too-many-tries") } else { fault };
    let name = |tag: &String| (tag.clone(), kiosk.catalogue.words(tag).language().name.clone());
    answer(&PinPage {
        shell: shell.with_ways(kiosk, words, "/", false),
        title: Said::new(kiosk, words, "staff-menu"),
        enter: words.text("staff-enter-pin"),
        typed: typed.now(),
        fault: fault.map(|key| words.text(key)),
        closed,
        delete: words.plain("kiosk-delete-symbol", []),
        delete_svg: drawing("delete"),
        go_on: Said::new(kiosk, words, "common-continue"),
        others: kiosk.languages().iter().filter(|tag| *tag != lang).map(name).collect(),
    })
}

pub(super) async fn menu(State(web): State<Web>, Path((lang, token)): Path<(String, String)>) -> Response {
    let kiosk = &web.kiosk;
    let Some((shell, words)) = surroundings(kiosk, &lang, Page::Notice) else { return home() };
    let key = request_key();
    if !kiosk.staff().show(&token, &key, kiosk.clock.running()) {
        return home();
    }
    let again = copies::last_number(kiosk).map(|number| Said::with_number(kiosk, words, "staff-print-again", number));
    answer(&Menu {
        shell,
        title: Said::new(kiosk, words, "staff-menu"),
        acts: format!("/staff/{lang}/menu/{token}"),
        key,
        lines: [printer(kiosk, words), connection(kiosk, words), papers(kiosk, words)],
        version: env!("CARGO_PKG_VERSION"),
        test: Said::new(kiosk, words, "staff-test-print"),
        list: kiosk.shelf.leased().map(|_| Said::new(kiosk, words, "staff-print-list")),
        again,
        restart: Said::new(kiosk, words, "staff-restart"),
        done: Said::new(kiosk, words, "kiosk-done"),
    })
}

pub(super) async fn act(
    State(web): State<Web>,
    Path((lang, token, act)): Path<(String, String, String)>,
    touched: Result<Form<Touched>, FormRejection>,
) -> Response {
    let kiosk = &web.kiosk;
    let now = kiosk.clock.running();
    let may = touched.is_ok_and(|Form(touched)| kiosk.staff().act(&token, &touched.key, now));
    let menu = Redirect::to(&format!("/staff/{lang}/menu/{token}")).into_response();
    if !may {
        return menu;
    }
    match act.as_str() {
        "test" | "again" | "list" => {
            let (kiosk, lang) = (Arc::clone(kiosk), lang.clone());
            // On its own: a page that no longer waits must not break a paper off.
            let printing = tokio::spawn(async move {
                match act.as_str() {
                    "test" => copies::test(&kiosk, &lang).await,
                    "list" => list::print(&kiosk, &lang).await,
                    _ => copies::again(&kiosk).await,
                }
            });
            drop(timeout(PRINTED_WITHIN, printing).await);
        }
        "restart" => {
            kiosk.staff().close();
            return Redirect::to(&format!("/staff/{lang}/restart")).into_response();
        }
        "done" => {
            kiosk.staff().close();
            return home();
        }
        _ => {}
    }
    menu
}

/// A page of no build: the script gives itself up for it, and what comes next is a whole document without anything kept.
pub(super) async fn restart(State(web): State<Web>, Path(lang): Path<String>) -> Response {
    let kiosk = &web.kiosk;
    let Some((mut shell, words)) = surroundings(kiosk, &lang, Page::Notice) else { return home() };
    shell.build.clear();
    let page = answer(&Restart { shell, restart: Said::new(kiosk, words, "staff-restart") });
    ([("clear-site-data", "\"cache\"")], page).into_response()
}

fn surroundings<'w>(kiosk: &'w Kiosk, lang: &str, page: Page) -> Option<(Shell, Words<'w>)> {
    if !kiosk.staff().has_menu() || !kiosk.worded().contains(&lang) {
        return None;
    }
    let words = kiosk.catalogue.words(lang);
    Some((Shell::new(kiosk, &kiosk.agent.borrow(), words, page), words))
}

fn printer(kiosk: &Kiosk, words: Words<'_>) -> Line {
    let code = health::code(kiosk.agent.borrow().printer(), &kiosk.printer);
    let good = matches!(code, "ok" | "folder" | "paper_low");
    Line {
        svg: drawing(if good { "printer" } else { "printer-empty" }),
        name: Said::new(kiosk, words, "device-head-printer"),
        state: words.text(&format!("device-printer-{}", code.replace('_', "-"))),
        place: kiosk.printer.to_string(),
        good,
    }
}

fn connection(kiosk: &Kiosk, words: Words<'_>) -> Line {
    let good = kiosk.agent.borrow().link() == Link::Live;
    Line {
        svg: drawing(if good { "check" } else { "offline" }),
        name: Said::new(kiosk, words, "staff-connection"),
        state: words.text(if good { "staff-connected" } else { "staff-not-connected" }),
        place: kiosk.dispatcher.clone(),
        good,
    }
}

/// Tickets of which the dispatcher does not know yet, and those of which it can be told by a person alone.
fn papers(kiosk: &Kiosk, words: Words<'_>) -> Line {
    let unreadable = kiosk.shelf.unreadable();
    let numbers: Vec<String> = unreadable.iter().map(|number| number.map_or_else(|| "?".to_owned(), |number| number.to_string())).collect();
    let good = unreadable.is_empty();
    Line {
        svg: drawing(if good { "ticket" } else { "warning" }),
        name: Said::new(kiosk, words, "staff-papers"),
        state: if good { kiosk.shelf.taken().len().to_string() } else { words.text("staff-papers-unreadable") },
        place: numbers.join(", "),
        good,
    }
}

impl Typed {
    /// What is typed after the touch.
    fn now(&self) -> String {
        let digits = self.pin.chars().chain(self.add.chars()).filter(char::is_ascii_digit);
        let mut typed: String = digits.take(TYPED_MAX).collect();
        if self.delete.is_some() {
            typed.pop();
        }
        typed
    }
}
