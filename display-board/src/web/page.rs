//! The page as text: the whole of it, and the part of it that changes.
//! Both come from one template, so that a page without a script shows the same.

use askama::Template;
use avanti_client::Link;
use avanti_locales::Catalogue;

use super::{
    assets,
    cards::{self, CardsShown},
    words::{self, Around, CallsShown, Marked, Said, Turn},
};
use crate::{
    board::{Scene, Shape},
    layout::Layout,
};

/// What Chromium is to be started with, so that a page sounds that nobody touches.
pub(super) const AUTOPLAY_FLAG: &str = "--autoplay-policy=no-user-gesture-required";

/// Colours that a page's address can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Theme {
    Light,
    Dark,
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    link: &'a str,
    build: String,
    theme: Option<&'a str>,
    title: String,
    board: &'a str,
}

#[derive(Template)]
#[template(path = "board.html")]
struct Board<'a> {
    site: &'a str,
    training: bool,
    training_words: String,
    clock: &'a str,
    /// What the code is for, and the code with which people in the hall take tickets with their phones.
    code: Option<(String, &'a str)>,
    not_live: Around,
    not_live_elsewhere: Vec<(Marked, Around)>,
    shape: Shown,
    /// For staff, shown where the browser lets the page make no sound.
    sound_off: String,
}

enum Shown {
    // Boxed: it is by far the larger.
    Calls(Box<CallsShown>),
    Cards(CardsShown),
    Code { word: String, code: Option<String>, turns: Vec<Turn> },
    Words { kind: &'static str, turns: Vec<Turn>, rule: Vec<Said> },
}

/// The part of the page that changes.
pub(crate) fn board(catalogue: &Catalogue, layout: &Layout, scene: &Scene) -> String {
    let languages = scene.site.as_ref().map(|site| site.languages.as_slice());
    let offered = words::offered(catalogue, languages);
    let page = catalogue.words(words::PAGE_LANGUAGE);
    let shape = match &scene.shape {
        Shape::Enrolment { code, refused } => {
            Shown::Code { word: page.text("device-code"), code: code.clone(), turns: words::enrolment(&offered, code.is_some(), *refused) }
        }
        Shape::Connecting => Shown::Words { kind: "connecting", turns: words::connecting(&offered), rule: Vec::new() },
        Shape::Calls(calls) if cards::are_wanted(layout) => Shown::Cards(cards::cards(catalogue, layout, calls)),
        Shape::Calls(calls) => Shown::Calls(Box::new(words::calls(catalogue, &offered, calls))),
        Shape::Idle => Shown::Words { kind: "idle", turns: words::idle(&offered), rule: words::rule(&offered) },
        Shape::Closed(opening) => Shown::Words { kind: "closed", turns: words::closed(&offered, opening.as_ref()), rule: Vec::new() },
    };
    let heard_at = scene.heard_at.as_deref();
    let board = Board {
        site: scene.site.as_ref().map_or("", |site| site.name.as_str()),
        training: scene.site.as_ref().is_some_and(|site| site.training),
        training_words: page.text("common-training"),
        clock: scene.clock.as_deref().unwrap_or_default(),
        code: scene.code.as_deref().map(|code| (page.text("come-code-on-board"), code)),
        not_live: words::not_live(page, heard_at),
        not_live_elsewhere: offered.iter().skip(1).map(|words| (words::marked(*words), words::not_live(*words, heard_at))).collect(),
        shape,
        sound_off: page.with("board-sound-off", [("flag", AUTOPLAY_FLAG.into())]),
    };
    board.render().expect("writing into a string does not fail")
}

/// The whole page around the part that changes.
pub(super) fn page(catalogue: &Catalogue, board: &str, link: Link, theme: Option<Theme>) -> String {
    let title = catalogue.words(words::PAGE_LANGUAGE).plain("board-title", []);
    let theme = theme.map(|theme| match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    });
    let page = Page { link: link.as_str(), build: assets::build(), theme, title, board };
    page.render().expect("writing into a string does not fail")
}
