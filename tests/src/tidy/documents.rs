//! What the documents keep to: a bounded length, and links that lead somewhere.

use super::Tree;

/// Most lines of ARCHITECTURE.md.
pub const ARCHITECTURE_LINES_MAX: usize = 250;

/// Documents that every repository of a public administration needs.
pub const NEEDED: [&str; 7] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "publiccode.yml"];

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
    fn a_link_that_leads_nowhere_is_found() {
        let text = "[a](b.md) [b](../LICENSE#part) [c](https://example.org/x) [d](#here) [e](gone.md) [f](sub)";
        let tree = Tree::of(&[("docs/a.md", text), ("docs/b.md", ""), ("LICENSE", ""), ("docs/sub/c.md", "")]);
        assert_eq!(link_faults(&tree), ["docs/a.md: there is no docs/gone.md"]);
    }
}
