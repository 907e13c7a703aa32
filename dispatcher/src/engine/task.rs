//! The task that owns a site's sequencer: feeds it and carries its effects out, in order.

use std::{
    collections::BTreeMap,
    future::pending,
    sync::{Arc, atomic::AtomicU64},
    time::Instant,
};

use arc_swap::ArcSwap;
use avanti_access::SiteKeys;
use avanti_core::{Answer, Effect, Input, Recorded, Refusal, Sequencer, Settings, deadline, forecast::Forecaster};
use avanti_journal::{AppendError, Head, Journal, JournalError};
use avanti_model::{Span, Timestamp, limits};
use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot, watch};
use tracing::{error, info, warn};

use super::{CHANNEL, Health, Loaded, Request, SiteHandle, codec, load};
use crate::{calendar::Calendar, clock::Clock, hub::Hub};

/// How long to wait before the journal is read again after it failed to answer.
const RELOAD_PAUSE: std::time::Duration = std::time::Duration::from_millis(500);
/// How long to wait before a due event is tried again after a failed write.
const RETRY_PAUSE: Span = Span::from_millis(1000);
/// Records that are read at a time when others have written.
const TAIL_PAGE: usize = 1000;

/// Starts the engine of a loaded site. It ends when the last handle is dropped and nothing is in flight.
pub fn spawn(
    loaded: Loaded,
    journal: Arc<dyn Journal>,
    keys: SiteKeys,
    clock: Arc<dyn Clock>,
) -> (Arc<SiteHandle>, tokio::task::JoinHandle<()>) {
    let Loaded { state, head } = loaded;
    let (commands, requests) = mpsc::channel(CHANNEL);
    let handle = Arc::new(SiteHandle {
        id: state.settings.site.clone(),
        keys,
        hub: Hub::new(head.epoch, &state),
        state: ArcSwap::from_pointee(state.clone()),
        calendar: Calendar::default(),
        forecaster: ArcSwap::from_pointee(Forecaster::of(&state)),
        commands,
        health: watch::Sender::new(Health::Ready),
        begins_at: AtomicU64::new(head.seq),
        clock: Arc::clone(&clock),
        written: ArcSwap::from_pointee((state.at, String::new())),
    });
    let engine = Engine {
        sequencer: Sequencer::new(state),
        // The task must not keep itself alive: a handle without callers ends it.
        site: Arc::downgrade(&handle),
        journal,
        head,
        clock,
        waiting: BTreeMap::new(),
        next_token: 0,
        not_before: None,
        append: None,
        reload: None,
    };
    let task = tokio::spawn(engine.run(requests));
    (handle, task)
}

struct Engine {
    sequencer: Sequencer,
    site: std::sync::Weak<SiteHandle>,
    journal: Arc<dyn Journal>,
    head: Head,
    clock: Arc<dyn Clock>,
    waiting: BTreeMap<u64, oneshot::Sender<Result<Answer, Refusal>>>,
    next_token: u64,
    /// After a failed write nothing that is due is tried before this moment.
    not_before: Option<Timestamp>,
    append: Option<BoxFuture<'static, Result<Head, AppendError>>>,
    reload: Option<BoxFuture<'static, Result<Loaded, super::LoadError>>>,
}

enum Step {
    Requests,
    Closed,
    Appended(Result<Head, AppendError>),
    Reloaded(Box<Result<Loaded, super::LoadError>>),
    Due,
    Moved(Result<Head, JournalError>),
}

