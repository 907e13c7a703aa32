//! Return cards: many appointments at once for people in the line, each a place of its own, none booked twice by a request that
//! is sent again, and never more than there are.

use std::collections::BTreeSet;

use avanti_access::Role;
use futures_util::future::join_all;
use jiff::civil::{Date, date};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use crate::{
    appointments::sent,
    timed::{Site, at},
};

const MONDAY: Date = date(2026, 11, 23);

fn asked(language: &str, count: u16) -> Value {
    json!({ "service": "legal", "language": language, "count": count })
}

fn told<'a>(cards: &'a Value, key: &str) -> Vec<&'a str> {
    cards["cards"].as_array().unwrap().iter().map(|card| card[key].as_str().unwrap()).collect()
}

async fn handed(agent: &impl Fn(Method, &str) -> RequestBuilder, key: &str, body: &Value) -> (StatusCode, Value) {
    sent(agent(Method::POST, "/appointments/cards").header("idempotency-key", key).json(body)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cards_are_the_soonest_places_and_a_lost_answer_is_asked_for_again() {
    let site = Site::open(at(MONDAY, 8, 0), false).await;
    let agent = site.signed_in("anna", Role::Agent).await;
    let free = site.slots("service=legal&language=ar&from=2026-11-24&to=2026-11-27").await;
    let (status, cards) = handed(&agent, "line", &asked("ar", 6)).await;
    assert_eq!((status, &cards["missing"], &cards["service"]), (StatusCode::CREATED, &json!(0), &json!("Consulenza legale")));
    let (codes, slots) = (told(&cards, "code"), told(&cards, "slot"));
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 6, "each is an appointment of its own");
    assert!(slots.is_sorted() && slots[0] == free[0] && slots.iter().all(|slot| free.iter().any(|known| known == slot)), "{slots:?}");
    let first = &cards["cards"][0];
    assert_eq!(
        (&first["time"], &first["days"][1]),
        (&json!(&slots[0][11..16]), &json!({ "language": "it", "day": "martedì 24 novembre" }))
    );
    assert_eq!(
        (&first["days"][0]["language"], &first["url"]),
        (&json!("ar"), &json!(format!("https://queue.example.org/a/#milano.{}", codes[0])))
    );
    assert!(first["qr"].as_str().unwrap().contains("<svg"));

    assert_eq!(handed(&agent, "line", &asked("ar", 6)).await.1, cards, "once more gives the same");
    let (_, day) = sent(agent(Method::GET, "/appointments?date=2026-11-24")).await;
    assert!(day["appointments"].as_array().unwrap().iter().all(|own| codes.contains(&own["code"].as_str().unwrap())), "{day}");
    for other in [asked("it", 6), asked("ar", 5)] {
        let (status, refused) = handed(&agent, "line", &other).await;
        assert_eq!((status, &refused["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("key_reused")));
    }

    let back = format!("/appointments/{}", codes[0]);
    assert_eq!(sent(agent(Method::DELETE, &back)).await.1["state"], "cancelled");
    let (_, again) = handed(&agent, "line", &asked("ar", 6)).await;
    assert_eq!(told(&again, "code"), codes[1..], "what was given back is no card any more, and is not booked anew");
    let (_, next) = handed(&agent, "next", &json!({ "service": "legal", "language": "ar", "count": 1, "from": "2026-11-26" })).await;
    assert!(told(&next, "slot")[0] >= "2026-11-26", "{next}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_at_once_share_the_places_and_whoever_comes_too_late_is_told_how_many_are_missing() {
    let site = Site::open(at(MONDAY, 8, 0), false).await;
    let agent = site.signed_in("anna", Role::Agent).await;
    let places = async || site.slots("service=legal&language=bn&from=2026-11-24").await.len();
    assert!(places().await > 0);
    // Two people ask for as many as may be, and one of them twice, as a page does that heard nothing.
    let body = asked("bn", 48);
    let mut given = BTreeSet::new();
    let mut missing = 0;
    for round in 0..20 {
        let keys = [format!("a{round}"), format!("b{round}"), format!("b{round}")];
        let answers = join_all(keys.iter().map(async |key| {
            loop {
                let (status, cards) = handed(&agent, key, &body).await;
                if status != StatusCode::SERVICE_UNAVAILABLE {
                    return (status, cards);
                }
            }
        }))
        .await;
        assert!(answers.iter().all(|(status, _)| *status == StatusCode::CREATED), "{answers:?}");
        let twice = told(&answers[1].1, "code").into_iter().collect::<BTreeSet<_>>();
        assert_eq!(twice, told(&answers[2].1, "code").into_iter().collect(), "the same request, the same cards");
        for (_, cards) in &answers[..2] {
            let codes = told(cards, "code");
            assert_eq!(codes.len() as u64 + cards["missing"].as_u64().unwrap(), 48);
            for code in codes {
                assert!(given.insert(code.to_owned()), "{code} was handed over twice");
            }
        }
        missing = answers.iter().map(|(_, cards)| cards["missing"].as_u64().unwrap()).sum();
        if missing > 0 {
            break;
        }
    }
    assert!(missing > 0, "there are places for {} and no end", given.len());
    assert_eq!(places().await, 0, "all that anybody could book is handed out");
    let booked: usize = site.dispatcher.app().site("milano").unwrap().state().appointments.len();
    assert_eq!(booked, given.len(), "nothing is booked that nobody holds");
    let (status, none) = handed(&agent, "late", &asked("bn", 3)).await;
    assert_eq!((status, &none["cards"], &none["missing"]), (StatusCode::CREATED, &json!([]), &json!(3)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_a_card_is_refused_before_anything_is_booked() {
    let site = Site::open(at(MONDAY, 8, 0), false).await;
    let agent = site.signed_in("anna", Role::Agent).await;
    let wrong = [
        (json!({ "service": "legal", "language": "it", "count": 0 }), "bad_request"),
        (json!({ "service": "legal", "language": "it", "count": 49 }), "bad_request"),
        (json!({ "service": "legal", "language": "it", "count": 1, "from": "tomorrow" }), "bad_request"),
        (json!({ "service": "nothing", "language": "it", "count": 1 }), "unknown_service"),
        (json!({ "service": "reception", "language": "it", "count": 1 }), "not_bookable"),
        (json!({ "service": "legal", "language": "sw", "count": 1 }), "unknown_language"),
    ];
    for (body, code) in wrong {
        assert_eq!(handed(&agent, "wrong", &body).await.1["code"], code, "{body}");
    }
    assert!(site.dispatcher.app().site("milano").unwrap().state().appointments.is_empty());
}
