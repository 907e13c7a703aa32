//! Two dispatchers of one site on one Redis: what is done at one is done at both.

use std::collections::BTreeSet;

use avanti_access::Kind;
use futures_util::future::join_all;
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Redis, Role, Socket};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_at_one_dispatcher_reaches_the_screens_of_the_other() {
    let redis = Redis::start();
    let mut one = Centre::new().on(&redis);
    let (kiosk, board) = (one.enrol(Kind::Kiosk, "kiosk"), one.enrol(Kind::Board, "board"));
    one.hire("anna", Role::Agent, None);
    one.hire("bruno", Role::Agent, None);
    let mut other = one.second();
    one.open();
    other.open();
    let ticket = Kiosk::new(&other, &kiosk).ticket("k", "legal", "ar").await;
    let anna = Desk::sign_in(&one, "anna", "5").await.open(&["ar"]).await;
    let mut boards = Vec::new();
    for centre in [&one, &other] {
        let mut board = Socket::open(centre, "board", Some(&board), json!({"epoch": null, "after": null})).await;
        assert_eq!(board.frame().await["snapshot"]["rows"], json!([]));
        boards.push(board);
    }
    let called = anna.next(None).await.expect("the ticket that was taken at the other waits here");
    let visit = called["visit"].as_str().unwrap();
    let mut places = Vec::new();
    for board in &mut boards {
        let delta = board.news().await["delta"].clone();
        assert_eq!((&delta["calls"][0]["number"], &delta["calls"][0]["desk"]), (&ticket["number"], &json!("5")));
        places.push((delta["from"].clone(), delta["to"].clone()));
    }
    assert_eq!(places[0], places[1], "both boards are at the same place");

    // A clerk of the same desk goes on at the other dispatcher, as after a failure of the first.
    let bruno = Desk::sign_in(&other, "bruno", "6").await.open(&["ar"]).await;
    let desks = bruno.get("desks").await;
    let fifth = desks["desks"].as_array().unwrap().iter().find(|desk| desk["id"] == "5").unwrap().clone();
    assert_eq!(fifth, anna.get("desks").await["desks"].as_array().unwrap().iter().find(|desk| desk["id"] == "5").unwrap().clone());
    anna.on("undo", visit).await;
    for board in &mut boards {
        assert_eq!(board.news().await["delta"]["withdrawn"], json!([ticket["number"]]));
    }
    // A board that was at one may go on at the other from the same place.
    let (epoch, after) = (json!(1), places[0].1.clone());
    let mut moved = Socket::open(&other, "board", Some(&board), json!({"epoch": epoch, "after": after})).await;
    let missed = moved.news().await["delta"].clone();
    assert_eq!((&missed["from"], &missed["withdrawn"]), (&after, &json!([ticket["number"]])));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_key_sent_to_both_at_once_is_one_ticket() {
    let redis = Redis::start();
    let mut one = Centre::new().on(&redis);
    let token = one.enrol(Kind::Kiosk, "kiosk");
    let mut other = one.second();
    one.open();
    other.open();
    let mut numbers = BTreeSet::new();
    for round in 0..20 {
        let key = format!("the-same-key-{round}");
        let answers = join_all((0..10).map(|turn| {
            let (kiosk, key) = (Kiosk::new(if turn % 2 == 0 { &one } else { &other }, &token), key.clone());
            async move { kiosk.ticket(&key, "legal", "bn").await.to_string() }
        }))
        .await;
        let unique: BTreeSet<String> = answers.into_iter().collect();
        assert_eq!(unique.len(), 1, "the same key answers the same, wherever it is sent");
        let ticket: Value = serde_json::from_str(unique.first().unwrap()).unwrap();
        numbers.insert(ticket["number"].as_u64().unwrap());
    }
    assert_eq!(numbers, (101..121).collect());
    one.stop();
    other.stop();
    assert_eq!(one.replay(), other.replay());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kiosks_and_desks_at_both_give_no_number_twice_and_call_no_visit_twice() {
    let redis = Redis::start();
    let mut one = Centre::new().on(&redis);
    let tokens: Vec<String> = (0..16).map(|index| one.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
    (1..=8).for_each(|desk| one.hire(&format!("clerk{desk}"), Role::Agent, None));
    let mut other = one.second();
    one.open();
    other.open();
    let at = |index: usize| if index.is_multiple_of(2) { &one } else { &other };
    let services = ["reception", "social", "legal", "family", "reunification", "psychology", "return-interview"];
    let taken = join_all(tokens.iter().enumerate().map(|(index, token)| {
        let kiosk = Kiosk::new(at(index), token);
        async move {
            let mut numbers = Vec::new();
            for turn in 0..12 {
                let ticket = kiosk.ticket(&format!("{index}-{turn}"), services[(index + turn) % services.len()], "it").await;
                numbers.push(ticket["number"].as_u64().unwrap());
            }
            numbers
        }
    }))
    .await;
    let all: Vec<u64> = taken.into_iter().flatten().collect();
    let unique: BTreeSet<u64> = all.iter().copied().collect();
    assert_eq!((all.len(), unique), (192, (101..293).collect()), "no number is given twice or left out");

    let mut desks = Vec::new();
    for desk in 1..=8 {
        desks.push(Desk::sign_in(at(desk), &format!("clerk{desk}"), &desk.to_string()).await.open(&["it"]).await);
    }
    let called = join_all(desks.iter().map(|desk| async move {
        let mut called: Vec<String> = Vec::new();
        while let Some(visit) = desk.next(called.last().map(String::as_str)).await {
            let id = visit["visit"].as_str().unwrap().to_owned();
            desk.on("arrived", &id).await;
            called.push(id);
        }
        called
    }))
    .await;
    let all: Vec<&String> = called.iter().flatten().collect();
    let unique: BTreeSet<&String> = all.iter().copied().collect();
    assert_eq!((all.len(), unique.len()), (192, 192), "everybody is called, and nobody twice");
    assert_eq!((one.stop(), other.stop()), (Some(0), Some(0)));
    assert_eq!(one.replay(), one.replay());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dispatcher_does_not_start_on_a_redis_that_would_lose_something() {
    let redis = Redis::start_with(&["--appendonly", "yes"]);
    let centre = Centre::new().on(&redis);
    let said = centre.refuses();
    assert!(said.contains("set `appendfsync always`"), "{said}");
}
