//! The command line of the dispatcher.

mod backup;
mod check;
mod device;
mod kept;
mod messages;
mod new_site;
mod replay;
mod serve;
mod settings;
mod simulate;
mod user;

use clap::{Parser, Subcommand};

pub use self::{check::Check, messages::MessageArgs, new_site::NewSite, settings::reference};
use crate::journals::JournalPlace;

/// Decides who is next and tells everyone.
#[derive(Debug, Parser)]
#[command(name = "dispatcher", version)]
pub struct Cli {
    /// Where journals and accounts are kept: `embedded`, in the data folder, or redis://HOST:PORT, which several dispatchers may share.
    #[arg(long, global = true, default_value = "embedded", env = "AVANTI_JOURNAL", hide_env_values = true)]
    journal: JournalPlace,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves one site or several.
    Serve(Box<serve::Serve>),
    /// Reads a site's file and names every mistake in it.
    Check(Check),
    /// Makes the files of a site of one's own, to begin with.
    NewSite(NewSite),
    /// Prints what can stand in a site's file, and what the program can be told.
    Settings(settings::Settings),
    /// Rebuilds the state from a journal, checks the chain and every invariant, and prints what it comes to.
    Replay(replay::Replay),
    /// Plays a site's day before it happens, with rules and staffing to compare; prints what came of it as JSON.
    Simulate(simulate::Simulate),
    /// Copies a journal into one file, also while its dispatcher runs.
    Backup(backup::Backup),
    /// Makes a journal of a copy, in an epoch of its own.
    Restore(backup::Restore),
    /// Makes, changes and ends accounts.
    User(user::User),
    /// Enrols and revokes kiosks and boards.
    Device(device::Device),
}

impl Cli {
    /// Does what the command line says.
    ///
    /// # Errors
    /// What could not be done, and why.
    pub async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Serve(serve) => serve.run(self.journal).await,
            Command::Check(check) => check.run(),
            Command::NewSite(new) => new.run(),
            Command::Settings(settings) => settings.run(),
            Command::Replay(replay) => replay.run().await,
            Command::Simulate(simulate) => simulate.run(),
            Command::Backup(backup) => backup.run(),
            Command::Restore(restore) => restore.run(),
            Command::User(user) => user.run(&self.journal),
            Command::Device(device) => device.run(&self.journal),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Cli;

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        Cli::command().debug_assert();
    }
}
