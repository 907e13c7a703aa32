//! The engine of a site: moves bytes between callers, sequencer, journal and hub, and decides nothing.
//! One task owns the sequencer; everybody else holds a `SiteHandle`.

mod codec;
mod load;
mod task;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use arc_swap::ArcSwap;
use avanti_access::SiteKeys;
use avanti_core::{Answer, Command, Envelope, Refusal, State, forecast::Forecaster};
use avanti_model::{Principal, RequestKey, SiteId, Timestamp, limits};
use tokio::sync::{mpsc, oneshot, watch};

use crate::{calendar::Calendar, clock::Clock, entropy, hub::Hub};

pub use load::{LoadError, Loaded, load, replay};
pub use task::spawn;

/// How well a site can serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    /// Everything that is acknowledged is durable.
    Ready,
    /// It has not yet read the journal up to where it ended when the dispatcher began to serve.
    Behind {
        /// Up to where it has.
        at: u64,
        /// Where the journal ended.
        end: u64,
    },
    /// The journal does not take anything at present.
    CannotWrite(String),
    /// The engine has stopped.
    Stopped(String),
}

/// A site as the rest of the dispatcher sees it.
#[derive(Debug)]
pub struct SiteHandle {
    /// The site's id.
    pub id: SiteId,
    /// What it signs with.
    pub keys: SiteKeys,
    /// Who listens.
    pub hub: Hub,
    state: ArcSwap<State>,
    /// What can be booked.
    pub calendar: Calendar,
    forecaster: ArcSwap<Forecaster>,
    commands: mpsc::Sender<Request>,
    health: watch::Sender<Health>,
    /// Where the journal ended when the dispatcher began to serve.
    begins_at: AtomicU64,
    clock: Arc<dyn Clock>,
    /// The moment that was written down last: a call goes to a thousand screens within a few milliseconds.
    written: ArcSwap<(Timestamp, String)>,
}

#[derive(Debug)]
struct Request {
    envelope: Envelope,
    reply: oneshot::Sender<Result<Answer, Refusal>>,
}

impl SiteHandle {
    /// Asks the site for something and waits until the answer is durable.
    ///
    /// # Errors
    /// The reason why it is not done.
    pub async fn ask(&self, by: Principal, key: RequestKey, command: Command) -> Result<Answer, Refusal> {
        let envelope = Envelope { at: self.clock.now(), by, key, entropy: entropy::bits(), command };
        let (reply, answer) = oneshot::channel();
        self.commands.try_send(Request { envelope, reply }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Refusal::Overloaded,
            mpsc::error::TrySendError::Closed(_) => Refusal::Unavailable,
        })?;
        // The engine drops a reply only when it stops.
        answer.await.unwrap_or(Err(Refusal::Unavailable))
    }

    /// The settled state.
    #[must_use]
    pub fn state(&self) -> Arc<State> {
        self.state.load_full()
    }

    /// What says how long those who wait will wait.
    #[must_use]
    pub fn forecaster(&self) -> Arc<Forecaster> {
        self.forecaster.load_full()
    }

    /// How well the site can serve.
    #[must_use]
    pub fn health(&self) -> Health {
        let health = self.health.borrow().clone();
        let (at, end) = (self.state.load().seq, self.begins_at.load(Ordering::Relaxed));
        if health == Health::Ready && at < end { Health::Behind { at, end } } else { health }
    }

    /// Holds the site as not ready until it has read the journal up to this place: what another dispatcher acknowledged
    /// before this one began to serve is known to it then.
    pub fn begin_at(&self, seq: u64) {
        self.begins_at.store(seq, Ordering::Relaxed);
    }

    /// The present moment as RFC 3339, by the site's clock and in its zone.
    #[must_use]
    pub fn now(&self) -> Arc<(Timestamp, String)> {
        let now = self.clock.now();
        let written = self.written.load_full();
        if written.0 == now && !written.1.is_empty() {
            return written;
        }
        let fresh = Arc::new((now, now.rfc3339(&self.state.load().settings.zone())));
        self.written.store(Arc::clone(&fresh));
        fresh
    }

    /// The clock by which the site lives.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }
}

/// Commands that wait between callers and engine.
const CHANNEL: usize = limits::COMMAND_QUEUE_MAX;

#[cfg(test)]
mod tests {
    use std::path::Path;

    use avanti_access::{KEY_FILE_NAME, Keys, SystemEntropy};
    use avanti_journal::{Journal, MemoryJournal, MemoryStore};

    use super::*;
    use crate::{clock::SystemClock, config::read_site};

    #[tokio::test]
    async fn a_site_is_ready_once_it_has_read_what_was_written_before_it_began_to_serve() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::load_or_create(&folder.path().join(KEY_FILE_NAME), &mut SystemEntropy).unwrap();
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml");
        let seed = Arc::new(read_site(&example).unwrap());
        let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new(MemoryStore::new()));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        let mut sites = Vec::new();
        for _ in 0..2 {
            let loaded = load(journal.as_ref(), &seed, &keys.fingerprint(), false, clock.now()).await.unwrap();
            sites.push(spawn(loaded, Arc::clone(&journal), keys.site(&seed.site), Arc::clone(&clock)).0);
        }
        let at = sites[1].state().seq;
        assert_eq!(sites[1].health(), Health::Ready);
        sites[1].begin_at(at + 1);
        assert_eq!(sites[1].health(), Health::Behind { at, end: at + 1 });
        let turned = sites[0].ask(Principal::Site, entropy::request_key(), Command::SetTraining { training: true }).await;
        turned.unwrap();
        while sites[1].health() != Health::Ready {
            tokio::task::yield_now().await;
        }
        assert!(sites[1].state().seq > at);
    }
}
