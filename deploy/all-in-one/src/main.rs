//! `avanti`: the program that `cargo run` starts.

use clap::Parser;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    avanti::run(avanti::Options::parse()).await
}
