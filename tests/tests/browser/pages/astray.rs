//! The pages of those who came to a wrong door: of two centres, of somebody else, or of nobody.

use system_tests::{
    browser::{Browser, Inspection, LAPTOP, Seen, left_out},
    harness::{Centre, OtherSite, Role, centre::PASSWORD},
};

use super::{STAFF, languages};

struct Astray {
    browser: Browser,
    inspection: Inspection,
    base: String,
}

impl Astray {
    /// Opens an address in each language and looks at the page that is shown in its place, which must have `what`.
    async fn each(&mut self, page: &str, path: &str, what: &str) {
        for language in languages() {
            self.browser.open(&format!("{}{path}?language={language}", self.base)).await;
            self.browser.until(&format!("document.documentElement.lang === '{language}'")).await;
            self.browser.find(what).await;
            self.inspection.see(&self.browser, Seen { page, language, sizes: STAFF }).await;
        }
    }
}

#[tokio::test]
async fn who_comes_to_a_wrong_door_is_told_where_to_go() {
    if left_out() {
        return;
    }
    let other = OtherSite::named("monza", "Monza Welcome Center");
    let mut centre = Centre::new().beside(other.file());
    centre.hire("carlo", Role::Agent, Some("comune"));
    centre.open();
    let mut astray = Astray { browser: Browser::start(LAPTOP).await, inspection: Inspection::new(), base: centre.base() };
    astray.each("choose-site", "/desk", "a[href='/monza/desk']").await;
    astray.each("not-found", "/milano/nothing", "[data-failure=not_found] a[href='/desk']").await;

    astray.browser.open(&format!("{}/sign-in?language=en&next=/milano/desk", astray.base)).await;
    astray.browser.write("#user", "carlo").await;
    astray.browser.write("#password", PASSWORD).await;
    astray.browser.tap("[data-sign-in] button[type=submit]").await;
    astray.browser.find("[data-desk-cards] label").await;
    astray.each("forbidden", "/milano/supervisor", "[data-failure=forbidden] [data-onward]").await;
    astray.each("forbidden-site", "/monza/desk", "[data-failure=forbidden] a[href='/sign-in?next=/monza/desk']").await;
    astray.inspection.end(4 * languages().len());
}
