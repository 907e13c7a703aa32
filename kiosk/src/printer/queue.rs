//! A printer that belongs to CUPS: a raw queue, spoken to by IPP over plain HTTP on this machine or in this house.
//! Each job is looked after until it is over and then taken out of the queue with its files, so that no ticket stays in a spool.

use std::time::Duration;

use futures_util::{FutureExt, future::BoxFuture};
use reqwest::{Client, header::CONTENT_TYPE};
use tokio::time::{Instant, sleep};

use super::{
    Cause, Fault, Job, Printed, Printer, Status,
    ipp::{Answer, Operation, Request},
    talk::{Limits, nothing_sent},
};
use crate::ticket::escpos;

/// The port on which CUPS listens.
pub const QUEUE_PORT: u16 = 631;

/// How often a job is asked after.
const LOOK: Duration = Duration::from_millis(200);
/// What a job is called in the queue: it tells nothing of whose it is.
const JOB_NAME: &str = "ticket";
/// In whose name.
const USER: &str = "avanti";
/// Bytes that are handed on as they are.
const RAW: &str = "application/vnd.cups-raw";
const IPP: &str = "application/ipp";

/// States of a job from which nothing follows (RFC 8011, 5.3.7).
const CANCELLED: i32 = 7;
const COMPLETED: i32 = 9;
/// The state of a queue that somebody or a fault has stopped (5.4.11).
const STOPPED: i32 = 5;

/// A queue.
#[derive(Debug)]
pub struct QueuePrinter {
    client: Client,
    page: String,
    queue: String,
    limits: Limits,
    torn: bool,
}

impl QueuePrinter {
    /// A queue by its name on a machine; nothing is connected yet.
    #[must_use]
    pub fn new(host: &str, port: u16, name: &str, limits: Limits) -> Self {
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let client = Client::builder().no_proxy().connect_timeout(limits.connect).build().unwrap_or_default();
        let place = format!("{host}:{port}/printers/{name}");
        Self { client, page: format!("http://{place}"), queue: format!("ipp://{place}"), limits, torn: false }
    }

    async fn print_once(&mut self, job: &Job) -> Result<Status, Fault> {
        self.ask().await.map_err(nothing_sent)?;
        let mut bytes = if self.torn { escpos::sweep(&job.bitmap) } else { Vec::new() };
        bytes.extend(escpos::job(&job.bitmap));
        let request = Request::new(Operation::Print, &self.queue).user(USER).job_name(JOB_NAME).media_type(RAW).finish(&bytes);
        let unknown = |cause| Fault { cause, printed: Printed::Unknown };
        let taken = self.say(request, self.limits.send).await.map_err(unknown)?;
        if !taken.is_ok() {
            return Err(nothing_sent(Cause::Other(format!("its queue refuses a ticket (IPP status {:#06x})", taken.status()))));
        }
        let id = taken.number("job-id").ok_or_else(|| unknown(Cause::Other("its queue gives a job no number".to_owned())))?;
        self.torn = true;
        let over = self.until_over(id).await;
        let state = self.ask().await;
        self.take_out(id).await;
        match over {
            Ok(COMPLETED) => {
                self.torn = false;
                Ok(state.unwrap_or(Status { paper_near_end: false }))
            }
            Ok(_) => Err(unknown(state.err().unwrap_or_else(|| Cause::Other("its queue gave the job up".to_owned())))),
            Err(cause) => Err(unknown(state.err().unwrap_or(cause))),
        }
    }

    /// The state in which a job ends; CUPS completes it when the printer has taken all of it.
    async fn until_over(&self, id: i32) -> Result<i32, Cause> {
        let end = Instant::now() + self.limits.send + self.limits.print;
        while Instant::now() < end {
            let request = Request::new(Operation::AskJob, &self.queue).job(id).user(USER).wanted(&["job-state"]).finish(b"");
            let told = self.say(request, self.limits.answer).await?;
            if let Some(state) = told.number("job-state").filter(|state| *state >= CANCELLED) {
                return Ok(state);
            }
            sleep(LOOK).await;
        }
        Err(Cause::Silent)
    }

    /// Whatever became of it, the job and its files go: a ticket must neither stay in a spool nor come out later.
    async fn take_out(&self, id: i32) {
        let request = Request::new(Operation::Cancel, &self.queue).job(id).user(USER).purge().finish(b"");
        match self.say(request, self.limits.answer).await {
            Ok(answer) if answer.is_ok() => {}
            Ok(answer) => tracing::warn!(status = answer.status(), "the printer's queue keeps a ticket"),
            Err(cause) => tracing::warn!(code = cause.code(), "the printer's queue keeps a ticket: {cause}"),
        }
    }

    async fn ask(&self) -> Result<Status, Cause> {
        let wanted = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
        let request = Request::new(Operation::AskPrinter, &self.queue).user(USER).wanted(&wanted).finish(b"");
        let told = self.say(request, self.limits.answer).await?;
        if !told.is_ok() {
            return Err(Cause::Other(format!("there is no such queue (IPP status {:#06x})", told.status())));
        }
        state(&told)
    }

    async fn say(&self, message: Vec<u8>, limit: Duration) -> Result<Answer, Cause> {
        let cause = |error: &reqwest::Error| if error.is_timeout() && !error.is_connect() { Cause::Silent } else { Cause::Gone };
        let request = self.client.post(&self.page).timeout(limit).header(CONTENT_TYPE, IPP).body(message);
        let response = request.send().await.map_err(|error| cause(&error))?;
        let status = response.status();
        if !status.is_success() {
            return Err(Cause::Other(format!("its queue answers with HTTP status {}", status.as_u16())));
        }
        let bytes = response.bytes().await.map_err(|error| cause(&error))?;
        Answer::read(&bytes).ok_or_else(|| Cause::Other("what answers is no queue of a printer".to_owned()))
    }
}

impl Printer for QueuePrinter {
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>> {
        self.print_once(job).boxed()
    }

    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>> {
        async { self.ask().await.map_err(nothing_sent) }.boxed()
    }
}

/// What a queue says of its printer (RFC 8011, 5.4.12): reasons are words with how bad they are behind them.
fn state(told: &Answer) -> Result<Status, Cause> {
    let mut near_end = false;
    for reason in told.words("printer-state-reasons") {
        let bare = ["-report", "-warning", "-error"].iter().find_map(|end| reason.strip_suffix(end)).unwrap_or(reason);
        match bare {
            "media-empty" | "media-needed" => return Err(Cause::PaperOut),
            "cover-open" | "door-open" => return Err(Cause::CoverOpen),
            "connecting-to-device" | "timed-out" | "shutdown" => return Err(Cause::Gone),
            "offline" => return Err(Cause::Offline),
            "media-low" => near_end = true,
            "none" | "paused" => {}
            _ if reason.ends_with("-error") => return Err(Cause::Other(bare.to_owned())),
            _ => {}
        }
    }
    if told.number("printer-state") == Some(STOPPED) {
        return Err(Cause::Other("its queue is stopped; cupsenable starts it again".to_owned()));
    }
    if told.denies("printer-is-accepting-jobs") {
        return Err(Cause::Other("its queue takes no jobs; cupsaccept lets it".to_owned()));
    }
    Ok(Status { paper_near_end: near_end })
}
