//! A board whose dispatcher goes away and comes back.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use avanti_access::Kind;
use system_tests::{
    browser::{BOARD, Browser, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role},
};

/// What a board may take at most, on a machine that does many other things.
const SAYS_SO_WITHIN: Duration = Duration::from_secs(8);
const RIGHT_WITHIN: Duration = Duration::from_secs(4);

const SAYS_SO: &str = "document.documentElement.dataset.link !== 'live' && document.querySelector('.not-live').checkVisibility()";
const SAYS_NOTHING: &str = "document.documentElement.dataset.link === 'live' && !document.querySelector('.not-live').checkVisibility()";

#[tokio::test]
async fn a_board_says_that_it_is_not_live_and_is_right_again_without_a_reload() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let board = Device::board(&centre);
    let kiosk = Kiosk::new(&centre, &token);
    let clerk = Desk::sign_in(&centre, "anna", "1").await.open(&["it", "ar"]).await;
    for key in ["first", "second"] {
        kiosk.ticket(key, "reception", "ar").await;
    }
    let first = clerk.next(None).await.unwrap();

    let browser = Browser::start(BOARD).await;
    browser.open(&board.base()).await;
    let shows =
        |number: &serde_json::Value| format!("document.querySelector('[data-call] [data-number]').textContent.trim() === '{number}'");
    browser.until(&format!("document.documentElement.dataset.link === 'live' && {}", shows(&first["number"]))).await;
    browser.ask::<()>("window.sinceTheBeginning = true", &[]).await;

    centre.kill();
    let away = browser.until_within(SAYS_SO, SAYS_SO_WITHIN).await;
    browser.until(&shows(&first["number"])).await;

    centre.open();
    let returned = Instant::now();
    let right = format!("{SAYS_NOTHING} && {}", shows(&first["number"]));
    browser.until_within(&right, RIGHT_WITHIN).await;
    let back = returned.elapsed();

    clerk.on("missed", first["visit"].as_str().unwrap()).await;
    let second = clerk.next(None).await.unwrap();
    let called = Instant::now();
    browser.until(&shows(&second["number"])).await;
    println!("not live after {away:?}, right {back:?} after the return, a call after {:?}", called.elapsed());
    assert!(browser.ask::<bool>("return window.sinceTheBeginning === true", &[]).await, "the page was loaded again");
}

#[tokio::test]
async fn a_board_notices_a_dispatcher_that_falls_silent() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.open();
    let board = Device::board(&centre);
    let browser = Browser::start(BOARD).await;
    browser.open(&board.base()).await;
    browser.until("document.documentElement.dataset.link === 'live'").await;
    let tell = |signal: &str| {
        let told = Command::new("kill").args([signal, &centre.pid().to_string()]).status().expect("kill can be run");
        assert!(told.success());
    };
    tell("-STOP");
    let silent = browser.until_within(SAYS_SO, SAYS_SO_WITHIN).await;
    tell("-CONT");
    let back = browser.until_within(SAYS_NOTHING, RIGHT_WITHIN).await;
    println!("not live {silent:?} after the silence began, right {back:?} after its end");
}
