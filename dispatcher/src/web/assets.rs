//! What pages load: style sheets, scripts, the pictures of tickets and the words of phones, embedded in the program.
//! Their addresses carry a digest of them all, so that a browser may keep them for ever and never mixes two releases.

mod sources;

use std::{collections::BTreeMap, fmt::Write as _, sync::LazyLock};

use avanti_locales::Catalogue;
use avanti_look::{
    pictogram,
    picture::Silhouette,
    sound::TONES_JS,
    tokens::{BASE_CSS, TOKENS_CSS},
};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use sources::{DESK_SHEETS, PICTOGRAMS, SCRIPTS};

use super::{appointment, packed, phone, words};

/// Where the addresses of assets begin.
pub const PREFIX: &str = "/static/";
/// What to answer as `Cache-Control` beside an asset.
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const JSON: &str = "application/json";
const SVG: &str = "image/svg+xml";

/// Bytes of the digest that stand in an address.
const DIGEST_BYTES: usize = 8;

/// Days and times of appointments.
const TIMES_CSS: &str = include_str!("../../static/times.css");

/// How rules begin that no phone page has anything for.
const NOT_ON_PHONES: &[&str] = &[
    "[data-theme",
    "[data-surface=",
    ".field",
    ".input[",
    "[dir=\"rtl\"] .input",
    ".state",
    ".button-row",
    ".button-primary",
    ".button:disabled",
    ".soft",
    "[dir=\"rtl\"] .mirrors",
    "em,",
    "h1{",
    "h3{",
    "ul[class]",
    "table",
    "th,",
];

struct Asset {
    content_type: &'static str,
    body: Vec<u8>,
    /// The same, packed by gzip, where that gains anything.
    packed: Option<Vec<u8>>,
}

impl Asset {
    fn new(content_type: &'static str, text: String) -> Self {
        Self { content_type, packed: packed::gzip(text.as_bytes()), body: text.into_bytes() }
    }
}

struct Assets {
    digest: String,
    by_name: BTreeMap<String, Asset>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::collect);

/// The asset at a path below [`PREFIX`], with its content type; none at an address of another release.
#[must_use]
pub fn get(path: &str) -> Option<(&'static str, &'static [u8])> {
    find(path).map(|asset| (asset.content_type, asset.body.as_slice()))
}

/// The same asset packed by gzip; none where that gains nothing.
#[must_use]
pub fn packed(path: &str) -> Option<&'static [u8]> {
    find(path)?.packed.as_deref()
}

fn find(path: &str) -> Option<&'static Asset> {
    let assets: &'static Assets = &ASSETS;
    assets.by_name.get(path.strip_prefix(&assets.digest)?.strip_prefix('/')?)
}

/// The address of an asset, such as `desk/main.js`.
pub(super) fn url(name: &str) -> String {
    debug_assert!(ASSETS.by_name.contains_key(name), "there is no asset {name}");
    format!("{}/{name}", base())
}

/// The address below which all assets are, without a slash at its end.
pub(super) fn base() -> String {
    format!("{PREFIX}{}", ASSETS.digest)
}

impl Assets {
    fn collect() -> Self {
        let sheets = [
            ("rule.css", sheet(&[TOKENS_CSS, BASE_CSS, include_str!("../../static/rule.css")])),
            ("desk.css", sheet(&[&[TOKENS_CSS, BASE_CSS][..], DESK_SHEETS].concat())),
            ("book.css", sheet(&[TOKENS_CSS, BASE_CSS, DESK_SHEETS[0], TIMES_CSS, include_str!("../../static/book.css")])),
            (
                "appointment.css",
                sheet(&[
                    TOKENS_CSS,
                    BASE_CSS,
                    include_str!("../../static/phone.css"),
                    TIMES_CSS,
                    include_str!("../../static/appointment.css"),
                ]),
            ),
            (
                "line-phone.css",
                sheet(&[TOKENS_CSS, BASE_CSS, include_str!("../../static/phone.css"), include_str!("../../static/line-phone.css")]),
            ),
            ("phone.css", without_idle(&without(&sheet(&[TOKENS_CSS, BASE_CSS, include_str!("../../static/phone.css")]), NOT_ON_PHONES))),
        ];
        let sheets = sheets.map(|(name, text)| (name.to_owned(), Asset::new(CSS, text)));
        let scripts =
            SCRIPTS.iter().chain(&[("tones.js", TONES_JS)]).map(|(name, text)| ((*name).to_owned(), Asset::new(JAVASCRIPT, script(text))));
        let pictures =
            Silhouette::ALL.map(|silhouette| (format!("pictures/{}.svg", silhouette.name()), Asset::new(SVG, drawing(silhouette))));
        let pictograms = PICTOGRAMS.iter().map(|name| (format!("pictograms/{name}.svg"), Asset::new(SVG, shape(name))));
        let by_name: BTreeMap<String, Asset> =
            sheets.into_iter().chain(scripts).chain(pictures).chain(pictograms).chain(phone_words()).collect();
        Self { digest: digest(&by_name), by_name }
    }
}

