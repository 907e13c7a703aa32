//! The world: a queue of what happens next, and what it leads to. One die decides everything that chance decides.

use std::collections::BTreeMap;

use avanti_client::session::Input;
use avanti_journal::{
    Entry,
    memory::{MemoryStore, OpId},
};
use avanti_model::Timestamp;

use super::{
    Planted, Report,
    board::Board,
    client::Client,
    dice::Dice,
    happening::Happening,
    judge::Judge,
    shell::{self, Shell},
    site::BEGINS,
};

/// Until when things go wrong, in milliseconds.
const TROUBLE_MS: u64 = 15_000;
/// How long it is calm before the end, in milliseconds: long enough for a board to notice a silent line and come back.
const CALM_MS: u64 = 9_000;
/// When a world that does not come to rest is given up, in milliseconds.
const GIVE_UP_MS: u64 = 120_000;
/// How often dispatchers tell that they are there, in milliseconds.
const HEARTBEAT_MS: u64 = 2_000;

/// Everything there is.
#[derive(Debug)]
pub(super) struct World {
    pub(super) planted: Planted,
    pub(super) dice: Dice,
    pub(super) store: MemoryStore,
    pub(super) backup: MemoryStore,
    pub(super) seats: Vec<Seat>,
    pub(super) boards: Vec<Board>,
    pub(super) judge: Judge,
    pub(super) report: Report,
    pub(super) flying: BTreeMap<OpId, Flying>,
    clients: Vec<Client>,
    pub(super) now_ms: u64,
    queue: BTreeMap<(u64, u64), Happening>,
    pub(super) numbers: u64,
}

/// The place of a dispatcher, which may be down.
#[derive(Debug)]
pub(super) struct Seat {
    pub(super) shell: Option<Shell>,
    /// Rises with each stop: what belongs to an earlier life means nothing.
    pub(super) life: u32,
    /// How far its clock is off, in milliseconds.
    pub(super) clock_ms: i64,
}

/// An append on its way, with whom it belongs to.
#[derive(Debug)]
pub(super) struct Flying {
    pub(super) dispatcher: usize,
    pub(super) life: u32,
    pub(super) entries: Vec<Entry>,
}

impl World {
    pub(super) fn new(seed: u64, planted: Planted) -> Self {
        let mut dice = Dice::new(seed);
        let mut store = MemoryStore::new();
        store.append_foreign(shell::entries(&[shell::genesis(BEGINS)])).expect("an empty journal takes its first event");
        let dispatchers = if dice.permille(800) { 2 } else { 1 };
        let seats = (0..dispatchers).map(|_| Seat { shell: None, life: 0, clock_ms: 0 }).collect();
        let acts = 4 + u32::try_from(dice.below(10)).expect("a small number");
        let mut clients: Vec<Client> = ["kiosk-1", "kiosk-2"].map(|name| Client::kiosk(name, acts)).into();
        clients.extend((0..super::site::DESKS.len()).map(|index| Client::desk(index, 2 * acts)));
        Self {
            planted,
            dice,
            backup: store.clone(),
            store,
            seats,
            boards: (0..2).map(Board::new).collect(),
            judge: Judge::default(),
            report: Report::default(),
            flying: BTreeMap::new(),
            clients,
            now_ms: 0,
            queue: BTreeMap::new(),
            numbers: 0,
        }
    }

    /// Plays until everybody rests, and judges.
    pub(super) fn play(&mut self) -> Result<Report, String> {
        for dispatcher in 0..self.seats.len() {
            self.later(0, Happening::DispatcherStarts(dispatcher));
        }
        for client in 0..self.clients.len() {
            self.wake(client, 300);
        }
        for board in 0..self.boards.len() {
            self.later(10, Happening::BoardConnects(board));
        }
        self.later(HEARTBEAT_MS, Happening::Heartbeats);
        self.within(1_000, Happening::Fault);
        let mut calm_since = None;
        while calm_since.is_none_or(|since| self.now_ms < since + CALM_MS) {
            let ((at, _), happening) = self.queue.pop_first().ok_or("nothing happens any more")?;
            self.now_ms = at;
            if at > GIVE_UP_MS {
                return Err("the world does not come to rest".to_owned());
            }
            self.happen(happening)?;
            let up = self.seats.iter().all(|seat| seat.shell.is_some());
            let rests = self.now_ms > TROUBLE_MS && up && self.clients.iter().all(Client::rests);
            calm_since = rests.then(|| calm_since.unwrap_or(self.now_ms));
        }
        let shells: Vec<&Shell> = self.seats.iter().filter_map(|seat| seat.shell.as_ref()).collect();
        let journal = self.judge.conclude(&self.store, &shells, &self.boards)?;
        (self.report.acknowledged, self.report.sightings) = self.judge.counts();
        self.report.events = journal.len() as u64;
        self.report.day_turned = journal.iter().filter(|recorded| recorded.event.opens_day()).count() > 1;
        Ok(self.report)
    }

