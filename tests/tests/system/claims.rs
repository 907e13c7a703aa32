//! Papers of a kiosk that is cut off, over HTTP: desks that claim one by its number, and one that nobody can read.

use avanti_access::{Kind, Role};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk};

/// An open centre, a kiosk that holds numbers, and two desks that give the same.
async fn centre() -> (Centre, Kiosk, [Desk; 2], Value) {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("elena", Role::Agent, None);
    centre.hire("carla", Role::Agent, None);
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    let desks =
        [Desk::sign_in(&centre, "elena", "5").await.open(&["it"]).await, Desk::sign_in(&centre, "carla", "6").await.open(&["it"]).await];
    let leases = kiosk.post("number-leases", "lease").json(&json!({})).send().await.expect("an answer");
    (centre, kiosk, desks, leases.json().await.expect("JSON"))
}

async fn told(kiosk: &Kiosk, key: &str, papers: &[Value]) -> Vec<Value> {
    let response = kiosk.post("tickets/offline", key).json(&json!({ "tickets": papers })).send().await.expect("an answer");
    assert_eq!(response.status(), 200);
    let answer: Value = response.json().await.expect("JSON");
    answer["tickets"].as_array().expect("papers").clone()
}

fn paper(leases: &Value, at: usize, service: &str) -> Value {
    let lease = &leases["numbers"][at];
    let request = json!({"service": service, "language": "ar", "party_size": 1});
    json!({"number": lease["number"], "visit": lease["visit"], "request": request, "heard_at": leases["now"], "after_ms": 0})
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_desks_that_claim_one_paper_at_once_one_has_it_and_the_telling_finds_it_there() {
    let (_centre, kiosk, [one, other], leases) = centre().await;
    let number = &leases["numbers"][0]["number"];
    let (a, b) = tokio::join!(one.act("claim", json!({"number": number})), other.act("claim", json!({"number": number})));
    let mut statuses = [a.status().as_u16(), b.status().as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let (called, refused) = if a.status() == 200 { (a, b) } else { (b, a) };
    let (called, refused): (Value, Value) = (called.json().await.expect("JSON"), refused.json().await.expect("a problem"));
    assert_eq!((&called["visit"], &refused["code"]), (&leases["numbers"][0]["visit"], &json!("visit_at_desk")));
    assert_eq!(told(&kiosk, "tell", &[paper(&leases, 0, "legal")]).await[0]["outcome"], "taken_in");
    let queue = one.get("queue").await;
    assert_eq!(queue["queue"].as_array().map(Vec::len), Some(0), "it waits nowhere else: {queue}");
    assert_eq!(one.act("claim", json!({"number": 899})).await.status(), 404, "nobody has leased that");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_that_cannot_be_read_is_said_so_beside_others_that_are_taken_in() {
    let (_centre, kiosk, [desk, _], leases) = centre().await;
    let mut strange = paper(&leases, 0, "legal");
    strange["request"]["needs"] = json!(["of_tomorrow"]);
    let tickets = told(&kiosk, "tell", &[strange, paper(&leases, 1, "legal")]).await;
    assert_eq!([&tickets[0]["outcome"], &tickets[1]["outcome"]], [&json!("unreadable"), &json!("taken_in")]);
    assert!(tickets[0]["detail"].as_str().is_some_and(|detail| detail.contains("of_tomorrow")), "{tickets:?}");
    let queue = desk.get("queue").await;
    assert_eq!(queue["queue"][0]["number"], leases["numbers"][1]["number"]);
    let again: Value = kiosk.post("number-leases", "again").json(&json!({})).send().await.expect("an answer").json().await.expect("JSON");
    let listed = &again["waiting"][0];
    assert_eq!(
        (&listed["number"], &listed["service"], &listed["speaks"]),
        (&leases["numbers"][1]["number"], &json!("legal"), &json!(["ar"]))
    );
    assert!(listed.get("name").is_none() && listed.get("needs").is_none());
}