/// What phones say in each language, `words/<tag>.json` and `appointments/<tag>.json`, and what pictures are called in it,
/// `words/<tag>/<silhouette>.json`: a phone fetches the one visit's two.
fn phone_words() -> Vec<(String, Asset)> {
    let catalogue = Catalogue::embedded();
    let mut all = Vec::new();
    for language in catalogue.languages() {
        let (tag, words) = (&language.tag, catalogue.words(&language.tag));
        all.push((format!("words/{tag}.json"), phone::script_words(words)));
        all.push((format!("appointments/{tag}.json"), appointment::script_words(words)));
        for silhouette in Silhouette::ALL {
            let name = silhouette.name();
            all.push((format!("words/{tag}/{name}.json"), json!({"pictures": {name: words::picture(words, silhouette)}})));
        }
    }
    all.into_iter().map(|(name, value)| (name, Asset::new(JSON, value.to_string()))).collect()
}

/// Sheets in one, without their comments and the space that only people need: a phone pays for each byte.
fn sheet(parts: &[&str]) -> String {
    let mut all = String::new();
    for part in parts {
        let mut rest = *part;
        while let Some((before, comment)) = rest.split_once("/*") {
            all.push_str(before);
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        }
        all.push_str(rest);
        all.push('\n');
    }
    all.lines().map(str::trim).filter(|line| !line.is_empty()).fold(String::new(), |mut sheet, line| {
        let line = line.replace(": ", ":").replace(" {", "{").replace(", ", ",");
        sheet.push_str(&line);
        if !line.ends_with(['{', '}', ';', ',']) {
            sheet.push('\n');
        }
        sheet
    })
}

/// A sheet without those of its rules that begin like one of these.
fn without(sheet: &str, beginnings: &[&str]) -> String {
    let (mut kept, mut start, mut depth) = (String::new(), 0, 0);
    for (at, c) in sheet.char_indices() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        if c == '}' && depth == 0 {
            let rule = &sheet[start..=at];
            if !beginnings.iter().any(|beginning| rule.starts_with(beginning)) {
                kept.push_str(rule);
            }
            start = at + 1;
        }
    }
    kept
}

/// A sheet without values that none of its rules asks for.
fn without_idle(sheet: &str) -> String {
    let asked = |name: &str| [")", ","].iter().any(|end| sheet.contains(&format!("var(--{name}{end}")));
    let is_idle = |piece: &str| {
        let declared = piece.trim_start().strip_prefix("--").filter(|_| piece.ends_with(';')).and_then(|rest| rest.split_once(':'));
        declared.is_some_and(|(name, _)| !asked(name))
    };
    sheet.split_inclusive(['{', ';', '}']).filter(|piece| !is_idle(piece)).collect()
}

/// A script without the comments that begin a line and without indentation; each line stays where it is, so that a fault
/// in a browser names the line of the source.
fn script(text: &str) -> String {
    let mut inside = false;
    text.lines().fold(String::new(), |mut script, line| {
        let mut rest = line.trim();
        inside |= rest.starts_with("/*");
        if inside {
            let after = rest.split_once("*/").map(|(_, after)| after.trim_start());
            inside = after.is_none();
            rest = after.unwrap_or("");
        }
        if !rest.starts_with("//") {
            script.push_str(rest);
        }
        script.push('\n');
        script
    })
}

/// A picture as a document whose shape takes the colour of whoever uses it, by `<use href="….svg#shape">`.
fn drawing(silhouette: Silhouette) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><path id=\"shape\" fill-rule=\"evenodd\" d=\"{}\"/></svg>",
        silhouette.path()
    )
}

/// A pictogram that is used like a picture.
fn shape(name: &str) -> String {
    pictogram::svg(name).expect("each of these has a drawing").replacen("<path ", "<path id=\"shape\" ", 1)
}

