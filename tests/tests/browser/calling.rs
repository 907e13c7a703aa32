//! A clerk at the desk page and a board beside it.

use system_tests::{
    browser::{BOARD, Browser, LAPTOP, left_out},
    harness::{House, centre::PASSWORD},
    printer::VirtualPrinter,
};
use thirtyfour::WindowHandle;

/// A browser with the desk's tab and the board's tab.
struct Room {
    browser: Browser,
    house: House,
    desk: WindowHandle,
    board: WindowHandle,
    _printer: VirtualPrinter,
}

impl Room {
    /// A room in which so many people wait, the clerk signed in at desk 1.
    async fn with_waiting(people: usize) -> Self {
        let printer = VirtualPrinter::start().await;
        let house = House::open(printer.address());
        let browser = Browser::start(BOARD).await;
        let board = browser.tab().await;
        for language in ["ar", "bn", "en", "it"].iter().cycle().take(people) {
            browser.open(&house.kiosk()).await;
            browser.choose_language(language).await;
            browser.tap("button[name=service][value=reception]").await;
            browser.find("[data-ticket-number]").await;
        }
        browser.open(&house.board()).await;
        browser.until("document.documentElement.dataset.link === 'live'").await;
        browser.ask::<()>("window.sinceTheBeginning = true", &[]).await;
        let desk = browser.new_tab(LAPTOP).await;
        let room = Self { browser, house, desk, board, _printer: printer };
        room.sign_in().await;
        room
    }

    async fn sign_in(&self) {
        let browser = &self.browser;
        browser.open(&format!("{}/desk", self.house.staff())).await;
        browser.write("#user", "admin").await;
        browser.write("#password", PASSWORD).await;
        browser.tap("[data-sign-in] button[type=submit]").await;
        browser.tap("[data-desk-choice='1']").await;
        for language in ["ar", "bn", "en", "it"] {
            browser.tap(&format!("[data-language-choice={language}]")).await;
        }
        browser.tap("[data-open-desk]").await;
        self.at_desk("idle").await;
    }

    /// Waits in the present tab until the desk is in a state and takes a press.
    async fn at_desk(&self, state: &str) {
        let condition = format!(
            "document.querySelector('[data-person]').dataset.deskState === '{state}' && !document.querySelector('[data-act][aria-busy=true]')"
        );
        self.browser.until(&condition).await;
    }

    async fn press(&self, act: &str, then: &str) {
        self.browser.until(&format!("document.querySelector('[data-act={act}]').getAttribute('aria-disabled') !== 'true'")).await;
        self.browser.tap(&format!("[data-act={act}]")).await;
        self.at_desk(then).await;
    }

    async fn number(&self) -> String {
        self.browser.text("[data-visit-number]").await
    }

    async fn waiting(&self) -> usize {
        self.browser.ask("return document.querySelectorAll('[data-waiting-rows] tr').length", &[]).await
    }

    /// Waits at the board until something is so, and comes back to the desk.
    async fn board_until(&self, condition: &str) {
        self.browser.switch(&self.board).await;
        self.browser.until(condition).await;
        assert!(self.browser.ask::<bool>("return window.sinceTheBeginning === true", &[]).await, "the board was loaded again");
        self.browser.switch(&self.desk).await;
    }

    /// Waits until the board shows a number and its desk: on the stage, or beside it while another call has its turn there.
    async fn board_shows(&self, number: &str) {
        let places = "[...document.querySelectorAll('[data-call], [data-row]')]";
        let has = |css: &str, text: &str| format!("place.querySelector('{css}').lastChild.textContent.trim() === '{text}'");
        let (number, desk) = (has("[data-number], .row-number", number), has("[data-desk], .row-desk", "1"));
        self.board_until(&format!("{places}.some((place) => {number} && {desk})")).await;
    }

    async fn board_does_not_show(&self, number: &str) {
        let all = "[...document.querySelectorAll('[data-call] [data-number], [data-row] .row-number')]";
        self.board_until(&format!("!{all}.some((e) => e.textContent.includes('{number}'))")).await;
    }

