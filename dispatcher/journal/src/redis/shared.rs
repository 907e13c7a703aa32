//! What the parts of one journal share: its keys, the connections that read and write, and what is known of its end.
//! Notices when the journal in Redis is no longer the one that was known.

use redis::ScriptInvocation;
use tokio::sync::watch;

use super::{
    link::{Failure, Link},
    script::{Keys, Reply},
};
use crate::{
    chain::Tip,
    contract::{Head, JournalError},
};

/// What is known of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct News {
    /// Where it ended when Redis was last heard.
    pub(super) tip: Tip,
    /// Why it cannot be followed at present.
    pub(super) fault: Option<String>,
}

/// The shared parts.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) keys: Keys,
    pub(super) readers: Link,
    pub(super) writer: Link,
    pub(super) news: watch::Sender<News>,
}

impl Shared {
    pub(super) fn new(keys: Keys, readers: Link, writer: Link, tip: Tip) -> Self {
        Self { keys, readers, writer, news: watch::Sender::new(News { tip, fault: None }) }
    }

    /// Whoever cannot follow the journal must not speak for it: its Redis may not be what it was.
    pub(super) fn check(&self) -> Result<(), JournalError> {
        match &self.news.borrow().fault {
            Some(fault) => Err(JournalError::Store(fault.clone())),
            None => Ok(()),
        }
    }

    /// Where the journal ended when it was last heard.
    pub(super) fn known(&self) -> Tip {
        self.news.borrow().tip
    }

    /// Says where the journal ends.
    pub(super) fn publish(&self, tip: Tip) {
        self.news.send_if_modified(|news| std::mem::replace(&mut news.tip, tip) != tip);
    }

    /// Says that the journal can be followed.
    pub(super) fn recover(&self) {
        if self.news.send_if_modified(|news| news.fault.take().is_some()) {
            tracing::info!(journal = %self.keys.head, "the journal in Redis can be followed again");
        }
    }

    /// Says why the journal cannot be followed. What broke one connection may have broken all.
    pub(super) async fn fail(&self, error: JournalError) {
        let fault = match error {
            JournalError::Store(what) => what,
            error @ (JournalError::Rejected(_) | JournalError::Full | JournalError::Damaged(_) | JournalError::Closed) => error.to_string(),
        };
        let fresh = self.news.send_if_modified(|news| news.fault.replace(fault.clone()).as_ref() != Some(&fault));
        if fresh {
            tracing::error!(journal = %self.keys.head, fault, "the journal in Redis cannot be followed");
        }
        self.readers.reset().await;
        self.writer.reset().await;
    }

    /// The end of the journal, and the newest record that begins a day (0 when there is none).
    pub(super) async fn tip(&self) -> Result<(Tip, u64), JournalError> {
        let reply = self.ask(&self.keys.head()).await?;
        let Reply::Head(tip, day) = reply else { return Err(unexpected(reply)) };
        Ok((tip, day))
    }

    /// Asks where the journal ends and publishes it. A journal that no longer has what was known begins a new epoch,
    /// since its places mean something else.
    pub(super) async fn catch_up(&self) -> Result<Head, JournalError> {
        let known = self.known().head;
        let mut reply = self.ask(&self.keys.follow(known, 0)).await?;
        if let Reply::Diverged(Tip { head: found, .. }) = reply
            && found.epoch <= known.epoch
        {
            let epoch = known.epoch.saturating_add(1);
            tracing::error!(journal = %self.keys.head, %known, %found, epoch, "the journal has lost records or is another one: an epoch begins");
            reply = self.ask(&self.keys.begin_epoch(found, epoch)).await?;
        }
        // Where an epoch had to begin, another dispatcher may have been first.
        let (Reply::Head(tip, _) | Reply::Moved(tip, _) | Reply::Diverged(tip)) = reply else { return Err(unexpected(reply)) };
        self.publish(tip);
        Ok(tip.head)
    }

    async fn ask(&self, script: &ScriptInvocation<'_>) -> Result<Reply, JournalError> {
        Reply::read(self.readers.run(script).await?)
    }
}

impl From<Failure> for JournalError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NoConnection(unfit) => Self::Store(format!("Redis cannot be used: {unfit}")),
            Failure::Refused(error) if error.code() == Some("OOM") => Self::Full,
            Failure::Refused(error) => Self::Store(format!("Redis refuses: {error}")),
            Failure::Lost(error) => Self::Store(format!("Redis did not answer: {error}")),
        }
    }
}

/// What an answer that does not belong to the question means.
pub(super) fn unexpected(reply: Reply) -> JournalError {
    if let Reply::Damaged(what) = reply {
        JournalError::Damaged(what)
    } else {
        JournalError::Damaged(format!("its script answers {reply:?}"))
    }
}
