//! The conversation with a printer that speaks ESC/POS, over whatever carries bytes both ways.
//! Takes no write for a print: it asks before, and afterwards waits for the printer's own word. Never tries twice.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    time::timeout,
};

use super::{Cause, Fault, Job, Printed, Status, answer};
use crate::ticket::escpos;

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
    /// Without a byte for so long it has given all answers that it owes.
    pub quiet: Duration,
}

impl Default for Limits {
    /// For a printer on the same floor that prints 100 mm a second or faster.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(2),
            answer: Duration::from_secs(1),
            send: Duration::from_secs(5),
            print: Duration::from_secs(10),
            quiet: Duration::from_millis(200),
        }
    }
}

/// A way to a printer: a network cable, or a device file.
pub(super) trait Way: Sync {
    /// What carries the bytes.
    type Line: AsyncRead + AsyncWrite + Unpin + Send;

    /// Opens it; each job has a line of its own.
    fn open(&self) -> impl Future<Output = Result<Self::Line, Cause>> + Send;

    /// How long it may take.
    fn limits(&self) -> Limits;
}

/// What is known of the job before, which must neither hang at the next one nor be taken for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// It was answered, or there was none.
    Settled,
    /// Nobody knows how much of it the printer has: it may wait for the rest, and its answer may still come.
    Unsettled,
}

/// Prints one paper over a way, once.
pub(super) async fn print<W: Way>(way: &W, job: &Job, before: &mut Before) -> Result<Status, Fault> {
    let limits = way.limits();
    let mut line = way.open().await.map_err(nothing_sent)?;
    ask_state(&mut line, limits).await.map_err(nothing_sent)?;
    settle(&mut line, limits, job, before).await.map_err(nothing_sent)?;
    let mut bytes = escpos::job(&job.bitmap);
    bytes.extend(answer::ASK_WHEN_PRINTED);
    *before = Before::Unsettled;
    let printed = async {
        within(limits.send, line.write_all(&bytes)).await?;
        let paper = within(limits.print, next(&mut line, answer::is_printed)).await?;
        *before = Before::Settled;
        Ok(answer::printed(paper))
    };
    match printed.await {
        Ok(status) => Ok(status),
        Err(cause) => {
            drop(line);
            // A printer that stopped in the middle of a job can say why on a fresh line, when it says anything.
            let cause = ask(way).await.err().unwrap_or(cause);
            Err(Fault { cause, printed: Printed::Unknown })
        }
    }
}

/// Gets what is left of the job before out of the way, and its late answer, which would be taken for that of the next paper.
async fn settle(line: &mut (impl AsyncRead + AsyncWrite + Unpin), limits: Limits, job: &Job, before: &mut Before) -> Result<(), Cause> {
    match before {
        Before::Settled => return Ok(()),
        Before::Unsettled => {}
    }
    let mut bytes = escpos::sweep(&job.bitmap);
    bytes.extend(answer::ASK_WHEN_PRINTED);
    within(limits.send, line.write_all(&bytes)).await?;
    within(limits.print, next(line, answer::is_printed)).await?;
    // All answers that are owed come at once, one behind the other.
    for _ in 0..STRAY_BYTES_MAX {
        match timeout(limits.quiet, line.read_u8()).await {
            Ok(Ok(_)) => {}
            Ok(Err(_)) => return Err(Cause::Gone),
            Err(_quiet) => {
                *before = Before::Settled;
                return Ok(());
            }
        }
    }
    Err(Cause::Other("it sends bytes that nobody asked for".to_owned()))
}

/// Asks over a way how the printer is.
pub(super) async fn ask<W: Way>(way: &W) -> Result<Status, Cause> {
    let mut line = way.open().await?;
    ask_state(&mut line, way.limits()).await
}

/// The fault of a printer that has got nothing of a job.
pub(super) fn nothing_sent(cause: Cause) -> Fault {
    Fault { cause, printed: Printed::No }
}

async fn ask_state(line: &mut (impl AsyncRead + AsyncWrite + Unpin), limits: Limits) -> Result<Status, Cause> {
    within(limits.answer, async {
        line.write_all(&answer::ASK_STATE).await?;
        let mut answers = [0; answer::STATE_BYTES];
        for byte in &mut answers {
            *byte = next(line, answer::is_state).await?;
        }
        Ok(answers)
    })
    .await
    .and_then(answer::state)
}

/// No answer in time is silence; a broken connection is a printer that went away.
async fn within<T>(limit: Duration, talk: impl Future<Output = io::Result<T>>) -> Result<T, Cause> {
    match timeout(limit, talk).await {
        Err(_) => Err(Cause::Silent),
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => Err(Cause::Other(error.to_string())),
        // A device file of a printer that only takes: it can't say what becomes of a paper.
        Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidInput => {
            Err(Cause::Other("its cable or driver carries no answers".to_owned()))
        }
        Ok(Err(_)) => Err(Cause::Gone),
    }
}

/// The next byte that belongs to the question; a printer may send others unasked.
async fn next(line: &mut (impl AsyncRead + Unpin), belongs: fn(u8) -> bool) -> io::Result<u8> {
    for _ in 0..STRAY_BYTES_MAX {
        let byte = line.read_u8().await?;
        if belongs(byte) {
            return Ok(byte);
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "it sends bytes that are no answer of a printer"))
}
