//! The accessibility checker inside a page, with the rules of WCAG 2.2 AA. What it cannot decide counts as a fault:
//! a page must be so plain that a machine can tell.

use std::{fs, path::PathBuf, sync::OnceLock};

use serde::Deserialize;
use serde_json::{Value, json};

use super::session::Browser;

/// How much of a page is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    /// Only what other colours can change.
    Colours,
    /// Only what another language can change: names, what is said of the language, and room to touch.
    Words,
}

impl Extent {
    fn rules(self) -> Value {
        match self {
            Self::Whole => json!({"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}),
            Self::Colours => json!({"type": "rule", "values": ["color-contrast", "link-in-text-block"]}),
            Self::Words => json!({"type": "rule", "values": [
                "html-has-lang", "html-lang-valid", "valid-lang", "document-title", "button-name", "link-name", "label", "select-name",
                "input-button-name", "aria-command-name", "aria-dialog-name", "image-alt", "svg-img-alt", "target-size",
            ]}),
        }
    }
}

/// What stands half in and half out of a list that scrolls is left undecided: it is whole once it is scrolled to.
const RUN: &str = "const cut = (node) => {
      const element = document.querySelector(node.target.flat().join(' '));
      const list = (box) => box && (['auto', 'scroll'].includes(getComputedStyle(box).overflowY) ? box : list(box.parentElement));
      const inner = element?.getBoundingClientRect(), outer = list(element?.parentElement)?.getBoundingClientRect();
      return outer && (inner.top < outer.top || inner.bottom > outer.bottom);
    };
    axe.run(document, {runOnly: arguments[0], ...(arguments[0].type === 'tag' ? {rules: {'target-size': {enabled: true}}} : {}),
      resultTypes: ['violations', 'incomplete'], preload: false})
    .then((found) => done([...found.violations.map((rule) => [rule, 'wrong']), ...found.incomplete.map(
      (rule) => [{...rule, nodes: rule.nodes.filter((node) => !cut(node))}, 'not sure'])].flatMap(
      ([rule, sure]) => rule.nodes.map((node) => ({rule: rule.id, sure, place: node.target.flat().join(' '), html: node.html.slice(0, 160),
        why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')})))))
    .catch((error) => done([{rule: 'axe', sure: 'failed', place: '', html: '', why: String(error)}]));";

#[derive(Debug, Deserialize)]
struct Fault {
    rule: String,
    sure: String,
    place: String,
    html: String,
    why: String,
}

/// What the present page has against it, one sentence each.
pub(super) async fn faults(browser: &Browser, extent: Extent) -> Vec<String> {
    if !browser.ask::<bool>("return Boolean(window.axe)", &[]).await {
        browser.ask::<()>(source(), &[]).await;
    }
    let found: Vec<Fault> = browser.ask_later(RUN, &[extent.rules()]).await;
    found.into_iter().map(|Fault { rule, sure, place, html, why }| format!("axe {rule} ({sure}): {place}: {why}\n    {html}")).collect()
}

/// The checker's own source, which npm brings.
fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules/axe-core/axe.min.js");
        let file = std::env::var_os("AVANTI_AXE").map_or_else(beside, PathBuf::from);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; npm install in tests/browser brings it", file.display()))
    })
}
