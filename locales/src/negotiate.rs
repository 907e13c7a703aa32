//! Which offered language fits what a browser asks for.
//! It never knows which languages have words; the caller says which are offered.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// How much of an `Accept-Language` header is read, in entries.
const ENTRIES_MAX: usize = 32;

/// The offered tag that fits an `Accept-Language` header best, by its weights; `None` if nothing offered fits.
#[must_use]
pub fn accept_language<'t>(header: &str, offered: &[&'t str]) -> Option<&'t str> {
    let requested = requested(header);
    let available: Vec<LanguageIdentifier> = offered.iter().filter_map(|tag| tag.parse().ok()).collect();
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    let best = found.first()?;
    offered.iter().copied().find(|tag| tag.parse().as_ref() == Ok(*best))
}

/// The languages of a header, most wanted first; those refused by a weight of nought are left out.
fn requested(header: &str) -> Vec<LanguageIdentifier> {
    let entries = header.split(',').take(ENTRIES_MAX).filter_map(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let tag = parts.next()?.parse().ok()?;
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
        (weight > 0.0).then_some((tag, weight))
    });
    let mut entries: Vec<(LanguageIdentifier, f32)> = entries.collect();
    entries.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    entries.into_iter().map(|(tag, _)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, offered: &[&str], expected: Option<&str>) {
        assert_eq!(accept_language(header, offered), expected, "{header}");
    }

    const OFFERED: [&str; 8] = ["it", "en", "fr", "es", "ar", "zh", "ur", "bn"];

    #[test]
    fn a_regional_language_finds_its_general_one() {
        check("en-GB,en;q=0.9", &OFFERED, Some("en"));
        check("ar-EG", &OFFERED, Some("ar"));
        check("bn-BD,bn;q=0.8,en;q=0.5", &OFFERED, Some("bn"));
        check("fr-SN,en;q=0.5", &OFFERED, Some("fr"));
        check("es-PE", &OFFERED, Some("es"));
        check("zh-CN,zh;q=0.9", &OFFERED, Some("zh"));
        check("zh-Hans-IT", &OFFERED, Some("zh"));
        check("zh-TW, it;q=0.1", &OFFERED, Some("zh"));
        check("ur-PK", &OFFERED, Some("ur"));
    }

    #[test]
    fn the_weights_decide_and_not_the_place_in_the_header() {
        check("it;q=0.3, ar;q=0.9", &OFFERED, Some("ar"));
        check("ar;q=0, it;q=0.1", &OFFERED, Some("it"));
    }

    #[test]
    fn the_next_wish_is_taken_when_the_first_is_not_offered() {
        check("wo, ti;q=0.9, it;q=0.2", &OFFERED, Some("it"));
    }

    #[test]
    fn a_script_is_not_taken_for_another() {
        check("zh-CN", &["zh-Hans", "it"], Some("zh-Hans"));
        check("zh-TW", &["zh-Hans"], None);
    }

    #[test]
    fn nothing_fitting_is_no_answer() {
        check("wo", &OFFERED, None);
        check("", &OFFERED, None);
        check("*;q=x,;;,é", &OFFERED, None);
        check("it", &[], None);
    }
}
