//! A dispatcher without sockets and threads: the real sequencer, driven as the engine drives it.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    happening::Request,
    hub::{Hub, Reader},
};
use avanti_core::{Answer, Effect, Envelope, Event, Input, Recorded, Refusal, Sequencer, State, deadline, event::FORMAT, invariant};
use avanti_journal::{AppendError, Entry, Head, Record, memory::MemoryStore};
use avanti_model::Timestamp;

/// What a dispatcher asks of the world.
#[derive(Debug)]
pub(super) enum Doing {
    /// Send an append to the journal.
    Append(Head, Vec<Entry>),
    /// Send a reply.
    Reply(Request, Result<Answer, Refusal>),
    /// Let it read the journal again.
    Reload,
}

/// A dispatcher that runs.
#[derive(Debug)]
pub(super) struct Shell {
    pub(super) head: Head,
    sequencer: Sequencer,
    hub: Hub,
    asked: BTreeMap<u64, Request>,
    next_token: u64,
    reloading: bool,
}

impl Shell {
    /// A dispatcher that begins with what the journal holds.
    pub(super) fn start(store: &MemoryStore) -> Result<Self, String> {
        let (state, head) = load(store)?;
        let hub = Hub::new(head.epoch, state.seq);
        Ok(Self { head, sequencer: Sequencer::new(state), hub, asked: BTreeMap::new(), next_token: 0, reloading: false })
    }

    pub(super) fn settled(&self) -> &State {
        self.sequencer.settled()
    }

    /// Whether nothing is under way that only others can end.
    pub(super) fn is_idle(&self) -> bool {
        !self.reloading && !self.sequencer.is_appending()
    }

    pub(super) fn request(&mut self, request: Request, at: Timestamp, entropy: u64) -> Result<Vec<Doing>, String> {
        let token = self.next_token;
        self.next_token += 1;
        let envelope = Envelope { at, by: request.by.clone(), key: request.key.clone(), entropy, command: request.command.clone() };
        self.asked.insert(token, request);
        self.feed(Input::Command { token, envelope })
    }

    /// What the journal says of the append that was sent.
    pub(super) fn appended(&mut self, result: Result<Head, AppendError>) -> Result<Vec<Doing>, String> {
        let input = match result {
            Ok(head) => {
                self.head = head;
                Input::Appended
            }
            Err(AppendError::Conflict { head, missed }) => {
                self.head = missed.last().filter(|last| last.seq < head.seq).map_or(head, after);
                Input::Conflict { missed: read(&missed)? }
            }
            Err(AppendError::NotWritten(_)) => Input::NotWritten,
            Err(AppendError::Diverged { .. } | AppendError::Unknown(_)) => Input::Unknown,
        };
        self.feed(input)
    }

    /// Looks at the clock and at what others have written.
    pub(super) fn look(&mut self, store: &MemoryStore, now: Timestamp) -> Result<Vec<Doing>, String> {
        if !self.is_idle() {
            return Ok(Vec::new());
        }
        let mut doings = Vec::new();
        if store.head() != self.head {
            let page = store.read(self.head.seq, PAGE);
            let follows = page.first().is_some_and(|first| first.prev_hash == self.head.hash);
            match page.last().filter(|_| follows) {
                Some(last) => {
                    self.head = after(last);
                    doings.extend(self.feed(Input::Tail { records: read(&page)? })?);
                }
                None => doings.extend(self.feed(Input::Unknown)?),
            }
        }
        if self.is_idle() {
            doings.extend(self.feed(Input::Clock(now))?);
        }
        Ok(doings)
    }

    /// Reads the journal again.
    pub(super) fn reload(&mut self, store: &MemoryStore) -> Result<Vec<Doing>, String> {
        let (state, head) = load(store)?;
        self.head = head;
        self.reloading = false;
        self.feed(Input::Reloaded { state: Box::new(state) })
    }

    /// The frames that bring a board up to date; with `beat` at least one.
    pub(super) fn frames(&self, reader: &mut Reader, beat: bool) -> Vec<String> {
        self.hub.frames(reader, self.settled(), beat)
    }

    fn feed(&mut self, input: Input) -> Result<Vec<Doing>, String> {
        let mut doings = Vec::new();
        let before = self.settled().seq;
        for effect in self.sequencer.handle(input) {
            match effect {
                Effect::Append { records, .. } => {
                    doings.push(Doing::Append(self.head, entries(&records)));
                }
                Effect::Publish { changes, .. } => self.hub.publish(self.head.epoch, self.sequencer.settled(), &changes),
                Effect::Reply { token, result } => {
                    let request = self.asked.remove(&token).ok_or("a reply that nobody waits for")?;
                    doings.push(Doing::Reply(request, result));
                }
                Effect::Reload => {
                    self.reloading = true;
                    doings.push(Doing::Reload);
                }
            }
        }
        if self.settled().seq != before {
            invariant::check(self.settled()).map_err(|broken| broken.to_string())?;
        }
        Ok(doings)
    }
}

/// Records that are read at a time.
const PAGE: usize = 1000;

/// The state to which a journal leads from its newest day, with the journal's end.
pub(super) fn load(store: &MemoryStore) -> Result<(State, Head), String> {
    let from = store.newest_day_start().ok_or("the journal has no beginning")?;
    let state = replay(&read(&store.read(from - 1, usize::MAX))?)?;
    Ok((state, store.head()))
}

/// The state to which events lead, the first of which begins a day.
pub(super) fn replay(events: &[Recorded]) -> Result<State, String> {
    let first = events.first().ok_or("the journal is empty")?;
    let Event::DayOpened(opened) = &first.event else { return Err("the journal does not begin with a day".to_owned()) };
    let mut state = State::opening(first.seq, first.at, opened);
    for recorded in events {
        state.apply(recorded);
    }
    Ok(state)
}

/// The first event of the world's journal.
pub(super) fn genesis(at: Timestamp) -> Recorded {
    let event = deadline::genesis(Arc::new(super::site::settings()), "keys".to_owned(), true, at);
    Recorded { seq: 1, at, cause: None, event }
}

pub(super) fn read(records: &[Record]) -> Result<Vec<Recorded>, String> {
    let read =
        |record: &Record| Recorded::read(record.seq, Timestamp::from_millis(record.at), &record.kind, record.min_reader, &record.body);
    records.iter().map(|record| read(record).map_err(|error| error.to_string())).collect()
}

pub(super) fn entries(records: &[Recorded]) -> Vec<Entry> {
    let entry = |recorded: &Recorded| Entry {
        at: recorded.at.millis(),
        kind: recorded.event.kind().to_owned(),
        version: 1,
        min_reader: FORMAT,
        day_start: recorded.event.opens_day(),
        body: recorded.body(),
    };
    records.iter().map(entry).collect()
}

fn after(last: &Record) -> Head {
    Head { epoch: last.epoch, seq: last.seq, hash: last.hash() }
}