impl Engine {
    async fn run(mut self, mut requests: mpsc::Receiver<Request>) {
        let mut inbox = Vec::with_capacity(limits::BATCH_MAX);
        let mut closed = false;
        loop {
            if closed && self.append.is_none() && self.reload.is_none() {
                return;
            }
            let idle = self.append.is_none() && self.reload.is_none();
            let due = deadline::next_deadline(self.sequencer.settled())
                .filter(|_| idle && !closed)
                .map(|due| self.not_before.map_or(due, |at| due.max(at)));
            let step = tokio::select! {
                biased;
                done = or_never(&mut self.append) => Step::Appended(done),
                done = or_never(&mut self.reload) => Step::Reloaded(Box::new(done)),
                count = requests.recv_many(&mut inbox, limits::BATCH_MAX), if !closed => if count == 0 { Step::Closed } else { Step::Requests },
                () = sleep_until(self.clock.as_ref(), due) => Step::Due,
                moved = self.journal.changed(self.head), if idle && !closed => Step::Moved(moved),
            };
            match step {
                Step::Closed => closed = true,
                Step::Requests => self.take(&mut inbox),
                Step::Due => self.feed(Input::Clock(self.clock.now())),
                Step::Appended(result) => {
                    self.append = None;
                    self.appended(result);
                }
                Step::Reloaded(result) => {
                    self.reload = None;
                    self.reloaded(*result);
                }
                Step::Moved(result) => self.moved(result).await,
            }
        }
    }

    fn take(&mut self, inbox: &mut Vec<Request>) {
        metrics::histogram!("avanti_engine_inbox_requests").record(inbox.len() as f64);
        for Request { envelope, reply } in inbox.drain(..) {
            let token = self.next_token;
            self.next_token += 1;
            self.waiting.insert(token, reply);
            self.feed(Input::Command { token, envelope });
        }
    }

    fn feed(&mut self, input: Input) {
        for effect in self.sequencer.handle(input) {
            match effect {
                Effect::Append { after, records } => self.start_append(after, &records),
                Effect::Publish { from, changes } => {
                    let Some(site) = self.site.upgrade() else { continue };
                    let state = Arc::new(self.sequencer.settled().clone());
                    site.forecaster.store(Arc::clone(self.sequencer.forecaster()));
                    // Differences go out before the state that they lead to: a snapshot taken in between is then the
                    // older one, and what follows it fits. A reset asks for snapshots, which must be of the new state.
                    if changes.everything {
                        site.state.store(Arc::clone(&state));
                        site.hub.reset(self.head.epoch, state.seq);
                    } else {
                        site.hub.publish(self.head.epoch, from, &state, &changes);
                        site.state.store(Arc::clone(&state));
                    }
                    site.hub.wake_phones(state.seq);
                }
                Effect::Reply { token, result } => {
                    if let Some(reply) = self.waiting.remove(&token) {
                        // A caller that has gone away finds the answer under its key.
                        let _ = reply.send(result);
                    }
                }
                Effect::Reload => self.start_reload(),
            }
        }
    }

    fn start_append(&mut self, after: u64, records: &Arc<Vec<Recorded>>) {
        debug_assert_eq!(after, self.head.seq, "the sequencer appends to the head that the engine knows");
        let (journal, expected) = (Arc::clone(&self.journal), self.head);
        let entries: Vec<_> = records.iter().map(codec::entry).collect();
        metrics::histogram!("avanti_journal_batch_events").record(entries.len() as f64);
        self.append = Some(Box::pin(async move {
            let start = Instant::now();
            let result = journal.append(expected, entries).await;
            metrics::histogram!("avanti_journal_append_seconds").record(start.elapsed().as_secs_f64());
            result
        }));
    }

