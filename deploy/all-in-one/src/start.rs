//! Starts the three parts, says where everything is, and stops them together.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use anyhow::Context;
use avanti_access::{Act, Kind, NewAdministrator, NewDevice};
use avanti_model::SiteId;
use dispatcher::{
    Dispatcher,
    clock::{Clock, SystemClock},
    config::read_site,
    shutdown, telemetry,
};
use kiosk::{PrinterConfig, ticket::PaperWidth};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    options::{JournalKind, Options, Paper},
    site,
};

/// Runs until the process is asked to stop.
///
/// # Errors
/// What could not be started, and what to do about it.
pub async fn run(options: Options) -> anyhow::Result<()> {
    let asked_to_stop = shutdown::requested();
    telemetry::start_logs(telemetry::LogFormat::Text);
    let JournalKind::Embedded = options.journal;
    let settings = match &options.site {
        Some(file) => read_site(file)?,
        None => site::example()?,
    };
    let site = settings.site.clone();
    let [desk, kiosk, board] = [bind(&options, 0).await?, bind(&options, 1).await?, bind(&options, 2).await?];
    let public = match options.public_listen {
        Some(address) => Some(TcpListener::bind(address).await.with_context(|| format!("{address} is not free"))?),
        None => None,
    };
    let base = format!("http://localhost:{}", options.port);
    let started = dispatcher::Options {
        data: options.data.clone(),
        key_file: None,
        sites: vec![settings],
        training: !options.live,
        public_url: options.public_url.clone().unwrap_or_else(|| base.clone()),
        trusted_proxies: options.trusted_proxies.clone(),
    };
    let dispatcher = Dispatcher::start(started, Arc::new(SystemClock::default())).await?;
    make_administrator(&dispatcher, &options)?;
    let tokens = Tokens::fresh(&dispatcher, &site)?;
    let printer = printer(&options)?;
    let link = dispatcher.first_administrator_link(&base).await?;
    announce(&options, &base, &printer, link.as_deref());

    let local = format!("http://{}", reachable(desk.local_addr()?));
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        asked_to_stop.await;
        stop.send_replace(true);
    });
    let kiosk_config = kiosk::Config {
        dispatcher: local.clone(),
        site: site.to_string(),
        token: tokens.kiosk,
        data: options.data.join("kiosk"),
        printer,
        paper: match options.paper {
            Paper::Mm58 => PaperWidth::Mm58,
            Paper::Mm80 => PaperWidth::Mm80,
        },
    };
    let board_config =
        display_board::Config { dispatcher: local, site: site.to_string(), token: tokens.board, data: options.data.join("board") };
    let (served, kiosk_ran, board_ran) = tokio::join!(
        dispatcher.serve(desk, public, told(stopped.clone())),
        kiosk::run(kiosk_config, kiosk, told(stopped.clone())),
        display_board::run(board_config, board, told(stopped)),
    );
    served.and(kiosk_ran).and(board_ran)
}

struct Tokens {
    kiosk: String,
    board: String,
}

impl Tokens {
    /// Enrols this process's own kiosk and board again: their tokens live as long as the process.
    fn fresh(dispatcher: &Dispatcher, site: &SiteId) -> anyhow::Result<Self> {
        let act = Act::system(SystemClock::default().now().millis());
        let enrol = |name: &str, kind: Kind| -> anyhow::Result<String> {
            let new = NewDevice { name, kind, site, place: "" };
            let (_, token) = dispatcher.app().access.ensure_device(&act, &new)?;
            Ok(token.expose().to_owned())
        };
        Ok(Self { kiosk: enrol("kiosk", Kind::Kiosk)?, board: enrol("board", Kind::Board)? })
    }
}

fn make_administrator(dispatcher: &Dispatcher, options: &Options) -> anyhow::Result<()> {
    let Some(file) = &options.admin_password_file else { return Ok(()) };
    let password = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let password = password.trim_end_matches(['\r', '\n']);
    let act = Act::system(SystemClock::default().now().millis());
    let new = NewAdministrator { user: "admin", name: "Admin", password };
    dispatcher.app().access.ensure_administrator(&act, &new).context("the user admin cannot be made")?;
    Ok(())
}

fn printer(options: &Options) -> anyhow::Result<PrinterConfig> {
    match &options.printer {
        None => Ok(PrinterConfig::Folder(options.data.join("tickets"))),
        Some(address) => {
            let (host, port) = address.rsplit_once(':').with_context(|| format!("--printer {address}: write HOST:PORT"))?;
            let port = port.parse().with_context(|| format!("--printer {address}: {port} is no port"))?;
            Ok(PrinterConfig::Network { host: host.to_owned(), port })
        }
    }
}

fn announce(options: &Options, base: &str, printer: &PrinterConfig, link: Option<&str>) {
    let folder = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone()).display().to_string();
    println!("Avanti is running.\n");
    println!("  Desk        {base}/desk");
    println!("  Supervisor  {base}/supervisor");
    println!("  Kiosk       http://localhost:{}", options.port + 1);
    println!("  Board       http://localhost:{}", options.port + 2);
    println!("  Data        {}", folder(&options.data));
    match printer {
        PrinterConfig::Folder(path) => println!("  Tickets     {}", folder(path)),
        PrinterConfig::Network { host, port } => println!("  Printer     {host}:{port}"),
    }
    if !options.live {
        println!("\nThis is training: open at any hour, every page and ticket marked. Start it with --live to serve real people.");
    }
    if let Some(link) = link {
        println!("\nThis link makes the first administrator; it works once, within a day:\n  {link}");
    }
    println!();
}

async fn bind(options: &Options, offset: u16) -> anyhow::Result<TcpListener> {
    let port = options.port.checked_add(offset).context("--port is too high: three ports are needed")?;
    let address = SocketAddr::new(options.listen, port);
    TcpListener::bind(address).await.with_context(|| format!("{address} is not free: choose another with --port"))
}

/// The address at which this machine reaches its own listener.
fn reachable(address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() { SocketAddr::new(std::net::Ipv4Addr::LOCALHOST.into(), address.port()) } else { address }
}

async fn told(mut stopped: watch::Receiver<bool>) {
    let _told = stopped.wait_for(|stopped| *stopped).await;
}
