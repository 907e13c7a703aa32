//! How a page looks for whoever asked for large letters, strong contrast and the like, and the quiet button in the corner
//! that leads there. It never knows what the page asks.

use avanti_locales::{Arg, Words};

use super::shell::drawing;
use crate::{
    kiosk::Kiosk,
    visitors::{Aid, Aids},
};

/// What the page's root says of its looks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    pub(super) large: bool,
    pub(super) contrast: bool,
    pub(super) dark: bool,
    pub(super) low: bool,
    /// Whether anything at all is chosen.
    pub(super) any: bool,
}

/// The button in the corner.
#[derive(Debug)]
pub(super) struct AidsButton {
    pub(super) svg: &'static str,
    pub(super) href: String,
    pub(super) words: String,
}

impl Looks {
    /// What was chosen; strong contrast has a dark ground of its own.
    pub(super) fn of(aids: &Aids) -> Self {
        let contrast = aids.has(Aid::Contrast);
        Self {
            large: aids.has(Aid::LargeText),
            contrast,
            dark: aids.has(Aid::Dark) && !contrast,
            low: aids.has(Aid::LowReach),
            any: aids.any(),
        }
    }
}

impl Looks {
    /// Whether the voice's button stands with the others below.
    pub(super) fn moves(self) -> bool {
        self.low || self.large
    }
}

impl AidsButton {
    /// The button in a language.
    pub(super) fn new(words: Words<'_>) -> Self {
        Self { svg: drawing("aids"), href: format!("/aids/{}", words.language().tag), words: words.text("booking-needs") }
    }

    /// In its place where one has come already: what the statement says.
    pub(super) fn statement(words: Words<'_>) -> Self {
        Self { svg: drawing("help"), href: format!("/statement/{}", words.language().tag), words: words.text("access-statement") }
    }
}

/// How one turns the pages of a list that has no room for all it holds.
#[derive(Debug)]
pub(super) struct Pager {
    pub(super) before: String,
    pub(super) more: String,
    /// Which page it is, with places for the two numbers.
    pub(super) told: String,
    pub(super) before_svg: &'static str,
    pub(super) more_svg: &'static str,
}

impl Pager {
    /// The words in a language.
    pub(super) fn new(words: Words<'_>) -> Self {
        Self {
            before: words.text("access-before"),
            more: words.text("access-more"),
            told: words.plain("access-page", [("n", Arg::from("{n}".to_owned())), ("total", Arg::from("{total}".to_owned()))]),
            before_svg: drawing("back"),
            more_svg: drawing("back"),
        }
    }
}

/// What a headset is called, and what is said in it alone.
#[derive(Debug)]
pub(super) struct Heard {
    pub(super) name: String,
    /// How one moves and chooses.
    pub(super) how: String,
    pub(super) chosen: String,
}

impl Heard {
    /// The words in a language, where this kiosk has a headset.
    pub(super) fn new(kiosk: &Kiosk, words: Words<'_>) -> Option<Self> {
        let name = kiosk.headset.clone()?;
        Some(Self { name, how: words.text("access-headset"), chosen: words.text("access-chosen") })
    }
}
