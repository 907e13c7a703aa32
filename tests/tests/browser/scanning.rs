//! What a scanner can do at a kiosk: bring a code, and nothing else.

use avanti_model::{AppointmentCode, AppointmentId};
use serde::Deserialize;
use system_tests::{
    browser::{Browser, KIOSK, left_out, sheet::Sheets},
    harness::House,
    printer::{VirtualPrinter, paper::code},
};

const ENTER: &str = "\u{e007}";

/// Payloads out of a seed, each as keys with a pause after it, and what came of them. `submit` and clicks are counted.
const HOSTILE: &str = r#"
    const [seed, count] = arguments;
    let state = seed;
    const draw = (n) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * n); };
    const symbols = '2346789ACDEFHJKMNPRTWXY';
    const wrongCode = () => {
      const all = Array.from({length: 9}, () => draw(23));
      const check = all.reduce((sum, digit, place) => sum + digit * (place + 2), 0) + 1 + draw(22);
      return [...all, check % 23].map((digit) => symbols[digit]).join('');
    };
    const special = ['Enter', 'Tab', 'Escape', 'Backspace', 'Delete', 'ArrowDown', 'Home', 'PageDown', 'ContextMenu', 'BrowserBack', 'F1', 'F5', 'F6', 'F11', 'F12'];
    const words = ['javascript:alert(1)!', 'file:///etc/passwd', 'chrome://settings/', 'https://evil.example/t/#', '"><script>', '../../services', '\u0644\u0663!', '\u5b57!', '-'.repeat(3000)];
    const noise = () => Array.from({length: draw(30)}, () => String.fromCharCode(33 + draw(94))).join('') + '!';
    const typed = (text) => [...text].map((key) => ({key}));
    const commands = () => Array.from({length: 1 + draw(4)}, () => ({key: 'lLtTwWnNoOpPrRqQdDjJuU'[draw(22)], [['ctrlKey', 'altKey', 'metaKey'][draw(3)]]: true}));
    const kinds = [
      () => typed(words[draw(words.length)]),
      () => typed(noise()),
      () => typed(wrongCode()),
      () => typed('https://queue.example.org/a/#milano.' + wrongCode()),
      () => typed('https://queue.example.org/t/#milano.0123456789abc.' + noise()),
      commands,
      () => Array.from({length: 1 + draw(5)}, () => ({key: special[draw(special.length)]})),
      () => [...commands(), ...typed(noise())],
      () => [{key: ' '}, {key: 'Enter'}, {key: ' '}],
    ];
    const done = {submitted: 0, clicked: 0, let_through: 0, pressed: 0};
    addEventListener('submit', () => (done.submitted += 1), true);
    addEventListener('click', () => (done.clicked += 1), true);
    let now = performance.now() + 1e6;
    for (let n = 0; n < count; n += 1) {
      now += 500;
      for (const stroke of [...kinds[draw(kinds.length)](), {key: ['Enter', 'Tab'][draw(2)]}]) {
        const event = new KeyboardEvent('keydown', {...stroke, bubbles: true, cancelable: true});
        Object.defineProperty(event, 'timeStamp', {value: (now += 5)});
        done.pressed += 1;
        if ((document.activeElement ?? document.body).dispatchEvent(event)) done.let_through += 1;
      }
    }
    return done"#;

/// What the part that reads makes of keys that come in one go.
const READ: &str = "return import('/assets/reader.js').then(({read}) => arguments[0].map((keys) => read(keys) ?? null))";

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Done {
    submitted: u32,
    clicked: u32,
    let_through: u32,
    pressed: u32,
}

/// A code that nobody has.
fn nobodys() -> String {
    AppointmentCode::from_digits(AppointmentId::from_bits(4_711).digits()).to_string()
}

/// The focused element's address, and that of the page.
async fn stands(browser: &Browser) -> (String, String) {
    (
        browser.ask("return document.activeElement.getAttribute('href') ?? document.activeElement.tagName", &[]).await,
        browser.address().await,
    )
}

/// Some hundred payloads by the keys of a real keyboard: text, Tab, Enter, Escape, Backspace, arrows, function keys.
fn by_hand() -> String {
    let special = ['\u{e004}', '\u{e007}', '\u{e00c}', '\u{e003}', '\u{e015}', '\u{e031}', '\u{e035}', '\u{e036}', ' '];
    let words = ["chrome://settings", "javascript:alert(1)", "K7M-4PX-T2H", "<a>", "/it/services"];
    let each = |n: usize| format!("{}{}{}{ENTER}", special[n % special.len()], words[n % words.len()], special[(n / 7) % special.len()]);
    (0..50).map(each).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scanner_brings_codes_and_does_nothing_else_whatever_it_types() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let browser = Browser::start(KIOSK).await;
    browser.open(&house.kiosk()).await;
    browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;
    reads_each_code_and_nothing_else(&browser).await;

    for page in ["welcome", "code"] {
        if page == "code" {
            browser.tap(".languages a[hreflang=it]").await;
            browser.tap("a.appointment").await;
            browser.find("form[data-code]").await;
        }
        browser.ask::<()>("document.querySelector('a[href]').focus()", &[]).await;
        let before = stands(&browser).await;
        let done: Done = browser.ask(HOSTILE, &[20_261_127.into(), 5_000.into()]).await;
        assert_eq!((done.submitted, done.clicked, done.let_through), (0, 0, 0), "{page}: {done:?}");
        assert!(done.pressed > 50_000, "{done:?}");
        browser.press(&by_hand()).await;
        assert_eq!(stands(&browser).await, before, "{page}");
    }
    // After all that a good code is read as ever.
    browser.hands_off().await;
    browser.press(&format!("https://elsewhere.example/a/#milano.{}{ENTER}", nobodys())).await;
    browser.until("document.querySelector('[data-outcome]')?.dataset.outcome === 'unknown-code'").await;
}

