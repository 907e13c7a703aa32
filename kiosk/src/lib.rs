//! The kiosk: hands out tickets in the visitor's language.

pub mod agent;
mod arrival;
mod booking;
pub mod check_in;
pub mod cli;
mod clock;
mod copies;
mod counter;
pub mod handout;
mod health;
pub mod hours;
mod keyholder;
mod kiosk;
mod lacks;
pub mod line;
pub mod offline;
pub mod outbox;
mod outlook;
pub mod page;
pub mod paper;
mod press;
pub mod printer;
pub mod prints;
mod proof;
mod recordings;
mod recovery;
pub mod rest;
#[cfg(test)]
mod samples;
pub mod shown_ticket;
pub mod slots;
mod speech;
pub mod staff;
pub mod ticket;
mod unwritten;
pub mod visitors;
mod watchdog;
mod web;

use std::{fmt, path::PathBuf, sync::Arc};

use anyhow::Context;
use avanti_client::{Identity, KioskTopic, Server, join};
use avanti_locales::Catalogue;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

pub use printer::PrinterConfig;
pub use ticket::PaperWidth;

use crate::{kiosk::Kiosk, speech::Speech};

/// What it is, where devices are let in.
const KIND: &str = "kiosk";

/// What a kiosk has to be told.
#[derive(Clone)]
pub struct Config {
    /// Where the dispatcher is, such as `http://127.0.0.1:7000`.
    pub dispatcher: String,
    /// The site's id.
    pub site: String,
    /// A bearer token from an enrolment elsewhere; without one, or when it is refused, the kiosk asks to be let in by a code.
    pub token: Option<String>,
    /// The folder of what it keeps, its own token among it.
    pub data: PathBuf,
    /// Where papers come out.
    pub printer: PrinterConfig,
    /// How wide they are.
    pub paper: PaperWidth,
    /// What the browser calls the sound device of the headset, or a part of that; without one nothing is ever said privately.
    pub headset: Option<String>,
    /// What opens the menu for staff at the screen; without it there is none.
    pub staff_pin: Option<staff::Pin>,
}

/// Runs a kiosk and its touch pages on a listener until told to stop.
///
/// # Errors
/// If the data folder can't be used, or the listener fails.
pub async fn run(config: Config, listener: TcpListener, shutdown: impl Future<Output = ()> + Send + 'static) -> anyhow::Result<()> {
    let catalogue = Catalogue::embedded().with_unwritten();
    let speech = Speech::open(&catalogue, &config.data).await;
    let (kiosk, errands) = Kiosk::open(&config, catalogue, speech)
        .with_context(|| format!("the kiosk's data folder {} can't be used", config.data.display()))?;
    let (printer, told) = watch::channel(None);
    let identity = Identity {
        kind: KIND,
        version: env!("CARGO_PKG_VERSION"),
        given: config.token.clone(),
        folder: config.data.clone(),
        printer: told,
    };
    let news = join::<KioskTopic>(config.server(), kiosk.api.clone(), identity);
    // These end with this function, when their set is dropped.
    let mut tasks = JoinSet::new();
    let listening = Arc::clone(&kiosk);
    tasks.spawn(async move { listening.listen(news).await });
    let tidying = Arc::clone(&kiosk);
    tasks.spawn(async move { tidying.tidy().await });
    tasks.spawn(watchdog::beat());
    tasks.spawn(health::watch(Arc::clone(&kiosk), config.printer.clone(), printer));
    tasks.spawn(lacks::tell(Arc::clone(&kiosk), config.printer.clone()));
    tasks.spawn(offline::telling::run(Arc::clone(&kiosk)));
    let ledger = prints::ledger::Ledger::open(&config.data).context("the folder of what was printed can't be used")?;
    tasks.spawn(prints::run(Arc::clone(&kiosk), ledger));
    tasks.spawn(recordings::fetch(Arc::clone(&kiosk), config.data.join(speech::RECORDINGS)));
    tasks.spawn(unwritten::watch(Arc::clone(&kiosk)));
    tasks.spawn(recovery::run(Arc::clone(&kiosk), errands));

    let (stop, stopping) = watch::channel(false);
    let stopped = async move {
        shutdown.await;
        stop.send_replace(true);
    };
    let app = web::router(kiosk, stopping);
    axum::serve(listener, app).with_graceful_shutdown(stopped).await.context("the kiosk's pages can't be served")
}

impl Config {
    fn server(&self) -> Server {
        Server { base: self.dispatcher.clone(), site: self.site.clone(), token: None }
    }
}

// By hand, so that no log can have the token.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("dispatcher", &self.dispatcher).field("site", &self.site).finish_non_exhaustive()
    }
}
