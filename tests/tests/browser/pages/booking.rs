//! Every page of booking an appointment, and every state of the appointment's own page.

use serde_json::Value;
use system_tests::{
    browser::{Browser, Fit, Inspection, LAPTOP, PHONE, Seen, Size, left_out},
    harness::{Centre, OtherSite},
};

use super::languages;

/// Where people book: on a phone mostly, and at a desk at home.
const BOOKING: &[(Size, Fit)] = &[(PHONE, Fit::Width), (LAPTOP, Fit::Width)];
const OWN_PAGE: &[(Size, Fit)] = &[(PHONE, Fit::Width)];
/// Lets one come at any time to what the centre has moved, and answers whoever does so as the test wants it.
const STUB: &str = "const real = window.fetch;
    window.fetch = async (address, options) => {
      const path = String(address);
      const shown = JSON.stringify({ code: window.refusal, visitor: { number: 417 } });
      if (path.endsWith('/check-ins') && window.refusal === 'offline') throw new TypeError('offline');
      if (path.endsWith('/check-ins')) return new Response(shown, { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
      const answer = await real(address, options);
      if (!window.come || !/appointments\\/[^/.]+$/.test(path)) return answer;
      const own = { ...(await answer.json()), check_in_from: '2020-01-01T08:20:00+01:00', moved_from: '2020-01-01T09:20:00+01:00' };
      return new Response(JSON.stringify(own), { status: answer.status, headers: answer.headers });
    };
    window.come = sessionStorage.getItem('come');";

struct Walk {
    browser: Browser,
    inspection: Inspection,
    base: String,
}

impl Walk {
    async fn see(&mut self, page: &str, language: &str) {
        self.browser.until(&format!("document.documentElement.lang === '{language}'")).await;
        let sizes = if page.starts_with("book-") { BOOKING } else { OWN_PAGE };
        self.inspection.see(&self.browser, Seen { page, language, sizes }).await;
    }

    async fn stands(&mut self, page: &str, language: &str, stands: &str) {
        self.browser.until(&format!("document.body.dataset.stands === '{stands}'")).await;
        self.see(page, language).await;
    }

    /// From what for to the card.
    async fn book(&mut self, language: &str) {
        self.browser.open(&format!("{}/milano/book?language={language}", self.base)).await;
        self.browser.until("location.search === ''").await;
        self.see("book-service", language).await;
        self.browser.tap("button[value=return-interview]").await;
        self.browser.tap("label:has([value=more_time])").await;
        self.see("book-people", language).await;
        self.browser.tap(".onward .button-primary").await;
        self.browser.tap(".day + .day > summary").await;
        self.see("book-times", language).await;
        self.browser.tap(".day + .day .times button").await;
        self.browser.find("[data-book]").await;
        self.see("book-check", language).await;
        self.browser.tap("[data-book]").await;
        self.browser.find("[data-card]").await;
        self.see("book-card", language).await;
        self.browser.tap("[data-own-page]").await;
    }

    /// What is said to whoever comes and gets no ticket.
    async fn refused(&mut self, language: &str) {
        let own = self.browser.address().await;
        for (refusal, stands) in
            [("too_early", "early"), ("too_late", "late"), ("wrong_day", "day"), ("already_checked_in", "used"), ("offline", "offline")]
        {
            self.browser.ask::<Value>("sessionStorage.setItem('come', 'yes')", &[]).await;
            self.browser.open("about:blank").await;
            self.browser.open(&own).await;
            self.stands_only("here").await;
            if refusal == "too_early" {
                self.browser.until("document.querySelector('.was:not([hidden]) s')?.textContent.includes('09:20')").await;
                self.see("appointment-here", language).await;
            }
            self.browser.ask::<Value>("window.refusal = arguments[0]", &[refusal.into()]).await;
            self.browser.tap("[data-here]").await;
            self.stands(&format!("appointment-{stands}"), language, stands).await;
        }
        self.browser.ask::<Value>("sessionStorage.clear()", &[]).await;
        self.browser.open("about:blank").await;
        self.browser.open(&own).await;
        self.stands_only("open").await;
    }

    async fn stands_only(&self, stands: &str) {
        self.browser.until(&format!("document.body.dataset.stands === '{stands}'")).await;
    }

    /// Wishes to come earlier, leaves what is offered to others, and gives the wish up.
    async fn earlier(&mut self, language: &str) {
        let shown = |part: &str| format!("!document.querySelector('{part}').closest('[hidden]')");
        self.browser.tap("[data-ask]").await;
        self.browser.until(&shown("[data-take]")).await;
        self.see("appointment-offered", language).await;
        self.browser.tap("[data-pass]").await;
        self.browser.until(&shown("[data-stop]")).await;
        self.see("appointment-asked", language).await;
        self.browser.tap("[data-stop]").await;
        self.browser.until(&shown("[data-ask]")).await;
    }

    async fn change(&mut self, language: &str) {
        self.browser.tap("[data-move]").await;
        self.browser.tap(".day + .day > summary").await;
        self.see("appointment-moving", language).await;
        self.browser.tap(".day + .day [data-slot]").await;
        self.see("appointment-move", language).await;
        self.browser.tap("[data-ask-move] [data-yes]").await;
        self.browser.until("document.querySelector('[data-said]').textContent").await;
        self.stands("appointment-moved", language, "open").await;
        self.earlier(language).await;
        self.browser.tap("[data-cancel]").await;
        self.see("appointment-cancel", language).await;
        self.browser.tap("[data-ask-cancel] [data-yes]").await;
        self.stands("appointment-cancelled", language, "cancelled").await;
    }
}

#[tokio::test]
async fn every_page_of_booking_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let site = OtherSite::at_noon_with(&[("label = \"8\"", "label = \"8\"\nprofessional = \"Amina Bellini\"")]);
    let mut centre = Centre::new().at(site.file().to_owned());
    centre.open();
    let mut walk = Walk { browser: Browser::start(PHONE).await, inspection: Inspection::new(), base: centre.base() };
    walk.browser.before_pages(STUB).await;
    walk.browser.open(&format!("{}/milano/book", walk.base)).await;
    walk.see("book-language", "en").await;
    for language in languages() {
        walk.book(language).await;
        walk.stands("appointment-open", language, "open").await;
        walk.refused(language).await;
        walk.change(language).await;
        walk.browser.open("about:blank").await;
        walk.browser.open(&format!("{}/a/?language={language}#milano.AAA", walk.base)).await;
        walk.stands("appointment-unknown", language, "unknown").await;
    }
    walk.inspection.end(20 * languages().len() + 1);
}
