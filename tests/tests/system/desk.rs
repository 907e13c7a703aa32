//! What a desk does besides calling in turn, over HTTP: sending away, passing on, choosing, pausing.

use avanti_access::{Kind, Role};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Socket};

/// An open centre with a kiosk, and clerks of two organisations at desks 5 and 3.
async fn centre() -> (Centre, Kiosk, Desk, Desk) {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("elena", Role::Agent, Some("progetto-integrazione"));
    centre.hire("carla", Role::Agent, Some("comune"));
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    let legal = Desk::sign_in(&centre, "elena", "5").await.open(&["it"]).await;
    let social = Desk::sign_in(&centre, "carla", "3").await.open(&["it"]).await;
    (centre, kiosk, legal, social)
}

async fn served(kiosk: &Kiosk, desk: &Desk, key: &str) -> String {
    kiosk.ticket(key, "legal", "it").await;
    let visit = desk.next(None).await.expect("somebody waits")["visit"].as_str().expect("an id").to_owned();
    desk.on("arrived", &visit).await;
    visit
}

async fn done(desk: &Desk, act: &str, body: Value) -> Value {
    let response = desk.act(act, body).await;
    let status = response.status();
    let answer: Value = response.json().await.expect("JSON");
    assert_eq!(status, 200, "{act}: {answer}");
    answer
}

async fn refused(desk: &Desk, act: &str, body: Value) -> (u16, String) {
    let response = desk.act(act, body).await;
    let status = response.status().as_u16();
    let problem: Value = response.json().await.expect("a problem answer");
    let words = problem["title"].as_str().expect("a sentence");
    assert_ne!(words, "Something went wrong. Please try again.", "{problem} has words of its own");
    (status, problem["code"].as_str().expect("a code").to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_is_sent_away_is_seen_in_the_list_and_is_back_at_the_desk() {
    let (_centre, kiosk, desk, _) = centre().await;
    let visit = served(&kiosk, &desk, "k").await;
    assert_eq!(refused(&desk, "park", json!({"visit": visit, "minutes": 0})).await, (422, "park_minutes".to_owned()));
    let parked = done(&desk, "park", json!({"visit": visit, "minutes": 20})).await;
    assert_eq!(parked["state"], "away");
    let queue = desk.get("queue").await;
    assert_eq!((&queue["queue"][0]["visit"], &queue["queue"][0]["away"]["desk"]), (&json!(visit), &json!("5")));
    assert_eq!(done(&desk, "resume", json!({"visit": visit})).await["state"], "serving");
    assert_eq!(refused(&desk, "resume", json!({"visit": visit})).await, (409, "desk_busy".to_owned()));
    desk.on("finish", &visit).await;
    assert_eq!(refused(&desk, "resume", json!({"visit": visit})).await, (409, "visit_not_parked".to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_leaves_before_closing_says_until_when_they_stay() {
    let (_centre, _kiosk, desk, _) = centre().await;
    for wrong in ["25:10", "noon", "", "13:00:00+01:00"] {
        let (status, code) = refused(&desk, "sign-in", json!({"languages": ["it"], "until": wrong})).await;
        assert_eq!((status, code.as_str()), (400, "bad_request"), "{wrong}");
    }
    done(&desk, "sign-in", json!({"languages": ["it"], "until": "13:05"})).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_that_is_passed_on_appears_at_the_other_organisation_and_goes_from_there_when_it_is_taken_back() {
    let (centre, kiosk, legal, social) = centre().await;
    let visit = served(&kiosk, &legal, "k").await;
    let mut screen = Socket::of_staff(&centre, social.cookie()).await;
    screen.news().await;
    assert_eq!(
        refused(&legal, "transfer", json!({"visit": visit, "service": "social", "desk": "8"})).await,
        (409, "desk_closed".to_owned())
    );
    assert_eq!(refused(&legal, "transfer", json!({"visit": visit, "service": "nowhere"})).await, (422, "unknown_service".to_owned()));
    done(&legal, "transfer", json!({"visit": visit, "service": "social", "desk": "3"})).await;
    let seen = screen.news().await;
    let row = &seen["delta"]["queue"][0];
    assert_eq!((&row["visit"], &row["only_desk"]), (&json!(visit), &json!("3")), "{seen}");
    legal.on("undo", &visit).await;
    let seen = screen.news().await;
    assert_eq!(seen["delta"]["gone"], json!([visit]), "{seen}");
    assert_eq!(social.get("queue").await["queue"], json!([]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_choose_a_visit_with_a_coded_reason_and_nothing_else_is_taken() {
    let (_centre, kiosk, desk, _) = centre().await;
    kiosk.ticket("first", "legal", "it").await;
    let second = kiosk.ticket("second", "legal", "it").await;
    let visit = &second["visit"];
    assert_eq!(refused(&desk, "call", json!({"visit": visit, "reason": "he is my cousin"})).await.0, 400);
    let called = done(&desk, "call", json!({"visit": visit, "reason": "unwell"})).await;
    assert_eq!(
        (&called["number"], &called["reason"]["code"], &called["reason"]["choice"]),
        (&second["number"], &json!("pinned"), &json!("unwell"))
    );
    assert!(called["reason"]["sentence"].as_str().expect("a sentence").contains("staff"), "{called}");
    let other = kiosk.ticket("third", "social", "it").await;
    desk.on("arrived", visit.as_str().expect("an id")).await;
    desk.on("finish", visit.as_str().expect("an id")).await;
    let unfit = refused(&desk, "call", json!({"visit": other["visit"], "reason": "agreed"})).await;
    assert_eq!(unfit, (422, "unfit_desk".to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_that_pauses_says_why_and_calls_nobody() {
    let (_centre, kiosk, desk, _) = centre().await;
    kiosk.ticket("k", "legal", "it").await;
    assert_eq!(refused(&desk, "pause", json!({"reason": "smoke"})).await.0, 400);
    let paused = done(&desk, "pause", json!({"reason": "meal"})).await;
    assert_eq!((&paused["state"], &paused["pause"]["reason"]), (&json!("paused"), &json!("meal")));
    assert_eq!(refused(&desk, "next", json!({"finish": null})).await, (409, "desk_paused".to_owned()));
    assert_eq!(done(&desk, "reopen", json!({})).await["state"], "idle");
    assert!(desk.next(None).await.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_supervisor_closes_the_desk_of_a_clerk_who_has_gone() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("gone", Role::Agent, None);
    centre.hire("next", Role::Agent, None);
    centre.hire("head", Role::Supervisor, None);
    centre.open();
    let ticket = Kiosk::new(&centre, &token).ticket("t", "legal", "it").await;
    let gone = Desk::sign_in(&centre, "gone", "5").await.open(&["it"]).await;
    assert_eq!(gone.next(None).await.unwrap()["visit"], ticket["visit"]);
    let colleague = Desk::sign_in(&centre, "next", "5").await;
    assert_eq!(colleague.act("release", json!({})).await.status(), 403, "clerks do not close one another's desks");
    let head = Desk::sign_in(&centre, "head", "5").await;
    let closed: Value = head.act("release", json!({})).await.json().await.unwrap();
    assert_eq!((&closed["state"], &closed["visit"]), (&json!("closed"), &Value::Null));
    let colleague = colleague.open(&["it"]).await;
    assert_eq!(colleague.next(None).await.unwrap()["visit"], ticket["visit"], "whoever was called there is called again");
    assert_eq!(gone.act("arrived", json!({"visit": ticket["visit"]})).await.status(), 409);
}
