//! Whoever finds no time joins a list, sees how their place on it stands, and takes what is offered, or leaves.

use serde_json::json;
use system_tests::{
    browser::{Browser, Fit, Inspection, PHONE, Seen, Size, left_out},
    harness::{Centre, OtherSite},
};

/// The example without the mediator of a language that nobody else speaks.
fn site() -> OtherSite {
    OtherSite::at_noon_with(&[("hours = \"Mo,We,Fr 09:00-17:00\"", "hours = \"2020 Mo 09:00-17:00\"")])
}

const SIZES: &[(Size, Fit)] = &[(PHONE, Fit::Width)];

async fn stands(browser: &Browser, stands: &str) {
    browser.until(&format!("document.body.dataset.stands === '{stands}' && document.documentElement.lang === 'ar'")).await;
}

#[tokio::test]
async fn who_finds_no_time_is_on_a_list_until_they_leave_it() {
    if left_out() {
        return;
    }
    let site = site();
    let mut centre = Centre::new().at(site.file());
    centre.open();
    let browser = Browser::start(PHONE).await;
    browser.open(&format!("{}/milano/book?language=ar", centre.base())).await;
    browser.tap("button[value=legal]").await;
    browser.tap("label:has([value=wo])").await;
    browser.tap(".onward .button-primary").await;
    browser.find("[data-nothing-free]").await;
    let mut inspection = Inspection::new();
    inspection.see(&browser, Seen { page: "book-nothing-free", language: "ar", sizes: SIZES }).await;
    browser.tap("[data-join]").await;
    browser.find("[data-listed]").await;
    inspection.see(&browser, Seen { page: "book-listed", language: "ar", sizes: SIZES }).await;
    let code = browser.text("[data-code]").await;
    browser.tap("[data-own-page]").await;
    stands(&browser, "list").await;
    assert_eq!(browser.text("[data-code]").await, code);
    assert!(!browser.text("[data-list-until]").await.is_empty());
    inspection.see(&browser, Seen { page: "appointment-listed", language: "ar", sizes: SIZES }).await;
    inspection.end(3);
    browser.tap("[data-leave]").await;
    browser.tap("[data-ask-leave] [data-yes]").await;
    stands(&browser, "left").await;
}

#[tokio::test]
async fn who_is_on_the_list_lets_a_time_pass_and_takes_another() {
    if left_out() {
        return;
    }
    let site = site();
    let mut centre = Centre::new().at(site.file());
    centre.open();
    let wish = json!({ "service": "legal", "language": "ar" });
    let joined = reqwest::Client::new()
        .post(format!("{}/api/v1/sites/milano/wait-list", centre.base()))
        .header("idempotency-key", "joins-the-list-in-a-browser")
        .json(&wish)
        .send()
        .await
        .unwrap();
    let joined: serde_json::Value = joined.json().await.unwrap();
    let code = joined["code"].as_str().unwrap();
    assert_eq!(joined["state"], "waiting", "{joined}");
    let browser = Browser::start(PHONE).await;
    let own = format!("{}/a/?language=ar#milano.{}", centre.base(), code.replace('-', ""));
    let offered = "document.querySelector('[data-list-offer]').checkVisibility()";
    // What is offered is found when the page is looked at.
    browser.open(&own).await;
    stands(&browser, "list").await;
    browser.until(offered).await;
    let offer = "return [document.querySelector('[data-list-day]').textContent, document.querySelector('[data-list-time]').textContent]";
    let mut inspection = Inspection::new();
    inspection.see(&browser, Seen { page: "appointment-list-offer", language: "ar", sizes: SIZES }).await;
    inspection.end(1);
    let first: (String, String) = browser.ask(offer, &[]).await;
    let until: String = browser.ask("return document.querySelector('[data-list-offer-until]').textContent", &[]).await;
    assert!(until.contains(&format!("\u{2068}{}", first.0)), "the day runs as its language does: {until:?}");
    browser.tap("[data-list-pass]").await;
    browser.until(&format!("{offered} && JSON.stringify((() => {{ {offer} }})()) !== {}", json!(json!(first).to_string()))).await;
    let second: (String, String) = browser.ask(offer, &[]).await;
    browser.tap("[data-list-take]").await;
    stands(&browser, "open").await;
    assert_eq!(browser.text("[data-when] [data-time]").await, second.1);
}
