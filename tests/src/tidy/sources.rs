//! What every source file keeps to: a first line that says what it is, a bounded length, and words that stand nowhere.

use super::Tree;

/// Most lines of a source file.
pub const LINES_MAX: usize = 400;
/// Most lines of a script of the pages.
pub const SCRIPT_LINES_MAX: usize = 200;
/// Most lines of what a file says about itself at its head.
const HEADER_LINES_MAX: usize = 5;

/// Files that may be longer, each with its reason.
pub const LONGER: &[(&str, &str)] = &[];

/// Sources without a header, or with a longer one than anybody reads.
#[must_use]
pub fn header_faults(tree: &Tree) -> Vec<String> {
    let rust = tree.ending(&[".rs"]).filter_map(|(path, text)| match text.lines().take_while(|line| line.starts_with("//!")).count() {
        0 => Some(format!("{path}: begins without a `//!` that says what it is")),
        lines if lines > HEADER_LINES_MAX => Some(format!("{path}: its header has {lines} lines, {HEADER_LINES_MAX} are enough")),
        _ => None,
    });
    let pages = tree
        .ending(&[".js", ".css"])
        .filter(|(_, text)| !(text.starts_with("/*") || text.starts_with("//")))
        .map(|(path, _)| format!("{path}: begins without a comment that says what it is"));
    let scripts = tree
        .files()
        .filter(|(_, text)| text.starts_with("#!"))
        .filter(|(_, text)| !text.lines().nth(1).is_some_and(|line| line.starts_with("# ")))
        .map(|(path, _)| format!("{path}: its second line does not say what it is"));
    rust.chain(pages).chain(scripts).collect()
}

/// Sources that are too long, and exceptions that nobody needs.
#[must_use]
pub fn length_faults(tree: &Tree, longer: &[(&str, &str)]) -> Vec<String> {
    let too_long = tree.ending(&[".rs", ".js", ".css", ".html"]).filter_map(|(path, text)| {
        let most = if path.ends_with(".js") { SCRIPT_LINES_MAX } else { LINES_MAX };
        let lines = text.lines().count();
        let excused = longer.iter().any(|(excused, _)| *excused == path);
        match (lines > most, excused) {
            (true, false) => Some(format!("{path}: {lines} lines, at most {most}")),
            (false, true) => Some(format!("{path}: {lines} lines need no exception")),
            (true, true) | (false, false) => None,
        }
    });
    let unreal = longer.iter().filter(|(path, _)| tree.text(path).is_none()).map(|(path, _)| format!("{path}: excepted, but not there"));
    too_long.chain(unreal).collect()
}

/// Words that may stand in no Rust file; written in two parts, so that they do not stand in this one.
const NOT_IN_RUST: &[(&str, &str)] = &[
    (concat!("[al", "low("), "write #[expect(lint, reason = \"…\")]"),
    (concat!("to", "do!("), "finish it, or leave it out"),
    (concat!("#[ig", "nore"), "a test that does not run shows nothing"),
];

/// Words that may stand in no file.
const NOWHERE: &[(&str, &str)] = &[
    (concat!("FIX", "ME"), "finish it, or leave it out"),
    (concat!("crates", ".io"), "no registry is named here"),
    (concat!("npm", "js."), "no registry is named here"),
    (concat!("pypi", ".org"), "no registry is named here"),
    (concat!("deb.", "debian"), "no registry is named here"),
];

/// Folders of some machine.
const MACHINES: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/tm", "p/")];

/// Files that others write: their words are not ours.
const OF_OTHERS: &[&str] = &["Cargo.lock", "LICENSE"];

/// Words that stand where they must not.
#[must_use]
pub fn word_faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.files().filter(|(path, _)| !OF_OTHERS.contains(path)) {
        for (number, line) in (1..).zip(text.lines()) {
            let rust: &[_] = if path.ends_with(".rs") { NOT_IN_RUST } else { &[] };
            for (word, advice) in rust.iter().chain(NOWHERE) {
                if line.contains(word) {
                    faults.push(format!("{path}:{number}: {word}: {advice}"));
                }
            }
            for folder in MACHINES {
                if line.match_indices(folder).any(|(at, _)| begins_a_path(&line[..at])) {
                    faults.push(format!("{path}:{number}: {folder} is a folder of one machine"));
                }
            }
        }
    }
    faults
}

/// Whether a slash after this text begins a path of its own, and is not in the middle of another.
fn begins_a_path(before: &str) -> bool {
    !before.ends_with(|c: char| c.is_alphanumeric() || "_-.})*>".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_does_not_say_what_it_is_is_found() {
        let bad = [("a.rs", "use std;"), ("a.js", "let a;"), ("a.css", "a {}"), ("run", "#!/bin/sh\necho"), ("b.rs", &"//! x\n".repeat(6))];
        for file in bad {
            assert_eq!(header_faults(&Tree::of(&[file])).len(), 1, "{}", file.0);
        }
        let good = [("a.rs", "//! A."), ("a.js", "// A."), ("a.css", "/* A. */"), ("run", "#!/bin/sh\n# A."), ("a.md", "A")];
        assert_eq!(header_faults(&Tree::of(&good)), Vec::<String>::new());
    }

    #[test]
    fn a_source_that_is_too_long_is_found() {
        let tree = Tree::of(&[("a.rs", &"//! A.\n".repeat(401)), ("b.js", &"// B.\n".repeat(201)), ("c.css", &"/* C. */\n".repeat(400))]);
        assert_eq!(length_faults(&tree, &[]), ["a.rs: 401 lines, at most 400", "b.js: 201 lines, at most 200"]);
        assert_eq!(length_faults(&tree, &[("a.rs", "why"), ("c.css", "why"), ("d.rs", "why")]).len(), 3);
    }

    #[test]
    fn a_word_that_must_not_stand_there_is_found() {
        for (word, _) in NOT_IN_RUST {
            assert_eq!(word_faults(&Tree::of(&[("a.rs", word), ("a.md", word)])).len(), 1, "{word}");
        }
        for (word, _) in NOWHERE {
            assert_eq!(word_faults(&Tree::of(&[("a.md", word)])).len(), 1, "{word}");
        }
    }

    #[test]
    fn a_folder_of_a_machine_is_told_from_a_part_of_a_path() {
        for folder in MACHINES {
            assert_eq!(word_faults(&Tree::of(&[("a.rs", &format!("let a = \"{folder}b\";"))])).len(), 1);
            assert_eq!(word_faults(&Tree::of(&[("a.rs", &format!("let a = \"desk{folder}b\";"))])), Vec::<String>::new());
        }
    }
}
