//! The accessibility statement of the pages that visitors open on their own phones: what conforms, what does not, and whom to tell.
//! It says the same at every site, in the words of the kiosk's.

use askama::Template;

use super::{Page, render};

/// What is met in part.
const STANDARD: &str = "EN 301 549, WCAG 2.2 AA";
/// Who hears complaints that nobody answered.
const AGENCY: &str = "AgID (agid.gov.it)";

/// The page.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    let words = page.words();
    let sentences = vec![
        words.text("access-statement-aim"),
        words.with("access-statement-conforms", [("standard", STANDARD.into())]),
        words.text("access-statement-not-tried"),
        words.text("access-statement-translations"),
        words.text("access-statement-tell"),
        words.with("access-statement-agency", [("agency", AGENCY.into())]),
    ];
    render(&Shell { page, sentences })
}

#[derive(Template)]
#[template(path = "statement.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    sentences: Vec<String>,
}
