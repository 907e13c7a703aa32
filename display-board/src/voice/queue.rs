//! When which call is said, as a pure state machine: never two at once, each once, the oldest first, nothing that is no
//! longer true, and shorter the more wait. It has no clock, and knows neither words nor sounds.

use std::collections::VecDeque;

use avanti_protocol::board::BoardRow;

use crate::board::Heard;

/// How long the chime rings before somebody speaks, in milliseconds.
pub const CHIME_MS: i64 = 1_100;

/// The silence between two announcements, in milliseconds.
pub const PAUSE_MS: i64 = 400;

/// How long a call may wait to be said, in milliseconds. Who is called longer ago is looked for on the screen, and is
/// said again when the call is repeated.
pub const LATE_MS: i64 = 120_000;

/// How long making the words may take, in milliseconds, before the chime is all there is.
pub const PATIENCE_MS: i64 = 8_000;

/// From how many calls behind it one is said in one language only.
const OWN_FROM: usize = 1;

/// From how many calls behind it one is said as short as can be, together with others of its language: so that thirty
/// calls of ten seconds are all said before they are too late.
const SHORT_FROM: usize = 4;

/// Most numbers that are said in one sentence.
const TOGETHER_MAX: usize = 6;

/// How much is said of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In the person's language, and in Italian.
    Full,
    /// In the person's language.
    Own,
    /// Number and desk in the person's language.
    Short,
}

/// What is said in one go: mostly one call; calls in one language to one desk, or where many wait to any, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// Different for each.
    pub id: u64,
    /// Whom it calls.
    pub rows: Vec<BoardRow>,
    /// How much is said.
    pub form: Form,
}

/// What goes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Something happened to the calls.
    Heard(Heard),
    /// Whether what the board knows is true now.
    Live(bool),
    /// An utterance is there as sound, and lasts so many milliseconds.
    Made(u64, i64),
    /// An utterance cannot be said.
    Unsaid(u64),
    /// Time passed.
    Tick,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Let the chime ring.
    Chime,
    /// Make the sound of an utterance.
    Make(Utterance),
    /// Let it be heard.
    Say(Utterance),
    /// Break off.
    Hush,
}

/// The calls that are to be said.
#[derive(Debug, Clone, Default)]
pub struct Queue {
    waiting: VecDeque<Waiting>,
    now: Option<Turn>,
    free_at_ms: i64,
    live: bool,
    last_id: u64,
    longest_ms: i64,
}

#[derive(Debug, Clone)]
struct Waiting {
    row: BoardRow,
    since_ms: i64,
}

#[derive(Debug, Clone)]
struct Turn {
    utterance: Utterance,
    began_ms: i64,
    /// When it has been said; none while it is being made.
    ends_ms: Option<i64>,
}

impl Queue {
    /// Takes something in at `now_ms`, a clock that never goes back.
    pub fn take(&mut self, now_ms: i64, input: Input) -> Vec<Order> {
        let mut orders = Vec::new();
        match input {
            Input::Heard(Heard::Call(row)) => self.call(now_ms, row),
            Input::Heard(Heard::Withdrawn(number)) => self.keep(now_ms, |row| row.number != number, &mut orders),
            Input::Heard(Heard::Only(rows)) => {
                // One that was made anew meanwhile is said as it is now, if it still waits.
                for waiting in &mut self.waiting {
                    if let Some(row) = rows.iter().find(|row| row.number == waiting.row.number) {
                        waiting.row = row.clone();
                    }
                }
                self.keep(now_ms, |row| rows.iter().any(|other| is_same(other, row)), &mut orders);
            }
            Input::Live(live) => self.live = live,
            Input::Made(id, lasts_ms) => {
                if let Some(turn) = self.made(id) {
                    turn.ends_ms = Some(now_ms.max(turn.began_ms + CHIME_MS) + lasts_ms);
                    orders.push(Order::Say(turn.utterance.clone()));
                }
            }
            Input::Unsaid(id) => {
                if let Some(turn) = self.made(id) {
                    turn.ends_ms = Some(turn.began_ms + CHIME_MS);
                }
            }
            Input::Tick => {}
        }
        self.pass_time(now_ms, &mut orders);
        orders
    }

