//! The page that somebody sees who opened an address that is not there, or not theirs. It never tells which of the two an
//! address of another centre is: the code that it words is the one that programs get.

use askama::Template;

use super::{Page, render};

/// What a page of failure is about.
#[derive(Debug, Clone, Copy)]
pub struct FailurePage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// The stable code of what is wrong.
    pub code: &'a str,
    /// Where one can go from here.
    pub onward: Option<Onward<'a>>,
    /// Whether it stands within a page of somebody else, as a booking page may.
    pub embedded: bool,
}

/// Where one can go from a page of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward<'a> {
    /// The same address once more.
    Again(&'a str),
    /// The page on which staff sign in, and from there to the address.
    SignIn(&'a str),
    /// The desks.
    Desks,
}

/// The page.
#[must_use]
pub fn page(failure: &FailurePage<'_>) -> String {
    let page = &failure.page;
    let onward = failure.onward.map(|onward| match onward {
        Onward::Again(path) => Link { address: path.to_owned(), text: page.text("common-try-again") },
        Onward::SignIn(path) => Link { address: format!("/sign-in?next={path}"), text: page.text("desk-sign-in") },
        Onward::Desks => Link { address: "/desk".to_owned(), text: page.text("desk-title") },
    });
    render(&Shell { page, failure, title: page.words().problem(failure.code), onward })
}

struct Link {
    address: String,
    text: String,
}

#[derive(Template)]
#[template(path = "failure.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    failure: &'a FailurePage<'a>,
    title: String,
    onward: Option<Link>,
}
