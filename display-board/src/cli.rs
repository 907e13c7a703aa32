//! The command line of the program `display-board`: what it can be told, and running until it is told to end.

use std::{fs, net::SocketAddr, path::PathBuf};

use anyhow::Context;
use clap::Parser;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

use crate::{Config, layout::Layout, run, voice::loudness::Loudness};

/// Shows and sounds each call the moment it is made.
#[derive(Debug, Parser)]
#[command(name = "display-board", version)]
pub struct Options {
    /// Where the dispatcher is.
    #[arg(long, env = "AVANTI_DISPATCHER", default_value = "http://127.0.0.1:7000")]
    dispatcher: String,
    /// The site's id.
    #[arg(long, env = "AVANTI_SITE")]
    site: String,
    /// A file with the token that `dispatcher device add` has printed; without one the screen shows a code, which an administrator enters.
    #[arg(long, env = "AVANTI_BOARD_TOKEN_FILE")]
    token_file: Option<PathBuf>,
    /// The folder of the board's last state and of its token.
    #[arg(long, env = "AVANTI_BOARD_DATA", default_value = "./avanti-data/board")]
    data: PathBuf,
    /// Where the page is served: an address of this machine alone.
    #[arg(long, env = "AVANTI_BOARD_LISTEN", default_value = "127.0.0.1:7002")]
    listen: SocketAddr,
    #[command(flatten)]
    layout: Layout,
    #[command(flatten)]
    loudness: Loudness,
}

impl Options {
    /// Runs the board until it is asked to end.
    ///
    /// # Errors
    /// What could not be started, and why.
    pub async fn run(self) -> anyhow::Result<()> {
        let token = self.token_file.as_deref().map(read_token).transpose()?;
        let listener = TcpListener::bind(self.listen).await.with_context(|| format!("cannot listen on {}", self.listen))?;
        tracing::info!(address = %listener.local_addr()?, "the board's page is served");
        let mut terminated = signal(SignalKind::terminate()).context("cannot hear SIGTERM")?;
        // A terminal that goes away must not take the board with it.
        let _hangup = signal(SignalKind::hangup()).context("cannot hear SIGHUP")?;
        let shutdown = async move {
            tokio::select! {
                _ = terminated.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        };
        let config =
            Config { dispatcher: self.dispatcher, site: self.site, token, data: self.data, layout: self.layout, loudness: self.loudness };
        run(config, listener, shutdown).await
    }
}

fn read_token(path: &std::path::Path) -> anyhow::Result<String> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read the token in {}", path.display()))?;
    Ok(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Options;

    #[test]
    fn the_command_line_is_consistent_and_shares_no_folder_or_secret_with_other_programs() {
        let command = Options::command();
        command.clone().debug_assert();
        for (option, variable) in [("data", "AVANTI_BOARD_DATA"), ("token_file", "AVANTI_BOARD_TOKEN_FILE")] {
            let found = command.get_arguments().find(|argument| argument.get_id() == option).and_then(clap::Arg::get_env);
            assert_eq!(found, Some(variable.as_ref()));
        }
    }
}
