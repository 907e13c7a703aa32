//! Pages of the kiosk that are read aloud: every sentence in its language, and never what somebody has chosen.

use serde::Deserialize;
use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::House,
    printer::VirtualPrinter,
};

/// Notes what is asked to be said and how long it sounds, and plays only the end of it.
const NOTE: &str =
    "const note = (key, value) => sessionStorage.setItem(key, JSON.stringify([...JSON.parse(sessionStorage.getItem(key) ?? '[]'), value]));
    const ask = window.fetch;
    window.fetch = (address, request) => {
      if (address === '/speech') note('said', JSON.parse(request.body));
      return ask(address, request);
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      note('heard', this.buffer.duration);
      return start.call(this, 0, Math.max(0, this.buffer.duration - 0.05));
    };";
const TAKE: &str =
    "const taken = [JSON.parse(sessionStorage.getItem('said') ?? '[]'), JSON.parse(sessionStorage.getItem('heard') ?? '[]')];
    sessionStorage.removeItem('said'); sessionStorage.removeItem('heard'); return taken";

#[derive(Debug, Deserialize)]
struct Said {
    language: String,
    words: String,
}

/// Has a page read, and gives what was said.
async fn listen(browser: &Browser) -> Vec<Said> {
    browser.until("!document.querySelector('[data-listen]').hidden").await;
    browser.tap("[data-listen]").await;
    browser.until("document.querySelector('[data-listen]').getAttribute('aria-pressed') === 'false'").await;
    let (said, heard): (Vec<Said>, Vec<f64>) = browser.ask(TAKE, &[]).await;
    assert_eq!(said.len(), heard.len(), "every sentence is heard: {said:?}");
    assert!(heard.iter().all(|seconds| (0.25..20.0).contains(seconds)), "{heard:?}");
    said
}

async fn journey(language: &str) {
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let browser = Browser::start(KIOSK).await;
    browser.before_pages(NOTE).await;
    browser.open(&house.kiosk()).await;
    browser.choose_language(language).await;
    browser.find(".services .said").await;
    // What the welcome said is not what this is about.
    let _welcome: (Vec<Said>, Vec<f64>) = browser.ask(TAKE, &[]).await;
    let names: Vec<String> =
        browser.ask("return [...document.querySelectorAll('.services .said')].map((name) => name.textContent.trim())", &[]).await;
    let said = listen(&browser).await;
    assert!(said.iter().all(|sentence| sentence.language == language), "{said:?}");
    let words: Vec<&str> = said.iter().map(|sentence| sentence.words.as_str()).collect();
    assert!(names.len() > 5 && names.iter().all(|name| words.contains(&name.as_str())), "{names:?} in {words:?}");

    // Whoever has heard enough stops it.
    browser.tap("[data-listen]").await;
    browser.tap("[data-listen]").await;
    browser.until("document.querySelector('[data-listen]').getAttribute('aria-pressed') === 'false'").await;
    let (asked, _): (Vec<Said>, Vec<f64>) = browser.ask(TAKE, &[]).await;
    assert!(asked.len() < said.len() / 2, "{} sentences after it was stopped", asked.len());

    browser.tap("button[name=service][value=legal]").await;
    let number = browser.text("[data-ticket-number]").await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    let said = listen(&browser).await;
    assert!(said.iter().any(|sentence| sentence.words == number), "{said:?}");
    for name in names {
        assert!(said.iter().all(|sentence| !sentence.words.contains(&name)), "{name} was chosen, and is said aloud");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_read_aloud_in_italian_and_never_what_was_chosen() {
    if !left_out() {
        journey("it").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_read_aloud_in_bengali_and_never_what_was_chosen() {
    if !left_out() {
        journey("bn").await;
    }
}
