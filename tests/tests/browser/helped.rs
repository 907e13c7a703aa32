//! The kiosk for everyone: every way of seeing and reaching, the whole journey by keys alone and by ear alone, and time as
//! often as it is wanted.

use serde::Deserialize;
use serde_json::json;
use system_tests::{
    browser::{Browser, Fit, Inspection, KIOSK, Seen, Size, left_out},
    harness::{Centre, Desk, Device, Role, thorough},
    printer::VirtualPrinter,
};

/// Ways of seeing and reaching, as a visitor can combine them.
/// The key that chooses.
const ENTER: &str = "\u{e007}";
const WAYS: [(&str, &[&str]); 6] = [
    ("all", &["large", "low", "contrast"]),
    ("low", &["low"]),
    ("large", &["large"]),
    ("large-low", &["large", "low"]),
    ("contrast", &["contrast"]),
    ("dark", &["dark"]),
];
const SIZES: &[(Size, Fit)] = &[(KIOSK, Fit::Whole)];
/// What is touched and stands above the middle of the screen, or is smaller than 12 mm there (47 pixels).
const OUT_OF_REACH: &str =
    "const all = [...document.querySelectorAll('a[href], button')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const bad = all.filter((one) => { const { top, bottom, width, height } = one.getBoundingClientRect();
      return top < innerHeight / 2 - 1 || bottom > innerHeight || width < 47 || height < 47; });
    return bad.map((one) => one.outerHTML.slice(0, 120))";
/// Turns to the next page of a list; false on the last.
const TURN: &str = "const more = document.querySelector('[data-pager]:not([hidden]) [data-turn=more]:not([data-no])'); more?.click(); return Boolean(more)";
/// Chooses what helps, as touching it does.
const CHOOSE: &str = "(async () => { for (const aid of arguments[0])
      await fetch('/aids', { method: 'POST', body: new URLSearchParams({ lang: 'it', aid }) });
    done(true); })()";

/// Holds what a page does after a long while, so that a test lets the while be over.
const HOLD_TIME: &str = "const later = setTimeout, drop = clearTimeout; const waits = new Map(); let held = 0;
    setTimeout = (act, ms, ...rest) => ms >= 30000 && new Error().stack.includes('/assets/') ? (waits.set(--held, act), held) : later(act, ms, ...rest);
    clearTimeout = (id) => waits.delete(id) || drop(id);
    window.theWaitIsOver = () => { const acts = [...waits.values()]; waits.clear(); acts.forEach((act) => act()); return acts.length; };";

/// A browser with a loudspeaker and a headset: what is said, and where it is heard. It plays only the end of each clip.
const EARS: &str = "const heard = () => JSON.parse(sessionStorage.getItem('heard') ?? '[]');
    const ask = window.fetch; let words = '';
    window.fetch = (address, request) => { if (address === '/speech') words = JSON.parse(request.body).words; return ask(address, request); };
    navigator.mediaDevices.enumerateDevices = async () => [{ kind: 'audiooutput', deviceId: 'ears', label: 'A Headset of a keypad' }];
    const sinks = new WeakMap();
    AudioContext.prototype.setSinkId = async function (id) { sinks.set(this, id); };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      sessionStorage.setItem('heard', JSON.stringify([...heard(), { sink: sinks.get(this.context) ?? 'loudspeaker', words }]));
      return start.call(this, 0, Math.max(0, this.buffer.duration - 0.03)); };
    const stop = AudioBufferSourceNode.prototype.stop;
    window.heard = heard;";

#[derive(Debug, Deserialize)]
struct Heard {
    sink: String,
    words: String,
}

struct Hall {
    centre: Centre,
    kiosk: Device,
    _printer: VirtualPrinter,
    browser: Browser,
}

impl Hall {
    async fn open(before: &str) -> Self {
        let printer = VirtualPrinter::start().await;
        let mut centre = Centre::new();
        centre.hire("anna", Role::Agent, None);
        centre.open();
        let kiosk = Device::kiosk(&centre, printer.address());
        let browser = Browser::start(KIOSK).await;
        browser.before_pages(before).await;
        browser.open(&kiosk.base()).await;
        browser.until("document.documentElement.dataset.link === 'live'").await;
        Self { centre, kiosk, _printer: printer, browser }
    }

