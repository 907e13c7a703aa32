//! What a board says aloud, by the account of its own page: whom it called, when, and whether two sounds ever met.

use std::time::Duration;

use avanti_access::Kind;
use serde::Deserialize;
use system_tests::{
    browser::{BOARD, Browser, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role, thorough},
};

/// Writes down when each number comes in sight, whom each announcement calls, and from when to when each sounds.
const WATCH: &str = "window.seen = {}; window.heard = []; window.sounds = [];
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when) {
      window.sounds.push({from: when, to: when + this.buffer.duration});
      return start.call(this, when);
    };
    let last = '';
    const look = () => {
      for (const call of document.querySelectorAll('[data-of]')) window.seen[call.dataset.of] ??= performance.now();
      const saying = document.documentElement.dataset.saying ?? '';
      if (saying !== last && saying) window.heard.push({at_ms: performance.now(), numbers: saying.split(' ').map(Number)});
      last = saying;
    };
    new MutationObserver(look).observe(document, {attributes: true, childList: true, subtree: true});
    look();";

const CLERKS: [&str; 3] = ["anna", "bruno", "carla"];
/// How long after it was made a call may be said.
const SAID_WITHIN: Duration = Duration::from_secs(90);

#[derive(Debug, Deserialize)]
struct Heard {
    at_ms: f64,
    numbers: Vec<u32>,
}

#[derive(Debug, Deserialize)]
struct Sound {
    from: f64,
    to: f64,
}

/// A centre with somebody at each of three desks, and a board whose page is watched.
async fn hall() -> (Centre, Kiosk, Vec<Desk>, Device, Browser) {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "door");
    for clerk in CLERKS {
        centre.hire(clerk, Role::Agent, None);
    }
    centre.open();
    let board = Device::board(&centre);
    let kiosk = Kiosk::new(&centre, &token);
    let mut desks = Vec::new();
    for (at, clerk) in CLERKS.into_iter().enumerate() {
        desks.push(Desk::sign_in(&centre, clerk, &(at + 1).to_string()).await.open(&["it", "ar", "en"]).await);
    }
    let browser = Browser::start(BOARD).await;
    browser.open(&board.base()).await;
    // A browser lets a page sound that somebody has touched.
    browser.write("body", "a").await;
    browser.until("document.documentElement.dataset.link === 'live' && document.documentElement.dataset.sound === 'on'").await;
    browser.ask::<()>(WATCH, &[]).await;
    (centre, kiosk, desks, board, browser)
}

async fn heard(browser: &Browser) -> Vec<Heard> {
    browser.ask("return window.heard", &[]).await
}

#[tokio::test]
async fn of_many_calls_at_once_each_is_said_once_in_order_and_none_that_was_taken_back() {
    if left_out() {
        return;
    }
    let calls = thorough(6, 30) as usize;
    let (_centre, kiosk, desks, _board, browser) = hall().await;
    for at in 0..=calls {
        kiosk.ticket(&at.to_string(), "reception", ["it", "ar", "en"][at % 3]).await;
    }
    let mut called = Vec::new();
    let mut served: Vec<Option<String>> = vec![None; desks.len()];
    for at in 0..calls {
        let desk = &desks[at % desks.len()];
        let last = served[at % desks.len()].take();
        if let Some(visit) = &last {
            desk.on("arrived", visit).await;
        }
        let call = desk.next(last.as_deref()).await.unwrap();
        called.push(u32::try_from(call["number"].as_u64().unwrap()).unwrap());
        served[at % desks.len()] = Some(call["visit"].as_str().unwrap().to_owned());
    }
    let desk = &desks[calls % desks.len()];
    let last = served[calls % desks.len()].take().unwrap();
    desk.on("arrived", &last).await;
    let undone = desk.next(Some(&last)).await.unwrap();
    desk.on("undo", undone["visit"].as_str().unwrap()).await;

    let all = format!("window.heard.flatMap(({{numbers}}) => numbers).length >= {calls} && !document.documentElement.dataset.saying");
    browser.until_within(&all, SAID_WITHIN).await;
    let heard = heard(&browser).await;
    let mut numbers: Vec<u32> = heard.iter().flat_map(|heard| heard.numbers.clone()).collect();
    assert!(heard.iter().map(|heard| heard.numbers[0]).is_sorted_by_key(|number| called.iter().position(|other| *other == number)));
    numbers.sort_unstable();
    called.sort_unstable();
    assert_eq!(numbers, called, "each once, and {} not at all", undone["number"]);

    let sounds: Vec<Sound> = browser.ask("return window.sounds", &[]).await;
    assert_eq!(sounds.len(), heard.len());
    assert!(sounds.is_sorted_by(|one, next| one.to <= next.from), "two sounds met: {sounds:?}");
    let mut longest: f64 = 0.0;
    for Heard { at_ms, numbers } in &heard {
        for number in numbers {
            let seen: f64 = browser.ask(&format!("return window.seen[{number}]"), &[]).await;
            longest = longest.max(at_ms - seen);
        }
    }
    println!("{calls} calls in {} announcements, the last {:.1} s after it came in sight", heard.len(), longest / 1000.0);
    assert!(longest < SAID_WITHIN.as_secs_f64() * 1000.0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dispatcher_that_dies_in_mid_announcement_leaves_nothing_said_that_may_not_be_true() {
    if left_out() {
        return;
    }
    let (mut centre, kiosk, desks, _board, browser) = hall().await;
    for at in 0..3 {
        kiosk.ticket(&at.to_string(), "reception", "it").await;
    }
    let mut called = Vec::new();
    for desk in &desks[..2] {
        called.push(desk.next(None).await.unwrap()["number"].as_u64().unwrap());
    }
    browser.until("document.documentElement.dataset.saying").await;
    centre.kill();
    browser.until("document.documentElement.dataset.link !== 'live' && !document.documentElement.dataset.saying").await;
    let before = heard(&browser).await.len();
    centre.open();
    called.push(desks[2].next(None).await.unwrap()["number"].as_u64().unwrap());
    browser.until("window.heard.flatMap(({numbers}) => numbers).length >= 3 && !document.documentElement.dataset.saying").await;
    let numbers: Vec<u64> = heard(&browser).await.iter().flat_map(|heard| heard.numbers.clone()).map(u64::from).collect();
    println!("{before} said before the return, then the rest: {numbers:?} of {called:?}");
    assert_eq!(numbers, called);
}
