//! Starts the three parts, says where everything is, and stops them together.

use std::{path::PathBuf, sync::Arc};

use anyhow::Context;
use avanti_access::{Act, Kind, NewAdministrator, NewDevice};
use avanti_core::site::Service;
use avanti_model::SiteId;
use dispatcher::{
    Dispatcher,
    clock::{Clock, SystemClock},
    config::{read_site, template},
    shutdown, telemetry,
};
use kiosk::{PrinterConfig, ticket::PaperWidth};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    addresses::{self, Listeners},
    demo::Demo,
    options::{Command, Options, Paper},
    settings,
};

/// Runs until the process is asked to stop.
///
/// # Errors
/// What could not be started, and what to do about it.
pub async fn run(options: Options) -> anyhow::Result<()> {
    match options.command {
        Some(Command::NewSite(new)) => return new.run(),
        Some(Command::Check(check)) => return check.run(),
        Some(Command::Settings) => {
            println!("{}", settings::reference());
            return Ok(());
        }
        None => {}
    }
    let asked_to_stop = shutdown::requested();
    telemetry::start_logs(telemetry::LogFormat::Text);
    let settings = match &options.site {
        Some(file) => read_site(file)?,
        None => template::example()?,
    };
    let site = settings.site.clone();
    let printer = printer(&options)?;
    let listeners = Listeners::open(&options).await?;
    let base = addresses::page(listeners.desk.local_addr()?);
    let started = dispatched(&options, settings, &base)?;
    let dispatcher = Dispatcher::start(started, Arc::new(SystemClock::default())).await?;
    make_administrator(&dispatcher, &options)?;
    let tokens = Tokens::fresh(&dispatcher, &site)?;
    let link = dispatcher.first_administrator_link(&base).await?;
    let books =
        dispatcher.app().site(site.as_str()).is_some_and(|own| own.state().settings.services.iter().any(Service::takes_appointments));
    announce(&options, &listeners, &printer, books.then_some(&site), link.as_deref())?;
    let demo = demo(&dispatcher, &site, &options)?;

    let Listeners { desk, kiosk, board, public } = listeners;
    let local = format!("http://{}", addresses::reachable(desk.local_addr()?));
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        asked_to_stop.await;
        stop.send_replace(true);
    });
    let kiosk_config = kiosk_config(&options, &local, &site, tokens.kiosk, printer)?;
    let board_config = display_board::Config {
        dispatcher: local,
        site: site.to_string(),
        token: Some(tokens.board),
        data: options.data.join("board"),
        layout: options.board_layout.clone(),
        loudness: options.board_loudness.clone(),
    };
    let played = demo.map(|demo| tokio::spawn(demo.play()));
    let ended = told(stopped.clone());
    let (served, kiosk_ran, board_ran) = tokio::join!(
        dispatcher.serve(desk, public, async move {
            ended.await;
            if let Some(played) = played {
                played.abort();
            }
        }),
        kiosk::run(kiosk_config, kiosk, told(stopped.clone())),
        display_board::run(board_config, board, told(stopped)),
    );
    served.and(kiosk_ran).and(board_ran)
}

/// What the kiosk begins with.
fn kiosk_config(
    options: &Options,
    dispatcher: &str,
    site: &SiteId,
    token: String,
    printer: PrinterConfig,
) -> anyhow::Result<kiosk::Config> {
    Ok(kiosk::Config {
        dispatcher: dispatcher.to_owned(),
        site: site.to_string(),
        token: Some(token),
        data: options.data.join("kiosk"),
        printer,
        staff_pin: options.staff_pin_file.as_deref().map(kiosk::cli::read_pin).transpose()?,
        paper: match options.paper {
            Paper::Mm58 => PaperWidth::Mm58,
            Paper::Mm80 => PaperWidth::Mm80,
        },
        headset: options.headset.clone(),
    })
}

/// What the dispatcher begins with.
fn dispatched(options: &Options, site: avanti_core::Settings, base: &str) -> anyhow::Result<dispatcher::Options> {
    Ok(dispatcher::Options {
        data: options.data.clone(),
        key_file: None,
        journal: options.journal.clone(),
        sites: vec![site],
        training: !options.live,
        public_url: options.public_url.clone().unwrap_or_else(|| base.to_owned()),
        trusted_proxies: options.trusted_proxies.clone(),
        connections: dispatcher::http::connections::ConnectionLimits::default(),
        messages: options.messages.options()?,
    })
}

