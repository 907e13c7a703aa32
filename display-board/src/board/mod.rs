//! The board's agent as a pure state machine: what the dispatcher says and how time passes goes in, what is to be
//! shown, sounded and kept comes out. It has no clock, no socket and no file, and knows no words.

mod scene;
mod stage;
#[cfg(test)]
mod tests;

use avanti_client::{Admission, BoardTopic, Link, News, Update};
use avanti_protocol::board::{BoardChange, BoardRow, BoardView};
use serde::{Deserialize, Serialize};

pub use self::scene::{Calls, EARLIER_MAX, Scene, Shape};
use self::stage::Stage;
use crate::announce::Announcer;

/// How long a live board may hear nothing before it says that it is not live, in milliseconds. The client has a
/// shorter limit of its own; this one holds even if the client sleeps.
pub const SILENCE_MS: i64 = 4_500;

/// How long calls stay in sight while the board is not live, in milliseconds: nobody still waits for them then.
pub const CALLS_SHOWN_MS: i64 = 2 * 60 * 60 * 1000;

/// What goes in.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time, and it is moved once")]
pub enum Input {
    /// The dispatcher said something, or the link to it or the board's right to follow changed.
    News(News<BoardTopic>),
    /// Time passed.
    Tick,
}

/// What comes out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effects {
    /// Whether the screen is not as it was.
    pub show: bool,
    /// Whether there is something to keep for the time after a restart.
    pub keep: bool,
    /// What a voice must know.
    pub heard: Vec<Heard>,
}

/// What a board hears of its calls, for whoever says them aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A new call, or one that is repeated.
    Call(BoardRow),
    /// A number whose call is no longer true.
    Withdrawn(u32),
    /// All calls that are known to be true: others are not, or not as they were.
    Only(Vec<BoardRow>),
}

/// What outlives a restart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// What was shown.
    pub view: BoardView,
    /// Up to when it was true, by the dispatcher's clock, in milliseconds since 1970.
    pub heard_at_ms: i64,
    /// What was announced.
    pub announcer: Announcer,
}

/// The agent.
#[derive(Debug, Clone)]
pub struct Board {
    view: Option<BoardView>,
    link: Link,
    admission: Admission,
    heard: Option<LastHeard>,
    announcer: Announcer,
    stage: Stage,
    /// What the screen last depended on beside the view.
    shown: Shown,
    kept_minute: i64,
}

/// When the dispatcher was heard last, on both clocks, in milliseconds since 1970.
#[derive(Debug, Clone, Copy)]
struct LastHeard {
    /// None for what was heard before a restart: the machine's clock may be another since.
    own_ms: Option<i64>,
    dispatcher_ms: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    link: Link,
    fresh: bool,
    stage: Option<u32>,
    too_old: bool,
}

impl Board {
    /// A board that begins with what it kept, which it shows as not live.
    #[must_use]
    pub fn new(kept: Option<Kept>) -> Self {
        let shown = Shown { link: Link::Down, fresh: false, stage: None, too_old: false };
        let empty = Self {
            view: None,
            link: Link::Down,
            admission: Admission::Admitted,
            heard: None,
            announcer: Announcer::default(),
            stage: Stage::default(),
            shown,
            kept_minute: 0,
        };
        match kept {
            Some(Kept { view, heard_at_ms, announcer }) => {
                let heard = Some(LastHeard { own_ms: None, dispatcher_ms: heard_at_ms });
                Self { view: Some(view), heard, announcer, ..empty }
            }
            None => empty,
        }
    }

    /// Takes something in at `now_ms` on the board's own clock, in milliseconds since 1970.
    pub fn take(&mut self, now_ms: i64, input: Input) -> Effects {
        let mut effects = Effects::default();
        match input {
            Input::News(News::Update(update)) => self.update(now_ms, update, &mut effects),
            Input::News(News::Admission(admission)) => {
                self.admission = admission;
                effects.show = true;
            }
            Input::Tick => {}
        }
        self.pass_time(now_ms, &mut effects);
        if effects.keep {
            self.kept_minute = self.heard.map_or(0, |heard| heard.dispatcher_ms / 60_000);
        }
        effects
    }

    /// What to keep for the time after a restart; none before the dispatcher was heard.
    #[must_use]
    pub fn to_keep(&self) -> Option<Kept> {
        let (view, heard) = (self.view.clone()?, self.heard?);
        Some(Kept { view, heard_at_ms: heard.dispatcher_ms, announcer: self.announcer.clone() })
    }

    /// By how much the machine's clock is ahead of the dispatcher's, in milliseconds; none before the dispatcher was heard.
    #[must_use]
    pub fn clock_ahead_ms(&self) -> Option<i64> {
        self.heard.and_then(|heard| Some(heard.own_ms?.saturating_sub(heard.dispatcher_ms)))
    }

