//! The way between a browser and a dispatcher, which a test can cut at the next act of a desk: before the request has
//! come through, before its answer has, or right after it.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

/// Most bytes that are passed on at once.
const PIECE_BYTES: usize = 64 * 1024;

/// Where the way is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// The request does not come through.
    Request,
    /// The request comes through and its answer does not.
    Answer,
    /// Both come through, and then nothing.
    After,
}

/// A way that can be cut; with a cut all its connections end, and new ones may be made at once.
#[derive(Debug)]
pub(crate) struct Wire {
    address: SocketAddr,
    next: Arc<Mutex<Option<Cut>>>,
    task: JoinHandle<()>,
}

impl Wire {
    /// A whole way to an address.
    pub(crate) async fn to(dispatcher: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let next = Arc::new(Mutex::new(None));
        let (all, _) = watch::channel(());
        let (armed, all) = (Arc::clone(&next), Arc::new(all));
        let task = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                let Ok(dispatcher) = TcpStream::connect(dispatcher).await else { continue };
                tokio::spawn(pass(browser, dispatcher, Arc::clone(&armed), Arc::clone(&all)));
            }
        });
        Self { address, next, task }
    }

    /// Where browsers go.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Cuts the way once, at the next act of a desk.
    pub(crate) fn cut(&self, cut: Cut) {
        *self.next.lock().unwrap() = Some(cut);
    }

    /// Whether the cut has been made.
    pub(crate) fn was_cut(&self) -> bool {
        self.next.lock().unwrap().is_none()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Passes bytes on in both directions until either end closes or the way is cut.
async fn pass(mut browser: TcpStream, mut dispatcher: TcpStream, armed: Arc<Mutex<Option<Cut>>>, all: Arc<watch::Sender<()>>) {
    let mut others = all.subscribe();
    let (mut asked, mut answered) = (vec![0; PIECE_BYTES], vec![0; PIECE_BYTES]);
    let mut cut = None;
    loop {
        tokio::select! {
            _ = others.changed() => return,
            read = browser.read(&mut asked) => {
                let Ok(bytes @ 1..) = read else { return };
                if is_act(&asked[..bytes]) {
                    cut = armed.lock().unwrap().take();
                }
                if cut == Some(Cut::Request) {
                    break;
                }
                if dispatcher.write_all(&asked[..bytes]).await.is_err() {
                    return;
                }
            }
            read = dispatcher.read(&mut answered) => {
                let Ok(bytes @ 1..) = read else { return };
                if cut == Some(Cut::Answer) {
                    break;
                }
                if browser.write_all(&answered[..bytes]).await.is_err() {
                    return;
                }
                if cut == Some(Cut::After) {
                    break;
                }
            }
        }
    }
    all.send_replace(());
}

fn is_act(request: &[u8]) -> bool {
    let first = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
    first.starts_with(b"POST ") && String::from_utf8_lossy(first).contains("/desks/")
}
