//! The pictograms of services and of the pages' buttons, each a whole inline SVG that takes the colour of its text.
//! They never stand on a board, and they say nothing by themselves: the word is always beside them.

struct Drawing {
    name: &'static str,
    svg: &'static str,
}

macro_rules! drawings {
    ($($name:literal),* $(,)?) => {
        const DRAWINGS: &[Drawing] = &[$(Drawing {
            name: $name,
            svg: include_str!(concat!("../pictograms/", $name, ".svg")).trim_ascii_end(),
        }),*];

        /// Every pictogram there is, by the name that [`svg`] takes.
        pub const NAMES: &[&str] = &[$($name),*];
    };
}

drawings! {
    "reception", "social", "legal", "psychology", "italian-lessons", "family", "reunification",
    "return-interview", "territory", "identity-card", "residence", "certificates", "civil-status",
    "citizenship", "doctor", "blood-tests", "vaccination", "payments", "school",
    "listen", "back", "language", "help", "ticket", "people", "party", "step-free", "clock",
    "check", "cross", "warning", "offline", "bell", "phone", "desk", "printer", "printer-empty",
    "eye-off", "undo", "recall", "finish", "missed", "next", "person", "sound-on", "sound-off",
    "moon", "sun-theme", "plus", "minus", "calendar", "pause", "transfer",
    "appointment", "scan", "delete", "aids", "large-text", "contrast", "low-reach", "face-good", "face-fair", "face-poor",
}

/// The drawing of that name as an inline SVG (64 × 64, `currentColor`, hidden from screen readers).
pub fn svg(name: &str) -> Option<&'static str> {
    DRAWINGS.iter().find(|drawing| drawing.name == name).map(|drawing| drawing.svg)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_has_a_drawing_of_its_own_and_another_name_has_none() {
        let distinct: BTreeSet<&str> = NAMES.iter().filter_map(|name| svg(name)).collect();
        assert_eq!(distinct.len(), NAMES.len());
        assert!(NAMES.len() > 40);
        assert_eq!(svg("no-such-pictogram"), None);
    }

    #[test]
    fn a_pictogram_takes_the_colour_of_its_text_and_is_silent_to_a_screen_reader() {
        for name in NAMES {
            let drawing = svg(name).expect("each name has a drawing");
            assert!(drawing.starts_with("<svg ") && drawing.ends_with("</svg>"), "{name}");
            for part in ["viewBox=\"0 0 64 64\"", "fill=\"currentColor\"", "aria-hidden=\"true\"", "focusable=\"false\""] {
                assert!(drawing.contains(part), "{name}: {part}");
            }
            assert_eq!(drawing.matches("fill=").count(), 1, "{name} has a colour of its own");
        }
    }

    #[test]
    fn no_drawing_lies_in_the_folder_unlisted() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/pictograms");
        let files = std::fs::read_dir(folder).expect("the folder of pictograms is beside src").count();
        assert_eq!(files, NAMES.len());
    }
}
