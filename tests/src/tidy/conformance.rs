//! How each requirement on accessibility is met, and the tests that show it: the table of the guide is made from this list.
//! It names tests only; it runs none of them.

use super::Tree;

/// A requirement of EN 301 549 (in it, of WCAG 2.2), how the kiosk meets it in English and Italian, and the tests that show it.
#[derive(Debug)]
pub struct Criterion {
    /// Its clause or its number.
    pub clause: &'static str,
    /// How it is met, in English and in Italian.
    pub met: [&'static str; 2],
    /// Names of test functions; none where no machine can show it.
    pub tests: &'static [&'static str],
}

/// Where the table stands, in English and in Italian.
pub const GUIDES: [&str; 2] = ["guide/en/accessibility.md", "guide/it/accessibilita.md"];
/// Its heads.
const HEADS: [&str; 2] = ["| Requirement | How it is met | Shown by |", "| Requisito | Come è rispettato | Mostrato da |"];
/// What stands where no test can show it.
const NO_TEST: [&str; 2] = ["not by a test", "nessuna prova automatica"];

const PAGES: &str = "every_page_of_the_kiosk_is_accessible_whole_and_translated";
const WAYS: &str = "nothing_is_cut_or_out_of_reach_in_any_way_of_seeing_and_reaching";
const BY_KEYS: &str = "by_keys_alone_one_gets_a_ticket_and_a_held_or_doubled_key_chooses_once";
const BY_EAR: &str = "by_ear_alone_one_gets_a_ticket_and_the_loudspeaker_says_no_choice";
const MORE_TIME: &str = "more_time_is_given_by_any_touch_or_key_as_often_as_it_is_wanted";
const KEPT: &str = "what_is_chosen_shows_on_every_page_until_its_visitor_is_done";

/// All of them, in the order of the standard.
pub const CRITERIA: &[Criterion] = &[
    Criterion {
        clause: "EN 301 549 5.1.3.1, 5.1.3.6, 5.1.3.9",
        met: [
            "With a headset every page and every choice is spoken; what is chosen is spoken there alone",
            "Con le cuffie ogni pagina e ogni scelta è detta a voce; ciò che si sceglie è detto solo lì",
        ],
        tests: &[BY_EAR],
    },
    Criterion {
        clause: "EN 301 549 5.1.3.8",
        met: ["F2 says once more what has the focus", "F2 ripete ciò che è evidenziato"],
        tests: &[BY_EAR],
    },
    Criterion {
        clause: "EN 301 549 5.1.3.3, 5.1.3.7",
        met: [
            "Any key interrupts the voice; F3 and F4 set the loudness, which each visitor finds as it was",
            "Qualsiasi tasto interrompe la voce; F3 e F4 regolano il volume, che ogni persona ritrova com’era",
        ],
        tests: &[],
    },
    Criterion {
        clause: "EN 301 549 5.1.4",
        met: ["Letters of twice the size by one touch", "Lettere grandi il doppio con un tocco"],
        tests: &[WAYS, KEPT],
    },
    Criterion {
        clause: "EN 301 549 5.1.6.1, WCAG 2.1.1, 2.1.2",
        met: ["The whole journey by arrows and OK, without a trap", "Tutto il percorso con frecce e OK, senza blocchi"],
        tests: &[BY_KEYS],
    },
    Criterion {
        clause: "EN 301 549 5.7, 5.8",
        met: [
            "A held key chooses once; a second strike within 0.4 s is ignored",
            "Un tasto tenuto premuto sceglie una volta; un secondo colpo entro 0,4 s è ignorato",
        ],
        tests: &[BY_KEYS],
    },
    Criterion {
        clause: "EN 301 549 8.3, 8.4",
        met: ["By how the kiosk is put up: see below", "Secondo come il totem è montato: vedi sotto"],
        tests: &[WAYS],
    },
    Criterion {
        clause: "WCAG 1.3.1, 1.3.2, 4.1.2, 4.1.3",
        met: [
            "Pages have headings, names, states and messages that are announced",
            "Le pagine hanno titoli, nomi, stati e messaggi annunciati",
        ],
        tests: &[PAGES, WAYS],
    },
    Criterion {
        clause: "WCAG 1.4.1, 1.4.3, 1.4.6, 1.4.11",
        met: [
            "Nothing by colour alone; contrast is computed, and can be made the strongest",
            "Niente solo con il colore; il contrasto è calcolato e può essere massimo",
        ],
        tests: &[PAGES, WAYS],
    },
    Criterion {
        clause: "WCAG 1.4.4, 1.4.10",
        met: ["Lists that have no room are paged; nothing is cut", "Gli elenchi senza posto sono divisi in pagine; niente è tagliato"],
        tests: &[WAYS],
    },
    Criterion {
        clause: "WCAG 2.2.1",
        met: [
            "Each end of time is announced and put off by any touch or key, as often as wanted; times can be three times as long",
            "Ogni scadenza è annunciata e rimandata da qualsiasi tocco o tasto, quante volte si vuole; i tempi possono triplicare",
        ],
        tests: &[MORE_TIME, KEPT, "who_is_still_there_gets_more_time_and_who_has_gone_leaves_nothing"],
    },
    Criterion {
        clause: "WCAG 2.2.2, 2.3.1",
        met: ["Greetings that change can be stopped; nothing flashes", "I saluti che cambiano si possono fermare; niente lampeggia"],
        tests: &[PAGES],
    },
    Criterion {
        clause: "WCAG 2.4.3, 2.4.7, 2.4.11",
        met: [
            "Each page begins at its question; the focus is a ring of two colours",
            "Ogni pagina inizia dalla domanda; il focus è un anello di due colori",
        ],
        tests: &[BY_KEYS],
    },
    Criterion {
        clause: "WCAG 2.5.2, 2.5.7, 2.5.8",
        met: [
            "Targets of 12 mm and more, chosen on release, never dragged",
            "Bersagli di almeno 12 mm, scelti al rilascio, mai trascinati",
        ],
        tests: &[WAYS],
    },
    Criterion {
        clause: "WCAG 3.1.1, 3.1.2",
        met: ["Every page and every foreign word says its language", "Ogni pagina e ogni parola straniera dice la sua lingua"],
        tests: &[PAGES],
    },
    Criterion {
        clause: "WCAG 3.2.3, 3.2.6",
        met: [
            "Back, language, help and what helps stand in the same corner of all pages",
            "Indietro, lingua, aiuto e ciò che aiuta stanno nello stesso angolo di tutte le pagine",
        ],
        tests: &["every_page_has_the_same_corner_and_the_choices_lead_back_to_it"],
    },
    Criterion {
        clause: "WCAG 3.3.7",
        met: ["What was told once is not asked again", "Ciò che è stato detto una volta non è chiesto di nuovo"],
        tests: &["a_desk_is_told_what_helps_and_no_address_or_page_of_the_ticket_tells_it"],
    },
    Criterion {
        clause: "EN 301 549 12.1.1",
        met: [
            "A statement in every language says what is met and what is not",
            "Una dichiarazione in ogni lingua dice che cosa è rispettato e che cosa no",
        ],
        tests: &["the_statement_says_what_conforms_what_does_not_and_whom_to_tell_in_every_language"],
    },
    Criterion {
        clause: "EN 301 549 8.5",
        met: [
            "Not tried with people; no tactile mark is part of a program",
            "Non provato con persone; i segni tattili non sono parte di un programma",
        ],
        tests: &[],
    },
];

