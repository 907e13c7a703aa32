//! Choosing a language at the kiosk: touched it grows and speaks, touched again it is chosen, and so it is after a pause.

use avanti_locales::plain;
use serde::Deserialize;
use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::House,
    printer::VirtualPrinter,
};

/// Notes what is asked to be said and answers that nobody can say it, so that no pause waits for a voice.
const NOTE: &str = "sessionStorage.setItem('said', '[]');
    const ask = window.fetch;
    window.fetch = (address, request) => {
      if (address !== '/speech') return ask(address, request);
      sessionStorage.setItem('said', JSON.stringify([...JSON.parse(sessionStorage.getItem('said')), JSON.parse(request.body)]));
      return Promise.resolve(new Response(null, { status: 404 }));
    };";
const SAID: &str = "return JSON.parse(sessionStorage.getItem('said'))";
const LARGE: &str = "[...document.querySelectorAll('.languages a[aria-current]')].map((tile) => tile.hreflang).join()";

#[derive(Debug, Deserialize)]
struct Said {
    language: String,
    words: String,
}

/// Touches a tile, and waits until it alone is large and its last sentence is asked for.
async fn touch(browser: &Browser, language: &str) {
    browser.tap(&format!(".languages a[hreflang={language}]")).await;
    browser
        .until(&format!("{LARGE} === '{language}' && JSON.parse(sessionStorage.getItem('said')).at(-1)?.language === '{language}'"))
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_speaks_when_it_is_touched_and_is_chosen_by_a_second_touch_or_a_pause() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let browser = Browser::start(KIOSK).await;
    browser.before_pages(NOTE).await;
    browser.open(&house.kiosk()).await;
    let wide = "return document.querySelector('.languages a[hreflang=bn]').getBoundingClientRect().width";
    browser.find(".languages a[hreflang=bn]").await;
    let before: f64 = browser.ask(wide, &[]).await;

    // Another tile takes its place, and elsewhere lets go of both.
    touch(&browser, "it").await;
    touch(&browser, "bn").await;
    browser.rest().await;
    let grown: f64 = browser.ask(wide, &[]).await;
    assert!(grown > before * 1.1, "{before} {grown}");
    assert_eq!(browser.text(".greeting[data-current] h1").await, "স্বাগতম");
    browser.tap(".site").await;
    browser.until(&format!("{LARGE} === '' && !document.querySelector('.choice-dots')")).await;

    // The keyboard does what a finger does, and a pause what a second touch does.
    browser.ask::<()>("document.querySelector('.languages a[hreflang=ar]').focus()", &[]).await;
    browser.press("\u{e007}").await;
    browser.until("document.documentElement.dataset.page === 'services' && document.documentElement.lang === 'ar'").await;
    let said: Vec<Said> = browser.ask(SAID, &[]).await;
    let last = said.last().unwrap();
    assert_eq!((last.language.as_str(), plain(&last.words).as_str()), ("ar", "لاختيار العربية، يرجى اللمس مرة أخرى"));

    browser.tap("[data-way=language]").await;
    touch(&browser, "ur").await;
    browser.tap(".languages a[hreflang=ur]").await;
    browser.until("document.documentElement.dataset.page === 'services' && document.documentElement.lang === 'ur'").await;
}
