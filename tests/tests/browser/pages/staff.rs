//! Every page for staff.

use avanti_access::Kind;
use serde_json::{Value, json};
use system_tests::{
    browser::{Browser, Inspection, LAPTOP, Seen, Size, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role, centre::PASSWORD},
};

use super::{STAFF, STAFF_LISTS, staff_languages as languages};
use crate::group::{self, Lesson};

/// Low windows in which a desk is worked at, in pixels.
const LOW: [(u32, u32); 3] = [(1366, 768), (1280, 720), (1024, 768)];

struct Walk {
    browser: Browser,
    inspection: Inspection,
    base: String,
}

impl Walk {
    /// Opens a page in each language, waits until it is so, and looks at it.
    async fn each(&mut self, page: &str, path: &str, ready: &str) {
        for language in languages() {
            self.open(path, language, ready).await;
            self.see(page, language).await;
        }
    }

    async fn open(&self, path: &str, language: &str, ready: &str) {
        self.browser.open("about:blank").await;
        self.browser.open(&format!("{}/{}", self.base, path.replacen("LANGUAGE", &format!("language={language}"), 1))).await;
        self.browser.until(&format!("document.documentElement.lang === '{language}' && ({ready})")).await;
    }

    async fn see(&mut self, page: &str, language: &str) {
        let is_list = page == "desk-choose" || page == "supervisor" || page.starts_with("devices") || page.starts_with("interface");
        let sizes = if is_list { STAFF_LISTS } else { STAFF };
        self.inspection.see(&self.browser, Seen { page, language, sizes }).await;
    }

    /// What is known of the person stands above the acts, without scrolling, in the lowest windows of those who work at it.
    async fn facts_are_in_sight(&self, language: &str) {
        for (width, height) in LOW {
            self.browser.resize(Size { width, height }).await;
            let beneath = "const edge = (one) => document.querySelector(one).getBoundingClientRect();
                return Math.round(edge('.person-facts').bottom - edge('.acts').top)";
            let beneath: i32 = self.browser.ask(beneath, &[]).await;
            assert!(beneath <= 0, "{language}, {width}×{height}: {beneath} px of the facts lie beneath the acts");
        }
        self.browser.resize(LAPTOP).await;
    }

    async fn sign_in(&self) {
        self.open("sign-in?LANGUAGE", "en", "true").await;
        self.browser.write("#user", "anna").await;
        self.browser.write("#password", PASSWORD).await;
        self.browser.tap("[data-sign-in] button[type=submit]").await;
        self.browser.find("[data-desk-cards] label").await;
    }

    async fn open_desk(&self) {
        self.browser.tap("[data-desk-choice='1']").await;
        for language in languages() {
            let check = format!("document.querySelector('[data-language-choice={language}] input').checked = true");
            self.browser.ask::<()>(&check, &[]).await;
        }
        self.browser.tap("[data-open-desk]").await;
        self.browser.until(&state("idle")).await;
    }

    /// Opens a small window of the desk in each language, by what is pressed for it, and looks at it.
    async fn windows(&mut self, dialog: &str, desk: &str, press: &str) {
        for language in languages() {
            self.open("milano/desk?LANGUAGE", language, &state(desk)).await;
            self.browser.tap(press).await;
            self.browser.until(&format!("document.querySelector('[data-dialog={dialog}]').matches(':modal')")).await;
            let settled = "!document.querySelector('dialog:modal [data-history-note]')?.textContent
                && [...document.querySelectorAll('dialog:modal fieldset:first-of-type')].every((set) => set.querySelectorAll('input').length > 8)";
            self.browser.until(settled).await;
            self.see(&format!("desk-{dialog}-{desk}"), language).await;
        }
        self.open("milano/desk?LANGUAGE", "en", &state(desk)).await;
    }

    /// Does an act of the desk, with an answer to what it asks.
    async fn act(&self, act: &str, answer: Option<&str>, then: &str) {
        self.browser.tap(&format!("[data-act={act}]:not([aria-disabled=true])")).await;
        if let Some(answer) = answer {
            self.browser.tap(answer).await;
        }
        self.browser.until(&state(then)).await;
    }
}

/// A script that is true while the desk is in a state.
fn state(state: &str) -> String {
    format!("document.querySelector('[data-person]').dataset.deskState === '{state}'")
}

/// A hall with people of all kinds, so that lists have something to show.
async fn fill(kiosk: &Kiosk) {
    let services = ["reception", "territory", "italian-lessons", "social", "legal", "reunification"];
    for (at, service) in services.iter().cycle().take(18).enumerate() {
        let language = languages()[at % languages().len()];
        let needs: &[&str] = match at % 5 {
            0 => &["priority"],
            1 => &["step_free", "more_time"],
            2 => &["quiet_place", "fetch_me"],
            _ => &[],
        };
        let body =
            json!({"service": service, "language": language, "speaks": [language, "wo", "ur"], "party_size": at % 4 + 1, "needs": needs});
        let answer = kiosk.post("tickets", &format!("fill-{at}")).json(&body).send().await.unwrap();
        assert_eq!(answer.status(), 201, "{}", answer.text().await.unwrap());
    }
}

