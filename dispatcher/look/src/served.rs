//! What the pages of devices are served with: their style sheets and scripts by name, the mark of a build, and what
//! browsers are told about all of it. It opens no socket and knows no page.

use std::hash::{DefaultHasher, Hash, Hasher};

/// What browsers are told with every answer: everything comes from here, nothing is written into a page itself, and no
/// other page shows it.
pub const HEADERS: [(&str, &str); 4] = [
    (
        "content-security-policy",
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
];

/// Something that pages load, embedded in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asset {
    /// The last part of its address.
    pub name: &'static str,
    /// Its media type, with the encoding.
    pub media_type: &'static str,
    /// All of it.
    pub text: &'static str,
}

impl Asset {
    /// A style sheet.
    #[must_use]
    pub const fn sheet(name: &'static str, text: &'static str) -> Self {
        Self { name, media_type: "text/css; charset=utf-8", text }
    }

    /// A script.
    #[must_use]
    pub const fn script(name: &'static str, text: &'static str) -> Self {
        Self { name, media_type: "text/javascript; charset=utf-8", text }
    }

    /// A drawing.
    #[must_use]
    pub const fn drawing(name: &'static str, text: &'static str) -> Self {
        Self { name, media_type: "image/svg+xml", text }
    }
}

/// An asset by its name.
#[must_use]
pub fn find<'a>(assets: &'a [Asset], name: &str) -> Option<&'a Asset> {
    assets.iter().find(|asset| asset.name == name)
}

/// The same for the same assets: a page that finds another one has grown old.
#[must_use]
pub fn build(assets: &[Asset]) -> String {
    let mut hasher = DefaultHasher::new();
    assets.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_is_known_by_what_it_serves() {
        let old = [Asset::sheet("a.css", "a {}"), Asset::script("a.js", "")];
        let new = [Asset::sheet("a.css", "a {}"), Asset::script("a.js", "go();")];
        assert_eq!(build(&old), build(&old));
        assert_ne!(build(&old), build(&new));
        assert_eq!(find(&new, "a.js"), Some(&new[1]));
        assert_eq!(find(&new, "../a.js"), None);
    }
}
