//! A session with the dispatcher as a pure state machine: what happened goes in, what must be done comes out.
//! It has no clock, no socket and no runtime, so that a simulation can drive it through any order of faults.

mod frame;
#[cfg(test)]
mod tests;

use avanti_protocol::frame::{Delta, Hello, Snapshot};

use self::frame::Heard;
use crate::topic::Topic;

/// How long a connection may bring nothing new, in milliseconds, before it counts as silent. The dispatcher's
/// heartbeats come every two seconds, and a board must say within five that it is not live.
pub const SILENCE_MS: u64 = 4_000;

/// Unusable frames in a row that are answered with hello; at the next one the connection is dropped.
pub const FAULTS_MAX: u8 = 3;

/// The longest absence that a restarting dispatcher can ask for, in milliseconds.
pub const ABSENCE_MAX_MS: u64 = 30_000;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input<'a> {
    /// A connection was opened.
    Connected,
    /// A text frame came.
    Frame(&'a str),
    /// Time passed, at the least up to [`Session::deadline_ms`].
    Deadline,
    /// The connection ended, or could not be opened.
    Disconnected,
}

/// What must be done, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Output<T: Topic> {
    /// Send this.
    Hello(Hello),
    /// Tell this to whoever follows.
    Deliver(Update<T>),
    /// End the connection, report [`Input::Disconnected`], and open another after this time, or after a back-off if none is named.
    Drop {
        /// After how long to connect again, in milliseconds.
        reconnect_in_ms: Option<u64>,
    },
}

/// What those who follow a topic are told.
#[derive(Debug, Clone, PartialEq)]
pub enum Update<T: Topic> {
    /// The whole view; it replaces everything.
    Snapshot {
        /// The journal's epoch.
        epoch: u32,
        /// The place in the journal.
        seq: u64,
        /// The dispatcher's clock, RFC 3339.
        now: String,
        /// The view.
        view: T::View,
    },
    /// A change, and the view with the change in it.
    Change {
        /// The place in the journal.
        seq: u64,
        /// The dispatcher's clock, RFC 3339.
        now: String,
        /// The new view.
        view: T::View,
        /// What is new in it.
        change: T::Change,
    },
    /// Nothing has changed up to a place.
    Heartbeat {
        /// The place in the journal.
        seq: u64,
        /// The dispatcher's clock, RFC 3339.
        now: String,
    },
    /// The link is not as it was.
    Link(Link),
}

/// How one stands to the dispatcher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Connected, and what is known is no older than the heartbeat's limit.
    Live,
    /// Connected, and silent for too long; the connection is then dropped.
    Stale,
    /// Not connected.
    Down,
}

impl Link {
    /// Its name on pages and for monitors.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Stale => "stale",
            Self::Down => "down",
        }
    }
}

/// A view and its place in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Known<V> {
    /// The journal's epoch.
    pub epoch: u32,
    /// The place in the journal.
    pub seq: u64,
    /// The view.
    pub view: V,
}

/// One who follows a topic.
#[derive(Debug, Clone)]
pub struct Session<T: Topic> {
    known: Option<Known<T::View>>,
    connection: Option<Connection>,
    link: Option<Link>,
}

#[derive(Debug, Clone)]
struct Connection {
    /// When something usable came last, or the connection was opened.
    heard_at_ms: u64,
    /// Unusable frames since then.
    faults: u8,
    /// Whether a hello waits for its answer: deltas that were under way may still come before it.
    asked: bool,
}

impl<T: Topic> Session<T> {
    /// A session without a connection, which may know a view from before.
    #[must_use]
    pub fn new(last: Option<Known<T::View>>) -> Self {
        Self { known: last, connection: None, link: None }
    }

    /// Takes in what happened at `now_ms` on any steady clock, and answers what must be done.
    pub fn take(&mut self, now_ms: u64, input: Input<'_>) -> Vec<Output<T>> {
        let mut outputs = Vec::new();
        match input {
            Input::Connected => {
                self.connection = Some(Connection { heard_at_ms: now_ms, faults: 0, asked: false });
                self.ask(&mut outputs);
            }
            Input::Frame(text) => self.hear(now_ms, text, &mut outputs),
            Input::Deadline => self.check_silence(now_ms, &mut outputs),
            Input::Disconnected => {
                self.connection = None;
                self.turn(Link::Down, &mut outputs);
            }
        }
        outputs
    }

