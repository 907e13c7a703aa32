//! Orders commands into batches, keeps what is durable apart from what is only tried, and never answers before
//! the journal has. Pure: the engine feeds it inputs and carries out its effects.

use std::{collections::VecDeque, sync::Arc};

use avanti_model::{Timestamp, limits};

use crate::{
    answer::Answer,
    command::Envelope,
    decide::{Advice, Decided, decide, due},
    event::Recorded,
    forecast::Forecaster,
    refusal::Refusal,
    state::State,
    view::Changes,
};

/// What the engine tells the sequencer.
#[derive(Debug)]
pub enum Input {
    /// A command came in.
    Command {
        /// The engine's name for whoever waits for the reply.
        token: u64,
        /// The command.
        envelope: Envelope,
    },
    /// It is this late.
    Clock(Timestamp),
    /// The batch in flight is durable.
    Appended,
    /// The batch in flight was not written, since others wrote these events first.
    Conflict {
        /// All events after the last settled one.
        missed: Vec<Recorded>,
    },
    /// The batch in flight was certainly not written.
    NotWritten,
    /// Nobody knows whether the batch in flight was written.
    Unknown,
    /// Others wrote these events. They are passed over while an append or a reload is under way: its outcome, or a later
    /// look at what follows `settled`, brings them.
    Tail {
        /// Events in order; those that are settled already are passed over.
        records: Vec<Recorded>,
    },
    /// The journal was read again.
    Reloaded {
        /// The state that it leads to.
        state: Box<State>,
    },
}

/// What the sequencer asks of the engine.
#[derive(Debug)]
pub enum Effect {
    /// Make these events durable, if the journal still ends at `after`.
    Append {
        /// Sequence number of the last settled event.
        after: u64,
        /// The events.
        records: Arc<Vec<Recorded>>,
    },
    /// Tell everyone who listens; `settled` is the new state.
    Publish {
        /// Sequence number up to which they know.
        from: u64,
        /// What has changed.
        changes: Changes,
    },
    /// Answer whoever waits.
    Reply {
        /// The engine's name for them.
        token: u64,
        /// The answer.
        result: Result<Answer, Refusal>,
    },
    /// Read the journal again; until then nothing is decided.
    Reload,
}

/// The one who writes for a site.
#[derive(Debug)]
pub struct Sequencer {
    settled: State,
    /// What the settled calls have taught.
    forecaster: Arc<Forecaster>,
    now: Timestamp,
    waiting: VecDeque<Pending>,
    flight: Option<Flight>,
    reloading: bool,
}

#[derive(Debug)]
struct Pending {
    token: u64,
    envelope: Envelope,
    conflicts: u32,
}

#[derive(Debug)]
struct Flight {
    pending: Vec<Pending>,
    replies: Vec<(u64, Result<Answer, Refusal>)>,
    records: Arc<Vec<Recorded>>,
    tentative: State,
}

/// How often one command is decided again because others were faster, before it is given up.
const CONFLICTS_MAX: u32 = 1000;

impl Sequencer {
    /// A sequencer that goes on from a state that is durable.
    #[must_use]
    pub fn new(settled: State) -> Self {
        let (now, forecaster) = (settled.at, Arc::new(Forecaster::of(&settled)));
        Self { settled, forecaster, now, waiting: VecDeque::new(), flight: None, reloading: false }
    }

