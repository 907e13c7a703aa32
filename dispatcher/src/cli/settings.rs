//! `dispatcher settings`: the reference of everything that can be set.

use clap::{Args, CommandFactory as _};

use super::Cli;
use crate::config::reference;

#[derive(Debug, Args)]
pub(super) struct Settings {}

impl Settings {
    pub(super) fn run(self) -> anyhow::Result<()> {
        println!("{}", reference());
        println!("`kiosk --help` and `display-board --help` say what these can be told; `deploy/run settings` prints all of it at once.");
        Ok(())
    }
}

/// What can stand in a site's file, and what `dispatcher serve` can be told, in Markdown.
#[must_use]
pub fn reference() -> String {
    let mut command = Cli::command();
    // What holds for all commands is given to each by this.
    command.build();
    let serve = command.find_subcommand("serve").unwrap_or(&command);
    format!("# A site's file\n\n{}\n# `dispatcher serve`\n\n{}", reference::site_file(), reference::options(serve))
}
