//! A clerk with a group: a lesson is begun, its roll called by touch and by key, and all of it finished.

use jiff::civil::{Date, date};
use reqwest::Method;
use serde_json::json;
use system_tests::{
    browser::{Browser, LAPTOP, left_out},
    harness::{
        centre::PASSWORD,
        clocked::{Clocked, moment},
    },
    printer::VirtualPrinter,
};

const ENTER: &str = "\u{e007}";
const TUESDAY: Date = date(2026, 11, 24);

/// A script for what an element says, without the marks that keep directions of writing apart.
fn said(css: &str) -> String {
    format!("document.querySelector('{css}').textContent.replace(/[\u{2068}\u{2069}]/g, '')")
}

/// Begins the lesson at the desk.
pub(crate) async fn begin(browser: &Browser) {
    browser.tap("[data-begin]:not([aria-disabled=true])").await;
    browser.until("document.querySelector('[data-person]').dataset.deskState === 'session'").await;
}

/// A quarter to ten, with a lesson at ten; its clerk sits at a desk that can give it.
pub(crate) struct Lesson {
    pub(crate) centre: Clocked,
    pub(crate) browser: Browser,
    _printer: VirtualPrinter,
}

impl Lesson {
    /// So many are booked, and the first of them have checked in.
    pub(crate) async fn with(booked: usize, checked_in: usize) -> Self {
        let monday = TUESDAY.yesterday().unwrap();
        let printer = VirtualPrinter::start().await;
        let centre = Clocked::open(moment(monday, 9, 0), printer.address()).await;
        centre.wait_until(moment(monday, 9, 1), |state| state.intake_open).await;
        let mut codes = Vec::new();
        for at in 0..booked {
            let language = ["it", "ar", "bn", "en"][at % 4];
            let needs: &[&str] = if at % 7 == 3 { &["more_time"] } else { &[] };
            let wish = json!({"service": "italian-lessons", "slot": "2026-11-24T10:00:00+01:00", "language": language,
                "speaks": [language, "it"], "party_size": 1, "needs": needs});
            let own = centre.ask(Method::POST, "appointments", &format!("booking-{at}"), &wish).await;
            codes.push(own["code"].clone());
        }
        centre.wait_until(moment(TUESDAY, 9, 45), |state| state.day.day.date() == TUESDAY && state.intake_open).await;
        for (at, code) in codes.iter().take(checked_in).enumerate() {
            centre.ask(Method::POST, "check-ins", &format!("check-in-{at}"), &json!({ "code": code })).await;
        }
        centre.hire("anna");
        let lesson = Self { centre, browser: Browser::start(LAPTOP).await, _printer: printer };
        lesson.sign_in().await;
        lesson
    }

    async fn sign_in(&self) {
        let browser = &self.browser;
        let desk = self
            .centre
            .state()
            .settings
            .desks
            .iter()
            .find(|desk| desk.services.iter().any(|id| id.as_str() == "italian-lessons"))
            .unwrap()
            .id
            .clone();
        browser.open(&format!("{}/milano/desk?language=en", self.centre.base())).await;
        browser.find("#user").await;
        browser.write("#user", "anna").await;
        browser.write("#password", &format!("{PASSWORD}{ENTER}")).await;
        browser.tap(&format!("[data-desk-choice='{desk}']")).await;
        browser.tap("[data-language-choice=it]").await;
        browser.tap("[data-open-desk]").await;
        browser.until("document.querySelector('[data-begin]')").await;
    }

    /// Waits until so many are here, and nothing is under way.
    async fn counts(&self, count: &str) {
        let at_rest = "!document.querySelector('[data-act][aria-busy=true]')";
        self.browser.until(&format!("{} === '{count}' && {at_rest}", said("[data-roll-count]"))).await;
    }

    /// Waits until the rows stand so, in their order.
    async fn stands(&self, states: &str) {
        let now = "[...document.querySelectorAll('[data-roll-rows] > li')].map((row) => row.dataset.stands).join(' ')";
        self.browser.until(&format!("{now} === '{states}'")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_holds_a_lesson_and_calls_its_roll() {
    if left_out() {
        return;
    }
    let lesson = Lesson::with(4, 3).await;
    let browser = &lesson.browser;
    browser.until(&format!("{} === '3 of 4 here'", said(".group-came"))).await;
    browser.until("document.querySelectorAll('[data-waiting-rows] tr[data-session=true]').length === 3").await;
    browser.until(&format!("{} === 'Waits for the group at 10:00'", said("[data-waiting-rows] .waiting-only"))).await;

    begin(browser).await;
    lesson.stands("called called called expected").await;
    lesson.counts("0 of 4 here").await;
    browser.until("document.activeElement.matches('[data-mark=present]')").await;
    // Faster than the dispatcher answers.
    for key in ["a", "a", "m"] {
        browser.press(key).await;
    }
    lesson.counts("2 of 4 here").await;
    lesson.stands("present present missed expected").await;
    browser.until(&format!("{}.includes('Take back “Not here”')", said("[data-act=undo]"))).await;
    browser.press("u").await;
    lesson.stands("present present called expected").await;

    browser.open(&format!("{}/milano/desk?language=en", lesson.centre.base())).await;
    lesson.counts("2 of 4 here").await;
    browser.press("f").await;
    browser.until("document.querySelector('[data-dialog=finish-session]').matches(':modal')").await;
    let count_as_absent = "Checked in and not marked: 1. They count as not here.";
    browser.until(&format!("{} === '{count_as_absent}'", said("[data-finish-what]"))).await;
    browser.press("1").await;
    browser.until("!document.querySelector('dialog:modal')").await;
    browser.tap("[data-stands=called] [data-mark=absent]").await;
    lesson.stands("present present missed expected").await;
    browser.tap("[data-stands=expected] [data-mark=present]").await;
    lesson.stands("present present missed present").await;
    lesson.counts("3 of 4 here").await;
    browser.press("f").await;
    browser.until("document.querySelector('[data-person]').dataset.deskState === 'idle'").await;
    browser.until(&format!("{}.includes('Take back “Finish”')", said("[data-act=undo]"))).await;
    let gone: bool =
        browser.ask("return document.querySelector('[data-groups]').hidden && document.querySelector('[data-roll]').hidden", &[]).await;
    assert!(gone, "what is over is not offered again");
}
