//! Who stands on the stage: each new call gets its time as the newest, also when several are made within seconds.
//! It knows numbers and turns, not what is shown of them.

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
    waiting: VecDeque<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Turn {
    number: u32,
    /// When it was announced there; none for one that took the stage because no newer call is true.
    announced_at_ms: Option<i64>,
}

impl Stage {
    /// Lets a new call wait for its turn.
    pub(super) fn call(&mut self, number: u32) {
        if !self.waiting.contains(&number) {
            self.waiting.push_back(number);
        }
    }

    /// Takes in which calls are true, latest first, and the time. True if an announced turn begins.
    pub(super) fn advance(&mut self, now_ms: i64, rows: &[BoardRow]) -> bool {
        let is_true = |number: &u32| rows.iter().any(|row| row.number == *number);
        self.waiting.retain(is_true);
        self.turn = self.turn.filter(|turn| is_true(&turn.number));
        if self.turn_is_over(now_ms)
            && let Some(number) = self.waiting.pop_front()
        {
            self.turn = Some(Turn { number, announced_at_ms: Some(now_ms) });
            return true;
        }
        if self.turn.is_none() {
            self.turn = rows.first().map(|row| Turn { number: row.number, announced_at_ms: None });
        }
        false
    }

    /// Empties the stage without a sound: what stands there next is not new.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whose turn it is.
    #[must_use]
    pub(super) fn number(&self) -> Option<u32> {
        self.turn.map(|turn| turn.number)
    }

    /// Whether the call on the stage has just been announced.
    #[must_use]
    pub(super) fn is_fresh(&self, now_ms: i64) -> bool {
        self.turn.and_then(|turn| turn.announced_at_ms).is_some_and(|at_ms| now_ms - at_ms < FRESH_MS)
    }

    fn turn_is_over(&self, now_ms: i64) -> bool {
        let turn_ms = if self.waiting.len() >= BUSY_FROM { BUSY_TURN_MS } else { TURN_MS };
        self.turn.and_then(|turn| turn.announced_at_ms).is_none_or(|at_ms| now_ms - at_ms >= turn_ms)
    }
}
