//! `dispatcher settings`: the reference of everything that can be set.

use clap::{Args, CommandFactory as _};

use super::Cli;
use crate::config::reference;

#[derive(Debug, Args)]
pub(super) struct Settings {}

impl Settings {
    pub(super) fn run(self) -> anyhow::Result<()> {
        println!("# A site's file\n\n{}", reference::site_file());
        let command = Cli::command();
        let serve = command.find_subcommand("serve").unwrap_or(&command);
        println!("# `dispatcher serve`\n\n{}", reference::options(serve));
        Ok(())
    }
}
