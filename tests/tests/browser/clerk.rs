//! A clerk's day at the desk page by keyboard alone, in two tabs, and over a way that breaks at every act.

use avanti_access::Kind;
use serde_json::Value;
use system_tests::{
    browser::{Browser, LAPTOP, left_out},
    harness::{Centre, Desk, Kiosk, Role, centre::PASSWORD},
};

use super::wire::{Cut, Wire};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";
/// Most presses of a key until something has the focus.
const PRESSES_MAX: usize = 60;

/// A clerk with a browser that reaches the dispatcher over a wire, and another way to look at what was done.
struct Clerk {
    browser: Browser,
    wire: Wire,
    kiosk: Kiosk,
    witness: Desk,
    _centre: Centre,
}

impl Clerk {
    /// A clerk who has signed in and opened desk 1, with nothing but the keyboard.
    async fn at_work() -> Self {
        let mut centre = Centre::new();
        let token = centre.enrol(Kind::Kiosk, "door");
        centre.hire("anna", Role::Admin, None);
        centre.open();
        let wire = Wire::to(centre.address()).await;
        let witness = Desk::sign_in(&centre, "anna", "1").await;
        let browser = Browser::start(LAPTOP).await;
        let clerk = Self { browser, wire, kiosk: Kiosk::new(&centre, &token), witness, _centre: centre };
        clerk.sign_in().await;
        clerk.open_desk().await;
        clerk
    }

    async fn sign_in(&self) {
        self.browser.open(&format!("{}/milano/desk?language=en", self.wire.base())).await;
        self.browser.find("#user").await;
        self.until_focus(TAB, "#user").await;
        self.browser.press(&format!("anna{TAB}{PASSWORD}{ENTER}")).await;
    }

    async fn open_desk(&self) {
        self.browser.find("[data-desk-choice='1']").await;
        self.until_focus(TAB, "input[name=desk]").await;
        self.browser.press(" ").await;
        self.until_focus(TAB, "input[name=language][value=it]").await;
        self.browser.press(&format!(" {ENTER}")).await;
        self.at("idle").await;
    }

    /// Presses a key until the focus is on such an element.
    async fn until_focus(&self, key: &str, css: &str) {
        for _ in 0..PRESSES_MAX {
            if self.browser.ask::<bool>(&format!("return document.activeElement.matches(\"{css}\")"), &[]).await {
                return;
            }
            self.browser.press(key).await;
        }
        panic!("{css} never has the focus");
    }

    /// Waits until the desk is in a state and takes a press.
    async fn at(&self, state: &str) {
        let free = match state {
            "idle" => "next",
            "called" => "arrived",
            "serving" => "finish",
            _ => "",
        };
        let condition = format!(
            "document.querySelector('[data-person]').dataset.deskState === '{state}' && !document.querySelector('[data-act][aria-busy=true]')
             && document.querySelector('[data-act={free:?}]')?.getAttribute('aria-disabled') !== 'true'
             && document.documentElement.dataset.link === 'live' && !document.querySelector('[data-pending]').textContent"
        );
        self.browser.until(&condition).await;
    }

    /// Presses keys, after which the desk is in a state.
    async fn press(&self, keys: &str, then: &str) {
        self.browser.press(keys).await;
        self.at(then).await;
    }

    /// Calls again, which leaves the desk in the state in which it is.
    async fn recall(&self) {
        let calls = "document.querySelector('[data-person] [data-state]').textContent";
        let before: String = self.browser.ask(&format!("return {calls}"), &[]).await;
        self.browser.press("r").await;
        self.browser.until(&format!("{calls} !== {}", serde_json::json!(before))).await;
        self.at("called").await;
    }

    /// Opens a small window, which asks something more.
    async fn ask(&self, key: &str, dialog: &str) {
        self.browser.press(key).await;
        self.browser.until(&format!("document.querySelector('[data-dialog={dialog}]').matches(':modal')")).await;
    }

    /// Opens the window of a row of the lists.
    async fn choose(&self, list: &str) {
        self.browser.until(&format!("document.querySelector('[{list}] [data-visit-row]')")).await;
        self.browser.press("w").await;
        self.until_focus(DOWN, &format!("[{list}] [data-visit-row]")).await;
        self.ask(ENTER, "visit").await;
    }

    /// Sends the person at the desk away for ten minutes.
    async fn park(&self) {
        self.ask("p", "park").await;
        self.press("1", "idle").await;
    }

    /// Passes the person at the desk on to the first service, at any desk.
    async fn transfer(&self) {
        self.ask("t", "transfer").await;
        self.browser.until("document.activeElement.value === 'reception'").await;
        self.press(&format!(" {ENTER}"), "idle").await;
    }

