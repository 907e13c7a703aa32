//! The page that asks for which centre, where a dispatcher serves several.

use askama::Template;

use super::{Page, SiteName, render};

/// What the page is about.
#[derive(Debug, Clone, Copy)]
pub struct ChooseSitePage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// The centres, in order.
    pub sites: &'a [SiteName<'a>],
    /// Which of a centre's pages is wanted: `desk`, `supervisor`, `devices`.
    pub wanted: &'a str,
}

/// The page.
#[must_use]
pub fn page(choice: &ChooseSitePage<'_>) -> String {
    render(&Shell { page: &choice.page, choice })
}

#[derive(Template)]
#[template(path = "choose_site.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    choice: &'a ChooseSitePage<'a>,
}
