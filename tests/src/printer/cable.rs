//! A serial cable: a pseudo-terminal whose far end is plugged into a virtual printer.
//! Carries bytes both ways as they are and understands none.

use std::{
    ffi::OsStr,
    fs::{File, OpenOptions},
    io,
    net::SocketAddr,
    os::unix::{ffi::OsStrExt, fs::OpenOptionsExt},
    path::{Path, PathBuf},
};

use rustix::{
    fs::OFlags,
    pty::{grantpt, ptsname, unlockpt},
    termios::{OptionalActions, tcgetattr, tcsetattr},
};
use tokio::{
    io::{copy_bidirectional, join},
    net::{
        TcpStream,
        unix::pipe::{Receiver, Sender},
    },
};

/// A cable; it is pulled out when it is dropped.
#[derive(Debug)]
pub struct Cable {
    device: PathBuf,
    /// Kept open, or the far end would end with each job.
    _held: File,
    carrying: tokio::task::JoinHandle<io::Result<(u64, u64)>>,
}

impl Cable {
    /// A cable into the printer at an address.
    ///
    /// # Errors
    /// If the system has no pseudo-terminals, or nothing listens there.
    pub async fn into_printer(address: SocketAddr) -> io::Result<Self> {
        let far = open("/dev/ptmx".as_ref())?;
        grantpt(&far)?;
        unlockpt(&far)?;
        let device = PathBuf::from(OsStr::from_bytes(ptsname(&far, Vec::new())?.as_bytes()));
        let held = open(&device)?;
        let mut settings = tcgetattr(&held)?;
        settings.make_raw();
        tcsetattr(&held, OptionalActions::Now, &settings)?;
        let mut printer = TcpStream::connect(address).await?;
        let mut far = join(Receiver::from_file_unchecked(far.try_clone()?)?, Sender::from_file_unchecked(far)?);
        let carrying = tokio::spawn(async move { copy_bidirectional(&mut far, &mut printer).await });
        Ok(Self { device, _held: held, carrying })
    }

    /// The device file of its near end.
    #[must_use]
    pub fn device(&self) -> &Path {
        &self.device
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}

fn open(path: &Path) -> io::Result<File> {
    let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
    OpenOptions::new().read(true).write(true).custom_flags(flags.try_into().map_err(io::Error::other)?).open(path)
}
