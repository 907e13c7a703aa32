//! The command line of the kiosk as a program of its own: what it can be told, and running until it is told to stop.

use std::{
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::Parser;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

use crate::{Config, PaperWidth, PrinterConfig, staff::Pin};

/// Hands out tickets: serves the touch pages of one kiosk and prints.
#[derive(Debug, Parser)]
#[command(name = "kiosk", version)]
pub struct Arguments {
    /// Where the dispatcher is.
    #[arg(long, env = "AVANTI_DISPATCHER", default_value = "http://127.0.0.1:7000")]
    dispatcher: String,
    /// The site's id.
    #[arg(long, env = "AVANTI_SITE")]
    site: String,
    /// A file with the token that `dispatcher device add` has printed. Without one the screen shows a code, which an administrator enters.
    #[arg(long, env = "AVANTI_KIOSK_TOKEN_FILE")]
    token_file: Option<PathBuf>,
    /// The folder of what the kiosk keeps.
    #[arg(long, env = "AVANTI_KIOSK_DATA", default_value = "avanti-kiosk")]
    data: PathBuf,
    /// Where the touch pages are served; the browser runs on this machine.
    #[arg(long, env = "AVANTI_KIOSK_LISTEN", default_value = "127.0.0.1:7001")]
    listen: SocketAddr,
    /// The printer: HOST or HOST:PORT on the network, usb:/dev/usb/lp0, serial:/dev/ttyS0?speed=115200, or a raw queue of CUPS as
    /// ipp://localhost/printers/NAME; without one, papers become files.
    #[arg(long, env = "AVANTI_KIOSK_PRINTER")]
    printer: Option<PrinterConfig>,
    /// The folder for papers that become files; by default `tickets` in the data folder.
    #[arg(long, env = "AVANTI_KIOSK_TICKETS", conflicts_with = "printer")]
    tickets: Option<PathBuf>,
    /// The width of the paper in millimetres: 58 or 80.
    #[arg(long, env = "AVANTI_KIOSK_PAPER_MM", default_value = "80", value_parser = paper)]
    paper_mm: PaperWidth,
    /// What the browser calls the sound device of the headset, or a part of that. Without it no choice is ever said aloud.
    #[arg(long, env = "AVANTI_KIOSK_HEADSET")]
    headset: Option<String>,
    /// A file with the PIN, six to twelve digits, that opens the menu for staff at the screen; without one there is no such menu.
    #[arg(long, env = "AVANTI_KIOSK_STAFF_PIN_FILE")]
    staff_pin_file: Option<PathBuf>,
}

impl Arguments {
    /// Runs the kiosk until it is asked to stop.
    ///
    /// # Errors
    /// What could not be started, and why.
    pub async fn run(self) -> anyhow::Result<()> {
        let printer = match &self.printer {
            Some(printer) => printer.clone(),
            None => PrinterConfig::Folder(self.tickets.unwrap_or_else(|| self.data.join("tickets"))),
        };
        let token = self.token_file.as_deref().map(read_token).transpose()?;
        let staff_pin = self.staff_pin_file.as_deref().map(read_pin).transpose()?;
        let config = Config {
            dispatcher: self.dispatcher,
            site: self.site,
            token,
            data: self.data,
            printer,
            paper: self.paper_mm,
            headset: self.headset,
            staff_pin,
        };
        let mut terminate = signal(SignalKind::terminate()).context("SIGTERM can't be listened for")?;
        // A terminal that goes away must not take the kiosk with it.
        let _hangup = signal(SignalKind::hangup()).context("SIGHUP can't be listened for")?;
        let listener = TcpListener::bind(self.listen).await.with_context(|| format!("{} can't be listened on", self.listen))?;
        println!("kiosk: http://{}", listener.local_addr().context("the listener has no address")?);
        let shutdown = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        };
        crate::run(config, listener, shutdown).await
    }
}

/// A token in a file, since what stands on a command line is seen by every user of the machine.
fn read_token(file: &Path) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(file).with_context(|| format!("the token in {} can't be read", file.display()))?;
    Ok(text.trim().to_owned())
}

/// The PIN for staff in a file that nobody but the kiosk's user can read.
///
/// # Errors
/// If it can't be read, others can read it too, or it is no PIN.
pub fn read_pin(file: &Path) -> anyhow::Result<Pin> {
    let named = || format!("the PIN in {} can't be read", file.display());
    let mode = std::fs::metadata(file).with_context(named)?.permissions().mode();
    anyhow::ensure!(mode & 0o077 == 0, "others can read the PIN in {0}: chmod 600 {0}", file.display());
    Pin::new(&std::fs::read_to_string(file).with_context(named)?).with_context(|| file.display().to_string())
}

fn paper(text: &str) -> Result<PaperWidth, String> {
    match text {
        "58" => Ok(PaperWidth::Mm58),
        "80" => Ok(PaperWidth::Mm80),
        _ => Err("papers are 58 or 80 mm wide".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_that_others_can_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pin");
        std::fs::write(&file, "271828\n").unwrap();
        let with_mode = |mode| {
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            read_pin(&file)
        };
        assert!(with_mode(0o644).unwrap_err().to_string().contains("chmod 600"));
        assert!(with_mode(0o600).is_ok());
        std::fs::write(&file, "123456").unwrap();
        assert!(with_mode(0o600).is_err());
    }

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
        assert!(Arguments::command().get_arguments().all(|argument| argument.get_id() != "token"), "no secret on a command line");
    }
}
