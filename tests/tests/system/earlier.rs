//! Earlier appointments over HTTP: whoever asked first is offered the place that somebody gives back, is told of it, and gives their own on.

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
    async fn earlier(&self, method: Method, code: &str, key: &str) -> (StatusCode, Value) {
        sent(self.public(method, &format!("/appointments/{code}/earlier"), key)).await
    }

    async fn answer(&self, code: &str, key: &str, slot: &str, take: bool) -> (StatusCode, Value) {
        let request = self.public(Method::POST, &format!("/appointments/{code}/earlier"), key);
        sent(request.json(&json!({ "slot": slot, "take": take }))).await
    }

    async fn read(&self, code: &str) -> Value {
        sent(self.public(Method::GET, &format!("/appointments/{code}"), "")).await.1
    }

    async fn has_offer(&self, code: &str) -> Value {
        let offered = tokio::time::timeout(std::time::Duration::from_secs(20), async {
            loop {
                let offer = self.read(code).await["earlier"]["offer"].clone();
                if !offer.is_null() {
                    return offer;
                }
                tokio::task::yield_now().await;
            }
        });
        offered.await.expect("something is offered")
    }

    /// Books everything of a day for a service.
    async fn fill(&self, day: &str) -> Vec<String> {
        let mut codes = Vec::new();
        while let Some(slot) = self.slots(&format!("service=psychology&language=it&from={day}&to={day}")).await.first() {
            codes.push(self.booked(&format!("fill {day} {}", codes.len()), "psychology", "it", slot).await);
        }
        codes
    }
}

async fn told(hook: &mut Hook) -> Value {
    serde_json::from_str(&hook.posted().await.body).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_that_is_given_back_goes_to_whoever_asked_first_and_theirs_to_the_next() {
    let mut hook = Hook::open().await;
    let sms = Some(WebhookOptions { url: hook.url.clone(), key: Secret::new("a key that both sides know") });
    let messages = MessageOptions { mail: None, sms, habits: Habits::default() };
    let site = Site::open_with_messages(at(MONDAY, 15, 30), messages).await;
    let full = site.fill("2026-11-24").await;
    let wednesday = site.fill("2026-11-25").await;
    let last = site.slots("service=psychology&language=it&from=2026-11-26&to=2026-11-26").await;
    let (first, second) = (wednesday[0].clone(), site.booked("late", "psychology", "it", &last[0]).await);

    assert_eq!(site.read(&first).await["earlier"], json!({ "asked": false }));
    for (code, key) in [(&first, "ask 1"), (&second, "ask 2"), (&second, "ask again")] {
        let (status, own) = site.earlier(Method::PUT, code, key).await;
        assert_eq!((status, &own["earlier"]["asked"]), (StatusCode::OK, &json!(true)));
    }
    let contact = site.public(Method::PUT, &format!("/appointments/{first}/contact"), "contact");
    assert_eq!(sent(contact.json(&json!({ "kind": "sms", "address": PHONE }))).await.0, StatusCode::OK);
    assert_eq!(told(&mut hook).await["to"], PHONE, "the confirmation");

    assert_eq!(sent(site.public(Method::DELETE, &format!("/appointments/{}", full[3]), "gives back")).await.0, StatusCode::OK);
    let offer = site.has_offer(&first).await;
    let free = offer["slot"].as_str().unwrap().to_owned();
    assert!(free.starts_with("2026-11-24"), "{free}");
    assert_eq!(offer["until"], json!("2026-11-23T16:30:00.000+01:00"));
    assert_eq!(site.read(&second).await["earlier"], json!({ "asked": true }), "nobody else is offered it");
    assert!(!site.slots("service=psychology&language=it&from=2026-11-24&to=2026-11-24").await.contains(&free), "it is held");
    let told = told(&mut hook).await["text"].as_str().unwrap().to_owned();
    assert!(told.contains(&free[11..16]) && told.contains("16:30") && told.contains(&first), "{told}");
    let state = site.dispatcher.app().site("milano").unwrap().state();
    for name in state.settings.services.iter().flat_map(|service| service.names.values()) {
        assert!(!told.to_lowercase().contains(&name.to_lowercase()), "“{name}” stands in {told}");
    }

    let (status, refused) = site.answer(&second, "not theirs", &free, true).await;
    assert_eq!((status, &refused["code"]), (StatusCode::CONFLICT, &json!("offer_over")));
    let (status, moved) = site.answer(&first, "take", &free, true).await;
    assert_eq!((status, &moved["slot"]), (StatusCode::OK, &json!(free)));
    assert_eq!(site.answer(&first, "take", &free, true).await.1["slot"], json!(free), "a repetition gets the same");
    let theirs = site.has_offer(&second).await["slot"].as_str().unwrap().to_owned();
    assert!(theirs.starts_with("2026-11-25"), "what was the first one's goes on: {theirs}");
    let (_, own) = site.answer(&second, "pass", &theirs, false).await;
    assert_eq!((&own["slot"], &own["earlier"]["asked"]), (&json!(last[0]), &json!(true)));
    let (_, own) = site.earlier(Method::DELETE, &second, "stop").await;
    assert_eq!(own["earlier"], json!({ "asked": false }));
    assert!(!site.slots("service=psychology&language=it&from=2026-11-25&to=2026-11-25").await.is_empty(), "it is everybody's");
}
