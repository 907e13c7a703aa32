//! A follower against a real socket: it resumes, reconnects, answers pings and says when it hears nothing.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use avanti_client::{BoardTopic, Link, Server, Update, follow, session::ABSENCE_MAX_MS};
use avanti_protocol::problem;
use axum::{
    Router,
    extract::{
        Path, WebSocketUpgrade,
        ws::{CloseFrame, Message, WebSocket, close_code},
    },
    http::{HeaderMap, StatusCode, header},
    routing::any,
};
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, Receiver},
    time::Instant,
};

const TOKEN: &str = "board-token";

/// A connection as the dispatcher's side sees it.
struct Peer {
    socket: WebSocket,
    headers: HeaderMap,
    path: String,
}

impl Peer {
    async fn hear(&mut self) -> Option<Message> {
        self.socket.recv().await.and_then(Result::ok)
    }

    async fn hello(&mut self) -> Value {
        let Some(Message::Text(text)) = self.hear().await else { panic!("hello is a text frame") };
        serde_json::from_str(&text).unwrap()
    }

    async fn say(&mut self, frame: Value) {
        self.socket.send(Message::text(frame.to_string())).await.unwrap();
    }
}

/// A dispatcher that leaves each connection to the test, and where it is.
async fn dispatcher() -> (Server, Receiver<Peer>) {
    let (peers, received) = mpsc::channel(8);
    let open = move |Path((site, topic)): Path<(String, String)>, headers: HeaderMap, upgrade: WebSocketUpgrade| async move {
        upgrade.protocols(["avanti.v1"]).on_upgrade(async move |socket| {
            let peer = Peer { socket, headers, path: format!("{site}/{topic}") };
            peers.send(peer).await.unwrap_or_else(|_| panic!("the test takes every connection"));
        })
    };
    let router = Router::new().route("/ws/v1/sites/{site}/{topic}", any(open));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, router).into_future());
    (Server { base, site: "milano".to_owned(), token: Some(TOKEN.to_owned()) }, received)
}

fn snapshot(seq: u64) -> Value {
    let site = json!({"id": "milano", "name": "Milano", "time_zone": "Europe/Rome", "languages": ["it"], "training": false, "open": true});
    json!({"snapshot": {"epoch": 1, "seq": seq, "now": "n", "site": site, "rows": []}})
}

fn call(from: u64, to: u64, number: u32) -> Value {
    let picture = json!({"name": "fish", "colour": "blue"});
    let row = json!({"number": number, "picture": picture, "desk": "3", "language": "ar", "called_at": "t", "calls": 1});
    json!({"delta": {"from": from, "to": to, "now": "n", "calls": [row]}})
}

/// A follower that has its snapshot at 7 and is live, and its peer.
async fn live() -> (Receiver<Update<BoardTopic>>, Peer, Receiver<Peer>) {
    let (server, mut peers) = dispatcher().await;
    let mut updates = follow::<BoardTopic>(server, None);
    let mut peer = peers.recv().await.unwrap();
    assert_eq!(peer.hello().await, json!({"hello": {"epoch": null, "after": null}}));
    peer.say(snapshot(7)).await;
    assert!(matches!(updates.recv().await, Some(Update::Snapshot { seq: 7, .. })));
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Live)));
    (updates, peer, peers)
}

#[tokio::test]
async fn a_follower_names_itself_and_its_protocol_and_gets_changes_as_they_come() {
    let (mut updates, mut peer, _peers) = live().await;
    assert_eq!(peer.path, "milano/board");
    assert_eq!(peer.headers["authorization"], format!("Bearer {TOKEN}"));
    assert_eq!(peer.headers["sec-websocket-protocol"], "avanti.v1");
    peer.say(call(7, 8, 101)).await;
    let Some(Update::Change { seq: 8, view, change, .. }) = updates.recv().await else { panic!("the call is a change") };
    assert_eq!((view.rows, change.calls[0].number), (change.calls.clone(), 101));
}

