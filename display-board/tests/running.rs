//! A whole board beside a dispatcher's socket: its page, its stream, and its end.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use avanti_protocol::{
    Picture, Site,
    board::{BoardChange, BoardRow, BoardView},
    frame::{Delta, ServerFrame, Snapshot},
};
use axum::{
    Router,
    extract::{
        WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    routing::any,
};
use display_board::{Config, layout::Layout, run, voice::loudness::Loudness};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{mpsc, oneshot},
};

type Frame = ServerFrame<BoardView, BoardChange>;

const TEN: &str = "2026-03-02T10:00:00+01:00";

fn row(number: u32) -> BoardRow {
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    BoardRow { number, picture, desk: "3".to_owned(), language: "ar".to_owned(), called_at: TEN.to_owned(), calls: 1 }
}

async fn say(socket: &mut WebSocket, frame: Frame) {
    socket.send(Message::text(serde_json::to_string(&frame).unwrap())).await.unwrap();
}

async fn get(address: &str, path: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: board\r\nConnection: close\r\n\r\n").as_bytes()).await.unwrap();
    BufReader::new(stream)
}

async fn post(address: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nHost: board\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

async fn whole(address: &str, path: &str) -> String {
    let mut text = String::new();
    get(address, path).await.read_to_string(&mut text).await.unwrap();
    text
}

/// Reads lines until one has this part, and answers with the names of the events on the way.
async fn until(stream: &mut BufReader<TcpStream>, part: &str) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        let mut line = String::new();
        assert_ne!(stream.read_line(&mut line).await.unwrap(), 0, "the stream ended before {part}");
        names.extend(line.strip_prefix("event: ").map(|name| name.trim().to_owned()));
        if line.contains(part) {
            return names;
        }
    }
}

#[tokio::test]
async fn a_board_shows_a_call_as_it_is_made_and_ends_when_it_is_told_to() {
    let (sockets, mut opened) = mpsc::channel(4);
    let open = move |upgrade: WebSocketUpgrade| async move {
        upgrade.protocols(["avanti.v1"]).on_upgrade(async move |socket| drop(sockets.send(socket).await))
    };
    let dispatcher = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", dispatcher.local_addr().unwrap());
    tokio::spawn(axum::serve(dispatcher, Router::new().route("/ws/v1/sites/milano/board", any(open))).into_future());

    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (stop, stopped) = oneshot::channel::<()>();
    let config = Config {
        dispatcher: base,
        site: "milano".to_owned(),
        token: Some("t".to_owned()),
        data: folder.path().join("board"),
        layout: Layout::default(),
        loudness: Loudness::default(),
    };
    let board = tokio::spawn(run(config, listener, async move { drop(stopped.await) }));

    let mut events = get(&address, "/events").await;
    assert_eq!(until(&mut events, "event: beat").await, ["build", "board", "link", "volume", "beat"]);
    let mut socket: WebSocket = opened.recv().await.unwrap();
    let site = Site { id: "milano".to_owned(), languages: vec!["it".to_owned()], open: true, ..Site::default() };
    let snapshot = Snapshot { epoch: 1, seq: 7, now: TEN.to_owned(), view: BoardView { site, rows: Vec::new(), codes: None } };
    say(&mut socket, ServerFrame::Snapshot(snapshot)).await;
    until(&mut events, "data: live").await;
    let change = BoardChange { calls: vec![row(118)], withdrawn: Vec::new() };
    say(&mut socket, ServerFrame::Delta(Delta { from: 7, to: 8, now: TEN.to_owned(), change })).await;
    until(&mut events, " data-number ").await;
    assert_eq!(until(&mut events, "event: chime").await, ["chime"]);

    let page = whole(&address, "/?theme=dark").await;
    for part in ["content-security-policy: default-src 'self'", "cache-control: no-store", "data-link=\"live\"", ">118</p>"] {
        assert!(page.contains(part), "{part} is in {page}");
    }
    for asset in
        ["tokens.css", "base.css", "board.css", "calls.css", "cards.css", "upright.css", "board.js", "chime.js", "speak.js", "turns.js"]
    {
        assert!(whole(&address, &format!("/assets/{asset}")).await.starts_with("HTTP/1.1 200"), "{asset}");
    }
    assert!(whole(&address, "/assets/../Cargo.toml").await.starts_with("HTTP/1.1 404"));

    stop.send(()).unwrap();
    board.await.unwrap().unwrap();
    assert!(folder.path().join("board/board.json").is_file());
}

#[tokio::test]
async fn monitors_are_told_whether_pages_show_the_board_and_whether_they_sound() {
    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    // Nobody answers there: the board is not live.
    let config = Config {
        dispatcher: "http://127.0.0.1:9".to_owned(),
        site: "milano".to_owned(),
        token: Some("t".to_owned()),
        data: folder.path().into(),
        layout: Layout::default(),
        loudness: Loudness::default(),
    };
    tokio::spawn(run(config, listener, std::future::pending()));
    let healthy = async |expected: &str| {
        let health = whole(&address, "/healthz").await;
        assert!(health.starts_with("HTTP/1.1 200") && health.ends_with(expected), "{health}");
    };
    healthy(r#"{"link":"down","pages":0,"sound":"unknown"}"#).await;

    let mut page = get(&address, "/events").await;
    until(&mut page, "event: beat").await;
    assert!(post(&address, "/sound", "off").await.starts_with("HTTP/1.1 204"));
    healthy(r#"{"link":"down","pages":1,"sound":"off"}"#).await;
    assert!(post(&address, "/sound", "on").await.starts_with("HTTP/1.1 204"));
    healthy(r#"{"link":"down","pages":1,"sound":"on"}"#).await;
    for nonsense in ["", "loud", "\u{fffd}", &"on".repeat(9)] {
        assert!(post(&address, "/sound", nonsense).await.starts_with("HTTP/1.1 4"), "{nonsense}");
    }
    healthy(r#"{"link":"down","pages":1,"sound":"on"}"#).await;
}
