//! A board whose browser allows no sound until somebody touches it: what it drops, what it says, and that it sounds then.

use avanti_access::Kind;
use system_tests::{
    browser::{BOARD, Browser, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role},
};

/// Counts tones that are begun, and holds sound back until a touch, whatever this browser allows.
pub(super) const HOLD_BACK: &str = "window.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };
    let touched = false;
    for (const touch of ['keydown', 'pointerdown']) addEventListener(touch, () => { touched = true; }, true);
    const held = () => !touched;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get() { return held() ? 'suspended' : state.get.call(this); } });
    const resume = AudioContext.prototype.resume;
    AudioContext.prototype.resume = function () {
      return held() ? new Promise(() => {}) : resume.call(this).then(() => this.dispatchEvent(new Event('statechange')));
    };";

#[tokio::test]
async fn chimes_that_a_browser_holds_back_are_dropped_and_staff_are_told() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let board = Device::board(&centre);
    let kiosk = Kiosk::new(&centre, &token);
    let clerk = Desk::sign_in(&centre, "anna", "1").await.open(&["it"]).await;
    for key in ["first", "second", "third"] {
        kiosk.ticket(key, "reception", "it").await;
    }
    let browser = Browser::start(BOARD).await;
    browser.before_pages(HOLD_BACK).await;
    browser.open(&board.base()).await;
    browser.until("document.documentElement.dataset.sound === 'off' && document.querySelector('.sound-off').checkVisibility()").await;

    let call = async |at: u32| {
        let called = clerk.next(None).await.unwrap();
        let shown =
            format!("document.querySelector('[data-call][data-fresh] [data-number]')?.textContent.trim() === '{}'", called["number"]);
        browser.until(&shown).await;
        println!("call {at} is in sight");
        called["visit"].as_str().unwrap().to_owned()
    };
    for at in 1..=2 {
        clerk.on("missed", &call(at).await).await;
    }
    assert_eq!(browser.ask::<u32>("return window.tones", &[]).await, 0);

    browser.write("body", "a").await;
    browser.until("document.documentElement.dataset.sound === 'on' && !document.querySelector('.sound-off').checkVisibility()").await;
    assert_eq!(browser.ask::<u32>("return window.tones", &[]).await, 0, "calls of before are not announced now");
    call(3).await;
    browser.until("window.tones === 4").await;
}
