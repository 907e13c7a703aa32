//! Devices that ask to be let in, over HTTP as they really do: codes that are wrong, too old or used, administrators who
//! are equally quick, floods, and what a device tells of itself.

use std::net::IpAddr;

use avanti_access::{Asked, Asking, ENROLMENTS_PER_ADDRESS, Kind};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Role, Socket};

/// Long before any test runs.
const LONG_AGO: i64 = 1_700_000_000_000;

/// A device that has drawn the token `device 1`, by its digest and what it is told.
const DIGEST: &str = "5cf7d8b0d2f5a0a6a6b3ca5c0e0cf1cbd9cf50c2c6a0d7d5a8f2f9a4d3b1e0c7";

async fn ask(centre: &Centre, kind: &str, digest: &str) -> Response {
    let url = format!("{}/api/v1/sites/milano/devices/enrolments", centre.base());
    let body = json!({"kind": kind, "token_sha256": digest, "version": "0.1.0"});
    Client::new().post(url).json(&body).send().await.unwrap()
}

async fn code(centre: &Centre, digest: &str) -> String {
    let answer: Value = ask(centre, "kiosk", digest).await.json().await.unwrap();
    assert_eq!(answer["state"], "waiting", "{answer}");
    answer["code"].as_str().unwrap().to_owned()
}

async fn let_in(admin: &Desk, enrolment: &Value, name: &str, key: &str) -> (u16, Value) {
    let body = json!({"enrolment": enrolment["id"], "name": name, "place": "left of the door"});
    let answer = admin.post("devices").header("idempotency-key", key).json(&body).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn open() -> (Centre, Desk, Desk) {
    let mut centre = Centre::new();
    centre.hire("anna", Role::Admin, None);
    centre.hire("berta", Role::Admin, None);
    centre.open();
    let (anna, berta) = (Desk::sign_in(&centre, "anna", "1").await, Desk::sign_in(&centre, "berta", "1").await);
    (centre, anna, berta)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_administrators_who_let_the_same_device_in_at_once_one_does_and_its_code_is_used_up() {
    let (centre, anna, berta) = open().await;
    let shown = code(&centre, DIGEST).await;
    let seen = anna.get(&format!("devices/enrolments/{shown}")).await;
    assert_eq!((&seen["kind"], &seen["address"]), (&json!("kiosk"), &json!("127.0.0.1")));
    let (first, second) = tokio::join!(let_in(&anna, &seen, "door", "a"), let_in(&berta, &seen, "hall", "b"));
    let mut statuses = [first.0, second.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409], "{first:?} {second:?}");
    let (winner, name, key, device, loser) =
        if first.0 == 201 { (&anna, "door", "a", first.1, second.1) } else { (&berta, "hall", "b", second.1, first.1) };
    assert_eq!(loser["code"], "enrolment_over");
    assert_eq!(let_in(winner, &seen, name, key).await, (201, device.clone()), "a repetition gets the first answer");
    assert_eq!(let_in(winner, &seen, "another", key).await.1["code"], "key_reused");
    assert_eq!(anna.get(&format!("devices/enrolments/{shown}")).await["code"], "unknown_enrolment");
    assert_eq!(anna.get("devices").await["devices"].as_array().unwrap().len(), 1);
    let told: Value = ask(&centre, "kiosk", DIGEST).await.json().await.unwrap();
    assert_eq!(told, json!({"state": "enrolled"}), "no token is ever handed over");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_that_is_wrong_or_too_old_finds_nothing_and_the_device_gets_another() {
    let (centre, anna, _) = open().await;
    let site = centre.site();
    let token: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&DIGEST[2 * at..2 * at + 2], 16).unwrap()).collect();
    let asking = Asking {
        site: &site,
        kind: Kind::Kiosk,
        token: token.try_into().unwrap(),
        version: "0.1.0",
        address: IpAddr::from([127, 0, 0, 1]),
    };
    let Asked::Waits { code: old, .. } = centre.access().ask_enrolment(&asking, LONG_AGO).unwrap() else { panic!("nobody let it in") };
    for wrong in [old.as_str(), "CCC-CCC", "%25", "KTM4PXX"] {
        assert_eq!(anna.get(&format!("devices/enrolments/{wrong}")).await["code"], "unknown_enrolment", "{wrong}");
    }
    assert_ne!(code(&centre, DIGEST).await, old);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_outlives_a_dispatcher_that_fell() {
    let (mut centre, ..) = open().await;
    let shown = code(&centre, DIGEST).await;
    centre.kill();
    centre.open();
    let anna = Desk::sign_in(&centre, "anna", "1").await;
    assert_eq!(code(&centre, DIGEST).await, shown);
    let seen = anna.get(&format!("devices/enrolments/{shown}")).await;
    assert_eq!(let_in(&anna, &seen, "door", "a").await.0, 201);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_floods_the_centre_with_wishes_is_told_to_wait_and_nonsense_is_refused() {
    let (centre, ..) = open().await;
    for turn in 0..ENROLMENTS_PER_ADDRESS {
        assert_eq!(ask(&centre, "board", &format!("{turn:064x}")).await.status(), 200);
    }
    let refused = ask(&centre, "board", &format!("{:064x}", 99)).await;
    assert_eq!(refused.status(), 429);
    let wait: u64 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=600).contains(&wait), "{wait}");
    assert_eq!(refused.json::<Value>().await.unwrap()["code"], "too_many_requests");
    assert_eq!(ask(&centre, "board", &format!("{:064x}", 0)).await.status(), 200, "who waits already goes on waiting");
    for (kind, digest) in [("desk", DIGEST), ("kiosk", "5"), ("kiosk", &DIGEST[1..]), ("kiosk", &DIGEST.replace('5', "x"))] {
        assert_eq!(ask(&centre, kind, digest).await.status(), 400, "{kind} {digest}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn administrators_see_who_is_connected_and_what_lacks_paper() {
    let mut centre = Centre::new();
    let (kiosk, board) = (centre.enrol(Kind::Kiosk, "door"), centre.enrol(Kind::Board, "hall"));
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let anna = Desk::sign_in(&centre, "anna", "1").await;
    let row = async |name: &str| {
        let devices = anna.get("devices").await["devices"].as_array().unwrap().clone();
        devices.into_iter().find(|device| device["name"] == name).unwrap()
    };
    let mut socket = Socket::open(&centre, "board", Some(&board), json!({"epoch": null, "after": null})).await;
    assert!(socket.frame().await["snapshot"].is_object());
    assert_eq!((row("hall").await["connected"].clone(), row("door").await["connected"].clone()), (json!(true), json!(false)));

    let url = format!("{}/api/v1/sites/milano/devices/health", centre.base());
    let tell = async |token: &str, health: Value| Client::new().post(&url).bearer_auth(token).json(&health).send().await.unwrap().status();
    assert_eq!(tell(&kiosk, json!({"version": "0.1.0", "printer": "paper_out"})).await, 204);
    let door = row("door").await;
    assert_eq!((&door["printer"], &door["version"]), (&json!("paper_out"), &json!("0.1.0")));
    assert!(door["seen_at"].is_string());
    for (token, printer) in [(&kiosk, "on fire"), (&board, "ok")] {
        assert_eq!(tell(token, json!({"version": "0.1.0", "printer": printer})).await, 400, "{printer}");
    }
    assert_eq!(row("door").await["printer"], "paper_out");
}
