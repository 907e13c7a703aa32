//! A websocket as a screen holds it.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest},
};

use super::centre::Centre;

/// How long an end that must come may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open websocket.
#[derive(Debug)]
pub struct Socket(pub WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Socket {
    /// Opens a socket as a device, or with no token as a phone.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn open(centre: &Centre, topic: &str, token: Option<&str>, hello: Value) -> Self {
        let shown = token.map(|token| ("authorization", format!("Bearer {token}")));
        Self::showing(&centre.base(), centre.site().as_str(), topic, shown, hello).await
    }

    /// Opens the socket of a phone where phones are served.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn of_phone(base: &str, token: &str) -> Self {
        let site = token.split('.').next().expect("a token names its site first");
        Self::showing(base, site, "phone", None, json!({"epoch": null, "after": null, "token": token})).await
    }

    /// Opens the socket of a desk page.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn of_staff(centre: &Centre, cookie: &str) -> Self {
        Self::showing(
            &centre.base(),
            centre.site().as_str(),
            "desk",
            Some(("cookie", cookie.to_owned())),
            json!({"epoch": null, "after": null}),
        )
        .await
    }

    async fn showing(base: &str, site: &str, topic: &str, shown: Option<(&'static str, String)>, hello: Value) -> Self {
        let url = format!("{}/ws/v1/sites/{site}/{topic}", base.replacen("http", "ws", 1));
        let mut request = url.into_client_request().expect("an address");
        request.headers_mut().insert("sec-websocket-protocol", "avanti.v1".parse().expect("a header"));
        if let Some((name, value)) = shown {
            request.headers_mut().insert(name, value.parse().expect("a header"));
        }
        let (mut socket, _) = connect_async(request).await.expect("the socket opens");
        socket.send(Message::text(json!({"hello": hello}).to_string())).await.expect("the socket is open");
        Self(socket)
    }

    /// The next frame.
    ///
    /// # Panics
    /// When the socket is closed instead.
    pub async fn frame(&mut self) -> Value {
        loop {
            if let Message::Text(text) = self.0.next().await.expect("the socket is open").expect("a frame") {
                return serde_json::from_str(&text).expect("JSON");
            }
        }
    }

    /// The next frame that is no heartbeat.
    ///
    /// # Panics
    /// When the socket is closed instead.
    pub async fn news(&mut self) -> Value {
        loop {
            let frame = self.frame().await;
            if frame["delta"].as_object().is_none_or(|delta| delta.len() > 3) {
                return frame;
            }
        }
    }

    /// The close frame that ends the socket, whatever came before it.
    ///
    /// # Panics
    /// When the socket stays open, or ends without one.
    pub async fn end(mut self) -> (u16, String) {
        let ended = async {
            loop {
                match self.0.next().await.expect("a close frame comes before the end").expect("a frame") {
                    Message::Close(Some(frame)) => return (frame.code.into(), frame.reason.to_string()),
                    Message::Close(None) => panic!("a close frame says why"),
                    Message::Text(_) | Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
                }
            }
        };
        tokio::time::timeout(PATIENCE, ended).await.expect("the socket is closed in time")
    }
}
