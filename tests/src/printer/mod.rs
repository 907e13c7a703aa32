//! A printer without paper: listens on loopback as a network printer does, understands what the kiosk sends and
//! nothing else, keeps what it printed as images, and can be troubled in every way a printer can.

pub mod cable;
mod command;
mod machine;
pub mod paper;
pub mod queue;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard},
    time::Instant,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};

use kiosk::ticket::Bitmap;

use command::Parser;
use machine::Machine;

pub use machine::Trouble;

/// Most bytes taken by one read; with [`Trouble::Slow`] each such read needs leave.
pub const READ_BYTES: usize = 4096;

/// A running printer; it stops when it is dropped.
#[derive(Debug)]
pub struct VirtualPrinter {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    machine: Mutex<Machine>,
    /// Counts whatever changed: a paper, a trouble, the listener.
    changes: watch::Sender<u64>,
    leave_to_read: Semaphore,
}

impl VirtualPrinter {
    /// Switches a printer on, at a port of the system's choice.
    pub async fn start() -> Self {
        Self::start_with(None).await
    }

    /// The same, writing each paper as `paper-001.png` and so on into `folder` too.
    pub async fn start_into(folder: impl Into<PathBuf>) -> Self {
        Self::start_with(Some(folder.into())).await
    }

    async fn start_with(folder: Option<PathBuf>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let shared = Arc::new(Shared {
            machine: Mutex::new(Machine::new(folder)),
            changes: watch::Sender::new(0),
            leave_to_read: Semaphore::new(0),
        });
        let server = tokio::spawn(serve(listener, address, Arc::clone(&shared)));
        Self { address, shared, server }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Begins a trouble; it holds when this returns.
    pub async fn trouble(&self, trouble: Trouble) {
        self.shared.change(|machine| machine.begin(trouble));
        self.until(|machine| machine.is_listening() != machine.has(Trouble::Gone)).await;
    }

    /// Ends a trouble; what was waiting for it is printed when this returns.
    pub async fn mend(&self, trouble: Trouble) {
        self.shared.change(|machine| machine.end(trouble));
        self.until(|machine| machine.is_listening() != machine.has(Trouble::Gone)).await;
    }

    /// Leaves paper for so many rows on the roll; it is out at the first strip that doesn't fit.
    pub fn leave_paper_for(&self, rows: usize) {
        self.shared.change(|machine| machine.set_rows_left(Some(rows)));
    }

    /// Breaks the connection in the middle of what is sent, so many bytes from now; never, for nothing.
    pub fn break_after(&self, bytes: Option<usize>) {
        self.shared.change(|machine| machine.break_after(bytes));
    }

    /// Lets a slow printer read so many times.
    pub fn let_read(&self, times: usize) {
        self.shared.leave_to_read.add_permits(times);
    }

    /// Waits for the `count`th paper since the start, the first being 1, and gives it.
    pub async fn wait_for_job(&self, count: usize) -> Bitmap {
        self.until(|machine| machine.papers().len() >= count).await;
        self.shared.machine().papers()[count - 1].clone()
    }

    /// All papers so far.
    #[must_use]
    pub fn jobs(&self) -> Vec<Bitmap> {
        self.shared.machine().papers().to_vec()
    }

    /// When it began with its `count`th paper, the first being 1.
    #[must_use]
    pub fn first_byte(&self, count: usize) -> Option<Instant> {
        self.shared.machine().begun().get(count.checked_sub(1)?).copied()
    }

    /// How often it cut where nothing was printed.
    #[must_use]
    pub fn blank_slips(&self) -> usize {
        self.shared.machine().blank_slips()
    }

    /// What it was sent and did not understand; a test ends by finding this empty.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.shared.machine().errors().to_vec()
    }

    async fn until(&self, reached: impl Fn(&Machine) -> bool) {
        let mut changes = self.shared.changes.subscribe();
        changes.wait_for(|_| reached(&self.shared.machine())).await.expect("the printer holds the sender");
    }
}

impl Drop for VirtualPrinter {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    fn machine(&self) -> MutexGuard<'_, Machine> {
        self.machine.lock().expect("nothing panics while it holds the machine")
    }

    fn change<T>(&self, act: impl FnOnce(&mut Machine) -> T) -> T {
        let done = act(&mut self.machine());
        self.changes.send_modify(|count| *count += 1);
        done
    }
}

/// Serves one connection after the other, as such printers do.
async fn serve(mut listener: TcpListener, address: SocketAddr, shared: Arc<Shared>) {
    let mut changes = shared.changes.subscribe();
    loop {
        shared.change(|machine| machine.set_listening(true));
        while !shared.machine().has(Trouble::Gone) {
            tokio::select! {
                accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                    converse(stream, &shared).await;
                },
                changed = changes.changed() => if changed.is_err() { return },
            }
        }
        drop(listener);
        shared.change(|machine| machine.set_listening(false));
        if changes.wait_for(|_| !shared.machine().has(Trouble::Gone)).await.is_err() {
            return;
        }
        listener = TcpListener::bind(address).await.expect("its own port is still free");
    }
}

/// Talks until the other side hangs up or the printer is gone.
async fn converse(mut stream: TcpStream, shared: &Shared) {
    let mut changes = shared.changes.subscribe();
    let mut parser = Parser::default();
    shared.change(Machine::forget_answers);
    while !shared.machine().has(Trouble::Gone) {
        let answers = shared.machine().take_answers();
        if stream.write_all(&answers).await.is_err() {
            return;
        }
        let mut buffer = [0; READ_BYTES];
        tokio::select! {
            read = read(&mut stream, &mut buffer, shared) => match read {
                Ok(0) | Err(_) => return,
                Ok(count) => {
                    let breaks = shared.change(|machine| {
                        let breaks = machine.bytes_until_break(count);
                        for command in parser.push(&buffer[..breaks.unwrap_or(count)]) {
                            machine.take(command);
                        }
                        breaks.is_some()
                    });
                    if breaks {
                        return;
                    }
                }
            },
            changed = changes.changed() => if changed.is_err() { return },
        }
    }
}

async fn read(stream: &mut TcpStream, buffer: &mut [u8], shared: &Shared) -> std::io::Result<usize> {
    if shared.machine().has(Trouble::Slow) {
        // Data must be there before leave is used up, or hanging up would cost one.
        stream.readable().await?;
        let leave = shared.leave_to_read.acquire().await.map_err(std::io::Error::other)?;
        leave.forget();
    }
    stream.read(buffer).await
}
