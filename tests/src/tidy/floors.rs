//! The floors of the house: which package may know which. A new edge is a decision, made here and in ARCHITECTURE.md.

use std::collections::BTreeSet;

use super::Tree;

/// A package's place.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Its name.
    pub name: &'static str,
    /// Its floor; edges go down.
    pub floor: u8,
    /// The packages of ours that it may know.
    pub knows: &'static [&'static str],
}

const fn room(name: &'static str, floor: u8, knows: &'static [&'static str]) -> Room {
    Room { name, floor, knows }
}

/// Every package, from the top down.
pub const ROOMS: &[Room] = &[
    room(
        "system-tests",
        5,
        &[
            "avanti",
            "avanti-access",
            "avanti-client",
            "avanti-core",
            "avanti-journal",
            "avanti-locales",
            "avanti-look",
            "avanti-model",
            "avanti-protocol",
            "avanti-simulator",
            "avanti-voice",
            "dispatcher",
            "display-board",
            "kiosk",
        ],
    ),
    room("avanti", 4, &["avanti-access", "avanti-core", "avanti-model", "avanti-simulator", "dispatcher", "display-board", "kiosk"]),
    room(
        "dispatcher",
        3,
        &[
            "avanti-access",
            "avanti-core",
            "avanti-journal",
            "avanti-locales",
            "avanti-look",
            "avanti-model",
            "avanti-protocol",
            "avanti-simulator",
            "avanti-voice",
        ],
    ),
    room("kiosk", 3, &["avanti-client", "avanti-locales", "avanti-look", "avanti-model", "avanti-protocol", "avanti-voice"]),
    room("display-board", 3, &["avanti-client", "avanti-locales", "avanti-look", "avanti-protocol", "avanti-voice"]),
    room("avanti-access", 2, &["avanti-model"]),
    room("avanti-client", 2, &["avanti-protocol"]),
    room("avanti-journal", 2, &[]),
    room("avanti-simulator", 2, &["avanti-core", "avanti-model"]),
    room("avanti-voice", 2, &[]),
    room("avanti-core", 1, &["avanti-model"]),
    room("avanti-protocol", 1, &[]),
    room("avanti-locales", 0, &[]),
    room("avanti-look", 0, &[]),
    room("avanti-model", 0, &[]),
];

/// Edges that would lead down and must not be there all the same.
pub const FORBIDDEN: &[(&str, &str)] =
    &[("kiosk", "avanti-core"), ("display-board", "avanti-core"), ("avanti-core", "avanti-locales"), ("avanti-core", "avanti-protocol")];

/// Edges between packages that the table does not have.
#[must_use]
pub fn faults(tree: &Tree, rooms: &[Room]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (path, text) in tree.ending(&["Cargo.toml"]) {
        let manifest: toml::Table = match toml::from_str(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                faults.push(format!("{path}: {error}"));
                continue;
            }
        };
        let Some(name) = manifest.get("package").and_then(|package| package.get("name")).and_then(toml::Value::as_str) else { continue };
        let Some(room) = rooms.iter().find(|room| room.name == name) else {
            faults.push(format!("{path}: the package {name} has no place in tests/src/tidy/floors.rs"));
            continue;
        };
        seen.insert(room.name);
        let ours = dependencies(&manifest).into_iter().filter(|name| rooms.iter().any(|room| room.name == name));
        let strange = ours.filter(|name| !room.knows.contains(&name.as_str()));
        faults.extend(strange.map(|other| format!("{path}: {name} must not know {other}")));
    }
    faults.extend(rooms.iter().filter(|room| !seen.contains(room.name)).map(|room| format!("there is no package {}", room.name)));
    faults
}

/// What the table itself must keep to: every edge leads down, and none is forbidden. Thus there is no circle.
#[must_use]
pub fn table_faults(rooms: &[Room]) -> Vec<String> {
    let mut faults = Vec::new();
    for room in rooms {
        for known in room.knows {
            match rooms.iter().find(|other| other.name == *known) {
                None => faults.push(format!("{} knows {known}, which has no floor", room.name)),
                Some(other) if other.floor >= room.floor => {
                    faults.push(format!("{} on floor {} knows {known} on floor {}", room.name, room.floor, other.floor));
                }
                Some(_) if FORBIDDEN.contains(&(room.name, known)) => {
                    faults.push(format!("{} must never know {known}", room.name));
                }
                Some(_) => {}
            }
        }
    }
    faults
}

/// Rows of the table that a document lacks.
#[must_use]
pub fn document_faults(document: &str, rooms: &[Room]) -> Vec<String> {
    let rows = rooms.iter().filter(|room| room.name != "system-tests").map(|room| {
        let knows: Vec<String> = room.knows.iter().map(|name| format!("`{name}`")).collect();
        format!("| {} | `{}` | {} |", room.floor, room.name, if knows.is_empty() { "–".to_owned() } else { knows.join(", ") })
    });
    rows.filter(|row| !document.lines().any(|line| line == row)).map(|row| format!("ARCHITECTURE.md lacks the row {row}")).collect()
}

fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let tables = targets.filter_map(toml::Value::as_table).chain([manifest]);
    let sections = tables.flat_map(|table| ["dependencies", "dev-dependencies", "build-dependencies"].map(|name| table.get(name)));
    sections.flatten().filter_map(toml::Value::as_table).flat_map(|section| section.keys().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: &[Room] = &[room("top", 1, &["low"]), room("low", 0, &[])];

    fn house(top: &str, low: &str) -> Tree {
        let manifest = |name: &str, rest: &str| format!("[package]\nname = \"{name}\"\n{rest}");
        Tree::of(&[("top/Cargo.toml", &manifest("top", top)), ("low/Cargo.toml", &manifest("low", low))])
    }

    #[test]
    fn an_edge_that_the_table_has_is_well() {
        assert_eq!(faults(&house("[dependencies]\nlow.workspace = true\nserde = \"1\"", ""), HOUSE), Vec::<String>::new());
    }

    #[test]
    fn an_edge_upwards_is_found_in_every_section() {
        for section in ["dependencies", "dev-dependencies", "build-dependencies", "target.'cfg(unix)'.dependencies"] {
            let found = faults(&house("", &format!("[{section}]\ntop = {{ path = \"../top\" }}")), HOUSE);
            assert_eq!(found, ["low/Cargo.toml: low must not know top"], "{section}");
        }
    }

    #[test]
    fn a_package_without_a_place_and_a_place_without_a_package_are_found() {
        let tree = Tree::of(&[("new/Cargo.toml", "[package]\nname = \"new\"")]);
        assert_eq!(faults(&tree, HOUSE).len(), 3);
    }

    #[test]
    fn a_table_that_leads_up_or_is_forbidden_is_found() {
        assert_eq!(table_faults(&[room("a", 0, &["b"]), room("b", 0, &[])]).len(), 1);
        assert_eq!(table_faults(&[room("a", 1, &["nowhere"])]).len(), 1);
        assert_eq!(table_faults(&[room("kiosk", 3, &["avanti-core"]), room("avanti-core", 1, &[])]).len(), 1);
    }

    #[test]
    fn a_document_that_says_something_else_is_found() {
        assert_eq!(document_faults("| 1 | `top` | `low` |\n| 0 | `low` | – |", HOUSE), Vec::<String>::new());
        assert_eq!(document_faults("| 1 | `top` | – |\n| 0 | `low` | – |", HOUSE).len(), 1);
    }
}