/// The page of devices: the list with trouble in it, what waits to be let in, and the question before one is revoked.
async fn devices(walk: &mut Walk, centre: &Centre, kiosk: &Kiosk) {
    drop(centre.enrol(Kind::Board, "hall"));
    let told = kiosk.post("devices/health", "h").json(&json!({"version": "0.1.0", "printer": "paper_out"})).send().await.unwrap();
    assert_eq!(told.status(), 204);
    let strange = Device::strange_board(centre);
    let board = Browser::start(LAPTOP).await;
    board.open(&strange.base()).await;
    let code = board.text("[data-enrolment-code]").await;
    drop(board);
    let listed = "document.querySelector('[data-devices] tr')";
    walk.each("devices", "milano/devices?LANGUAGE", listed).await;
    for language in languages() {
        walk.open("milano/devices?LANGUAGE", language, listed).await;
        walk.browser.write("#code", &code).await;
        walk.browser.tap("[data-look] button[type=submit]").await;
        walk.browser.find("[data-approve]:not([hidden])").await;
        walk.see("devices-found", language).await;
        walk.open("milano/devices?LANGUAGE", language, listed).await;
        walk.browser.tap("[data-devices] tr button").await;
        walk.browser.find("[data-question][open]").await;
        walk.see("devices-question", language).await;
    }
}

#[tokio::test]
async fn every_page_for_staff_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let mut walk = Walk { browser: Browser::start(LAPTOP).await, inspection: Inspection::new(), base: centre.base() };
    walk.each("first-administrator", "welcome?LANGUAGE#token", "true").await;
    walk.each("sign-in", "sign-in?LANGUAGE", "true").await;
    for language in languages() {
        walk.open("sign-in?LANGUAGE", language, "true").await;
        walk.browser.write("#user", "nobody").await;
        walk.browser.write("#password", "not the right words").await;
        walk.browser.tap("[data-sign-in] button[type=submit]").await;
        walk.browser.find("[data-fault]:not(:empty)").await;
        walk.see("sign-in-refused", language).await;
    }
    walk.sign_in().await;
    walk.each("desk-choose", "milano/desk?LANGUAGE", "document.querySelector('[data-desk-choice]')").await;
    walk.open_desk().await;
    walk.each("desk-nobody-waits", "milano/desk?LANGUAGE", &state("idle")).await;

    let kiosk = Kiosk::new(&centre, &token);
    fill(&kiosk).await;
    walk.each("desk-idle", "milano/desk?LANGUAGE", &state("idle")).await;
    walk.browser.tap("[data-act=next]").await;
    walk.browser.until(&state("called")).await;
    walk.each("desk-called", "milano/desk?LANGUAGE", &state("called")).await;
    walk.browser.tap("[data-act=arrived]").await;
    walk.browser.until(&state("serving")).await;
    walk.each("desk-serving", "milano/desk?LANGUAGE", &state("serving")).await;
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, &state("serving")).await;
        walk.browser.tap("[data-help]").await;
        walk.see("desk-keyboard", language).await;
    }
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, &state("serving")).await;
        walk.browser.tap("summary:has([data-pictogram=language]), details.menu summary").await;
        walk.see("desk-menu", language).await;
    }
    walk.each("supervisor", "milano/supervisor?LANGUAGE", "document.querySelector('[data-desks] tr')").await;
    devices(&mut walk, &centre, &kiosk).await;
    walk.each("interface", "interface?LANGUAGE", "document.querySelector('details.entry')").await;
    walk.browser.ask::<()>("document.querySelectorAll('details.entry').forEach((entry) => { entry.open = true; })", &[]).await;
    walk.see("interface-open", languages()[languages().len() - 1]).await;
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, &state("serving")).await;
        centre.kill();
        walk.browser.until("document.documentElement.dataset.link === 'down'").await;
        walk.see("desk-not-connected", language).await;
        centre.open();
    }
    walk.inspection.end(15 * languages().len() + 1);
}