    /// How the board stands to the dispatcher.
    #[must_use]
    pub fn link(&self, now_ms: i64) -> Link {
        let silent = self.heard_own_ms().is_none_or(|own_ms| now_ms.saturating_sub(own_ms) >= SILENCE_MS);
        match self.link {
            Link::Live if silent => Link::Stale,
            Link::Live | Link::Stale | Link::Down => self.link,
        }
    }

    fn update(&mut self, now_ms: i64, update: Update<BoardTopic>, effects: &mut Effects) {
        match update {
            Update::Snapshot { now, view, .. } => {
                self.hear(now_ms, &now);
                let rows = rows_of(Some(&view));
                self.stage.keep(|number| rows.iter().any(|row| row.number == number));
                effects.heard.push(Heard::Only(rows.clone()));
                self.view = Some(view);
                self.announce(now_ms, rows.into_iter().rev(), effects);
            }
            Update::Change { now, view, change, .. } => {
                self.hear(now_ms, &now);
                self.view = Some(view);
                let BoardChange { calls, withdrawn } = change;
                self.stage.keep(|number| !withdrawn.contains(&number));
                effects.heard.extend(withdrawn.iter().map(|number| Heard::Withdrawn(*number)));
                self.announce(now_ms, calls.into_iter().filter(|row| !withdrawn.contains(&row.number)), effects);
            }
            Update::Heartbeat { now, .. } => {
                self.hear(now_ms, &now);
                effects.keep = self.heard.is_some_and(|heard| heard.dispatcher_ms / 60_000 != self.kept_minute);
            }
            Update::Link(link) => self.link = link,
        }
    }

    fn hear(&mut self, now_ms: i64, dispatcher_now: &str) {
        let dispatcher_ms = millis(dispatcher_now).unwrap_or_else(|| self.dispatcher_ms(now_ms));
        self.heard = Some(LastHeard { own_ms: Some(now_ms), dispatcher_ms });
    }

    /// Announces what is new among these calls, oldest first.
    fn announce(&mut self, now_ms: i64, calls: impl Iterator<Item = BoardRow>, effects: &mut Effects) {
        (effects.show, effects.keep) = (true, true);
        let now_ms = self.dispatcher_ms(now_ms);
        for row in calls {
            if millis(&row.called_at).is_some_and(|called_at_ms| self.announcer.is_new(row.number, called_at_ms, now_ms)) {
                self.stage.call(row.clone());
                effects.heard.push(Heard::Call(row));
            }
        }
    }

    fn pass_time(&mut self, now_ms: i64, effects: &mut Effects) {
        let too_old = self.is_too_old(now_ms);
        if too_old {
            self.stage.clear();
        } else {
            self.stage.advance(now_ms, &rows_of(self.view.as_ref()));
        }
        let stage = self.stage.row().map(|row| row.number);
        let shown = Shown { link: self.link(now_ms), fresh: self.stage.is_fresh(now_ms), stage, too_old };
        effects.show |= shown != self.shown;
        self.shown = shown;
    }

    /// Whether the calls are so old that showing them would only send people to the wrong desk. After a restart that is
    /// judged by the machine's clock; where this clock cannot be right, nobody knows how old they are.
    fn is_too_old(&self, now_ms: i64) -> bool {
        let Some(heard) = self.heard else { return true };
        let age_ms = now_ms.saturating_sub(heard.own_ms.unwrap_or(heard.dispatcher_ms));
        self.link(now_ms) != Link::Live && !(0..=CALLS_SHOWN_MS).contains(&age_ms)
    }

    /// The dispatcher's clock as far as it is known, in milliseconds since 1970.
    fn dispatcher_ms(&self, now_ms: i64) -> i64 {
        let passed_ms = self.heard_own_ms().map_or(0, |own_ms| now_ms.saturating_sub(own_ms));
        self.heard.map_or(now_ms, |heard| heard.dispatcher_ms.saturating_add(passed_ms))
    }

    /// When the dispatcher was heard last since the start, on the board's own clock.
    fn heard_own_ms(&self) -> Option<i64> {
        self.heard.and_then(|heard| heard.own_ms)
    }
}

/// The calls of a view, latest first, whatever the order they came in.
fn rows_of(view: Option<&BoardView>) -> Vec<BoardRow> {
    let mut rows = view.map(|view| view.rows.clone()).unwrap_or_default();
    rows.sort_by_key(|row| std::cmp::Reverse(millis(&row.called_at)));
    rows
}

/// A time of the wire in milliseconds since 1970.
fn millis(rfc3339: &str) -> Option<i64> {
    rfc3339.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond)
}
