//! What a person prefers: the language and the colours of pages, as their browser says and remembers them.
//! It never knows who the person is; a preference is no secret and opens nothing.

use avanti_locales::{Catalogue, negotiate};

/// Name of the cookie in which the pages' script remembers the language.
const LANGUAGE_COOKIE: &str = "avanti_language";
/// Name of the cookie in which the pages' script remembers the colours.
const THEME_COOKIE: &str = "avanti_theme";

/// The colours of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Its name in attributes and in the cookie.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The language of a page: the one asked for in its address (`?language=`), else the one remembered, else the one that
/// `Accept-Language` wishes, else the first of the catalogue.
#[must_use]
pub fn language<'c>(catalogue: &'c Catalogue, asked: Option<&str>, cookies: &str, accept_language: &str) -> &'c str {
    let tags: Vec<&str> = catalogue.languages().iter().map(|language| language.tag.as_str()).collect();
    among(&tags, asked, cookies, accept_language)
}

/// The same where not all languages are offered.
#[must_use]
pub fn among<'c>(offered: &[&'c str], asked: Option<&str>, cookies: &str, accept_language: &str) -> &'c str {
    let wished = || negotiate::accept_language(accept_language, offered);
    chosen(offered, asked, cookies).or_else(wished).or_else(|| offered.first().copied()).unwrap_or("it")
}

/// The language that somebody has chosen themselves, in the address or before.
#[must_use]
pub fn chosen<'c>(offered: &[&'c str], asked: Option<&str>, cookies: &str) -> Option<&'c str> {
    let known = |wanted: &str| offered.iter().copied().find(|tag| *tag == wanted);
    asked.and_then(known).or_else(|| cookie(cookies, LANGUAGE_COOKIE).and_then(known))
}

/// The colours remembered in a `Cookie` header, if any.
#[must_use]
pub fn theme(cookies: &str) -> Option<Theme> {
    let name = cookie(cookies, THEME_COOKIE)?;
    [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.name() == name)
}

fn cookie<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    header.split(';').find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(asked: Option<&str>, cookies: &str, accept: &str, expected: &str) {
        assert_eq!(language(&Catalogue::embedded(), asked, cookies, accept), expected, "{asked:?} {cookies} {accept}");
    }

    #[test]
    fn the_address_goes_before_memory_and_memory_before_the_browser() {
        check(Some("bn"), "avanti_language=ar", "en", "bn");
        check(None, "a=b; avanti_language=ar", "en", "ar");
        check(None, "a=b", "en-GB,it;q=0.5", "en");
    }

    #[test]
    fn a_language_without_words_is_passed_over() {
        check(Some("tlh"), "avanti_language=../x", "wo", "it");
        check(None, "avanti_language=", "", "it");
    }

    #[test]
    fn what_a_browser_wishes_was_not_chosen_and_what_is_not_offered_cannot_be() {
        let offered = ["it", "ar"];
        assert_eq!(chosen(&offered, None, "avanti_language=ar"), Some("ar"));
        assert_eq!(chosen(&offered, Some("bn"), "avanti_language=zh"), None);
        assert_eq!(among(&offered, Some("bn"), "avanti_language=zh", "ar"), "ar");
        assert_eq!(among(&offered, None, "", "tlh"), "it");
    }

    #[test]
    fn colours_are_remembered_by_name_and_nothing_else_is_taken_for_them() {
        assert_eq!(theme("avanti_language=it; avanti_theme=dark"), Some(Theme::Dark));
        assert_eq!(theme("avanti_theme=light"), Some(Theme::Light));
        assert_eq!(theme("avanti_theme=\"><script>"), None);
        assert_eq!(theme("not_avanti_theme=dark"), None);
    }
}