/// The day that is played, where one is asked for.
fn demo(dispatcher: &Dispatcher, site: &SiteId, options: &Options) -> anyhow::Result<Option<Demo>> {
    let Some(speed) = options.demo else { return Ok(None) };
    let handle = dispatcher.app().site(site.as_str()).context("the site is served")?;
    Demo::new(Arc::clone(handle), options.site.is_none(), speed).map(Some)
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

/// Where papers come out; pictures of the tickets of real people are not kept.
fn printer(options: &Options) -> anyhow::Result<PrinterConfig> {
    match &options.printer {
        None if options.live => {
            anyhow::bail!("--live needs a ticket printer: give --printer HOST:PORT; pictures of tickets in a folder are for training alone")
        }
        None => Ok(PrinterConfig::Folder(options.data.join("tickets"))),
        Some(printer) => Ok(printer.clone()),
    }
}

fn announce(
    options: &Options,
    listeners: &Listeners,
    printer: &PrinterConfig,
    booking: Option<&SiteId>,
    link: Option<&str>,
) -> anyhow::Result<()> {
    let folder = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone()).display().to_string();
    let [desk, kiosk, board] = [listeners.desk.local_addr()?, listeners.kiosk.local_addr()?, listeners.board.local_addr()?];
    println!("Avanti is running.\n");
    println!("  Desk        {}/desk{}", addresses::page(desk), addresses::reach(desk));
    println!("  Supervisor  {}/supervisor", addresses::page(desk));
    println!("  Kiosk       {}{}", addresses::page(kiosk), addresses::reach(kiosk));
    println!("  Board       {}{}", addresses::page(board), addresses::reach(board));
    if let Some(public) = &listeners.public {
        let public = public.local_addr()?;
        println!("  Phones      {}{}", addresses::page(public), addresses::reach(public));
    }
    if let Some(site) = booking {
        let anybody = listeners.public.as_ref().map_or(Ok(desk), TcpListener::local_addr)?;
        println!("  Booking     {}/{site}/book{}", addresses::page(anybody), addresses::reach(anybody));
    }
    println!("  Data        {}", folder(&options.data));
    match printer {
        PrinterConfig::Folder(path) => println!("  Tickets     {}", folder(path)),
        PrinterConfig::Network { .. } | PrinterConfig::Usb(_) | PrinterConfig::Serial { .. } | PrinterConfig::Queue { .. } => {
            println!("  Printer     {printer}");
        }
    }
    if !options.live {
        println!("\nThis is training: open at any hour, every page and ticket marked. Start it with --live to serve real people.");
    }
    if let Some(link) = link {
        println!("\nThis link makes the first administrator; it works once, within a day:\n  {link}");
    }
    println!();
    Ok(())
}

async fn told(mut stopped: watch::Receiver<bool>) {
    let _told = stopped.wait_for(|stopped| *stopped).await;
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[test]
    fn tickets_of_real_people_need_a_printer_and_training_does_not() {
        let printer = |arguments: &[&str]| printer(&Options::parse_from(["avanti"].iter().chain(arguments)));
        let refusal = printer(&["--live"]).unwrap_err().to_string();
        assert!(refusal.contains("--printer HOST:PORT"), "{refusal}");
        assert!(matches!(printer(&["--live", "--printer", "192.0.2.7:9100"]), Ok(PrinterConfig::Network { port: 9100, .. })));
        assert!(matches!(printer(&[]), Ok(PrinterConfig::Folder(_))));
    }

    #[test]
    fn the_kiosk_is_told_the_name_of_its_headset_and_speaks_to_nobody_alone_without_one() {
        let told = |arguments: &[&str]| {
            let options = Options::parse_from(["avanti"].iter().chain(arguments));
            let site = "milano".parse().unwrap();
            kiosk_config(&options, "http://localhost:7000", &site, "token".to_owned(), printer(&options).unwrap()).unwrap().headset
        };
        assert_eq!(told(&["--headset", "Keypad"]).as_deref(), Some("Keypad"));
        assert_eq!(told(&[]), None);
    }
}
