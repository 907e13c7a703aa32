//! The listener for phones: what they need is there, and every other address is not, whoever asks.

use avanti_access::Kind;
use reqwest::{Client, Method, StatusCode};
use serde_json::json;
use system_tests::harness::{Centre, Desk, Kiosk, Role, Socket};

const APART: &[&str] = &["--public-listen", "127.0.0.1:0"];
/// Addresses that are in no description of the interface.
const OTHERS: &[&str] = &[
    "/",
    "/desk",
    "/supervisor",
    "/sign-in",
    "/welcome",
    "/milano/desk",
    "/milano/supervisor",
    "/milano/line",
    "/milano/line/strip",
    "/milano/line/cards",
    "/milano/absences",
    "/milano/hours",
    "/milano/come/poster",
    "/t",
    "/healthz",
    "/readyz",
    "/metrics",
    "/api/v1/openapi.json",
    "/ws/v1/sites/milano/board",
    "/ws/v1/sites/milano/kiosk",
    "/ws/v1/sites/milano/desk",
    "/static/",
];
/// How a visit gives up.
const LEAVE: &str = "/api/v1/sites/{site}/visits/{visit}/leave";
/// The addresses of the interface that phones ask.
const ASKED: &[&str] = &[
    LEAVE,
    "/api/v1/sites/{site}/services",
    "/api/v1/sites/{site}/slots",
    "/api/v1/sites/{site}/appointments",
    "/api/v1/sites/{site}/appointments/{appointment}",
    // They have the form of the one before, and nobody's code is “import” or “cards”.
    "/api/v1/sites/{site}/appointments/import",
    "/api/v1/sites/{site}/appointments/cards",
    "/api/v1/sites/{site}/appointments/{appointment}/contact",
    "/api/v1/sites/{site}/appointments/{appointment}/earlier",
    "/api/v1/sites/{site}/wait-list",
    "/api/v1/sites/{site}/wait-list/{code}",
    "/api/v1/sites/{site}/check-ins",
    "/api/v1/sites/{site}/line/token",
    "/api/v1/sites/{site}/visits/{visit}/phone",
    "/api/v1/sites/{site}/visits/{visit}/break",
    "/api/v1/sites/{site}/visits/{visit}/language",
    "/api/v1/sites/{site}/visits/{visit}/feedback",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn phones_are_served_apart_and_nothing_else_is_where_they_are() {
    let mut centre = Centre::new().with(APART);
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    let board = centre.enrol(Kind::Board, "board");
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let ticket = Kiosk::new(&centre, &token).ticket("k", "return-interview", "bn").await;
    let clerk = Desk::sign_in(&centre, "anna", "8").await.open(&["bn"]).await;
    let phones = centre.phones();
    let client = Client::new();

    // Whoever one is, and in whatever way one asks.
    let document = dispatcher::http::document();
    let described = document["paths"].as_object().unwrap().keys().filter(|path| !ASKED.contains(&path.as_str()));
    let described =
        described.map(|path| path.replace("{site}", "milano").replace("{desk}", "8").replace("{visit}", ticket["visit"].as_str().unwrap()));
    let mut asked = 0;
    for path in described.chain(OTHERS.iter().map(|path| (*path).to_owned())) {
        for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE] {
            for bearer in [None, Some(&token), Some(&board)] {
                let mut request = client.request(method.clone(), format!("{phones}{path}")).json(&json!({}));
                request = match bearer {
                    Some(bearer) => request.bearer_auth(bearer),
                    None => request.header("cookie", clerk.cookie()).header("upgrade", "websocket").header("connection", "upgrade"),
                };
                let status = request.send().await.unwrap().status();
                assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
                asked += 1;
            }
        }
    }
    assert!(asked > 300, "{asked}");

    let page = client.get(format!("{phones}/t/")).send().await.unwrap();
    assert_eq!(page.status(), 200);
    let html = page.text().await.unwrap();
    for loaded in html.split('"').filter(|text| text.starts_with("/static/")) {
        assert_eq!(client.get(format!("{phones}{loaded}")).send().await.unwrap().status(), 200, "{loaded}");
    }
    let shown = ticket["phone_url"].as_str().unwrap().split_once('#').unwrap().1;
    let mut phone = Socket::of_phone(&phones, shown).await;
    assert_eq!(phone.frame().await["snapshot"]["number"], ticket["number"]);
    let leave = LEAVE.replace("{site}", "milano").replace("{visit}", ticket["visit"].as_str().unwrap());
    assert_eq!(client.post(format!("{phones}{leave}")).bearer_auth(shown).send().await.unwrap().status(), 204);
    assert_eq!(phone.news().await["snapshot"]["state"], "left");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn phones_count_among_the_connections_that_there_may_be() {
    let mut centre = Centre::new().with(APART).with(&["--connections-max", "2"]);
    centre.open();
    let (phones, staff) = (centre.phones(), centre.base());
    let address = phones.strip_prefix("http://").unwrap();
    let held = [tokio::net::TcpStream::connect(address).await.unwrap(), tokio::net::TcpStream::connect(address).await.unwrap()];
    // They are counted when they are accepted, which is in order.
    assert!(Client::new().get(format!("{phones}/t/")).send().await.is_err(), "a third one is hung up on");
    drop(held);
    let answered = async { while Client::new().get(format!("{staff}/healthz")).send().await.is_err() {} };
    tokio::time::timeout(std::time::Duration::from_secs(20), answered).await.expect("places that are given back are free");
}