    /// When [`Input::Deadline`] is due, on the clock of [`Session::take`]; none without a connection.
    #[must_use]
    pub fn deadline_ms(&self) -> Option<u64> {
        self.connection.as_ref().map(|connection| connection.heard_at_ms.saturating_add(SILENCE_MS))
    }

    /// What it knows.
    #[must_use]
    pub fn known(&self) -> Option<&Known<T::View>> {
        self.known.as_ref()
    }

    fn hear(&mut self, now_ms: u64, text: &str, outputs: &mut Vec<Output<T>>) {
        if self.connection.is_none() {
            return;
        }
        match frame::read::<T>(text) {
            Ok(Heard::Snapshot(snapshot)) => self.replace(now_ms, snapshot, outputs),
            Ok(Heard::Delta(delta)) => self.advance(now_ms, delta, outputs),
            Ok(Heard::Restarting(restarting)) => {
                let absence_ms = restarting.reconnect_in_ms.min(ABSENCE_MAX_MS);
                self.leave(Some(absence_ms), outputs);
            }
            Ok(Heard::Unknown) => {}
            Err(frame::Malformed) => self.fault(outputs),
        }
    }

    fn replace(&mut self, now_ms: u64, snapshot: Snapshot<T::View>, outputs: &mut Vec<Output<T>>) {
        let Snapshot { epoch, seq, now, view } = snapshot;
        if self.known.as_ref().is_some_and(|known| known.epoch == epoch && known.seq > seq) {
            // A dispatcher that lags behind what was already shown: another one may know more.
            return self.fault(outputs);
        }
        self.known = Some(Known { epoch, seq, view: view.clone() });
        self.heard(now_ms, Update::Snapshot { epoch, seq, now, view }, outputs);
    }

    fn advance(&mut self, now_ms: u64, delta: Delta<T::Change>, outputs: &mut Vec<Output<T>>) {
        let Delta { from, to, now, change } = delta;
        let fits = |known: &&mut Known<T::View>| known.seq == from && from <= to;
        let Some(known) = self.known.as_mut().filter(fits) else {
            return self.ask_once(outputs);
        };
        known.seq = to;
        let update = if change == T::Change::default() {
            Update::Heartbeat { seq: to, now }
        } else {
            T::take_in(&mut known.view, &change);
            Update::Change { seq: to, now, view: known.view.clone(), change }
        };
        self.heard(now_ms, update, outputs);
    }

    /// Something usable came: it is delivered first, so that nobody is called live with an old view.
    fn heard(&mut self, now_ms: u64, update: Update<T>, outputs: &mut Vec<Output<T>>) {
        self.connection = Some(Connection { heard_at_ms: now_ms, faults: 0, asked: false });
        outputs.push(Output::Deliver(update));
        self.turn(Link::Live, outputs);
    }

    fn check_silence(&mut self, now_ms: u64, outputs: &mut Vec<Output<T>>) {
        if self.deadline_ms().is_none_or(|deadline_ms| now_ms < deadline_ms) {
            return;
        }
        if self.link == Some(Link::Live) {
            self.turn(Link::Stale, outputs);
        }
        self.leave(None, outputs);
    }

    fn fault(&mut self, outputs: &mut Vec<Output<T>>) {
        let Some(connection) = &mut self.connection else { return };
        if connection.faults == FAULTS_MAX {
            return self.leave(None, outputs);
        }
        connection.faults += 1;
        self.ask(outputs);
    }

    fn ask_once(&mut self, outputs: &mut Vec<Output<T>>) {
        if self.connection.as_ref().is_some_and(|connection| !connection.asked) {
            self.ask(outputs);
        }
    }

    fn ask(&mut self, outputs: &mut Vec<Output<T>>) {
        if let Some(connection) = &mut self.connection {
            connection.asked = true;
            let known = self.known.as_ref();
            let hello = Hello { epoch: known.map(|known| known.epoch), after: known.map(|known| known.seq), token: None };
            outputs.push(Output::Hello(hello));
        }
    }

    fn leave(&mut self, reconnect_in_ms: Option<u64>, outputs: &mut Vec<Output<T>>) {
        self.connection = None;
        outputs.push(Output::Drop { reconnect_in_ms });
    }

    fn turn(&mut self, link: Link, outputs: &mut Vec<Output<T>>) {
        if self.link != Some(link) {
            self.link = Some(link);
            outputs.push(Output::Deliver(Update::Link(link)));
        }
    }
}
