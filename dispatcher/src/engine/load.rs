//! From a journal to a state: from the newest carry-over for service, or from the very first record to prove the chain.

use std::sync::Arc;

use avanti_core::{
    Recorded, Settings, State, deadline,
    event::{Event, EventError},
    invariant,
};
use avanti_journal::{AppendError, Head, Journal, JournalError, VerifyError, verify_journal};
use avanti_model::{Span, Timestamp};

use super::codec;

/// Records that are read at a time.
const PAGE: usize = 1000;

/// How far a journal may be ahead of the clock, which may have been set back a little.
const AHEAD_MAX: Span = Span::from_minutes(2);

/// Events between two checks of all invariants in a replay.
const CHECK_EVERY: u64 = 64;

/// A state with the head of the journal that leads to it.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The state.
    pub state: State,
    /// Where the journal ends.
    pub head: Head,
}

/// Why a site cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The first record could not be written.
    #[error("the journal does not take its first record: {0}")]
    Begin(#[from] AppendError),
    /// A record is of no shape that this version knows.
    #[error(transparent)]
    Event(#[from] EventError),
    /// The chain is broken.
    #[error("{0}; restore the newest backup with `dispatcher restore`, or point --data elsewhere")]
    Chain(#[from] VerifyError),
    /// The records lead to a state that cannot be.
    #[error("{0}; restore the newest backup with `dispatcher restore`, or point --data elsewhere")]
    Broken(#[from] invariant::Broken),
    /// The journal does not begin with the beginning of a day.
    #[error("the journal does not begin with a service day: it was not written by Avanti, or its beginning is lost")]
    NoBeginning,
    /// The journal was written with other keys.
    #[error(
        "the journal belongs to the keys {journal}, the key file has {keys}: \
         put the key file back that was beside this journal, or point --data elsewhere"
    )]
    OtherKeys {
        /// Fingerprint in the journal.
        journal: String,
        /// Fingerprint of the key file.
        keys: String,
    },
    /// The journal's last record is of a time that has not come.
    #[error(
        "the last record is of {last}, and this machine's clock says {now}: set the clock right; if it was wrong when that record \
         was written, restore the newest backup from before with `dispatcher restore`, or point --data elsewhere"
    )]
    Ahead {
        /// When the last record was written, by the clock of then.
        last: String,
        /// What the clock says now.
        now: String,
    },
    /// The journal belongs to another site.
    #[error("the journal is that of the site “{journal}”, not of “{asked}”: point --data elsewhere")]
    OtherSite {
        /// The journal's site.
        journal: String,
        /// The site asked for.
        asked: String,
    },
}

/// Loads a site from its newest carry-over; an empty journal begins with the settings of the site's file.
///
/// # Errors
/// What is wrong with the journal, and what to do about it.
pub async fn load(
    journal: &dyn Journal,
    seed: &Arc<Settings>,
    key_fingerprint: &str,
    training: bool,
    now: Timestamp,
) -> Result<Loaded, LoadError> {
    let mut head = journal.head().await?;
    if head.seq == 0 {
        let event = deadline::genesis(Arc::clone(seed), key_fingerprint.to_owned(), training, now);
        let recorded = Recorded { seq: 1, at: now, cause: None, event };
        match journal.append(head, vec![codec::entry(&recorded)]).await {
            // Somebody else began the journal at the same moment: theirs is the beginning.
            Ok(_) | Err(AppendError::Conflict { .. }) => head = journal.head().await?,
            Err(error) => return Err(error.into()),
        }
    }
    let from = journal.newest_day_start().await?.ok_or(LoadError::NoBeginning)?;
    let loaded = follow(journal, from - 1, head, Follow { check: false, until: u64::MAX }).await?;
    let state = &loaded.state;
    if state.day.key_fingerprint != key_fingerprint {
        return Err(LoadError::OtherKeys { journal: state.day.key_fingerprint.clone(), keys: key_fingerprint.to_owned() });
    }
    if state.settings.site != seed.site {
        return Err(LoadError::OtherSite { journal: state.settings.site.to_string(), asked: seed.site.to_string() });
    }
    if state.at - now > AHEAD_MAX {
        let zone = state.settings.zone();
        return Err(LoadError::Ahead { last: state.at.rfc3339(&zone), now: now.rfc3339(&zone) });
    }
    Ok(loaded)
}

/// Rebuilds the state from the very first record, checking the chain, and every invariant often enough that no day
/// passes without: after every [`CHECK_EVERY`] events, before each new day and at the end. The chain is checked to its end;
/// the state is that after record `until`, where one is named.
///
/// # Errors
/// The first record that does not fit.
pub async fn replay(journal: &dyn Journal, until: Option<u64>) -> Result<Loaded, LoadError> {
    verify_journal(journal).await?;
    let head = journal.head().await?;
    follow(journal, 0, head, Follow { check: true, until: until.unwrap_or(u64::MAX) }).await
}

/// How records are followed.
struct Follow {
    /// Whether every invariant is checked on the way.
    check: bool,
    /// The last record that is applied.
    until: u64,
}

async fn follow(journal: &dyn Journal, after: u64, head: Head, how: Follow) -> Result<Loaded, LoadError> {
    let Follow { check, until } = how;
    let mut state: Option<State> = None;
    let mut after = after;
    let mut end = Head { epoch: head.epoch, ..Head::EMPTY };
    loop {
        let mut page = journal.read(after, PAGE).await?;
        page.retain(|record| record.seq <= until);
        let Some(last) = page.last() else { break };
        after = last.seq;
        end = Head { epoch: head.epoch.max(last.epoch), seq: last.seq, hash: last.hash() };
        for record in &page {
            let recorded = codec::recorded(record)?;
            if let (Some(state), true) = (&state, check && (recorded.seq % CHECK_EVERY == 0 || recorded.event.opens_day())) {
                invariant::check(state)?;
            }
            match (&mut state, &recorded.event) {
                (Some(state), _) => state.apply(&recorded),
                (None, Event::DayOpened(opened)) => {
                    state = Some(State::opening(recorded.seq, recorded.at, opened));
                    // The opening event may carry a request of its own.
                    if let (Some(state), true) = (&mut state, recorded.cause.is_some()) {
                        state.apply(&recorded);
                    }
                }
                (None, _) => return Err(LoadError::NoBeginning),
            }
        }
    }
    let state = state.ok_or(LoadError::NoBeginning)?;
    invariant::check(&state)?;
    Ok(Loaded { state, head: end })
}