    async fn type_key(&self, key: &str, then: &str) {
        self.browser.write("body", key).await;
        self.at_desk(then).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_clerk_does_stands_on_the_board_at_once() {
    if left_out() {
        return;
    }
    let room = Room::with_waiting(3).await;
    room.press("next", "called").await;
    let first = room.number().await;
    room.board_shows(&first).await;

    room.press("undo", "idle").await;
    room.board_does_not_show(&first).await;
    room.press("next", "called").await;
    assert_eq!(room.number().await, first, "who was called back keeps their place");
    room.board_shows(&first).await;

    room.browser.switch(&room.board).await;
    let before: String = room.browser.ask("return document.querySelector('[data-call]').dataset.key", &[]).await;
    room.browser.switch(&room.desk).await;
    room.press("recall", "called").await;
    room.board_until(&format!("document.querySelector('[data-call]').dataset.key !== '{before}'")).await;
    room.board_shows(&first).await;

    room.press("arrived", "serving").await;
    room.press("finish", "idle").await;
    room.press("next", "called").await;
    let second = room.number().await;
    assert_ne!(second, first);
    room.board_shows(&second).await;
    room.press("missed", "idle").await;
    room.board_does_not_show(&second).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_can_be_worked_from_the_keyboard() {
    if left_out() {
        return;
    }
    let room = Room::with_waiting(2).await;
    room.type_key("n", "called").await;
    let first = room.number().await;
    room.type_key("a", "serving").await;
    room.type_key("n", "called").await;
    assert_ne!(room.number().await, first);
    room.type_key("u", "serving").await;
    assert_eq!(room.number().await, first);
    room.type_key("f", "idle").await;
    room.type_key("n", "called").await;
    room.type_key("m", "idle").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clicks_and_two_tabs_call_one_person() {
    if left_out() {
        return;
    }
    let room = Room::with_waiting(4).await;
    let browser = &room.browser;
    assert_eq!(room.waiting().await, 4);
    let twice = "const next = document.querySelector('[data-act=next]'); next.click(); next.click();";
    browser.ask::<()>(twice, &[]).await;
    room.at_desk("called").await;
    browser.until("document.querySelectorAll('[data-waiting-rows] tr').length === 3").await;
    let first = room.number().await;

    let other = browser.new_tab(LAPTOP).await;
    browser.open(&format!("{}/desk", room.house.staff())).await;
    room.at_desk("called").await;
    assert_eq!(room.number().await, first, "both tabs show the same");
    room.press("arrived", "serving").await;
    browser.switch(&room.desk).await;
    room.at_desk("serving").await;

    // Both press before either has heard of the other.
    let press = "document.querySelector('[data-act=next]').click()";
    browser.ask::<()>(press, &[]).await;
    browser.switch(&other).await;
    browser.ask::<()>(press, &[]).await;
    room.at_desk("called").await;
    let second = room.number().await;
    assert_ne!(second, first);
    browser.until("document.querySelectorAll('[data-waiting-rows] tr').length === 2").await;
    browser.switch(&room.desk).await;
    room.at_desk("called").await;
    assert_eq!((room.number().await, room.waiting().await), (second, 2));
}

#[tokio::test]
async fn what_was_pressed_without_a_connection_is_not_done_later_without_asking() {
    if left_out() {
        return;
    }
    let room = Room::with_waiting(1).await;
    let browser = &room.browser;
    let cut =
        "window.sent = 0; window.real = window.fetch; window.fetch = () => { window.sent += 1; return Promise.reject(new Error()); };";
    browser.ask::<()>(cut, &[]).await;
    browser.tap("[data-act=next]").await;
    browser.until("window.sent > 1").await;
    let later =
        "const now = Date.now; Date.now = () => now() + 25000; window.fetch = (...asked) => { window.sent = -1; return real(...asked); };";
    browser.ask::<()>(later, &[]).await;
    room.at_desk("idle").await;
    browser.until("document.querySelector('[data-notice]').textContent.includes('20')").await;
    assert!(browser.ask::<i64>("return window.sent", &[]).await > 1, "nothing was sent when the connection was back");
    assert_eq!(room.waiting().await, 1, "nobody was called");
    room.press("next", "called").await;
}
