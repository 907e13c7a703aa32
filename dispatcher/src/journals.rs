//! Where the journals of the sites and the accounts are kept, and the clock that comes with the place.
//! It knows which kinds there are; nobody else does.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use avanti_access::{Access, Keys};
use avanti_journal::{EmbeddedJournal, Journal, RedisServer};
use avanti_model::SiteId;

use crate::{
    clock::{Clock, ServerClock},
    run::journal_folder,
};

/// Where journals are kept, as an operator says it.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum JournalPlace {
    /// In the data folder, for one dispatcher.
    #[default]
    Embedded,
    /// In the Redis at this address, for several.
    Redis(String),
}

/// The text names no place for journals.
#[derive(Debug, thiserror::Error)]
#[error("write `embedded`, or redis://HOST:PORT for several dispatchers on one Redis")]
pub struct NoPlace;

impl FromStr for JournalPlace {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, NoPlace> {
        match text.split_once(':') {
            None if text == "embedded" => Ok(Self::Embedded),
            Some((scheme, _)) if scheme.starts_with("redis") => Ok(Self::Redis(text.to_owned())),
            None | Some(_) => Err(NoPlace),
        }
    }
}

impl JournalPlace {
    /// Opens the accounts that are there already, to look at them or change them.
    ///
    /// # Errors
    /// That there are none, or what is wrong with them, and what to do about it.
    pub fn open_existing_access(&self, data: &Path, keys: &Keys) -> anyhow::Result<Access> {
        Ok(match self {
            Self::Embedded => Access::open_existing(data, keys)?,
            Self::Redis(address) => Access::open_redis_existing(address, keys)?,
        })
    }

    /// Opens the accounts that belong to journals of this place, or begins them.
    ///
    /// # Errors
    /// What is wrong with them, and what to do about it.
    pub fn open_access(&self, data: &Path, keys: &Keys) -> anyhow::Result<Access> {
        Ok(match self {
            Self::Embedded => Access::open(data, keys)?,
            Self::Redis(address) => Access::open_redis(address, keys)?,
        })
    }
}

impl fmt::Debug for JournalPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address may have a password in it.
        f.write_str(match self {
            Self::Embedded => "Embedded",
            Self::Redis(_) => "Redis",
        })
    }
}

/// A place of journals that is there.
#[derive(Debug)]
pub(crate) enum Journals {
    Embedded(PathBuf),
    Redis(RedisServer),
}

impl Journals {
    /// Makes sure of the place.
    pub(crate) async fn find(place: &JournalPlace, data: PathBuf) -> anyhow::Result<Self> {
        Ok(match place {
            JournalPlace::Embedded => Self::Embedded(data),
            JournalPlace::Redis(address) => Self::Redis(RedisServer::connect(address).await?),
        })
    }

    /// Opens the journal of a site, or begins it.
    pub(crate) async fn open(&self, site: &SiteId) -> anyhow::Result<Arc<dyn Journal>> {
        let journal: Arc<dyn Journal> = match self {
            Self::Embedded(data) => Arc::new(EmbeddedJournal::open(&journal_folder(data, site))?),
            Self::Redis(server) => Arc::new(server.journal(site.as_str()).await?),
        };
        Ok(journal)
    }

    /// The clock by which the sites live: this machine's, or where several dispatchers share a journal the one that they share too.
    pub(crate) fn clock(&self, machine: Arc<dyn Clock>) -> Arc<dyn Clock> {
        match self {
            Self::Embedded(_) => machine,
            Self::Redis(server) => Arc::new(ServerClock::new(Arc::clone(server.time()))),
        }
    }

    /// What it means that an act was acknowledged.
    pub(crate) fn acknowledged(&self) -> &'static str {
        match self {
            Self::Embedded(_) => "an acknowledged act is on this machine's disk: it survives a crash of the program and a loss of power",
            Self::Redis(_) => {
                "an acknowledged act is on the disk of the Redis: it survives a crash of every dispatcher and of that Redis, \
                 and a loss of power; it is lost if a replica that has not got it takes over"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_and_nothing_else_is_taken_for_one() {
        assert_eq!("embedded".parse::<JournalPlace>().ok(), Some(JournalPlace::Embedded));
        let address = "redis://user:secret@host:6379/1";
        let place: JournalPlace = address.parse().unwrap();
        assert_eq!(place, JournalPlace::Redis(address.to_owned()));
        assert!(!format!("{place:?}").contains("secret"));
        for other in ["", "Embedded", "embedded:", "redis", "host:6379", "http://redis"] {
            assert!(other.parse::<JournalPlace>().is_err(), "{other}");
        }
    }
}
