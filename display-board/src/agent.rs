//! Moves the board along: news and ticks go into the pure agent, screens and the kept state come out.
//! It reads the clock and writes the file; what either means is decided in `board`.

use std::{sync::Arc, time::Duration};

use avanti_client::{BoardTopic, Link, News};
use avanti_locales::Catalogue;
use tokio::{
    sync::{mpsc::Receiver, watch},
    time::{MissedTickBehavior, interval},
};

use crate::{
    board::{Board, Effects, Input},
    clock::Clock,
    kept::Store,
    web::{Screen, page},
};

/// How often time is told to the board.
const TICK: Duration = Duration::from_millis(250);

/// Ticks from one beat to the next: a page that hears none for five seconds calls itself down.
const TICKS_A_BEAT: u32 = 8;

/// The agent and what it moves.
pub(crate) struct Agent {
    board: Board,
    clock: Clock,
    store: Store,
    catalogue: Arc<Catalogue>,
    screens: watch::Sender<Screen>,
    /// Whether the last write failed: a full disk is logged once.
    unkept: bool,
}

impl Agent {
    /// An agent that begins with what the store kept, and the screens it will show.
    pub(crate) fn new(store: Store, catalogue: Arc<Catalogue>) -> (Self, watch::Receiver<Screen>) {
        let empty = Screen { board: "".into(), link: Link::Down, clock: "".into(), chimes: 0 };
        let (screens, shown) = watch::channel(empty);
        let mut agent = Self { board: Board::new(store.load()), clock: Clock::start(), store, catalogue, screens, unkept: false };
        agent.board.take(agent.clock.now_ms(), Input::Tick);
        agent.show(0);
        (agent, shown)
    }

    /// Moves until the news end.
    pub(crate) async fn run(mut self, mut news: Receiver<News<BoardTopic>>) {
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let mut since_beat = 0;
        loop {
            let input = tokio::select! {
                news = news.recv() => match news {
                    Some(news) => Input::News(news),
                    None => return,
                },
                _ = ticks.tick() => Input::Tick,
            };
            since_beat += u32::from(input == Input::Tick);
            let effects = self.board.take(self.clock.now_ms(), input);
            if effects.show {
                self.show(effects.sounds.len());
            } else if since_beat >= TICKS_A_BEAT {
                self.beat();
                since_beat = 0;
            }
            self.keep(&effects).await;
        }
    }

    fn show(&self, sounds: usize) {
        let scene = self.board.scene(self.clock.now_ms());
        let board: Arc<str> = page::board(&self.catalogue, &scene).into();
        self.screens.send_modify(|screen| {
            let chimes = screen.chimes + u64::try_from(sounds).unwrap_or_default();
            *screen = Screen { board, link: scene.link, clock: scene.clock.unwrap_or_default().into(), chimes };
        });
    }

    /// Tells the time, and with it that the agent is there.
    fn beat(&self) {
        let clock = self.board.scene(self.clock.now_ms()).clock.unwrap_or_default();
        self.screens.send_modify(|screen| screen.clock = clock.into());
    }

    async fn keep(&mut self, effects: &Effects) {
        let Some(kept) = self.board.to_keep().filter(|_| effects.keep) else { return };
        let store = self.store.clone();
        let written = tokio::task::spawn_blocking(move || store.save(&kept)).await;
        let failed = match written {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(error.to_string()),
            Err(error) => Some(error.to_string()),
        };
        if let Some(error) = &failed
            && !self.unkept
        {
            tracing::warn!(error, "the board's last state cannot be kept; after a restart it begins empty");
        }
        self.unkept = failed.is_some();
    }
}
