//! A board whose dispatcher goes away and comes back, by the page's own account of what it showed and when.

use std::{
    net::{SocketAddr, TcpListener},
    process::Command,
    time::{Duration, Instant},
};

use avanti_access::Kind;
use serde::Deserialize;
use serde_json::{Value, json};
use system_tests::{
    browser::{BOARD, Browser, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role},
};

/// How long a board may look live without being so.
const SAYS_SO_WITHIN: Duration = Duration::from_secs(5);
/// How long after the dispatcher's return a board may be wrong.
const RIGHT_WITHIN: Duration = Duration::from_secs(1);
/// How often the dispatcher goes away: a board waits for a random while between its tries.
const ROUNDS: usize = 3;
/// After so many tries in vain a board waits as long as it ever does before the next one.
const KNOCKS: usize = 6;

/// Writes down what the board shows, and when, whenever anything changes.
const WATCH: &str = "window.seen = [];
    const look = () => {
      const live = document.documentElement.dataset.link === 'live';
      const says_so = document.querySelector('.not-live').checkVisibility();
      const number = document.querySelector('[data-call] [data-number]')?.textContent.trim() ?? '';
      window.seen.push({at_ms: performance.now(), live, says_so, number});
    };
    new MutationObserver(look).observe(document, {attributes: true, characterData: true, childList: true, subtree: true});
    look();
    return performance.now();";

/// What a board showed from a moment on.
#[derive(Debug, Deserialize)]
struct Look {
    at_ms: f64,
    live: bool,
    says_so: bool,
    number: String,
}

/// A board's page under watch; it must never be loaded again, which would end the watch.
struct Watched {
    browser: Browser,
    /// A moment, and the page's clock then or a little before.
    began: (Instant, f64),
}

impl Look {
    /// Whether it looks live, and is.
    fn is_live(&self) -> bool {
        self.live && !self.says_so
    }
}

impl Watched {
    async fn open(board: &Device) -> Self {
        let browser = Browser::start(BOARD).await;
        browser.open(&board.base()).await;
        browser.until("document.documentElement.dataset.link === 'live'").await;
        let at_ms: f64 = browser.ask(WATCH, &[]).await;
        Self { browser, began: (Instant::now(), at_ms) }
    }

    /// Waits until the board shows something for the first time after a moment, and gives how long after.
    async fn after(&self, moment: Instant, shows: impl Fn(&Look) -> bool) -> Duration {
        let since_ms = self.began.1 + moment.duration_since(self.began.0).as_secs_f64() * 1000.0;
        loop {
            // What stood at the moment counts too: the last look before it.
            let script = "const after = window.seen.findIndex((look) => look.at_ms >= arguments[0]);
                return window.seen.slice(Math.max((after < 0 ? window.seen.length : after) - 1, 0));";
            let looks: Vec<Look> = self.browser.ask(script, &[json!(since_ms)]).await;
            if let Some(look) = looks.iter().find(|look| shows(look)) {
                return Duration::from_secs_f64((look.at_ms - since_ms).max(0.0) / 1000.0);
            }
            let last = looks.last().map_or(0.0, |look| look.at_ms);
            self.browser.until(&format!("window.seen.at(-1).at_ms > {last}")).await;
        }
    }

    async fn loaded_once(&self) -> bool {
        self.browser.ask("return Array.isArray(window.seen)", &[]).await
    }
}

/// Stands where the dispatcher was and turns so many tries away.
fn turn_away(address: SocketAddr, tries: usize) {
    let door = TcpListener::bind(address).expect("the dispatcher's place is free");
    for _ in 0..tries {
        drop(door.accept().expect("the board knocks"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_board_says_that_it_is_not_live_and_is_right_again_without_a_reload() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let address = centre.base().trim_start_matches("http://").parse().unwrap();
    let board = Device::board(&centre);
    let kiosk = Kiosk::new(&centre, &token);
    let clerk = Desk::sign_in(&centre, "anna", "1").await.open(&["it", "ar"]).await;
    for round in 0..=ROUNDS {
        kiosk.ticket(&round.to_string(), "reception", "ar").await;
    }
    let watched = Watched::open(&board).await;
    let mut called = clerk.next(None).await.unwrap();
    let shows = |called: &Value, look: &Look| called["number"] == look.number.parse::<u32>().unwrap_or_default();
    watched.after(Instant::now(), |look| shows(&called, look)).await;

    for _ in 0..ROUNDS {
        let killed = Instant::now();
        centre.kill();
        let away = watched.after(killed, |look| look.says_so && shows(&called, look)).await;
        turn_away(address, KNOCKS);
        assert!(watched.after(Instant::now(), |look| look.says_so).await.is_zero(), "it says so until the dispatcher is back");

        centre.open();
        let returned = Instant::now();
        let right = watched.after(returned, |look| look.is_live() && shows(&called, look)).await;

        clerk.on("missed", called["visit"].as_str().unwrap()).await;
        called = clerk.next(None).await.unwrap();
        let answered = Instant::now();
        let heard = watched.after(answered, |look| look.is_live() && shows(&called, look)).await;
        println!("killed: says so after {away:?}, right {right:?} after the return, a call {heard:?} after its answer");
        assert!(away <= SAYS_SO_WITHIN && right <= RIGHT_WITHIN, "{away:?}, {right:?}");
        assert!(watched.loaded_once().await, "the page was loaded again");
    }
}

#[tokio::test]
async fn a_board_notices_a_dispatcher_that_falls_silent() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.open();
    let board = Device::board(&centre);
    let watched = Watched::open(&board).await;
    let tell = |signal: &str| {
        let moment = Instant::now();
        let told = Command::new("kill").args([signal, &centre.pid().to_string()]).status().expect("kill can be run");
        assert!(told.success());
        moment
    };
    let silent = watched.after(tell("-STOP"), |look| look.says_so).await;
    let right = watched.after(tell("-CONT"), Look::is_live).await;
    println!("silent: says so after {silent:?}, right {right:?} after the end of the silence");
    assert!(silent <= SAYS_SO_WITHIN && right <= RIGHT_WITHIN, "{silent:?}, {right:?}");
    assert!(watched.loaded_once().await, "the page was loaded again");
}