    async fn resume(&self) {
        self.choose("data-away-rows").await;
        self.press("1", "serving").await;
    }

    async fn call(&self) {
        self.choose("data-waiting-rows").await;
        self.press("3", "called").await;
    }

    /// Waits until a list has so many rows: it may be told a little after the desk.
    async fn rows(&self, list: &str, count: usize) {
        self.browser.until(&format!("document.querySelectorAll('[{list}] tr').length === {count}")).await;
    }

    async fn number(&self) -> String {
        self.browser.text("[data-visit-number]").await
    }

    /// How often something happened to a visit.
    async fn times(&self, visit: &str, what: &str) -> usize {
        let history = self.witness.get(&format!("visits/{visit}")).await;
        let moments = history["history"].as_array().unwrap();
        moments.iter().filter(|moment| moment["what"] == what).count()
    }

    async fn ticket(&self, key: &str) -> String {
        let ticket: Value = self.kiosk.ticket(key, "reception", "it").await;
        self.browser.until("document.querySelector('[data-waiting-rows] tr')").await;
        ticket["visit"].as_str().unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_works_a_day_with_nothing_but_the_keyboard() {
    if left_out() {
        return;
    }
    let clerk = Clerk::at_work().await;
    for key in ["one", "two"] {
        clerk.ticket(key).await;
    }
    clerk.press("n", "called").await;
    let first = clerk.number().await;
    clerk.press("a", "serving").await;

    clerk.ask("p", "park").await;
    clerk.browser.press(ESCAPE).await;
    clerk.at("serving").await;
    clerk.park().await;
    clerk.rows("data-waiting-rows", 1).await;
    clerk.rows("data-away-rows", 1).await;
    clerk.press("u", "serving").await;
    clerk.park().await;
    clerk.resume().await;
    assert_eq!(clerk.number().await, first);
    clerk.press("u", "idle").await;
    clerk.resume().await;

    clerk.transfer().await;
    clerk.rows("data-waiting-rows", 2).await;
    clerk.press("u", "serving").await;
    assert_eq!(clerk.number().await, first);
    clerk.transfer().await;

    clerk.call().await;
    clerk.browser.until("document.querySelector('[data-reason]').textContent.includes('a member of staff chose')").await;
    clerk.press("u", "idle").await;
    clerk.call().await;
    clerk.press("m", "idle").await;
    clerk.press("u", "called").await;
    clerk.ask("h", "history").await;
    clerk.browser.until("document.querySelectorAll('.moments tbody tr').length > 8").await;
    let told: String = clerk.browser.ask("return document.querySelector('.moments').innerText", &[]).await;
    for words in ["Took a ticket", "Sent away for a while", "Was back", "Passed on", "Does not feel well", "taken back"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    clerk.browser.press(ESCAPE).await;
    clerk.press("m", "idle").await;

    for mark in ["?", "؟", "？"] {
        clerk.browser.press(mark).await;
        clerk.browser.until("document.querySelector('#keyboard:popover-open')").await;
        clerk.browser.press(ESCAPE).await;
        clerk.browser.until("!document.querySelector('#keyboard:popover-open')").await;
    }

    clerk.ask("b", "pause").await;
    clerk.press("2", "paused").await;
    clerk.press("n", "paused").await;
    clerk.press("b", "idle").await;
    clerk.press("n", "called").await;
    clerk.press("a", "serving").await;
    clerk.press("f", "idle").await;
    clerk.press("u", "serving").await;
    clerk.press("f", "idle").await;
    clerk.browser.press("x").await;
    clerk.browser.find("[data-desk-choice='1']").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_is_told_which_call_is_the_last_one_and_who_gives_up_while_called() {
    if left_out() {
        return;
    }
    let clerk = Clerk::at_work().await;
    let visit = clerk.ticket("one").await;
    let last_call = "document.querySelector('[data-last-call]').textContent";
    clerk.press("n", "called").await;
    clerk.browser.until(&format!("!{last_call}")).await;
    clerk.press("m", "idle").await;
    clerk.press("n", "called").await;
    clerk.browser.until(&format!("{last_call} === 'Missed once: “Did not come” now ends the visit'")).await;
    clerk.press("u", "idle").await;
    clerk.press("n", "called").await;

    let number = clerk.number().await;
    let left = clerk.kiosk.post(&format!("visits/{visit}/leave"), "gives-up").json(&serde_json::json!({})).send().await.unwrap();
    assert_eq!(left.status(), 204);
    clerk.at("idle").await;
    let said = "document.querySelector('[data-notice]').textContent.replace(/[\\u2068\\u2069]/g, '')";
    clerk.browser.until(&format!("{said} === 'Number {number} has given up their place.'")).await;
    clerk.ticket("two").await;
    clerk.press("n", "called").await;
    clerk.browser.until(&format!("!{said}")).await;
    clerk.press("u", "idle").await;
    assert_eq!(clerk.browser.ask::<String>(&format!("return {said}"), &[]).await, "It is taken back.");
}

/// Sends an act to nobody, with a clock that each wait moves on by as much as it waits, and notes when it is given up.
const SEND_TO_NOBODY: &str = "const later = setTimeout;
    let clock = 0;
    window.tried = 0;
    window.setTimeout = (act, ms) => later(() => { clock += ms; act(); });
    window.fetch = (_, { signal }) => new Promise((_, no) => { window.tried += 1; signal.addEventListener('abort', no); });
    const { send } = await import(new URL('post.js', document.querySelector('script[type=module]').src));
    const answer = await send('/', {}, { holds: () => 20000 - clock });
    window.givenUp = [answer, Math.round(clock)];";

#[tokio::test]
async fn an_act_that_nobody_answers_ends_when_it_is_meant_no_longer() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.open();
    let browser = Browser::start(LAPTOP).await;
    browser.open(&format!("{}/sign-in", centre.base())).await;
    browser.ask::<()>(&format!("(async () => {{ {SEND_TO_NOBODY} }})()"), &[]).await;
    browser.until("window.givenUp").await;
    let (answer, at): (Option<Value>, u32) = browser.ask("return window.givenUp", &[]).await;
    assert_eq!((answer, at), (None, 20_000));
    assert_eq!(browser.ask::<u32>("return window.tried", &[]).await, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tabs_show_the_same_and_ask_nothing_that_is_over() {
    if left_out() {
        return;
    }
    let clerk = Clerk::at_work().await;
    let browser = &clerk.browser;
    let visit = clerk.ticket("one").await;
    clerk.press("n", "called").await;
    clerk.press("a", "serving").await;
    let here = browser.tab().await;
    let there = browser.new_tab(LAPTOP).await;
    browser.open(&format!("{}/milano/desk", clerk.wire.base())).await;
    clerk.at("serving").await;
    clerk.ask("p", "park").await;
    browser.switch(&here).await;
    clerk.press("f", "idle").await;
    browser.switch(&there).await;
    clerk.at("idle").await;
    browser.until("!document.querySelector('dialog[open]')").await;

    clerk.ask("b", "pause").await;
    browser.switch(&here).await;
    clerk.ask("b", "pause").await;
    clerk.press("1", "paused").await;
    browser.switch(&there).await;
    clerk.at("paused").await;
    browser.until("!document.querySelector('dialog[open]')").await;
    clerk.press("b", "idle").await;
    browser.switch(&here).await;
    clerk.at("idle").await;
    assert_eq!(clerk.times(&visit, "finished").await, 1);
}

/// Cuts the way at the next act, lets it be done, and sees that it was done once.
macro_rules! cut {
    ($clerk:ident, $cut:ident, $visit:ident, $what:literal, $act:expr) => {
        let before = $clerk.times(&$visit, $what).await;
        $clerk.wire.cut($cut);
        $act.await;
        assert!($clerk.wire.was_cut(), "{}: the way was whole", $what);
        assert_eq!($clerk.times(&$visit, $what).await, before + 1, "{} with {:?} cut", $what, $cut);
    };
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_whose_request_or_answer_is_lost_is_done_once() {
    if left_out() {
        return;
    }
    let clerk = Clerk::at_work().await;
    for cut in [Cut::Request, Cut::Answer, Cut::After] {
        let visit = clerk.ticket(&format!("{cut:?}")).await;
        cut!(clerk, cut, visit, "called", clerk.press("n", "called"));
        cut!(clerk, cut, visit, "arrived", clerk.press("a", "serving"));
        cut!(clerk, cut, visit, "parked", clerk.park());
        cut!(clerk, cut, visit, "resumed", clerk.resume());
        cut!(clerk, cut, visit, "transferred", clerk.transfer());
        cut!(clerk, cut, visit, "called", clerk.call());
        cut!(clerk, cut, visit, "recalled", clerk.recall());
        cut!(clerk, cut, visit, "missed", clerk.press("m", "idle"));
        cut!(clerk, cut, visit, "undone", clerk.press("u", "called"));
        clerk.press("a", "serving").await;
        cut!(clerk, cut, visit, "finished", clerk.press("f", "idle"));
        clerk.ask("b", "pause").await;
        for (key, then) in [("1", "paused"), ("b", "idle")] {
            clerk.wire.cut(cut);
            clerk.press(key, then).await;
            assert!(clerk.wire.was_cut(), "{then}: the way was whole");
        }
    }
}
