//! Turns a scene into what a page says: in Italian, and in the languages of those it is said to.
//! It knows words and the look's drawings; what is to be seen was decided before.

use avanti_locales::{Arg, Catalogue, Opening, Words};
use avanti_look::picture::{Colour, Silhouette, inline_svg};
use avanti_protocol::{Picture, board::BoardRow};

use super::fit::Fit;
use crate::board::Calls;

/// The language of the page itself.
pub(super) const PAGE_LANGUAGE: &str = "it";

/// Most calls before the newest that leave room for the rule.
const BESIDE_RULE_MAX: usize = 2;

/// A language as a page marks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    pub(super) tag: String,
    pub(super) dir: &'static str,
}

/// A sentence in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) language: Marked,
    pub(super) text: String,
}

/// A sentence around a time, or one without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Around {
    pub(super) before: String,
    pub(super) since: String,
    pub(super) after: String,
}

/// What is said to everyone in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) language: Marked,
    pub(super) title: String,
    pub(super) lines: Vec<String>,
}

/// The calls of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CallsShown {
    pub(super) newest: CallShown,
    pub(super) fresh: bool,
    pub(super) earlier: Vec<CallShown>,
    pub(super) earlier_title: Vec<Said>,
    pub(super) desk_word: String,
    /// The rule, where calls leave room for it.
    pub(super) rule: Vec<Said>,
}

/// One call of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CallShown {
    /// The same for the same call, and for nothing else.
    pub(super) key: String,
    pub(super) number: u32,
    pub(super) number_fit: Fit,
    pub(super) desk: String,
    pub(super) desk_fit: Fit,
    pub(super) picture: String,
    pub(super) picture_name: String,
    pub(super) go: String,
    /// The same in the person's language, where it is not the page's.
    pub(super) own: Option<OwnWords>,
}

/// A call in the language of the person called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnWords {
    pub(super) language: Marked,
    pub(super) desk_word: String,
    pub(super) picture_name: String,
    pub(super) go: String,
}

/// The languages that a site offers and that have words, the page's own first; all there are before the site is known.
pub(super) fn offered<'c>(catalogue: &'c Catalogue, languages: Option<&[String]>) -> Vec<Words<'c>> {
    let known = catalogue.languages().into_iter().map(|language| language.tag.as_str());
    let offered: Vec<&str> = match languages {
        Some(languages) => languages.iter().filter_map(|tag| catalogue.language(tag)).map(|language| language.tag.as_str()).collect(),
        None => known.collect(),
    };
    let others = offered.into_iter().filter(|tag| *tag != PAGE_LANGUAGE);
    std::iter::once(PAGE_LANGUAGE).chain(others).map(|tag| catalogue.words(tag)).collect()
}

pub(super) fn marked(words: Words<'_>) -> Marked {
    let language = words.language();
    Marked { tag: language.tag.clone(), dir: language.direction.as_str() }
}

/// A key in each of these languages.
pub(super) fn said(offered: &[Words<'_>], key: &str) -> Vec<Said> {
    offered.iter().map(|words| Said { language: marked(*words), text: words.text(key) }).collect()
}

/// The sentence that the board is not live: since a time, which the page may set anew, or not yet at all.
pub(super) fn not_live(words: Words<'_>, heard_at: Option<&str>) -> Around {
    let Some(time) = heard_at else {
        return Around { before: words.text("common-link-down"), since: String::new(), after: String::new() };
    };
    let sentence = words.plain("board-not-live", [("time", time.into())]);
    let (before, after) = sentence.split_once(time).unwrap_or((&sentence, ""));
    Around { before: before.to_owned(), since: time.to_owned(), after: after.to_owned() }
}

pub(super) fn calls(catalogue: &Catalogue, offered: &[Words<'_>], calls: &Calls) -> CallsShown {
    CallsShown {
        newest: call(catalogue, &calls.newest),
        fresh: calls.fresh,
        earlier: calls.earlier.iter().map(|row| call(catalogue, row)).collect(),
        earlier_title: said(offered, "board-called-before"),
        desk_word: catalogue.words(PAGE_LANGUAGE).text("board-desk"),
        rule: if calls.earlier.len() <= BESIDE_RULE_MAX { rule(offered) } else { Vec::new() },
    }
}

/// By what rule people are called, in one sentence.
pub(super) fn rule(offered: &[Words<'_>]) -> Vec<Said> {
    said(offered, "reason-rule")
}

/// Why the board shows no calls, and what to do with its code.
pub(super) fn enrolment(offered: &[Words<'_>], has_code: bool, refused: bool) -> Vec<Turn> {
    let title = if refused { "device-revoked-here" } else { "device-not-enrolled" };
    let lines = |words: Words<'_>| {
        if has_code { vec![words.text("device-enter-code"), words.text("device-code-life")] } else { vec![words.text("device-no-code")] }
    };
    offered.iter().map(|words| turn(*words, title, lines(*words))).collect()
}

pub(super) fn connecting(offered: &[Words<'_>]) -> Vec<Turn> {
    offered.iter().map(|words| turn(*words, "board-welcome", vec![words.text("board-connecting")])).collect()
}

pub(super) fn idle(offered: &[Words<'_>]) -> Vec<Turn> {
    offered.iter().map(|words| turn(*words, "board-welcome", vec![words.text("board-nobody")])).collect()
}

pub(super) fn closed(offered: &[Words<'_>], opening: Option<&Opening>) -> Vec<Turn> {
    let lines = |words: Words<'_>| {
        let opens = opening.map(|opening| words.opens(opening));
        std::iter::once(words.text("common-closed-now")).chain(opens).collect()
    };
    offered.iter().map(|words| turn(*words, "board-welcome", lines(*words))).collect()
}

fn turn(words: Words<'_>, title: &str, lines: Vec<String>) -> Turn {
    Turn { language: marked(words), title: words.text(title), lines }
}

pub(super) fn call(catalogue: &Catalogue, row: &BoardRow) -> CallShown {
    let page = catalogue.words(PAGE_LANGUAGE);
    let (picture, known) = drawn(&row.picture);
    let named = |words: Words<'_>| if known { words.picture_name(&row.picture.name, &row.picture.colour) } else { String::new() };
    let go = |words: Words<'_>| words.with("board-go-to-desk", [("desk", Arg::from(row.desk.as_str()))]);
    let own = catalogue.language(&row.language).filter(|language| language.tag != PAGE_LANGUAGE).map(|language| {
        let words = catalogue.words(&language.tag);
        OwnWords { language: marked(words), desk_word: words.text("board-desk"), picture_name: named(words), go: go(words) }
    });
    CallShown {
        key: format!("{}@{}", row.number, row.called_at),
        number: row.number,
        number_fit: Fit::of(&row.number.to_string()),
        desk: row.desk.clone(),
        desk_fit: Fit::of(&row.desk),
        picture,
        picture_name: named(page),
        go: go(page),
        own,
    }
}

/// A picture's drawing, and whether its name is known here: one of tomorrow leaves its place empty.
fn drawn(picture: &Picture) -> (String, bool) {
    match (Silhouette::from_name(&picture.name), Colour::from_name(&picture.colour)) {
        (Some(silhouette), Some(colour)) => (inline_svg(silhouette, colour), true),
        (Some(_) | None, Some(_) | None) => ("<span class=\"picture\"></span>".to_owned(), false),
    }
}
