//! A printer at the end of a network cable, listening on TCP port 9100.
//! Connects for each job, so that several kiosks can share it.

use futures_util::{FutureExt, future::BoxFuture};
use tokio::{net::TcpStream, time::timeout};

use super::{
    Cause, Fault, Job, Printer, Status,
    talk::{self, Before, Limits, Way},
};

/// The port on which such printers listen.
pub const PORT: u16 = 9100;

/// A network printer.
#[derive(Debug)]
pub struct NetworkPrinter {
    cable: Cable,
    before: Before,
}

#[derive(Debug)]
struct Cable {
    host: String,
    port: u16,
    limits: Limits,
}

impl NetworkPrinter {
    /// A printer by name or address; nothing is connected yet.
    #[must_use]
    pub fn new(host: impl Into<String>, port: u16, limits: Limits) -> Self {
        Self { cable: Cable { host: host.into(), port, limits }, before: Before::Settled }
    }
}

impl Way for Cable {
    type Line = TcpStream;

    async fn open(&self) -> Result<TcpStream, Cause> {
        let connected = timeout(self.limits.connect, TcpStream::connect((self.host.as_str(), self.port))).await;
        let stream = connected.map_err(|_| Cause::Gone)?.map_err(|_| Cause::Gone)?;
        stream.set_nodelay(true).map_err(|_| Cause::Gone)?;
        Ok(stream)
    }

    fn limits(&self) -> Limits {
        self.limits
    }
}

impl Printer for NetworkPrinter {
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>> {
        talk::print(&self.cable, job, &mut self.before).boxed()
    }

    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>> {
        async { talk::ask(&self.cable).await.map_err(talk::nothing_sent) }.boxed()
    }
}