/// The table of a language: 0 English, 1 Italian.
#[must_use]
pub fn table(language: usize) -> String {
    let row = |criterion: &Criterion| {
        let tests: Vec<String> = criterion.tests.iter().map(|test| format!("`{test}`")).collect();
        let shown = if tests.is_empty() { NO_TEST[language].to_owned() } else { tests.join(", ") };
        format!("| {} | {} | {shown} |\n", criterion.clause, criterion.met[language])
    };
    format!("{}\n|---|---|---|\n{}", HEADS[language], CRITERIA.iter().map(row).collect::<String>())
}

/// Tests that are named and not there, and guides with another table.
#[must_use]
pub fn faults(tree: &Tree) -> Vec<String> {
    let is_there = |test: &str| tree.ending(&[".rs"]).any(|(_, text)| text.contains(&format!("fn {test}(")));
    let named = CRITERIA.iter().flat_map(|criterion| criterion.tests.iter().map(move |test| (criterion.clause, *test)));
    let missing = named.filter(|(_, test)| !is_there(test)).map(|(clause, test)| format!("{clause}: there is no test {test}"));
    let others = GUIDES.iter().enumerate().filter(|(language, path)| !tree.text(path).is_some_and(|text| text.contains(&table(*language))));
    missing.chain(others.map(|(language, path)| format!("{path}: the table is not\n{}", table(language)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_is_not_there_and_a_table_of_another_day_are_found() {
        let tables = [0, 1].map(table);
        let tests: String =
            CRITERIA.iter().skip(1).flat_map(|criterion| criterion.tests).map(|test| format!("async fn {test}() {{}}\n")).collect();
        let gone = tests.replace(MORE_TIME, "another");
        let files = [("a.rs", gone.as_str()), (GUIDES[0], tables[0].as_str()), (GUIDES[1], "| no table |")];
        let found = faults(&Tree::of(&files));
        assert!(found.iter().any(|fault| fault == &format!("WCAG 2.2.1: there is no test {MORE_TIME}")), "{found:?}");
        assert!(found.iter().any(|fault| fault.starts_with(GUIDES[1])) && !found.iter().any(|fault| fault.starts_with(GUIDES[0])));
    }
}