    fn happen(&mut self, happening: Happening) -> Result<(), String> {
        match happening {
            Happening::ClientWakes { client, ring } => self.client_wakes(client, ring),
            Happening::RequestArrives { dispatcher, request } => {
                let (at, entropy) = (self.clock(dispatcher), self.dice.bits());
                self.with_shell(dispatcher, |shell, _| shell.request(request, at, entropy))?;
            }
            Happening::ReplyArrives { request, result } => {
                if let Ok(answer) = &result {
                    self.judge.heard(&request, answer)?;
                }
                if self.clients[request.client].hear(&request, &result) {
                    self.wake(request.client, 120);
                }
            }
            Happening::AppendArrives { dispatcher, life, op } => self.append_arrives(dispatcher, life, op),
            Happening::AppendAnswered { dispatcher, life, result } => {
                if self.lives(dispatcher, life) {
                    self.with_shell(dispatcher, |shell, _| shell.appended(result))?;
                }
            }
            Happening::DispatcherLooks { dispatcher, life } => {
                if self.lives(dispatcher, life) {
                    self.dispatcher_looks(dispatcher, life)?;
                }
            }
            Happening::DispatcherReloads { dispatcher, life } => {
                if self.lives(dispatcher, life) {
                    self.before_a_read();
                    self.with_shell(dispatcher, Shell::reload)?;
                }
            }
            Happening::JournalCrashes => self.crash_the_journal(),
            Happening::DispatcherStarts(dispatcher) => self.dispatcher_starts(dispatcher)?,
            Happening::BoardConnects(board) => self.board_connects(board),
            Happening::HelloArrives { board, connection, epoch, after } => self.hello_arrives(board, connection, epoch, after),
            Happening::FrameArrives { board, connection, text } => self.frame_arrives(board, connection, &text),
            Happening::BoardDeadline { board } => self.tell_board(board, Input::Deadline),
            Happening::Heartbeats => {
                (0..self.seats.len()).for_each(|dispatcher| self.pump(dispatcher, true));
                self.later(HEARTBEAT_MS, Happening::Heartbeats);
            }
            Happening::Fault => {
                if self.in_trouble() {
                    self.strike()?;
                    self.within(900, Happening::Fault);
                }
            }
        }
        Ok(())
    }

    fn client_wakes(&mut self, client: usize, ring: u64) {
        if self.clients[client].ring != ring || self.clients[client].rests() {
            return;
        }
        let dispatcher = self.dice.index(self.seats.len());
        let request = if let Some(asking) = &mut self.clients[client].asking {
            self.report.retries += 1;
            if self.planted == Planted::IdempotencyRemoved {
                asking.key = format!("{}x", asking.key.as_str()).parse().expect("a request key");
            }
            asking.clone()
        } else if let Some(shell) = &self.seats[dispatcher].shell {
            self.numbers += 1;
            match self.clients[client].want(client, self.numbers, shell.settled(), &mut self.dice) {
                Some(request) => request.clone(),
                None => return,
            }
        } else {
            return self.wake(client, 500);
        };
        self.judge.asked(&request);
        for _ in 0..self.copies() {
            self.within(150, Happening::RequestArrives { dispatcher, request: request.clone() });
        }
        // Some give up waiting before a slow answer can have come.
        let patience = 200 + self.dice.below(700);
        self.alarm(client, patience);
    }

    /// Forgets what is on its way between dispatchers, journal and clients: they were all started anew.
    pub(super) fn forget_what_is_on_its_way(&mut self) {
        self.flying.clear();
        self.queue.retain(|_, happening| !matches!(happening, Happening::AppendArrives { .. } | Happening::ReplyArrives { .. }));
    }

    pub(super) fn in_trouble(&self) -> bool {
        self.now_ms < TROUBLE_MS
    }

    /// Whether a dispatcher's life goes on.
    fn lives(&self, dispatcher: usize, life: u32) -> bool {
        self.seats[dispatcher].life == life
    }

    /// What a dispatcher's clock shows.
    pub(super) fn clock(&self, dispatcher: usize) -> Timestamp {
        let passed = i64::try_from(self.now_ms).expect("a world is short") + self.seats[dispatcher].clock_ms;
        Timestamp::from_millis(BEGINS.millis() + passed)
    }

    /// How many copies of a message arrive.
    pub(super) fn copies(&mut self) -> u32 {
        match self.dice.below(100) {
            0..8 if self.in_trouble() => 0,
            8..12 if self.in_trouble() => 2,
            0.. => 1,
        }
    }

    fn wake(&mut self, client: usize, within_ms: u64) {
        let in_ms = self.dice.below(within_ms);
        self.alarm(client, in_ms);
    }

    fn alarm(&mut self, client: usize, in_ms: u64) {
        self.clients[client].ring += 1;
        let ring = self.clients[client].ring;
        self.later(in_ms, Happening::ClientWakes { client, ring });
    }

    /// Within some milliseconds; now and then much later, behind what was sent after it.
    pub(super) fn within(&mut self, ms: u64, happening: Happening) {
        let slow = if self.in_trouble() && self.dice.permille(30) { 20 } else { 1 };
        let in_ms = self.dice.below(ms * slow);
        self.later(in_ms, happening);
    }

    pub(super) fn later(&mut self, in_ms: u64, happening: Happening) {
        self.numbers += 1;
        self.queue.insert((self.now_ms + in_ms, self.numbers), happening);
    }
}