async fn reads_each_code_and_nothing_else(browser: &Browser) {
    let code = nobodys();
    let bare = code.replace('-', "");
    let line = "20260302.12.0123456789abcdef";
    let ticket = "0123456789abc.0123456789abcdefghjkmnpqrs";
    let good = [
        (code.to_lowercase(), bare.clone()),
        (format!("https://queue.example.org/a/#milano.{code}"), bare.clone()),
        (format!("httpsç--queue.example.org-a-£milano.{}", code.replace('-', "'")), bare.clone()),
        ("https://queue.example.org/l/#milano.2026-03-02.12.0123456789abcdef".to_owned(), line.to_owned()),
        ("httpsç--queue.example.org-l-£milano.2026'03'02.12.0123456789ABCDEF".to_owned(), line.to_owned()),
        (format!("http://192.168.1.34:4242/t/#milano.{ticket}"), ticket.to_owned()),
        (format!("HTTPSç--QUEUE-T-£MILANO.{}", ticket.to_uppercase()), ticket.to_owned()),
    ];
    let wrong = [
        format!("{}O", &bare[..9]),
        format!("{code} {code}"),
        format!("{}{code}", "x".repeat(300)),
        ticket[1..].to_owned(),
        format!("{ticket}!"),
    ];
    let keys: Vec<&String> = good.iter().map(|(keys, _)| keys).chain(&wrong).collect();
    let read: Vec<Option<String>> = browser.ask(READ, &[serde_json::json!(keys)]).await;
    let expected: Vec<Option<String>> = good.iter().map(|(_, code)| Some(code.clone())).chain(wrong.iter().map(|_| None)).collect();
    assert_eq!(read, expected);
}

/// Lets the pages' own patience, and the seconds after it, pass quickly.
const HURRY: &str = "const [later, every] = [setTimeout, setInterval];
    const ofIdle = () => new Error().stack.includes('/assets/idle.js');
    setTimeout = (act, ms, ...rest) => later(act, ms >= 30000 && ofIdle() && window.hurry ? 50 : ms, ...rest);
    setInterval = (act, ms, ...rest) => every(act, ofIdle() ? 10 : ms, ...rest);";

/// Everything that a page and its browser still have of earlier ones, as text.
const LEFT: &str = "const fields = [...document.querySelectorAll('input')].map((field) => field.value);
    return caches.keys().then((names) => JSON.stringify([document.body.innerText, fields, {...localStorage}, {...sessionStorage}, names, history.state, document.title, location.href]))";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_before_the_scanner_opens_its_page_and_the_next_person_finds_nothing_of_it() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let browser = Browser::start(KIOSK).await;
    browser.before_pages(HURRY).await;
    let mut sheets = Sheets::asked_for();
    let languages: &[&str] = if sheets.is_some() { &["it", "bn", "ur", "ar"] } else { &["ar"] };
    for (papers, language) in languages.iter().enumerate() {
        browser.open(&house.kiosk()).await;
        browser.tap(&format!(".languages a[hreflang={language}]")).await;
        browser.tap("button[name=service][value=legal]").await;
        let number = browser.text("[data-ticket-number]").await;
        let link = code(&printer.wait_for_job(papers + 1).await);
        browser.tap("[data-done] button").await;
        browser.until("document.documentElement.dataset.page === 'welcome'").await;
        let steps: u32 = browser.ask("return history.length", &[]).await;

        browser.press(&format!("{link}{ENTER}")).await;
        browser.find("[data-state=waiting]").await;
        assert_eq!(browser.text("[data-number]").await, number);
        let shown: (String, bool) =
            browser.ask("return [document.documentElement.lang, document.documentElement.scrollHeight > innerHeight]", &[]).await;
        assert_eq!(shown, ((*language).to_owned(), false), "nothing scrolls");
        look(&browser, sheets.as_mut(), "key", language).await;
        browser.tap("button[data-act=break]").await;
        browser.find("[data-state=away]").await;
        look(&browser, sheets.as_mut(), "key-away", language).await;
        browser.tap("button[data-act=back]").await;
        browser.find("[data-state=waiting]").await;
        browser.tap("a[data-act=language]").await;
        browser.find("form.key-languages").await;
        look(&browser, sheets.as_mut(), "key-language", language).await;
        browser.ask::<()>("window.hurry = true", &[]).await;
        browser.tap(&format!("button[name=language][value={language}]")).await;

        // Nobody touches it any more.
        browser.until("document.documentElement.dataset.page === 'welcome'").await;
        browser.ask::<()>("window.hurry = false", &[]).await;
        let left: String = browser.ask(LEFT, &[]).await;
        assert!(!left.contains(&number) && !left.contains("/key/"), "{left}");
        assert_eq!(browser.ask::<u32>("return history.length", &[]).await, steps, "no step back leads to it");
    }
}

async fn look(browser: &Browser, sheets: Option<&mut Sheets>, page: &str, language: &str) {
    if let Some(sheets) = sheets {
        browser.rest().await;
        sheets.keep(page, language, "1080x1920", &browser.picture().await);
    }
}
