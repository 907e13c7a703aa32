//! Live sessions: a snapshot, then differences; what was missed is sent, and phones see their own visit only.

use avanti_access::Kind;
use futures_util::StreamExt;
use serde_json::json;
use system_tests::harness::{Centre, Desk, Kiosk, Role, Socket};
use tokio_tungstenite::tungstenite::Message;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_board_gets_a_snapshot_then_calls_and_withdrawals_and_what_it_missed() {
    let mut centre = Centre::new();
    let (kiosk, board) = (centre.enrol(Kind::Kiosk, "kiosk"), centre.enrol(Kind::Board, "board"));
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let kiosk = Kiosk::new(&centre, &kiosk);
    let ticket = kiosk.ticket("k", "legal", "ar").await;
    let desk = Desk::sign_in(&centre, "anna", "5").await.open(&["ar"]).await;

    let mut socket = Socket::open(&centre, "board", Some(&board), json!({"epoch": null, "after": null})).await;
    let snapshot = socket.frame().await["snapshot"].clone();
    assert_eq!(snapshot["rows"], json!([]));
    assert_eq!(snapshot["site"]["name"], "Milano Welcome Center");

    let visit = desk.next(None).await.unwrap()["visit"].as_str().unwrap().to_owned();
    let delta = socket.news().await["delta"].clone();
    let row = &delta["calls"][0];
    assert_eq!(row["number"], ticket["number"]);
    assert_eq!(row["desk"], "5");
    assert_eq!(row["language"], "ar");
    let mut keys: Vec<&String> = row.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["called_at", "calls", "desk", "language", "number", "picture"], "a row has no place for the service");
    desk.on("undo", &visit).await;
    let delta = socket.news().await["delta"].clone();
    assert_eq!(delta["withdrawn"], json!([ticket["number"]]));
    let (epoch, seq) = (snapshot["epoch"].clone(), delta["to"].clone());
    drop(socket);

    desk.next(None).await.unwrap();
    let mut socket = Socket::open(&centre, "board", Some(&board), json!({"epoch": epoch, "after": seq})).await;
    let missed = socket.news().await["delta"].clone();
    assert_eq!(missed["from"], seq, "only what it missed");
    assert_eq!(missed["calls"][0]["number"], ticket["number"]);
    let mut socket = Socket::open(&centre, "board", Some(&board), json!({"epoch": 99, "after": seq})).await;
    assert!(socket.frame().await["snapshot"].is_object(), "another epoch gets everything");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_sees_its_own_visit_and_nothing_of_the_service() {
    let mut centre = Centre::new();
    let kiosk = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let kiosk = Kiosk::new(&centre, &kiosk);
    let ticket = kiosk.ticket("k", "return-interview", "bn").await;
    let url = ticket["phone_url"].as_str().unwrap();
    let token = url.split_once('#').unwrap().1;
    let mut phone = Socket::open(&centre, "phone", None, json!({"epoch": null, "after": null, "token": token})).await;
    let seen = phone.frame().await["snapshot"].clone();
    assert_eq!(seen["number"], ticket["number"]);
    assert_eq!(seen["state"], "waiting");
    assert!(!seen.to_string().contains("return"), "{seen}");
    assert_eq!(seen["servable"], false, "no desk is open: {seen}");
    let desk = Desk::sign_in(&centre, "anna", "8").await.open(&["bn"]).await;
    assert_eq!(phone.news().await["snapshot"]["servable"], true, "a desk has opened that can serve it");
    desk.next(None).await.unwrap();
    let seen = phone.news().await["snapshot"].clone();
    assert_eq!((&seen["state"], &seen["desk"]), (&json!("called"), &json!("8")));

    let mut forged = token.to_owned();
    forged.replace_range(token.len() - 1.., if token.ends_with('0') { "1" } else { "0" });
    let mut phone = Socket::open(&centre, "phone", None, json!({"epoch": null, "after": null, "token": forged})).await;
    let end = phone.0.next().await;
    assert!(!matches!(end, Some(Ok(Message::Text(_)))), "a forged token opens nothing: {end:?}");
}
