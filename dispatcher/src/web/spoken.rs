//! The languages that a clerk can say they speak, each by its own name in its own script.
//! They are wider than the languages of the screens; what they are called in another language is the catalogue's.

/// A language as those who speak it write its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spoken {
    /// Its tag, as visits and desks carry it.
    pub(super) tag: &'static str,
    /// Its own name.
    pub(super) name: &'static str,
    /// Which way the name is written.
    pub(super) dir: &'static str,
}

const fn ltr(tag: &'static str, name: &'static str) -> Spoken {
    Spoken { tag, name, dir: "ltr" }
}

const fn rtl(tag: &'static str, name: &'static str) -> Spoken {
    Spoken { tag, name, dir: "rtl" }
}

/// All of them: those of the screens first, then those that are spoken only.
pub(super) const ALL: [Spoken; 24] = [
    ltr("it", "Italiano"),
    ltr("en", "English"),
    ltr("fr", "Français"),
    ltr("es", "Español"),
    rtl("ar", "العربية"),
    ltr("zh", "中文"),
    rtl("ur", "اردو"),
    ltr("bn", "বাংলা"),
    ltr("pt", "Português"),
    rtl("fa", "فارسی / دری"),
    ltr("uk", "Українська"),
    ltr("ru", "Русский"),
    ltr("ro", "Română"),
    ltr("sq", "Shqip"),
    ltr("ti", "ትግርኛ"),
    ltr("am", "አማርኛ"),
    ltr("bm", "Bamanankan"),
    ltr("wo", "Wolof"),
    ltr("mnk", "Mandinka"),
    ltr("pcm", "Naijá"),
    ltr("so", "Soomaali"),
    ltr("ha", "Hausa"),
    rtl("ps", "پښتو"),
    ltr("ta", "தமிழ்"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use avanti_locales::Catalogue;

    use super::*;

    #[test]
    fn every_language_spoken_has_a_name_in_every_language_of_the_pages() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages() {
            let words = catalogue.words(&language.tag);
            for spoken in ALL {
                assert_ne!(words.spoken(spoken.tag), spoken.tag, "{} in {}", spoken.tag, language.tag);
            }
        }
    }

    #[test]
    fn own_names_are_those_of_the_catalogue_and_none_stands_twice() {
        let catalogue = Catalogue::embedded();
        for spoken in ALL {
            if let Some(language) = catalogue.language(spoken.tag) {
                assert_eq!((spoken.name, spoken.dir), (language.name.as_str(), language.direction.as_str()));
            }
        }
        let tags: BTreeSet<&str> = ALL.iter().map(|spoken| spoken.tag).collect();
        assert_eq!(tags.len(), ALL.len());
    }
}
