//! A supervisor notes that a mediator is ill: who is hit and where they would go is seen first, one button moves them, another
//! takes it back. The same walk looks at the page, and at that of the hours, in every language.

use system_tests::{
    browser::{Browser, Fit, Inspection, LAPTOP, NARROW, Seen, Size, left_out},
    harness::{Centre, OtherSite, Role, centre::PASSWORD},
};

use crate::pages::languages;

const SIZES: &[(Size, Fit)] = &[(LAPTOP, Fit::Width), (NARROW, Fit::Width)];
/// True when what is noted was read.
const READ: &str = "document.querySelector('[data-none]')?.dataset.read";
/// Chooses a mediator and other times: some hours around the slot that was booked.
const CHOOSE: &str = "const [who, from, to] = arguments;
    const set = (name, value) => { document.querySelector(`[name=${name}]`).value = value; };
    document.querySelector('[value=times]').click();
    set('missing', who); set('from', from); set('to', to);";
/// Loses the answers to four requests that note an absence, which are done.
const LOSE: &str = "const real = window.fetch; let left = 4;
    window.fetch = async (path, how) => {
      const answer = await real(path, how);
      if (left > 0 && how.method === 'POST' && path.endsWith('/absences')) { left -= 1; throw new TypeError('lost'); }
      return answer;
    };
    return null;";

struct Office {
    browser: Browser,
    base: String,
    _centre: Centre,
    _site: OtherSite,
}

impl Office {
    async fn open() -> Self {
        let site = OtherSite::at_noon();
        let mut centre = Centre::new().at(site.file().to_owned());
        centre.hire("anna", Role::Supervisor, None);
        centre.open();
        let (browser, base) = (Browser::start(LAPTOP).await, centre.base());
        browser.open(&format!("{base}/sign-in?language=en&next=/milano/absences")).await;
        browser.write("#user", "anna").await;
        browser.write("#password", PASSWORD).await;
        browser.tap("[data-sign-in] button[type=submit]").await;
        let office = Self { browser, base, _centre: centre, _site: site };
        office.stands("en", READ).await;
        office
    }

    async fn stands(&self, language: &str, ready: &str) {
        self.browser.until(&format!("document.documentElement.lang === '{language}' && ({ready})")).await;
    }

    async fn look_in(&self, language: &str) {
        self.browser.open("about:blank").await;
        self.browser.open(&format!("{}/milano/absences?language={language}", self.base)).await;
        self.stands(language, READ).await;
    }

    /// Books the first slot of a visitor who needs a mediator; gives the code and the slot by the wall clock.
    async fn book(&self) -> (String, String) {
        let script = "(async () => {
              const base = '/api/v1/sites/milano';
              const { slots } = await (await fetch(`${base}/slots?service=legal&language=bn`)).json();
              const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(),
                'X-CSRF-Token': document.querySelector('meta[name=csrf]').content };
              const body = JSON.stringify({ service: 'legal', language: 'bn', slot: slots[slots.length >> 1].slot });
              const own = await (await fetch(`${base}/appointments`, { method: 'POST', headers, body })).json();
              done([own.code, own.slot.slice(0, 16)]);
            })();";
        self.browser.ask_later(script, &[]).await
    }

    /// Looks whom it hits that the mediator is away, until a day after the slot or for long.
    async fn foresee(&self, slot: &str, days: i64) {
        let at: jiff::civil::DateTime = slot.parse().unwrap();
        let (from, to) = (at.to_string(), at.checked_add(jiff::Span::new().days(days)).unwrap().to_string());
        let arguments = ["mediator:bengali-urdu-1", &from[..16], &to[..16]].map(Into::into);
        self.browser.ask::<serde_json::Value>(CHOOSE, &arguments).await;
        self.browser.tap("[data-foresee] button[type=submit]").await;
        self.browser.find("[data-proposal]:not([hidden]) [data-rows] tr").await;
    }
}

#[tokio::test]
async fn a_supervisor_sees_whom_an_absence_hits_notes_it_and_takes_it_back() {
    if left_out() {
        return;
    }
    let office = Office::open().await;
    let (code, slot) = office.book().await;
    let mut inspection = Inspection::new();
    for language in languages() {
        office.look_in(language).await;
        office.browser.tap("[data-foresee] button[type=submit]").await;
        office.browser.find("[data-fault]:not(:empty)").await;
        inspection.see(&office.browser, Seen { page: "absences-fault", language, sizes: SIZES }).await;
        office.foresee(&slot, 1).await;
        let row = office.browser.text("[data-rows] tr").await;
        assert!(row.contains(&code), "{row}");
        inspection.see(&office.browser, Seen { page: "absences-hit", language, sizes: SIZES }).await;
    }
    office.browser.tap("[data-stay]").await;
    office
        .browser
        .until("document.querySelector('[data-stay]:checked') && document.querySelector('.absence-told').textContent === ''")
        .await;
    office.browser.tap("[data-stay]").await;
    office.browser.until("document.querySelector('.absence-new-time').textContent !== ''").await;
    // Its answers are lost until the page gives up; what is sent again then is the same request.
    office.browser.ask::<serde_json::Value>(LOSE, &[]).await;
    office.browser.tap("[data-apply]").await;
    office.browser.find("[data-apply-fault]:not(:empty)").await;
    office.browser.tap("[data-apply]").await;
    office.browser.find("[data-known] li").await;
    assert_eq!(office.browser.ask::<usize>("return document.querySelectorAll('[data-known] li').length", &[]).await, 1);
    for language in languages() {
        office.look_in(language).await;
        office.foresee(&slot, 50).await;
        inspection.see(&office.browser, Seen { page: "absences-noted", language, sizes: SIZES }).await;
    }
    for language in languages() {
        let address = format!("{}/milano/hours?language={language}&hours=Mo-Fr+09:00-12:00;+Mo-Fr+14:00-17:00", office.base);
        office.browser.open(&address).await;
        office.stands(language, "document.querySelector('[data-tried]')").await;
        inspection.see(&office.browser, Seen { page: "hours", language, sizes: SIZES }).await;
    }
    office.look_in("it").await;
    office.browser.tap("[data-known] li button").await;
    inspection.see(&office.browser, Seen { page: "absences-question", language: "it", sizes: SIZES }).await;
    office.browser.tap("[data-keep]").await;
    office.browser.find("[data-known] li").await;
    office.browser.tap("[data-known] li button").await;
    office.browser.tap("[data-take-back-now]").await;
    office.browser.until("!document.querySelector('[data-known] li')").await;
    let said = office.browser.text("[data-notice]").await;
    assert_eq!(said, "Ritirata. Appuntamenti di nuovo all’orario di prima: \u{2068}1\u{2069}");
    inspection.end(4 * languages().len() + 1);
}
