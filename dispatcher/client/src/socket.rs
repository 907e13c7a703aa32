//! One websocket to the dispatcher: opened, said hello on, listened to. It reads no frame and decides nothing.

use std::time::Duration;

use avanti_protocol::{SUB_PROTOCOL, frame::ClientFrame, problem};
use futures_util::{SinkExt, StreamExt};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async_with_config,
    tungstenite::{
        Error, Message, Utf8Bytes,
        client::IntoClientRequest,
        http::{HeaderMap, HeaderValue, StatusCode, header},
        protocol::{WebSocketConfig, frame::coding::CloseCode},
    },
};

use crate::server::Server;

/// How long opening a connection may take, the handshake included.
const OPEN_LIMIT: Duration = Duration::from_secs(2);

/// How long sending one frame may take.
const SEND_LIMIT: Duration = Duration::from_secs(2);

/// Bytes read at a time: a screen's frames are small, and small buffers are what a thousand of them can afford.
const READ_BUFFER_BYTES: usize = 2048;

/// The longest message taken: a desk's snapshot with ten thousand waiting fits.
const MESSAGE_MAX_BYTES: usize = 8 * 1024 * 1024;

/// Why a socket could not be opened or ended.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SocketError {
    #[error("the dispatcher's address or the device's token cannot be used: {0}")]
    Unusable(&'static str),
    #[error("it took too long")]
    TooLong,
    #[error("the dispatcher ended the connection")]
    Ended,
    #[error("what is shown to the dispatcher opens nothing")]
    Refused,
    // Boxed: it is by far the largest, and the rarest.
    #[error(transparent)]
    Broken(Box<Error>),
}

impl From<Error> for SocketError {
    fn from(error: Error) -> Self {
        if let Error::Http(answer) = &error
            && matches!(answer.status(), StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
            && is_problem(answer.headers())
        {
            return Self::Refused;
        }
        Self::Broken(Box::new(error))
    }
}

/// Whether the dispatcher itself answers, and not something on the way that is not to be believed about a token.
fn is_problem(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|kind| kind.starts_with(problem::MEDIA_TYPE))
}

/// An open websocket.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Socket {
    /// Opens the socket of a topic.
    pub(crate) async fn open(server: &Server, topic: &str) -> Result<Self, SocketError> {
        let mut request = server.socket(topic).into_client_request().map_err(|_| SocketError::Unusable("address"))?;
        let headers = request.headers_mut();
        headers.insert(header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(SUB_PROTOCOL));
        if let Some(token) = &server.token {
            let mut bearer = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| SocketError::Unusable("token"))?;
            bearer.set_sensitive(true);
            headers.insert(header::AUTHORIZATION, bearer);
        }
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER_BYTES)
            .write_buffer_size(0)
            .max_message_size(Some(MESSAGE_MAX_BYTES))
            .max_frame_size(Some(MESSAGE_MAX_BYTES));
        let no_delay = true;
        let opened = timeout(OPEN_LIMIT, connect_async_with_config(request, Some(config), no_delay)).await;
        let (stream, _) = opened.map_err(|_| SocketError::TooLong)??;
        Ok(Self { stream })
    }

    /// Sends a frame.
    pub(crate) async fn say(&mut self, frame: &ClientFrame) -> Result<(), SocketError> {
        let text = serde_json::to_string(frame).expect("a frame of ours has only strings and numbers");
        timeout(SEND_LIMIT, self.stream.send(Message::text(text))).await.map_err(|_| SocketError::TooLong)??;
        Ok(())
    }

    /// The next text frame. Pings are answered and binary frames passed over.
    ///
    /// It can be dropped before it is done, and nothing is lost.
    pub(crate) async fn hear(&mut self) -> Result<Utf8Bytes, SocketError> {
        loop {
            match self.stream.next().await {
                Some(Ok(Message::Text(text))) => return Ok(text),
                Some(Ok(Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => {}
                Some(Ok(Message::Close(Some(frame)))) if frame.code == CloseCode::Policy => return Err(SocketError::Refused),
                Some(Ok(Message::Close(_))) | None => return Err(SocketError::Ended),
                Some(Err(error)) => return Err(error.into()),
            }
        }
    }
}
