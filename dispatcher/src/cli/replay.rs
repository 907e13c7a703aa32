//! `dispatcher replay`: proves a journal.

use std::path::PathBuf;

use avanti_journal::{EmbeddedJournal, Journal, RedisServer};
use avanti_model::SiteId;
use clap::Args;

use crate::{engine, journals::JournalPlace};

#[derive(Debug, Args)]
pub(super) struct Replay {
    /// The folder of the journal, or the address of the Redis that keeps it.
    #[arg(value_name = "JOURNAL")]
    place: String,
    /// The site, where the journal is in a Redis.
    #[arg(long)]
    site: Option<SiteId>,
}

impl Replay {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let journal: Box<dyn Journal> = match (self.place.parse(), &self.site) {
            (Ok(JournalPlace::Redis(address)), Some(site)) => Box::new(RedisServer::connect(&address).await?.journal(site.as_str()).await?),
            (Ok(JournalPlace::Redis(_)), None) => anyhow::bail!("name the site, with --site ID"),
            (Ok(JournalPlace::Embedded) | Err(_), _) => Box::new(EmbeddedJournal::open(&PathBuf::from(&self.place))?),
        };
        let loaded = engine::replay(journal.as_ref()).await?;
        println!("seq {}", loaded.state.seq);
        println!("head {}", loaded.head.hash);
        println!("state {}", loaded.state.hash());
        Ok(())
    }
}