    fn appended(&mut self, result: Result<Head, AppendError>) {
        match result {
            Ok(head) => {
                self.head = head;
                self.not_before = None;
                if self.set_health(Health::Ready) {
                    info!("the journal takes records again");
                }
                self.feed(Input::Appended);
            }
            Err(AppendError::Conflict { head, missed }) => {
                metrics::counter!("avanti_journal_conflicts_total").increment(1);
                match missed.iter().map(codec::recorded).collect::<Result<Vec<_>, _>>() {
                    Ok(events) => {
                        self.head = match missed.last() {
                            Some(last) if last.seq < head.seq => Head { epoch: last.epoch, seq: last.seq, hash: last.hash() },
                            Some(_) | None => head,
                        };
                        self.feed(Input::Conflict { missed: events });
                    }
                    Err(source) => {
                        error!(error = %source, "an event of another dispatcher cannot be read");
                        self.feed(Input::Unknown);
                    }
                }
            }
            Err(AppendError::NotWritten(source)) => {
                metrics::counter!("avanti_journal_not_written_total").increment(1);
                self.not_before = Some(self.clock.now() + RETRY_PAUSE);
                // Said once, not with each request that is refused meanwhile.
                if self.set_health(Health::CannotWrite(source.to_string())) {
                    error!(error = %source, "nothing could be written to the journal");
                }
                self.feed(Input::NotWritten);
            }
            Err(AppendError::Diverged { head }) => {
                warn!(head = %head, "the journal is not the one that was read: reading it again");
                self.feed(Input::Unknown);
            }
            Err(AppendError::Unknown(source)) => {
                error!(error = %source, "it is not known whether the last batch was written: reading the journal again");
                self.set_health(Health::CannotWrite(source.to_string()));
                self.feed(Input::Unknown);
            }
        }
    }

    fn start_reload(&mut self) {
        let journal = Arc::clone(&self.journal);
        let settled = self.sequencer.settled();
        let (seed, fingerprint): (Arc<Settings>, String) = (Arc::clone(&settled.settings), settled.day.key_fingerprint.clone());
        let (training, now) = (settled.day.training, self.clock.now());
        let pause = matches!(self.site.upgrade().map(|site| site.health()), Some(Health::CannotWrite(_)));
        self.reload = Some(Box::pin(async move {
            if pause {
                tokio::time::sleep(RELOAD_PAUSE).await;
            }
            load(journal.as_ref(), &seed, &fingerprint, training, now).await
        }));
    }

    fn reloaded(&mut self, result: Result<Loaded, super::LoadError>) {
        match result {
            Ok(Loaded { state, head }) => {
                info!(seq = head.seq, epoch = head.epoch, "the journal was read again");
                self.head = head;
                if let Some(site) = self.site.upgrade() {
                    // It was read to its end, which may lie before the former one where the journal has lost its own.
                    site.begin_at(head.seq);
                }
                self.set_health(Health::Ready);
                self.feed(Input::Reloaded { state: Box::new(state) });
            }
            Err(error) => {
                error!(error = %error, "the journal cannot be read");
                self.set_health(Health::CannotWrite(error.to_string()));
                self.start_reload();
            }
        }
    }

    /// Others have written: follow them.
    async fn moved(&mut self, result: Result<Head, JournalError>) {
        let page = match result {
            Ok(_) => self.journal.read(self.head.seq, TAIL_PAGE).await,
            Err(error) => Err(error),
        };
        let events = page.map(|page| {
            let head = page.last().map(|last| Head { epoch: last.epoch, seq: last.seq, hash: last.hash() });
            (head, page.iter().map(codec::recorded).collect::<Result<Vec<_>, _>>())
        });
        match events {
            Ok((Some(head), Ok(records))) if head.seq > self.head.seq => {
                self.head = head;
                self.feed(Input::Tail { records });
            }
            Ok(_) => {
                warn!("the journal is not the one that was read: reading it again");
                self.feed(Input::Unknown);
            }
            Err(error) => {
                error!(error = %error, "the journal cannot be followed");
                self.set_health(Health::CannotWrite(error.to_string()));
                self.feed(Input::Unknown);
            }
        }
    }

    /// Answers whether the health was another one before.
    fn set_health(&self, health: Health) -> bool {
        self.site.upgrade().is_some_and(|site| {
            site.health.send_if_modified(|now| {
                let differs = *now != health;
                *now = health;
                differs
            })
        })
    }
}

async fn or_never<T>(future: &mut Option<BoxFuture<'static, T>>) -> T {
    match future {
        Some(future) => future.await,
        None => pending().await,
    }
}

async fn sleep_until(clock: &dyn Clock, at: Option<Timestamp>) {
    match at {
        Some(at) => clock.sleep_until(at).await,
        None => pending().await,
    }
}
