//! `dispatcher replay`: proves a journal.

use std::path::PathBuf;

use crate::engine;
use avanti_journal::EmbeddedJournal;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Replay {
    /// The folder of the journal.
    journal: PathBuf,
}

impl Replay {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let journal = EmbeddedJournal::open(&self.journal)?;
        let loaded = engine::replay(&journal).await?;
        println!("seq {}", loaded.state.seq);
        println!("head {}", loaded.head.hash);
        println!("state {}", loaded.state.hash());
        Ok(())
    }
}
