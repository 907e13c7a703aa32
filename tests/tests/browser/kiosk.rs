//! From the first touch to a ticket, and away from it again.

use avanti_locales::Catalogue;
use avanti_protocol::{Picture, http::Ticket};
use kiosk::{
    PaperWidth,
    handout::Handout,
    paper,
    ticket::{FontSet, TicketPress},
};
use system_tests::{
    browser::{Browser, KIOSK, PHONE, left_out},
    harness::{Desk, House},
    printer::{VirtualPrinter, paper::code},
};

/// Counts touches over all pages of a tab.
const COUNT_TAPS: &str =
    "addEventListener('click', (e) => e.isTrusted && sessionStorage.setItem('taps', Number(sessionStorage.getItem('taps')) + 1), true);";
const TAPS: &str = "return Number(sessionStorage.getItem('taps'))";

/// Holds what a page does after a long while and every second, so that a test lets the while be over and seconds pass.
/// The driver waits in the page too, for its own scripts; those waits are not the page's.
const HOLD_TIME: &str = "const [later, every, dropLater, dropEvery] = [setTimeout, setInterval, clearTimeout, clearInterval];
    const longWaits = new Map(), seconds = new Map();
    let held = 0;
    const ofPage = () => new Error().stack.includes('/assets/');
    const hold = (where, act) => (where.set(--held, act), held);
    setTimeout = (act, ms, ...rest) => ms >= 30000 && ofPage() ? hold(longWaits, act) : later(act, ms, ...rest);
    setInterval = (act, ms, ...rest) => ms === 1000 ? hold(seconds, act) : every(act, ms, ...rest);
    clearTimeout = (id) => longWaits.delete(id) || dropLater(id);
    clearInterval = (id) => seconds.delete(id) || dropEvery(id);
    const all = (where) => { const acts = [...where.values()]; where.clear(); acts.forEach((act) => act()); return acts.length; };
    window.theWaitIsOver = () => all(longWaits);
    window.aSecondPasses = () => { seconds.forEach((act) => act()); return seconds.size; };";

/// A kiosk, its centre and its printer.
struct Hall {
    house: House,
    printer: VirtualPrinter,
    browser: Browser,
}

impl Hall {
    async fn open() -> Self {
        let printer = VirtualPrinter::start().await;
        let house = House::open(printer.address());
        Self { house, printer, browser: Browser::start(KIOSK).await }
    }

    /// Takes a ticket and gives its number.
    async fn take_ticket(&self, language: &str, service: &str) -> u32 {
        self.browser.open(&self.house.kiosk()).await;
        self.browser.choose_language(language).await;
        self.browser.tap(&format!("button[name=service][value={service}]")).await;
        self.browser.text("[data-ticket-number]").await.parse().unwrap()
    }

    /// Lets the time run out after which the page asks whether somebody is there.
    async fn nothing_is_touched_for_long(&self) {
        assert_eq!(self.browser.ask::<u32>("return theWaitIsOver()", &[]).await, 1, "one question");
        self.browser.find("dialog[data-idle]").await;
    }

    /// Everybody who waits, as a clerk sees them.
    async fn waiting(&self) -> Vec<serde_json::Value> {
        let clerk = Desk::sign_in_at(&self.house.staff(), &"milano".parse().unwrap(), "admin", "1").await;
        clerk.get("queue").await["queue"].as_array().unwrap().clone()
    }
}

