//! `publiccode.yml` has what catalogues of public administrations ask for (standard 0.5), and says what the tree says.
//! It reads the plain form in which the file is written, no other YAML.

use super::Tree;

const FILE: &str = "publiccode.yml";
/// Keys without which a catalogue refuses the file, as paths.
const REQUIRED: [&str; 12] = [
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal.license",
    "maintenance.type",
    "maintenance.contacts",
    "localisation.localisationReady",
    "localisation.availableLanguages",
];
/// What a description in one language must have.
const DESCRIBED: [&str; 3] = ["shortDescription", "longDescription", "features"];
/// Keys with one of a few values.
const CHOICES: [(&str, &[&str]); 4] = [
    ("publiccodeYmlVersion", &["0.5"]),
    ("developmentStatus", &["concept", "development", "beta", "stable", "obsolete"]),
    (
        "softwareType",
        &["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other"],
    ),
    ("maintenance.type", &["internal", "contract", "community", "none"]),
];
/// Longest short description, in characters.
const SHORT_MAX: usize = 150;

/// What is missing or wrong in the file.
#[must_use]
pub fn faults(tree: &Tree) -> Vec<String> {
    let Some(text) = tree.text(FILE) else { return vec![format!("{FILE} is missing")] };
    let keys = keys(text);
    let value = |path: &str| keys.iter().find(|(key, _)| key == path).map(|(_, value)| value.as_str());
    let mut faults: Vec<String> =
        REQUIRED.iter().filter(|path| value(path).is_none()).map(|path| format!("{FILE} has no {path}")).collect();
    for (path, allowed) in CHOICES {
        if let Some(chosen) = value(path).filter(|chosen| !allowed.contains(chosen)) {
            faults.push(format!("{FILE}: {path} is “{chosen}”, and may be one of {}", allowed.join(", ")));
        }
    }
    let languages: Vec<&str> =
        keys.iter().filter_map(|(key, _)| key.strip_prefix("description.").filter(|rest| !rest.contains('.'))).collect();
    if !languages.contains(&"it") || !languages.contains(&"en") {
        faults.push(format!("{FILE} describes in Italian and in English"));
    }
    for language in languages {
        let missing = DESCRIBED.iter().filter(|key| value(&format!("description.{language}.{key}")).is_none());
        faults.extend(missing.map(|key| format!("{FILE}: the description in {language} has no {key}")));
        if value(&format!("description.{language}.shortDescription")).is_some_and(|short| short.chars().count() > SHORT_MAX) {
            faults.push(format!("{FILE}: the short description in {language} has more than {SHORT_MAX} characters"));
        }
    }
    let workspace = tree.text("Cargo.toml").unwrap_or_default();
    let stated =
        |key: &str| workspace.lines().find_map(|line| Some(line.strip_prefix(key)?.trim_start_matches([' ', '=']).trim_matches('"')));
    for (path, key) in [("softwareVersion", "version"), ("legal.license", "license")] {
        if value(path) != stated(key) {
            faults.push(format!("{FILE}: {path} is {:?}, and {key} in Cargo.toml {:?}", value(path), stated(key)));
        }
    }
    faults
}

/// Every key as a path of keys, with its value where that stands on the same line.
fn keys(text: &str) -> Vec<(String, String)> {
    let mut path: Vec<(usize, &str)> = Vec::new();
    let mut found = Vec::new();
    for line in text.lines() {
        let body = line.trim_start();
        let indent = line.len() - body.len();
        let Some((key, value)) = body.split_once(':') else { continue };
        if key.is_empty() || !key.chars().all(char::is_alphanumeric) {
            continue;
        }
        path.retain(|(outer, _)| *outer < indent);
        path.push((indent, key));
        let name = path.iter().map(|(_, key)| *key).collect::<Vec<_>>().join(".");
        found.push((name, value.trim().trim_matches('"').to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "publiccodeYmlVersion: \"0.5\"\nname: A\nurl: x\nplatforms:\n  - web\ndevelopmentStatus: beta\nsoftwareType: standalone/web\n\
        softwareVersion: \"1.0.0\"\ndescription:\n  it:\n    shortDescription: a\n    longDescription: b\n    features:\n  en:\n    \
        shortDescription: a\n    longDescription: b\n    features:\nlegal:\n  license: EUPL-1.2\nmaintenance:\n  type: community\n  contacts:\n\
        localisation:\n  localisationReady: true\n  availableLanguages:\n";
    const CARGO: &str = "version = \"1.0.0\"\nlicense = \"EUPL-1.2\"\n";

    #[test]
    fn a_whole_file_has_no_faults() {
        assert_eq!(faults(&Tree::of(&[(FILE, WHOLE), ("Cargo.toml", CARGO)])), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_wrong_or_old_is_named() {
        for (before, after, named) in [
            ("legal:", "other:", "legal.license"),
            ("beta", "ripe", "ripe"),
            ("\"0.5\"", "\"0.3\"", "0.3"),
            ("\"1.0.0\"", "\"0.9.0\"", "softwareVersion"),
            ("  en:", "  fr:", "English"),
            ("    features:\n  en", "  en", "in it has no features"),
        ] {
            let text = WHOLE.replacen(before, after, 1);
            let found = faults(&Tree::of(&[(FILE, &text), ("Cargo.toml", CARGO)]));
            assert!(found.iter().any(|fault| fault.contains(named)), "{before} → {after}: {found:?}");
        }
    }
}
