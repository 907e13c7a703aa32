//! What a printer is to the kiosk: something that takes an image and says truthfully what became of it.
//! Never knows tickets' words, and never tries a job twice, since one number must not have two papers.

mod address;
mod answer;
mod device;
mod folder;
mod ipp;
mod network;
mod queue;
mod talk;

use std::fmt;

use futures_util::future::BoxFuture;

use crate::ticket::Bitmap;

pub use address::{AddressError, PrinterConfig};
pub use device::DevicePrinter;
pub use folder::FolderPrinter;
pub use network::{NetworkPrinter, PORT};
pub use queue::{QUEUE_PORT, QueuePrinter};
pub use talk::Limits;

/// The printer that a name means; nothing is opened yet.
#[must_use]
pub fn open(config: &PrinterConfig) -> Box<dyn Printer> {
    let limits = Limits::default();
    match config {
        PrinterConfig::Folder(folder) => Box::new(FolderPrinter::new(folder)),
        PrinterConfig::Network { host, port } => Box::new(NetworkPrinter::new(host.clone(), *port, limits)),
        PrinterConfig::Usb(device) => Box::new(DevicePrinter::usb(device, limits)),
        PrinterConfig::Serial { device, speed, handshake } => Box::new(DevicePrinter::serial(device, *speed, *handshake, limits)),
        PrinterConfig::Queue { host, port, name } => Box::new(QueuePrinter::new(host, *port, name, limits)),
    }
}

/// One paper to be printed, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The ticket's number, for naming the paper where it becomes a file.
    pub number: String,
    /// Date and time of issue, for the same purpose, for example `2026-03-02T09-15`.
    pub issued: String,
    /// The image.
    pub bitmap: Bitmap,
    /// Whether it is nobody's: only such a paper may stay somewhere as a picture.
    pub training: bool,
}

/// A place where papers come out.
pub trait Printer: fmt::Debug + Send {
    /// Prints one paper and returns when it is out.
    ///
    /// # Errors
    /// With what is wrong, and whether the paper may have come out all the same.
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>>;

    /// Asks whether a paper could be printed.
    ///
    /// # Errors
    /// With what is wrong.
    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>>;
}

/// A printer that works, and what it would like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// The roll will end soon; papers still come out.
    pub paper_near_end: bool,
}

/// A printer that doesn't work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{cause}; {printed}")]
pub struct Fault {
    /// What is wrong.
    pub cause: Cause,
    /// What became of the paper.
    pub printed: Printed,
}

/// What is wrong with a printer, by what has to be done about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// Somebody must put in a roll.
    #[error("the printer has no paper")]
    PaperOut,
    /// Somebody must close the cover.
    #[error("the printer's cover is open")]
    CoverOpen,
    /// It can be reached but does not answer in time.
    #[error("the printer does not answer")]
    Silent,
    /// It can't be reached: no power, no cable, another address.
    #[error("the printer can't be reached")]
    Gone,
    /// It says that it is offline and not why.
    #[error("the printer is offline")]
    Offline,
    /// Anything else, in words for staff.
    #[error("the printer reports a fault: {0}")]
    Other(String),
}

impl Cause {
    /// A name for machines that doesn't change with the sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PaperOut => "paper_out",
            Self::CoverOpen => "cover_open",
            Self::Silent => "silent",
            Self::Gone => "gone",
            Self::Offline => "offline",
            Self::Other(_) => "other",
        }
    }
}

/// Whether a paper may be in the visitor's hand although a fault was reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// Certainly not: nothing of it was sent.
    No,
    /// Perhaps, wholly or in part, or later when the fault is mended: printing it again could make two papers.
    Unknown,
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::No => "no paper came out",
            Self::Unknown => "a paper may have come out",
        })
    }
}
