//! What crosses the wire changes only with a word about it: the last row of PROTOCOL.md's change list carries a hash
//! of the wire types and fixtures. Every problem code has a row there and words in every language.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};

use super::Tree;

const DOCUMENT: &str = "dispatcher/protocol/PROTOCOL.md";
/// What the wire's shape is made of.
const SHAPE: [&str; 2] = ["dispatcher/protocol/src/", "dispatcher/protocol/fixtures/"];
/// Where problem codes are spelt.
const CODES: [&str; 2] = ["dispatcher/core/src/refusal.rs", "dispatcher/src/http/"];
/// Digits of the hash that stand in the document.
const HASH_DIGITS: usize = 12;

/// The hash of what crosses the wire, without regard to comments and spacing.
#[must_use]
pub fn shape_hash(tree: &Tree) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in tree.files().filter(|(path, _)| SHAPE.iter().any(|folder| path.starts_with(folder))) {
        hasher.update(path.as_bytes());
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
            hasher.update(line.as_bytes());
            hasher.update(b"\n");
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>()[..HASH_DIGITS].to_owned()
}

/// A change of the wire's shape that the change list does not speak of.
#[must_use]
pub fn change_faults(tree: &Tree) -> Vec<String> {
    let Some(document) = tree.text(DOCUMENT) else { return vec![format!("{DOCUMENT} is missing")] };
    let mut rows = document.split("## Changes").nth(1).unwrap_or_default().lines().filter(|line| line.starts_with("| "));
    let hash = shape_hash(tree);
    match rows.next_back() {
        Some(row) if row.contains(&format!("`{hash}`")) => Vec::new(),
        Some(_) | None => vec![format!(
            "the shape of what crosses the wire is `{hash}`, and the last row of {DOCUMENT}'s change list does not say so: \
             add a row that says what changed and for whom (or, before a release, bring its last row up to date) with this hash"
        )],
    }
}

/// Problem codes without a row in the document or without words.
#[must_use]
pub fn code_faults(tree: &Tree, keys: &BTreeSet<String>) -> Vec<String> {
    let document = tree.text(DOCUMENT).unwrap_or_default();
    let mut faults = Vec::new();
    let codes = codes(tree);
    if codes.is_empty() {
        faults.push("no problem code was found where they are spelt".to_owned());
    }
    for code in codes {
        if !document.lines().any(|line| line.starts_with(&format!("| `{code}` |"))) {
            faults.push(format!("{DOCUMENT} has no row for the problem `{code}`"));
        }
        let key = format!("problem-{}", code.replace('_', "-"));
        if !keys.contains(&key) {
            faults.push(format!("the problem {code} has no words: {key}"));
        }
    }
    faults
}

/// The codes as they are spelt: `=> "code"`, `code: "code"`, or the first of a pair after an arrow.
fn codes(tree: &Tree) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, text) in tree.files().filter(|(path, _)| CODES.iter().any(|place| path.starts_with(place)) && path.ends_with(".rs")) {
        for before in ["=> \"", "code: \"", "=> (\"", "{ \"", "let code = \""] {
            let found = text.split(before).skip(1).filter_map(|rest| rest.split_once('"'));
            codes.extend(found.map(|(code, _)| code).filter(|code| is_code(code)).map(str::to_owned));
        }
    }
    codes
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "dispatcher/protocol/src/lib.rs";

    #[test]
    fn a_change_of_the_shape_without_a_word_about_it_is_found() {
        let shape = "//! Types.\npub struct A;\n";
        let hash = shape_hash(&Tree::of(&[(SOURCE, shape)]));
        let document = format!("## Changes\n| version | what | shape |\n|---|---|---|\n| 1 | first | `{hash}` |\n");
        assert_eq!(change_faults(&Tree::of(&[(SOURCE, shape), (DOCUMENT, &document)])), Vec::<String>::new());
        let other_words = "//! Kinds.\n\n  pub struct A;";
        assert_eq!(change_faults(&Tree::of(&[(SOURCE, other_words), (DOCUMENT, &document)])), Vec::<String>::new());
        for other_shape in ["pub struct B;", "pub struct A;\npub struct B;", ""] {
            assert_eq!(change_faults(&Tree::of(&[(SOURCE, other_shape), (DOCUMENT, &document)])).len(), 1, "{other_shape}");
        }
        let fixture = ("dispatcher/protocol/fixtures/a.json", "{}");
        assert_eq!(change_faults(&Tree::of(&[(SOURCE, shape), fixture, (DOCUMENT, &document)])).len(), 1);
    }

    #[test]
    fn a_code_without_row_or_words_is_found() {
        let source = ("dispatcher/core/src/refusal.rs", "Self::A => \"one_thing\",\nSelf::B => \"another\",");
        let document = (DOCUMENT, "| `one_thing` | 409 |");
        let keys = BTreeSet::from(["problem-another".to_owned()]);
        let found = code_faults(&Tree::of(&[source, document]), &keys);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("row for the problem `another`") && found[1].contains("problem-one-thing"));
    }

    #[test]
    fn codes_that_are_spelt_nowhere_are_a_fault_of_the_check() {
        assert_eq!(code_faults(&Tree::default(), &BTreeSet::new()).len(), 1);
    }
}