async fn three_taps(language: &str, direction: &str) {
    let hall = Hall::open().await;
    let (browser, printer) = (&hall.browser, &hall.printer);
    browser.before_pages(COUNT_TAPS).await;
    let number = hall.take_ticket(language, "legal").await;
    let spoken: (String, String) = browser.ask("const {lang, dir} = document.documentElement; return [lang, dir]", &[]).await;
    assert_eq!(spoken, (language.to_owned(), direction.to_owned()));
    assert_eq!(browser.ask::<u32>(TAPS, &[]).await, 3, "a language, which is touched twice, and a service are all that is asked");

    let nobody_serves = Catalogue::embedded().words(language).text("phone-no-desk");
    assert_eq!(browser.text(".facts li").await, nobody_serves, "no desk is open");
    let printed = printer.wait_for_job(1).await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    let waiting = hall.waiting().await;
    assert_eq!(waiting.len(), 1, "one visit");
    assert_eq!(waiting[0]["number"], number);
    let link = code(&printed);
    let picture = &waiting[0]["picture"];
    let ticket = Handout::walk_in(Ticket {
        visit: String::new(),
        number,
        picture: Picture { name: text(&picture["name"]), colour: text(&picture["colour"]) },
        service: "legal".to_owned(),
        language: language.to_owned(),
        issued_at: text(&waiting[0]["issued_at"]),
        ahead: 0,
        servable: Some(false),
        forecast: None,
        back_by: None,
        phone_url: link.clone(),
        training: true,
    });
    let document = paper::document(&Catalogue::embedded(), &ticket, language, "Europe/Rome", PaperWidth::Mm80);
    let mut press = TicketPress::new(FontSet::installed(&[language.parse().unwrap(), "it".parse().unwrap()]));
    assert!(press.draw(&document).unwrap() == printed, "the paper is not the one drawn for this ticket in {language}");

    browser.tap("[data-done] button").await;
    browser.until("document.documentElement.dataset.page === 'welcome' && document.readyState === 'complete'").await;
    assert_eq!(browser.ask::<u32>(TAPS, &[]).await, 4);
    assert_eq!((printer.jobs().len(), printer.errors()), (1, Vec::new()));

    browser.new_tab(PHONE).await;
    browser.open(&link).await;
    browser.until(&format!("document.querySelector('[data-ticket-number]').textContent === '{number}'")).await;
    browser.until(&format!("document.documentElement.lang === '{language}' && document.documentElement.dir === '{direction}'")).await;
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_taps_to_a_ticket_in_arabic() {
    if !left_out() {
        three_taps("ar", "rtl").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_taps_to_a_ticket_in_bengali() {
    if !left_out() {
        three_taps("bn", "ltr").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_that_is_not_ones_own_can_be_given_back() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let browser = &hall.browser;
    hall.take_ticket("ar", "legal").await;
    assert_eq!(hall.waiting().await.len(), 1);
    browser.tap(".acts a[href$='/cancel']").await;
    browser.tap("form[action$='/cancel'] button").await;
    browser.until("document.documentElement.dataset.page === 'notice' && document.documentElement.lang === 'ar'").await;
    assert!(hall.waiting().await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_still_there_gets_more_time_and_who_has_gone_leaves_nothing() {
    if left_out() {
        return;
    }
    let hall = Hall::open().await;
    let browser = &hall.browser;
    browser.before_pages(HOLD_TIME).await;
    browser.open(&hall.house.kiosk()).await;
    let steps: u32 = browser.ask("return history.length", &[]).await;
    let number = hall.take_ticket("ar", "legal").await;
    let ticket = browser.address().await;
    hall.nothing_is_touched_for_long().await;
    browser.tap("[data-more-time]").await;
    browser.until("!document.querySelector('dialog[data-idle]').open").await;
    assert_eq!(browser.address().await, ticket, "more time was wanted");

    hall.nothing_is_touched_for_long().await;
    let grace: u32 = browser.ask("return Number(document.body.dataset.graceSeconds)", &[]).await;
    for _ in 1..grace {
        assert_eq!(browser.ask::<u32>("return aSecondPasses()", &[]).await, 1);
    }
    assert_eq!(browser.address().await, ticket, "there is a second left");
    browser.ask::<()>("aSecondPasses()", &[]).await;
    browser.until("document.documentElement.dataset.page === 'welcome' && document.readyState === 'complete'").await;
    // The two pages that were opened by hand are all: touches leave no step behind.
    assert!(browser.ask::<u32>("return history.length", &[]).await <= steps + 1);
    let says_nothing = format!("!document.body.innerText.includes('{number}') && !document.querySelector('[data-ticket-number]')");
    for _ in 0..2 {
        browser.back().await;
        browser.until(&format!("document.readyState === 'complete' && {says_nothing}")).await;
    }
    browser.open(&ticket).await;
    browser.until(&format!("document.documentElement.dataset.page === 'welcome' && {says_nothing}")).await;
}
