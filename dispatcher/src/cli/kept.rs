//! What a dispatcher keeps, opened by commands beside it: they find what is there and make nothing.

use std::path::PathBuf;

use anyhow::Context;
use avanti_access::{Access, KEY_FILE_NAME, Keys};
use clap::Args;

use crate::journals::JournalPlace;

/// Where it is kept, as `dispatcher serve` was told.
#[derive(Debug, Args)]
pub(super) struct Kept {
    /// The folder of keys, accounts and journals.
    #[arg(long, default_value = "avanti-data", env = "AVANTI_DATA")]
    data: PathBuf,
    /// The file of the keys, where it is not in the data folder.
    #[arg(long, env = "AVANTI_KEY_FILE")]
    key_file: Option<PathBuf>,
}

impl Kept {
    /// The accounts and devices.
    pub(super) fn access(&self, journal: &JournalPlace) -> anyhow::Result<Access> {
        let key_file = self.key_file.clone().unwrap_or_else(|| self.data.join(KEY_FILE_NAME));
        let keys =
            Keys::load(&key_file).context("the keys of the dispatcher are needed: give its --data, and its --key-file if it has one")?;
        journal.open_existing_access(&self.data, &keys)
    }
}
