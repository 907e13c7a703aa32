//! Reading a page strictly: every element is closed in its order, every id is there once, every reference leads somewhere.

use std::collections::BTreeSet;

const VOID: [&str; 5] = ["meta", "link", "input", "path", "rect"];

/// What is wrong with a page; none is good.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let (mut ids, mut references) = (BTreeSet::new(), Vec::new());
    if !html.starts_with("<!doctype html>") {
        faults.push("no doctype".to_owned());
    }
    for tag in html.split('<').skip(1).filter(|tag| !tag.starts_with('!')) {
        let Some((inside, _)) = tag.split_once('>') else {
            faults.push(format!("<{tag} is not closed"));
            continue;
        };
        let name = inside.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or_default().to_owned();
        if inside.starts_with('/') {
            if open.pop().as_deref() != Some(name.as_str()) {
                faults.push(format!("</{name}> closes nothing"));
            }
            continue;
        }
        if inside.contains(" style=") || inside.contains(" onclick=") {
            faults.push(format!("<{inside}> has a style or a script of its own"));
        }
        for (attribute, values) in [("id", &mut Vec::new()), ("aria-labelledby", &mut references), ("aria-describedby", &mut Vec::new())] {
            if let Some((_, rest)) = inside.split_once(&format!(" {attribute}=\"")) {
                let value = rest.split('"').next().unwrap_or_default().to_owned();
                if attribute == "id" && !ids.insert(value.clone()) {
                    faults.push(format!("the id {value} is there twice"));
                }
                values.push(value);
            }
        }
        if !VOID.contains(&name.as_str()) && !inside.ends_with('/') {
            open.push(name);
        }
    }
    if !open.is_empty() {
        faults.push(format!("{open:?} are not closed"));
    }
    faults.extend(references.into_iter().filter(|id| !ids.contains(id)).map(|id| format!("there is no {id}")));
    faults
}

#[test]
fn planted_faults_are_found() {
    assert_eq!(faults("<!doctype html><p id=\"a\"><b>x</b></p>"), Vec::<String>::new());
    for planted in [
        "<p></p>",
        "<!doctype html><p><b></p></b>",
        "<!doctype html><p>",
        "<!doctype html><p id=\"a\"></p><p id=\"a\"></p>",
        "<!doctype html><p aria-labelledby=\"b\"></p>",
        "<!doctype html><p style=\"color:red\"></p>",
    ] {
        assert!(!faults(planted).is_empty(), "{planted}");
    }
}
