//! The yardsticks: a bare axum handler that answers a ticket without any state, and a bare hub that repeats a message
//! to every socket. They run in a process of their own, as the dispatcher does.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use axum::{
    Json, Router,
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    response::Response,
    routing::{any, post},
};
use serde_json::Value;
use tokio::{net::TcpListener, sync::broadcast};

/// What a ticket looks like on the wire.
const TICKET: &str = r#"{"visit":"7vet2q2htpqp3","number":101,"picture":{"name":"fish","colour":"red"},"service":"legal","language":"bn","issued_at":"2026-11-22T17:03:07.446+01:00","ahead":0,"forecast":null,"phone_url":"http://localhost:7100/t/#milano.7vet2q2htpqp3.fetr3qmhx1x9nhrvh5jvf32ncw","training":true}"#;
/// What a call looks like on the wire.
const CALL: &str = r#"{"delta":{"from":1204,"to":1205,"now":"2026-11-22T17:03:07.613+01:00","calls":[{"number":101,"picture":{"name":"fish","colour":"red"},"desk":"5","language":"bn","called_at":"2026-11-22T17:03:07.613+01:00","calls":1}]}}"#;

/// Serves the yardsticks until the process is ended.
pub(crate) async fn serve() -> anyhow::Result<()> {
    let (say, _) = broadcast::channel::<&'static str>(64);
    let app = Router::new()
        .route("/tickets", post(|Json(_asked): Json<Value>| async { (axum::http::StatusCode::CREATED, Json(ticket())) }))
        .route(
            "/say",
            post(|State(say): State<broadcast::Sender<&'static str>>| async move {
                // Without listeners there is nobody to tell.
                let _told = say.send(CALL);
            }),
        )
        .route("/ws", any(open))
        .with_state(say);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);
    use axum::serve::ListenerExt;
    let listener = listener.tap_io(|stream| stream.set_nodelay(true).unwrap_or_default());
    axum::serve(listener, app).await?;
    Ok(())
}

fn ticket() -> Value {
    serde_json::from_str(TICKET).expect("it is JSON")
}

async fn open(State(say): State<broadcast::Sender<&'static str>>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade.protocols(["avanti.v1"]).read_buffer_size(2048).write_buffer_size(0);
    upgrade.on_upgrade(move |socket| repeat(say.subscribe(), socket))
}

async fn repeat(mut heard: broadcast::Receiver<&'static str>, mut socket: WebSocket) {
    while let Ok(said) = heard.recv().await {
        if socket.send(Message::Text(said.into())).await.is_err() {
            return;
        }
    }
}

/// The yardsticks in a process of their own.
#[derive(Debug)]
pub(crate) struct Bare {
    child: Child,
    /// Where they answer.
    pub(crate) address: String,
}

impl Bare {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?).arg("bare").stdout(Stdio::piped()).spawn()?;
        let out = child.stdout.take().expect("its output is piped");
        let line = BufReader::new(out).lines().map_while(Result::ok).find_map(|line| line.strip_prefix("listening on ").map(str::to_owned));
        Ok(Self { child, address: line.ok_or_else(|| anyhow::anyhow!("the yardsticks did not start"))? })
    }

    /// The process's id.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // It ends with us in any case.
        let _killed = self.child.kill();
        let _ended = self.child.wait();
    }
}
