//! A websocket as a screen holds it, for the tests of this folder.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use system_tests::harness::Centre;
use tokio::net::TcpStream;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest},
};

/// How long an end that must come may take.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Socket(pub(crate) WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Socket {
    /// Opens a socket as a device, or with no token as a phone.
    pub(crate) async fn open(centre: &Centre, topic: &str, token: Option<&str>, hello: Value) -> Self {
        let shown = token.map(|token| ("authorization", format!("Bearer {token}")));
        Self::showing(centre, topic, shown, hello).await
    }

    /// Opens the socket of a desk page.
    pub(crate) async fn of_staff(centre: &Centre, cookie: &str) -> Self {
        Self::showing(centre, "desk", Some(("cookie", cookie.to_owned())), json!({"epoch": null, "after": null})).await
    }

    async fn showing(centre: &Centre, topic: &str, shown: Option<(&'static str, String)>, hello: Value) -> Self {
        let url = format!("{}/ws/v1/sites/milano/{topic}", centre.base().replace("http", "ws"));
        let mut request = url.into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", "avanti.v1".parse().unwrap());
        if let Some((name, value)) = shown {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        let (mut socket, _) = connect_async(request).await.unwrap();
        socket.send(Message::text(json!({"hello": hello}).to_string())).await.unwrap();
        Self(socket)
    }

    pub(crate) async fn frame(&mut self) -> Value {
        loop {
            if let Message::Text(text) = self.0.next().await.expect("the socket is open").unwrap() {
                return serde_json::from_str(&text).unwrap();
            }
        }
    }

    /// The next frame that is no heartbeat.
    pub(crate) async fn news(&mut self) -> Value {
        loop {
            let frame = self.frame().await;
            if frame["delta"].as_object().is_none_or(|delta| delta.len() > 3) {
                return frame;
            }
        }
    }

    /// The close frame that ends the socket, whatever came before it.
    pub(crate) async fn end(mut self) -> (u16, String) {
        let ended = async {
            loop {
                match self.0.next().await.expect("a close frame comes before the end").unwrap() {
                    Message::Close(Some(frame)) => return (frame.code.into(), frame.reason.to_string()),
                    Message::Close(None) => panic!("a close frame says why"),
                    Message::Text(_) | Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
                }
            }
        };
        tokio::time::timeout(PATIENCE, ended).await.expect("the socket is closed in time")
    }
}
