//! A kiosk's page whose own program falls and comes back: the browser never strands, and nothing is lost for good.

use std::{net::SocketAddr, path::Path};

use avanti_access::Kind;
use kiosk::{Config, PaperWidth, PrinterConfig};
use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::Centre,
    printer::VirtualPrinter,
};
use tempfile::TempDir;
use tokio::{net::TcpListener, runtime::Runtime};

/// A kiosk's program, which a test may end at once and start again at its address.
struct Agent {
    config: Config,
    address: SocketAddr,
    runtime: Option<Runtime>,
}

impl Agent {
    fn start(centre: &Centre, printer: SocketAddr, data: &Path) -> Self {
        let config = Config {
            dispatcher: centre.base(),
            site: centre.site().to_string(),
            token: Some(centre.enrol(Kind::Kiosk, "hall")),
            data: data.to_owned(),
            printer: PrinterConfig::Network { host: printer.ip().to_string(), port: printer.port() },
            paper: PaperWidth::Mm80,
            headset: None,
            staff_pin: None,
        };
        let mut agent = Self { config, address: ([127, 0, 0, 1], 0).into(), runtime: None };
        agent.again();
        agent
    }

    fn again(&mut self) {
        let runtime = Runtime::new().unwrap();
        let address = self.address;
        let listener = std::thread::scope(|scope| scope.spawn(|| runtime.block_on(TcpListener::bind(address)).unwrap()).join().unwrap());
        self.address = listener.local_addr().unwrap();
        runtime.spawn(kiosk::run(self.config.clone(), listener, std::future::pending()));
        self.runtime = Some(runtime);
    }

    /// Ends it with all its connections.
    fn fall(&mut self) {
        self.runtime.take().unwrap().shutdown_background();
    }

    fn page(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.runtime.take().into_iter().for_each(Runtime::shutdown_background);
    }
}

const ALIVE: &str = "document.documentElement.dataset.away === undefined && document.documentElement.dataset.link === 'live'";
const COVERED: &str = "document.documentElement.dataset.away === 'whole' && document.querySelector('.away').checkVisibility()";

#[tokio::test]
async fn a_touch_while_the_program_is_away_is_answered_by_the_page_itself_and_goes_on_when_it_is_back() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.open();
    let folder = TempDir::new().unwrap();
    let mut agent = Agent::start(&centre, printer.address(), folder.path());
    let browser = Browser::start(KIOSK).await;
    browser.open(&agent.page()).await;
    browser.until(&format!("{ALIVE} && document.querySelectorAll('.languages a').length === 16")).await;

    // A link.
    agent.fall();
    browser.choose_language("ar").await;
    browser.until(COVERED).await;
    assert_eq!(browser.ask::<String>("return document.querySelector('.away-words').children[0].lang", &[]).await, "it");
    let others: Vec<String> = browser.ask("return [...document.querySelectorAll('.away-turns > *')].map((said) => said.lang)", &[]).await;
    assert_eq!(
        others,
        ["en", "fr", "es", "ar", "zh", "ur", "bn", "pt", "fa", "uk", "ru", "ro", "sq", "ti", "am"],
        "every language has its turn"
    );
    agent.again();
    browser.until(&format!("{ALIVE} && document.querySelector('.services')")).await;
    assert_eq!(browser.ask::<String>("return document.documentElement.lang", &[]).await, "ar");

    // A form: it is not sent for somebody who may have gone, but can be sent again.
    agent.fall();
    browser.tap("button[name=service][value=legal]").await;
    browser.until(COVERED).await;
    let shown: String = browser.ask("return document.querySelector('.away-words').children[0].lang", &[]).await;
    assert_eq!(shown, "ar");
    agent.again();
    browser.until(&format!("{ALIVE} && document.querySelector('.services')")).await;
    browser.tap("button[name=service][value=legal]").await;
    let number = browser.text("[data-ticket-number]").await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    assert_eq!(printer.jobs().len(), 1);

    // A ticket: its number stays in sight until its person has gone.
    agent.fall();
    browser.tap(".acts a[href$='/cancel']").await;
    browser.until("document.documentElement.dataset.away === 'part' && document.querySelector('.away').checkVisibility()").await;
    assert_eq!(browser.text("[data-ticket-number]").await, number);
    browser.tap("[data-done] button").await;
    browser.until(COVERED).await;
    let said: String = browser.ask("return document.body.innerText", &[]).await;
    assert!(!said.contains(&number), "{said}");
    agent.again();
    browser.until(&format!("{ALIVE} && document.documentElement.dataset.page === 'welcome'")).await;
    assert_eq!(browser.address().await, format!("{}/", agent.page()));
}

#[tokio::test]
async fn a_page_that_nobody_touches_says_that_its_program_is_silent_and_renews_itself() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.open();
    let folder = TempDir::new().unwrap();
    let mut agent = Agent::start(&centre, printer.address(), folder.path());
    let browser = Browser::start(KIOSK).await;
    browser.open(&format!("{}/bn/services", agent.page())).await;
    browser.until(&format!("{ALIVE} && document.querySelector('.services')")).await;
    let key = "document.querySelector('[name=key]')?.value";
    let before: String = browser.ask(&format!("return {key}"), &[]).await;
    agent.fall();
    browser.until("document.documentElement.dataset.away && document.querySelector('.away').checkVisibility()").await;
    agent.again();
    browser.until(&format!("{ALIVE} && {key} && {key} !== '{before}'")).await;
}
