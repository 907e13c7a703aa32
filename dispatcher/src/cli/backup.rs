//! `dispatcher backup` and `dispatcher restore`: a journal's copy in one file, and back.

use std::path::PathBuf;

use avanti_journal::embedded;
use clap::Args;

use crate::clock::{Clock, SystemClock};

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The folder of the journal, such as avanti-data/sites/milano; its dispatcher may run.
    folder: PathBuf,
    /// The file that gets the copy; it must not be there yet.
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The file with the copy.
    file: PathBuf,
    /// The folder that gets the journal; it must not have one yet.
    folder: PathBuf,
}

impl Backup {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let head = embedded::backup(&self.folder, &self.file)?;
        println!("{}: {head}", self.file.display());
        Ok(())
    }
}

impl Restore {
    pub(super) fn run(self) -> anyhow::Result<()> {
        // Minutes since 1970 are above every epoch that was ever served, also when one copy is restored twice.
        let minutes = SystemClock::default().now().millis() / 60_000;
        let head = embedded::restore(&self.file, &self.folder, u32::try_from(minutes)?)?;
        println!("{}: {head}", self.folder.display());
        Ok(())
    }
}