    async fn at(&self, page: &str) {
        self.browser
            .until(&format!("document.documentElement.dataset.page === '{page}' && document.body.dataset.busy === undefined"))
            .await;
    }

    /// Chooses what has the focus, when so much time has passed that the strike is not the one before again.
    async fn choose(&self) {
        let now: f64 = self.browser.ask("return performance.now()", &[]).await;
        self.browser.until(&format!("performance.now() > {now} + 450")).await;
        self.browser.strike(ENTER).await;
    }

    /// Presses arrows until something has the focus.
    async fn go_to(&self, css: &str) {
        let there = format!("return document.activeElement.matches(\"{css}\")");
        for _ in 0..60 {
            if self.browser.ask::<bool>(&there, &[]).await {
                return;
            }
            self.browser.strike("\u{e015}").await;
        }
        panic!("no arrow leads to {css}");
    }

    async fn waiting(&self) -> Vec<serde_json::Value> {
        let clerk = Desk::sign_in(&self.centre, "anna", "1").await;
        clerk.get("queue").await["queue"].as_array().unwrap().clone()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_cut_or_out_of_reach_in_any_way_of_seeing_and_reaching() {
    if left_out() {
        return;
    }
    let hall = Hall::open("").await;
    let (browser, base) = (&hall.browser, hall.kiosk.base());
    let languages =
        &["it", "ur", "bn", "ar", "am", "ti", "fa", "uk", "ru", "ro", "sq", "pt", "en", "fr", "es", "zh"][..thorough(2, 16) as usize];
    let mut inspection = Inspection::new();
    let mut unreached = Vec::new();
    let mut pages = 0;
    let ways = &WAYS[..thorough(2, 6) as usize];
    for (way, aids) in ways {
        browser.ask_later::<bool>("fetch('/aids/over', { method: 'POST' }).then(() => done(true))", &[]).await;
        browser.ask_later::<bool>(CHOOSE, &[json!(aids)]).await;
        for language in languages {
            for (page, path) in [
                ("welcome", "/".to_owned()),
                ("services", format!("/{language}/services?party=3")),
                ("aids", format!("/aids/{language}")),
                ("code", format!("/{language}/appointment")),
                ("help", format!("/{language}/help")),
            ] {
                browser.open(&format!("{base}{path}")).await;
                browser.rest().await;
                loop {
                    pages += 1;
                    inspection.see(browser, Seen { page: &format!("{page}-{way}"), language, sizes: SIZES }).await;
                    if way.contains("low") || *way == "all" {
                        let out: Vec<String> = browser.ask(OUT_OF_REACH, &[]).await;
                        unreached.extend(out.into_iter().map(|what| format!("{page} in {language}, {way}: {what}")));
                    }
                    if !browser.ask::<bool>(TURN, &[]).await {
                        break;
                    }
                }
            }
        }
    }
    inspection.end(ways.len() * languages.len() * 5);
    assert!(pages > ways.len() * languages.len() * 5, "some lists have pages");
    assert_eq!(unreached, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_keys_alone_one_gets_a_ticket_and_a_held_or_doubled_key_chooses_once() {
    if left_out() {
        return;
    }
    let hall = Hall::open("").await;
    let browser = &hall.browser;
    hall.go_to("a[hreflang=ar]").await;
    let ring: (String, f64) =
        browser.ask("const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return [outlineStyle, parseFloat(outlineWidth)]", &[]).await;
    assert!(ring.0 == "solid" && ring.1 >= 3.0, "{ring:?}");
    // Twice: the second strike does nothing on the page that comes.
    hall.choose().await;
    browser.strike(ENTER).await;
    hall.at("services").await;
    assert_eq!(browser.ask::<String>("return document.activeElement.localName", &[]).await, "h1", "a page begins at its question");
    // A key that is held goes on sending: nothing of that chooses.
    let held = "for (let n = 0; n < 5; n++) document.querySelector('button[name=service]').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', repeat: true, bubbles: true, cancelable: true })) && (window.passed = true);
      dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter' })); return Boolean(window.passed)";
    assert!(!browser.ask::<bool>(held, &[]).await, "a repeated key is stopped before it presses anything");
    browser.strike("2").await;
    let second = "return document.activeElement === [...document.querySelectorAll('main a, main button')][1]";
    assert!(browser.ask::<bool>(second, &[]).await, "a digit leads to the answer of that number and chooses nothing");
    hall.go_to("button[name=service][value=legal]").await;
    hall.choose().await;
    browser.strike(ENTER).await;
    hall.at("ticket").await;
    assert_eq!(hall.waiting().await.len(), 1, "one ticket, which nobody has ended");
    hall.go_to("[data-done] button").await;
    hall.choose().await;
    hall.at("welcome").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_ear_alone_one_gets_a_ticket_and_the_loudspeaker_says_no_choice() {
    if left_out() {
        return;
    }
    let hall = Hall::open(EARS).await;
    let browser = &hall.browser;
    // The socket tells that a headset is in it.
    let plug = "dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], code: arguments[0] }))";
    browser.ask::<()>(plug, &[json!("F15")]).await;
    hall.go_to("a[hreflang=it]").await;
    browser.until("heard().some(({ words }) => words === 'Italiano')").await;
    hall.choose().await;
    hall.at("services").await;
    hall.go_to("button[name=service][value=legal]").await;
    let name: String = browser.ask("return document.activeElement.querySelector('.said').textContent.trim()", &[]).await;
    browser.until(&format!("heard().at(-1)?.words !== undefined && heard().some(({{ words }}) => words === '{name}')")).await;
    browser.ask::<()>(plug, &[json!("F2")]).await;
    browser.until(&format!("heard().filter(({{ words }}) => words === '{name}').length === 2")).await;
    hall.choose().await;
    hall.at("ticket").await;
    let number = browser.text("[data-ticket-number]").await;
    browser.until(&format!("heard().some(({{ words }}) => words === '{number}')")).await;
    let heard: Vec<Heard> = browser.ask("return heard()", &[]).await;
    assert!(heard.iter().all(|clip| clip.sink == "ears"), "{heard:?}");

    // Whoever pulls it out is told nothing any more, and the loudspeaker says nothing of a choice.
    browser.ask::<()>(plug, &[json!("F16")]).await;
    browser.until("!document.querySelector('[data-listen]').hidden").await;
    browser.tap("[data-listen]").await;
    browser.until("document.querySelector('[data-listen]').getAttribute('aria-pressed') === 'false'").await;
    let all: Vec<Heard> = browser.ask("return heard()", &[]).await;
    let loud: Vec<&Heard> = all.iter().filter(|clip| clip.sink == "loudspeaker").collect();
    assert!(loud.iter().any(|clip| clip.words == number), "{loud:?}");
    assert!(loud.iter().all(|clip| !clip.words.contains(&name)), "{name} was chosen: {loud:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_time_is_given_by_any_touch_or_key_as_often_as_it_is_wanted() {
    if left_out() {
        return;
    }
    let hall = Hall::open(HOLD_TIME).await;
    let browser = &hall.browser;
    browser.tap(".languages a[hreflang=bn]").await;
    hall.at("services").await;
    for time in 0..11 {
        assert_eq!(browser.ask::<u32>("return theWaitIsOver()", &[]).await, 1, "one question");
        browser.until("document.querySelector('dialog[data-idle]').open").await;
        let announced: (String, String) = browser
            .ask("const said = document.querySelector('[data-restart-said]'); return [said.ariaLive ?? said.getAttribute('aria-live'), said.textContent]", &[])
            .await;
        assert!(announced.0 == "assertive" && !announced.1.is_empty(), "{announced:?}");
        match time % 3 {
            0 => browser.press("\u{e015}").await,
            1 => browser.press("\u{e007}").await,
            _ => browser.tap("dialog[data-idle] h2").await,
        }
        browser.until("!document.querySelector('dialog[data-idle]').open").await;
    }
    hall.at("services").await;
}
