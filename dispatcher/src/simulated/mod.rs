//! The page of a study: one file that stands alone, with charts drawn here and a table beside each. In English, for staff who plan.
//! It knows the report and the site's names; it plays nothing.

mod finish;
mod groups;
mod panels;
mod ranges;
mod say;
mod sections;
mod shares;
mod svg;
mod table;

use askama::Template;
use avanti_core::Settings;
use avanti_look::tokens::{BASE_CSS, TOKENS_CSS};
use avanti_simulator::study::Report;

use sections::Section;
use table::Table;

const OWN_CSS: &str = include_str!("../../static/simulated.css");

/// The page of a report.
///
/// # Errors
/// Never in practice: a template writes to memory.
pub fn page(report: &Report, settings: &Settings) -> Result<String, askama::Error> {
    let Some(first) = report.variants.first() else { return Ok(String::new()) };
    let page = Page {
        styles: format!("<style>\n{TOKENS_CSS}\n{BASE_CSS}\n{OWN_CSS}</style>"),
        report,
        first: say::variant(first),
        facts: sections::facts(report, first),
        basis: sections::basis(report),
        comparison: (report.variants.len() > 1).then(|| table::comparison(report)),
        sections: sections::all(report, first, settings),
    };
    page.render()
}

#[derive(Template)]
#[template(path = "simulated.html")]
struct Page<'a> {
    /// The sheets, since the page stands alone.
    styles: String,
    report: &'a Report,
    /// The way with which others are compared.
    first: String,
    facts: Vec<Fact>,
    basis: Vec<String>,
    comparison: Option<Table>,
    sections: Vec<Section>,
}

/// One figure that stands large.
#[derive(Debug)]
struct Fact {
    value: String,
    says: String,
}
