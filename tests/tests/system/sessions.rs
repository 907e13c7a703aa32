//! A session over HTTP: its people check in, are called together, are marked in a roll-call, and all are served by one act.

use avanti_access::Role;
use jiff::civil::{Date, date};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    appointments::{sent, tuesday},
    timed::{Site, at},
};

const MONDAY: Date = date(2026, 11, 23);
const TUESDAY: Date = date(2026, 11, 24);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lesson_is_begun_its_roll_called_and_finished() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let codes = [
        site.booked("1", "italian-lessons", "it", &tuesday("10:00")).await,
        site.booked("2", "italian-lessons", "ar", &tuesday("10:00")).await,
    ];
    site.clock.set(at(TUESDAY, 9, 45));
    let (status, ticket) = site.check_in("1", &codes[0]).await;
    assert_eq!((status.as_u16(), &ticket["servable"], &ticket["forecast"]), (201, &json!(true), &Value::Null), "{ticket}");

    let clerk = site.signed_in("dora", Role::Agent).await;
    let (_, desks) = sent(clerk(Method::GET, "/desks")).await;
    let gives = |desk: &&Value| desk["services"].as_array().unwrap().contains(&json!("italian-lessons"));
    let desk = desks["desks"].as_array().unwrap().iter().find(gives).unwrap()["id"].as_str().unwrap().to_owned();
    let post = async |path: &str, body: Value| sent(clerk(Method::POST, &format!("/desks/{desk}/{path}")).json(&body)).await;
    assert_eq!(post("sign-in", json!({ "languages": ["it"] })).await.0, 200);

    let (_, day) = sent(clerk(Method::GET, "/sessions")).await;
    let lesson = &day["sessions"][0];
    assert_eq!((&lesson["service"], &lesson["slot"], &lesson["places"]), (&json!("italian-lessons"), &json!(tuesday("10:00")), &json!(20)));
    let stands = |session: &Value| {
        session["people"].as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(stands(lesson), ["waiting", "expected"]);

    let asked = json!({ "service": "italian-lessons", "slot": tuesday("10:00") });
    let (status, begun) = post("session/begin", asked.clone()).await;
    assert_eq!((status.as_u16(), &begun["desk"]), (200, &json!(desk)), "{begun}");
    assert_eq!(stands(&begun), ["called", "expected"]);
    let (_, marked) = post("session/present", json!({ "code": codes[1] })).await;
    assert_eq!(stands(&marked), ["called", "present"], "whoever comes to the door is checked in there");
    let (_, marked) = post("session/absent", json!({ "code": codes[0] })).await;
    assert_eq!((stands(&marked), &marked["undo"]["act"]), (vec!["missed".to_owned(), "present".to_owned()], &json!("absent")));
    let (_, back) = post("session/undo", asked.clone()).await;
    assert_eq!(stands(&back), ["called", "present"]);
    let (_, desks) = sent(clerk(Method::GET, "/desks")).await;
    let row = desks["desks"].as_array().unwrap().iter().find(|row| row["id"] == desk.as_str()).unwrap();
    assert_eq!((&row["state"], &row["session"]["called"], &row["session"]["present"]), (&json!("session"), &json!(1), &json!(1)));

    let (status, refused) = post("session/begin", asked.clone()).await;
    assert_eq!((status.as_u16(), &refused["code"]), (409, &json!("desk_busy")));
    let (_, ended) = post("session/finish", asked.clone()).await;
    assert_eq!(stands(&ended), ["missed", "finished"]);
    let (status, refused) = post("session/finish", asked).await;
    assert_eq!((status.as_u16(), &refused["code"]), (409, &json!("no_session")));
}
