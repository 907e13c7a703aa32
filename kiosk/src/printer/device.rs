//! A printer behind a device file: USB as the kernel's `usblp` shows it, or a serial line.
//! Opens the file for each job and leaves nothing in it; the words are those of a network printer.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::{FutureExt, future::BoxFuture};
use rustix::{
    fs::OFlags,
    io::Errno,
    termios::{self, ControlModes, OptionalActions, QueueSelector},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, Join, ReadBuf, join},
    net::unix::pipe::{Receiver, Sender},
};

use super::{
    Cause, Fault, Job, Printer, Status,
    talk::{self, Before, Limits, Way},
};

/// Bytes that an earlier program may have left unread in a device; more is no printer.
const LEFT_BEHIND_BYTES_MAX: usize = 4096;
/// Bytes of the longest paper: 300 mm of 72 bytes a row and 8 rows a millimetre.
const PAPER_BYTES_MAX: u64 = 300 * 8 * 72;
/// Bits on a serial line for each byte: one to begin and one to end.
const BITS_A_BYTE: u64 = 10;

/// A printer on USB or on a serial line.
#[derive(Debug)]
pub struct DevicePrinter {
    cable: Cable,
    before: Before,
}

#[derive(Debug)]
struct Cable {
    device: PathBuf,
    /// Bits a second, and whether wires stop the line; nothing for USB.
    serial: Option<(u32, bool)>,
    limits: Limits,
}

impl DevicePrinter {
    /// A printer on USB, such as `/dev/usb/lp0`.
    #[must_use]
    pub fn usb(device: impl Into<PathBuf>, limits: Limits) -> Self {
        Self { cable: Cable { device: device.into(), serial: None, limits }, before: Before::Settled }
    }

    /// A printer on a serial line of a speed in bits a second; sending may take as much longer as the line is slow.
    #[must_use]
    pub fn serial(device: impl Into<PathBuf>, speed: u32, handshake: bool, limits: Limits) -> Self {
        let longest = Duration::from_secs(PAPER_BYTES_MAX * BITS_A_BYTE / u64::from(speed.max(1)));
        let limits = Limits { send: limits.send + longest, ..limits };
        Self { cable: Cable { device: device.into(), serial: Some((speed, handshake)), limits }, before: Before::Settled }
    }
}

impl Cable {
    fn opened(&self) -> io::Result<DeviceLine> {
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        let flags = i32::try_from(flags).map_err(io::Error::other)?;
        let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(&self.device)?;
        match self.serial {
            Some((speed, handshake)) => set_line(&file, speed, handshake)?,
            None => forget_unread(&file)?,
        }
        let receiver = Receiver::from_file_unchecked(file.try_clone()?)?;
        let sender = Sender::from_file_unchecked(file.try_clone()?)?;
        Ok(DeviceLine { ways: join(receiver, sender), file, serial: self.serial.is_some() })
    }

    fn cause(&self, error: &io::Error) -> Cause {
        let said = |words: &str| Cause::Other(format!("{}: {words}", self.device.display()));
        match Errno::from_io_error(error) {
            // What nobody can wait for, such as a file.
            Some(Errno::PERM | Errno::NOTTY) => said("this is no printer's device"),
            Some(Errno::ACCESS) => said("the kiosk's user may not open it; groups such as lp and dialout may"),
            Some(Errno::BUSY) => said("another program holds it"),
            Some(Errno::INVAL) => said("the line can't have this speed"),
            Some(_) | None => Cause::Gone,
        }
    }
}

/// Raw, eight bits, at a speed; nothing that was there before is left.
fn set_line(file: &File, speed: u32, handshake: bool) -> io::Result<()> {
    let mut settings = termios::tcgetattr(file)?;
    settings.make_raw();
    settings.set_speed(speed)?;
    settings.control_modes |= ControlModes::CLOCAL | ControlModes::CREAD;
    settings.control_modes.set(ControlModes::CRTSCTS, handshake);
    termios::tcsetattr(file, OptionalActions::Now, &settings)?;
    Ok(termios::tcflush(file, QueueSelector::IOFlush)?)
}

/// Reads away what an earlier conversation left.
fn forget_unread(mut file: &File) -> io::Result<()> {
    let mut unread = [0; LEFT_BEHIND_BYTES_MAX];
    match file.read(&mut unread) {
        Err(error) if error.kind() != io::ErrorKind::WouldBlock => Err(error),
        Ok(_) | Err(_) => Ok(()),
    }
}

impl Way for Cable {
    type Line = DeviceLine;

    fn open(&self) -> impl Future<Output = Result<DeviceLine, Cause>> + Send {
        std::future::ready(self.opened().map_err(|error| self.cause(&error)))
    }

    fn limits(&self) -> Limits {
        self.limits
    }
}

impl Printer for DevicePrinter {
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>> {
        talk::print(&self.cable, job, &mut self.before).boxed()
    }

    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>> {
        async { talk::ask(&self.cable).await.map_err(talk::nothing_sent) }.boxed()
    }
}

/// An open device file that nobody waits for on a thread: both ways of it as the ends of a pipe, and itself.
#[derive(Debug)]
struct DeviceLine {
    ways: Join<Receiver, Sender>,
    file: File,
    serial: bool,
}

impl AsyncRead for DeviceLine {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.ways).poll_read(context, buffer)
    }
}

impl AsyncWrite for DeviceLine {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.ways).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.ways).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.ways).poll_shutdown(context)
    }
}

impl Drop for DeviceLine {
    /// The kernel would go on sending, and closing would wait for a printer that takes nothing.
    fn drop(&mut self) {
        if self.serial
            && let Err(error) = termios::tcflush(&self.file, QueueSelector::IOFlush)
        {
            tracing::debug!(error = &error as &dyn std::error::Error, "what a serial line still held stays in it");
        }
    }
}
