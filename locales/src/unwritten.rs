//! Languages that are offered without being written: pictures on the screen, recorded clips for the ear, and the words of
//! another language small beneath. It knows their names and what is recorded for them, and no clip.

/// A language whose speakers are addressed by clips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unwritten {
    /// Its tag.
    pub tag: &'static str,
    /// Its own name, as those who write it do.
    pub name: &'static str,
    /// Its name in English.
    pub english_name: &'static str,
    /// Its name in Italian.
    pub italian_name: &'static str,
    /// The written language whose words stand beneath the pictures.
    pub beneath: &'static str,
}

const fn unwritten(
    tag: &'static str,
    name: &'static str,
    english_name: &'static str,
    italian_name: &'static str,
    beneath: &'static str,
) -> Unwritten {
    Unwritten { tag, name, english_name, italian_name, beneath }
}

/// All of them. What is beneath is what most of those who read at all went to school in.
pub const UNWRITTEN: [Unwritten; 8] = [
    unwritten("bm", "Bamanankan", "Bambara", "bambara", "fr"),
    unwritten("wo", "Wolof", "Wolof", "wolof", "fr"),
    unwritten("mnk", "Mandinka", "Mandinka", "mandinka", "en"),
    unwritten("pcm", "Naijá", "Nigerian Pidgin", "pidgin nigeriano", "en"),
    unwritten("so", "Soomaali", "Somali", "somalo", "en"),
    unwritten("ha", "Hausa", "Hausa", "hausa", "en"),
    unwritten("ps", "پښتو", "Pashto", "pashtu", "fa"),
    unwritten("ta", "தமிழ்", "Tamil", "tamil", "en"),
];

/// The sentences that take somebody from the welcome to a ticket, and tell them why there is none: without a clip of each
/// the language is not offered.
pub const PROMPTS: [&str; 37] = [
    "kiosk-welcome",
    "kiosk-choose-language-again",
    "kiosk-what-do-you-need",
    "kiosk-have-appointment",
    "kiosk-how-many-people",
    "kiosk-service-closed-short",
    "kiosk-another-day",
    "kiosk-your-number",
    "kiosk-printing",
    "kiosk-take-paper",
    "kiosk-printer-failed",
    "kiosk-remember-number",
    "kiosk-wait-in-hall",
    "phone-no-desk",
    "kiosk-cancel-question",
    "kiosk-cancelled",
    "kiosk-cancel-too-late",
    "kiosk-help-text",
    "kiosk-no-tickets-now",
    "kiosk-ask-staff",
    "kiosk-show-code",
    "kiosk-scan-code",
    "kiosk-type-code",
    "kiosk-code-mistake",
    "kiosk-unknown-code",
    "kiosk-unknown-code-next",
    "kiosk-already-in",
    "kiosk-already-in-next",
    "kiosk-choose-time",
    "kiosk-no-times",
    "kiosk-take-card",
    "kiosk-card-failed",
    "kiosk-still-there",
    "common-closed-now",
    "common-please-wait",
    "problem-intake-closed",
    "problem-day-full",
];

/// The unwritten language of a tag.
#[must_use]
pub fn of(tag: &str) -> Option<&'static Unwritten> {
    UNWRITTEN.iter().find(|language| language.tag == tag)
}

/// The name under which a digit is recorded.
#[must_use]
pub fn digit_key(digit: char) -> String {
    format!("number-{digit}")
}

/// The name under which "desk", said before its label, is recorded.
pub const DESK_KEY: &str = "board-desk";

/// The names under which what stands over a desk is recorded: figures one by one, anything else as a whole.
#[must_use]
pub fn desk_label_keys(label: &str) -> Vec<String> {
    if label.chars().all(|c| c.is_ascii_digit()) {
        return label.chars().map(digit_key).collect();
    }
    let name = label.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    vec![format!("desk-{name}")]
}

/// The name under which what a service is called is recorded.
#[must_use]
pub fn service_key(id: &str) -> String {
    format!("service-{id}")
}

/// The name under which a silhouette's name is recorded.
#[must_use]
pub fn silhouette_key(silhouette: &str) -> String {
    format!("picture-{silhouette}")
}

/// The name under which a colour's name is recorded.
#[must_use]
pub fn colour_key(colour: &str) -> String {
    format!("picture-colour-{colour}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;

    #[test]
    fn an_unwritten_language_has_no_words_of_its_own_and_stands_on_one_that_has() {
        let catalogue = Catalogue::embedded();
        for language in UNWRITTEN {
            assert_eq!(catalogue.language(language.tag), None, "{}", language.tag);
            assert_eq!(catalogue.words(language.tag).language().tag, language.beneath);
            assert_eq!(catalogue.words("it").spoken(language.tag).to_lowercase(), language.italian_name, "{}", language.tag);
        }
    }

    #[test]
    fn the_label_of_a_desk_is_recorded_by_its_figures_or_as_a_whole() {
        assert_eq!(desk_label_keys("12"), ["number-1", "number-2"]);
        assert_eq!(desk_label_keys("Sala 2/B"), ["desk-sala-2-b"]);
    }

    #[test]
    fn every_prompt_is_a_sentence_of_the_catalogue() {
        let words = Catalogue::embedded();
        let words = words.words("en");
        for key in PROMPTS {
            assert!(!words.with(key, [("language", "English".into())]).contains('⟦'), "{key}");
        }
    }

    #[test]
    fn with_them_the_catalogue_shows_the_words_beneath_under_their_own_name() {
        let catalogue = Catalogue::embedded().with_unwritten();
        let words = catalogue.words("wo");
        assert_eq!((words.language().tag.as_str(), words.language().name.as_str()), ("wo", "Wolof"));
        assert_eq!((words.language().written.as_str(), words.text("kiosk-welcome")), ("fr", catalogue.words("fr").text("kiosk-welcome")));
        assert!(words.language().is_unwritten() && !catalogue.words("fr").language().is_unwritten());
        assert_eq!(catalogue.languages().len(), 16 + UNWRITTEN.len());
    }
}