    /// Takes an input and says what is to be done about it, in order.
    pub fn handle(&mut self, input: Input) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Command { token, envelope } => {
                if self.waiting.len() >= limits::COMMAND_QUEUE_MAX {
                    effects.push(Effect::Reply { token, result: Err(Refusal::Overloaded) });
                } else {
                    self.now = self.now.max(envelope.at);
                    self.waiting.push_back(Pending { token, envelope, conflicts: 0 });
                }
            }
            Input::Clock(now) => self.now = self.now.max(now),
            Input::Appended => self.settle(&mut effects),
            Input::Conflict { missed } => self.give_way(missed, &mut effects),
            Input::NotWritten => {
                for pending in self.flight.take().into_iter().flat_map(|flight| flight.pending) {
                    effects.push(Effect::Reply { token: pending.token, result: Err(Refusal::Unavailable) });
                }
                // Whoever waits is tried and, if need be, refused; what is merely due waits for the engine's next input.
                if self.waiting.is_empty() {
                    return effects;
                }
            }
            Input::Unknown => {
                self.give_up_flight(&mut effects);
                self.reloading = true;
                effects.push(Effect::Reload);
            }
            Input::Tail { records } => {
                if self.flight.is_none() && !self.reloading {
                    self.follow(records, &mut effects);
                }
            }
            Input::Reloaded { state } => {
                let from = self.settled.seq;
                self.settled = *state;
                self.forecaster = Arc::new(Forecaster::of(&self.settled));
                self.reloading = false;
                effects.push(Effect::Publish { from, changes: Changes::everything() });
            }
        }
        self.take_off(&mut effects);
        effects
    }

    /// What is durable and published.
    #[must_use]
    pub fn settled(&self) -> &State {
        &self.settled
    }

    /// What says how long those who wait will wait.
    #[must_use]
    pub fn forecaster(&self) -> &Arc<Forecaster> {
        &self.forecaster
    }

    /// Whether an append is under way.
    #[must_use]
    pub fn is_appending(&self) -> bool {
        self.flight.is_some()
    }

    /// Sends the next batch off, unless one is under way: what is due, then what was asked.
    fn take_off(&mut self, effects: &mut Vec<Effect>) {
        while self.flight.is_none() && !self.reloading {
            let (mut records, tentative) = due(&self.settled, self.now);
            let mut tentative = tentative.unwrap_or_else(|| self.settled.clone());
            let count = self.waiting.len().min(limits::BATCH_MAX);
            let pending: Vec<Pending> = self.waiting.drain(..count).collect();
            let mut replies = Vec::with_capacity(pending.len());
            for Pending { token, envelope, .. } in &pending {
                let result = decide(&Advice::with(&self.forecaster), &tentative, envelope).map(|decided| match decided {
                    Decided::Known(kept) => kept.answer.clone(),
                    Decided::Fresh(fresh) => {
                        for recorded in &fresh {
                            tentative.apply(recorded);
                        }
                        let answer = fresh.iter().rfind(|recorded| recorded.cause.is_some());
                        let answer = answer
                            .map_or_else(|| Answer::unchanged(&envelope.command), |recorded| Answer::of(&recorded.event, recorded.at));
                        records.extend(fresh);
                        answer
                    }
                });
                replies.push((*token, result));
            }
            if records.is_empty() {
                effects.extend(replies.into_iter().map(|(token, result)| Effect::Reply { token, result }));
                if self.waiting.is_empty() {
                    return;
                }
                continue;
            }
            let records = Arc::new(records);
            effects.push(Effect::Append { after: self.settled.seq, records: Arc::clone(&records) });
            self.flight = Some(Flight { pending, replies, records, tentative });
        }
    }

    /// The batch is durable: it becomes true for everyone, and only then is anybody answered.
    fn settle(&mut self, effects: &mut Vec<Effect>) {
        let Some(flight) = self.flight.take() else { return };
        let before = std::mem::replace(&mut self.settled, flight.tentative);
        self.learn(&flight.records);
        let changes = Changes::between(&before, &self.settled, &flight.records);
        effects.push(Effect::Publish { from: before.seq, changes });
        effects.extend(flight.replies.into_iter().map(|(token, result)| Effect::Reply { token, result }));
    }

    /// Learns from calls that are durable.
    fn learn(&mut self, records: &[Recorded]) {
        for recorded in records.iter().filter(|recorded| Forecaster::is_taught_by(&recorded.event)) {
            Arc::make_mut(&mut self.forecaster).observe(&self.settled, recorded);
        }
    }

    /// Others were faster: their events come first, and the batch is decided again on top of them.
    fn give_way(&mut self, missed: Vec<Recorded>, effects: &mut Vec<Effect>) {
        self.give_up_flight(effects);
        self.follow(missed, effects);
    }

    /// Puts the batch in flight back to the head of the line; commands that were put back too often are given up.
    fn give_up_flight(&mut self, effects: &mut Vec<Effect>) {
        for pending in self.take_flight_back() {
            effects.push(Effect::Reply { token: pending.token, result: Err(Refusal::Unavailable) });
        }
    }

    fn follow(&mut self, records: Vec<Recorded>, effects: &mut Vec<Effect>) {
        let known = self.settled.seq;
        let fresh: Vec<Recorded> = records.into_iter().filter(|recorded| recorded.seq > known).collect();
        if fresh.iter().zip(known + 1..).any(|(recorded, expected)| recorded.seq != expected) {
            self.reloading = true;
            effects.push(Effect::Reload);
            return;
        }
        if fresh.is_empty() {
            return;
        }
        let before = self.settled.clone();
        for recorded in &fresh {
            self.settled.apply(recorded);
        }
        self.learn(&fresh);
        let changes = Changes::between(&before, &self.settled, &fresh);
        effects.push(Effect::Publish { from: known, changes });
    }

    /// Puts the commands in flight back to the head of the line; returns those that were put back too often.
    fn take_flight_back(&mut self) -> Vec<Pending> {
        let mut given_up = Vec::new();
        let pending = self.flight.take().map(|flight| flight.pending).unwrap_or_default();
        for mut pending in pending.into_iter().rev() {
            pending.conflicts += 1;
            if pending.conflicts > CONFLICTS_MAX {
                given_up.push(pending);
            } else {
                self.waiting.push_front(pending);
            }
        }
        given_up
    }
}
