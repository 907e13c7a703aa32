//! The display board: a local agent that follows the dispatcher, and a page that shows and sounds each call.
//! It says so when it is not live, and never shows or sounds an old call as new.

mod agent;
pub mod announce;
pub mod board;
pub mod cli;
mod clock;
mod kept;
pub mod layout;
pub mod voice;
mod web;

use std::{fmt, path::PathBuf, sync::Arc};

use anyhow::Context;
use avanti_client::{Api, BoardTopic, Identity, Server, join};
use avanti_locales::Catalogue;
use tokio::{net::TcpListener, sync::watch};

use crate::{
    agent::{Agent, Painter},
    kept::Store,
    layout::Layout,
    voice::{Maker, loudness::Loudness},
};

/// What it is, where devices are let in.
const KIND: &str = "board";

/// What a board must know.
#[derive(Clone)]
pub struct Config {
    /// Where the dispatcher is, such as `http://127.0.0.1:7000`.
    pub dispatcher: String,
    /// The site's id.
    pub site: String,
    /// A bearer token from an enrolment elsewhere; without one, or when it is refused, the board asks to be let in by a code.
    pub token: Option<String>,
    /// The folder of its last state and its own token; made if it is not there.
    pub data: PathBuf,
    /// How it is laid out.
    pub layout: Layout,
    /// What is heard of it.
    pub loudness: Loudness,
}

/// Runs a board until `shutdown`, with its page on `listener`, which should be on loopback.
///
/// # Errors
/// A sentence about the folder or the listener that cannot be used.
pub async fn run(config: Config, listener: TcpListener, shutdown: impl Future<Output = ()> + Send + 'static) -> anyhow::Result<()> {
    let Config { dispatcher, site, token, data, layout, loudness } = config;
    if let Some(complaint) = layout.complaint() {
        tracing::warn!("{complaint}");
    }
    let server = Server { base: dispatcher, site, token: None };
    let store = Store::open(&data).with_context(|| format!("the board cannot use its folder {}", data.display()))?;
    let catalogue = Arc::new(Catalogue::embedded());
    // A board has no printer: nobody ever tells of one.
    let (_, printer) = watch::channel(None);
    let (maker, made) = Maker::start(&data, Arc::clone(&catalogue));
    let identity = Identity { kind: KIND, version: env!("CARGO_PKG_VERSION"), given: token, folder: data, printer };
    let news = join::<BoardTopic>(server.clone(), Api::new(server), identity);
    let (agent, screens) = Agent::new(store, Painter { catalogue: Arc::clone(&catalogue), layout }, maker, loudness);
    let agent = tokio::spawn(agent.run(news, made));
    let router = web::router(screens, catalogue);
    let ended = async move {
        shutdown.await;
        // With the agent its screens end, and with them the streams that would keep the server waiting.
        agent.abort();
    };
    axum::serve(listener, router).with_graceful_shutdown(ended).await.context("the board's page cannot be served")
}

// By hand, so that no log can have the token.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Config");
        shown.field("dispatcher", &self.dispatcher).field("site", &self.site).field("data", &self.data).finish_non_exhaustive()
    }
}
