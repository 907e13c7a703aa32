//! Devices from their first start to their work and out again: the code on their screen, the page on which an administrator
//! enters it, and what they show when they are revoked.

use std::time::{Duration, Instant};

use avanti_access::Kind;
use system_tests::{
    browser::{BOARD, Browser, KIOSK, LAPTOP, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role, centre::PASSWORD},
    printer::VirtualPrinter,
};

/// How soon a screen must say that its device was revoked.
const SAYS_SO_WITHIN: Duration = Duration::from_secs(1);
/// How soon a device shows a code again after its dispatcher was away.
const ASKS_AGAIN_WITHIN: Duration = Duration::from_secs(30);
const CODE: &str = "document.querySelector('[data-enrolment-code]')";

/// An administrator before the devices' page.
struct Admin {
    browser: Browser,
    base: String,
}

impl Admin {
    async fn sign_in(centre: &Centre) -> Self {
        let admin = Self { browser: Browser::start(LAPTOP).await, base: centre.base() };
        admin.browser.open(&format!("{}/sign-in?language=en&next=/milano/devices", admin.base)).await;
        admin.browser.write("#user", "anna").await;
        admin.browser.write("#password", PASSWORD).await;
        admin.browser.tap("[data-sign-in] button[type=submit]").await;
        admin.browser.find("#code").await;
        admin
    }

    /// Types a code and asks for what shows it.
    async fn look_up(&self, code: &str) {
        self.browser.ask::<()>("document.querySelector('#code').value = ''", &[]).await;
        self.browser.write("#code", code).await;
        self.browser.tap("[data-look] button[type=submit]").await;
    }

    async fn let_in(&self, code: &str, name: &str) {
        self.look_up(code).await;
        self.browser.find("[data-approve]:not([hidden])").await;
        self.browser.write("#name", name).await;
        self.browser.tap("[data-approve] button[type=submit]").await;
        self.state(name, "Connected").await;
    }

    /// Waits until the list says this of a device.
    async fn state(&self, name: &str, state: &str) {
        let row = format!(
            "[...document.querySelectorAll('[data-devices] tr')].find((row) => row.querySelector('th').innerText.includes('{name}'))"
        );
        self.browser.until(&format!("{row}?.innerText.includes('{state}')")).await;
    }

    /// Revokes a device; gives the moment of the last touch.
    async fn revoke(&self, name: &str) -> Instant {
        let at: u32 = self
            .browser
            .ask(
                "return [...document.querySelectorAll('[data-devices] tr')].findIndex((row) => row.innerText.includes(arguments[0])) + 1",
                &[name.into()],
            )
            .await;
        self.browser.tap(&format!("[data-devices] tr:nth-child({at}) button")).await;
        self.browser.find("[data-question][open]").await;
        let touched = Instant::now();
        self.browser.tap("[data-revoke-now]").await;
        touched
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kiosk_is_let_in_by_its_code_hands_out_tickets_and_stops_at_once_when_it_is_revoked() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let mut kiosk = Device::strange_kiosk(&centre, printer.address());
    let screen = Browser::start(KIOSK).await;
    screen.open(&kiosk.base()).await;
    let code = screen.text("[data-enrolment-code]").await;
    screen.open(&format!("{}/it/services", kiosk.base())).await;
    assert_eq!(screen.text("[data-enrolment-code]").await, code, "no way leads past it");

    let admin = Admin::sign_in(&centre).await;
    admin.look_up("CCC-CCC").await;
    admin.browser.until("document.querySelector('[data-code-fault]').innerText.includes('No device shows this code')").await;
    admin.let_in(&code.to_lowercase().replace('-', " "), "Door").await;
    screen.choose_language("ar").await;
    screen.tap("button[name=service][value=legal]").await;
    assert_eq!(screen.text("[data-ticket-number]").await, "101");
    admin.look_up(&code).await;
    admin.browser.until("document.querySelector('[data-code-fault]').innerText.includes('No device shows this code')").await;

    kiosk.restart();
    screen.open(&kiosk.base()).await;
    screen.find(".languages a[hreflang=ar]").await;
    admin.state("Door", "Connected").await;
    let touched = admin.revoke("Door").await;
    let left = SAYS_SO_WITHIN.saturating_sub(touched.elapsed());
    screen.until_within("document.documentElement.dataset.page === 'enrolment'", left).await;
    eprintln!("a kiosk said so {} ms after the touch that revoked it", touched.elapsed().as_millis());
    let said: String = screen.ask("return document.querySelector('.greeting:lang(it) h1').textContent", &[]).await;
    assert_eq!(said, "Questo dispositivo non è più registrato.");
    let fresh = screen.text("[data-enrolment-code]").await;
    assert_ne!(fresh, code);
    admin.let_in(&fresh, "Door again").await;
    screen.find(".languages a[hreflang=ar]").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_board_keeps_its_code_while_the_dispatcher_falls_and_shows_the_first_call_when_it_is_let_in() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let board = Device::strange_board(&centre);
    let screen = Browser::start(BOARD).await;
    screen.open(&board.base()).await;
    let code = screen.text("[data-enrolment-code]").await;
    centre.kill();
    screen.until_within(&format!("!{CODE}"), ASKS_AGAIN_WITHIN).await;
    centre.open();
    screen.until_within(CODE, ASKS_AGAIN_WITHIN).await;
    assert_eq!(screen.text("[data-enrolment-code]").await, code);

    let admin = Admin::sign_in(&centre).await;
    admin.let_in(&code, "Hall").await;
    let ticket = Kiosk::new(&centre, &token).ticket("t", "legal", "bn").await;
    Desk::sign_in(&centre, "anna", "5").await.open(&["bn"]).await.next(None).await.unwrap();
    screen.until(&format!("document.querySelector('[data-call] [data-number]')?.textContent.trim() === '{}'", ticket["number"])).await;

    let touched = admin.revoke("Hall").await;
    let left = SAYS_SO_WITHIN.saturating_sub(touched.elapsed());
    screen.until_within("document.querySelector('[data-shape=enrolment]') && !document.querySelector('[data-call]')", left).await;
    eprintln!("a board said so {} ms after the touch that revoked it", touched.elapsed().as_millis());
}
