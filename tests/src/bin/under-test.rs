//! The programs under test in one binary, so that tests can kill them: `under-test dispatcher …`.

use clap::Parser;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1).peekable();
    match arguments.peek().map(String::as_str) {
        Some("dispatcher") => dispatcher::cli::Cli::parse_from(arguments).run().await,
        other => anyhow::bail!("there is no program {other:?}"),
    }
}
