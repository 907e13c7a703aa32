//! From *Next*, pressed in one browser, to the number painted on a board in another.

use serde_json::json;
use system_tests::{
    browser::{BOARD, Browser, LAPTOP, left_out},
    harness::{Desk, House, centre::PASSWORD, thorough},
    printer::VirtualPrinter,
};

/// Most of a second: what people take for at once, on a machine that does other things too.
const AT_ONCE_MS: f64 = 900.0;

/// Notes for each number when it was first painted: after the frame that follows the change.
const WATCH_BOARD: &str = "
  window.painted = {};
  const note = () => {
    for (const place of document.querySelectorAll('[data-number], .row-number')) {
      const number = place.textContent.match(/[0-9]+$/)?.[0];
      if (!number || window.painted[number]) continue;
      window.painted[number] = Infinity;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { window.painted[number] = performance.timeOrigin + performance.now(); };
        channel.port2.postMessage(null);
      });
    }
  };
  new MutationObserver(note).observe(document.querySelector('[data-board]'), { childList: true, subtree: true, characterData: true });
  note();";

/// Notes when *Next* was pressed last.
const WATCH_DESK: &str = "
  document.querySelector('[data-act=next]')
    .addEventListener('click', (event) => { window.pressed = performance.timeOrigin + event.timeStamp; }, true);";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_is_painted_on_the_board_at_once() {
    if left_out() {
        return;
    }
    let calls = thorough(20, 200);
    let printer = VirtualPrinter::start().await;
    let house = House::open(printer.address());
    let clerk = Desk::sign_in_at(&house.staff(), &"milano".parse().unwrap(), "admin", "1").await;
    for index in 0..calls {
        let ticket = json!({"service": "reception", "language": "it"});
        let answer = clerk.post("tickets").header("idempotency-key", format!("painted-{index}")).json(&ticket).send().await.unwrap();
        assert_eq!(answer.status(), 201);
    }
    let board = Browser::start(BOARD).await;
    board.open(&house.board()).await;
    board.until("document.documentElement.dataset.link === 'live'").await;
    board.ask::<()>(WATCH_BOARD, &[]).await;

    let desk = Browser::start(LAPTOP).await;
    desk.open(&format!("{}/sign-in?language=it&next=/milano/desk", house.staff())).await;
    desk.write("#user", "admin").await;
    desk.write("#password", PASSWORD).await;
    desk.tap("[data-sign-in] button[type=submit]").await;
    desk.tap("[data-desk-choice='1']").await;
    desk.tap("[data-language-choice=it]").await;
    desk.tap("[data-open-desk]").await;
    let ready = |act: &str| format!("document.querySelector('[data-act={act}]')?.getAttribute('aria-disabled') === 'false'");
    desk.until(&ready("next")).await;
    desk.ask::<()>(WATCH_DESK, &[]).await;

    let mut took = Vec::new();
    for _ in 0..calls {
        desk.until(&ready("next")).await;
        desk.tap("[data-act=next]").await;
        desk.until(&ready("arrived")).await;
        let number = desk.text("[data-visit-number]").await;
        let pressed: f64 = desk.ask("return window.pressed", &[]).await;
        board.until(&format!("Number.isFinite(window.painted['{number}'])")).await;
        let painted: f64 = board.ask(&format!("return window.painted['{number}']"), &[]).await;
        took.push(painted - pressed);
        desk.tap("[data-act=arrived]").await;
    }
    took.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| took[((took.len() - 1) as f64 * share).round() as usize];
    println!("from Next pressed to painted, of {calls}: p50 {:.0} ms, p99 {:.0} ms, longest {:.0} ms", at(0.5), at(0.99), at(1.0));
    assert!(took[0] > 0.0, "nothing is painted before it is pressed: {took:?}");
    assert!(at(0.5) < AT_ONCE_MS, "{took:?}");
}
