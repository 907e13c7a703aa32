//! Every page for those who come with an appointment.

use avanti_model::{AppointmentCode, AppointmentId, Timestamp};
use jiff::civil::{Date, date};
use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{
    browser::{Browser, Fit, Inspection, KIOSK, LAPTOP, Seen, Size, left_out},
    harness::clocked::{Clocked, moment},
    printer::VirtualPrinter,
};

use super::languages;

const SIZES: &[(Size, Fit)] = &[(KIOSK, Fit::Whole), (LAPTOP, Fit::Whole)];
/// The small screens on which a code can still be typed.
const SMALL: &[(Size, Fit)] = &[
    (Size { width: 720, height: 1280 }, Fit::Whole),
    (Size { width: 768, height: 1024 }, Fit::Whole),
    (Size { width: 800, height: 1280 }, Fit::Whole),
    (Size { width: 1024, height: 768 }, Fit::Whole),
];
/// Pages wait for a touch for ever, and words in every language stand still.
const STAND_STILL: &str = "const later = setTimeout, every = setInterval;
    setTimeout = (act, ms, ...rest) => ms >= 30000 ? 0 : later(act, ms, ...rest);
    setInterval = (act, ms, ...rest) => ms === 1000 || ms === 5000 ? 0 : every(act, ms, ...rest);";

/// The day on which people come.
const TUESDAY: Date = date(2026, 11, 24);

struct Booked {
    code: String,
    at: Timestamp,
}

struct Walk {
    centre: Clocked,
    browser: Browser,
    inspection: Inspection,
}

impl Walk {
    async fn see(&mut self, page: &str, language: &str) {
        self.inspection.see(&self.browser, Seen { page, language, sizes: SIZES }).await;
    }

    /// Books the first slot of Tuesday from an hour on, in a language.
    async fn book(&self, language: &str, name: &str, hour: i8) -> Booked {
        let day = format!("slots?service=legal&language={language}&from={TUESDAY}&to={TUESDAY}");
        let found = self.centre.ask(Method::GET, &day, "only-a-look", &json!({})).await;
        let from = moment(TUESDAY, hour, 0);
        let slots = found["slots"].as_array().unwrap().iter().map(|slot| text(&slot["slot"]));
        let slot = slots.filter(|slot| time(slot) >= from).min_by_key(|slot| time(slot)).unwrap_or_else(|| panic!("{language}: {found}"));
        let body = json!({"service": "legal", "slot": slot, "language": language});
        let booked = self.centre.ask(Method::POST, "appointments", &format!("{language}-{name}-of-its-visitor"), &body).await;
        Booked { code: text(&booked["code"]), at: time(&slot) }
    }

    /// The page where a code is typed, without one and with a mistake.
    async fn typing(&mut self, language: &str, code: &str) {
        let page = format!("{}/{language}/appointment", self.centre.kiosk());
        self.browser.open(&page).await;
        self.see("kiosk-code", language).await;
        let mistake = format!("{}{}", &code.replace('-', "")[..9], if code.ends_with('2') { "3" } else { "2" });
        self.browser.open(&format!("{page}?code={mistake}")).await;
        self.see("kiosk-code-mistake", language).await;
        self.inspection.see(&self.browser, Seen { page: "kiosk-code-small", language, sizes: SMALL }).await;
    }

    /// What is said of a code from the welcome that nobody has: in every language, here in the first.
    async fn in_every_language(&mut self, code: &str) {
        self.browser.open(&self.centre.kiosk()).await;
        self.browser.find(".languages a").await;
        self.browser.press(&format!("{code}\u{e007}")).await;
        self.browser.until("document.querySelector('[data-outcome]')?.dataset.outcome === 'unknown-code'").await;
        self.see("kiosk-unknown-code-at-the-welcome", "it").await;
    }

    /// From shut doors to a card.
    async fn another_day(&mut self, language: &str) {
        self.browser.open(&format!("{}/{language}/services", self.centre.kiosk())).await;
        self.browser.find(&format!("button[formaction='/{language}/times/legal']")).await;
        self.see("kiosk-services-another-day", language).await;
        self.browser.tap(&format!("button[formaction='/{language}/times/legal']")).await;
        self.browser.find("[data-times]").await;
        self.see("kiosk-times", language).await;
        self.browser.tap("[data-times] button").await;
        self.browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
        self.see("kiosk-booked", language).await;
    }

    /// Sends a code from the page where it is typed.
    async fn send(&self, language: &str, code: &str) {
        self.browser.open(&format!("{}/{language}/appointment?code={}", self.centre.kiosk(), code.replace('-', ""))).await;
        self.browser.tap("[data-go]").await;
    }

    async fn outcome(&mut self, language: &str, code: &str, outcome: &str) {
        self.send(language, code).await;
        self.browser.until(&format!("document.querySelector('[data-outcome]')?.dataset.outcome === '{outcome}'")).await;
        self.see(&format!("kiosk-{outcome}"), language).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_for_appointments_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let monday = TUESDAY.yesterday().unwrap();
    let centre = Clocked::open(moment(monday, 9, 0), printer.address()).await;
    centre.wait_until(moment(monday, 9, 1), |state| state.intake_open).await;
    let mut walk = Walk { centre, browser: Browser::start(KIOSK).await, inspection: Inspection::new() };
    walk.browser.before_pages(STAND_STILL).await;
    walk.browser.open(&walk.centre.kiosk()).await;
    walk.browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;
    let nobodys = AppointmentCode::from_digits(AppointmentId::from_bits(4_711).digits()).to_string();
    let mut booked = Vec::new();
    for language in languages() {
        let cancelled = walk.book(language, "cancelled", 9).await.code;
        let key = format!("{language}-given-back-by-its-visitor");
        walk.centre.ask(Method::DELETE, &format!("appointments/{cancelled}"), &key, &json!({})).await;
        booked.push((*language, walk.book(language, "missed", 9).await, walk.book(language, "kept", 13).await, cancelled));
    }
    for (language, _, kept, cancelled) in &booked {
        walk.typing(language, &nobodys).await;
        walk.outcome(language, cancelled, "cancelled").await;
        walk.outcome(language, &nobodys, "unknown-code").await;
        walk.outcome(language, &kept.code, "wrong-day").await;
    }
    walk.centre.wait_until(moment(TUESDAY, 9, 5), |state| state.day.day.date() == TUESDAY && state.intake_open).await;
    for (language, _, kept, _) in &booked {
        walk.outcome(language, &kept.code, "too-early").await;
    }
    booked.sort_by_key(|(_, _, kept, _)| kept.at);
    for (language, missed, kept, _) in &booked {
        walk.centre.wait_until(kept.at, |_| true).await;
        walk.outcome(language, &missed.code, "too-late").await;
        walk.send(language, &kept.code).await;
        walk.browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
        walk.see("kiosk-appointment-ticket", language).await;
        walk.outcome(language, &kept.code, "already-in").await;
    }
    walk.in_every_language(&nobodys).await;
    walk.centre.wait_until(moment(TUESDAY, 17, 30), |state| !state.intake_open).await;
    for language in languages() {
        walk.another_day(language).await;
    }
    walk.inspection.end(12 * languages().len() + 1);
}

fn time(rfc3339: &str) -> Timestamp {
    Timestamp::from_millis(rfc3339.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
