//! Who stands on the stage: each new call gets its time as the newest, also when more are made within seconds than the
//! dispatcher keeps rows of. It knows calls and turns, not what is shown of them.

use std::collections::VecDeque;

use avanti_protocol::board::BoardRow;

/// How long a call keeps the stage while another waits for it, in milliseconds: two to grow in, three to be read.
pub(super) const TURN_MS: i64 = 5_000;

/// The same while many wait, so that the last of them is not announced much later than it was made.
pub(super) const BUSY_TURN_MS: i64 = 2_500;

/// From how many waiting calls on the stage is busy.
const BUSY_FROM: usize = 3;

/// How long a call counts as new on the stage, in milliseconds.
pub(super) const FRESH_MS: i64 = 2_500;

/// The stage and the calls that wait for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Stage {
    turn: Option<Turn>,
    waiting: VecDeque<BoardRow>,
}

#[derive(Debug, Clone)]
struct Turn {
    row: BoardRow,
    /// When it was announced there; none for one that took the stage because no newer call is true.
    announced_at_ms: Option<i64>,
}

impl Stage {
    /// Lets a new call wait for its turn. One that waits already is what it was called last.
    pub(super) fn call(&mut self, row: BoardRow) {
        match self.waiting.iter_mut().find(|waiting| waiting.number == row.number) {
            Some(waiting) => *waiting = row,
            None => self.waiting.push_back(row),
        }
    }

    /// Lets go of the calls that are no longer true.
    pub(super) fn keep(&mut self, is_true: impl Fn(u32) -> bool) {
        self.waiting.retain(|row| is_true(row.number));
        self.turn = self.turn.take().filter(|turn| is_true(turn.row.number));
    }

    /// Takes in the time, and what to show where nobody waits: the calls of a view, latest first.
    pub(super) fn advance(&mut self, now_ms: i64, rows: &[BoardRow]) {
        if self.turn_is_over(now_ms)
            && let Some(row) = self.waiting.pop_front()
        {
            self.turn = Some(Turn { row, announced_at_ms: Some(now_ms) });
        } else if self.turn.is_none() {
            self.turn = rows.first().map(|row| Turn { row: row.clone(), announced_at_ms: None });
        }
    }

    /// Empties the stage: what stands there next is not new.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whose turn it is.
    #[must_use]
    pub(super) fn row(&self) -> Option<&BoardRow> {
        self.turn.as_ref().map(|turn| &turn.row)
    }

    /// Whether the call on the stage has just been announced.
    #[must_use]
    pub(super) fn is_fresh(&self, now_ms: i64) -> bool {
        self.announced_at_ms().is_some_and(|at_ms| now_ms - at_ms < FRESH_MS)
    }

    fn turn_is_over(&self, now_ms: i64) -> bool {
        let turn_ms = if self.waiting.len() >= BUSY_FROM { BUSY_TURN_MS } else { TURN_MS };
        self.announced_at_ms().is_none_or(|at_ms| now_ms - at_ms >= turn_ms)
    }

    fn announced_at_ms(&self) -> Option<i64> {
        self.turn.as_ref().and_then(|turn| turn.announced_at_ms)
    }
}
