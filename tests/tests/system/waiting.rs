//! The list of those who found no place, over HTTP: joining it, being offered a place and told of it, and taking it under the same code.

use jiff::civil::{Date, date};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use system_tests::harness::Hook;

use dispatcher::reminders::{Habits, MessageOptions, Secret, WebhookOptions};

use crate::{
    appointments::sent,
    timed::{Site, at},
};

const MONDAY: Date = date(2026, 11, 23);
const PHONE: &str = "+390212345678901";

impl Site {
    async fn joins(&self, key: &str) -> (StatusCode, Value) {
        let wish = json!({ "service": "psychology", "language": "it" });
        sent(self.public(Method::POST, "/wait-list", key).json(&wish)).await
    }

    async fn listed(&self, method: Method, code: &str, key: &str) -> (StatusCode, Value) {
        sent(self.public(method, &format!("/wait-list/{code}"), key)).await
    }

    /// The place that is offered to whoever is on the list.
    async fn place(&self, code: &str) -> Value {
        let offered = tokio::time::timeout(std::time::Duration::from_secs(20), async {
            loop {
                let (_, waiting) = self.listed(Method::GET, code, "").await;
                if !waiting["offer"].is_null() {
                    return waiting["offer"].clone();
                }
                tokio::task::yield_now().await;
            }
        });
        offered.await.expect("something is offered")
    }
}

async fn told(hook: &mut Hook) -> String {
    serde_json::from_str::<Value>(&hook.posted().await.body).unwrap()["text"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_waits_is_offered_a_place_told_of_it_and_takes_it_under_the_same_code() {
    let mut hook = Hook::open().await;
    let sms = Some(WebhookOptions { url: hook.url.clone(), key: Secret::new("a key that both sides know") });
    let messages = MessageOptions { mail: None, sms, habits: Habits::default() };
    let site = Site::open_with_messages(at(MONDAY, 15, 30), messages).await;
    let (status, waiting) = site.joins("joins the list once").await;
    assert_eq!((status, &waiting["state"], &waiting["until"]), (StatusCode::CREATED, &json!("waiting"), &json!("2027-01-04")));
    let code = waiting["code"].as_str().unwrap().to_owned();
    assert_eq!(site.joins("joins the list once").await.1["code"], json!(code), "a repetition gets the same");
    let (status, refused) = sent(site.public(Method::GET, &format!("/appointments/{code}"), "")).await;
    assert_eq!((status, &refused["code"]), (StatusCode::CONFLICT, &json!("on_the_list")));
    let drawn = site.public(Method::GET, &format!("/appointments/{code}.svg"), "").send().await.unwrap();
    assert_eq!(drawn.status(), StatusCode::OK);

    let contact = site.public(Method::PUT, &format!("/appointments/{code}/contact"), "contact of who waits");
    assert_eq!(sent(contact.json(&json!({ "kind": "sms", "address": PHONE }))).await.0, StatusCode::OK);
    let slot = site.place(&code).await["slot"].as_str().unwrap().to_owned();
    let text = told(&mut hook).await;
    assert!(text.contains(&slot[11..16]) && text.contains(&code) && text.contains("un’altra persona"), "{text}");

    let take = site.public(Method::POST, &format!("/wait-list/{code}"), "takes what is offered");
    let (status, taken) = sent(take.json(&json!({ "slot": slot, "take": true }))).await;
    assert_eq!((status, &taken["state"]), (StatusCode::OK, &json!("booked")), "{taken}");
    let again = site.public(Method::POST, &format!("/wait-list/{code}"), "takes what is offered");
    assert_eq!(sent(again.json(&json!({ "slot": slot, "take": true }))).await, (StatusCode::OK, taken), "after a lost answer");
    let (_, own) = sent(site.public(Method::GET, &format!("/appointments/{code}"), "")).await;
    assert_eq!((&own["slot"], &own["state"]), (&json!(slot), &json!("open")));
    assert!(told(&mut hook).await.contains(&slot[11..16]), "that it is booked is told too");
    assert_eq!(site.listed(Method::GET, &code, "").await.0, StatusCode::NOT_FOUND, "they are on the list no more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_leaves_the_list_is_not_known_any_more_and_only_what_can_be_booked_is_waited_for() {
    let site = Site::open(at(MONDAY, 15, 30), false).await;
    let (_, waiting) = site.joins("joins, and changes their mind").await;
    let code = waiting["code"].as_str().unwrap().to_owned();
    let (status, left) = site.listed(Method::DELETE, &code, "leaves the list again").await;
    assert_eq!((status, &left["state"]), (StatusCode::OK, &json!("left")));
    assert_eq!(site.listed(Method::DELETE, &code, "leaves the list again").await, (StatusCode::OK, left), "after a lost answer");
    assert_eq!(site.listed(Method::DELETE, &code, "leaves it once more").await.0, StatusCode::NOT_FOUND);
    for path in [format!("/wait-list/{code}"), format!("/appointments/{code}")] {
        assert_eq!(sent(site.public(Method::GET, &path, "")).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    let walk_in =
        site.public(Method::POST, "/wait-list", "for what takes nobody").json(&json!({ "service": "reception", "language": "it" }));
    assert_eq!(sent(walk_in).await.1["code"], json!("not_bookable"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_address_puts_a_handful_on_the_list_and_another_still_joins() {
    let site = Site::open_behind_a_proxy(at(MONDAY, 15, 30)).await;
    let wish = json!({ "service": "psychology", "language": "it" });
    let joins = async |address: &str, key: &str| {
        sent(site.public(Method::POST, "/wait-list", key).header("x-forwarded-for", address).json(&wish)).await.0
    };
    let mut joined = 0;
    for n in 0..30 {
        let status = joins("192.0.2.1", &format!("one person who taps {n}")).await;
        assert!([StatusCode::CREATED, StatusCode::TOO_MANY_REQUESTS].contains(&status), "{status}");
        joined += u32::from(status == StatusCode::CREATED);
    }
    assert!((3..=8).contains(&joined), "{joined}");
    assert_eq!(joins("192.0.2.1", "one person who taps 0").await, StatusCode::CREATED, "a repetition is no new one");
    assert_eq!(joins("192.0.2.2", "somebody somewhere else").await, StatusCode::CREATED);
}
