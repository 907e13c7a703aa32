//! A whole centre in one process: dispatcher, kiosk and board on the embedded journal, the way a small centre runs.

mod options;
mod site;
mod start;

use clap::Parser;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    start::run(options::Options::parse()).await
}