    /// The longest that a call has waited to be said since the start, in milliseconds.
    #[must_use]
    pub fn longest_ms(&self) -> i64 {
        self.longest_ms
    }

    fn call(&mut self, now_ms: i64, row: BoardRow) {
        // A call that is repeated before it was said is one call.
        match self.waiting.iter_mut().find(|waiting| waiting.row.number == row.number) {
            Some(waiting) => *waiting = Waiting { row, since_ms: now_ms },
            None => self.waiting.push_back(Waiting { row, since_ms: now_ms }),
        }
    }

    fn keep(&mut self, now_ms: i64, is_true: impl Fn(&BoardRow) -> bool, orders: &mut Vec<Order>) {
        self.waiting.retain(|waiting| is_true(&waiting.row));
        let Some(turn) = &mut self.now else { return };
        let all = turn.utterance.rows.len();
        turn.utterance.rows.retain(is_true);
        if turn.utterance.rows.len() == all {
            return;
        }
        if turn.ends_ms.is_some() || turn.utterance.rows.is_empty() {
            orders.push(Order::Hush);
        }
        if turn.utterance.rows.is_empty() {
            self.now = None;
            self.free_at_ms = now_ms + PAUSE_MS;
        } else {
            // The rest of a group is said anew, without a chime of its own.
            self.last_id += 1;
            turn.utterance.id = self.last_id;
            (turn.began_ms, turn.ends_ms) = (now_ms - CHIME_MS, None);
            orders.push(Order::Make(turn.utterance.clone()));
        }
    }

    fn made(&mut self, id: u64) -> Option<&mut Turn> {
        self.now.as_mut().filter(|turn| turn.utterance.id == id && turn.ends_ms.is_none())
    }

    fn pass_time(&mut self, now_ms: i64, orders: &mut Vec<Order>) {
        if let Some(turn) = &self.now {
            let ends_ms = turn.ends_ms.unwrap_or(turn.began_ms + PATIENCE_MS);
            if now_ms < ends_ms {
                return;
            }
            self.now = None;
            self.free_at_ms = ends_ms + PAUSE_MS;
        }
        self.waiting.retain(|waiting| now_ms - waiting.since_ms <= LATE_MS);
        if self.live && now_ms >= self.free_at_ms {
            self.begin(now_ms, orders);
        }
    }

    fn begin(&mut self, now_ms: i64, orders: &mut Vec<Order>) {
        let Some(first) = self.waiting.pop_front() else { return };
        self.longest_ms = self.longest_ms.max(now_ms - first.since_ms);
        let busy = self.waiting.len() >= SHORT_FROM;
        let mut rows = vec![first.row];
        self.waiting.retain(|Waiting { row, since_ms }| {
            let together = row.language == rows[0].language && (busy || row.desk == rows[0].desk) && rows.len() < TOGETHER_MAX;
            if together {
                self.longest_ms = self.longest_ms.max(now_ms - since_ms);
                rows.push(row.clone());
            }
            !together
        });
        let form = match self.waiting.len() {
            _ if busy => Form::Short,
            OWN_FROM.. => Form::Own,
            _ => Form::Full,
        };
        self.last_id += 1;
        let utterance = Utterance { id: self.last_id, rows, form };
        self.now = Some(Turn { utterance: utterance.clone(), began_ms: now_ms, ends_ms: None });
        orders.extend([Order::Chime, Order::Make(utterance)]);
    }
}

/// Whether two rows are the same call.
fn is_same(one: &BoardRow, other: &BoardRow) -> bool {
    (one.number, &one.desk, &one.called_at) == (other.number, &other.desk, &other.called_at)
}

#[cfg(test)]
mod tests;
