//! Accepts connections and serves each until its client, a limit of time or the end of the dispatcher ends it.
//! It knows no route.

use std::{
    convert::Infallible,
    io::{self, IoSlice},
    net::SocketAddr,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, body::Body, extract::ConnectInfo, response::Response};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{mpsc, watch},
};
use tower::ServiceExt as _;
use tracing::{debug, warn};

use super::connections::{Connections, Place};
use crate::shutdown;

/// How long to wait when the system has no more files to give, which those that end will free.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Serves until `leaving` becomes true and the requests under way have ended. Websockets end by themselves.
pub async fn serve(listener: TcpListener, router: Router, connections: Arc<Connections>, mut leaving: watch::Receiver<bool>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(connections.head());
    let (alive, mut ended) = mpsc::channel::<Infallible>(1);
    loop {
        let accepted = tokio::select! {
            biased;
            () = shutdown::begun(&mut leaving) => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                // Who finds no place is hung up on: a proper answer would cost what is short.
                let Some(place) = connections.enter(peer.ip()) else { continue };
                let (http, router, leaving, alive) = (http.clone(), router.clone(), leaving.clone(), alive.clone());
                tokio::spawn(async move {
                    connection(&http, router, Held { stream, _place: place }, peer, leaving).await;
                    drop(alive);
                });
            }
            Err(error) if of_the_client(&error) => {}
            Err(error) => {
                warn!(error = %error, "no connection can be accepted at present");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    drop(listener);
    drop(alive);
    // Nothing is ever sent: it ends when the last connection has dropped its end.
    let _ended = ended.recv().await;
}

async fn connection(http: &http1::Builder, router: Router, held: Held, peer: SocketAddr, mut leaving: watch::Receiver<bool>) {
    if let Err(error) = held.stream.set_nodelay(true) {
        // A reply of a few hundred bytes must not wait for more to come.
        warn!(error = %error, "a connection waits before it sends");
    }
    let service = service_fn(move |request| answer(router.clone(), request, peer));
    let mut connection = pin!(http.serve_connection(TokioIo::new(held), service).with_upgrades());
    let served = tokio::select! {
        served = connection.as_mut() => served,
        () = shutdown::begun(&mut leaving) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = served {
        debug!(error = %error, "a connection ended badly");
    }
}

async fn answer(router: Router, mut request: Request<Incoming>, peer: SocketAddr) -> Result<Response, Infallible> {
    request.extensions_mut().insert(ConnectInfo(peer));
    router.oneshot(request.map(Body::new)).await
}

/// Whether a connection failed that its client has given up already.
fn of_the_client(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset)
}

/// A connection that holds its place for as long as it is open, also where it has become a websocket.
#[derive(Debug)]
struct Held {
    stream: TcpStream,
    _place: Place,
}

impl AsyncRead for Held {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Held {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
