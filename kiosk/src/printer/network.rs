//! A printer at the end of a network cable, speaking ESC/POS on TCP port 9100.
//! Takes no write for a print: it asks before, and afterwards waits for the printer's own word.

use std::{io, time::Duration};

use futures_util::{FutureExt, future::BoxFuture};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::{Cause, Fault, Job, Printed, Printer, Status, answer};
use crate::ticket::escpos;

/// The port on which such printers listen.
pub const PORT: u16 = 9100;

/// Bytes that are passed over while waiting for an answer; more is no printer.
const STRAY_BYTES_MAX: usize = 1024;

/// How long each part of a conversation may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until the connection stands.
    pub connect: Duration,
    /// Until the printer has said how it is.
    pub answer: Duration,
    /// Until it has taken a whole job.
    pub send: Duration,
    /// From then until the paper is out.
    pub print: Duration,
}

impl Default for Limits {
    /// For a printer on the same floor that prints 100 mm a second or faster.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(2),
            answer: Duration::from_secs(1),
            send: Duration::from_secs(5),
            print: Duration::from_secs(10),
        }
    }
}

/// A network printer; connects for each job, so that several kiosks can share it.
#[derive(Debug)]
pub struct NetworkPrinter {
    host: String,
    port: u16,
    limits: Limits,
}

impl NetworkPrinter {
    /// A printer by name or address; nothing is connected yet.
    #[must_use]
    pub fn new(host: impl Into<String>, port: u16, limits: Limits) -> Self {
        Self { host: host.into(), port, limits }
    }

    async fn print_once(&self, job: &Job) -> Result<Status, Fault> {
        let mut stream = self.connect().await.map_err(nothing_sent)?;
        self.ask_state(&mut stream).await.map_err(nothing_sent)?;
        match self.send(&mut stream, job).await {
            Ok(status) => Ok(status),
            Err(cause) => {
                drop(stream);
                Err(Fault { cause: self.reason_for(cause).await, printed: Printed::Unknown })
            }
        }
    }

    /// Sends the job and waits for the printer to say that all of it is printed.
    async fn send(&self, stream: &mut TcpStream, job: &Job) -> Result<Status, Cause> {
        let mut bytes = escpos::job(&job.bitmap);
        bytes.extend(answer::ASK_WHEN_PRINTED);
        within(self.limits.send, stream.write_all(&bytes)).await?;
        let paper = within(self.limits.print, next(stream, answer::is_printed)).await?;
        Ok(answer::printed(paper))
    }

    /// A printer that stopped in the middle of a job can say why on a fresh connection, when it says anything.
    async fn reason_for(&self, cause: Cause) -> Cause {
        match self.ask().await {
            Ok(_) => cause,
            Err(reason) => reason,
        }
    }

    async fn ask(&self) -> Result<Status, Cause> {
        let mut stream = self.connect().await?;
        self.ask_state(&mut stream).await
    }

    async fn connect(&self) -> Result<TcpStream, Cause> {
        let connected = timeout(self.limits.connect, TcpStream::connect((self.host.as_str(), self.port))).await;
        let stream = connected.map_err(|_| Cause::Gone)?.map_err(|_| Cause::Gone)?;
        stream.set_nodelay(true).map_err(|_| Cause::Gone)?;
        Ok(stream)
    }

    async fn ask_state(&self, stream: &mut TcpStream) -> Result<Status, Cause> {
        within(self.limits.answer, async {
            stream.write_all(&answer::ASK_STATE).await?;
            let mut answers = [0; answer::STATE_BYTES];
            for byte in &mut answers {
                *byte = next(stream, answer::is_state).await?;
            }
            Ok(answers)
        })
        .await
        .and_then(answer::state)
    }
}

impl Printer for NetworkPrinter {
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>> {
        self.print_once(job).boxed()
    }

    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>> {
        async { self.ask().await.map_err(nothing_sent) }.boxed()
    }
}

fn nothing_sent(cause: Cause) -> Fault {
    Fault { cause, printed: Printed::No }
}

/// No answer in time is silence; a broken connection is a printer that went away.
async fn within<T>(limit: Duration, talk: impl Future<Output = io::Result<T>>) -> Result<T, Cause> {
    match timeout(limit, talk).await {
        Err(_) => Err(Cause::Silent),
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => Err(Cause::Other(error.to_string())),
        Ok(Err(_)) => Err(Cause::Gone),
    }
}

/// The next byte that belongs to the question; a printer may send others unasked.
async fn next(stream: &mut TcpStream, belongs: fn(u8) -> bool) -> io::Result<u8> {
    for _ in 0..STRAY_BYTES_MAX {
        let byte = stream.read_u8().await?;
        if belongs(byte) {
            return Ok(byte);
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "it sends bytes that are no answer of a printer"))
}
