//! The programs under test in one binary, so that tests can kill them: `under-test dispatcher …`.
//! Kiosk and board choose a free port and say which.

use std::{
    future::pending,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use clap::{Args, Parser};
use display_board::{layout::Layout, voice::loudness::Loudness};
use kiosk::{PaperWidth, PrinterConfig};
use tokio::net::TcpListener;

#[derive(Debug, Parser)]
enum Program {
    /// A kiosk.
    Kiosk {
        #[command(flatten)]
        device: Device,
        /// Its printer.
        #[arg(long)]
        printer: SocketAddr,
    },
    /// A display board.
    Board {
        #[command(flatten)]
        device: Device,
        #[command(flatten)]
        layout: Layout,
        #[command(flatten)]
        loudness: Loudness,
    },
}

#[derive(Debug, Args)]
struct Device {
    /// Where the dispatcher is.
    #[arg(long)]
    dispatcher: String,
    /// The token from an enrolment elsewhere; without one it shows a code.
    #[arg(long)]
    token: Option<String>,
    /// The folder of what it keeps.
    #[arg(long)]
    data: PathBuf,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("dispatcher") => dispatcher::cli::Cli::parse_from(std::env::args().skip(1)).run().await,
        Some("avanti") => avanti::run(avanti::Options::parse_from(std::env::args().skip(1))).await,
        Some(_) | None => run(Program::parse()).await,
    }
}

async fn run(program: Program) -> anyhow::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("listening on {}", listener.local_addr()?);
    let site = "milano".to_owned();
    match program {
        Program::Kiosk { device: Device { dispatcher, token, data }, printer } => {
            let printer = PrinterConfig::Network { host: printer.ip().to_string(), port: printer.port() };
            kiosk::run(
                kiosk::Config {
                    dispatcher,
                    site,
                    token,
                    data,
                    printer,
                    paper: PaperWidth::Mm80,
                    headset: Some("Headset".to_owned()),
                    staff_pin: None,
                },
                listener,
                pending(),
            )
            .await
        }
        Program::Board { device: Device { dispatcher, token, data }, layout, loudness } => {
            display_board::run(display_board::Config { dispatcher, site, token, data, layout, loudness }, listener, pending()).await
        }
    }
}