/// The windows for appointments: those of a day, one of them, and the times that are free.
async fn appointments(walk: &mut Walk, desk: &Desk) {
    let slots: Value = desk.get("slots?service=legal&language=en").await;
    let slot = slots["slots"][0]["slot"].as_str().unwrap();
    let body = json!({"service": "legal", "slot": slot, "language": "en", "speaks": ["en", "wo"], "party_size": 3, "needs": ["more_time"]});
    let booked = desk.post("appointments").json(&body).send().await.unwrap();
    assert_eq!(booked.status(), 201, "{}", booked.text().await.unwrap());
    let settled = "!document.querySelector('dialog:modal [aria-busy=true]')";
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, &state("serving")).await;
        walk.browser.tap("[data-appointments]").await;
        let to_its_day =
            "const day = document.querySelector('[data-date]'); day.value = arguments[0]; day.dispatchEvent(new Event('change'))";
        walk.browser.until(settled).await;
        walk.browser.ask::<()>(to_its_day, &[json!(slot[..10])]).await;
        walk.browser.find("[data-own-row]").await;
        walk.see("desk-day", language).await;
        walk.browser.tap("[data-dialog=day] [data-dismiss]").await;
        walk.browser.tap("[data-person] [data-book]").await;
        walk.browser.until("document.querySelector('[name=book-service] option')").await;
        walk.browser.ask::<()>("document.querySelector('[name=book-service]').value = 'legal'", &[]).await;
        walk.browser.tap("[data-dialog=book] [type=submit]").await;
        walk.browser.find("[data-slot]").await;
        walk.see("desk-book", language).await;
        walk.browser.tap("[data-slot]").await;
        walk.browser.find("[data-dialog=appointment][open]").await;
        walk.browser.until("document.querySelector('[data-own-qr]').complete").await;
        walk.see("desk-appointment", language).await;
    }
    walk.open("milano/desk?LANGUAGE", "en", &state("serving")).await;
}

#[tokio::test]
async fn every_window_of_the_desk_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let mut walk = Walk { browser: Browser::start(LAPTOP).await, inspection: Inspection::new(), base: centre.base() };
    walk.sign_in().await;
    walk.open_desk().await;
    fill(&Kiosk::new(&centre, &token)).await;
    walk.act("next", None, "called").await;
    walk.act("arrived", None, "serving").await;
    appointments(&mut walk, &Desk::sign_in(&centre, "anna", "1").await).await;
    for (dialog, press) in [("park", "[data-act=park]"), ("transfer", "[data-act=transfer]"), ("history", "[data-history]")] {
        walk.windows(dialog, "serving", press).await;
    }
    walk.act("park", Some("[data-minutes='20']"), "idle").await;
    let away = "document.querySelector('[data-away-rows] tr')";
    walk.each("desk-away", "milano/desk?LANGUAGE", &format!("{} && {away}", state("idle"))).await;
    walk.windows("visit", "idle", "[data-away-rows] [data-visit-row]").await;
    walk.windows("pause", "idle", "[data-act=pause]").await;
    walk.act("pause", Some("[data-reason=paperwork]"), "paused").await;
    walk.each("desk-paused", "milano/desk?LANGUAGE", &state("paused")).await;
    walk.act("reopen", None, "idle").await;
    walk.act("next", None, "called").await;
    // The time at which the page asks is long past.
    let past = "const parse = JSON.parse; JSON.parse = (text) => parse(text, (key, value) => (key === 'ask_at' ? '2020-01-01T00:00:00Z' : value));";
    walk.browser.before_pages(past).await;
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, "document.querySelector('[data-question]').textContent").await;
        walk.see("desk-question", language).await;
        walk.facts_are_in_sight(language).await;
    }
    for language in ["fr", "es"] {
        walk.open("milano/desk?LANGUAGE", language, "document.querySelector('[data-question]').textContent").await;
        walk.facts_are_in_sight(language).await;
    }
    walk.inspection.end(11 * languages().len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_roll_call_of_a_group_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let lesson = Lesson::with(20, 14).await;
    let mut walk = Walk { browser: lesson.browser, inspection: Inspection::new(), base: lesson.centre.base().to_owned() };
    walk.each("desk-groups", "milano/desk?LANGUAGE", "document.querySelector('[data-begin]')").await;
    group::begin(&walk.browser).await;
    for (mark, stands) in [("present", "present"), ("absent", "missed"), ("present", "present")] {
        let marked = format!("document.querySelectorAll('[data-stands={stands}]').length");
        let before: u32 = walk.browser.ask(&format!("return {marked}"), &[]).await;
        walk.browser.tap(&format!("[data-stands=called] [data-mark={mark}]")).await;
        walk.browser.until(&format!("{marked} === {before} + 1 && !document.querySelector('[aria-busy=true]')")).await;
    }
    let shown = format!("{} && document.querySelectorAll('[data-roll-rows] > li').length === 20", state("session"));
    walk.each("desk-roll-call", "milano/desk?LANGUAGE", &shown).await;
    for language in languages() {
        walk.open("milano/desk?LANGUAGE", language, &shown).await;
        walk.browser.tap("[data-act=finish]").await;
        walk.browser.until("document.querySelector('[data-dialog=finish-session]').matches(':modal')").await;
        walk.see("desk-finish-session", language).await;
    }
    walk.inspection.end(3 * languages().len());
}
