//! A visitor's phone in use: its language, its ringing, hiding it, and what is over.

use avanti_access::Kind;
use serde_json::Value;
use system_tests::{
    browser::{Browser, PHONE, left_out},
    harness::{Centre, Desk, Kiosk, Role},
};

use super::sound::HOLD_BACK;

const SERVICE: &str = "return-interview";
const LIVE: &str = "document.documentElement.dataset.link === 'live'";

struct Hall {
    centre: Centre,
    kiosk: Kiosk,
    clerk: Desk,
    browser: Browser,
}

impl Hall {
    async fn open() -> Self {
        let mut centre = Centre::new();
        centre.hire("anna", Role::Agent, None);
        let token = centre.enrol(Kind::Kiosk, "door");
        centre.open();
        let clerk = Desk::sign_in(&centre, "anna", "8").await.open(&["it", "bn", "ar"]).await;
        let kiosk = Kiosk::new(&centre, &token);
        Self { kiosk, clerk, centre, browser: Browser::start(PHONE).await }
    }

    /// Opens a ticket's page anew: only what stands after the number sign differs, so another page has to be between.
    async fn scan(&self, ticket: &Value) {
        self.browser.open("about:blank").await;
        self.browser.open(ticket["phone_url"].as_str().unwrap()).await;
        self.browser.until(LIVE).await;
    }

    /// Whether the picture stands to the left of the number.
    async fn picture_is_left(&self) -> bool {
        let left = "const left = (one) => document.querySelector(`.ticket-who ${one}`).getBoundingClientRect().left;
            return left('.picture') < left('.number')";
        self.browser.ask(left, &[]).await
    }

    async fn stands(&self, stands: &str, language: &str) {
        let right = format!("document.body.dataset.stands === '{stands}' && document.documentElement.lang === '{language}'");
        self.browser.until(&right).await;
    }
}

#[tokio::test]
async fn a_phone_speaks_the_language_of_its_visit_or_the_one_that_was_chosen_for_it() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "bn").await;
    hall.scan(&ticket).await;
    hall.stands("soon", "bn").await;
    hall.browser.until("document.querySelector('[data-language]').value === 'bn'").await;
    let own_script = "return [...document.querySelectorAll('[data-language] option')].map((option) => option.textContent + option.lang)";
    let offered: Vec<String> = hall.browser.ask(own_script, &[]).await;
    for option in ["Italianoit", "العربيةar", "বাংলাbn", "اردوur", "中文zh"] {
        assert!(offered.contains(&option.to_owned()), "{offered:?}");
    }

    let choose = "const menu = document.querySelector('[data-language]'); menu.value = 'ar'; menu.dispatchEvent(new Event('change'))";
    hall.browser.ask::<Value>(choose, &[]).await;
    hall.stands("soon", "ar").await;
    assert_eq!(hall.browser.ask::<String>("return document.documentElement.dir", &[]).await, "rtl");
    assert!(!hall.picture_is_left().await, "what comes first in Italian does in Arabic");
    hall.scan(&ticket).await;
    hall.stands("soon", "ar").await;

    let other = hall.kiosk.ticket("second", SERVICE, "it").await;
    hall.scan(&other).await;
    hall.stands("waiting", "it").await;
    assert!(hall.picture_is_left().await);
}

const SAID: &str = "document.querySelector('[data-now]').textContent";

#[tokio::test]
async fn a_missed_call_is_told_as_one_and_a_call_that_was_taken_back_as_that() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "it").await;
    let visit = ticket["visit"].as_str().unwrap();
    let missed = format!("{SAID}.includes('non è venuto nessuno. La chiameremo ancora una volta')");
    let withdrawn = format!("{SAID}.includes('ritirata')");
    hall.scan(&ticket).await;
    hall.clerk.next(None).await.unwrap();
    hall.stands("go", "it").await;
    hall.clerk.on("undo", visit).await;
    hall.browser.until(&withdrawn).await;
    hall.clerk.next(None).await.unwrap();
    hall.stands("go", "it").await;
    hall.clerk.on("missed", visit).await;
    hall.browser.until(&missed).await;
    assert_eq!(hall.browser.text("[data-hint]").await, "Resti nella sala e guardi lo schermo, per favore.");
    hall.scan(&ticket).await;
    hall.browser.until(&missed).await;
    hall.clerk.next(None).await.unwrap();
    hall.stands("go", "it").await;
    hall.clerk.on("undo", visit).await;
    hall.browser.until(&withdrawn).await;
}

