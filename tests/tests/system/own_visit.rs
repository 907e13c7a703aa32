//! What visitors do about their own visit over the wire: step out, come back, read another language; and what desks see of it.

use avanti_access::Kind;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Role};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_a_tickets_key_steps_out_and_comes_back_and_the_desk_sees_it() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let ticket = Kiosk::new(&centre, &token).ticket("k", "legal", "it").await;
    let clerk = Desk::sign_in(&centre, "anna", "5").await.open(&["it"]).await;
    let visit = ticket["visit"].as_str().unwrap();
    let key = ticket["phone_url"].as_str().unwrap().split_once('#').unwrap().1;
    let (client, base) = (Client::new(), format!("{}/api/v1/sites/milano/visits/{visit}", centre.base()));
    let ask = async |method: Method, resource: &str, body: Value| {
        let request = client.request(method, format!("{base}/{resource}")).bearer_auth(key);
        if body.is_null() { request } else { request.json(&body) }.send().await.unwrap()
    };
    let look = async || ask(Method::GET, "phone", Value::Null).await.json::<Value>().await.unwrap();

    let own = look().await;
    assert_eq!(
        (&own["phone_url"], &own["visit"]["number"], &own["visit"]["breaks_left"]),
        (&ticket["phone_url"], &ticket["number"], &json!(2))
    );
    assert!(!own.to_string().contains("legal"), "{own}");
    assert_eq!(ask(Method::POST, "break", Value::Null).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::POST, "break", Value::Null).await.json::<Value>().await.unwrap()["code"], "no_break_left");
    assert_eq!(look().await["visit"]["state"], "away");
    let queue = clerk.get("queue").await;
    assert!(queue["queue"][0]["away"]["back_at"].is_string() && queue["queue"][0]["away"]["desk"].is_null(), "{queue}");
    assert_eq!(ask(Method::DELETE, "break", Value::Null).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::PUT, "language", json!({"language": "ar"})).await.status(), StatusCode::NO_CONTENT);
    let own = look().await;
    assert_eq!(
        (&own["visit"]["state"], &own["visit"]["language"], &own["visit"]["breaks_left"]),
        (&json!("waiting"), &json!("ar"), &json!(1))
    );
    let queue = clerk.get("queue").await;
    assert_eq!((&queue["queue"][0]["language"], &queue["queue"][0]["away"]), (&json!("ar"), &Value::Null), "{queue}");
}
