//! What stylesheets and templates keep to: logical properties only, so that every page can be mirrored,
//! and neither style nor script in the page itself, so that the content security policy can forbid both.

use super::Tree;

/// Declarations that name left or right.
#[must_use]
pub fn style_faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending(&[".css"]) {
        for (property, value) in declarations(text) {
            let sided = property.split('-').any(|part| part == "left" || part == "right") && !property.starts_with("--");
            let aligned =
                ["text-align", "float", "clear", "caption-side"].contains(&property.as_str()) && (value == "left" || value == "right");
            if sided || aligned {
                faults.push(format!("{path}: {property}: {value}: name the side by the direction of writing (inline-start, inline-end)"));
            }
        }
    }
    faults
}

/// The declarations of a stylesheet, wherever they stand.
fn declarations(text: &str) -> Vec<(String, String)> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        plain.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    plain.push_str(rest);
    let mut found = Vec::new();
    let mut piece = String::new();
    for c in plain.chars() {
        match c {
            // What stands before a brace is a selector, and may have a colon too.
            '{' => piece.clear(),
            ';' | '}' => {
                if let Some((property, value)) = piece.split_once(':') {
                    found.push((property.trim().to_lowercase(), value.trim().to_lowercase()));
                }
                piece.clear();
            }
            c => piece.push(c),
        }
    }
    found
}

/// Styles and scripts that stand in a template.
#[must_use]
pub fn template_faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending(&[".html"]) {
        for (number, line) in (1..).zip(text.lines()) {
            for tag in line.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
                if let Some(fault) = tag_fault(tag) {
                    faults.push(format!("{path}:{number}: {fault}"));
                }
            }
        }
    }
    faults
}

fn tag_fault(tag: &str) -> Option<&'static str> {
    let has = |attribute: &str| tag.contains(&format!(" {attribute}="));
    let name = tag.split_whitespace().next().unwrap_or_default();
    let handler = tag.split_whitespace().skip(1).any(|part| {
        part.split_once('=')
            .is_some_and(|(name, _)| name.strip_prefix("on").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_lowercase())))
    });
    match name {
        "style" => Some("a style in the page"),
        // Data for a script is no script.
        "script" if !has("src") && !tag.contains("type=\"application/json\"") => Some("a script in the page"),
        _ if has("style") => Some("a style on an element"),
        _ if handler => Some("a script on an element"),
        _ if tag.contains("javascript:") => Some("a script in an address"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(text: &str) -> usize {
        style_faults(&Tree::of(&[("a.css", text)])).len()
    }

    #[test]
    fn a_side_named_left_or_right_is_found() {
        for bad in [
            "a { margin-left: 1px }",
            "a { color: red; padding-right: 0; }",
            "a { left: 0; }",
            "@media print { a:hover { text-align: right; } }",
            "a { border-top-left-radius: 1px; }",
            "a { float: left }",
        ] {
            assert_eq!(styles(bad), 1, "{bad}");
        }
        for good in [
            "a { margin-inline-start: 1px; text-align: start; inset-inline: 0 }",
            "/* margin-left: 1px; */ a { inline-size: 1px }",
            "a { --left: 1px; background: url(left.svg); transform: translateX(var(--left)) }",
        ] {
            assert_eq!(styles(good), 0, "{good}");
        }
    }

    #[test]
    fn a_style_or_script_in_a_template_is_found() {
        for bad in [
            "<style>a {}</style>",
            "<p style=\"color: red\">",
            "<script>alert(1)</script>",
            "<button onclick=\"go()\">",
            "<a href=\"javascript:go()\">",
        ] {
            assert_eq!(template_faults(&Tree::of(&[("a.html", bad)])).len(), 1, "{bad}");
        }
        let good = "<script src=\"a.js\"></script><script type=\"application/json\">{}</script><p data-on=\"1\" class=\"style\">";
        assert_eq!(template_faults(&Tree::of(&[("a.html", good)])), Vec::<String>::new());
    }
}
