//! Whoever was handed a token in the line before the door: held to the scanner of a kiosk, it keeps the place.

use jiff::civil::{Date, date};
use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::clocked::{Clocked, moment},
    printer::VirtualPrinter,
};

/// The key that a scanner presses at its end.
const ENTER: &str = "\u{e007}";
const DAY: Date = date(2026, 11, 24);

async fn welcome(browser: &Browser) {
    browser.until("document.documentElement.dataset.page === 'welcome' && document.readyState === 'complete'").await;
}

async fn keeps_the_place(language: &str, kept: &str) {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let centre = Clocked::open(moment(DAY, 8, 30), printer.address()).await;
    let [first, second] = [centre.hand_token().await, centre.hand_token().await];
    centre.wait_until(moment(DAY, 9, 1), |state| state.intake_open).await;
    let browser = Browser::start(KIOSK).await;
    browser.open(&centre.kiosk()).await;
    browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;

    // A token is scanned where no language is chosen; the next person's where one is.
    browser.press(&format!("{second}{ENTER}")).await;
    browser.until("location.search.startsWith('?line=') && document.querySelector('[data-idle]')").await;
    browser.choose_language(language).await;
    browser.until(&format!("document.querySelector('.line-kept')?.textContent.replace(/[\\u2066-\\u2069]/g, '').includes('{kept}')")).await;
    // Who looks at the page for codes and comes back has it still.
    browser.tap("a[href*='/appointment?line=']").await;
    browser.find("[data-code]").await;
    browser.tap("[data-way=back]").await;
    browser.until("document.querySelector('.line-kept')").await;
    browser.tap("button[value=legal]").await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    browser.tap("[data-done] button").await;
    welcome(&browser).await;
    assert_eq!(browser.ask::<String>("return location.search", &[]).await, "", "nothing of it is left for the next person");
    browser.choose_language(language).await;
    browser.find("button[value=legal]").await;
    browser.press(&format!("{first}{ENTER}")).await;
    browser.until("document.querySelector('.line-kept')").await;
    browser.tap("button[value=legal]").await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    browser.tap("[data-done] button").await;
    let state = centre.state();
    let [one, two] = [1, 2].map(|number| state.visit(state.line[&number].visit.unwrap()).unwrap().current().reference);
    assert!(one < two, "who came first is first, whoever reached the kiosk first");

    welcome(&browser).await;
    browser.choose_language(language).await;
    browser.find("button[value=legal]").await;
    browser.press(&format!("{first}{ENTER}")).await;
    browser.until("document.querySelector('.line-kept')").await;
    browser.tap("button[value=legal]").await;
    browser.until("document.querySelector('[data-outcome]')?.dataset.outcome === 'line-used'").await;
    assert_eq!(browser.ask::<String>("return document.documentElement.lang", &[]).await, language);
    browser.tap("[data-act]").await;
    browser.find("button[value=legal]").await;
    browser.until("!document.querySelector('.line-kept')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_is_scanned_keeps_the_place_in_italian() {
    keeps_the_place("it", "Il suo posto nella fila: 2").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_is_scanned_keeps_the_place_in_arabic() {
    keeps_the_place("ar", "مكانك في الطابور: 2").await;
}