/// Counts the shakes that are begun.
const COUNT: &str = "window.shakes = 0; navigator.vibrate = () => { window.shakes += 1; return true; };";
const WOULD_RING: &str = "document.querySelector('[data-ring-switch] use').getAttribute('href').includes('/sound-on.')";

#[tokio::test]
async fn a_phone_rings_for_each_call_once_that_was_asked_for_and_for_none_of_before() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    hall.browser.before_pages(HOLD_BACK).await;
    hall.browser.before_pages(COUNT).await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "it").await;
    hall.scan(&ticket).await;
    hall.stands("soon", "it").await;
    assert!(!hall.browser.ask::<bool>(&format!("return {WOULD_RING}"), &[]).await, "nobody has asked for it");
    hall.browser.tap("[data-ring-switch]").await;
    hall.browser.until(&format!("{WOULD_RING} && window.tones === 4 && window.shakes === 1")).await;

    hall.scan(&ticket).await;
    let held = "document.querySelector('[data-ring-hint]').textContent";
    hall.browser.until(&format!("{held} && !{WOULD_RING}")).await;
    assert!(hall.browser.text("[data-ring-hint]").await.starts_with("Tocchi una volta"), "it is remembered, and said what is missing");
    hall.browser.write("body", "a").await;
    hall.browser.until(WOULD_RING).await;

    let visit = hall.clerk.next(None).await.unwrap()["visit"].as_str().unwrap().to_owned();
    hall.browser.until("document.body.dataset.stands === 'go' && window.tones === 4 && window.shakes === 1").await;

    hall.scan(&ticket).await;
    hall.stands("go", "it").await;
    hall.browser.write("body", "a").await;
    hall.browser.until(WOULD_RING).await;
    assert_eq!(hall.browser.ask::<(u32, u32)>("return [window.tones, window.shakes]", &[]).await, (0, 0), "that call was made before");
    hall.clerk.on("recall", &visit).await;
    hall.browser.until("window.tones === 4 && window.shakes === 1").await;
}

#[tokio::test]
async fn a_hidden_page_is_empty_at_once_and_back_does_not_show_it() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "it").await;
    let before = format!("{}/sign-in", hall.centre.base());
    let gone = "!location.pathname.startsWith('/t/')";
    for way in ["touch", "keys"] {
        hall.browser.open(&before).await;
        hall.browser.open(ticket["phone_url"].as_str().unwrap()).await;
        hall.browser.until(&format!("{LIVE} && document.documentElement.lang === 'it'")).await;
        assert_eq!(hall.browser.text("[data-hide]").await, "Nascondi la pagina");
        if way == "touch" {
            let script = "document.querySelector('[data-hide]').click(); return document.title + document.body.innerHTML + location.hash";
            assert_eq!(hall.browser.ask::<String>(script, &[]).await, "…");
        } else {
            hall.browser.write("body", "\u{e00c}\u{e00c}\u{e00c}").await;
        }
        hall.browser.until(gone).await;
        assert_eq!(hall.browser.address().await, "https://www.wikipedia.org/", "{way}");
        hall.browser.back().await;
        hall.browser.until(gone).await;
        assert_eq!(hall.browser.address().await, before, "{way}");
    }
    hall.scan(&ticket).await;
    hall.stands("soon", "it").await;
}

/// Counts the sockets that a page opens.
const COUNT_SOCKETS: &str = "window.sockets = 0;
    window.WebSocket = class extends WebSocket { constructor(...address) { super(...address); window.sockets += 1; } };";

#[tokio::test]
async fn a_page_whose_visit_is_over_is_calm_and_one_whose_link_opens_nothing_asks_once() {
    if left_out() {
        return;
    }
    let mut hall = Hall::open().await;
    hall.browser.before_pages(COUNT_SOCKETS).await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "ar").await;
    let own = ticket["phone_url"].as_str().unwrap();
    for (other, asks) in [("#milano.0", 1), ("#nowhere.", 1), ("#?! ü", 1), ("#.", 0)] {
        hall.browser.open("about:blank").await;
        hall.browser.open(&own.replace("#milano.", other)).await;
        hall.browser.until("document.body.dataset.stands === 'over'").await;
        hall.browser.until(&format!("{SAID}.includes('does not work any more') || {SAID}.includes('non funziona più')")).await;
        assert_eq!(hall.browser.ask::<u32>("dispatchEvent(new Event('online')); return window.sockets", &[]).await, asks, "{other}");
    }

    hall.scan(&ticket).await;
    let visit = hall.clerk.next(None).await.unwrap()["visit"].as_str().unwrap().to_owned();
    hall.clerk.on("arrived", &visit).await;
    hall.clerk.on("finish", &visit).await;
    hall.stands("over", "ar").await;
    let said = hall.browser.text("[data-now]").await;
    hall.centre.kill();
    hall.browser.until("document.documentElement.dataset.link === 'down'").await;
    assert_eq!(hall.browser.text("[data-now]").await, said);
    assert!(!hall.browser.ask::<bool>("return document.querySelector('[data-not-live]').checkVisibility()", &[]).await);
}