fn digest(assets: &BTreeMap<String, Asset>) -> String {
    let mut hasher = Sha256::new();
    for (name, asset) in assets {
        for part in [name.as_bytes(), &asset.body] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().iter().take(DIGEST_BYTES).fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes what is written to it");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_at_the_address_that_pages_write() {
        let address = url("desk/main.js");
        let (content_type, body) = get(address.strip_prefix(PREFIX).unwrap()).unwrap();
        assert_eq!(content_type, JAVASCRIPT);
        assert!(!body.is_empty());
    }

    #[test]
    fn an_address_of_another_release_or_outside_finds_nothing() {
        for path in ["", "desk.css", "0000000000000000/desk.css", "../desk.css"] {
            assert!(get(path).is_none(), "{path}");
        }
        let base = base();
        let base = base.strip_prefix(PREFIX).unwrap();
        assert!(get(&format!("{base}/desk.css")).is_some());
        for path in ["", "/", "/desk", "/../Cargo.toml", "/desk.cssx", "desk.css"] {
            assert!(get(&format!("{base}{path}")).is_none(), "{path}");
        }
    }

    #[test]
    fn a_sheet_loses_its_comments_and_the_space_that_means_nothing() {
        let parts = [
            "/* a */\na b,\nc:not(.d) {\n  color: red; /* b\n c */\n}\n",
            "@media (min-width: 1px) and (hover: hover) {\n e { margin: 0 1px }\n}",
        ];
        assert_eq!(sheet(&parts), "a b,c:not(.d){color:red;}@media (min-width:1px) and (hover:hover){e{ margin:0 1px }}");
        assert_eq!(sheet(&["a {\n  grid:\n    \"b\"\n    \"c\";\n}"]), "a{grid:\n\"b\"\n\"c\";}");
    }

    #[test]
    fn a_sheet_loses_the_rules_that_are_named_and_no_other() {
        let sheet = ".a{b:c}.ab{d:e}@media f{.a{g:h}}.i .a{j:k}";
        assert_eq!(without(sheet, &[".a"]), "@media f{.a{g:h}}.i .a{j:k}");
        assert_eq!(without(sheet, &[]), sheet);
    }

    #[test]
    fn a_sheet_loses_the_values_that_no_rule_asks_for() {
        let sheet = ".a{--b:1;--c:var(--d);--d:2;--de:3;e:var(--b,4)}@media f{.a{--c:5;--b:6;}}";
        assert_eq!(without_idle(sheet), ".a{--b:1;--d:2;e:var(--b,4)}@media f{.a{--b:6;}}");
    }

    #[test]
    fn a_script_loses_comments_and_indentation_and_keeps_its_lines() {
        let source = "// a\n/** b\n * c */\nlet d = 1; // e\n  /** @type {F} */ (d)?.g(\"/* h */\");\n";
        assert_eq!(script(source), "\n\n\nlet d = 1; // e\n(d)?.g(\"/* h */\");\n");
    }

    #[test]
    fn a_phone_finds_the_words_of_its_visit_and_the_name_of_its_picture() {
        let json = |name: &str| -> serde_json::Value {
            let address = url(name);
            let (content_type, body) = get(address.strip_prefix(PREFIX).unwrap()).unwrap();
            assert_eq!(content_type, JSON);
            serde_json::from_slice(body).unwrap()
        };
        let words = json("words/ar.json");
        assert_eq!((&words["language"], &words["direction"]), (&"ar".into(), &"rtl".into()));
        assert!(words["messages"]["phone-wait"].is_string());
        assert_eq!(json("words/ar/fish.json")["pictures"]["fish"][3], "سمكة زرقاء");
    }

    #[test]
    fn a_picture_and_a_pictogram_can_be_used_by_their_one_shape() {
        for name in ["pictures/fish"].into_iter().map(str::to_owned).chain(PICTOGRAMS.iter().map(|name| format!("pictograms/{name}"))) {
            let address = url(&format!("{name}.svg"));
            let (content_type, body) = get(address.strip_prefix(PREFIX).unwrap()).unwrap();
            assert_eq!(content_type, SVG);
            let drawing = std::str::from_utf8(body).unwrap();
            assert_eq!((drawing.matches("<path id=\"shape\"").count(), drawing.matches("<path").count()), (1, 1), "{name}");
        }
    }

    #[test]
    fn every_script_that_a_script_imports_is_there() {
        let mut imports = 0;
        for (name, text) in SCRIPTS {
            let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
            for rest in text.split("from \"").skip(1).chain(text.split("import(\"").skip(1)) {
                let wanted = rest.split('"').next().unwrap();
                assert!(wanted.starts_with('.'), "{name} imports {wanted}");
                let parts =
                    wanted.split('/').fold(folder.split('/').filter(|part| !part.is_empty()).collect(), |mut parts: Vec<_>, part| {
                        match part {
                            "." => {}
                            ".." => drop(parts.pop().unwrap()),
                            part => parts.push(part),
                        }
                        parts
                    });
                let wanted = parts.join("/");
                assert!(ASSETS.by_name.contains_key(&wanted), "{name} imports {wanted}");
                imports += 1;
            }
        }
        assert!(imports > 15, "{imports}");
    }

    #[test]
    fn scripts_stay_short_and_write_no_html() {
        for (name, text) in SCRIPTS {
            assert!(text.lines().count() < 200, "{name} has {} lines", text.lines().count());
            for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
                assert!(!text.contains(forbidden), "{name}: {forbidden}");
            }
        }
    }
}
