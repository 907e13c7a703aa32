//! What goes between a kiosk and the desks: help, from a touch to a line on the desk's page and back to whoever waits, and a
//! ticket that a clerk has printed again.

use system_tests::{
    browser::{Browser, KIOSK, LAPTOP, left_out, sheet::Sheets},
    harness::{House, centre::PASSWORD},
    printer::VirtualPrinter,
};

const ENTER: &str = "\u{e007}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_calls_for_help_is_told_that_somebody_comes_and_a_clerk_has_their_ticket_printed_again() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let (kiosk, desk) = (Browser::start(KIOSK).await, Browser::start(LAPTOP).await);
    let mut sheets = Sheets::asked_for();
    desk.open(&format!("{}/milano/desk", house.staff())).await;
    desk.write("#user", "admin").await;
    desk.write("#password", &format!("{PASSWORD}{ENTER}")).await;
    desk.find("[data-desk-choice]").await;

    let languages: &[&str] = if sheets.is_some() { &["it", "ar", "bn"] } else { &["bn"] };
    let language = languages[0];
    kiosk.open(&format!("{}/{language}/help", house.kiosk())).await;
    kiosk.find("[data-help=none]").await;
    kiosk.tap("[data-call-help]").await;
    kiosk.find("[data-help=waiting]").await;
    desk.until("document.querySelector('[data-help-calls]').checkVisibility()").await;
    if let Some(sheets) = sheets.as_mut() {
        sheets.keep("help-notice", "en", "1366x768", &desk.picture().await);
        for language in languages {
            kiosk.open(&format!("{}/{language}/help", house.kiosk())).await;
            kiosk.find("[data-help=waiting]").await;
            kiosk.rest().await;
            sheets.keep("help-waiting", language, "1080x1920", &kiosk.picture().await);
        }
    }
    desk.tap(".help-call button").await;
    desk.until("!document.querySelector('[data-help-calls]').checkVisibility()").await;
    kiosk.find("[data-help=coming]").await;

    kiosk.open(&format!("{}/it/services", house.kiosk())).await;
    kiosk.tap("button[name=service][value=reception]").await;
    printer.wait_for_job(1).await;
    desk.tap("[data-desk-choice='1']").await;
    desk.tap("[data-language-choice=it]").await;
    desk.tap("[data-open-desk]").await;
    desk.tap("[data-visit-row]").await;
    desk.tap("[data-print-visit]").await;
    desk.find("[data-print-kiosks] button").await;
    if let Some(sheets) = sheets.as_mut() {
        sheets.keep("print-where", "en", "1366x768", &desk.picture().await);
    }
    desk.tap("[data-print-kiosks] button").await;
    desk.until("document.querySelector('[data-notice]').textContent.endsWith('is printed.')").await;
    printer.wait_for_job(2).await;
    if let Some(sheets) = sheets.as_mut() {
        sheets.keep("print-done", "en", "1366x768", &desk.picture().await);
    }
}