/// Notes in milliseconds since the way to the page began when its number and its own words are there.
const NOTE: &str = "window.seen = {};
    const note = () => {
      if (document.querySelector('[data-ticket-number]')?.textContent) window.seen.number ??= performance.now();
      if (window.seen.number && document.documentElement.lang === 'bn') window.seen.words ??= performance.now();
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });";
const MEASURED: &str = "const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    return [painted, window.seen.number, window.seen.words, loaded.reduce((sum, entry) => sum + entry.transferSize, 0)].map(Math.round)";
/// The longest that a first visit may take over a slow network until the number is in sight, in milliseconds, on a machine that does much else.
const NUMBER_MAX_MS: u32 = 12_000;
/// Most bytes that a first visit moves, heads and all, as they are sent.
const SENT_MAX: u32 = 27_000;

#[tokio::test]
async fn a_first_visit_over_a_slow_network_soon_shows_the_number() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    // A phone whose own language is another one than its visit's.
    let ticket = hall.kiosk.ticket("first", SERVICE, "bn").await;
    hall.browser.before_pages(NOTE).await;
    hall.browser.be_a_slow_phone().await;
    hall.browser.open(ticket["phone_url"].as_str().unwrap()).await;
    hall.browser.until("window.seen.words && performance.getEntriesByName('first-contentful-paint').length").await;
    let (painted, number, words, bytes): (u32, u32, u32, u32) = hall.browser.ask(MEASURED, &[]).await;
    println!("painted after {painted} ms, number after {number} ms, its words after {words} ms, {bytes} bytes");
    assert!(painted <= number && number < NUMBER_MAX_MS, "{painted} ms, {number} ms");
    assert!(bytes > 1000 && bytes < SENT_MAX, "{bytes} bytes");
}

#[tokio::test]
async fn a_phone_steps_out_is_back_and_gives_up_while_it_is_away() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "it").await;
    hall.scan(&ticket).await;
    hall.stands("soon", "it").await;
    let shown = |act: &str| format!("!document.querySelector('[data-{act}]').hidden");
    for _ in 0..2 {
        hall.browser.until(&shown("out")).await;
        hall.browser.tap("[data-out]").await;
        hall.stands("away", "it").await;
        hall.browser.until(&format!("{} && document.querySelector('[data-kept]').textContent", shown("back"))).await;
        hall.browser.tap("[data-back]").await;
        hall.stands("soon", "it").await;
    }
    hall.browser.until(&format!("!({}) && !({})", shown("out"), shown("back"))).await;
    let choose = "const menu = document.querySelector('[data-language]'); menu.value = 'bn'; menu.dispatchEvent(new Event('change'))";
    hall.browser.ask::<Value>(choose, &[]).await;
    hall.stands("soon", "bn").await;
    let other = hall.kiosk.ticket("second", SERVICE, "it").await;
    hall.scan(&other).await;
    hall.browser.until(&shown("out")).await;
    assert_eq!(hall.clerk.get("queue").await["queue"][0]["language"], "bn", "the desk knows it");
    hall.browser.tap("[data-out]").await;
    hall.stands("away", "it").await;
    hall.browser.until(&shown("leave")).await;
    hall.browser.tap("[data-ask-leave]").await;
    hall.browser.tap("[data-go]").await;
    hall.stands("over", "it").await;
}

#[tokio::test]
async fn whoever_was_served_says_by_one_tap_how_it_was() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let ticket = hall.kiosk.ticket("first", SERVICE, "it").await;
    hall.scan(&ticket).await;
    let visit = hall.clerk.next(None).await.unwrap()["visit"].as_str().unwrap().to_owned();
    hall.clerk.on("arrived", &visit).await;
    hall.clerk.on("finish", &visit).await;
    hall.stands("over", "it").await;
    hall.browser.until("document.querySelectorAll('.faces button').length === 3").await;
    hall.browser.tap(".faces [value=fair]").await;
    hall.browser.until("document.querySelector('[data-feedback]').textContent === 'Grazie della risposta.'").await;
    hall.scan(&ticket).await;
    hall.browser.until("document.querySelector('[data-feedback]').textContent === 'Grazie della risposta.'").await;
}
