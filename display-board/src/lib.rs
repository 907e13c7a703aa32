//! The display board: a local agent that follows the dispatcher, and a page that shows and sounds each call.
//! It says so when it is not live, and never shows or sounds an old call as new.

mod agent;
pub mod announce;
pub mod board;
mod clock;
mod kept;
mod web;

use std::{fmt, path::PathBuf, sync::Arc};

use anyhow::Context;
use avanti_client::{BoardTopic, Server, follow};
use avanti_locales::Catalogue;
use tokio::net::TcpListener;

use crate::{agent::Agent, kept::Store};

/// What a board must know.
#[derive(Clone)]
pub struct Config {
    /// Where the dispatcher is, such as `http://127.0.0.1:7000`.
    pub dispatcher: String,
    /// The site's id.
    pub site: String,
    /// The token from the board's enrolment.
    pub token: String,
    /// The folder of its last state; made if it is not there.
    pub data: PathBuf,
}

/// Runs a board until `shutdown`, with its page on `listener`, which should be on loopback.
///
/// # Errors
/// A sentence about the folder or the listener that cannot be used.
pub async fn run(config: Config, listener: TcpListener, shutdown: impl Future<Output = ()> + Send + 'static) -> anyhow::Result<()> {
    let Config { dispatcher, site, token, data } = config;
    let server = Server { base: dispatcher, site, token: Some(token) };
    let store = Store::open(&data).with_context(|| format!("the board cannot use its folder {}", data.display()))?;
    let catalogue = Arc::new(Catalogue::embedded());
    // Without a place to resume from: a board is small, and a snapshot is always right.
    let updates = follow::<BoardTopic>(server, None);
    let (agent, screens) = Agent::new(store, Arc::clone(&catalogue));
    let agent = tokio::spawn(agent.run(updates));
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
