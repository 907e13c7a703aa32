//! `dispatcher backup` and `dispatcher restore`: a journal's copy in one file, and back.

use std::path::PathBuf;

use avanti_journal::{EmbeddedJournal, embedded};
use clap::Args;

use crate::clock::{Clock, SystemClock};

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The folder of the journal; its dispatcher must not run.
    journal: PathBuf,
    /// The file that gets the copy.
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The file with the copy.
    file: PathBuf,
    /// The folder that gets the journal; it must not have one yet.
    journal: PathBuf,
}

impl Backup {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let journal = EmbeddedJournal::open(&self.journal)?;
        let head = journal.backup_to(&self.file).await?;
        println!("{}: {head}", self.file.display());
        Ok(())
    }
}

impl Restore {
    pub(super) fn run(self) -> anyhow::Result<()> {
        // Minutes since 1970 are above every epoch that was ever served, also when one copy is restored twice.
        let minutes = SystemClock::default().now().millis() / 60_000;
        let head = embedded::restore(&self.file, &self.journal, u32::try_from(minutes)?)?;
        println!("{}: {head}", self.journal.display());
        Ok(())
    }
}
