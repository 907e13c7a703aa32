//! A clerk with appointments: booking for whoever stands there, and checking them in by their code.

use jiff::civil::date;
use system_tests::{
    browser::{Browser, LAPTOP, left_out},
    harness::{
        centre::PASSWORD,
        clocked::{Clocked, moment},
    },
    printer::VirtualPrinter,
};

const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const ESCAPE: &str = "\u{e00c}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_books_for_whoever_stands_there_and_checks_them_in_by_their_code() {
    if left_out() {
        return;
    }
    let day = date(2026, 11, 24);
    let printer = VirtualPrinter::start().await;
    let centre = Clocked::open(moment(day, 9, 0), printer.address()).await;
    centre.wait_until(moment(day, 9, 1), |state| state.intake_open).await;
    centre.hire("anna");
    let browser = Browser::start(LAPTOP).await;
    browser.open(&format!("{}/milano/desk?language=en", centre.base())).await;
    browser.find("#user").await;
    browser.write("#user", "anna").await;
    browser.write("#password", &format!("{PASSWORD}{ENTER}")).await;
    browser.tap("[data-desk-choice='1']").await;
    browser.tap("[data-language-choice=en]").await;
    browser.tap("[data-open-desk]").await;
    browser.until("document.querySelector('[data-person]').dataset.deskState === 'idle'").await;

    browser.press("c").await;
    browser.until("document.querySelector('[name=book-service] option[value=legal]')").await;
    browser.ask::<()>("document.querySelector('[name=book-service]').value = 'legal'", &[]).await;
    browser.tap("[data-dialog=book] [type=submit]").await;
    browser.until("document.activeElement.matches('[data-slot]')").await;
    browser.press(ENTER).await;
    browser.until("document.querySelector('[data-own-code]').textContent").await;
    let code = browser.text("[data-own-code]").await;
    // A scanner does not look what is open: no digit of what it reads is an answer, and 4 would cancel.
    browser.press(&format!("https://192.168.1.34:4242/a/#milano.{code}{ENTER}")).await;
    browser.until("document.querySelector('.day-state')?.textContent.includes('Checked in')").await;
    browser.press(ESCAPE).await;
    browser.until("!document.querySelector('dialog:modal')").await;

    browser.press("d").await;
    browser.until("document.querySelectorAll('[data-own-row]').length === 1").await;
    // Nor does it look where the focus is.
    browser.press(&format!("{TAB}https://queue.example.org/a/#milano.{code}{ENTER}")).await;
    browser.until("document.querySelector('[data-outcome-said]').textContent === 'You already have a ticket.'").await;
    let number = browser.text("[data-outcome-number]").await;
    assert_eq!(number, "101");
    browser.press(&format!("{}{ENTER}", code.to_lowercase())).await;
    browser.until("document.querySelector('[data-outcome-said]').textContent === 'You already have a ticket.'").await;
    assert_eq!(browser.text("[data-outcome-number]").await, number);

    // With no window open no letter of what is scanned is an act.
    browser.press(ESCAPE).await;
    browser.until("!document.querySelector('dialog:modal')").await;
    browser.press(&format!("https://queue.example.org/a/#milano.{code}{ENTER}")).await;
    browser.until("document.querySelector('[data-outcome-said]').textContent === 'You already have a ticket.'").await;
    let windows: u32 = browser.ask("return document.querySelectorAll('dialog:modal').length", &[]).await;
    assert_eq!((windows, browser.text("[data-outcome-number]").await), (1, number));
    assert!(centre.state().visits.values().all(|visit| visit.call().is_none()), "nobody was called");
}
