//! Moves the board along: news and ticks go into the pure agents of screen and voice; screens, sounds and the kept state
//! come out. It reads the clock and writes the file; what either means is decided in `board` and `voice`.

use std::{sync::Arc, time::Duration};

use avanti_client::{BoardTopic, Link, News};
use avanti_locales::Catalogue;
use avanti_voice::Clip;
use tokio::{
    sync::{mpsc::Receiver, watch},
    time::{MissedTickBehavior, interval},
};

use crate::{
    board::{Board, Effects, Input},
    clock::Clock,
    kept::Store,
    layout::Layout,
    voice::{
        Made, Maker,
        loudness::Loudness,
        queue::{self, Order, Queue, Utterance},
    },
    web::{Said, Screen, page},
};

/// How often time is told to the board.
const TICK: Duration = Duration::from_millis(250);

/// Ticks from one beat to the next: a page that hears none for five seconds calls itself down.
const TICKS_A_BEAT: u32 = 8;

/// From how far on the machine's clock is wrong, in milliseconds.
const CLOCK_OFF_MS: i64 = 60_000;

/// What a scene becomes a page with.
pub(crate) struct Painter {
    /// The words.
    pub(crate) catalogue: Arc<Catalogue>,
    /// Where things stand.
    pub(crate) layout: Layout,
}

/// The agent and what it moves.
pub(crate) struct Agent {
    board: Board,
    clock: Clock,
    store: Store,
    painter: Painter,
    screens: watch::Sender<Screen>,
    queue: Queue,
    maker: Maker,
    loudness: Loudness,
    /// Whether the last write failed: a full disk is logged once.
    unkept: bool,
    /// Whether the machine's clock is wrong: logged once.
    wrong_clock: bool,
}

impl Agent {
    /// An agent that begins with what the store kept, and the screens it will show.
    pub(crate) fn new(store: Store, painter: Painter, maker: Maker, loudness: Loudness) -> (Self, watch::Receiver<Screen>) {
        let empty =
            Screen { board: "".into(), link: Link::Down, clock: "".into(), volume: 100, chimes: 0, clock_ahead_seconds: None, said: None };
        let (screens, shown) = watch::channel(empty);
        let (board, clock, queue) = (Board::new(store.load()), Clock::start(), Queue::default());
        let mut agent = Self { board, clock, store, painter, screens, queue, maker, loudness, unkept: false, wrong_clock: false };
        agent.board.take(agent.clock.now_ms(), Input::Tick);
        agent.show();
        (agent, shown)
    }

    /// Moves until the news end.
    pub(crate) async fn run(mut self, mut news: Receiver<News<BoardTopic>>, mut made: Receiver<Made>) {
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let mut since_beat = 0;
        loop {
            let input = tokio::select! {
                news = news.recv() => match news {
                    Some(news) => Input::News(news),
                    None => return,
                },
                Some(made) = made.recv() => {
                    self.made(made);
                    continue;
                }
                _ = ticks.tick() => Input::Tick,
            };
            since_beat += u32::from(input == Input::Tick);
            let effects = self.board.take(self.clock.now_ms(), input);
            if effects.show {
                self.show();
            } else if since_beat >= TICKS_A_BEAT {
                self.beat();
                since_beat = 0;
            }
            self.look_at_clock();
            self.speak(&effects);
            self.keep(&effects).await;
        }
    }

    fn show(&self) {
        let scene = self.board.scene(self.clock.now_ms());
        let board: Arc<str> = page::board(&self.painter.catalogue, &self.painter.layout, &scene).into();
        self.screens.send_modify(|screen| {
            let Screen { board: shown, link, clock, clock_ahead_seconds, volume: _, chimes: _, said: _ } = screen;
            (*shown, *link, *clock) = (board, scene.link, scene.clock.unwrap_or_default().into());
            *clock_ahead_seconds = self.board.clock_ahead_ms().map(|ms| ms / 1000);
        });
    }

    /// Says once that the machine's clock is wrong: the screen shows the dispatcher's, but logs and certificates suffer.
    fn look_at_clock(&mut self) {
        let ahead_ms = self.board.clock_ahead_ms().unwrap_or_default();
        let wrong = ahead_ms.abs() > CLOCK_OFF_MS;
        if wrong && !self.wrong_clock {
            tracing::warn!(ahead_seconds = ahead_ms / 1000, "the clock of this machine is wrong; the board shows the dispatcher's");
        }
        self.wrong_clock = wrong;
    }

    /// Tells the voice what was heard, and whether it is true now.
    fn speak(&mut self, effects: &Effects) {
        let now_ms = self.clock.now_ms();
        let volume = self.loudness.percent(&self.screens.borrow().clock);
        self.screens.send_if_modified(|screen| std::mem::replace(&mut screen.volume, volume) != volume);
        let live = queue::Input::Live(self.board.link(now_ms) == Link::Live);
        let heard = effects.heard.iter().cloned().map(queue::Input::Heard);
        for input in std::iter::once(live).chain(heard) {
            let orders = self.queue.take(now_ms, input);
            self.obey(orders, None);
        }
    }

    /// Takes in that an utterance is there as sound, or that there is none of it.
    fn made(&mut self, made: Made) {
        let Made { id, clip } = made;
        let lasts_ms = clip.as_ref().map(|clip| i64::try_from(clip.duration().as_millis()).unwrap_or(queue::LATE_MS));
        let input = lasts_ms.map_or(queue::Input::Unsaid(id), |lasts_ms| queue::Input::Made(id, lasts_ms));
        let orders = self.queue.take(self.clock.now_ms(), input);
        self.obey(orders, clip);
    }

    /// Does what the voice orders; what it says has just been made.
    fn obey(&mut self, orders: Vec<Order>, made: Option<Clip>) {
        let mut made = made;
        for order in orders {
            match order {
                Order::Chime => self.screens.send_modify(|screen| screen.chimes += 1),
                Order::Make(utterance) => {
                    let id = utterance.id;
                    let silent = !self.loudness.speaks(&self.screens.borrow().clock);
                    if silent || !self.maker.make(utterance) {
                        let more = self.queue.take(self.clock.now_ms(), queue::Input::Unsaid(id));
                        self.obey(more, None);
                    }
                }
                Order::Say(Utterance { id, rows, .. }) => {
                    let numbers = rows.iter().map(|row| row.number).collect();
                    let said = made.take().map(|clip| Said { id, numbers, wav: clip.to_wav().into() });
                    self.screens.send_modify(|screen| screen.said = said);
                }
                Order::Hush => self.screens.send_modify(|screen| screen.said = None),
            }
        }
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
