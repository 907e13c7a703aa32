//! Connections that would cost a dispatcher more than they may.

#![expect(clippy::unwrap_used, reason = "what a test takes for granted may fail it")]

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use dispatcher::{
    Dispatcher, Options, clock::SystemClock, config::read_site, http::connections::ConnectionLimits, journals::JournalPlace,
    reminders::MessageOptions,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

/// How long what must happen may take.
const PATIENCE: Duration = Duration::from_secs(20);

struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<anyhow::Result<()>>,
    _folder: TempDir,
}

async fn serve(connections: ConnectionLimits) -> Served {
    let folder = tempfile::tempdir().unwrap();
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml");
    let options = Options {
        data: folder.path().join("data"),
        journal: JournalPlace::Embedded,
        key_file: None,
        sites: vec![read_site(&site).unwrap()],
        training: true,
        public_url: "http://localhost:7000".to_owned(),
        trusted_proxies: Vec::new(),
        connections,
        messages: MessageOptions::default(),
    };
    let dispatcher = Dispatcher::start(options, Arc::new(SystemClock::default())).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(dispatcher.serve(listener, None, async {
        let _stopped = stopped.await;
    }));
    Served { address, stop, ended, _folder: folder }
}

/// Everything that comes until the dispatcher hangs up.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // Being hung up on is an end like another.
    let _ended = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the dispatcher hangs up");
    String::from_utf8(bytes).unwrap()
}

async fn healthy(stream: &mut TcpStream) {
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let mut said = [0; 1024];
    let length = timeout(PATIENCE, stream.read(&mut said)).await.unwrap().unwrap();
    assert!(said[..length].starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&said[..length]));
}

#[tokio::test]
async fn who_does_not_finish_the_head_of_a_request_is_hung_up_on() {
    let served = serve(ConnectionLimits { head: Duration::from_millis(200), ..ConnectionLimits::default() }).await;
    let mut slow = TcpStream::connect(served.address).await.unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\nhost: local").await.unwrap();
    rest(&mut slow).await;
    let mut quick = TcpStream::connect(served.address).await.unwrap();
    healthy(&mut quick).await;
}

#[tokio::test]
async fn one_connection_too_many_is_hung_up_on_and_a_place_that_is_given_back_is_free() {
    let served = serve(ConnectionLimits { total: 2, ..ConnectionLimits::default() }).await;
    let (mut first, mut second) = (TcpStream::connect(served.address).await.unwrap(), TcpStream::connect(served.address).await.unwrap());
    healthy(&mut first).await;
    healthy(&mut second).await;
    let mut third = TcpStream::connect(served.address).await.unwrap();
    assert_eq!(rest(&mut third).await, "");
    first.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
    rest(&mut first).await;
    let again = async {
        loop {
            let mut stream = TcpStream::connect(served.address).await.unwrap();
            stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
            if rest(&mut stream).await.starts_with("HTTP/1.1 200") {
                return;
            }
        }
    };
    timeout(PATIENCE, again).await.expect("the place is free");
}

#[tokio::test]
async fn a_dispatcher_that_stops_closes_idle_connections_and_ends() {
    let served = serve(ConnectionLimits::default()).await;
    let mut idle = TcpStream::connect(served.address).await.unwrap();
    healthy(&mut idle).await;
    served.stop.send(()).unwrap();
    rest(&mut idle).await;
    timeout(Duration::from_secs(5), served.ended).await.expect("well before connections would be cut off").unwrap().unwrap();
    assert!(TcpStream::connect(served.address).await.is_err(), "nobody listens any more");
}