#[tokio::test]
async fn a_lost_connection_is_told_and_taken_up_where_it_was() {
    let (mut updates, peer, mut peers) = live().await;
    drop(peer);
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
    let mut peer = peers.recv().await.unwrap();
    assert_eq!(peer.hello().await, json!({"hello": {"epoch": 1, "after": 7}}));
    peer.say(call(7, 9, 102)).await;
    assert!(matches!(updates.recv().await, Some(Update::Change { seq: 9, .. })));
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Live)));
}

#[tokio::test]
async fn a_gap_is_asked_about_on_the_same_connection() {
    let (mut updates, mut peer, _peers) = live().await;
    peer.say(call(11, 12, 103)).await;
    assert_eq!(peer.hello().await, json!({"hello": {"epoch": 1, "after": 7}}));
    peer.say(snapshot(12)).await;
    assert!(matches!(updates.recv().await, Some(Update::Snapshot { seq: 12, .. })));
}

#[tokio::test]
async fn a_silent_connection_is_stale_and_then_down_within_the_limit() {
    let (mut updates, _peer, _peers) = live().await;
    tokio::time::pause();
    let since = Instant::now();
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Stale)));
    assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
}

#[tokio::test]
async fn a_ping_is_answered() {
    let (_updates, mut peer, _peers) = live().await;
    peer.socket.send(Message::Ping("are you there".into())).await.unwrap();
    assert_eq!(peer.hear().await, Some(Message::Pong("are you there".into())));
}

#[tokio::test]
async fn a_dispatcher_that_restarts_is_given_the_time_it_asks_for() {
    let (mut updates, mut peer, mut peers) = live().await;
    let since = Instant::now();
    peer.say(json!({"restarting": {"reconnect_in_ms": ABSENCE_MAX_MS}})).await;
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
    tokio::time::pause();
    let mut peer = peers.recv().await.unwrap();
    assert!(since.elapsed() >= Duration::from_millis(ABSENCE_MAX_MS), "{:?}", since.elapsed());
    assert_eq!(peer.hello().await, json!({"hello": {"epoch": 1, "after": 7}}));
}

#[tokio::test]
async fn a_follower_that_nobody_listens_to_ends_its_connection() {
    let (updates, mut peer, _peers) = live().await;
    drop(updates);
    assert_eq!(peer.hear().await, None);
}

#[tokio::test]
async fn a_dispatcher_that_is_not_there_is_told_as_down() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let mut updates = follow::<BoardTopic>(Server { base, site: "milano".to_owned(), token: None }, None);
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
}

#[tokio::test]
async fn what_the_dispatcher_closes_for_good_ends_and_what_it_closes_otherwise_is_opened_again() {
    let (mut updates, mut peer, mut peers) = live().await;
    peer.socket.send(Message::Close(Some(CloseFrame { code: close_code::AWAY, reason: "".into() }))).await.unwrap();
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
    let mut peer = peers.recv().await.unwrap();
    peer.hello().await;
    peer.socket.send(Message::Close(Some(CloseFrame { code: close_code::POLICY, reason: "revoked".into() }))).await.unwrap();
    assert_eq!(updates.recv().await, None);
}

#[tokio::test]
async fn a_refusal_is_believed_of_the_dispatcher_alone() {
    let answers: [(StatusCode, &str); 3] = [
        (StatusCode::FORBIDDEN, "text/html"),
        (StatusCode::SERVICE_UNAVAILABLE, problem::MEDIA_TYPE),
        (StatusCode::UNAUTHORIZED, problem::MEDIA_TYPE),
    ];
    let tried = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tried);
    let answer = move || async move {
        let (status, kind) = answers[count.fetch_add(1, Ordering::Relaxed)];
        (status, [(header::CONTENT_TYPE, kind)], "{}")
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, Router::new().fallback(answer)).into_future());
    let mut updates = follow::<BoardTopic>(Server { base, site: "milano".to_owned(), token: None }, None);
    assert_eq!(updates.recv().await, Some(Update::Link(Link::Down)));
    assert_eq!(updates.recv().await, None);
    assert_eq!(tried.load(Ordering::Relaxed), answers.len());
}
