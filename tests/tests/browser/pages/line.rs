//! The line before the door: the tablet of whoever walks along it, and the phones of those who were handed a token.

use jiff::civil::{Date, date};
use system_tests::{
    browser::{Browser, Fit, Inspection, PHONE, Seen, Size, left_out},
    harness::{
        centre::PASSWORD,
        clocked::{Clocked, moment},
    },
    printer::VirtualPrinter,
};

use super::languages;

const DAY: Date = date(2026, 11, 24);
const ENTER: &str = "\u{e007}";
const TABLET: Size = Size { width: 820, height: 1180 };
const STAFF: &[(Size, Fit)] = &[(TABLET, Fit::Whole), (PHONE, Fit::Width)];
const CARDS: &[(Size, Fit)] = &[(TABLET, Fit::Width), (PHONE, Fit::Width)];
const VISITORS: &[(Size, Fit)] = &[(PHONE, Fit::Width)];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_line_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let centre = Clocked::open(moment(DAY, 8, 30), printer.address()).await;
    centre.hire("anna");
    let (browser, mut inspection) = (Browser::start(TABLET).await, Inspection::new());
    browser.open(&format!("{}/milano/line?language=en", centre.base())).await;
    browser.find("#user").await;
    browser.write("#user", "anna").await;
    browser.write("#password", &format!("{PASSWORD}{ENTER}")).await;
    // Signed in: going on before would leave the form without its answer.
    browser.until("document.body.dataset.verdict === 'yes'").await;
    for (handed, language) in (0..).zip(languages()) {
        open(&browser, &format!("{}/milano/line?language={language}", centre.base()), language).await;
        browser.until("document.body.dataset.verdict === 'yes'").await;
        if handed == 0 {
            inspection.see(&browser, Seen { page: "line-begun", language, sizes: STAFF }).await;
        }
        browser.tap("[data-next]").await;
        browser.until(&format!("document.querySelector('[data-number]').textContent === '{}'", handed + 1)).await;
        browser.until("document.querySelector('[data-qr]').naturalWidth > 0 && !document.querySelector('[data-next]').disabled").await;
        inspection.see(&browser, Seen { page: "line-handed", language, sizes: STAFF }).await;
    }
    assert_eq!(usize::try_from(centre.state().next_in_line()).unwrap(), languages().len() + 1, "one token for each tap");

    for language in languages() {
        open(&browser, &format!("{}/milano/line/strip?language={language}", centre.base()), language).await;
        browser
            .ask::<()>(
                "window.printed = 0; window.print = () => { window.printed += 1; }; document.querySelector('[name=count]').value = 8",
                &[],
            )
            .await;
        let handed = centre.state().next_in_line();
        browser.tap("[data-strip] button").await;
        browser.until("window.printed === 1").await;
        let numbers: Vec<String> =
            browser.ask("return [...document.querySelectorAll('.strip-token [data-number]')].map((one) => one.textContent)", &[]).await;
        assert_eq!(numbers, (handed..handed + 8).map(|number| number.to_string()).collect::<Vec<_>>());
        inspection.see(&browser, Seen { page: "line-strip", language, sizes: &[(TABLET, Fit::Width)] }).await;
    }

    let token = centre.hand_token().await;
    let (_, own) = token.split_once("/l/").unwrap();
    for language in languages() {
        open(&browser, &format!("{}/l/?language={language}{own}", centre.base()), language).await;
        browser.until("document.body.dataset.stands === 'here' && document.querySelector('[data-qr]').naturalWidth > 0").await;
        inspection.see(&browser, Seen { page: "line-own", language, sizes: VISITORS }).await;
    }
    inspection.end(3 * languages().len() + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn return_cards_are_printed_kept_over_a_reload_and_given_back_after_a_question() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let centre = Clocked::open(moment(DAY, 8, 30), printer.address()).await;
    centre.hire("anna");
    let (browser, mut inspection) = (Browser::start(TABLET).await, Inspection::new());
    browser.open(&format!("{}/milano/line/cards?language=en", centre.base())).await;
    browser.find("#user").await;
    browser.write("#user", "anna").await;
    browser.write("#password", &format!("{PASSWORD}{ENTER}")).await;
    browser.find("[data-cards]").await;
    let codes = async || -> Vec<String> {
        browser.ask("return [...document.querySelectorAll('.return-card [data-code]')].map((one) => one.textContent)", &[]).await
    };
    for language in ["it", "ar"] {
        open(&browser, &format!("{}/milano/line/cards?language={language}", centre.base()), language).await;
        browser.until("document.querySelector('[data-make]:enabled') && document.body.dataset.asking === undefined").await;
        let fill = "window.printed = 0; window.print = () => { window.printed += 1; };
            document.querySelector('[name=service]').value = 'legal'; document.querySelector('[name=count]').value = 3";
        browser.ask::<()>(fill, &[]).await;
        browser.tap("[data-make]").await;
        browser.until("window.printed === 1").await;
        inspection.see(&browser, Seen { page: "line-cards", language, sizes: CARDS }).await;
    }
    let (handed, cards) = (centre.state().appointments.len(), codes().await);
    assert_eq!((handed, cards.len()), (6, 3));

    open(&browser, &format!("{}/milano/line/cards?language=it", centre.base()), "it").await;
    browser.until("document.querySelectorAll('.return-card').length === 3").await;
    assert_eq!(codes().await, cards, "the same sheet, and nothing booked for it");
    browser.tap(".return-card:last-child [data-left]").await;
    browser.tap("[data-give-back]").await;
    browser.until("document.querySelector('[data-question]').open").await;
    inspection.see(&browser, Seen { page: "line-cards-question", language: "it", sizes: CARDS }).await;
    browser.tap("[data-keep]").await;
    assert_eq!(codes().await, cards, "a question first, and no is no");
    browser.tap("[data-give-back]").await;
    browser.tap("[data-give-back-now]").await;
    browser.until("document.querySelectorAll('.return-card').length === 2").await;
    let open = centre.state().appointments.values().filter(|own| own.fate == avanti_core::appointment::Fate::Open).count();
    assert_eq!((open, codes().await), (5, cards[..2].to_vec()));
    inspection.end(3);
}

async fn open(browser: &Browser, address: &str, language: &str) {
    browser.open("about:blank").await;
    browser.open(address).await;
    browser.until(&format!("document.documentElement.lang === '{language}'")).await;
}
