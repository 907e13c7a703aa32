//! The dispatcher as a program of its own, for sites larger than one machine.

use clap::Parser;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    dispatcher::cli::Cli::parse().run().await
}
