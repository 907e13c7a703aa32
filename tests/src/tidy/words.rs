//! Words and code fit together: every key that is asked for is in the catalogue, and every key there is asked for.

use std::collections::BTreeSet;

use super::Tree;

/// Calls that ask for a key by its name.
const CALLS: [&str; 9] = ["text", "with", "plain", "phrase", "said", "Text", "With", "Count", "word"];
/// Keys that are asked for by functions of the catalogue: the names of pictures, of spoken languages and of problems,
/// when the doors open, and months.
const BY_CATALOGUE: [&str; 6] = ["picture-", "spoken-", "problem-", "common-opens-", "common-day-", "booking-month-"];
/// Where no page is made.
const NOT_ASKING: [&str; 3] = ["locales/", "tests/", "deploy/sites/"];

/// Keys that wait for the pages that will show them, in groups by what these are.
pub const FOR_LATER: &[(&str, &[&str])] = &[
    ("a welcome with more languages than one screen holds", &["kiosk-more-languages", "kiosk-previous-languages"]),
    ("a way back from the low reach", &["kiosk-normal-reach"]),
    ("pages in other shapes than they have", UNSHAPED),
];

/// Worded before the pages had their shape, and not shown by any: to be used or to be left out.
const UNSHAPED: &[&str] = &[
    "board-number",
    "board-withdrawn",
    "common-closed",
    "common-hours",
    "common-hours-minutes",
    "common-just-now",
    "common-link-stale",
    "common-minutes-ago",
    "common-minutes-short",
    "common-number",
    "common-open-today",
    "common-picture",
    "common-seconds",
    "common-theme",
    "common-theme-light",
    "kiosk-all-services-closed",
    "kiosk-called-when",
    "kiosk-party",
    "kiosk-party-more",
    "kiosk-service-closed",
    "kiosk-step-language",
    "kiosk-step-people",
    "kiosk-step-service",
    "kiosk-step-ticket",
    "kiosk-touch-to-begin",
    "kiosk-wrong",
];

/// Keys that are asked for and not there, keys that are there and not asked for, and exceptions that nobody needs.
#[must_use]
pub fn faults(tree: &Tree, keys: &BTreeSet<String>, later: &[(&str, &[&str])]) -> Vec<String> {
    let sheets: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    let mut families: BTreeSet<String> = BY_CATALOGUE.iter().map(|prefix| (*prefix).to_owned()).collect();
    let waiting = || later.iter().flat_map(|(_, keys)| keys.iter().copied());
    let mut faults = Vec::new();
    for (path, text) in sources(tree) {
        for asked in quoted(text) {
            named.insert(asked.key);
            if asked.open {
                families.insert(asked.key.to_owned());
            }
            if asked.call == "coded" {
                families.insert(format!("{}-", asked.key));
            }
            let of_ours = asked.key.split_once('-').is_some_and(|(sheet, rest)| sheets.contains(sheet) && !rest.is_empty());
            if of_ours && !asked.open && CALLS.contains(&asked.call) && !keys.contains(asked.key) {
                faults.push(format!("{path}: asks for {}, which the catalogue does not have", asked.key));
            }
        }
    }
    for key in keys {
        let used = named.contains(key.as_str()) || families.iter().any(|prefix| key.starts_with(prefix));
        let excused = waiting().any(|waiting| waiting == key);
        match (used, excused) {
            (false, false) => faults.push(format!("nothing asks for {key}")),
            (true, true) => faults.push(format!("{key} is asked for and needs no exception")),
            (true, false) | (false, true) => {}
        }
    }
    faults.extend(waiting().filter(|key| !keys.contains(*key)).map(|key| format!("{key} is excepted, but not there")));
    faults
}

fn sources(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.ending(&[".rs", ".html", ".js"]).filter(|(path, _)| !NOT_ASKING.iter().any(|folder| path.starts_with(folder)))
}

/// Something between quotes that could be a key.
struct Quoted<'t> {
    key: &'t str,
    /// Whether something is put in after it: `` `key-${…}` `` or `"key-{}"`.
    open: bool,
    /// The name before the bracket before it, if there is one.
    call: &'t str,
}

fn quoted(text: &str) -> impl Iterator<Item = Quoted<'_>> {
    text.match_indices(['"', '\'', '`']).filter_map(|(at, quote)| {
        let rest = &text[at + 1..];
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).unwrap_or(rest.len());
        let key = &rest[..end];
        let open = key.ends_with('-') && (rest[end..].starts_with("${") || rest[end..].starts_with('{'));
        if !(open || rest[end..].starts_with(quote)) || key.len() < 2 {
            return None;
        }
        let before = text[..at].trim_end();
        let call = before.strip_suffix('(').map_or("", |name| {
            let start = name.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
            name.get(start..).unwrap_or_default()
        });
        Some(Quoted { key, open, call })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], keys: &[&str], later: &[(&str, &[&str])]) -> Vec<String> {
        faults(&Tree::of(files), &keys.iter().map(|key| (*key).to_owned()).collect(), later)
    }

    #[test]
    fn a_key_that_is_not_there_is_found_in_rust_templates_and_scripts() {
        for (path, text) in [
            ("a.rs", "words.text(\"desk-gone\")"),
            ("a.rs", "words.with(\n    \"desk-gone\",\n    [])"),
            ("a.html", "{{ page.text(\"desk-gone\") }}"),
            ("a.js", "text('desk-gone')"),
        ] {
            let found = check(&[(path, text), ("b.rs", "x(\"desk-next\")")], &["desk-next"], &[]);
            assert_eq!(found, [format!("{path}: asks for desk-gone, which the catalogue does not have")]);
        }
    }

    #[test]
    fn what_only_looks_like_a_key_is_passed_over() {
        let text = "<p class=\"desk-label\"> text(\"utf-8\") text(\"desk\") x(\"desk-gone\") 'a' \"";
        assert_eq!(check(&[("a.html", text), ("b.rs", "\"desk-next\"")], &["desk-next"], &[]), Vec::<String>::new());
    }

    #[test]
    fn a_key_that_nobody_asks_for_is_found() {
        assert_eq!(check(&[("a.rs", "")], &["desk-next"], &[]), ["nothing asks for desk-next"]);
        assert_eq!(check(&[("locales/a.rs", "text(\"desk-next\")")], &["desk-next"], &[]), ["nothing asks for desk-next"]);
    }

    #[test]
    fn a_key_that_is_put_together_counts_as_asked_for() {
        for text in ["coded(\"desk-state\", code)", "text(`desk-state-${state}`)", "format!(\"desk-state-{code}\")"] {
            assert_eq!(check(&[("a.js", text)], &["desk-state-free"], &[]), Vec::<String>::new(), "{text}");
        }
        assert_eq!(check(&[], &["picture-fish", "spoken-it", "problem-internal"], &[]), Vec::<String>::new());
    }

    #[test]
    fn an_exception_is_needed_and_there_or_it_is_a_fault() {
        assert_eq!(check(&[], &["desk-next"], &[("later", &["desk-next"])]), Vec::<String>::new());
        assert_eq!(check(&[("a.rs", "text(\"desk-next\")")], &["desk-next"], &[("later", &["desk-next"])]).len(), 1);
        assert_eq!(check(&[], &[], &[("later", &["desk-next"])]).len(), 1);
    }
}
