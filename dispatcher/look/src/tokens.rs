//! The two style sheets with which every page begins, as text to be served.
//! They know nothing of a single page: a page's own sheet comes after them.

/// Custom properties: colours in light and dark, type, spacing, motion, and the fonts of each script.
pub const TOKENS_CSS: &str = include_str!("../css/tokens.css");

/// Reset, text, focus, buttons, cards, pictures and banners; needs [`TOKENS_CSS`] before it.
pub const BASE_CSS: &str = concat!(include_str!("../css/base.css"), include_str!("../css/parts.css"));

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::picture::Colour;

    #[test]
    fn every_custom_property_that_the_base_uses_has_a_token_or_a_default() {
        let defined: BTreeSet<&str> = properties(TOKENS_CSS, "  --", ":").collect();
        let used: BTreeSet<&str> = [TOKENS_CSS, BASE_CSS]
            .into_iter()
            .flat_map(|sheet| properties(sheet, "var(--", ")"))
            .filter(|name| !name.contains(','))
            .collect();
        assert!(used.len() > 30);
        assert_eq!(used.difference(&defined).collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    #[test]
    fn a_picture_of_each_colour_is_filled_with_its_token() {
        for colour in Colour::ALL {
            let name = colour.name();
            let rule = format!(".picture[data-colour=\"{name}\"] {{ fill: var(--picture-{name}); }}");
            assert!(BASE_CSS.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn directions_are_logical_and_nothing_is_slanted_or_letter_spaced() {
        let forbidden = [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align: left",
            "text-align: right",
            "  left:",
            "  right:",
            "float:",
            "italic",
            "oblique",
        ];
        for sheet in [TOKENS_CSS, BASE_CSS] {
            for word in forbidden {
                assert!(!sheet.contains(word), "{word}");
            }
            let spaced = properties(sheet, "letter-spacing:", ";").filter(|value| value.trim() != "normal");
            assert_eq!(spaced.count(), 0);
        }
    }

    #[test]
    fn what_people_asked_of_their_device_is_answered() {
        for query in ["prefers-reduced-motion: reduce", "prefers-contrast: more", "forced-colors: active"] {
            assert!(BASE_CSS.contains(query), "{query}");
        }
    }

    /// The texts that stand between `before` and the next `after`.
    fn properties<'a>(sheet: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
        sheet.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
    }
}
