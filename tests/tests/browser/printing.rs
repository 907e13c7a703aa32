//! What a visitor sees when no paper comes.

use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::House,
    printer::{Trouble, VirtualPrinter, paper::code},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_paper_the_ticket_stays_on_the_screen_and_nothing_comes_out_twice() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let browser = Browser::start(KIOSK).await;
    for trouble in [Trouble::PaperOut, Trouble::CoverOpen, Trouble::Silent] {
        let printed = printer.jobs().len();
        printer.trouble(trouble).await;
        let number = take_ticket(&browser, &house).await;
        browser.until("document.querySelector('[data-paper]').dataset.paper === 'failed'").await;
        assert_eq!(browser.text("[data-ticket-number]").await, number, "{trouble:?}");
        assert!(!browser.text(".paper-state[data-for=failed] p").await.is_empty(), "{trouble:?}: it says so");
        browser.find(".paper-code .qr").await;

        printer.mend(trouble).await;
        let next = take_ticket(&browser, &house).await;
        assert_ne!(next, number);
        browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
        assert_eq!(printer.jobs().len(), printed + 1, "{trouble:?}: only the ticket taken afterwards is printed");
    }
    let mut codes: Vec<String> = printer.jobs().iter().map(code).collect();
    codes.sort();
    codes.dedup();
    assert_eq!((codes.len(), printer.errors()), (3, Vec::new()), "no paper came out twice");
}

async fn take_ticket(browser: &Browser, house: &House) -> String {
    browser.open(&house.kiosk()).await;
    browser.choose_language("bn").await;
    browser.tap("button[name=service][value=reception]").await;
    browser.text("[data-ticket-number]").await
}
