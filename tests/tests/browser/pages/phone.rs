//! Every state of a visitor's phone.

use avanti_access::Kind;
use serde_json::{Value, json};
use system_tests::{
    browser::{Browser, Fit, Inspection, PHONE, Seen, Size, left_out},
    harness::{Centre, Desk, Kiosk, Role},
};

use super::languages;

/// How people are called stands last: in languages that need much room it is what one scrolls to.
const SIZES: &[(Size, Fit)] = &[(PHONE, Fit::Width)];
/// The one service that a single desk has: whoever is first there is called next.
const SERVICE: &str = "return-interview";

struct Walk {
    browser: Browser,
    inspection: Inspection,
    clerk: Desk,
    kiosk: Kiosk,
}

impl Walk {
    async fn see(&mut self, page: &str, language: &str, stands: &str) {
        let right = format!("document.body.dataset.stands === '{stands}' && document.documentElement.lang === '{language}'");
        self.browser.until(&right).await;
        self.inspection.see(&self.browser, Seen { page, language, sizes: SIZES }).await;
    }

    async fn open(&self, ticket: &Value) {
        // Only what stands after the number sign changes: the page has to be left first.
        self.browser.open("about:blank").await;
        self.browser.open(ticket["phone_url"].as_str().unwrap()).await;
        self.browser.until("document.documentElement.dataset.link === 'live'").await;
    }

    /// Calls whoever is next, serves them and lets them go.
    async fn serve_one(&self) {
        let called = self.clerk.next(None).await.unwrap();
        self.let_go(&called).await;
    }

    async fn give_up(&mut self, language: &str) {
        let ticket = self.kiosk.ticket(&format!("{language}-left"), SERVICE, language).await;
        self.open(&ticket).await;
        self.browser.until("!document.querySelector('[data-leave]').hidden").await;
        self.browser.tap("[data-ask-leave]").await;
        self.see("phone-leave", language, "soon").await;
        self.browser.tap("[data-go]").await;
        self.see("phone-left", language, "over").await;
    }

    /// Nobody comes, twice.
    async fn stay_away(&mut self, language: &str) {
        let ticket = self.kiosk.ticket(&format!("{language}-absent"), SERVICE, language).await;
        self.open(&ticket).await;
        let visit = ticket["visit"].as_str().unwrap();
        for page in ["phone-called-again", "phone-missed"] {
            self.clerk.next(None).await.unwrap();
            self.clerk.on("missed", visit).await;
            self.see(page, language, if page == "phone-missed" { "over" } else { "soon" }).await;
        }
    }

    async fn let_go(&self, called: &Value) {
        let visit = called["visit"].as_str().unwrap();
        self.clerk.on("arrived", visit).await;
        self.clerk.on("finish", visit).await;
    }
}

#[tokio::test]
async fn every_state_of_the_phone_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let clerk = Desk::sign_in(&centre, "anna", "8").await.open(languages()).await;
    let mut walk = Walk { browser: Browser::start(PHONE).await, inspection: Inspection::new(), clerk, kiosk: Kiosk::new(&centre, &token) };
    for language in languages() {
        for other in 0..3 {
            walk.kiosk.ticket(&format!("{language}-{other}"), SERVICE, "en").await;
        }
        let ticket = walk.kiosk.ticket(&format!("{language}-own"), SERVICE, language).await;
        walk.open(&ticket).await;
        walk.see("phone-waiting", language, "waiting").await;
        walk.browser.tap("[data-ring-switch]").await;
        walk.browser.until("document.querySelector('[data-ring-hint]').textContent").await;
        walk.see("phone-ringing", language, "waiting").await;
        let before = walk.clerk.next(None).await.unwrap();
        walk.let_go(&before).await;
        walk.serve_one().await;
        walk.serve_one().await;
        walk.see("phone-soon", language, "soon").await;
        let own = walk.clerk.next(None).await.unwrap();
        assert_eq!(own["number"], ticket["number"]);
        walk.see("phone-go", language, "go").await;
        let visit = own["visit"].as_str().unwrap();
        walk.clerk.on("undo", visit).await;
        walk.see("phone-withdrawn", language, "soon").await;
        walk.clerk.next(None).await.unwrap();
        walk.clerk.on("arrived", visit).await;
        walk.see("phone-serving", language, "serving").await;
        assert_eq!(walk.clerk.act("park", json!({"visit": visit, "minutes": 15})).await.status(), 200);
        walk.see("phone-away", language, "away").await;
        walk.clerk.on("resume", visit).await;
        walk.clerk.on("finish", visit).await;
        walk.see("phone-over", language, "over").await;

        walk.give_up(language).await;
        walk.stay_away(language).await;

        walk.browser.open("about:blank").await;
        walk.browser.open(&format!("{}/t/?language={language}#milano.0000000000000.aaaaaaaaaaaaaaaaaaaaaaaaaa", centre.base())).await;
        walk.see("phone-unknown", language, "over").await;

        assert_eq!(walk.clerk.act("sign-out", json!({})).await.status(), 200);
        let stranded = walk.kiosk.ticket(&format!("{language}-stranded"), SERVICE, language).await;
        walk.open(&stranded).await;
        walk.see("phone-no-desk", language, "waiting").await;
        let ahead = "return document.querySelector('[data-ahead]').textContent";
        assert_eq!(walk.browser.ask::<String>(ahead, &[]).await, "", "nobody before says nothing where nobody is called");
        assert_eq!(walk.clerk.act("sign-in", json!({"languages": languages()})).await.status(), 200);
        walk.serve_one().await;
    }
    let last = walk.kiosk.ticket("last", SERVICE, languages()[2]).await;
    walk.open(&last).await;
    centre.kill();
    walk.browser.until("document.querySelector('[data-not-live]').textContent").await;
    walk.see("phone-not-live", languages()[2], "soon").await;
    walk.inspection.end(14 * languages().len() + 1);
}
