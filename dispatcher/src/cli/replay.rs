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
    /// The last record that the state shall come from; without it the journal's last.
    #[arg(long, value_name = "RECORD")]
    until: Option<u64>,
}

impl Replay {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let journal: Box<dyn Journal> = match (self.place.parse(), &self.site) {
            (Ok(JournalPlace::Redis(address)), Some(site)) => {
                Box::new(RedisServer::connect(&address).await?.existing_journal(site.as_str()).await?)
            }
            (Ok(JournalPlace::Redis(_)), None) => anyhow::bail!("name the site, with --site ID"),
            (Ok(JournalPlace::Embedded) | Err(_), _) => Box::new(EmbeddedJournal::open_existing(&PathBuf::from(&self.place))?),
        };
        let loaded = engine::replay(journal.as_ref(), self.until).await?;
        if let Some(until) = self.until
            && loaded.state.seq != until
        {
            anyhow::bail!("there is no record {until}: the journal ends at record {}", loaded.state.seq);
        }
        println!("seq {}", loaded.state.seq);
        println!("head {}", loaded.head.hash);
        println!("state {}", loaded.state.hash());
        Ok(())
    }
}
