//! Many at once: no number twice, no visit at two desks, one answer for one key.

use std::collections::{BTreeMap, BTreeSet};

use avanti_access::Kind;
use futures_util::future::join_all;
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Role};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_kiosks_take_two_thousand_tickets_and_no_number_is_given_twice_or_left_out() {
    let mut centre = Centre::new();
    let tokens: Vec<String> = (0..64).map(|index| centre.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
    centre.open();
    let taken = join_all(tokens.iter().enumerate().map(|(index, token)| {
        let kiosk = Kiosk::new(&centre, token);
        async move {
            let mut numbers = Vec::new();
            let share = 2000 / 64 + usize::from(index < 2000 % 64);
            for turn in 0..share {
                let ticket = kiosk.ticket(&format!("{index}-{turn}"), ["legal", "social", "reception"][turn % 3], "ar").await;
                numbers.push(ticket["number"].as_u64().unwrap());
            }
            numbers
        }
    }))
    .await;
    let all: Vec<u64> = taken.into_iter().flatten().collect();
    let unique: BTreeSet<u64> = all.iter().copied().collect();
    assert_eq!(all.len(), 2000);
    assert_eq!(unique.len(), 2000, "a number was given twice");
    let expected: BTreeSet<u64> = (101..800).chain(1000..2301).collect();
    assert_eq!(unique, expected);
    assert_eq!(centre.stop(), Some(0));
    assert_eq!(centre.replay(), centre.replay());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_desks_that_call_at_once_never_call_the_same_visit() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    for desk in 1..=8 {
        centre.hire(&format!("clerk{desk}"), Role::Agent, None);
    }
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    let services = ["reception", "social", "legal", "family", "reunification", "psychology", "return-interview"];
    for index in 0..160 {
        kiosk.ticket(&format!("t{index}"), services[index % services.len()], "it").await;
    }
    let mut desks = Vec::new();
    for desk in 1..=8 {
        desks.push(Desk::sign_in(&centre, &format!("clerk{desk}"), &desk.to_string()).await.open(&["it"]).await);
    }
    let called = join_all(desks.iter().map(|desk| async move {
        let mut called = Vec::new();
        let mut at_desk: Option<String> = None;
        while let Some(visit) = desk.next(at_desk.as_deref()).await {
            let id = visit["visit"].as_str().unwrap().to_owned();
            desk.on("arrived", &id).await;
            called.push(id.clone());
            at_desk = Some(id);
        }
        called
    }))
    .await;
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for id in called.iter().flatten() {
        *at.entry(id.clone()).or_default() += 1;
    }
    assert!(at.values().all(|times| *times == 1), "a visit was called to two desks");
    assert_eq!(at.len(), 160, "everybody was called");
    assert!(called.iter().all(|desk| !desk.is_empty()), "all desks had work");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_key_sent_fifty_times_at_once_is_one_ticket_and_with_another_body_a_problem() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let answers = join_all((0..50).map(|_| {
        let kiosk = Kiosk::new(&centre, &token);
        async move { kiosk.ticket("the-same-key", "legal", "bn").await }
    }))
    .await;
    let unique: BTreeSet<String> = answers.iter().map(Value::to_string).collect();
    assert_eq!(unique.len(), 1, "the same key answers the same");

    let kiosk = Kiosk::new(&centre, &token);
    let reused = kiosk.ask("the-same-key", "social", "bn").await.unwrap();
    assert_eq!(reused.status(), 422);
    assert_eq!(reused.json::<Value>().await.unwrap()["code"], "key_reused");
    let next = kiosk.ticket("another-key", "legal", "bn").await;
    assert_eq!(next["number"].as_u64().unwrap(), answers[0]["number"].as_u64().unwrap() + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clicks_and_two_tabs_call_one_visit() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    for index in 0..3 {
        kiosk.ticket(&format!("t{index}"), "legal", "it").await;
    }
    let desk = Desk::sign_in(&centre, "anna", "5").await.open(&["it"]).await;
    let click = || desk.post("desks/5/next").header("idempotency-key", "one press").json(&json!({"finish": null})).send();
    let bad_key = click().await.unwrap();
    assert_eq!(bad_key.status(), 400, "a key has no spaces");
    let click = || desk.post("desks/5/next").header("idempotency-key", "one-press").json(&json!({"finish": null})).send();
    let (first, second) = tokio::join!(click(), click());
    let (first, second): (Value, Value) = (first.unwrap().json().await.unwrap(), second.unwrap().json().await.unwrap());
    assert_eq!(first, second, "a second click is the same click");

    let other_tab = desk.act("next", json!({"finish": null})).await;
    assert_eq!(other_tab.status(), 409);
    let problem: Value = other_tab.json().await.unwrap();
    assert_eq!(problem["code"], "desk_moved_on");
    assert_eq!(problem["desk"]["visit"]["visit"], first["visit"], "the problem shows what the desk is at");
}
