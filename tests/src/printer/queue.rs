//! A queue as CUPS has it: takes jobs by IPP, gives their bytes to a printer, and can be troubled as a queue can.
//! Written from the standard, not from the kiosk's code. It keeps what is in its spool, to show that nothing stays.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{Router, body::Bytes, extract::State, routing::post};
use tokio::{io::AsyncWriteExt, net::TcpStream};

const PENDING: u32 = 3;
const ABORTED: u32 = 8;
const COMPLETED: u32 = 9;

/// What can be the matter with a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueTrouble {
    /// It says a reason, and holds its jobs if that is more than a warning.
    Says(&'static str),
    /// It takes jobs and gives them up.
    GivesUp,
    /// It takes jobs, keeps them, and says nothing.
    Keeps,
    /// It refuses jobs.
    Refuses,
}

/// A running queue; it stops when it is dropped.
#[derive(Debug)]
pub struct VirtualQueue {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    printer: SocketAddr,
    spool: Mutex<Spool>,
}

#[derive(Debug, Default)]
struct Spool {
    trouble: Option<QueueTrouble>,
    jobs: BTreeMap<u32, u32>,
    taken: u32,
}

impl VirtualQueue {
    /// A queue named `tickets` before the printer at an address.
    pub async fn before(printer: SocketAddr) -> Self {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let shared = Arc::new(Shared { printer, spool: Mutex::default() });
        let app = Router::new().route("/printers/tickets", post(answer)).with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, app).await {
                panic!("the queue can't be served: {error}");
            }
        });
        Self { address, shared, server }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Begins a trouble, or ends all.
    pub fn trouble(&self, trouble: Option<QueueTrouble>) {
        self.shared.spool().trouble = trouble;
    }

    /// How many jobs it has taken.
    #[must_use]
    pub fn taken(&self) -> u32 {
        self.shared.spool().taken
    }

    /// How many jobs are still in it.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.shared.spool().jobs.len()
    }
}

impl Drop for VirtualQueue {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    fn spool(&self) -> MutexGuard<'_, Spool> {
        self.spool.lock().expect("nothing panics while it holds the spool")
    }
}

async fn answer(State(shared): State<Arc<Shared>>, body: Bytes) -> Vec<u8> {
    const BAD_REQUEST: u16 = 0x0400;
    let Some((values, document)) = split(&body) else { return reply(BAD_REQUEST, &[]) };
    let value = |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    if value("printer-uri").is_none_or(|uri| !uri.ends_with(b"/printers/tickets")) || value("attributes-charset").is_none() {
        return reply(BAD_REQUEST, &[]);
    }
    let job = value("job-id").and_then(|id| id.try_into().ok()).map_or(0, u32::from_be_bytes);
    match (body[2], body[3]) {
        (0, 0x02) => take(&shared, &document).await,
        (0, 0x08) => {
            let mut spool = shared.spool();
            // Without its files a job that was only cancelled stays.
            let known = if value("purge-job").is_some_and(|purge| purge == [1]) { spool.jobs.remove(&job).is_some() } else { false };
            reply(if known { 0 } else { 0x0406 }, &[])
        }
        (0, 0x09) => match shared.spool().jobs.get(&job) {
            Some(state) => reply(0, &[(0x23, "job-state", &state.to_be_bytes())]),
            None => reply(0x0406, &[]),
        },
        (0, 0x0B) => {
            let reason = match shared.spool().trouble {
                Some(QueueTrouble::Says(reason)) => reason,
                Some(QueueTrouble::GivesUp | QueueTrouble::Keeps | QueueTrouble::Refuses) | None => "none",
            };
            reply(0, &[(0x23, "printer-state", &3_u32.to_be_bytes()), (0x44, "printer-state-reasons", reason.as_bytes())])
        }
        _ => reply(BAD_REQUEST, &[]),
    }
}

async fn take(shared: &Shared, document: &[u8]) -> Vec<u8> {
    let trouble = shared.spool().trouble;
    let state = match trouble {
        Some(QueueTrouble::Refuses) => return reply(0x0506, &[]),
        Some(QueueTrouble::GivesUp) => ABORTED,
        Some(QueueTrouble::Says(reason)) if !reason.ends_with("-warning") => PENDING,
        Some(QueueTrouble::Keeps) => PENDING,
        Some(QueueTrouble::Says(_)) | None => {
            let mut printer = TcpStream::connect(shared.printer).await.expect("the printer listens");
            printer.write_all(document).await.expect("the printer reads");
            printer.shutdown().await.expect("the printer reads to the end");
            COMPLETED
        }
    };
    let mut spool = shared.spool();
    spool.taken += 1;
    let id = spool.taken;
    spool.jobs.insert(id, state);
    reply(0, &[(0x21, "job-id", &id.to_be_bytes()), (0x23, "job-state", &state.to_be_bytes())])
}

type Values = Vec<(String, Vec<u8>)>;

/// The attributes of a request and the document behind them.
fn split(body: &[u8]) -> Option<(Values, Vec<u8>)> {
    let mut at = 8;
    let mut values = Values::new();
    loop {
        let kind = *body.get(at)?;
        at += 1;
        match kind {
            0x03 => return Some((values, body[at..].to_vec())),
            0x00..=0x0F => {}
            _ => {
                let mut part = || {
                    let length = usize::from(u16::from_be_bytes(body.get(at..at + 2)?.try_into().ok()?));
                    let part = body.get(at + 2..at + 2 + length)?.to_vec();
                    at += 2 + length;
                    Some(part)
                };
                let (name, value) = (part()?, part()?);
                values.push((String::from_utf8(name).ok()?, value));
            }
        }
    }
}

fn reply(status: u16, values: &[(u8, &str, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![1, 1];
    bytes.extend(status.to_be_bytes());
    bytes.extend([0, 0, 0, 1, 0x01]);
    bytes.extend([0x47, 0, 18]);
    bytes.extend(b"attributes-charset\x00\x05utf-8");
    bytes.push(0x02);
    for (kind, name, value) in values {
        bytes.push(*kind);
        for part in [name.as_bytes(), value] {
            bytes.extend(u16::try_from(part.len()).expect("values are short").to_be_bytes());
            bytes.extend(part);
        }
    }
    bytes.push(0x03);
    bytes
}
