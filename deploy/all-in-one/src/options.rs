//! The command line of `avanti`.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use clap::{Parser, Subcommand, ValueEnum};
use dispatcher::{cli, journals::JournalPlace};
use display_board::{layout::Layout, voice::loudness::Loudness};
use kiosk::PrinterConfig;

use crate::demo::SPEED_MAX;

/// A queue and appointment system for public centres: dispatcher, kiosk and board in one process.
#[derive(Debug, Parser)]
#[command(name = "avanti", version, args_conflicts_with_subcommands = true)]
pub struct Options {
    /// Port of the desk and supervisor pages; the kiosk is on the next one, the board on the one after; 0 takes any.
    #[arg(long, default_value_t = 7000, env = "AVANTI_PORT")]
    pub(crate) port: u16,
    /// The folder of everything that is kept.
    #[arg(long, default_value = "avanti-data", env = "AVANTI_DATA")]
    pub(crate) data: PathBuf,
    /// The site's file; without it the Milano Welcome Center.
    #[arg(long, env = "AVANTI_SITE")]
    pub(crate) site: Option<PathBuf>,
    /// Where the journal is kept: `embedded`, in the data folder, or redis://HOST:PORT, which several dispatchers may share.
    #[arg(long, default_value = "embedded", env = "AVANTI_JOURNAL", hide_env_values = true)]
    pub(crate) journal: JournalPlace,
    /// Serve real people: keep to the opening hours and drop the training marks.
    #[arg(long, env = "AVANTI_LIVE")]
    pub(crate) live: bool,
    /// People come and are served by themselves, for looking; so many times faster than the clock, in training alone. The first desk is
    /// left to whoever looks.
    #[arg(long, value_name = "SPEED", num_args = 0..=1, default_missing_value = "1", value_parser = speed, conflicts_with = "live", env = "AVANTI_DEMO")]
    pub(crate) demo: Option<f64>,
    /// A file with the password of the user `admin`, who may do everything.
    #[arg(long, env = "AVANTI_ADMIN_PASSWORD_FILE")]
    pub(crate) admin_password_file: Option<PathBuf>,
    /// The address on which desk and supervisor pages are served.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), env = "AVANTI_LISTEN")]
    pub(crate) listen: IpAddr,
    /// The address on which the pages of kiosk and board are served; they are for browsers on this machine.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), env = "AVANTI_DEVICE_LISTEN")]
    pub(crate) device_listen: IpAddr,
    /// What phones open, such as https://queue.example.org.
    #[arg(long, env = "AVANTI_PUBLIC_URL")]
    pub(crate) public_url: Option<String>,
    /// Where phones are served, and nobody else.
    #[arg(long, env = "AVANTI_PUBLIC_LISTEN")]
    pub(crate) public_listen: Option<SocketAddr>,
    /// A proxy whose `X-Forwarded-For` is believed; may be given several times.
    #[arg(long = "trusted-proxy", env = "AVANTI_TRUSTED_PROXIES", value_delimiter = ',')]
    pub(crate) trusted_proxies: Vec<IpAddr>,
    /// A ticket printer: HOST:PORT on the network, usb:/dev/usb/lp0, serial:/dev/ttyS0?speed=115200, or a raw queue of CUPS as
    /// ipp://localhost/printers/NAME; without it papers go to a folder as pictures, in training alone.
    #[arg(long, env = "AVANTI_PRINTER")]
    pub(crate) printer: Option<PrinterConfig>,
    /// A file with the PIN that opens the menu for staff at the kiosk; without one there is no such menu.
    #[arg(long, env = "AVANTI_STAFF_PIN_FILE")]
    pub(crate) staff_pin_file: Option<PathBuf>,
    /// What the kiosk's browser calls the sound device of the headset, or a part of that. Without it no choice is ever said aloud.
    #[arg(long, env = "AVANTI_HEADSET")]
    pub(crate) headset: Option<String>,
    /// Width of the printer's paper in millimetres.
    #[arg(long, value_enum, default_value = "80", env = "AVANTI_PAPER")]
    pub(crate) paper: Paper,
    #[command(flatten)]
    pub(crate) board_layout: Layout,
    #[command(flatten)]
    pub(crate) board_loudness: Loudness,
    #[command(flatten)]
    pub(crate) messages: cli::MessageArgs,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What else the program does.
#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "there is one in a run, and it is moved once")]
pub(crate) enum Command {
    /// Makes the files of a site of one's own, to begin with.
    NewSite(cli::NewSite),
    /// Reads a site's file and names every mistake in it.
    Check(cli::Check),
    /// Prints what can stand in a site's file, and what each of the programs can be told.
    Settings,
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|_| format!("“{text}” is no number: write how many times faster than the clock, such as 10"))?;
    if (0.1..=SPEED_MAX).contains(&speed) {
        Ok(speed)
    } else {
        Err(format!("a day is played 0.1 to {SPEED_MAX} times as fast as the clock"))
    }
}

/// Widths of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Paper {
    /// 58 mm.
    #[value(name = "58")]
    Mm58,
    /// 80 mm.
    #[value(name = "80")]
    Mm80,
}
