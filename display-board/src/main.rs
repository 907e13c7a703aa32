//! The program `display-board`: reads its settings, opens its listener, and runs until it is told to end.

use std::{fs, net::SocketAddr, path::PathBuf};

use anyhow::Context;
use clap::Parser;
use display_board::{Config, run};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tracing_subscriber::EnvFilter;

/// Shows and sounds each call the moment it is made.
#[derive(Debug, Parser)]
#[command(name = "display-board", version)]
struct Options {
    /// Where the dispatcher is
    #[arg(long, env = "AVANTI_DISPATCHER", default_value = "http://127.0.0.1:7000")]
    dispatcher: String,
    /// The site's id
    #[arg(long, env = "AVANTI_SITE")]
    site: String,
    /// A file with the token that `dispatcher device add` has printed; without one the screen shows a code, which an administrator enters
    #[arg(long, env = "AVANTI_BOARD_TOKEN_FILE")]
    token_file: Option<PathBuf>,
    /// The folder of the board's last state and of its token
    #[arg(long, env = "AVANTI_BOARD_DATA", default_value = "./avanti-data/board")]
    data: PathBuf,
    /// Where the page is served: an address of this machine alone
    #[arg(long, env = "AVANTI_BOARD_LISTEN", default_value = "127.0.0.1:7002")]
    listen: SocketAddr,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_env("AVANTI_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let options = Options::parse();
    let token = options.token_file.as_deref().map(read_token).transpose()?;
    let listener = TcpListener::bind(options.listen).await.with_context(|| format!("cannot listen on {}", options.listen))?;
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
    let config = Config { dispatcher: options.dispatcher, site: options.site, token, data: options.data };
    run(config, listener, shutdown).await
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
