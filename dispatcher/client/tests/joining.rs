//! A device against a real dispatcher's side: it shows a code until it is let in, goes on with the token that it drew itself,
//! and asks anew when that is refused.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use avanti_client::{Admission, Api, BoardTopic, Identity, News, Server, join};
use avanti_protocol::problem;
use axum::{
    Json, Router,
    extract::{
        State, WebSocketUpgrade,
        ws::{CloseFrame, Message, close_code},
    },
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{any, post},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::{
    net::TcpListener,
    sync::{mpsc::Receiver, watch},
};

/// What the dispatcher knows: the digest that is good, those that never will be, and every request as it came.
#[derive(Debug)]
struct Gate {
    good: watch::Sender<Option<String>>,
    spent: Mutex<Vec<String>>,
    asked: Mutex<Vec<String>>,
    heard: Mutex<String>,
}

impl Gate {
    async fn open() -> (Arc<Self>, Server) {
        let gate =
            Arc::new(Self { good: watch::Sender::new(None), spent: Mutex::default(), asked: Mutex::default(), heard: Mutex::default() });
        let router = Router::new()
            .route("/api/v1/sites/milano/devices/enrolments", post(ask))
            .route("/api/v1/sites/milano/devices/health", post(|| async { StatusCode::NO_CONTENT }))
            .route("/ws/v1/sites/milano/board", any(listen))
            .with_state(Arc::clone(&gate));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, router).into_future());
        (gate, Server { base, site: "milano".to_owned(), token: None })
    }

    /// Lets in who asked last.
    fn let_in(&self) -> String {
        let digest = self.asked.lock().unwrap().last().unwrap().clone();
        self.good.send_replace(Some(digest.clone()));
        digest
    }

    fn revoke(&self) {
        self.spent.lock().unwrap().extend(self.good.send_replace(None));
    }
}

async fn ask(State(gate): State<Arc<Gate>>, body: String) -> Response {
    gate.heard.lock().unwrap().push_str(&body);
    let ask: Value = serde_json::from_str(&body).unwrap();
    let digest = ask["token_sha256"].as_str().unwrap().to_owned();
    gate.asked.lock().unwrap().push(digest.clone());
    if gate.spent.lock().unwrap().contains(&digest) {
        let problem = json!({"type": "/problems/token_spent", "status": 409, "code": "token_spent", "title": "Ask again."});
        return (StatusCode::CONFLICT, [("content-type", problem::MEDIA_TYPE)], problem.to_string()).into_response();
    }
    if gate.good.borrow().as_ref() == Some(&digest) {
        return Json(json!({"state": "enrolled"})).into_response();
    }
    Json(json!({"state": "waiting", "code": &digest[..6], "expires_in_seconds": 600})).into_response()
}

async fn listen(State(gate): State<Arc<Gate>>, headers: HeaderMap, upgrade: WebSocketUpgrade) -> Response {
    let shown = headers["authorization"].to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned();
    if gate.good.borrow().as_ref() != Some(&digest(&shown)) {
        return (StatusCode::UNAUTHORIZED, [("content-type", problem::MEDIA_TYPE)], "{}").into_response();
    }
    upgrade.protocols(["avanti.v1"]).on_upgrade(async move |mut socket| {
        let site = json!({"id": "milano", "name": "Milano", "time_zone": "UTC", "languages": ["it"], "training": false, "open": true});
        let snapshot = json!({"snapshot": {"epoch": 1, "seq": 1, "now": "n", "site": site, "rows": []}});
        socket.send(Message::text(snapshot.to_string())).await.unwrap();
        gate.good.subscribe().wait_for(Option::is_none).await.unwrap();
        let end = CloseFrame { code: close_code::POLICY, reason: "revoked".into() };
        socket.send(Message::Close(Some(end))).await.unwrap();
    })
}

fn digest(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn start(server: &Server, folder: &Path, given: Option<&str>) -> Receiver<News<BoardTopic>> {
    let (_, printer) = watch::channel(None);
    let identity = Identity { kind: "board", version: "0.1.0", given: given.map(str::to_owned), folder: folder.to_owned(), printer };
    join(server.clone(), Api::new(server.clone()), identity)
}

/// Waits for the code of a device that is not let in, and says whether it was before.
async fn code(news: &mut Receiver<News<BoardTopic>>) -> (String, bool) {
    loop {
        if let News::Admission(Admission::Waits { code: Some(code), refused }) = news.recv().await.unwrap() {
            return (code, refused);
        }
    }
}

/// Waits until the topic says something.
async fn view(news: &mut Receiver<News<BoardTopic>>) {
    while !matches!(news.recv().await.unwrap(), News::Update(avanti_client::Update::Snapshot { .. })) {}
}

#[tokio::test]
async fn a_device_goes_on_when_it_is_let_in_and_its_token_never_crosses_the_wire_before() {
    let (gate, server) = Gate::open().await;
    let folder = tempfile::tempdir().unwrap();
    let mut news = start(&server, folder.path(), None);
    let (shown, refused) = code(&mut news).await;
    assert!(!refused);
    let digest_asked = gate.let_in();
    assert!(digest_asked.starts_with(&shown));
    view(&mut news).await;
    let token = std::fs::read_to_string(folder.path().join("token")).unwrap();
    assert_eq!(digest(&token), digest_asked);
    assert!(!gate.heard.lock().unwrap().contains(&token));

    drop(news);
    let asked = gate.asked.lock().unwrap().len();
    view(&mut start(&server, folder.path(), None)).await;
    assert_eq!(gate.asked.lock().unwrap().len(), asked, "who was let in asks nobody at the next start");
}

#[tokio::test]
async fn a_device_that_is_revoked_says_so_and_asks_with_another_token() {
    let (gate, server) = Gate::open().await;
    let folder = tempfile::tempdir().unwrap();
    let mut news = start(&server, folder.path(), Some("a token that nobody knows"));
    let (first, refused) = code(&mut news).await;
    assert!(refused, "the token that it was given opens nothing");
    gate.let_in();
    view(&mut news).await;
    gate.revoke();
    let (second, refused) = code(&mut news).await;
    assert!(refused);
    assert_ne!(first, second);
    // Revoked before it could learn that it was let in.
    gate.let_in();
    gate.revoke();
    let (third, _) = code(&mut news).await;
    assert_ne!(second, third);
}
