//! The pages that the dispatcher serves, as pure functions from what a page is about to its HTML.
//! They read no clock, ask no store and know no route's handler; whoever serves them sets [`CSP`] beside them.

pub mod absences;
pub mod appointment;
pub mod assets;
pub mod booking;
pub mod choose_site;
pub mod come;
pub mod desk;
mod desk_appointments;
pub mod devices;
pub mod failure;
pub mod first_admin;
pub mod hours;
pub mod interface;
pub mod line;
pub mod packed;
pub mod phone;
pub mod preferences;
pub mod recordings;
pub mod rule;
pub mod sign_in;
mod spoken;
pub mod statement;
pub mod supervisor;
mod words;

use std::fmt;

use avanti_locales::{Catalogue, Language, Review, Words};
pub use preferences::Theme;

/// The content security policy of every page: scripts, styles and connections of our own, and nothing inline.
pub const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The same for a page that may stand within pages of some origins.
#[must_use]
pub fn framed_by(origins: &[String]) -> String {
    CSP.replace("frame-ancestors 'none'", &format!("frame-ancestors {}", origins.join(" ")))
}

/// The option that sets the public address, as sentences name it.
const PUBLIC_URL_OPTION: &str = "--public-url";

/// What every page knows.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// The words of all languages.
    pub catalogue: &'a Catalogue,
    /// The page's language; [`preferences::language`] finds it.
    pub language: &'a str,
    /// The colours that the person chose; none leaves them to the device.
    pub theme: Option<Theme>,
    /// The site, on pages of a site.
    pub site: Option<SiteName<'a>>,
    /// Whether the site is in training, which every page says.
    pub training: bool,
    /// Whether the links on tickets point to this computer only, which pages for staff say.
    pub public_url_is_loopback: bool,
}

/// A site as links and headings need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SiteName<'a> {
    /// Its id, as in addresses.
    pub id: &'a str,
    /// Its own name.
    pub name: &'a str,
}

impl<'a> Page<'a> {
    fn words(&self) -> Words<'a> {
        self.catalogue.words(self.language)
    }

    /// The language that the page is in, which is another than the one wanted if that has no words.
    fn spoken_in(&self) -> &'a Language {
        self.words().language()
    }

    fn text(&self, key: &str) -> String {
        self.words().text(key)
    }

    /// The languages that the page could be in.
    fn languages(&self) -> Vec<&'a Language> {
        self.catalogue.languages()
    }

    /// How far the words of each language can be trusted, one sentence each.
    fn reviews(&self) -> Vec<String> {
        let words = self.words();
        let sentence = |language: &&Language| {
            let key = match language.review {
                Review::Drafted => "desk-language-drafted",
                Review::Reviewed => "desk-language-reviewed",
            };
            words.with(key, [("language", words.spoken(&language.tag).into())])
        };
        self.languages().iter().map(sentence).collect()
    }

    fn site_id(&self) -> &'a str {
        self.site.map_or("", |site| site.id)
    }

    fn site_name(&self) -> &'a str {
        self.site.map_or("", |site| site.name)
    }

    /// The sentence about the public address, before and after the option that it names.
    fn loopback_warning(&self) -> (String, String) {
        let sentence = self.text("desk-public-url-loopback");
        sentence
            .split_once(PUBLIC_URL_OPTION)
            .map_or((sentence.clone(), String::new()), |(before, after)| (before.to_owned(), after.to_owned()))
    }

    /// The value of `data-theme`; empty where the device decides.
    fn theme_name(&self) -> &'static str {
        self.theme.map_or("", Theme::name)
    }

    /// The address of an asset.
    fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

impl fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("language", &self.language).field("site", &self.site).finish_non_exhaustive()
    }
}

/// A pictogram as inline SVG; nothing for a name that has none.
fn icon(name: &str) -> &'static str {
    let drawing = avanti_look::pictogram::svg(name);
    debug_assert!(drawing.is_some(), "there is no pictogram {name}");
    drawing.unwrap_or_default()
}

/// Writes a template out.
fn render(template: &impl askama::Template) -> String {
    template.render().expect("a template writes to memory, and its fields are plain values")
}

#[cfg(test)]
mod tests;
