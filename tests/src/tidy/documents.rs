//! What the documents keep to: a bounded length, links that lead somewhere, and guides that say the same in both languages
//! and name what is on the screens.

use std::collections::BTreeSet;

use super::{Tree, words::FOR_LATER};

/// Most lines of ARCHITECTURE.md.
pub const ARCHITECTURE_LINES_MAX: usize = 250;

/// Documents that every repository of a public administration needs.
pub const NEEDED: [&str; 7] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "publiccode.yml"];

/// The guides for people around the system, in English and Italian.
pub const GUIDES: [[&str; 2]; 6] = [
    ["guide/en/desk.md", "guide/it/sportello.md"],
    ["guide/en/desk-card.md", "guide/it/scheda-sportello.md"],
    ["guide/en/administration.md", "guide/it/amministrazione.md"],
    ["guide/en/visit-card.md", "guide/it/scheda-visita.md"],
    ["guide/en/booking-on-your-site.md", "guide/it/prenotazioni-sul-sito.md"],
    ["guide/en/accessibility.md", "guide/it/accessibilita.md"],
];

/// Documents that are missing or too long.
#[must_use]
pub fn faults(tree: &Tree) -> Vec<String> {
    let missing = NEEDED.iter().filter(|path| tree.text(path).is_none()).map(|path| format!("{path} is missing"));
    let lines = tree.text("ARCHITECTURE.md").map_or(0, |text| text.lines().count());
    let long = (lines > ARCHITECTURE_LINES_MAX).then(|| format!("ARCHITECTURE.md: {lines} lines, at most {ARCHITECTURE_LINES_MAX}"));
    missing.chain(long).collect()
}

/// Links within the tree that lead nowhere.
#[must_use]
pub fn link_faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending(&[".md"]) {
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = target.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let wanted = resolve(folder, target);
            if !tree.files().any(|(file, _)| file == wanted || file.starts_with(&format!("{wanted}/"))) {
                faults.push(format!("{path}: there is no {wanted}"));
            }
        }
    }
    faults
}

/// Guides without their like in the other language, with other sections there, or with a word in bold, as buttons are
/// written, that no screen shows.
#[must_use]
pub fn guide_faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let known: Vec<&str> = GUIDES.as_flattened().to_vec();
    let strangers = tree.ending(&[".md"]).filter(|(path, _)| path.starts_with("guide/") && !known.contains(path));
    faults.extend(strangers.map(|(path, _)| format!("{path}: which guide of the other language is it? Name both in GUIDES")));
    for pair in GUIDES {
        let texts = pair.map(|path| tree.text(path));
        let [Some(english), Some(italian)] = texts else {
            faults.push(format!("{} and {} belong together", pair[0], pair[1]));
            continue;
        };
        if shape(english) != shape(italian) {
            faults.push(format!("{} and {} have other sections, steps, keys or pictures", pair[0], pair[1]));
        }
        for (path, text) in [(pair[0], english), (pair[1], italian)] {
            let folder = path.trim_start_matches("guide/").split('/').next().unwrap_or_default();
            let words = words(tree, folder);
            let unknown = bold(text).filter(|word| !words.contains(word));
            faults.extend(unknown.map(|word| format!("{path}: no screen says “{word}”")));
        }
    }
    faults
}

/// What must be alike in two languages: headings by depth, items, numbered steps, rows, pictures, and blocks of commands.
fn shape(text: &str) -> Vec<&str> {
    let mark = |line: &'_ str| ["###", "##", "#", "* ", "|", "![", "```"].into_iter().find(|mark| line.starts_with(mark));
    let step = |line: &str| line.chars().next().is_some_and(|first| first.is_ascii_digit()).then_some("1.");
    text.lines().filter_map(|line| mark(line).or_else(|| step(line))).collect()
}

fn bold(text: &str) -> impl Iterator<Item = &str> {
    text.split("**").skip(1).step_by(2)
}

/// All that screens say in a language, without what they are to say later.
fn words<'a>(tree: &'a Tree, language: &str) -> BTreeSet<&'a str> {
    let folder = format!("locales/{language}/");
    let later: BTreeSet<&str> = FOR_LATER.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
    let files = tree.ending(&[".ftl"]).filter(|(path, _)| path.starts_with(&folder));
    files
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" = "))
        .filter(|(key, _)| !later.contains(key))
        .map(|(_, word)| word)
        .collect()
}

fn resolve(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_and_a_long_document_are_found() {
        let long = "x\n".repeat(ARCHITECTURE_LINES_MAX + 1);
        let files: Vec<(&str, &str)> = NEEDED.iter().skip(1).map(|path| (*path, long.as_str())).collect();
        assert_eq!(faults(&Tree::of(&files)), ["README.md is missing", "ARCHITECTURE.md: 251 lines, at most 250"]);
    }

    #[test]
    fn guides_that_differ_and_words_that_no_screen_says_are_found() {
        let italian = "# A\n## B\n**Accedi** **Entra**";
        let files = [
            ("guide/en/desk.md", "# A\n**Sign in**"),
            ("guide/it/sportello.md", italian),
            ("guide/it/altro.md", ""),
            ("locales/en/desk.ftl", "a = Sign in"),
            ("locales/it/desk.ftl", "a = Accedi\nkiosk-normal-reach = Entra"),
        ];
        let faults = guide_faults(&Tree::of(&files));
        assert_eq!(
            faults[..3],
            [
                "guide/it/altro.md: which guide of the other language is it? Name both in GUIDES",
                "guide/en/desk.md and guide/it/sportello.md have other sections, steps, keys or pictures",
                "guide/it/sportello.md: no screen says “Entra”",
            ]
        );
        assert_eq!(faults.len(), 2 + GUIDES.len());
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        let text = "[a](b.md) [b](../LICENSE#part) [c](https://example.org/x) [d](#here) [e](gone.md) [f](sub)";
        let tree = Tree::of(&[("docs/a.md", text), ("docs/b.md", ""), ("LICENSE", ""), ("docs/sub/c.md", "")]);
        assert_eq!(link_faults(&tree), ["docs/a.md: there is no docs/gone.md"]);
    }
}
